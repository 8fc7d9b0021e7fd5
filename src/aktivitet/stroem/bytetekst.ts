/** Bytes that a text of so many code units takes at the most. */
export const BYTES_PER_TEGN = 3;

/**
 * Writes a text as UTF-8 at the start of a buffer that has room for it, and gives how many bytes it took. A lone surrogate becomes three
 * bytes, so that no two texts are alike and the order is that of the code points.
 */
export function skrivBytes(tekst: string, ut: Uint8Array): number {
  let n = 0;
  for (let i = 0; i < tekst.length; i += 1) {
    let c = tekst.charCodeAt(i);
    if (c < 0x80) {
      ut[n] = c;
      n += 1;
      continue;
    }
    if (c < 0x800) {
      ut[n] = 0xc0 | (c >> 6);
      n += 1;
    } else {
      const neste = tekst.charCodeAt(i + 1);
      if (c >= 0xd800 && c < 0xdc00 && neste >= 0xdc00 && neste < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (neste - 0xdc00);
        i += 1;
        ut[n] = 0xf0 | (c >> 18);
        ut[n + 1] = 0x80 | ((c >> 12) & 63);
        n += 2;
      } else {
        ut[n] = 0xe0 | (c >> 12);
        n += 1;
        ut[n] = 0x80 | ((c >> 6) & 63);
        n += 1;
        ut[n] = 0x80 | (c & 63);
        n += 1;
        continue;
      }
      ut[n] = 0x80 | ((c >> 6) & 63);
      n += 1;
    }
    ut[n] = 0x80 | (c & 63);
    n += 1;
  }
  return n;
}

/** Compares bytes with bytes: negative where the first come first. */
export function sammenlignBytes(
  a: Uint8Array,
  aFra: number,
  aLengde: number,
  b: Uint8Array,
  bLengde: number,
): number {
  const felles = aLengde < bLengde ? aLengde : bLengde;
  for (let i = 0; i < felles; i += 1) {
    const d = (a[aFra + i] as number) - (b[i] as number);
    if (d !== 0) return d;
  }
  return aLengde - bLengde;
}

/** Makes the text of bytes that are ASCII. */
export function asciitekst(bytes: Uint8Array, fra: number, til: number): string {
  let tekst = "";
  for (let i = fra; i < til; i += 1) tekst += String.fromCharCode(bytes[i] as number);
  return tekst;
}
