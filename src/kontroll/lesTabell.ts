import type { Feilkode, Problem, Sti } from "../feil.js";
import { erObjekt, type Lest } from "../grense/lesInndata.js";
import { BROEK_NULL, fraTall } from "../tall/Broek.js";
import { avVist, punkt } from "../tall/Intervall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { erAvrundetTil, ikkeAvrundet } from "./felt.js";
import { nummerer } from "./nummerer.js";
import type { Celle, Navnebruk, Tabell } from "./Tabell.js";
import type { Tabellfelt } from "./tabellfelt.js";

/** Finds the names of a list's rows, whatever else is wrong with it; a row may be its name itself. */
function navnI(liste: unknown, sti: Sti): (Navnebruk | undefined)[] {
  if (!Array.isArray(liste)) return [];
  return liste.map((ledd: unknown, i) => {
    const navn = erObjekt(ledd) ? ledd["navn"] : ledd;
    if (typeof navn !== "string") return undefined;
    return { navn, sti: erObjekt(ledd) ? [...sti, i, "navn"] : [...sti, i] };
  });
}

/** Finds rows with more or fewer cells than there are columns, and lists without anything in them. */
function formproblemer(inn: Readonly<Record<string, unknown>>, sti: Sti): Problem[] {
  const { kolonner, rader } = inn;
  const problem = (kode: Feilkode, felt: Sti, melding: string) => ({ kode, sti: [...sti, ...felt], melding });
  const tomme = (["kolonner", "rader"] as const).flatMap((felt) => {
    const liste = inn[felt];
    const tom = Array.isArray(liste) && liste.length === 0;
    return tom ? [problem("MANGLER_FELT", [felt], `Ingen ${felt}; oppgi minst én.`)] : [];
  });
  if (!Array.isArray(kolonner) || !Array.isArray(rader)) return tomme;
  const ulike = rader.flatMap((rad: unknown, i) => {
    const celler = erObjekt(rad) ? rad["celler"] : undefined;
    if (!Array.isArray(celler) || celler.length === kolonner.length) return [];
    const funn = `Raden har ${celler.length} celler og tabellen ${kolonner.length} kolonner`;
    const melding = `${funn}; oppgi én celle for hver, null der den er tom.`;
    return [problem("UGYLDIG_VERDI", ["rader", i, "celler"], melding)];
  });
  return [...tomme, ...ulike];
}

/** N-2: makes a cell of its number and its unit, or undefined where the number isn't one of that unit. */
function lagCelle(tall: Tall, avrundetTil: Tall, nullErEksakt: boolean): Celle | undefined {
  const vist = fraTall(tall);
  if (vist.t === 0n && nullErEksakt) return { vist, enhet: BROEK_NULL, intervall: punkt(vist) };
  const enhet = fraTall(avrundetTil);
  return erAvrundetTil(vist, enhet) ? { vist, enhet, intervall: avVist(vist, enhet) } : undefined;
}

/** Makes the cells of a table; a row's unit goes before a column's, and that before the table's. */
function lagCeller(felter: Tabellfelt, sti: Sti): Pick<Tabell, "celler"> & { problemer: Problem[] } {
  const problemer: Problem[] = [];
  const celler = felter.rader.map((rad, i) =>
    rad.celler.map((tall, j) => {
      if (tall === null) return null;
      const enhet = rad.avrundetTil ?? felter.kolonner[j]?.avrundetTil ?? felter.avrundetTil;
      const celle = lagCelle(tall, enhet, felter.nullErEksakt ?? false);
      if (celle === undefined) {
        const melding = ikkeAvrundet(skrivTall(tall), skrivTall(enhet));
        problemer.push({ kode: "UGYLDIG_VERDI", sti: [...sti, "rader", i, "celler", j], melding });
      }
      return celle;
    }),
  );
  return { celler, problemer };
}

/** Makes a table of its fields: the names whatever is wrong with them, the cells where they could be read. */
export function lesTabell(
  inn: Readonly<Record<string, unknown>>,
  navn: string | undefined,
  lest: Lest<Tabellfelt>,
  sti: Sti,
): { readonly tabell: Tabell; readonly problemer: readonly Problem[] } {
  const rader = nummerer(navnI(inn["rader"], [...sti, "rader"]), "Raden");
  const kolonner = nummerer(navnI(inn["kolonner"], [...sti, "kolonner"]), "Kolonnen");
  const bygd = "verdi" in lest ? lagCeller(lest.verdi, sti) : { celler: [], problemer: [] };
  return {
    tabell: { navn, rader: rader.kart, kolonner: kolonner.kart, celler: bygd.celler },
    problemer: [
      ...lest.problemer,
      ...formproblemer(inn, sti),
      ...kolonner.problemer,
      ...rader.problemer,
      ...bygd.problemer,
    ],
  };
}
