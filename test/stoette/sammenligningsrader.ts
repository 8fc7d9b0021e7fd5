// The rows of a comparison, each under its place, and what must hold of every row.

import type { Endringsrad, Sammenligning } from "../../src/index.js";
import { desimalsum, motsattTekst } from "./desimalsum.js";

const erRad = (verdi: object): verdi is Endringsrad => "endring" in verdi && "deler" in verdi;

/** What an entry of a list is called, whatever its place in the list. */
const NAVN = ["kommune", "termin", "gruppe", "kode", "aar", "stroem", "navn", "del"] as const;

function navnPaa(ledd: object): string {
  const felt = NAVN.find((navn) => navn in ledd);
  return felt === undefined ? "?" : `${felt}=${String((ledd as Record<string, unknown>)[felt])}`;
}

/** Every row of a comparison under its place; an entry of a list is placed by its name. */
export function raderAv(
  verdi: unknown,
  sti = "",
  rader = new Map<string, Endringsrad>(),
): Map<string, Endringsrad> {
  if (typeof verdi !== "object" || verdi === null) return rader;
  if (erRad(verdi)) rader.set(sti, verdi);
  for (const [felt, inni] of Object.entries(verdi)) {
    if (felt === "deler" || felt === "merknader" || felt === "hode") continue;
    if (Array.isArray(inni)) for (const ledd of inni) raderAv(ledd, `${sti}/${felt}/${navnPaa(ledd)}`, rader);
    else raderAv(inni, `${sti}/${felt}`, rader);
  }
  return rader;
}

/** Below 10^−15: what 20 places may leave out of many amounts. */
const erSmaatt = (tekst: string): boolean => tekst === "0" || /^-?0\.0{15}/.test(tekst);

/** Says what is wrong with a row: parts that do not add up, or decimals that hide more than 20 places can. */
function galt({ fra, til, endring, deler }: Endringsrad): string | undefined {
  const delsum = desimalsum(deler.map(({ beloep }) => beloep));
  if (delsum !== endring) return `delene er ${delsum}, endringen ${endring}`;
  const forskjell = desimalsum([til, motsattTekst(fra)]);
  if (forskjell !== endring) return `fra ${fra} til ${til} er ${forskjell}, ikke ${endring}`;
  const skjult = deler.find(({ aarsak }) => aarsak === "desimaler")?.beloep ?? "0";
  return erSmaatt(skjult) ? undefined : `desimalene skjuler ${skjult}`;
}

/** Says what is wrong with a comparison's rows. */
export const galeRader = (svar: Sammenligning): string[] =>
  [...raderAv(svar)].flatMap(([sti, rad]) => {
    const feil = galt(rad);
    return feil === undefined ? [] : [`${sti || "/"}: ${feil}`];
  });

/** A row the other way around. */
function speil({ fra, til, endring, deler, ...resten }: Endringsrad): Endringsrad {
  const snudd = deler.map((del) => ({ ...del, beloep: motsattTekst(del.beloep) }));
  return { ...resten, fra: til, til: fra, endring: motsattTekst(endring), deler: snudd };
}

const kjerne = ({ fra, til, endring, deler }: Endringsrad) => ({ fra, til, endring, deler });

/** The numbers of every row, and the same of a comparison the other way around. */
export const tallene = (svar: Sammenligning) =>
  new Map([...raderAv(svar)].map(([sti, rad]) => [sti, kjerne(rad)]));
export const speilet = (svar: Sammenligning) =>
  new Map([...raderAv(svar)].map(([sti, rad]) => [sti, kjerne(speil(rad))]));

/** Adds up the parts of rows, cause by cause. */
export function delsummer(rader: readonly Endringsrad[]): Record<string, string> {
  const beloepene = new Map<string, string[]>();
  for (const { deler } of rader)
    for (const { aarsak, beloep } of deler) beloepene.set(aarsak, [...(beloepene.get(aarsak) ?? []), beloep]);
  const summer = [...beloepene].map(([aarsak, liste]) => [aarsak, desimalsum(liste)] as const);
  return Object.fromEntries(summer.filter(([, sum]) => sum !== "0"));
}
