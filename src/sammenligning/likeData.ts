const erBeholder = (verdi: unknown): verdi is object => typeof verdi === "object" && verdi !== null;

/** Tells whether two plain values are the same, lists in the same order and objects with the same fields in any. The first must be a finite tree. */
export function likeData(a: unknown, b: unknown): boolean {
  if (!erBeholder(a) || !erBeholder(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const felter = Object.keys(a);
  if (felter.length !== Object.keys(b).length) return false;
  return felter.every(
    (felt) =>
      Object.hasOwn(b, felt) &&
      likeData((a as Record<string, unknown>)[felt], (b as Record<string, unknown>)[felt]),
  );
}
