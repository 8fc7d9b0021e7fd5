import { filfeil } from "./filfeil.js";

/** Encodings that a byte order mark tells of. */
const MERKER: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

const snu = (bytes: Uint8Array): Uint8Array => {
  const ut = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i < ut.length; i += 2) {
    ut[i] = bytes[i + 1] ?? 0;
    ut[i + 1] = bytes[i] ?? 0;
  }
  return ut;
};

/**
 * Decodes text: UTF-8, or UTF-16 with its byte order mark. A byte that is neither must not turn into another letter, so a file in
 * Windows' older encoding is refused, not guessed at.
 */
export function dekodTekst(bytes: Uint8Array, hva: string): string {
  const [merke = [], koding = "utf-8"] =
    MERKER.find(([start]) => start.every((byte, i) => bytes[i] === byte)) ?? [];
  const uten = bytes.subarray(merke.length);
  const ugyldig = () =>
    filfeil(
      "UGYLDIG_FIL",
      `${hva} er ikke gyldig ${koding === "utf-8" ? "UTF-8" : "UTF-16"}; lagre som «CSV UTF-8» (ikke Windows-1252 eller annen eldre koding).`,
    );
  if (koding !== "utf-8" && uten.length % 2 === 1) throw ugyldig();
  try {
    const somLe = koding === "utf-16be" ? snu(uten) : uten;
    return new TextDecoder(koding === "utf-8" ? "utf-8" : "utf-16le", {
      fatal: true,
      ignoreBOM: true,
    }).decode(somLe);
  } catch {
    throw ugyldig();
  }
}
