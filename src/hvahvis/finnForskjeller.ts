import { type Data, somData } from "../beregninger/somData.js";
import { type Lesemaate, lesemaate } from "../beregninger/tekstfelt.js";
import { erObjekt } from "../grense/lesInndata.js";
import { lesResultat } from "../tall/lesResultat.js";
import { skrivTall } from "../tall/skrivTall.js";
import { minus, type Tall } from "../tall/Tall.js";
import { leddnavn } from "./leddnavn.js";
import type { Forskjell } from "./typer.js";

type Kanskje = Data | undefined;
type Her = { readonly sti: Forskjell["sti"]; readonly maate: Lesemaate };

/** Where a result has numbers though an input of that name has none: what became of a checked table's identities. */
const MED_TALL = "identiteter";
/** What of a result says nothing by its numbers: remarks, and the paths of what was found. */
const UTELATT: ReadonlySet<string> = new Set(["merknader", "sti"]);

function tallI(verdi: Kanskje, maate: Lesemaate): Tall | undefined {
  if (maate !== "desimaler" || (typeof verdi !== "string" && typeof verdi !== "number")) return undefined;
  const t = lesResultat(verdi);
  return typeof t === "string" ? undefined : t;
}

/** Compares two numbers, of which one may not be there. */
function tallforskjell(a: Tall | undefined, b: Tall | undefined, sti: Forskjell["sti"]): Forskjell[] {
  const [grunnlag, endret] = [a, b].map((t) => (t === undefined ? null : skrivTall(t)));
  if (grunnlag === endret || grunnlag === undefined || endret === undefined) return [];
  const differanse = a === undefined || b === undefined ? null : skrivTall(minus(b, a));
  return [{ sti, grunnlag, endret, differanse }];
}

/** Compares two lists entry by entry, by name where they have names. */
function iLister(a: readonly Data[], b: readonly Data[], { sti, maate }: Her): Forskjell[] {
  const [navnA = [], navnB = []] = leddnavn(a, b);
  const [iA, iB] = [new Map(navnA.map((n, i) => [n, a[i]])), new Map(navnB.map((n, i) => [n, b[i]]))];
  return [...new Set([...navnA, ...navnB])].flatMap((navn) =>
    sammenhold(iA.get(navn), iB.get(navn), { sti: [...sti, navn], maate }),
  );
}

function sammenhold(a: Kanskje, b: Kanskje, her: Her): Forskjell[] {
  const [tallA, tallB] = [tallI(a, her.maate), tallI(b, her.maate)];
  const ut = tallA === undefined && tallB === undefined ? [] : tallforskjell(tallA, tallB, her.sti);
  if (Array.isArray(a) || Array.isArray(b))
    ut.push(...iLister(Array.isArray(a) ? a : [], Array.isArray(b) ? b : [], her));
  const [objektA, objektB] = [erObjekt(a) ? a : {}, erObjekt(b) ? b : {}];
  for (const felt of new Set([...Object.keys(objektA), ...Object.keys(objektB)])) {
    if (UTELATT.has(felt)) continue;
    const maate = felt === MED_TALL ? her.maate : lesemaate(felt, her.maate);
    const under = { sti: [...her.sti, felt], maate };
    ut.push(...sammenhold(objektA[felt] as Kanskje, objektB[felt] as Kanskje, under));
  }
  return ut;
}

/** Finds every number that differs between two results of a calculation, in their own order. */
export const finnForskjeller = (grunnlag: unknown, endret: unknown): Forskjell[] =>
  sammenhold(somData(grunnlag), somData(endret), { sti: [], maate: "desimaler" });
