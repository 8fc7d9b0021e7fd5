import { MAANEDER_I_AARET } from "../../akonto/terminer.js";
import { aKontoVolum } from "../../korreksjonsoppgjoer/aKontoVolum.js";
import type { LestLinje, LestOppgjoer } from "../../korreksjonsoppgjoer/LestOppgjoer.js";
import { avrund, kvotientForVisning } from "../../tall/kvotient.js";
import { gange, heltall, minus, NULL, pluss, type Tall } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Oppgjoersaarsak } from "../aarsaker.js";
import { type Celle, ensidig } from "../Celle.js";

/** Where a cell of a settlement belongs; the rounding to whole kroner has no code. */
type Linjested = {
  readonly kommune: string | undefined;
  readonly termin: string | undefined;
  readonly kode: Tjenestekode | undefined;
  /** Which of the two sides has the line. */
  readonly forekomst: Forekomst;
};

/** In both, new in the second, or gone from it. */
export type Forekomst = "begge" | "ny" | "bortfalt";

/** The municipality and the term of a settlement. */
export type Oppgjoerssted = Pick<Linjested, "kommune" | "termin">;

export type Linjecelle = Celle<Linjested, Oppgjoersaarsak>;

/** Which side has what only one has. */
export const bareEn = (erNy: boolean): Forekomst => (erNy ? "ny" : "bortfalt");

/** A line with all that its net is made of; the key in twelfths. */
type Regnet = LestLinje & {
  readonly pris: Tall;
  readonly noekkel: Tall;
  readonly aKonto: Tall;
  readonly endring: Tall;
};

/** A-4, K-1: the line of a code, where the settlement has one. */
function linjeI(lest: LestOppgjoer, nr: number): Regnet | undefined {
  const linje = lest.linjer[nr];
  const pris = lest.grunnlag.priser[nr]?.verdi;
  if (linje === undefined || pris === undefined) return undefined;
  const { teller, nevner } = lest.noekkel;
  const aKonto = aKontoVolum(linje.aarsvolum, lest.noekkel);
  return {
    ...linje,
    pris,
    noekkel: gange(teller, heltall(MAANEDER_I_AARET / nevner)),
    aKonto,
    endring: minus(linje.gjennomfoert, aKonto),
  };
}

/**
 * Splits the change of a line's net, price × (delivered − a konto), by halves: each factor's change × the mean of what it is multiplied by.
 *
 * The a-konto volume is key × year's volume and what rounding it to a whole hour or døgn adds. Sums of two stand for means, and are divided at the end.
 */
function delerAv(a: Regnet, b: Regnet, prisaarsak: Oppgjoersaarsak): Map<Oppgjoersaarsak, Tall> {
  const uavrundet = ({ aarsvolum, noekkel }: Regnet) => gange(aarsvolum, noekkel); // twelfths
  const avrunding = (r: Regnet) => minus(gange(r.aKonto, heltall(MAANEDER_I_AARET)), uavrundet(r));
  const priser = pluss(a.pris, b.pris);
  const bidrag = (endring: Tall, ganget: Tall, nevner: number) =>
    kvotientForVisning(gange(endring, ganget), nevner);
  const volum = gange(priser, pluss(a.noekkel, b.noekkel));
  const noekkel = gange(priser, pluss(a.aarsvolum, b.aarsvolum));
  return new Map<Oppgjoersaarsak, Tall>([
    [prisaarsak, bidrag(minus(b.pris, a.pris), pluss(a.endring, b.endring), 2)],
    ["aarsvolum", bidrag(minus(a.aarsvolum, b.aarsvolum), volum, 4 * MAANEDER_I_AARET)], // more a konto is less net
    ["noekkel", bidrag(minus(a.noekkel, b.noekkel), noekkel, 4 * MAANEDER_I_AARET)],
    ["timeavrunding", bidrag(minus(avrunding(a), avrunding(b)), priser, 2 * MAANEDER_I_AARET)],
    ["gjennomfoert", bidrag(minus(b.gjennomfoert, a.gjennomfoert), priser, 2)],
  ]);
}

/** Tells whether two settlements have prices of the same year, zone and group, so that a price that differs has been put right (T-2). */
function sammeTabell(fra: LestOppgjoer, til: LestOppgjoer): boolean {
  const [a, b] = [fra.grunnlag.tariff, til.grunnlag.tariff];
  return (
    a !== undefined &&
    b !== undefined &&
    a.aar === b.aar &&
    a.sone === b.sone &&
    a.reisetidsgruppe === b.reisetidsgruppe
  );
}

/** Gives the exact net of the lines of a settlement. */
const nettoAv = (lest: LestOppgjoer): Tall =>
  KATALOG.reduce((sum, _, nr) => {
    const linje = linjeI(lest, nr);
    return linje === undefined ? sum : pluss(sum, gange(linje.endring, linje.pris));
  }, NULL);

/** K-3: the cell of what the whole kroner of a settlement add to its exact net. */
function kronecelle(sted: Linjested, fra: LestOppgjoer, til: LestOppgjoer): Linjecelle {
  const avrunding = (lest: LestOppgjoer) => {
    const netto = nettoAv(lest);
    return minus(avrund(netto), netto);
  };
  const [foer, etter] = [avrunding(fra), avrunding(til)];
  return { sted, fra: foer, til: etter, deler: new Map([["kroneavrunding", minus(etter, foer)]]) };
}

/** Makes the cells of two settlements of a term: one a code, and one for the whole kroner. */
export function linjeceller(fra: LestOppgjoer, til: LestOppgjoer, sted: Oppgjoerssted): Linjecelle[] {
  const prisaarsak = sammeTabell(fra, til) ? "tabellretting" : "pris";
  const celler = KATALOG.flatMap(({ kode }, nr): Linjecelle[] => {
    const [a, b] = [linjeI(fra, nr), linjeI(til, nr)];
    const netto = ({ endring, pris }: Regnet) => gange(endring, pris); // K-2
    const her: Linjested = { ...sted, kode, forekomst: "begge" };
    if (a !== undefined && b !== undefined)
      return [{ sted: her, fra: netto(a), til: netto(b), deler: delerAv(a, b, prisaarsak) }];
    const [ene, erNy] = [a ?? b, b !== undefined];
    if (ene === undefined) return [];
    return [ensidig({ ...her, forekomst: bareEn(erNy) }, netto(ene), erNy, "kodemiks", 1)];
  });
  return [...celler, kronecelle({ ...sted, kode: undefined, forekomst: "begge" }, fra, til)];
}
