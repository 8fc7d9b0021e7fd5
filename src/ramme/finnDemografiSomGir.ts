import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { heltallsrot } from "../tall/heltallsrot.js";
import { skrivProsent } from "../tall/skrivProsent.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fraStor, type Tall, teller, tierpotens } from "../tall/Tall.js";
import { kanVaereProsent, medMerknader } from "./indekser.js";
import { type DemografiSomGirInn, type LestDemografisoek, lesDemografisoek } from "./lesDemografisoek.js";

/** What {@link finnDemografiSomGir} gives. */
export type DemografiSomGir = {
  /** The years that the rate was sought for, one rate for them all. */
  readonly aar: readonly number[];
  /**
   * The rates that give the published amount, fractions of 20 places: every one from `fra` to `til`, both included, and none outside (a rate is above −1,
   * and one that makes a year's factor negative is none). Null when no rate gives it.
   */
  readonly satser: { readonly fra: string; readonly til: string } | null;
  readonly merknader?: readonly Merknad[];
};

/** Places of a rate; the contract takes no more. */
const PLASSER = 20;
const ENHET = /* @__PURE__ */ tierpotens(PLASSER);

/** A published amount stands for every value from nedre up to øvre, which is shown as the next one; both above 0, as it is a whole unit or more. */
type Grenser = { readonly nedre: Tall; readonly oevre: Tall };

const iEnheter = (t: Tall): bigint => teller(t) * tierpotens(PLASSER - t.s);

/** Divides up: the least whole number not below a / b; b above 0, a from 0. */
const opp = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;

/** (1 + deflator) × (1 + r): the rate's own power has a root, so its bounds are found outright. */
function multiplikativt({ faste, aar }: LestDemografisoek, { nedre, oevre }: Grenser) {
  const n = aar.length;
  // faste × R^n against the bound, R = 1 + r in whole 10^−20; both sides brought to whole numbers
  const grense = (t: Tall) =>
    opp(teller(t) * tierpotens(faste.s) * tierpotens(PLASSER * n), teller(faste) * tierpotens(t.s));
  if (teller(faste) === 0n) return undefined; // nothing grows to something
  const minst = grense(nedre);
  const rot = heltallsrot(minst, n);
  const fra = rot ** BigInt(n) === minst ? rot : rot + 1n;
  return { fra: fra - ENHET, til: heltallsrot(grense(oevre) - 1n, n) - ENHET };
}

/** Finds the least rate for which something that becomes true and stays so is true: by doubling up to it, then halving whole 10^−20. */
function foerste(er: (r: bigint) => boolean, fra: bigint): bigint {
  let nei = fra - 1n;
  let steg = ENHET;
  for (; !er(nei + steg); steg *= 2n) nei += steg;
  let ja = nei + steg;
  while (ja - nei > 1n) {
    const midt = (ja + nei) / 2n;
    if (er(midt)) ja = midt;
    else nei = midt;
  }
  return ja;
}

/** 1 + deflator + r: different years have different factors and no common root; but the amount grows with r, so halving is as exact. */
function additivt({ faste, deflatorer }: LestDemografisoek, { nedre, oevre }: Grenser) {
  const ledd = deflatorer.map((d) => ENHET + iEnheter(d));
  const minste = ledd.reduce((a, b) => (b < a ? b : a));
  const nevner = tierpotens(faste.s + PLASSER * ledd.length);
  const naadd = (t: Tall) => (r: bigint) =>
    ledd.reduce((produkt, l) => produkt * (l + r), teller(faste)) * tierpotens(t.s) >= teller(t) * nevner;
  if (teller(faste) <= 0n) return undefined; // no rate makes something of nothing, or of less
  const start = -(minste < ENHET ? minste : ENHET) + 1n; // no factor below zero, no rate at −100 %
  return { fra: foerste(naadd(nedre), start), til: foerste(naadd(oevre), start) - 1n };
}

/** Says that the sought rate is no growth in need: one of the amounts is in another unit, or a deflator is a per cent. */
function satsmerknad(sats: Tall): Merknad[] {
  if (!kanVaereProsent(sats)) return [];
  const melding = `Satsen som gir det publiserte beløpet, er ${skrivProsent(sats, { desimaler: 2 })} %; står grunnlaget og det publiserte beløpet i kroner begge to, og deflatorene som andeler (0.028)?`;
  return [{ kode: "MULIG_PROSENT", sti: ["publisert", "beloep"], melding }];
}

/**
 * Finds the demographic rates that carry a base amount to a published, rounded uttrekk: an exact interval.
 *
 * Norwegian: *demografisats som gir et publisert uttrekk*. Rules R-2 and N-2. The years whose index has no `demografi` share one unknown rate. A
 * published amount stands for every value that is shown so (half away from zero to `avrundetTil`). The rates are whole 10^−20, the contract's finest:
 * `fra` and `til` both give the published amount, and the next rate outside either does not. With the multiplied method they are n-th roots in whole
 * numbers.
 *
 * @param inn - The base, the year, the indices (without `demografi` where it is sought), and the published amount with its unit.
 * @returns The years and the interval of rates, or null when none gives the amount; frozen. A rate, sought or given, that is too far from zero gives the
 * merknad `MULIG_PROSENT`.
 * @throws {@link SioFeil} `MANGLER_VALG` when every year has its rate, `MANGLER_INDEKS`, `AAR_FOER_GRUNNLAG`, `DUPLIKAT_AAR`, `NEGATIVT_TALL`,
 * `UTENFOR_OMRAADE`, `UGYLDIG_VERDI` (an amount that is not shown in its unit), `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TALL`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { finnDemografiSomGir } from "sio-beregning";
 * // Fusa, 2018 to 2020 (S003, l. 877–914)
 * finnDemografiSomGir({
 *   grunnlag: { aar: 2018, beloep: 95191715 },
 *   tilAar: 2020,
 *   indekser: [{ aar: 2019, deflator: "0.028" }, { aar: 2020, deflator: "0.031" }],
 *   publisert: { beloep: 101939000, avrundetTil: 1000 },
 * });
 * //=> { aar: [2019, 2020], satser: { fra: "0.00517957159029409393", til: "0.00518450190173893869" } }
 * ```
 */
export function finnDemografiSomGir(inn: DemografiSomGirInn): DemografiSomGir {
  const lest = vedGrensen(() => krev(lesDemografisoek(inn)));
  const funnet = (lest.metode === "additiv" ? additivt : multiplikativt)(lest, lest.grenser);
  const finnes = funnet !== undefined && funnet.fra <= funnet.til;
  const skriv = (r: bigint) => skrivTall(fraStor(r, PLASSER));
  const merknader = [...lest.merknader, ...(finnes ? satsmerknad(fraStor(funnet.fra, PLASSER)) : [])];
  return frys({
    aar: lest.aar,
    satser: finnes ? { fra: skriv(funnet.fra), til: skriv(funnet.til) } : null,
    ...medMerknader(merknader),
  });
}
