/** The round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const K: readonly number[] = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
];

const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

/** Bytes of a block. */
export const BLOKK = 64;

const roter = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** Takes the state on by a block of bytes (FIPS 180-4, 6.2.2). */
function komprimer(tilstand: Int32Array, bytes: Uint8Array, start: number, w: Int32Array): void {
  for (let i = 0; i < 16; i += 1) {
    const o = start + 4 * i;
    w[i] =
      ((bytes[o] ?? 0) << 24) |
      ((bytes[o + 1] ?? 0) << 16) |
      ((bytes[o + 2] ?? 0) << 8) |
      (bytes[o + 3] ?? 0);
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = roter(x, 7) ^ roter(x, 18) ^ (x >>> 3);
    const s1 = roter(y, 17) ^ roter(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = tilstand;
  for (let i = 0; i < 64; i += 1) {
    const s1 = roter(e, 6) ^ roter(e, 11) ^ roter(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = roter(a, 2) ^ roter(a, 13) ^ roter(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((v, i) => {
    tilstand[i] = (tilstand[i] ?? 0) + v;
  });
}

/** Gives the SHA-256 of bytes (FIPS 180-4): 32 bytes. */
export function sha256(melding: Uint8Array): Uint8Array {
  const lengde = melding.length;
  const fylt = new Uint8Array((Math.floor((lengde + 8) / BLOKK) + 1) * BLOKK);
  fylt.set(melding);
  fylt[lengde] = 0x80;
  const bits = new DataView(fylt.buffer);
  bits.setUint32(fylt.length - 8, Math.floor(lengde / 2 ** 29));
  bits.setUint32(fylt.length - 4, lengde << 3);
  const tilstand = new Int32Array(START);
  const w = new Int32Array(BLOKK);
  for (let i = 0; i < fylt.length; i += BLOKK) komprimer(tilstand, fylt, i, w);
  const ut = new DataView(new ArrayBuffer(32));
  tilstand.forEach((v, i) => {
    ut.setInt32(4 * i, v);
  });
  return new Uint8Array(ut.buffer);
}
