import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { medMerknader } from "../ramme/indekser.js";
import { avrund } from "../tall/kvotient.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, gange, minus, NULL, pluss } from "../tall/Tall.js";
import {
  type LestRessurskrevende,
  lesRessurskrevende,
  type RessurskrevendeInn,
} from "./lesRessurskrevende.js";
import { erForGammel, ressurskrevendemerknader } from "./ressurskrevendemerknader.js";

/** A recipient's amounts in kroner, exact. */
export type Mottakerrefusjon = {
  /** What the net wage cost is above the threshold; 0 below it, and for those who are too old. */
  readonly grunnlag: string;
  readonly refusjon: string;
  /** What is left to the municipality: wage cost less deductions less refund. */
  readonly egenandel: string;
};

/** What {@link beregnRessurskrevende} gives. */
export type Ressurskrevende = {
  /** The recipients in the input's order. */
  readonly mottakere: readonly Mottakerrefusjon[];
  /** The sum of the exact refunds. */
  readonly refusjon: string;
  /** The same in whole kroner. */
  readonly refusjonAvrundet: string;
  readonly egenandel: string;
  readonly merknader?: readonly Merknad[];
};

/** S-1: rate × max(0, wage cost − deductions − threshold), for each recipient who is not too old. */
function regn({ mottakere, innslagspunkt, kompensasjonsgrad }: LestRessurskrevende) {
  return mottakere.map((mottaker) => {
    const netto = minus(mottaker.loennsutgifter, mottaker.fradrag);
    const over = minus(netto, innslagspunkt);
    const grunnlag = erForGammel(mottaker) || fortegn(over) < 0 ? NULL : over;
    const refusjon = gange(grunnlag, kompensasjonsgrad);
    return { grunnlag, refusjon, egenandel: minus(netto, refusjon) };
  });
}

/**
 * Computes the refund for særlig ressurskrevende tjenester: what a municipality in the trial goes without.
 *
 * Norwegian: *toppfinansieringsordningen for særlig ressurskrevende helse- og omsorgstjenester*. Rules S-1 (refund = rate × max(0, direct wage cost −
 * deductions − threshold) for each recipient under 67) and S-2 (a municipality in the trial does not get it: use the refund as `bortfaltRefusjon` of
 * {@link beregnOekteOverfoeringer}). `aar` is the grant year, `regnskapsaar` the year of the accounts, the year before. Kroner, exact; only
 * `refusjonAvrundet` is rounded, half away from zero, the sum once.
 *
 * `egenandel` is wage cost − deductions − refund, so the two always add up to the net cost: where the deductions are larger than the wage cost it
 * is below zero, since then the municipality has been given more than it paid. Those too old keep all their cost as egenandel.
 *
 * Merknader: `ANTATT_VERDI` and `FORSLAG_BRUKT` for a shipped value that is not published or only proposed, `OVER_ALDERSGRENSEN`, `INGEN_LINJER`.
 *
 * @param inn - The year (or the threshold and rate), and the recipients.
 * @returns Each recipient's amounts in the input's order, and the sums; `merknader` where there are any; frozen.
 * @throws {@link SioFeil} `MANGLER_SATS` (a year whose values are not known), `MANGLER_VALG` (no year and no values), `AAR_STEMMER_IKKE`,
 * `UTENFOR_OMRAADE` (a rate above 1, which is a per cent), `NEGATIVT_TALL`, `DUPLIKAT_NAVN` (a recipient twice), `IKKE_HELTALL`, `MANGLER_FELT`,
 * `UKJENT_FELT`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UGYLDIG_TYPE`, `UGYLDIG_VERDI`.
 * @example
 * ```ts
 * import { beregnRessurskrevende } from "sio-beregning";
 * // accounts of 2020: 80 % above 1 430 000 kr (U2; S002, l. 4309)
 * const { mottakere, refusjon } = beregnRessurskrevende({
 *   aar: 2021,
 *   mottakere: [{ loennsutgifter: 2000000 }, { loennsutgifter: 2400000, fradrag: 744000, alder: 20 }],
 * });
 * mottakere;
 * //=> [{ grunnlag: "570000", refusjon: "456000", egenandel: "1544000" }, { grunnlag: "226000", refusjon: "180800", egenandel: "1475200" }]
 * refusjon;
 * //=> "636800"
 * ```
 */
export function beregnRessurskrevende(inn: RessurskrevendeInn): Ressurskrevende {
  const lest = vedGrensen(() => krev(lesRessurskrevende(inn)));
  const regnet = regn(lest);
  const refusjon = regnet.reduce((sum, mottaker) => pluss(sum, mottaker.refusjon), NULL);
  const egenandel = regnet.reduce((sum, mottaker) => pluss(sum, mottaker.egenandel), NULL);
  return frys({
    mottakere: regnet.map((mottaker) => ({
      grunnlag: skrivTall(mottaker.grunnlag),
      refusjon: skrivTall(mottaker.refusjon),
      egenandel: skrivTall(mottaker.egenandel),
    })),
    refusjon: skrivTall(refusjon),
    refusjonAvrundet: skrivTall(avrund(refusjon)),
    egenandel: skrivTall(egenandel),
    ...medMerknader(ressurskrevendemerknader(lest)),
  });
}
