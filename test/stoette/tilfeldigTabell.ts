// Random inputs of kontrollerTabell for comparisons: small tables, whose identities nearly hold, by themselves or together.

import type { IdentitetInn, NavngittTabellInn, RadInn, TabellInn } from "../../src/index.js";
import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  summer,
} from "../modell/broek.js";
import {
  alleTall,
  type Bygg,
  begynn,
  enhetFor,
  enkeltfeil,
  noekkel,
  type Rute,
  skjevt,
  TABELLER,
  vist,
} from "./tabellbygg.js";
import type { Terning } from "./terning.js";
import { ettForslag, type Forslag, type Ledd, tabellsum } from "./tilfeldigIdentitet.js";

/** What an answer is by the values behind its addends; undefined where nothing is asked of it. */
function boer(b: Bygg, identitet: IdentitetInn, ledd: readonly Ledd[]): Broek | undefined {
  const tall = ledd.flatMap(({ rute, fortegn }) => {
    const verdi = b.celler.get(noekkel(rute)) ?? null;
    return verdi === null ? [] : [gange(broek(fortegn), verdi)];
  });
  const [teller, nevner] = tall;
  if (identitet.type !== "forhold") return teller && summer(tall);
  if (teller === undefined || nevner === undefined || nevner.t === 0n) return undefined;
  const { faktor = 1, tillegg = 0 } = identitet;
  return pluss(gange(lesBroek(String(faktor)), deltPaa(teller, nevner)), lesBroek(String(tillegg)));
}

/** Tells that an identity is one: cells that are all different, no denominator that may be zero; and, but seldom, that it can be true. */
function duger(b: Bygg, t: Terning, { identitet, steder }: Forslag): boolean {
  const usann = t.enAv(12);
  return steder.every(({ svar, ledd }) => {
    const numre = [svar, ...ledd.map(({ rute }) => rute)].map(noekkel);
    if (ledd.length === 0 || new Set(numre).size < numre.length) return false;
    if (identitet.type === "forhold" && ledd[1] && vist(b, ledd[1].rute) === 0n) return false;
    const [er, skal] = [b.celler.get(noekkel(svar)) ?? null, boer(b, identitet, ledd)];
    if (usann || er === null || skal === undefined || !b.bundne.has(noekkel(svar))) return true;
    return minus(er, skal).t === 0n;
  });
}

/** Lets the answers be what the identity says, of the values behind. */
function fyll(b: Bygg, { identitet, steder }: Forslag) {
  for (const { svar, ledd } of steder) {
    const verdi = boer(b, identitet, ledd);
    const tom = (b.celler.get(noekkel(svar)) ?? null) === null;
    for (const rute of [svar, ...ledd.map((en) => en.rute)]) b.bundne.add(noekkel(rute));
    if (verdi !== undefined && !tom) b.celler.set(noekkel(svar), verdi);
  }
}

/** The sums of a whole table, in its last column or row. */
function heltSummert(b: Bygg, nr: number, type: "radsum" | "kolonnesum"): Forslag {
  const tabell = b.navngitt ? { tabell: TABELLER[nr] ?? "" } : {};
  const [rader, kolonner] = [b.rader.length, b.kolonner.length];
  const sum = (type === "radsum" ? b.kolonner : b.rader).at(-1) ?? "";
  const steder =
    type === "radsum"
      ? alleTall(rader).map((i) => ({
          svar: { t: nr, i, j: kolonner - 1 },
          ledd: alleTall(kolonner - 1).map((j) => ({ rute: { t: nr, i, j }, fortegn: 1n })),
        }))
      : alleTall(kolonner).map((j) => ({
          svar: { t: nr, i: rader - 1, j },
          ledd: alleTall(rader - 1).map((i) => ({ rute: { t: nr, i, j }, fortegn: 1n })),
        }));
  return { identitet: { type, ...tabell, tomme: "utelates", sum }, steder };
}

/** An input of kontrollerTabell: most are valid, some have an empty cell that an identity does not allow, or a denominator that became zero. */
export function tilfeldigTabellkontroll(
  t: Terning,
): { identiteter: IdentitetInn[] } & (TabellInn | { tabeller: NavngittTabellInn[] }) {
  const b = begynn(t);
  const identiteter: IdentitetInn[] = [];
  const antall = 1 + t.under(5);
  const hele = t.enAv(2)
    ? alleTall(b.antall).flatMap((nr) => [heltSummert(b, nr, "radsum"), heltSummert(b, nr, "kolonnesum")])
    : [];
  const forslagene = [
    ...hele.slice(0, 4),
    ...(hele.length > 4 ? [tabellsum(b, t)] : []),
    ...hele.slice(4),
    ...alleTall(antall).map(() => undefined),
  ];
  for (const fast of forslagene) {
    const forslag = fast ?? ettForslag(b, t);
    if (forslag === undefined || !duger(b, t, forslag)) continue;
    fyll(b, forslag);
    identiteter.push(forslag.identitet);
  }
  const trykkfeil = t.enAv(2) ? skjevt(b, t) : enkeltfeil(b, t);
  const vises = (rute: Rute): string | null => {
    const antallet = vist(b, rute);
    const her = trykkfeil.filter((en) => noekkel(en.rute) === noekkel(rute));
    if (antallet === null) return null;
    const trykt = her.reduce((sum, en) => sum + en.enheter, antallet);
    return desimaltekst(gange(broek(trykt), enhetFor(b, rute)));
  };
  const tabell = (nr: number): TabellInn => ({
    kolonner: b.kolonner.map((navn, j) => {
      const avrundetTil = b.kolonneenheter[j];
      return avrundetTil === undefined ? navn : { navn, avrundetTil };
    }),
    rader: b.rader.map((navn, i): RadInn => {
      const avrundetTil = b.radenheter[i];
      const rad = b.kolonner.map((_, j) => vises({ t: nr, i, j }));
      return { navn, celler: rad, ...(avrundetTil !== undefined && { avrundetTil }) };
    }),
    avrundetTil: b.enheter[nr] ?? "1",
    ...(t.enAv(4) ? { nullErEksakt: !t.enAv(3) } : {}),
  });
  if (!b.navngitt) return { ...tabell(0), identiteter };
  return {
    tabeller: alleTall(b.antall).map((nr) => ({ navn: TABELLER[nr] ?? "", ...tabell(nr) })),
    identiteter,
  };
}
