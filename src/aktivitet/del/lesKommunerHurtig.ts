import { erNavn } from "../../grense/felt.js";
import { kodenummer } from "../../tjenestekoder/kodenummer.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import { erEnkel } from "../erEnkel.js";
import { erDelsum, FLEST_DAGER, lesDelsum } from "./delsum.js";

type Sum = { dager: number; sum: bigint };
type Kode = { kode: Tjenestekode; summer: Sum[]; vedtak: number; mottakere: number };
type Celle = { koder: Kode[]; mottakere: number };
/** A municipality of a partial as read; its sums are so many 10^-20. */
type Kommune = { kommune?: string; celler: Celle[] };

const erAntall = (inn: unknown): inn is number =>
  typeof inn === "number" && Number.isSafeInteger(inn) && inn >= 0;

/** Reads a list of which every entry is as it should be. */
function liste<T>(inn: unknown, les: (ledd: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(inn) || inn.constructor !== Array) return undefined;
  const ut: T[] = [];
  for (let i = 0; i < inn.length; i += 1) {
    const ledd = les(inn[i]);
    if (ledd === undefined) return undefined;
    ut.push(ledd);
  }
  return ut;
}

function lesSum(inn: unknown): Sum | undefined {
  if (!erEnkel(inn)) return undefined;
  let dager: unknown;
  let sum: unknown;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "dager") dager = verdi;
    else if (navn === "sum") sum = verdi;
    else return undefined;
  }
  if (!erAntall(dager) || dager < 1 || dager > FLEST_DAGER || !erDelsum(sum)) return undefined;
  return { dager, sum: lesDelsum(sum) };
}

function lesKode(inn: unknown): Kode | undefined {
  if (!erEnkel(inn)) return undefined;
  let kode: unknown;
  let summerInn: unknown;
  let vedtak: unknown;
  let mottakere: unknown;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "kode") kode = verdi;
    else if (navn === "summer") summerInn = verdi;
    else if (navn === "vedtak") vedtak = verdi;
    else if (navn === "mottakere") mottakere = verdi;
    else return undefined;
  }
  if (kodenummer(kode) === undefined || !erAntall(vedtak) || !erAntall(mottakere)) return undefined;
  const summer = liste(summerInn, lesSum);
  return summer && { kode: kode as Tjenestekode, summer, vedtak, mottakere };
}

function lesCelle(inn: unknown): Celle | undefined {
  if (!erEnkel(inn)) return undefined;
  let koderInn: unknown;
  let mottakere: unknown;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "koder") koderInn = verdi;
    else if (navn === "mottakere") mottakere = verdi;
    else return undefined;
  }
  if (!erAntall(mottakere)) return undefined;
  const koder = liste(koderInn, lesKode);
  return koder && { koder, mottakere };
}

function lesKommune(inn: unknown): Kommune | undefined {
  if (!erEnkel(inn)) return undefined;
  let kommune: unknown;
  let cellerInn: unknown;
  for (const navn in inn) {
    const verdi = inn[navn];
    if (navn === "kommune") kommune = verdi;
    else if (navn === "celler") cellerInn = verdi;
    else return undefined;
  }
  if (kommune !== undefined && (typeof kommune !== "string" || !erNavn(kommune))) return undefined;
  const celler = liste(cellerInn, lesCelle);
  return celler && { ...(kommune !== undefined && { kommune }), celler };
}

/**
 * Reads the municipalities of a partial that are written just as they should be, many times faster than the schema; `undefined` for all
 * else, which the schema then looks at. It accepts nothing that the schema refuses and reads it no differently (decision 2).
 */
export const lesKommunerHurtig = (inn: unknown): Kommune[] | undefined => liste(inn, lesKommune);
