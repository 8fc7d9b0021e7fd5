// Random inputs of kontrollerTabell for comparisons: small tables of one kind or several, whose identities nearly hold, by themselves or together.

import type { CellerefInn, IdentitetInn, NavngittTabellInn, RadInn, TabellInn } from "../../src/index.js";
import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
  summer,
} from "../modell/broek.js";
import type { Terning } from "./terning.js";

/** A cell by the numbers of its table, row and column. */
type Rute = { readonly t: number; readonly i: number; readonly j: number };
type Ledd = { readonly rute: Rute; readonly fortegn: bigint };
/** An identity, and where its answers stand and what they are of. */
type Forslag = {
  readonly identitet: IdentitetInn;
  readonly steder: readonly { readonly svar: Rute; readonly ledd: readonly Ledd[] }[];
};

const ENHETER = ["1", "1", "1", "0.1", "10", "5", "0.25"] as const;
const TABELLER = ["A", "B", "C"] as const;
const RADER = ["1", "2", "3", "4"] as const;
const KOLONNER = ["x", "y", "z", "w"] as const;

/** How tables of one size look while they are made: the value behind every cell, or null where it is empty, and which of them are settled. */
type Bygg = {
  readonly navngitt: boolean;
  readonly antall: number;
  readonly rader: readonly string[];
  readonly kolonner: readonly string[];
  readonly enheter: readonly string[];
  readonly radenheter: readonly (string | undefined)[];
  readonly kolonneenheter: readonly (string | undefined)[];
  readonly celler: Map<string, Broek | null>;
  readonly bundne: Set<string>;
};

const noekkel = ({ t, i, j }: Rute) => `${t} ${i} ${j}`;
const enhetFor = (b: Bygg, { t, i, j }: Rute): Broek =>
  lesBroek(b.radenheter[i] ?? b.kolonneenheter[j] ?? b.enheter[t] ?? "1");
/** The number of units that a cell shows. */
const vist = (b: Bygg, rute: Rute): bigint | null => {
  const verdi = b.celler.get(noekkel(rute)) ?? null;
  return verdi === null ? null : rundHalvtBortFraNull(deltPaa(verdi, enhetFor(b, rute))).t;
};

const alleTall = (antall: number) => Array.from({ length: antall }, (_, nr) => nr);
const rutenett = (b: Bygg, t: number): Rute[] =>
  b.rader.flatMap((_, i) => b.kolonner.map((_navn, j) => ({ t, i, j })));

function begynn(t: Terning): Bygg {
  const navngitt = t.enAv(2);
  const antall = navngitt ? 1 + t.under(3) : 1;
  const rader = RADER.slice(0, 1 + t.under(4));
  const kolonner = KOLONNER.slice(0, 1 + t.under(4));
  const like = t.enAv(2);
  const foerste = t.ett(ENHETER);
  const egen = () => (t.enAv(8) ? t.ett(ENHETER) : undefined);
  const b: Bygg = {
    navngitt,
    antall,
    rader,
    kolonner,
    enheter: alleTall(antall).map(() => (like ? foerste : t.ett(ENHETER))),
    radenheter: rader.map(() => (like ? undefined : egen())),
    kolonneenheter: kolonner.map(() => (like ? undefined : egen())),
    celler: new Map(),
    bundne: new Set(),
  };
  const tomme = t.enAv(4) ? 6 : 300;
  for (const nr of alleTall(antall))
    for (const rute of rutenett(b, nr)) {
      const tall = t.enAv(8) ? 0n : BigInt(t.under(t.enAv(4) ? 40_000 : 240)) - 60n;
      const verdi = gange(broek(tall, 20n), enhetFor(b, rute));
      b.celler.set(noekkel(rute), t.enAv(tomme) ? null : verdi);
    }
  return b;
}

/** Some of a list, in its order or not, at least one. */
function noen<T>(t: Terning, liste: readonly T[]): T[] {
  const valgt = liste.filter(() => !t.enAv(3));
  const svar = valgt.length === 0 ? liste.slice(0, 1) : valgt;
  return t.enAv(3) ? svar.reverse() : svar;
}

const felles = (t: Terning) =>
  t.enAv(2) ? { tomme: t.ett(["utelates", "utelates", "avvises"] as const) } : {};
const tabellnavn = (b: Bygg, t: Terning, nr: number) =>
  b.navngitt && (b.antall > 1 || t.enAv(2)) ? { tabell: TABELLER[nr] ?? "" } : {};

function linjesum(b: Bygg, t: Terning, type: "radsum" | "kolonnesum"): Forslag {
  const nr = t.under(b.antall);
  const [paa, langs] = type === "radsum" ? [b.kolonner, b.rader] : [b.rader, b.kolonner];
  const svar = t.under(paa.length);
  const andre = alleTall(paa.length).filter((n) => n !== svar);
  const valgte = t.enAv(2) ? undefined : noen(t, andre);
  const gjelder = t.enAv(3) ? noen(t, alleTall(langs.length)) : undefined;
  const rute = (n: number, m: number): Rute =>
    type === "radsum" ? { t: nr, i: m, j: n } : { t: nr, i: n, j: m };
  const navn = (liste: readonly string[], numre: readonly number[]) =>
    numre.flatMap((n) => liste.slice(n, n + 1));
  return {
    identitet: {
      type,
      ...felles(t),
      ...tabellnavn(b, t, nr),
      sum: paa[svar] ?? "",
      ...(valgte && valgte.length > 0 ? { av: navn(paa, valgte) } : {}),
      ...(gjelder ? { [type === "radsum" ? "rader" : "kolonner"]: navn(langs, gjelder) } : {}),
    } as IdentitetInn,
    steder: (gjelder ?? alleTall(langs.length)).map((m) => ({
      svar: rute(svar, m),
      ledd: (valgte ?? andre).map((n) => ({ rute: rute(n, m), fortegn: 1n })),
    })),
  };
}

function tabellsum(b: Bygg, t: Terning): Forslag | undefined {
  const [svar, ...ledd] = t.enAv(2) ? alleTall(b.antall) : alleTall(b.antall).reverse();
  if (svar === undefined || ledd.length === 0) return undefined;
  const differanse = ledd.length === 2 && t.enAv(2);
  const av = ledd.map((nr) => TABELLER[nr] ?? "");
  return {
    identitet: (differanse
      ? { type: "tabelldifferanse", ...felles(t), differanse: TABELLER[svar] ?? "", av }
      : { type: "tabellsum", ...felles(t), sum: TABELLER[svar] ?? "", av }) as IdentitetInn,
    steder: rutenett(b, svar).map((rute) => ({
      svar: rute,
      ledd: ledd.map((nr, n) => ({ rute: { ...rute, t: nr }, fortegn: differanse && n === 1 ? -1n : 1n })),
    })),
  };
}

/** Cells anywhere, or in every row or column: `sum` and `av`, or the three of a ratio. */
function celler(b: Bygg, t: Terning, type: "cellesum" | "forhold"): Forslag {
  const fastRad = t.enAv(2);
  const fastKolonne = t.enAv(2);
  const ref = (): { ref: CellerefInn; rute: (i: number, j: number) => Rute } => {
    const [nr, i, j] = [t.under(b.antall), t.under(b.rader.length), t.under(b.kolonner.length)];
    const [medRad, medKolonne] = [fastRad || t.enAv(3), fastKolonne || t.enAv(3)];
    return {
      ref: {
        ...tabellnavn(b, t, nr),
        ...(medRad ? { rad: b.rader[i] ?? "" } : {}),
        ...(medKolonne ? { kolonne: b.kolonner[j] ?? "" } : {}),
      },
      rute: (rad, kolonne) => ({ t: nr, i: medRad ? i : rad, j: medKolonne ? j : kolonne }),
    };
  };
  const svar = ref();
  const ledd = alleTall(type === "forhold" ? 2 : 1 + t.under(3)).map(ref);
  const trukket = type === "forhold" || t.enAv(2) ? undefined : alleTall(t.under(3)).map(ref);
  const refer = (liste: readonly { ref: CellerefInn }[]) => liste.map((en) => en.ref);
  const [teller = {}, nevner = {}] = refer(ledd);
  const tillegg = {
    ...(t.enAv(2) ? { faktor: t.ett(["100", "-3", "0.5", "0", "1"]) } : {}),
    ...(t.enAv(3) ? { tillegg: t.ett(["-100", "2", "0.3"]) } : {}),
  };
  return {
    identitet:
      type === "forhold"
        ? { type, ...felles(t), vist: svar.ref, teller, nevner, ...tillegg }
        : {
            type,
            ...felles(t),
            sum: svar.ref,
            av: refer(ledd),
            ...(trukket && { trekkFra: refer(trukket) }),
          },
    steder: (svar.ref.rad === undefined ? alleTall(b.rader.length) : [svar.rute(0, 0).i]).flatMap((i) =>
      (svar.ref.kolonne === undefined ? alleTall(b.kolonner.length) : [svar.rute(0, 0).j]).map((j) => ({
        svar: svar.rute(i, j),
        ledd: [
          ...ledd.map(({ rute }) => ({ rute: rute(i, j), fortegn: 1n })),
          ...(trukket ?? []).map(({ rute }) => ({ rute: rute(i, j), fortegn: -1n })),
        ],
      })),
    ),
  };
}

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

function ettForslag(b: Bygg, t: Terning): Forslag | undefined {
  switch (t.under(8)) {
    case 0:
    case 1:
      return linjesum(b, t, "radsum");
    case 2:
    case 3:
      return linjesum(b, t, "kolonnesum");
    case 4:
      return celler(b, t, "forhold");
    case 5:
      return tabellsum(b, t);
    default:
      return celler(b, t, "cellesum");
  }
}

type Trykkfeil = { readonly rute: Rute; readonly enheter: bigint };

/** No misprints, or one or two. */
const enkeltfeil = (b: Bygg, t: Terning): Trykkfeil[] =>
  alleTall(t.enAv(3) ? 0 : 1 + t.under(2)).map(() => ({
    rute: { t: t.under(b.antall), i: t.under(b.rader.length), j: t.under(b.kolonner.length) },
    enheter: t.ett([-1n, -1n, 1n, 1n, -1n, 1n, 2n]),
  }));

/** Sums of rows that are a little too high, and sums of columns that are too low, so that they can't all hold though each may. */
function skjevt(b: Bygg, t: Terning): Trykkfeil[] {
  const [sisteRad, sisteKolonne] = [b.rader.length - 1, b.kolonner.length - 1];
  const nr = t.under(b.antall);
  return rutenett(b, nr).flatMap((rute): Trykkfeil[] => {
    if ((rute.i === sisteRad) === (rute.j === sisteKolonne) || t.enAv(4)) return [];
    return [{ rute, enheter: rute.j === sisteKolonne ? 1n : -1n }];
  });
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

/** What a place may hold after a mistake: names that exist or don't, numbers, empty things, what has another kind. */
const VILLE: readonly unknown[] = [
  ...[
    "x",
    "y",
    "1",
    "2",
    "A",
    "B",
    "ukjent",
    "",
    " ",
    "a\u0007",
    "n".repeat(201),
    "0.1",
    "1e3",
    "2".repeat(31),
  ],
  ...["radsum", "kolonnesum", "tabellsum", "tabelldifferanse", "cellesum", "forhold", "utelates", "avvises"],
  ...[0, 1, -1, 2.5, 1e30, null, true, false, [], {}, ["x"], ["1", "1"], ["A", "B"], ["x", "ukjent", 1]],
  ...[
    { kolonne: "x" },
    { rad: "1" },
    { tabell: "A" },
    { rad: "9", kolonne: "x" },
    { navn: "x", avrundetTil: 0 },
  ],
];
const FELT = [
  ...[
    "tabell",
    "tabeller",
    "rad",
    "rader",
    "kolonne",
    "kolonner",
    "celler",
    "navn",
    "avrundetTil",
    "nullErEksakt",
  ],
  ...[
    "identiteter",
    "type",
    "tomme",
    "sum",
    "av",
    "trekkFra",
    "differanse",
    "vist",
    "teller",
    "nevner",
    "faktor",
  ],
  ...["tillegg", "ekstra"],
];

/** Makes one mistake somewhere in plain data. */
function oedelegg(t: Terning, verdi: unknown, dybde: number): unknown {
  const barn = typeof verdi === "object" && verdi !== null ? Object.keys(verdi) : [];
  if (dybde === 0 || barn.length === 0) return structuredClone(t.ett(VILLE));
  const valgt = t.ett(barn);
  const slag = dybde > 1 && !t.enAv(5) ? "inn" : t.ett(["bytt", "bort", "til", "gjenta"] as const);
  if (Array.isArray(verdi)) {
    const nr = Number(valgt);
    if (slag === "bort") return verdi.filter((_, i) => i !== nr);
    if (slag === "gjenta") return [...verdi, structuredClone(verdi[nr])];
    if (slag === "til") return [...verdi, structuredClone(t.ett(VILLE))];
    return verdi.map((ledd: unknown, i) => (i === nr ? oedelegg(t, ledd, dybde - 1) : ledd));
  }
  const felter = verdi as Record<string, unknown>;
  if (slag === "bort") return Object.fromEntries(Object.entries(felter).filter(([navn]) => navn !== valgt));
  if (slag === "til" || slag === "gjenta") return { ...felter, [t.ett(FELT)]: structuredClone(t.ett(VILLE)) };
  return { ...felter, [valgt]: oedelegg(t, felter[valgt], dybde - 1) };
}

/** An input with one to three mistakes, which often is refused. */
export function oedelagtTabellkontroll(t: Terning): unknown {
  let inn: unknown = tilfeldigTabellkontroll(t);
  for (let nr = t.enAv(3) ? t.under(3) : 0; nr >= 0; nr -= 1) inn = oedelegg(t, inn, 1 + t.under(6));
  return inn;
}
