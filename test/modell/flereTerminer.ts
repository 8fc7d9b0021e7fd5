// K-3 to K-5: the terms of a year settled each by itself and added up, and a term that is reported anew.

import { type Broek, desimaltekst, lesBroek, minus, pluss, rundHalvtBortFraNull, summer } from "./broek.js";
import {
  type KorreksjonsoppgjoerInn,
  type KorreksjonsoppgjoerUt,
  modellKorreksjonsoppgjoer,
} from "./korreksjonsoppgjoer.js";
import { iSkjemaetsRekkefoelge } from "./skjema.js";

type Linjer = KorreksjonsoppgjoerInn["linjer"];
type Priser = KorreksjonsoppgjoerInn["priser"];

export type AarsoppgjoerInn = {
  priser: Priser;
  terminer: { termin: string; noekkel?: string; maaneder?: number; linjer: Linjer }[];
  aKonto?: { termin: string; beloep: string }[];
};

export type EtterkorreksjonInn = {
  noekkel?: string;
  maaneder?: number;
  priser: Priser;
  rapporter: { navn?: string; linjer: Linjer }[];
};

const tekst = desimaltekst;
const kroner = (b: Broek) => desimaltekst(rundHalvtBortFraNull(b));
const sum = (tekster: readonly string[]) => summer(tekster.map(lesBroek));

/** K-3, K-4: each term by itself, each correction in whole kroner in its own row; the year's lines are sums of exact ones. */
export function modellAarsoppgjoer({ priser, terminer, aKonto }: AarsoppgjoerInn) {
  const gjortOpp = terminer.map(({ termin, ...inn }) => ({
    termin,
    oppgjoer: modellKorreksjonsoppgjoer({ ...inn, priser }),
  }));
  const alle = gjortOpp.flatMap(({ oppgjoer }) => oppgjoer.linjer);
  const koder = [...new Set(alle.map(({ kode }) => kode))].map((kode) => ({ kode }));
  const linjer = iSkjemaetsRekkefoelge(koder).map(({ linje: { kode } }) => {
    const her = alle.filter((linje) => linje.kode === kode);
    const netto = sum(her.map((linje) => linje.netto));
    return {
      kode,
      aKontoVolum: tekst(sum(her.map((linje) => linje.aKontoVolum))),
      gjennomfoert: tekst(sum(her.map((linje) => linje.gjennomfoert))),
      endring: tekst(sum(her.map((linje) => linje.endring))),
      netto: tekst(netto),
      nettoAvrundet: kroner(netto),
    };
  });
  const netto = sum(gjortOpp.map(({ oppgjoer }) => oppgjoer.netto));
  const korreksjon = sum(gjortOpp.map(({ oppgjoer }) => oppgjoer.nettoAvrundet));
  const rader = (aKonto ?? []).map(({ termin, beloep }) => ({
    termin,
    aKonto: lesBroek(beloep),
    korreksjon: lesBroek(gjortOpp.find((t) => t.termin === termin)?.oppgjoer.nettoAvrundet ?? "0"),
  }));
  const sumrad = { termin: "SUM", aKonto: summer(rader.map((rad) => rad.aKonto)), korreksjon };
  return {
    terminer: gjortOpp.map(({ termin, oppgjoer }) => ({ termin, ...oppgjoer })),
    linjer,
    netto: tekst(netto),
    nettoAvrundet: kroner(netto),
    korreksjon: tekst(korreksjon),
    ...(aKonto && {
      oppstilling: [...rader, sumrad].map((rad) => ({
        termin: rad.termin,
        aKonto: tekst(rad.aKonto),
        korreksjon: tekst(rad.korreksjon),
        sum: tekst(pluss(rad.aKonto, rad.korreksjon)),
      })),
    }),
  };
}

/** K-5: the difference to what was settled before, line by line; what is settled is in whole kroner, so that the settled amounts add up. */
function forskjell(foer: KorreksjonsoppgjoerUt, naa: KorreksjonsoppgjoerUt) {
  const netto = minus(lesBroek(naa.netto), lesBroek(foer.netto));
  return {
    linjer: naa.linjer.map((linje) => {
      const tidligere = foer.linjer.find(({ kode }) => kode === linje.kode);
      const endret = minus(lesBroek(linje.netto), lesBroek(tidligere?.netto ?? "0"));
      return {
        kode: linje.kode,
        gjennomfoertFoer: tidligere?.gjennomfoert ?? null,
        gjennomfoert: linje.gjennomfoert,
        nettoFoer: tidligere?.netto ?? null,
        nettoNaa: linje.netto,
        netto: tekst(endret),
        nettoAvrundet: kroner(endret),
      };
    }),
    netto: tekst(netto),
    nettoAvrundet: kroner(netto),
    beloep: tekst(minus(lesBroek(naa.nettoAvrundet), lesBroek(foer.nettoAvrundet))),
  };
}

/** K-5: every report settled as if it were the only one. */
export function modellEtterkorreksjon({ rapporter, ...felles }: EtterkorreksjonInn) {
  const oppgjoer = rapporter.map(({ linjer }) => modellKorreksjonsoppgjoer({ ...felles, linjer }));
  const [foerste, ...senere] = oppgjoer;
  const siste = oppgjoer.at(-1);
  if (foerste === undefined || siste === undefined) throw new Error("ingen rapporter");
  return {
    foerste,
    etterkorreksjoner: senere.map((naa, i) => forskjell(oppgjoer[i] ?? foerste, naa)),
    siste,
  };
}
