import type { Data, Dataobjekt } from "../beregninger/somData.js";
import { type Lesemaate, lesemaate } from "../beregninger/tekstfelt.js";
import { erObjekt } from "../grense/lesInndata.js";
import { naermeste } from "../grense/naermeste.js";
import { lesInnTariff } from "./egenTariff.js";
import { fraTabell } from "./fraTabell.js";
import { leddnavn, navnPaa } from "./leddnavn.js";
import type { Endring } from "./typer.js";

/** A place in an input: what holds it, its key there, and the path by names. */
export type Sted = {
  readonly beholder: Dataobjekt | Data[];
  readonly noekkel: string | number;
  readonly sti: readonly (string | number)[];
  /** How a text there is read. */
  readonly maate: Lesemaate;
};

/** Names shown in a message about a path that leads nowhere. */
const VISTE_NAVN = 12;

const visSti = (sti: Endring["sti"]) => `«${typeof sti === "string" ? sti : sti.join(".")}»`;

/** Gives what a path can go on with: the fields of an object, the names and numbers of a list's entries. */
function veier(her: Data): ReadonlyMap<string, readonly (string | number)[]> {
  const ut = new Map<string, (string | number)[]>();
  const legg = (navn: string, noekkel: string | number) => {
    const kjent = ut.get(navn);
    if (kjent === undefined) ut.set(navn, [noekkel]);
    else if (!kjent.includes(noekkel)) kjent.push(noekkel);
  };
  if (Array.isArray(her)) {
    for (const [i, ledd] of her.entries()) for (const navn of navnPaa(ledd)) legg(navn, i);
    // a number is the entry's place where nothing is called so
    for (const i of her.keys()) if (!ut.has(String(i))) legg(String(i), i);
  } else if (erObjekt(her)) for (const felt of Object.keys(her)) legg(felt, felt);
  return ut;
}

type Rest = Endring["sti"];

/** Splits a path into its next name and the rest; a text by the longest name that is there, since names have full stops in them ("1. kvartal"). */
function neste(rest: Rest, kjente: Iterable<string>): readonly [string | number, Rest] {
  if (typeof rest !== "string") return [rest[0] ?? "", rest.slice(1)];
  const lengst = [...kjente]
    .filter((navn) => rest === navn || rest.startsWith(`${navn}.`))
    .reduce<string | undefined>((a, b) => (a === undefined || b.length > a.length ? b : a), undefined);
  const navn = lengst ?? rest.split(".", 1)[0] ?? "";
  return [navn, rest.slice(navn.length + 1)];
}

/** Puts what the shipped tables or the rules say where the input is silent; false where they say nothing either. */
function settInn(beregning: string, inn: Data, her: Data, sti: readonly string[]): boolean {
  const felt = sti.at(-1) ?? "";
  if (sti.join(".") === "tariff.priser" && erObjekt(her)) return lesInnTariff(her as Dataobjekt);
  const verdi = fraTabell(beregning, sti, inn);
  if (verdi === undefined) return false;
  if (Array.isArray(her)) her.push(verdi);
  else if (erObjekt(her)) (her as Dataobjekt)[felt] = verdi;
  else return false;
  return true;
}

/** Says that a path leads nowhere, where it stops, and what is there. */
function ukjent(sti: Rest, navn: string, hittil: readonly string[], her: Data): string {
  const kjente = Array.isArray(her) ? leddnavn(her)[0]?.map(String) : erObjekt(her) ? Object.keys(her) : [];
  const hvor = hittil.length === 0 ? "inndata" : hittil.join(".");
  if (kjente === undefined || kjente.length === 0)
    return `Stien ${visSti(sti)} treffer ingenting: ${hvor} har ingen felt eller rader å gå videre til.`;
  const likt = naermeste(navn, kjente);
  const viste = `der finnes ${kjente.slice(0, VISTE_NAVN).join(", ")}${kjente.length > VISTE_NAVN ? " …" : ""}`;
  const raad = likt === undefined ? viste : `mente du «${likt}»?`;
  return `Stien ${visSti(sti)} treffer ingenting: «${navn}» finnes ikke i ${hvor}; ${raad}`;
}

/**
 * Finds the place of a path in an input, which it may write in: what the input leaves to the tables is put there. Gives the message where there is none;
 * where all but its last name is there, `settNytt` is told the place that it would have.
 */
export function finnSted(
  beregning: string,
  inn: Data,
  sti: Rest,
  settNytt?: (sted: Sted, melding: string) => void,
): Sted | string {
  if (sti.length === 0) return "Stien er tom; oppgi hvor i inndata endringen er.";
  let sted: Sted | undefined;
  let her = inn;
  let maate: Lesemaate = "desimaler";
  const skrevet: string[] = [];
  const navngitt: (string | number)[] = [];
  for (let rest = sti; rest.length > 0; ) {
    let valg = veier(her);
    const [segment, etter] = neste(rest, valg.keys());
    const navn = String(segment);
    const somNummer = typeof segment === "number" && Array.isArray(her) && segment in her;
    if (!somNummer && !valg.has(navn) && settInn(beregning, inn, her, [...skrevet, navn])) valg = veier(her);
    const treff = somNummer ? [segment] : (valg.get(navn) ?? []);
    const [noekkel] = treff;
    if (noekkel === undefined) {
      const melding = ukjent(sti, navn, skrevet, her);
      if (etter.length === 0 && erObjekt(her) && navn !== "__proto__")
        settNytt?.(
          {
            beholder: her as Dataobjekt,
            noekkel: navn,
            sti: [...navngitt, navn],
            maate: lesemaate(navn, maate),
          },
          melding,
        );
      return melding;
    }
    if (treff.length > 1)
      return `Stien ${visSti(sti)} treffer ${treff.length} rader som heter «${navn}»; oppgi radens nummer, fra 0: ${treff.join(", ")}.`;
    const beholder = her as Dataobjekt | Data[];
    if (!Array.isArray(beholder)) maate = lesemaate(navn, maate);
    skrevet.push(navn);
    navngitt.push(
      Array.isArray(beholder)
        ? (leddnavn(beholder)[0]?.[Number.parseInt(String(noekkel), 10)] ?? noekkel)
        : noekkel,
    );
    sted = { beholder, noekkel, sti: [...navngitt], maate };
    her = verdiI(sted);
    rest = etter;
  }
  return sted ?? "Stien er tom; oppgi hvor i inndata endringen er.";
}

/** Gives what stands at a place. */
export function verdiI({ beholder, noekkel }: Pick<Sted, "beholder" | "noekkel">): Data {
  return (beholder as Dataobjekt)[noekkel] ?? null;
}

/** Puts a value at a place. */
export function settVerdi({ beholder, noekkel }: Sted, verdi: Data): void {
  (beholder as Dataobjekt)[noekkel] = verdi;
}
