import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { type Avrunding, kvotient, kvotientForVisning } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, heltall, NULL, pluss, type Tall } from "../tall/Tall.js";
import { aarsmerknader, prismerknader } from "../tariff/prismerknader.js";
import type { Tariffsitat } from "../tariff/Tariff.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import type { Enhet } from "../tjenestekoder/Tjeneste.js";
import { type AKontoTermin, fordel } from "./fordelAKonto.js";
import { type AKontoInn, type LestAKontoLinje, lesAKonto } from "./lesAKonto.js";
import { MAANEDER_I_AARET, type Termin } from "./terminer.js";

/** A line of the year's a konto: the unrounded year's volume, its kroner, and the rounded volume of each term. */
export type AKontoLinje = {
  readonly kode: Tjenestekode;
  readonly enhet: Enhet;
  readonly pris: string;
  readonly aarsvolum: string;
  readonly beloep: string;
  readonly terminer: readonly { readonly navn: string; readonly volum: string }[];
};

/** What {@link beregnAKonto} gives. */
export type AKonto = {
  readonly linjer: readonly AKontoLinje[];
  /** Σ price × the year's volume, exact (20 places where it does not end). */
  readonly beloep: string;
  /** The same in whole 1000 kr. */
  readonly aarsbeloep: string;
  readonly terminer: readonly AKontoTermin[];
  readonly sum: string;
  readonly avrunding: Avrunding;
  readonly tariff?: Tariffsitat;
  readonly merknader: readonly Merknad[];
};

const TUSEN = 1000;
/** Every year's volume is a whole number of these parts: weeks bring sevenths. */
const DELER = 7;

/** Price × the year's volume in sevenths of a krone, exact. */
function syvendedeler({ pris, volum }: LestAKontoLinje): Tall {
  return gange(gange(pris.verdi, volum.teller), heltall(DELER / volum.nevner));
}

/** the term's volume is its part of the unrounded year's volume, rounded to a whole hour or døgn. */
function terminvolum({ volum }: LestAKontoLinje, { maaneder }: Termin): Tall {
  return kvotient(gange(volum.teller, heltall(maaneder)), volum.nevner * MAANEDER_I_AARET);
}

function lagLinje(linje: LestAKontoLinje, terminer: readonly Termin[]): AKontoLinje {
  const { tjeneste, pris, volum } = linje;
  return {
    kode: tjeneste.kode,
    enhet: tjeneste.enhet,
    pris: pris.tekst,
    aarsvolum: skrivTall(kvotientForVisning(volum.teller, volum.nevner)),
    beloep: skrivTall(kvotientForVisning(syvendedeler(linje), DELER)),
    terminer: terminer.map((termin) => ({ navn: termin.navn, volum: skrivTall(terminvolum(linje, termin)) })),
  };
}

/**
 * Computes the year's a konto from weekly hours, places or yearly volumes: the amount, and each term's kroner and volumes.
 *
 * Norwegian: *a konto*. Rules A-3 (the year is weekly hours × 365/7 or places × 365, also in leap years), A-1 (Σ price × unrounded
 * volume, down to whole 1000 kr; the direction is antatt, `avrunding` overrides it), A-4 (a term's volume is rounded half away from
 * zero to a whole hour or døgn) and A-2/A-5 (instalments by months, in whole kroner). Nothing else is rounded; a volume or amount
 * that does not end is shown with 20 places.
 *
 * @param inn - Prices, lines and terms.
 * @returns The lines in the form's order, the year's amount exact and in whole 1000 kr, the terms; frozen.
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE`, `MANGLER_PRIS`, `FEIL_ENHET` (places for an hour code or the
 * other way), `MANGLER_VALG`, `FLERE_VALG`, `UKJENT_TARIFF`, `NEGATIVT_TALL`, and those of {@link fordelAKonto} for the terms.
 * @example
 * ```ts
 * import { beregnAKonto } from "sio-beregning";
 * // two lines of Os 2019: 70 hours of BPA a week by night, one bought place with reinforced staffing
 * const { linjer, aarsbeloep } = beregnAKonto({
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   linjer: [
 *     { kode: "LFKJ", plasser: 1 },
 *     { kode: "BPAN", timerPerUke: 70 },
 *   ],
 * });
 * linjer.map((l) => [l.kode, l.aarsvolum, l.terminer[0]?.volum]);
 * //=> [["BPAN", "3650", "913"], ["LFKJ", "365", "91"]]
 * aarsbeloep;
 * //=> "2932000"
 * ```
 */
export function beregnAKonto(inn: AKontoInn): AKonto {
  const { grunnlag, linjer, terminer, avrunding, aar } = vedGrensen(() => krev(lesAKonto(inn)));
  const sum = linjer.reduce((hittil, linje) => pluss(hittil, syvendedeler(linje)), NULL);
  const aarsbeloep = gange(kvotient(sum, DELER * TUSEN, 0, avrunding), heltall(TUSEN));
  const iBruk = new Set(linjer.map(({ tjeneste }) => kodenummer(tjeneste.kode)));
  return frys({
    linjer: linjer.map((linje) => lagLinje(linje, terminer)),
    beloep: skrivTall(kvotientForVisning(sum, DELER)),
    aarsbeloep: skrivTall(aarsbeloep),
    ...fordel(aarsbeloep, terminer),
    avrunding,
    ...(grunnlag.tariff && { tariff: grunnlag.tariff }),
    merknader: [...prismerknader(grunnlag, (nr) => iBruk.has(nr)), ...aarsmerknader(aar, grunnlag)],
  });
}
