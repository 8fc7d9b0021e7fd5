import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { Prisrad, Tariff } from "./Tariff.js";

/** A price table with its 51 rows packed: prices and source lines in the form's order, parted by spaces. */
export type PakketTabell = {
  readonly hode: Omit<Tariff, "priser" | "merknader">;
  /** Whole kroner, or `-` where no price is known. */
  readonly priser: string;
  /** The line of each row in the table's first source. */
  readonly linjer?: string;
  /** What else is said of a row. */
  readonly rader?: { readonly [kode: string]: Omit<Prisrad, "kode" | "pris"> };
};

/** Unpacks a table into the form its file has. */
export function pakkUt({ hode, priser, linjer, rader }: PakketTabell): Omit<Tariff, "merknader"> {
  const tall = priser.split(" ");
  const sted = linjer?.split(" ");
  return {
    ...hode,
    priser: TJENESTEKODER.map((kode, nr) => ({
      kode,
      pris: tall[nr] === "-" ? null : (tall[nr] ?? null),
      ...(sted?.[nr] && { sted: `l. ${sted[nr]}` }),
      ...rader?.[kode],
    })),
  };
}
