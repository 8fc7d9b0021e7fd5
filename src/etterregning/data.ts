/** Tells whether something is a list. */
export const erListe = (verdi: unknown): verdi is readonly unknown[] => Array.isArray(verdi);

/** Gives an own field of plain data, or `undefined`. */
export function felt(verdi: unknown, navn: string | number): unknown {
  if (typeof verdi !== "object" || verdi === null || !Object.hasOwn(verdi, navn)) return undefined;
  return (verdi as Record<string | number, unknown>)[navn];
}

/** Gives a list field, an empty one where it is none. */
export function liste(verdi: unknown, navn: string): readonly unknown[] {
  const funnet = felt(verdi, navn);
  return erListe(funnet) ? funnet : [];
}

/** Walks to the value at a path, or `undefined`. */
export function ved(data: unknown, sti: unknown): unknown {
  if (!erListe(sti)) return undefined;
  return sti.reduce<unknown>(
    (her, ledd) => (typeof ledd === "string" || typeof ledd === "number" ? felt(her, ledd) : undefined),
    data,
  );
}
