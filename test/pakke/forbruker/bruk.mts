// A TypeScript consumer, as an ES module (bruk.mts) and as CommonJS (bruk.cts, made from this file).

import {
  type AKonto,
  beregnAKonto,
  beregnKorreksjonsoppgjoer,
  erSioFeil,
  erTjenestekode,
  type Feilkode,
  hentTariff,
  type Korreksjonsoppgjoer,
  type KorreksjonsoppgjoerInn,
  type Merknad,
  type Tariffvalg,
  TJENESTEKODER,
  type Tjenestekode,
} from "sio-beregning";
import { hentRegel, type Regel } from "sio-beregning/oppslag";

const tariff: Tariffvalg = { aar: 2019, sone: "1", reisetidsgruppe: 1 };

function oppgjoer(kode: string): Korreksjonsoppgjoer | undefined {
  if (!erTjenestekode(kode)) return undefined;
  const kjent: Tjenestekode = kode;
  const inn: KorreksjonsoppgjoerInn = {
    noekkel: 0.25,
    tariff,
    linjer: [{ kode: kjent, aarsvolum: 3650n, gjennomfoert: "900" }],
  };
  return beregnKorreksjonsoppgjoer(inn);
}

function feilkoder(): readonly Feilkode[] {
  try {
    beregnAKonto({ tariff, linjer: [{ kode: "UK", timerPerUke: 1 }] });
    return [];
  } catch (e) {
    return erSioFeil(e) ? e.feil.map((f) => f.kode) : [];
  }
}

const funnet = oppgjoer("BPAN");
const merknader: readonly Merknad[] = funnet?.merknader ?? [];
const aKonto: AKonto = beregnAKonto({ tariff, linjer: [{ kode: "LFKJ", plasser: 1 }] });
const pris: string | null | undefined = hentTariff(tariff).priser[TJENESTEKODER.indexOf("UK")]?.pris;

const regel: Regel = hentRegel("K-3");

const endre = (o: Korreksjonsoppgjoer): void => {
  // @ts-expect-error results are read-only
  o.netto = "0";
};

export const svar: string = JSON.stringify([
  funnet?.nettoAvrundet,
  oppgjoer("bpan") ?? null,
  typeof endre,
  merknader.length,
  feilkoder(),
  aKonto.aarsbeloep,
  pris,
  regel.status,
]);
