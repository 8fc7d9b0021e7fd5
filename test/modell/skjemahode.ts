// and K-4 on a form as printed: instalments, and the rows and columns of the head.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  gulv,
  minus,
  pluss,
  rundHalvtBortFraNull,
  summer,
} from "./broek.js";
import type { Verdier } from "./intervall.js";
import { avstandMellom, bare, erI, loes, summerStrekk } from "./loesninger.js";
import { type Dom, type Skjemadel, verst } from "./skjemalinjedom.js";
import { lesTrykt, type Trykt, type Vist, visesSom } from "./skjematall.js";

export type RadInn = { termin: string; maaneder?: number; aKonto?: Trykt; korreksjon?: Trykt; sum?: Trykt };

/** A number of the head; only what is shown where nothing can be said of it. */
type Radtall = Skjemadel | { vist: string };

export type RadUt = {
  termin: string;
  dom: Dom;
  maaneder?: number;
  aKonto?: Radtall;
  korreksjon?: Radtall;
  sum?: Radtall;
};

/** What forms call the row that sums up the others. */
const SUMNAVN = ["sum", "total", "totalt", "totalsum", "i alt", "sum total", "sum totalt", "sum i alt"];
export const erSummen = ({ termin }: RadInn): boolean => SUMNAVN.includes(termin.toLowerCase());

/** What the rows are held against. */
export type Hodegrunnlag = {
  /** The year's a konto; undefined where it is not known. */
  aaret: Broek | undefined;
  noekkel: Broek;
  egen: RadInn | undefined;
  /** The form's sum as shown, and what the lines and groups can give. */
  sum: Vist | undefined;
  bak: Verdier | undefined;
  /** What the form's sum leaves of it. */
  bakSum: Verdier | undefined;
};

const KRONE = broek(1n);
const HALV = broek(1n, 2n);
const stoerrelse = (b: Broek): Broek => (b.t < 0n ? minus(broek(0n), b) : b);

/** A shown amount of the head: half a krone to each side, and of the two ends the one nearer zero. */
const iKroner = (v: Broek): Verdier => ({
  lav: { v: minus(v, HALV), med: v.t > 0n },
  hoey: { v: pluss(v, HALV), med: v.t < 0n },
});

/** The least stretch that has both. */
const omspenn = (a: Verdier, b: Verdier): Verdier => ({
  lav: minus(b.lav.v, a.lav.v).t < 0n ? b.lav : a.lav,
  hoey: minus(b.hoey.v, a.hoey.v).t > 0n ? b.hoey : a.hoey,
});

/** What is in both, or else the first. */
const felles = (a: Verdier, b: Verdier | undefined): Verdier => (b && loes([erI(a), erI(b)])) ?? a;

/** From the one value to the other. */
function mellom(a: Broek, b: Broek): Verdier {
  const [lav, hoey] = minus(a, b).t < 0n ? [a, b] : [b, a];
  return { lav: { v: lav, med: true }, hoey: { v: hoey, med: true } };
}

const skriv = (dom: Dom, vist: Broek, beregnet: Broek | undefined, kroner: Broek): Skjemadel => ({
  dom,
  vist: desimaltekst(vist),
  ...(beregnet && { beregnet: desimaltekst(beregnet), differanse: desimaltekst(minus(vist, beregnet)) }),
  kroner: desimaltekst(kroner),
});

/** Whole kroner that add up as they stand, or a value behind that is shown so. */
function kronedel(vist: Broek, beregnet: Broek | undefined, bak: Verdier): Skjemadel {
  if (beregnet && minus(vist, beregnet).t === 0n) return skriv("eksakt", vist, beregnet, broek(0n));
  const finnes = loes([erI(iKroner(vist)), erI(bak)]) !== undefined;
  return skriv(finnes ? "avrunding" : "avvik", vist, beregnet, avstandMellom(iKroner(vist), bak));
}

type Lest = {
  rad: RadInn;
  maaneder: number | undefined;
  aKonto: Broek | undefined;
  korreksjon: Broek | undefined;
  sum: Broek | undefined;
  del: Skjemadel | undefined;
  /** What can be behind: the instalment as it stands, its exact share, and between them; and the correction. */
  bakAKonto: Verdier | undefined;
  bakKorreksjon: Verdier;
  /** What the row is corrected by: as shown, the form's sum where the settled row shows nothing, else zero; undefined where no one amount is told. */
  rettet: Broek | undefined;
};

/** A row's months: as said, the key's in the row that is settled, or those that its a konto is nearest to. */
function maanederAv(rad: RadInn, aKonto: Broek | undefined, { aaret, noekkel, egen }: Hodegrunnlag) {
  if (rad.maaneder !== undefined) return rad.maaneder;
  const tolvdeler = gange(noekkel, broek(12n));
  if (rad === egen) return tolvdeler.n === 1n ? Number(tolvdeler.t) : undefined;
  if (aaret === undefined || aKonto === undefined || aaret.t === 0n) return undefined;
  const naermest = Number(rundHalvtBortFraNull(deltPaa(gange(aKonto, broek(12n)), aaret)).t);
  return naermest >= 1 && naermest <= 12 ? naermest : undefined;
}

/** The exact share of the year: by its months, or by the key in the row that is settled; a row without months is held against one. */
function andelAv(rad: RadInn, maaneder: number | undefined, { aaret, noekkel, egen }: Hodegrunnlag) {
  if (aaret === undefined) return undefined;
  if (rad === egen && rad.maaneder === undefined) return gange(aaret, noekkel);
  return gange(aaret, broek(BigInt(maaneder ?? 1), 12n));
}

/** The whole krone that an amount is shown as. */
const hele = (v: Broek): Broek => rundHalvtBortFraNull(v);

/** K-4: a row's correction and what can be behind it. An empty cell of the settled row is the form's sum, or what the lines can come to, in whole kroner or not. */
function rettelsen(
  rad: RadInn,
  korreksjon: Broek | undefined,
  { egen, sum, bak, bakSum }: Hodegrunnlag,
): { rettet: Broek | undefined; bakKorreksjon: Verdier } {
  const avSummen = sum ? bakSum : bak;
  if (rad !== egen) {
    const v = korreksjon ?? broek(0n);
    return { rettet: v, bakKorreksjon: korreksjon ? iKroner(v) : bare(v) };
  }
  const rettet = korreksjon ?? (sum && hele(sum.v));
  if (rettet) return { rettet, bakKorreksjon: felles(iKroner(rettet), avSummen) };
  if (avSummen === undefined) return { rettet: broek(0n), bakKorreksjon: bare(broek(0n)) };
  const ender = [avSummen.lav.v, avSummen.hoey.v].map((v) => bare(hele(v)));
  return { rettet: undefined, bakKorreksjon: ender.reduce(bareUtenfor, avSummen) };
}

/** A stretch, and a value that is outside its ends. */
function bareUtenfor(strekk: Verdier, { lav }: Verdier): Verdier {
  if (minus(lav.v, strekk.lav.v).t < 0n) return { ...strekk, lav };
  return minus(lav.v, strekk.hoey.v).t > 0n ? { ...strekk, hoey: lav } : strekk;
}

/** A-2, A-5: an instalment is its months' part of the year, or a whole krone beside it. */
function lesRad(rad: RadInn, grunnlag: Hodegrunnlag): Lest {
  const [aKonto, korreksjon, sum] = [rad.aKonto, rad.korreksjon, rad.sum].map((felt) => lesTrykt(felt)?.v);
  const maaneder = maanederAv(rad, aKonto, grunnlag);
  const lest = { rad, maaneder, aKonto, korreksjon, sum, ...rettelsen(rad, korreksjon, grunnlag) };
  const andel = andelAv(rad, maaneder, grunnlag);
  if (aKonto === undefined || andel === undefined)
    return { ...lest, del: undefined, bakAKonto: aKonto && bare(aKonto) };
  const fra = stoerrelse(minus(aKonto, andel));
  const ved = minus(fra, KRONE).t < 0n;
  const erAndel = ved && aKonto.n === 1n;
  const beregnet = broek(gulv(pluss(andel, HALV)));
  const dom = erAndel ? (minus(aKonto, beregnet).t === 0n ? "eksakt" : "avrunding") : "avvik";
  return {
    ...lest,
    del: skriv(dom, aKonto, beregnet, erAndel ? broek(0n) : fra),
    bakAKonto: ved ? mellom(aKonto, andel) : bare(aKonto),
  };
}

/** K-4: a row is its a konto and its correction. */
function radsum({ aKonto, bakAKonto, rettet, bakKorreksjon, sum }: Lest): Skjemadel | undefined {
  if (sum === undefined || aKonto === undefined || bakAKonto === undefined) return undefined;
  return kronedel(sum, rettet && pluss(aKonto, rettet), summerStrekk([bakAKonto, bakKorreksjon]));
}

/** K-3, K-4: the settled correction is the form's sum; what is not settled yet has none; of what was settled before nothing is said. */
function korreksjonen(
  { rad, korreksjon }: Lest,
  rader: readonly RadInn[],
  { sum, bak, egen }: Hodegrunnlag,
): Skjemadel | undefined {
  if (korreksjon === undefined || egen === undefined) return undefined;
  const etter = rader.slice(rader.indexOf(egen) + 1);
  if (etter.includes(rad)) return kronedel(korreksjon, broek(0n), bare(broek(0n)));
  if (rad !== egen) return undefined;
  if (sum) return kronedel(korreksjon, sum.v, loes([visesSom(sum)]) ?? bare(sum.v));
  return bak && kronedel(korreksjon, undefined, bak);
}

type Dommer = { [F in "aKonto" | "korreksjon" | "sum"]?: Skjemadel | undefined };

/** A row as it is told: every number that it shows, judged or not. */
function radUt(rad: RadInn, maaneder: number | undefined, dommer: Dommer): RadUt {
  const tall = (felt: "aKonto" | "korreksjon" | "sum") => {
    const vist = lesTrykt(rad[felt]);
    return vist && { [felt]: dommer[felt] ?? { vist: desimaltekst(vist.v) } };
  };
  return {
    termin: rad.termin,
    dom: verst([dommer.aKonto?.dom, dommer.korreksjon?.dom, dommer.sum?.dom]),
    ...(maaneder !== undefined && { maaneder }),
    ...tall("aKonto"),
    ...tall("korreksjon"),
    ...tall("sum"),
  };
}

/** What can be behind a row's sum; where its a konto is not known, all that is shown so. */
const bakSummen = ({ bakAKonto, bakKorreksjon, sum }: Lest): Verdier =>
  bakAKonto ? summerStrekk([bakAKonto, bakKorreksjon]) : sum ? iKroner(sum) : bare(broek(0n));

/** The worse of the column's verdict and the row's; of two alike the column's where they are wrong, the row's where they are not. */
function verreAv(kolonne: Skjemadel | undefined, raden: Skjemadel | undefined): Skjemadel | undefined {
  if (kolonne?.dom === "avvik") return kolonne;
  return raden && (kolonne === undefined || raden.dom !== "eksakt") ? raden : kolonne;
}

/** K-4: the last row sums the columns, and is a row itself; where it shows no correction, that is the column's. */
function sumraden(rad: RadInn, rader: readonly Lest[]): RadUt {
  const [aKonto, korreksjon, sum] = [rad.aKonto, rad.korreksjon, rad.sum].map((felt) => lesTrykt(felt)?.v);
  const iHver = (verdier: readonly (Broek | undefined)[]) => {
    const kjente = verdier.flatMap((v) => v ?? []);
    return kjente.length === verdier.length ? summer(kjente) : undefined;
  };
  const korreksjoner = iHver(rader.map((r) => r.rettet));
  const bakKorreksjoner = summerStrekk(rader.map((r) => r.bakKorreksjon));
  const [aKontoer, summene] = [iHver(rader.map((r) => r.aKonto)), iHver(rader.map((r) => r.sum))];
  const bakAKontoer = summerStrekk(rader.flatMap((r) => r.bakAKonto ?? []));
  const dommer = {
    aKonto: aKonto && aKontoer && kronedel(aKonto, aKontoer, bakAKontoer),
    korreksjon: korreksjon && kronedel(korreksjon, korreksjoner, bakKorreksjoner),
  };
  const kolonne = sum && summene && kronedel(sum, summene, summerStrekk(rader.map(bakSummen)));
  // The a konto as it stands, and as the values behind the column where these are shown so.
  const avKolonnen = aKonto && aKontoer && loes([erI(iKroner(aKonto)), erI(bakAKontoer)]);
  const bakAKonto = aKonto && [bare(aKonto), ...(avKolonnen ? [avKolonnen] : [])].reduce(omspenn);
  const bakKorreksjon = korreksjon ? felles(iKroner(korreksjon), bakKorreksjoner) : bakKorreksjoner;
  const rettet = korreksjon ?? korreksjoner;
  const raden =
    sum &&
    aKonto &&
    bakAKonto &&
    kronedel(sum, rettet && pluss(aKonto, rettet), summerStrekk([bakAKonto, bakKorreksjon]));
  return radUt(rad, undefined, { ...dommer, sum: verreAv(kolonne, raden) });
}

/** The head: its rows, and the sum row where it has one. */
export function modellHode(rader: readonly RadInn[], grunnlag: Hodegrunnlag): RadUt[] {
  const vanlige = rader.filter((rad) => !erSummen(rad)).map((rad) => lesRad(rad, grunnlag));
  const sumrad = rader.find(erSummen);
  return [
    ...vanlige.map((lest) =>
      radUt(lest.rad, lest.maaneder, {
        aKonto: lest.del,
        korreksjon: korreksjonen(lest, rader, grunnlag),
        sum: radsum(lest),
      }),
    ),
    ...(sumrad ? [sumraden(sumrad, vanlige)] : []),
  ];
}
