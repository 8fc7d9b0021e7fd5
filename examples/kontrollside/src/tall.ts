import { lesNorskTall, type SkjematallInn, skrivNorskTall } from "sio-beregning/skjema/browser";

const DESIMALTEKST = /^-?\d+(?:\.\d+)?$/;

/** Reads a number of the form, printed or plain, to the library's decimal text; `undefined` where the cell is empty or no number. */
export function desimaltekst(tall: SkjematallInn | undefined): string | undefined {
  if (tall === null || tall === undefined) return undefined;
  const tekst = String(tall).trim();
  if (DESIMALTEKST.test(tekst)) return tekst;
  try {
    return lesNorskTall(tekst);
  } catch {
    return undefined;
  }
}

/** Digits that a fraction is written out with; a longer one is shown as what it is about. */
const KORT = 7;
const OMTRENT = 6;

/** A fraction as a decimal with six places, cut. */
function omtrent(teller: bigint, nevner: bigint): string {
  const sifre = String(((teller < 0n ? -teller : teller) * 10n ** BigInt(OMTRENT)) / nevner).padStart(
    OMTRENT + 1,
    "0",
  );
  return `${teller < 0n ? "-" : ""}${sifre.slice(0, -OMTRENT)}.${sifre.slice(-OMTRENT)}`;
}

/** Writes a value for people: Norwegian, with at most so many decimals where they are said; a fraction with what it is about. */
export function vis(verdi: string, desimaler?: number): string {
  const [teller = "", nevner] = verdi.split("/");
  if (nevner !== undefined && /^-?\d+$/.test(teller) && /^\d+$/.test(nevner)) {
    const cirka = `ca. ${skrivNorskTall(omtrent(BigInt(teller), BigInt(nevner)))}`;
    return teller.length > KORT || nevner.length > KORT
      ? cirka
      : `${skrivNorskTall(teller)}/${skrivNorskTall(nevner)} (${cirka})`;
  }
  if (!DESIMALTEKST.test(verdi)) return verdi;
  const [, brudd = ""] = verdi.split(".");
  const kortet = desimaler !== undefined && brudd.length > desimaler;
  return skrivNorskTall(verdi, kortet ? { desimaler } : {});
}

/** The same with a plus before what is above zero. */
export function visMedTegn(verdi: string, desimaler?: number): string {
  const tekst = vis(verdi, desimaler);
  return /^[-0]/.test(verdi) && !/^0\.0*[1-9]/.test(verdi) ? tekst : `+${tekst}`;
}

const PLASSER = 20;

/** A decimal text as whole hundred-quintillionths: what can be compared and stepped through exactly. */
export function skaler(verdi: string): bigint {
  const [heltall = "0", brudd = ""] = verdi.split(".");
  return BigInt(heltall + brudd.slice(0, PLASSER).padEnd(PLASSER, "0"));
}

/** And back to a decimal text. */
export function fraSkalert(verdi: bigint): string {
  const sifre = String(verdi < 0n ? -verdi : verdi).padStart(PLASSER + 1, "0");
  const brudd = sifre.slice(-PLASSER).replace(/0+$/, "");
  return `${verdi < 0n ? "-" : ""}${sifre.slice(0, -PLASSER)}${brudd === "" ? "" : `.${brudd}`}`;
}

/** A number for the length of a bar; nothing is calculated with it. */
export const lengde = (verdi: string): number => Number.parseFloat(verdi);

/** The decimal that a reader typed, Norwegian or plain; what is neither is for the library to refuse. */
export function lesNorskEllerSom(tekst: string): string {
  return desimaltekst(tekst) ?? tekst.trim();
}
