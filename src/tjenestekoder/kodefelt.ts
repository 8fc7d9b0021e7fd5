import { delfelt } from "../grense/felt.js";
import { kodenummer } from "./kodenummer.js";
import { TJENESTEKODER, type Tjenestekode } from "./koder.js";
import { ukjentTjenestekode } from "./ukjentTjenestekode.js";

/** A tjenestekode of the form. */
export const kodefelt = () =>
  delfelt<Tjenestekode>((inn) => {
    const nr = kodenummer(inn);
    const kode = nr === undefined ? undefined : TJENESTEKODER[nr];
    return kode === undefined ? { problemer: [ukjentTjenestekode(inn, [])] } : { verdi: kode, problemer: [] };
  });
