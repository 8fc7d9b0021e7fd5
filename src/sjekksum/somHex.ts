/** Writes bytes as small hexadecimal digits. */
export const somHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
