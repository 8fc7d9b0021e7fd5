const POLYNOM = 0xedb88320;

let tabell: Uint32Array | undefined;

function lagTabell(): Uint32Array {
  const ny = new Uint32Array(256);
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? POLYNOM ^ (c >>> 1) : c >>> 1;
    ny[n] = c >>> 0;
  }
  return ny;
}

/** Computes the checksum that a ZIP file has of each of its parts (CRC-32). */
export function crc32(bytes: Uint8Array): number {
  tabell ??= lagTabell();
  let c = 0xffffffff;
  for (const byte of bytes) c = (tabell[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
