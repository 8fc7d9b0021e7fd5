/** A place in the table: texts by their bytes, one after the other in `bytes`. */
export type Bytetabell = {
  bytes: Uint8Array;
  brukt: number;
  antall: number;
  hash: Int32Array;
  start: Int32Array;
  lengde: Int32Array;
  verdi: Int32Array;
};

const FOERSTE_PLASS = 512;

/** Makes an empty table of texts, looked up by their bytes. */
export const nyBytetabell = (): Bytetabell => ({
  bytes: new Uint8Array(FOERSTE_PLASS),
  brukt: 0,
  antall: 0,
  hash: new Int32Array(FOERSTE_PLASS),
  start: new Int32Array(FOERSTE_PLASS),
  lengde: new Int32Array(FOERSTE_PLASS),
  verdi: new Int32Array(FOERSTE_PLASS).fill(-1),
});

/** Takes a hash of bytes on by one. */
export const blandByte = (hash: number, byte: number): number => (Math.imul(hash, 31) + byte) | 0;

/** Gives the hash of bytes. */
export function hashAv(bytes: Uint8Array, fra: number, til: number): number {
  let hash = 0;
  for (let i = fra; i < til; i += 1) hash = blandByte(hash, bytes[i] ?? 0);
  return hash;
}

const spredt = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

/** Looks bytes up, by their hash and then one by one; −1 for those that are not there. */
export function finnBytes(
  tabell: Bytetabell,
  bytes: Uint8Array,
  fra: number,
  til: number,
  hash: number,
): number {
  const maske = tabell.verdi.length - 1;
  const lengde = til - fra;
  for (let plass = spredt(hash) & maske; ; plass = (plass + 1) & maske) {
    const verdi = tabell.verdi[plass] as number;
    if (verdi < 0) return -1;
    if (tabell.hash[plass] !== hash || tabell.lengde[plass] !== lengde) continue;
    const start = tabell.start[plass] as number;
    let i = 0;
    while (i < lengde && tabell.bytes[start + i] === bytes[fra + i]) i += 1;
    if (i === lengde) return verdi;
  }
}

function settInn(t: Bytetabell, hash: number, start: number, lengde: number, verdi: number): void {
  const maske = t.verdi.length - 1;
  let plass = spredt(hash) & maske;
  while ((t.verdi[plass] ?? -1) >= 0) plass = (plass + 1) & maske;
  t.hash[plass] = hash;
  t.start[plass] = start;
  t.lengde[plass] = lengde;
  t.verdi[plass] = verdi;
}

function voks(t: Bytetabell): void {
  const { hash, start, lengde, verdi } = t;
  const plass = 2 * verdi.length;
  t.hash = new Int32Array(plass);
  t.start = new Int32Array(plass);
  t.lengde = new Int32Array(plass);
  t.verdi = new Int32Array(plass).fill(-1);
  verdi.forEach((v, i) => {
    if (v >= 0) settInn(t, hash[i] ?? 0, start[i] ?? 0, lengde[i] ?? 0, v);
  });
}

/** Puts bytes that are not in the table there, with a value from 0. */
export function settBytes(t: Bytetabell, bytes: Uint8Array, fra: number, til: number, verdi: number): void {
  if (2 * (t.antall + 1) > t.verdi.length) voks(t);
  const lengde = til - fra;
  if (t.brukt + lengde > t.bytes.length) {
    const ny = new Uint8Array(2 * (t.bytes.length + lengde));
    ny.set(t.bytes);
    t.bytes = ny;
  }
  t.bytes.set(bytes.subarray(fra, til), t.brukt);
  settInn(t, hashAv(bytes, fra, til), t.brukt, lengde, verdi);
  t.brukt += lengde;
  t.antall += 1;
}
