import { somOverskrift } from "./overskrifter.js";

/** What is said beside a label above or below the table. */
export type Hodefelt = "noekkel" | "maaneder" | "kommune" | "aar" | "termin" | "sone" | "reisetidsgruppe";

const MOENSTRE: readonly (readonly [Hodefelt, RegExp])[] = [
  ["noekkel", /^nøkkel( for a konto| a konto)?(?![\p{L}])/u],
  ["maaneder", /^(antall )?måneder( i terminen| i perioden)?(?![\p{L}])/u],
  ["kommune", /^(kommune|kommunens navn|kommunenavn)(?![\p{L}])/u],
  ["aar", /^(år|regnskapsår|budsjettår|kalenderår|tilskuddsår)(?![\p{L}])/u],
  ["termin", /^(termin|periode|kvartal|oppgjørstermin)(?![\p{L}])/u],
  ["sone", /^((arbeidsgiveravgift|aga)s?[- ]?)?sone( for arbeidsgiveravgift)?(?![\p{L}])/u],
  ["reisetidsgruppe", /^reisetids?[- ]?(gruppe)?(?![\p{L}])/u],
];

/** A label, and what stands behind it in the same cell (`Kommune: Os`). */
export type Ledetekst = { readonly felt: Hodefelt; readonly rest: string };

/** Longest text that can be a label with its value. */
const LENGST = 120;

/** Reads a text as a label, or gives `undefined`. */
export function lesLedetekst(tekst: string): Ledetekst | undefined {
  if (tekst.length > LENGST) return undefined;
  const t = somOverskrift(tekst);
  for (const [felt, moenster] of MOENSTRE) {
    const funnet = moenster.exec(t)?.[0];
    if (funnet === undefined) continue;
    const medKolon = tekst.indexOf(":");
    if (medKolon >= 0) return { felt, rest: tekst.slice(medKolon + 1).trim() };
    if (funnet.length === t.length) return { felt, rest: "" };
    // without a colon, only what can't be anything else: «Arbeidsgiveravgiftssone 1», «Reisetid gruppe 1», «Nøkkel for a konto 0,250»
    const rest = t.slice(funnet.length).trim();
    if (/^[\d,.]+a?$/.test(rest) && felt !== "kommune" && felt !== "termin") return { felt, rest };
  }
  return undefined;
}
