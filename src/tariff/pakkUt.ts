import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { Prisrad, Sone, Tariff } from "./Tariff.js";

type Utelatt = "id" | "gyldigFra" | "gyldigTil";

/** Gives what a table is called and which days it is for, unless it says otherwise. */
export const vanligHode = (aar: number, sone: Sone, reisetidsgruppe: number) => ({
  id: `enhetspriser-${aar}-sone-${sone}-gruppe-${reisetidsgruppe}`,
  aar,
  sone,
  reisetidsgruppe,
  gyldigFra: `${aar}-01-01`,
  gyldigTil: `${aar}-12-31`,
});

/** A price table with its 51 rows packed: prices and source lines in the form's order, parted by spaces. */
export type PakketTabell = {
  /** All else the file says, but for what {@link vanligHode} gives. */
  readonly hode: Omit<Tariff, "priser" | "merknader" | Utelatt> & Partial<Pick<Tariff, Utelatt>>;
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
    ...vanligHode(hode.aar, hode.sone, hode.reisetidsgruppe),
    ...hode,
    priser: TJENESTEKODER.map((kode, nr) => ({
      kode,
      pris: tall[nr] === "-" ? null : (tall[nr] ?? null),
      ...(sted?.[nr] && { sted: `l. ${sted[nr]}` }),
      ...rader?.[kode],
    })),
  };
}
