// Random inputs for the comparison with the model: plain texts, so that the model and the library read the same.

import { TJENESTEKODER, type Tjenestekode } from "../../src/index.js";
import type { Terning } from "./terning.js";
import { ukefelt } from "./vilkaarligAKonto.js";
import { TOLVDELER } from "./vilkaarligOppgjoer.js";

/** Decimals at a half or right beside it. */
const HALVE = ["5", "50", "500000", "49999999999999999999", "4999999", "50000000000000000001", "5000001"];

/** A decimal from 0 of any size that the contract takes, often a tie, sometimes with needless zeros. */
export function tilfeldigDesimal(t: Terning): string {
  const slag = t.under(20);
  if (slag < 6) return String(t.under(100_000));
  if (slag < 11) return `${t.under(1_000_000)}.${t.sifre(1 + t.under(4))}`;
  if (slag < 14) return `${t.under(10_000)}.${t.ett(HALVE)}`;
  if (slag < 16) return String(6 * t.under(10_000)); // a half of an hour or a døgn for many keys
  if (slag === 16) return `0.${t.sifre(1 + t.under(20))}`;
  if (slag === 17) return t.ett(["0", "0.0", "00", "1", "0001.5000"]);
  if (slag === 18) return t.sifre(1 + t.under(30));
  return `${t.sifre(1 + t.under(30))}.${t.sifre(1 + t.under(20))}`;
}

function tilfeldigNoekkel(t: Terning): { noekkel: string } | { maaneder: number } {
  const slag = t.under(8);
  if (slag < 2) return { maaneder: 1 + t.under(12) };
  if (slag < 4) return { noekkel: "0.25" };
  if (slag === 4) return { noekkel: t.ett(["1", "1.000", "0.5", "0.001"]) };
  if (slag === 5) return { noekkel: t.ett(TOLVDELER) };
  return { noekkel: `0.${t.sifre(t.under(20))}${1 + t.under(9)}` };
}

/** Mostly few, at times the whole form. */
function tilfeldigAntall(t: Terning): number {
  if (t.enAv(300)) return TJENESTEKODER.length;
  return t.enAv(12) ? 1 + t.under(12) : 1 + t.under(2);
}

/** Different codes in random order. */
export function tilfeldigeKoder(t: Terning): Tjenestekode[] {
  const antall = tilfeldigAntall(t);
  const koder = new Set<Tjenestekode>();
  while (koder.size < antall) koder.add(t.ett(TJENESTEKODER));
  return [...koder];
}

/** A price for each code. */
export const tilfeldigePriser = (t: Terning, koder: readonly Tjenestekode[]): Record<string, string> =>
  Object.fromEntries(koder.map((kode) => [kode, t.enAv(3) ? tilfeldigDesimal(t) : String(t.under(5000))]));

function tilfeldigHode(t: Terning) {
  if (!t.enAv(3)) return {};
  const aKonto = Array.from({ length: 1 + t.under(5) }, (_, i) => ({
    termin: `termin ${i + 1}`,
    beloep: `${t.enAv(5) ? "-" : ""}${tilfeldigDesimal(t)}`,
  }));
  return { aKonto, termin: t.ett(aKonto).termin };
}

/** An input of beregnKorreksjonsoppgjoer. */
export function tilfeldigOppgjoer(t: Terning) {
  const koder = tilfeldigeKoder(t);
  const linjer = koder.map((kode) => ({
    kode,
    aarsvolum: tilfeldigDesimal(t),
    gjennomfoert: tilfeldigDesimal(t),
  }));
  return { ...tilfeldigNoekkel(t), priser: tilfeldigePriser(t, koder), linjer, ...tilfeldigHode(t) };
}

/** Instalments: random months, 12 at most together. */
function tilfeldigeTerminer(t: Terning): { navn: string; maaneder: number }[] {
  const terminer: { navn: string; maaneder: number }[] = [];
  const tak = 1 + t.under(4);
  for (let igjen = 1 + t.under(12); igjen > 0; ) {
    const maaneder = Math.min(igjen, 1 + t.under(t.enAv(4) ? 12 : tak));
    terminer.push({ navn: `termin ${terminer.length + 1}`, maaneder });
    igjen -= maaneder;
  }
  return terminer;
}

/** An input of fordelAKonto. */
export function tilfeldigFordeling(t: Terning) {
  const slag = t.under(4);
  const aarsbeloep =
    slag === 0 ? String(t.under(100)) : slag === 1 ? t.sifre(1 + t.under(30)) : String(t.under(500_000_000));
  return { aarsbeloep, terminer: tilfeldigeTerminer(t) };
}

/** An input of beregnAKonto. */
export function tilfeldigAKonto(t: Terning) {
  const koder = tilfeldigeKoder(t);
  const linjer = koder.map((kode) => {
    const volum = t.enAv(2) ? `${t.under(4000)}.${t.sifre(3)}` : tilfeldigDesimal(t);
    if (t.enAv(3)) return { kode, aarsvolum: volum };
    return ukefelt(kode) === "timerPerUke" ? { kode, timerPerUke: volum } : { kode, plasser: volum };
  });
  const avrunding = t.ett(["ned", "naermeste", "opp", "utelatt"] as const);
  return {
    priser: tilfeldigePriser(t, koder),
    linjer,
    terminer: tilfeldigeTerminer(t),
    ...(avrunding === "utelatt" ? {} : { avrunding }),
  };
}
