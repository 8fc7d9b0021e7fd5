import type { Feilkode, Merknad, Merknadskode, Problem } from "../../feil.js";
import type { Ark, Celle } from "../bok/Bok.js";
import { skrivCelleref } from "../bok/celleref.js";
import type { Desimaltegn } from "./talltekst.js";

/** A place in a sheet. */
export type Sted = Pick<Celle, "rad" | "kolonne">;

/** The reading of one sheet: what is wrong, what is doubtful, and which cell each field came from. */
export type Lesing = {
  readonly ark: Ark;
  readonly problemer: Problem[];
  readonly merknader: Merknad[];
  readonly steder: Map<string, string>;
  /** How the texts of the sheet write decimals. */
  readonly tegn: Desimaltegn;
  /** Cells whose numbers were read as they are shown, and those whose formulas fetch from other workbooks. */
  readonly somVist: string[];
  readonly eksterne: string[];
};

/** Writes a cell's name with its sheet's, as formulas have it. */
export function skrivSted({ navn }: Ark, { rad, kolonne }: Sted): string {
  const ref = skrivCelleref(rad, kolonne);
  if (navn === undefined) return ref;
  return `${/^[\p{L}_][\p{L}\d_]*$/u.test(navn) ? navn : `'${navn.replaceAll("'", "''")}'`}!${ref}`;
}

/** The path of a problem with a cell: sheet and cell. */
const stiAv = ({ navn }: Ark, sted: Sted): string[] => [
  ...(navn === undefined ? [] : [navn]),
  skrivCelleref(sted.rad, sted.kolonne),
];

/** Notes what is wrong with a cell; the message begins with sheet, cell and row. */
export function noterProblem({ ark, problemer }: Lesing, sted: Sted, kode: Feilkode, melding: string): void {
  problemer.push({
    kode,
    sti: stiAv(ark, sted),
    melding: `${skrivSted(ark, sted)} (rad ${sted.rad}): ${melding}`,
  });
}

/** Notes what is doubtful about a sheet, or about a cell of it. */
export function noterMerknad(
  { ark, merknader }: Lesing,
  kode: Merknadskode,
  melding: string,
  sted?: Sted,
): void {
  const sti = sted === undefined ? (ark.navn === undefined ? [] : [ark.navn]) : stiAv(ark, sted);
  merknader.push({ kode, sti, melding });
}

/** Notes which cell a field came from. */
export function noterSted({ ark, steder }: Lesing, sti: string, sted: Sted): void {
  steder.set(sti, skrivSted(ark, sted));
}
