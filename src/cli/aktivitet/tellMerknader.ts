import type { Opptelling } from "./tellFiler.js";

/** Merknader as a command has them, and the municipality that they are of, where one was asked for. */
export type Merknadsliste = Pick<Opptelling, "merknader"> & Partial<Pick<Opptelling, "kommune">>;

const UTELATTE = /^Det er (\d+) /;

/** Counts merknader: those that stand there, and those that FLERE_MERKNADER says were left out, in words only. */
export function tellMerknader({ merknader, kommune }: Merknadsliste) {
  const staar = merknader.filter(({ kode }) => kode !== "FLERE_MERKNADER");
  const resten = merknader.filter(({ kode }) => kode === "FLERE_MERKNADER");
  const utelatt = resten.reduce(
    (n, { melding }) => n + Number.parseInt(UTELATTE.exec(melding)?.[1] ?? "0", 10),
    0,
  );
  // those that were left out don't say whose they were
  const forbehold = kommune !== undefined && utelatt > 0 ? " (de utelatte er fra alle kommunene)" : "";
  return { staar, resten, antall: staar.length + utelatt, forbehold };
}
