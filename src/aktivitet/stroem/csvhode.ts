import { type Problem, SioFeil } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { naermeste } from "../../grense/naermeste.js";
import { BYTES_PER_TEGN, skrivBytes } from "./bytetekst.js";
import { dekod, delOpp, felttekster, nyCsvpost } from "./csvfelt.js";

/** The columns that a CSV of vedtak may have, in any order; the place in the list is the number that a reader goes by. */
export const KOLONNER = [
  "id",
  "bruker",
  "kommune",
  "kode",
  "fra",
  "til",
  "timerPerUke",
  "plasser",
  "opphoer",
  "avslutning",
  "foedselsaar",
  "tjenestested",
  "mengde",
  "enhet",
  "per",
] as const;

export type Kolonne = (typeof KOLONNER)[number];

const LINJESKIFT = 10;

const PAAKREVD: readonly Kolonne[] = ["bruker", "kode", "fra"];

const SKILLETEGN = [";", ",", "\t"] as const;
type Skilletegn = (typeof SKILLETEGN)[number];

/** A heading as read: what parts the fields, and which columns there are. */
export type Csvhode = {
  readonly skilletegn: Skilletegn;
  readonly kolonner: readonly Kolonne[];
  /** Whether its line ends with a carriage return and a line feed. */
  readonly medRetur: boolean;
};

const erKolonne = (navn: string): navn is Kolonne => (KOLONNER as readonly string[]).includes(navn);

/** Finds what parts the fields of a heading: none of the columns' names has any of the characters. */
const finnSkilletegn = (hode: string): Skilletegn => SKILLETEGN.find((s) => hode.includes(s)) ?? ";";

function ukjent(navn: string, linje: number): Problem {
  const likt = naermeste(navn, KOLONNER);
  const raad = likt === undefined ? `tillatt er ${KOLONNER.join(", ")}` : `mente du «${likt}»?`;
  return {
    kode: "UKJENT_FELT",
    sti: ["linje", linje, navn],
    melding: `Linje ${linje}: ukjent kolonne ${siter(navn)}; ${raad}`,
  };
}

/** Reads the names of a heading: all that is wrong with them, or the columns. */
function lesKolonner(
  navn: readonly string[],
  linje: number,
): { readonly kolonner: readonly Kolonne[]; readonly problemer: readonly Problem[] } {
  const kolonner = navn.filter(erKolonne);
  if (kolonner.length === 0) {
    // what stands there may be a row of data, which no message shows
    const melding = `Linje ${linje} er ingen overskrift; CSV-filen skal begynne med kolonnenes navn: ${KOLONNER.join(", ")}.`;
    return { kolonner, problemer: [{ kode: "MANGLER_FELT", sti: ["linje", linje], melding }] };
  }
  const problemer: Problem[] = navn.filter((n) => !erKolonne(n)).map((n) => ukjent(n, linje));
  for (const [i, kolonne] of kolonner.entries()) {
    if (kolonner.indexOf(kolonne) === i) continue;
    const melding = `Linje ${linje}: kolonnen ${kolonne} står to ganger; behold én.`;
    problemer.push({ kode: "DUPLIKAT_NAVN", sti: ["linje", linje, kolonne], melding });
  }
  for (const kolonne of PAAKREVD) {
    if (kolonner.includes(kolonne)) continue;
    const melding = `Linje ${linje}: kolonnen ${kolonne} mangler.`;
    problemer.push({ kode: "MANGLER_FELT", sti: ["linje", linje, kolonne], melding });
  }
  return { kolonner, problemer };
}

/** The bracket that a list in JSON begins with, and no heading. */
const KLAMME = 0x5b;

/** Writes a heading that is given as a text as the line of bytes that it is in a file. */
export function hodelinje(hode: string): Uint8Array {
  const bytes = new Uint8Array(BYTES_PER_TEGN * hode.length + 1);
  const lengde = skrivBytes(hode, bytes);
  bytes[lengde] = LINJESKIFT;
  return bytes.subarray(0, lengde + 1);
}

/**
 * Reads the heading that bytes start with, or throws all that is wrong with it: without it nothing else can be read.
 *
 * @param bytes - Bytes with a line break after the start.
 * @returns The heading, and where the first row starts.
 */
export function lesHode(
  bytes: Uint8Array,
  start: number,
  linje: number,
): { readonly hode: Csvhode; readonly neste: number } {
  const neste = bytes.indexOf(10, start) + 1;
  if (bytes[start] === KLAMME) {
    const melding = `Linje ${linje}: filen begynner med «[», som en liste i JSON; skriv ett vedtak per linje (NDJSON), uten listen rundt, eller CSV.`;
    throw new SioFeil([{ kode: "UGYLDIG_VERDI", sti: ["linje", linje], melding }]);
  }
  const skilletegn = finnSkilletegn(dekod(bytes, start, neste) ?? "");
  const post = nyCsvpost();
  delOpp(post, bytes, start, neste, skilletegn.charCodeAt(0), true);
  const tekster = post.feil === undefined ? felttekster(post, bytes) : undefined;
  if (tekster === undefined) {
    const utf16 = bytes[start] === 0xff || bytes[start] === 0xfe || bytes.subarray(start, neste).includes(0);
    const hva = utf16 ? "ser ut til å være UTF-16" : "er ikke gyldig CSV i UTF-8";
    const melding = `Linje ${linje}: overskriften ${hva}; lagre filen som UTF-8.`;
    throw new SioFeil([{ kode: "UGYLDIG_VERDI", sti: ["linje", linje], melding }]);
  }
  // lines ended by CR alone: the heading's line is the whole file, brukere and all, which no message shows
  if (tekster.some((tekst) => tekst.includes("\r"))) {
    const melding = `Linje ${linje}: linjene skilles av CR alene; lagre filen med LF eller CRLF mellom linjene.`;
    throw new SioFeil([{ kode: "UGYLDIG_VERDI", sti: ["linje", linje], melding }]);
  }
  const { kolonner, problemer } = lesKolonner(tekster, linje);
  if (problemer.length > 0) throw new SioFeil(problemer);
  return { hode: { skilletegn, kolonner, medRetur: bytes[neste - 2] === 13 }, neste };
}
