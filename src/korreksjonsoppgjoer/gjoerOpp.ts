import { avrund } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, minus, NULL, pluss, type Tall } from "../tall/Tall.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import { aKontoVolum } from "./aKontoVolum.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";
import { oppgjoersmerknader } from "./oppgjoersmerknader.js";
import { stillOpp } from "./stillOpp.js";
import type { Korreksjonsoppgjoer, Oppgjoersgruppe, Oppgjoerslinje } from "./typer.js";

/** The exact numbers behind a settlement, for the calculations that build on several of them. */
export type EksaktLinje = {
  readonly kode: Tjenestekode;
  readonly aKontoVolum: Tall;
  readonly gjennomfoert: Tall;
  readonly netto: Tall;
};

/** A settlement and the exact numbers behind it. */
export type Oppgjort = {
  readonly oppgjoer: Korreksjonsoppgjoer;
  readonly eksakte: readonly EksaktLinje[];
  readonly netto: Tall;
};

/** Settles what has been read, line by line in the form's order (K-1 to K-4). */
export function gjoerOpp(lest: LestOppgjoer): Oppgjort {
  const { noekkel, grunnlag, termin, aKonto } = lest;
  const linjer: Oppgjoerslinje[] = [];
  const eksakte: EksaktLinje[] = [];
  const grupper: Oppgjoersgruppe[] = [];
  let total = NULL;
  let gruppesum = NULL;
  let linjerIGruppen = 0;

  for (let nr = 0; nr < KATALOG.length; nr += 1) {
    const tjeneste = KATALOG[nr];
    const linje = lest.linjer[nr];
    const pris = grunnlag.priser[nr];
    if (tjeneste === undefined) continue;
    if (linje !== undefined && pris !== undefined) {
      const aKontoen = aKontoVolum(linje.aarsvolum, noekkel);
      const endring = minus(linje.gjennomfoert, aKontoen); // K-1
      const netto = gange(endring, pris.verdi); // K-2
      gruppesum = pluss(gruppesum, netto);
      linjerIGruppen += 1;
      eksakte.push({ kode: tjeneste.kode, aKontoVolum: aKontoen, gjennomfoert: linje.gjennomfoert, netto });
      linjer.push(
        Object.freeze({
          kode: tjeneste.kode,
          enhet: tjeneste.enhet,
          pris: pris.tekst,
          aarsvolum: skrivTall(linje.aarsvolum),
          aKontoVolum: skrivTall(aKontoen),
          gjennomfoert: skrivTall(linje.gjennomfoert),
          endring: skrivTall(endring),
          netto: skrivTall(netto),
          nettoAvrundet: skrivTall(avrund(netto)),
        }),
      );
    }
    if (linjerIGruppen > 0 && KATALOG[nr + 1]?.gruppe !== tjeneste.gruppe) {
      const { gruppe } = tjeneste;
      grupper.push(
        Object.freeze({ gruppe, netto: skrivTall(gruppesum), nettoAvrundet: skrivTall(avrund(gruppesum)) }),
      );
      total = pluss(total, gruppesum);
      gruppesum = NULL;
      linjerIGruppen = 0;
    }
  }

  const avrundet = avrund(total); // K-3: the sum of unrounded lines, and only then rounded
  const oppstilling = aKonto && stillOpp(aKonto, new Map([[termin, avrundet]]));
  const oppgjoer = {
    linjer: Object.freeze(linjer),
    grupper: Object.freeze(grupper),
    netto: skrivTall(total),
    nettoAvrundet: skrivTall(avrundet),
    ...(oppstilling && { oppstilling }),
    ...(grunnlag.tariff && { tariff: grunnlag.tariff }),
    merknader: oppgjoersmerknader(lest),
  };
  return { oppgjoer, eksakte, netto: total };
}
