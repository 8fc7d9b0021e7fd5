// The rows of a comparison, each under its place, and what must hold of every row.

import type { Endringsrad, Sammenligning } from "../../src/index.js";
import {
  type Broek,
  broek,
  desimaltekst,
  lesBroek,
  minus,
  pluss,
  sammenlign,
  summer,
} from "../modell/broek.js";

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

const SMAATT = broek(1n, 10n ** 15n);

/** Says what is wrong with a row: parts that do not add up, or decimals that hide more than 20 places can. */
function galt({ fra, til, endring, deler }: Endringsrad): string | undefined {
  const delsum = desimaltekst(summer(deler.map(({ beloep }) => lesBroek(beloep))));
  if (delsum !== endring) return `delene er ${delsum}, endringen ${endring}`;
  const forskjell = desimaltekst(minus(lesBroek(til), lesBroek(fra)));
  if (forskjell !== endring) return `fra ${fra} til ${til} er ${forskjell}, ikke ${endring}`;
  const skjult = lesBroek(deler.find(({ aarsak }) => aarsak === "desimaler")?.beloep ?? "0");
  const stort = sammenlign(skjult, SMAATT) > 0 || sammenlign(skjult, minus(broek(0n), SMAATT)) < 0;
  return stort ? `desimalene skjuler ${desimaltekst(skjult)}` : undefined;
}

/** Says what is wrong with a comparison's rows. */
export const galeRader = (svar: Sammenligning): string[] =>
  [...raderAv(svar)].flatMap(([sti, rad]) => {
    const feil = galt(rad);
    return feil === undefined ? [] : [`${sti || "/"}: ${feil}`];
  });

const motsatt = (tekst: string): string => desimaltekst(minus(broek(0n), lesBroek(tekst)));

/** A row the other way around. */
function speil({ fra, til, endring, deler, ...resten }: Endringsrad): Endringsrad {
  const snudd = deler.map((del) => ({ ...del, beloep: motsatt(del.beloep) }));
  return { ...resten, fra: til, til: fra, endring: motsatt(endring), deler: snudd };
}

const kjerne = ({ fra, til, endring, deler }: Endringsrad) => ({ fra, til, endring, deler });

/** The numbers of every row, and the same of a comparison the other way around. */
export const tallene = (svar: Sammenligning) =>
  new Map([...raderAv(svar)].map(([sti, rad]) => [sti, kjerne(rad)]));
export const speilet = (svar: Sammenligning) =>
  new Map([...raderAv(svar)].map(([sti, rad]) => [sti, kjerne(speil(rad))]));

/** Adds up the parts of rows, cause by cause. */
export function delsummer(rader: readonly Endringsrad[]): Record<string, string> {
  const sum = new Map<string, Broek>();
  for (const { deler } of rader)
    for (const { aarsak, beloep } of deler)
      sum.set(aarsak, pluss(sum.get(aarsak) ?? broek(0n), lesBroek(beloep)));
  return Object.fromEntries(
    [...sum].map(([aarsak, b]) => [aarsak, desimaltekst(b)]).filter(([, tekst]) => tekst !== "0"),
  );
}
