import type { LestSammenligning, Side } from "./Side.js";

/** The municipalities of both sides, those of the first side first. */
export const kommunene = <S extends Side>({
  fra,
  til,
}: LestSammenligning<S>): ReadonlySet<string | undefined> => new Set([...fra.keys(), ...til.keys()]);
