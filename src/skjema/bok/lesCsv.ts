import type { Filgrenser } from "../LestSkjemafil.js";
import type { Bok, Celle } from "./Bok.js";
import { STOERSTE_KOLONNE, STOERSTE_RAD, skrivCelleref } from "./celleref.js";
import { filfeil } from "./filfeil.js";
import { lagRutenett } from "./lagRutenett.js";

const SKILLER = ["\t", ";", ","] as const;
/** Fewest signs between fields in a row of a table. */
const FAA = 2;
/** Rows that are looked at to see what parts the fields. */
const SETT = 300;

/** Finds what parts the fields: what stands several times in the most lines; a tab before a semicolon before a comma, which numbers have too. */
function finnSkille(tekst: string): string {
  const linjer = tekst.split(/\r\n|\n|\r/, SETT).map((linje) => linje.replace(/"[^"]*"/g, ""));
  const antall = SKILLER.map((skille) => linjer.filter((linje) => linje.split(skille).length > FAA).length);
  const flest = Math.max(...antall);
  return SKILLER[antall.indexOf(flest)] ?? ";";
}

/** Takes away the apostrophe that keeps a text from being taken for a formula. */
const utenVern = (felt: string): string => (/^'['=+\-@\t\r]/.test(felt) ? felt.slice(1) : felt);

/** Which characters no text has: those that steer, but tabs and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STYRETEGN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Reads CSV, or cells copied from a spreadsheet: fields parted by semicolons, tabs or commas, in quotes where they have to be (RFC 4180). Every field is text
 * as it stands.
 *
 * @throws SioFeil `UGYLDIG_FIL`, `FOR_STOR_FIL`.
 */
export function lesCsv(innhold: string, grenser: Required<Filgrenser>): Bok {
  if (STYRETEGN.test(innhold))
    throw filfeil(
      "UGYLDIG_FIL",
      "Teksten har tegn som ikke hører hjemme i CSV (styretegn); er dette en annen slags fil? Lagre skjemaet som .xlsx eller «CSV UTF-8».",
    );
  const [sep, valgt] = /^sep=([;,\t])(?:\r\n|\n|\r)/.exec(innhold) ?? [];
  const tekst = sep === undefined ? innhold : innhold.slice(sep.length);
  const skille = valgt ?? finnSkille(tekst);
  const celler: Celle[] = [];
  let rad = 1;
  let kolonne = 1;
  let i = 0;
  const feil = (hva: string) =>
    filfeil(
      "UGYLDIG_FIL",
      `${skrivCelleref(rad, kolonne)} (rad ${rad}): ${hva}; sett anførselstegn rundt hele feltet og doble dem inni, eller ta dem bort.`,
      [skrivCelleref(rad, kolonne)],
    );
  const slutter = (c: string | undefined) => c === undefined || c === skille || c === "\n" || c === "\r";
  while (i < tekst.length) {
    let felt = "";
    if (tekst[i] === '"') {
      for (;;) {
        const slutt = tekst.indexOf('"', i + 1);
        if (slutt < 0) throw feil("et anførselstegn blir aldri lukket");
        felt += tekst.slice(i + 1, slutt);
        i = slutt + 1;
        if (tekst[i] !== '"') break;
        felt += '"';
      }
      if (!slutter(tekst[i])) throw feil("det står tegn etter et lukket anførselstegn");
    } else {
      const start = i;
      while (!slutter(tekst[i])) {
        if (tekst[i] === '"') throw feil("det står et anførselstegn midt i et felt");
        i += 1;
      }
      felt = tekst.slice(start, i);
    }
    if (felt !== "") {
      if (celler.length >= grenser.celler)
        throw filfeil(
          "FOR_STOR_FIL",
          `Teksten har flere enn ${grenser.celler} felt med innhold; fjern det som ikke hører til skjemaet.`,
        );
      if (rad > STOERSTE_RAD || kolonne > STOERSTE_KOLONNE)
        throw filfeil(
          "FOR_STOR_FIL",
          `Teksten har flere rader eller kolonner enn et regneark (${STOERSTE_RAD} og ${STOERSTE_KOLONNE}).`,
        );
      celler.push({ rad, kolonne, slag: "tekst", tekst: utenVern(felt) });
    }
    if (tekst[i] === skille) kolonne += 1;
    else if (i < tekst.length) {
      if (tekst[i] === "\r" && tekst[i + 1] === "\n") i += 1;
      rad += 1;
      kolonne = 1;
    }
    i += 1;
  }
  return {
    format: "csv",
    harMakroer: false,
    desimalkomma: skille === ";",
    aapenRad: /[\r\n]$/.test(tekst) ? undefined : rad,
    ark: [
      {
        navn: undefined,
        skjult: false,
        rader: lagRutenett(celler, feil),
        sammenslaatte: [],
        skjulteRader: new Set(),
        skjulteKolonner: [],
      },
    ],
  };
}
