import { adder, type Broek, multipliser } from "../../tall/Broek.js";
import { fraBroek, type Mengde, sammenlignMengder } from "./mengde.js";

/** An end of what a variable may be: verdi + vekst × the widening, in it or not. */
export type Grense = { readonly verdi: Broek; readonly vekst: Broek; readonly med: boolean };

/** A variable's ends; where one is undefined there is none. */
export type Grenser = { readonly ned?: Grense | undefined; readonly opp?: Grense | undefined };

/** A linear form in the variables (whole coefficients by their numbers) and what it may be. */
export type Form = Grenser & { readonly ledd: ReadonlyMap<number, bigint> };

export type Side = "ned" | "opp";

export const MOTSATT_SIDE = { ned: "opp", opp: "ned" } as const satisfies Record<Side, Side>;

/** The ends at one widening. */
export type Ender = { readonly ned: Mengde | undefined; readonly opp: Mengde | undefined };

/** Gives the ends at a widening: an open one a hair within, or as if it were closed. */
export function enderVed(utvidelse: Broek, grenser: readonly Grenser[], aapne: boolean): Ender[] {
  const ved = (grense: Grense | undefined, innover: bigint): Mengde | undefined =>
    grense &&
    fraBroek(
      utvidelse.t === 0n ? grense.verdi : adder(grense.verdi, multipliser(grense.vekst, utvidelse)),
      aapne && !grense.med ? innover : 0n,
    );
  return grenser.map(({ ned, opp }) => ({ ned: ved(ned, 1n), opp: ved(opp, -1n) }));
}

/** Says on which side a value is out, if it is. */
export function utenfor(verdi: Mengde, { ned, opp }: Ender): Side | undefined {
  if (ned !== undefined && sammenlignMengder(verdi, ned) < 0) return "ned";
  return opp !== undefined && sammenlignMengder(verdi, opp) > 0 ? "opp" : undefined;
}
