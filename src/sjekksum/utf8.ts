/** Writes a text as UTF-8, without anything but the language. A lone surrogate becomes three bytes, so that no two texts are alike. */
export function utf8(tekst: string): Uint8Array {
  const ut = new Uint8Array(3 * tekst.length); // a pair of surrogates is four bytes for two units, all else three at the most
  let n = 0;
  for (let i = 0; i < tekst.length; i += 1) {
    const c = tekst.codePointAt(i) ?? 0;
    if (c < 0x80) ut[n] = c;
    else if (c < 0x800) ut.set([0xc0 | (c >> 6), 0x80 | (c & 63)], n);
    else if (c < 0x10000) ut.set([0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)], n);
    else {
      ut.set([0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63)], n);
      i += 1;
    }
    n += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }
  return ut.slice(0, n);
}
