import { erSumrad } from "../../kontroll/skjema/erSumrad.js";
import type { SkjemaradInn } from "../../kontroll/skjema/SkjemaInn.js";
import { SUMRAD } from "../../korreksjonsoppgjoer/stillOpp.js";
import type { Ark, Celle } from "../bok/Bok.js";
import { type Lesing, noterProblem, noterSted } from "./Lesing.js";
import { lesLedetekst } from "./ledetekster.js";
import { lesTallcelle } from "./lesTallcelle.js";
import { somOverskrift } from "./overskrifter.js";
import { celleVed } from "./Tabell.js";
import { lesTalltekst, rens } from "./talltekst.js";

/** The rows of the head: where they stand, for those who look for other things beside them. */
export type Lestoppstilling = {
  readonly rader: SkjemaradInn[];
  readonly fraRad: number;
  readonly tilRad: number;
  readonly fraKolonne: number;
  readonly tilKolonne: number;
};

const FELT = ["aKonto", "korreksjon", "sum"] as const;
type Felt = (typeof FELT)[number];

const MOENSTRE: Readonly<Record<Felt, RegExp>> = {
  aKonto: /^a konto( i kroner| kr| beløp|-beløp)?$/,
  korreksjon: /^korreksjon(soppgjør|er)?( i kroner| kr)?$/,
  sum: /^(sum|total|totalt|i alt|sum i alt|til utbetaling|sum tilskudd)( i kroner| kr)?$/,
};
const NAVN = /^(termin|terminer|periode|kvartal|måned|utbetaling)$/;

/** The headings of the head in one row, by their columns; an a konto and one of the others make it one. */
function hodeI(ark: Ark, rad: number): Map<Felt, number> | undefined {
  const funnet = new Map<Felt, number>();
  for (const [kolonne, celle] of ark.rader.get(rad) ?? []) {
    if (celle.slag !== "tekst") continue;
    const tekst = somOverskrift(celle.tekst);
    for (const felt of FELT) if (MOENSTRE[felt].test(tekst) && !funnet.has(felt)) funnet.set(felt, kolonne);
  }
  return funnet.has("aKonto") && funnet.size > 1 ? funnet : undefined;
}

/** Finds the column of the terms' names: the one that is called so, or the nearest to the left with text beside the first number. */
function navnekolonne(ark: Ark, hoderad: number, foersteTall: number): number | undefined {
  for (const [kolonne, celle] of ark.rader.get(hoderad) ?? [])
    if (kolonne < foersteTall && celle.slag === "tekst" && NAVN.test(somOverskrift(celle.tekst)))
      return kolonne;
  const under = [...(ark.rader.get(hoderad + 1)?.values() ?? [])].filter(
    (celle) => celle.kolonne < foersteTall,
  );
  return under.filter(({ slag, tekst }) => slag === "tekst" && tekst.trim() !== "").at(-1)?.kolonne;
}

const erTallig = (celle: Celle | undefined): boolean =>
  celle !== undefined && (celle.slag !== "tekst" || lesTalltekst(celle.tekst, true).slag === "tall");

/** Reads the head's rows: each term's a konto, correction and sum, down to SUM or the first row that is empty there; `undefined` where the sheet has none. */
export function lesOppstilling(
  lesing: Lesing,
  utenfor: (rad: number) => boolean,
): Lestoppstilling | undefined {
  const { ark } = lesing;
  const hoder = [...ark.rader.keys()].flatMap((rad) => {
    const felt = utenfor(rad) ? hodeI(ark, rad) : undefined;
    return felt === undefined ? [] : [{ rad, felt }];
  });
  const [hode, annet] = hoder;
  if (hode === undefined) return undefined;
  const kolonner = [...hode.felt.values()];
  const foersteTall = Math.min(...kolonner);
  const navn = navnekolonne(ark, hode.rad, foersteTall);
  if (annet !== undefined)
    noterProblem(
      lesing,
      { rad: annet.rad, kolonne: Math.min(...annet.felt.values()) },
      "FLERE_TABELLER",
      `Oppstillingen av a konto og korreksjon står også fra rad ${hode.rad}; behold én.`,
    );
  const rader: SkjemaradInn[] = [];
  let rad = hode.rad + 1;
  for (; utenfor(rad); rad += 1) {
    const navnecelle = navn === undefined ? undefined : celleVed(ark, rad, navn);
    const tallceller = [...hode.felt].map(([felt, kolonne]) => [felt, celleVed(ark, rad, kolonne)] as const);
    const harTall = tallceller.some(([, celle]) => erTallig(celle));
    const termin = navnecelle?.slag === "tekst" ? rens(navnecelle.tekst) : "";
    const ledetekst = lesLedetekst(termin);
    // the key and its like may stand right below the rows, with their number in a column of theirs
    const erLedetekst = ledetekst !== undefined && ledetekst.felt !== "termin" && ledetekst.rest === "";
    if (harTall ? erLedetekst : navnecelle === undefined || ledetekst !== undefined) break;
    const erSum = erSumrad(somOverskrift(termin));
    if (termin === "") {
      const sted = navnecelle ?? { rad, kolonne: foersteTall };
      if (harTall)
        noterProblem(
          lesing,
          sted,
          "MANGLER_FELT",
          "Raden har beløp, men terminen mangler; skriv den som tekst, for eksempel «1. kvartal».",
        );
      continue;
    }
    const tall: { [K in Felt]?: string } = {};
    const nr = rader.length;
    for (const [felt, celle] of tallceller) {
      const verdi = lesTallcelle(lesing, celle, { kroner: true, beregnet: felt !== "aKonto" });
      if (verdi === undefined) continue;
      tall[felt] = verdi;
      if (celle !== undefined) noterSted(lesing, `oppstilling.${nr}.${felt}`, celle);
    }
    if (navnecelle !== undefined && (harTall || !erSum)) {
      noterSted(lesing, `oppstilling.${nr}`, navnecelle);
      noterSted(lesing, `oppstilling.${nr}.termin`, navnecelle);
      rader.push({ termin: erSum ? SUMRAD : termin, ...tall });
    }
    if (erSum) {
      rad += 1;
      break;
    }
  }
  return {
    rader,
    fraRad: hode.rad,
    tilRad: rad - 1,
    fraKolonne: navn ?? foersteTall,
    tilKolonne: Math.max(...kolonner),
  };
}
