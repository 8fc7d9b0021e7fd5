// How a vector is made and written.

import type { Vektor } from "../../../src/cli/samsvar/Vektor.js";
import type { Beregningsnavn } from "../../../src/index.js";

export type { Vektor };

/** Makes constructed vectors of one calculation: the answers are the model's. */
export function avModellen<I>(
  beregning: Beregningsnavn,
  regler: readonly string[],
  fasit: (inn: I) => unknown,
  tilfeller: readonly (readonly [navn: string, inn: I])[],
  status: Vektor["status"] = "konstruert",
): Vektor[] {
  return tilfeller.map(([navn, inn]) => ({
    navn: `${regler[0]}: ${navn}`,
    beregning,
    regler,
    kilde: [],
    status,
    inn,
    ut: fasit(inn),
  }));
}

/** A whole number as it is, any other as its text; a vector's numbers must survive any JSON reader. */
export function skrivVektorer(vektorer: readonly Vektor[]): string {
  return `[\n${vektorer.map((vektor) => JSON.stringify(vektor)).join(",\n")}\n]\n`;
}

/** Tells whether an input can stand in JSON as it is: plain data, finite numbers; a field that is undefined is one that is not there. */
export function staarIJson(verdi: unknown): boolean {
  if (typeof verdi === "string" || typeof verdi === "boolean" || verdi === null) return true;
  if (typeof verdi === "number") return Number.isFinite(verdi) && !Object.is(verdi, -0);
  if (typeof verdi !== "object") return false;
  if (Array.isArray(verdi)) return Array.from(verdi).every(staarIJson);
  const prototype: unknown = Object.getPrototypeOf(verdi);
  if (prototype !== Object.prototype && prototype !== null) return false;
  const beskrivelser = Object.values(Object.getOwnPropertyDescriptors(verdi));
  return beskrivelser.every((b) => "value" in b && (b.value === undefined || staarIJson(b.value)));
}
