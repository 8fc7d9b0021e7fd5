import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import type { Celleplass } from "./Regnestykke.js";
import type { Celle, Navnebruk, Tabell } from "./Tabell.js";
import { ukjentNavn, visNavn } from "./ukjentNavn.js";

/** Rows and columns by name. */
export type Linjer = { readonly rader: readonly Navnebruk[]; readonly kolonner: readonly Navnebruk[] };

/** A cell as an identity meets it: null where it is empty, undefined where it is unknown or could not be read. */
export type Rute = {
  readonly tabell: string | undefined;
  readonly rad: string;
  readonly kolonne: string;
  readonly celle: Celle | null | undefined;
};

/** Finds the table of a place, or notes that there is none. */
export function finnTabell(
  { tabell: { navn, sti } }: Celleplass,
  tabeller: readonly Tabell[],
  problemer: Problem[],
): Tabell | undefined {
  const navnene = tabeller.flatMap((tabell) => (tabell.navn === undefined ? [] : [tabell.navn]));
  if (navn === undefined) {
    if (tabeller.length === 1) return tabeller[0];
    const melding = `Tabellen mangler; oppgi en av ${visNavn(navnene)}.`;
    problemer.push({ kode: "MANGLER_FELT", sti, melding });
    return undefined;
  }
  if (navnene.length === 0) {
    const melding = `Ukjent tabell: fant ${siter(navn)}; den ene tabellen har ikke noe navn, så utelat feltet.`;
    problemer.push({ kode: "UKJENT_TABELL", sti, melding });
    return undefined;
  }
  const funnet = tabeller.find((tabell) => tabell.navn === navn);
  if (funnet === undefined) problemer.push(ukjentNavn("tabell", { navn, sti }, navnene));
  return funnet;
}

/** Gives the rows or columns of a place as the identity runs: its own each time, or those it runs through; notes unknown names. */
function linjer(
  slag: "rad" | "kolonne",
  plass: Celleplass,
  { navn: tabell, ...kart }: Tabell,
  loepende: readonly Navnebruk[],
  problemer: Problem[],
): readonly string[] {
  const fast = plass[slag];
  const kjente = slag === "rad" ? kart.rader : kart.kolonner;
  const brukte = fast === undefined ? loepende.map(({ navn }) => ({ navn, sti: plass.sti })) : [fast];
  for (const bruk of brukte) {
    if (!kjente.has(bruk.navn)) problemer.push(ukjentNavn(slag, bruk, [...kjente.keys()], tabell));
  }
  return fast === undefined ? brukte.map(({ navn }) => navn) : loepende.map(() => fast.navn);
}

/** Gives the cells of a place by row and column, as the identity runs. */
export function finnRuter(
  plass: Celleplass,
  tabell: Tabell,
  loepende: Linjer,
  problemer: Problem[],
): Rute[][] {
  const rader = linjer("rad", plass, tabell, loepende.rader, problemer);
  const kolonner = linjer("kolonne", plass, tabell, loepende.kolonner, problemer);
  return rader.map((rad) => {
    const celler = tabell.celler[tabell.rader.get(rad) ?? -1];
    return kolonner.map((kolonne) => ({
      tabell: tabell.navn,
      rad,
      kolonne,
      celle: celler?.[tabell.kolonner.get(kolonne) ?? -1],
    }));
  });
}
