/**
 * Reads JSON so that nothing is lost on the way. `JSON.parse` drops two things without a word: the first of two keys that are alike, and the
 * digits that a double can't hold. In a settlement either is another amount, so both are refused, as the command `sio` does.
 */
import { Avslag } from "./Avslag.mjs";

/** The tokens that can hide a loss: strings, numbers, and what tells where they stand. */
const SYMBOL = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

/** Significant digits that every double holds. */
const TRYGGE_SIFRE = 15;

/** Writes a number's text as its digits and the power of ten of the last one, so that the same number is the same text. */
function sifre(tekst) {
  const [, heltall = "", desimaler = "", eksponent = "0"] =
    /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(tekst) ?? [];
  const alle = `${heltall}${desimaler}`.replace(/^0+/, "");
  const uten = alle.replace(/0+$/, "");
  return uten === ""
    ? "0"
    : `${uten}e${BigInt(eksponent) - BigInt(desimaler.length) + BigInt(alle.length - uten.length)}`;
}

/** Tells whether a number's text says more than the double that JSON.parse makes of it; an exponent can be too large for any, or too small. */
const misterSifre = (tekst) =>
  (tekst.length > TRYGGE_SIFRE || /e/i.test(tekst)) && sifre(tekst) !== sifre(String(Number(tekst)));

/** Finds what is lost, with the path to it. */
function finnTap(tekst) {
  const feil = [];
  const rammer = []; // the objects and lists around: the keys seen so far (none in a list), and where in it we are
  let venterNoekkel = false;
  const meld = (kode, melding) => feil.push({ kode, sti: rammer.map(({ her }) => her), melding });
  for (const [symbol] of tekst.matchAll(SYMBOL)) {
    const ramme = rammer.at(-1);
    if (symbol === "{" || symbol === "[") {
      rammer.push(symbol === "{" ? { noekler: new Set(), her: "" } : { her: 0 });
      venterNoekkel = symbol === "{";
    } else if (symbol === "}" || symbol === "]") {
      rammer.pop();
      venterNoekkel = false;
    } else if (symbol === ",") {
      venterNoekkel = ramme?.noekler !== undefined;
      if (typeof ramme?.her === "number") ramme.her += 1;
    } else if (symbol === ":") {
      venterNoekkel = false;
    } else if (symbol.startsWith('"')) {
      if (!venterNoekkel) continue;
      ramme.her = JSON.parse(symbol);
      if (ramme.noekler.has(ramme.her))
        meld("DOBBEL_NOEKKEL", `Feltet «${ramme.her.slice(0, 40)}» står to ganger i samme objekt.`);
      ramme.noekler.add(ramme.her);
    } else if (misterSifre(symbol)) {
      const vist = symbol.slice(0, 60);
      meld(
        "TALL_MISTER_SIFRE",
        `Tallet ${vist} har flere sifre enn et JSON-tall bevarer, eller er for stort eller for lite for det; skriv det som tekst: "${vist}".`,
      );
    }
  }
  return feil;
}

const ugyldig = (melding) => new Avslag(400, "UGYLDIG_JSON", melding);

/** Decodes bytes strictly: a byte that is no UTF-8 must not become another letter. */
export function lesTekst(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw ugyldig("Teksten er ikke gyldig UTF-8.");
  }
}

/** Reads a text of JSON, or throws what is wrong with it. */
export function lesJson(tekst) {
  let verdi;
  try {
    verdi = JSON.parse(tekst);
  } catch {
    throw ugyldig("Teksten er ikke gyldig JSON.");
  }
  const feil = finnTap(tekst);
  if (feil.length === 0) return verdi;
  const avslag = ugyldig("");
  avslag.feil = feil;
  throw avslag;
}
