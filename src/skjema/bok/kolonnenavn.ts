const BOKSTAVER = 26;

/** Gives a column's letters, from 1: A, B … Z, AA. */
export function kolonnenavn(nr: number): string {
  const foran = Math.floor((nr - 1) / BOKSTAVER);
  const bokstav = String.fromCharCode("A".charCodeAt(0) + ((nr - 1) % BOKSTAVER));
  return foran === 0 ? bokstav : kolonnenavn(foran) + bokstav;
}
