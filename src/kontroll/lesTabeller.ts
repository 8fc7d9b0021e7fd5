import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { erObjekt, lesMedSkjema } from "../grense/lesInndata.js";
import { under } from "./felt.js";
import { lesTabell } from "./lesTabell.js";
import { nummerer } from "./nummerer.js";
import type { Navnebruk, Tabell } from "./Tabell.js";
import { navngittTabellskjema, tabellskjema } from "./tabellfelt.js";

/** The tables of an input, with what is wrong with them; those that can't be read at all are left out. */
type Tabellene = { readonly tabeller: readonly Tabell[]; readonly problemer: readonly Problem[] };

const TABELLFELT = ["kolonner", "rader", "avrundetTil", "nullErEksakt"] as const;

/** Reads the one table that an input itself is. */
function lesEneste(inn: Readonly<Record<string, unknown>>): Tabellene {
  const felter = Object.fromEntries(TABELLFELT.map((felt) => [felt, inn[felt]]));
  const { tabell, problemer } = lesTabell(inn, undefined, lesMedSkjema(tabellskjema(), felter), []);
  return { tabeller: [tabell], problemer };
}

/** Reads several tables, each by itself, so that one that is wrong doesn't hide what is wrong with another. */
function lesFlere(inn: unknown): Tabellene {
  const sti = ["tabeller"];
  if (!Array.isArray(inn)) {
    const melding = `Fant ${beskrivFunn(inn)}; her skal det stå en liste.`;
    return { tabeller: [], problemer: [{ kode: "UGYLDIG_TYPE", sti, melding }] };
  }
  if (inn.length === 0) {
    return {
      tabeller: [],
      problemer: [{ kode: "MANGLER_FELT", sti, melding: "Ingen tabeller; oppgi minst én." }],
    };
  }
  const tabeller: Tabell[] = [];
  const problemer: Problem[] = [];
  const navnene: (Navnebruk | undefined)[] = [];
  [...inn].forEach((raa: unknown, i) => {
    const her = [...sti, i];
    const lest = lesMedSkjema(navngittTabellskjema(), raa);
    const navn = erObjekt(raa) ? raa["navn"] : undefined;
    navnene.push(typeof navn === "string" ? { navn, sti: [...her, "navn"] } : undefined);
    if (!erObjekt(raa)) {
      problemer.push(...under(her, lest.problemer));
      return;
    }
    const medSti = "verdi" in lest ? lest : { problemer: under(her, lest.problemer) };
    const { tabell, problemer: flere } = lesTabell(
      raa,
      typeof navn === "string" ? navn : undefined,
      medSti,
      her,
    );
    tabeller.push(tabell);
    problemer.push(...flere);
  });
  return { tabeller, problemer: [...problemer, ...nummerer(navnene, "Tabellen").problemer] };
}

/** Reads the tables of an input: the input is one itself, or has a list of them. */
export function lesTabeller(inn: Readonly<Record<string, unknown>>): Tabellene {
  const funnet = TABELLFELT.filter((felt) => inn[felt] !== undefined);
  if (inn["tabeller"] === undefined) {
    if (funnet.length > 0) return lesEneste(inn);
    const melding = "Ingen tabell; oppgi kolonner, rader og avrundetTil, eller flere tabeller i tabeller.";
    return { tabeller: [], problemer: [{ kode: "MANGLER_VALG", sti: [], melding }] };
  }
  const { tabeller, problemer } = lesFlere(inn["tabeller"]);
  if (funnet.length === 0) return { tabeller, problemer };
  const melding = `Har både tabeller og ${funnet.join(" og ")}; la hver tabell ha sine egne felt.`;
  return { tabeller, problemer: [{ kode: "FLERE_VALG", sti: [], melding }, ...problemer] };
}
