/**
 * A table of short names, looked up by their bytes: up to eight of them, which stand in two integers, so that comparing is exact and quick.
 * Longer names are not in it. Three numbers a place: the first four bytes, the first of them lowest, the next four (0 past the name's
 * end; no name has a byte that is 0), and the value plus one, or 0 where there is nothing.
 */
export type Bytetabell = { antall: number; plasser: Int32Array; maske: number };

/** The longest name in a table. */
const LENGSTE_NOEKKEL = 8;
/** Numbers a place. */
export const BREDDE = 3;
const FOERSTE_PLASS = 1024;

/** Makes an empty table. */
export const nyBytetabell = (): Bytetabell => ({
  antall: 0,
  plasser: new Int32Array(BREDDE * FOERSTE_PLASS),
  maske: FOERSTE_PLASS - 1,
});

/** Gives where to begin to look for a name. */
export const spredt = (lav: number, hoey: number): number => {
  const hash = Math.imul(lav ^ Math.imul(hoey, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
};

function settInn(t: Bytetabell, lav: number, hoey: number, verdi: number): boolean {
  const { plasser, maske } = t;
  for (let plass = spredt(lav, hoey) & maske; ; plass = (plass + 1) & maske) {
    const her = BREDDE * plass;
    if (plasser[her + 2] === 0) {
      plasser.set([lav, hoey, verdi + 1], her);
      return true;
    }
    if (plasser[her] === lav && plasser[her + 1] === hoey) return false;
  }
}

function voks(t: Bytetabell): void {
  const { plasser } = t;
  t.maske = 2 * t.maske + 1;
  t.plasser = new Int32Array(2 * plasser.length);
  for (let i = 0; i < plasser.length; i += BREDDE) {
    const [lav = 0, hoey = 0, verdi = 0] = plasser.subarray(i, i + BREDDE);
    if (verdi > 0) settInn(t, lav, hoey, verdi - 1);
  }
}

/** Puts a name in the table with a value from 0, unless it is there or too long. */
export function settBytes(t: Bytetabell, bytes: Uint8Array, verdi: number): void {
  if (bytes.length > LENGSTE_NOEKKEL) return;
  let [lav, hoey] = [0, 0];
  bytes.forEach((b, i) => {
    if (i < 4) lav |= b << (8 * i);
    else hoey |= b << (8 * (i - 4));
  });
  if (2 * (t.antall + 1) > t.maske) voks(t);
  if (settInn(t, lav, hoey, verdi)) t.antall += 1;
}

/** Gives a hash of bytes. */
export function hashAv(bytes: Uint8Array, fra: number, til: number): number {
  let hash = 0;
  for (let i = fra; i < til; i += 1) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0;
  return hash;
}
