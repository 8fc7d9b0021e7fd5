import { tierpotens } from "../../tall/Tall.js";
import { REGNEARKETS_SIFRE } from "./regnearksifre.js";

/** Digits that tell a double from its neighbours: what spreadsheets write at the most. */
const DOBBELTSIFRE = 17;
/** 2^53: up to it a double holds every whole number. */
const STOERSTE_HELE = 9_007_199_254_740_992n;
/** More digits than this before or after the point are no number of a form, whatever comes after. */
const FLEST = 100;

const TALL = /^([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([-+]?\d{1,5}))?$/;

/** A decimal as digits and a power of ten: 0.025 is 25 and −3. */
type Sifre = { readonly sifre: string; readonly eksponent: number };

function normaliser(sifre: string, eksponent: number): Sifre {
  const uten = sifre.replace(/^0+/, "");
  const kort = uten.replace(/0+$/, "");
  return kort === ""
    ? { sifre: "0", eksponent: 0 }
    : { sifre: kort, eksponent: eksponent + uten.length - kort.length };
}

function delOpp(tekst: string): (Sifre & { negativt: boolean; skrevetHelt: boolean }) | undefined {
  const [, fortegn = "", hele = "", brudd = "", bareBrudd = "", e] = TALL.exec(tekst) ?? [];
  if (hele === "" && bareBrudd === "") return undefined;
  const desimaler = brudd + bareBrudd;
  const eksponent = e === undefined ? 0 : Number.parseInt(e, 10);
  return {
    ...normaliser(hele + desimaler, eksponent - desimaler.length),
    negativt: fortegn === "-",
    skrevetHelt: e === undefined && desimaler === "",
  };
}

/** Tells whether a text of 16 or 17 digits is what a double is written as: then its last digits are the double's, and nobody typed them. */
function erDobbeltTekst(tekst: string, { sifre, eksponent }: Sifre): boolean {
  // biome-ignore lint/plugin: asks how a double is written; what is read is made of the text's own digits
  const dobbelt = Number(tekst);
  if (!Number.isFinite(dobbelt)) return false;
  return [
    String(dobbelt),
    dobbelt.toExponential(REGNEARKETS_SIFRE),
    dobbelt.toExponential(REGNEARKETS_SIFRE + 1),
  ].some((skrevet) => {
    const som = delOpp(skrevet);
    return som?.sifre === sifre && som.eksponent === eksponent;
  });
}

/** Rounds to the digits that a spreadsheet shows, half away from zero. */
function tilViste({ sifre, eksponent }: Sifre): Sifre {
  const bort = sifre.length - REGNEARKETS_SIFRE;
  const enhet = tierpotens(bort);
  return normaliser(((BigInt(sifre) + enhet / 2n) / enhet).toString(), eksponent + bort);
}

/** Writes digits and a power of ten as a plain decimal. */
function skriv({ sifre, eksponent }: Sifre, negativt: boolean): string {
  const fortegn = negativt && sifre !== "0" ? "-" : "";
  if (eksponent >= 0) return `${fortegn}${sifre}${"0".repeat(eksponent)}`;
  const fylt = sifre.padStart(1 - eksponent, "0");
  return `${fortegn}${fylt.slice(0, eksponent)}.${fylt.slice(eksponent)}`;
}

/** A number of a spreadsheet: a plain decimal, and whether it was read as it is shown and not as it is written. */
export type Regnearktall = { readonly tekst: string; readonly somVist: boolean };

/**
 * Reads a number as a spreadsheet's file has it (N-1). Up to 15 digits stand for themselves. A file's 16 or 17 digits that are just how
 * a double is written (3182296.8399999999) are read to the 15 that the spreadsheet shows, unless they are a whole number that a double holds; other digits were
 * written by something exact, and stand. No float is on the way of what is read.
 *
 * @returns The number; `"sifre"` for one with more digits than any number of a form has; `undefined` for what is none.
 */
export function lesRegnearktall(tekst: string): Regnearktall | "sifre" | undefined {
  if (tekst.length > 2 * FLEST) return undefined;
  const lest = delOpp(tekst);
  if (lest === undefined) return undefined;
  const { sifre, eksponent, negativt, skrevetHelt } = lest;
  if (eksponent > FLEST || eksponent < -4 * FLEST) return "sifre";
  const holdesHelt = skrevetHelt && BigInt(sifre) * tierpotens(Math.max(0, eksponent)) <= STOERSTE_HELE;
  const kanVaereDobbelt = sifre.length > REGNEARKETS_SIFRE && sifre.length <= DOBBELTSIFRE && !holdesHelt;
  const somVist = kanVaereDobbelt && erDobbeltTekst(tekst, lest);
  return { tekst: skriv(somVist ? tilViste(lest) : lest, negativt), somVist };
}
