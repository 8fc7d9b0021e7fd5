import { erTjenestekode } from "../../tjenestekoder/erTjenestekode.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Celle } from "../bok/Bok.js";
import { rens } from "./talltekst.js";

/** A code as it stands in a cell: with the asterisk behind it, or without. */
export type Cellekode = { readonly kode: Tjenestekode; readonly medStjerne: boolean };

/** Reads a cell as one of the form's codes, or gives `undefined`. */
export function kodeICelle(celle: Celle | undefined): Cellekode | undefined {
  if (celle?.slag !== "tekst") return undefined;
  const tekst = rens(celle.tekst);
  const kode = tekst.replace(/ ?\*+$/, "");
  return erTjenestekode(kode) ? { kode, medStjerne: kode !== tekst } : undefined;
}
