import { adder, BROEK_NULL, type Broek, broek, divider, motsatt, multipliser } from "../../tall/Broek.js";
import { enderVed, type Form, type Grenser, MOTSATT_SIDE } from "./grenser.js";
import { MENGDE_NULL, type Mengde } from "./mengde.js";
import { type Konflikt, soek } from "./soek.js";
import type { Tablaa } from "./tablaa.js";

/**
 * Values within all ends; or the widening from which on there are some (undefined: never), and the numbers of the forms that set it. Then
 * `kombinasjon` is why it can't be less: numbers by which variables and forms are multiplied so that they add up to nothing whatever the
 * values, though the greatest that the ends allow is below zero until the widening; and `verdier` are within the ends from there on.
 */
export type Loesning =
  | { readonly loesbar: true; readonly verdier: readonly Mengde[] }
  | {
      readonly loesbar: false;
      readonly utvidelse: Broek | undefined;
      readonly konflikt: readonly number[];
      readonly kombinasjon: ReadonlyMap<number, bigint>;
      readonly verdier: readonly Mengde[];
    };

/** Searches mostly take a step or two for each form. */
const STEG_PER_FORM = 20;

/** Gives the widening at which the ends just let a conflict's row be fulfilled, for all of them are linear in it. */
function utvidelseFor({ basis, side, rad }: Konflikt, grenser: readonly Grenser[]): Broek | undefined {
  const sum = { verdi: BROEK_NULL, vekst: BROEK_NULL };
  const leggTil = (nr: number, k: bigint) => {
    const grense = grenser[nr]?.[k > 0n ? MOTSATT_SIDE[side] : side];
    if (grense === undefined) return;
    sum.verdi = adder(sum.verdi, multipliser(grense.verdi, broek(k)));
    sum.vekst = adder(sum.vekst, multipliser(grense.vekst, broek(k)));
  };
  leggTil(basis, -rad.nevner);
  for (const [nr, k] of rad.ledd) leggTil(nr, k);
  if (sum.vekst.t !== 0n) return divider(motsatt(sum.verdi), sum.vekst);
  return sum.verdi.t === 0n ? BROEK_NULL : undefined; // only an open end is in the way, or nothing helps
}

/** Turns a conflict's row into what adds up to nothing, so that its greatest is what is below zero. */
function kombinasjonAv({ basis, side, rad }: Konflikt): Map<number, bigint> {
  const fortegn = side === "ned" ? 1n : -1n;
  return new Map([
    [basis, -fortegn * rad.nevner],
    ...[...rad.ledd].map(([nr, k]) => [nr, fortegn * k] as const),
  ]);
}

/**
 * Finds values for the variables that keep them and the forms within their ends, or how far the ends must be widened for it.
 *
 * Exact and complete. First with the ends as they are, the open ones a hair within; where that fails, each conflict tells a widening
 * below which it stays, and the search goes on from there until there is none. The last is then the least: a conflict forbids less,
 * and values allow it. At that widening open ends may be touched, so it is 0 where only an open end is in the way.
 *
 * @param variabler - The variables' ends, with zero within them.
 * @param former - Linear forms and their ends, which leave at least one number between them.
 * @param taalmodighet - Steps of each search that choose by what is fast, before they choose by what is sure to end.
 */
export function loes(
  variabler: readonly Grenser[],
  former: readonly Form[],
  taalmodighet = STEG_PER_FORM * former.length,
): Loesning {
  const grenser: readonly Grenser[] = [...variabler, ...former];
  const antall = variabler.length;
  const tablaa: Tablaa = new Map(
    former.map(({ ledd }, i) => [antall + i, { nevner: 1n, ledd: new Map(ledd) }]),
  );
  const verdier: Mengde[] = grenser.map(() => MENGDE_NULL);
  let konflikt = soek(tablaa, verdier, enderVed(BROEK_NULL, grenser, true), taalmodighet);
  if (konflikt === undefined) return { loesbar: true, verdier: verdier.slice(0, antall) };
  for (;;) {
    const utvidelse = utvidelseFor(konflikt, grenser);
    const numre = [konflikt.basis, ...konflikt.rad.ledd.keys()];
    const svar = {
      loesbar: false,
      utvidelse,
      konflikt: numre.filter((nr) => nr >= antall).map((nr) => nr - antall),
      kombinasjon: kombinasjonAv(konflikt),
    } as const;
    if (utvidelse === undefined) return { ...svar, verdier: [] };
    konflikt = soek(tablaa, verdier, enderVed(utvidelse, grenser, false), taalmodighet);
    if (konflikt === undefined) return { ...svar, verdier: verdier.slice(0, antall) };
  }
}
