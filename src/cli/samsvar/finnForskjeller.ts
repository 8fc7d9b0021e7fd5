import type { Sti } from "../../feil.js";
import type { Forskjell, Kodested, Svar, Vektor } from "./Vektor.js";

/** Fields beside the numbers that an implementation need not have, wherever they stand in a result; `melding` is a finding's text. */
const FRIE_FELT: ReadonlySet<string> = new Set(["merknader", "tariff", "avrunding", "valg", "melding"]);

/** Characters of a value that a difference shows. */
const VIST = 120;

/** Tells a free field from a number of the same name: `antall.avrunding` is a count of verdicts. */
const erFritt = (navn: string, verdi: unknown): boolean => FRIE_FELT.has(navn) && typeof verdi !== "number";

const erObjekt = (verdi: unknown): verdi is Readonly<Record<string, unknown>> =>
  typeof verdi === "object" && verdi !== null && !Array.isArray(verdi);

function vis(verdi: unknown): string {
  const tekst = verdi === undefined ? "ingenting" : JSON.stringify(verdi);
  return tekst.length > VIST ? `${tekst.slice(0, VIST)}…` : tekst;
}

const ulike = (sti: Sti, ventet: unknown, fikk: unknown): Forskjell[] => [
  { sti, ventet: vis(ventet), fikk: vis(fikk) },
];

/** Compares a value with what is expected, field by field; with `delvis` only the fields that are expected. */
function iVerdien(ventet: unknown, fikk: unknown, sti: Sti, delvis: boolean): Forskjell[] {
  if (Array.isArray(ventet)) {
    if (!Array.isArray(fikk)) return ulike(sti, ventet, fikk);
    if (fikk.length !== ventet.length) {
      return [{ sti, ventet: `${ventet.length} ledd`, fikk: `${fikk.length} ledd` }];
    }
    return ventet.flatMap((ledd: unknown, i) => iVerdien(ledd, fikk[i], [...sti, i], delvis));
  }
  if (!erObjekt(ventet)) return ventet === fikk ? [] : ulike(sti, ventet, fikk);
  if (!erObjekt(fikk)) return ulike(sti, ventet, fikk);
  const felt = Object.keys(ventet).filter((navn) => !erFritt(navn, ventet[navn]));
  const forMange = delvis
    ? []
    : Object.keys(fikk).filter((navn) => !erFritt(navn, fikk[navn]) && !Object.hasOwn(ventet, navn));
  return [
    ...felt.flatMap((navn) => iVerdien(ventet[navn], fikk[navn], [...sti, navn], delvis)),
    ...forMange.flatMap((navn) => ulike([...sti, navn], undefined, fikk[navn])),
  ];
}

/** Writes codes and places in an order that does not depend on how they came. */
function kodesteder(liste: unknown): string[] {
  const rader: readonly unknown[] = Array.isArray(liste) ? liste : [];
  return rader
    .map((rad) => (erObjekt(rad) ? `${String(rad["kode"])} ${JSON.stringify(rad["sti"])}` : vis(rad)))
    .sort();
}

/** Compares problems or merknader: the same codes at the same places, as many times, in any order. */
function iKodene(ventet: readonly Kodested[], fikk: unknown, felt: string): Forskjell[] {
  const [a, b] = [kodesteder(ventet), kodesteder(fikk)];
  const uten = (liste: readonly string[], annen: readonly string[]) => {
    const igjen = [...annen];
    return liste.filter((ledd) => {
      const i = igjen.indexOf(ledd);
      if (i >= 0) igjen.splice(i, 1);
      return i < 0;
    });
  };
  const [mangler, forMange] = [uten(a, b), uten(b, a)];
  if (mangler.length === 0 && forMange.length === 0) return [];
  return [{ sti: [felt], ventet: vis(mangler), fikk: vis(forMange) }];
}

/** Compares the merknader of the codes that the vector names; an empty list has none of any code. */
function iMerknadene(ventet: readonly Kodested[], ut: unknown): Forskjell[] {
  const alle: readonly unknown[] = erObjekt(ut) && Array.isArray(ut["merknader"]) ? ut["merknader"] : [];
  const koder = new Set<unknown>(ventet.map(({ kode }) => kode));
  const aktuelle = koder.size === 0 ? alle : alle.filter((m) => erObjekt(m) && koder.has(m["kode"]));
  return iKodene(ventet, aktuelle, "merknader");
}

/** Finds where an answer differs from what the vector says: nothing where they agree. */
export function finnForskjeller(vektor: Vektor, svar: Exclude<Svar, { ikkeStoettet: true }>): Forskjell[] {
  if ("svikt" in svar) return [{ sti: [], ventet: "et svar", fikk: svar.svikt }];
  if (vektor.feil !== undefined) {
    return "feil" in svar ? iKodene(vektor.feil, svar.feil, "feil") : ulike([], { feil: vektor.feil }, svar);
  }
  if (!("ut" in svar)) return ulike([], "et resultat", svar);
  return [
    ...iVerdien(vektor.ut, svar.ut, [], vektor.delvis === true),
    ...(vektor.merknader === undefined ? [] : iMerknadene(vektor.merknader, svar.ut)),
  ];
}
