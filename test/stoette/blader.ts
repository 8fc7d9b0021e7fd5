// The leaves of an input or a result, and copies with one of them changed.

export type Bladsti = readonly (string | number)[];
export type Blad = { readonly sti: Bladsti; readonly verdi: unknown };

/** Lists the texts, numbers, truths and nulls in plain data, with where each stands. */
export function blader(verdi: unknown, sti: Bladsti = []): Blad[] {
  if (Array.isArray(verdi)) return verdi.flatMap((ledd, i) => blader(ledd, [...sti, i]));
  if (typeof verdi === "object" && verdi !== null)
    return Object.entries(verdi).flatMap(([felt, ledd]) => blader(ledd, [...sti, felt]));
  return [{ sti, verdi }];
}

/** Copies plain data with another value at a place. */
export function medBlad(verdi: unknown, [her, ...videre]: Bladsti, ny: unknown): unknown {
  if (her === undefined) return ny;
  if (Array.isArray(verdi)) return verdi.map((ledd, i) => (i === her ? medBlad(ledd, videre, ny) : ledd));
  const felter = Object.entries(verdi as object);
  return Object.fromEntries(
    felter.map(([felt, ledd]) => [felt, felt === her ? medBlad(ledd, videre, ny) : ledd]),
  );
}
