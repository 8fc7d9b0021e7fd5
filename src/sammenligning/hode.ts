import type { LestSammenligning, Side } from "./Side.js";

/** Says what is compared; of lists, each municipality says so itself. */
export function lagHode<S extends Side>({
  erLister,
  fra,
  til,
}: LestSammenligning<S>): { readonly hode?: { readonly fra: S["hode"]; readonly til: S["hode"] } } {
  const [a, b] = [fra.get(undefined), til.get(undefined)];
  return erLister || a === undefined || b === undefined ? {} : { hode: { fra: a.hode, til: b.hode } };
}

/** The municipalities of both sides, those of the first side first. */
export const kommunene = <S extends Side>({
  fra,
  til,
}: LestSammenligning<S>): ReadonlySet<string | undefined> => new Set([...fra.keys(), ...til.keys()]);
