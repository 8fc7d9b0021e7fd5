// Random vedtak around a random period, for the comparison with the model.

import { TJENESTEKODER } from "../../src/index.js";
import type { ModellValg, ModellVedtak } from "../modell/aktivitet.js";
import { skjema } from "../modell/skjema.js";
import type { Terning } from "./terning.js";

const DOEGN = 86_400_000;
/** Writes a day number. */
export const dato = (nr: number): string => new Date(nr * DOEGN).toISOString().slice(0, 10);

const TIME = new Set(skjema.filter((linje) => linje.enhet === "time").map((linje) => linje.kode));
/** Tells whether a code is counted in hours. */
export const erTimekode = (kode: string): boolean => TIME.has(kode);

/** Few codes, so that they meet: with and without the asterisk, hours and døgn. */
const FAA_KODER = ["HTAMDK", "HTBODK", "BPAN", "TANKO", "LOKO"];

/** Hours a week: mostly quarters and minutes, at times of many decimals or at the ends. */
function timer(t: Terning): string {
  const slag = t.under(8);
  if (slag < 3) return (t.under(4 * 40) / 4).toString();
  if (slag === 3) return `${t.under(40)}.${t.sifre(2)}`;
  if (slag === 4) return `${t.under(100)}.${t.sifre(4)}`;
  if (slag === 5) return `${t.under(168)}.${t.sifre(1 + t.under(20))}`;
  return t.ett(["0", "168", "168.000", "0.01", "7", "0.00000000000000000001", "33.3333333"]);
}

/** Places: mostly whole, at times shares, or very many. */
function plasser(t: Terning): string {
  const slag = t.under(6);
  if (slag < 3) return String(1 + t.under(5));
  if (slag === 3) return `${t.under(3)}.${1 + t.under(9)}`;
  if (slag === 4) return `0.${t.sifre(t.under(19))}1`;
  return `${1 + t.under(9)}${t.sifre(t.under(29))}.${t.sifre(1 + t.under(20))}`;
}

const PER = ["uke", "maaned", "dag", "aar", "vedtak"] as const;
/** An amount that is at most 168 hours a week whatever it is per. */
const MEST: Record<(typeof PER)[number], number> = { uke: 168, maaned: 400, dag: 24, aar: 8000, vedtak: 24 };

function mengde(t: Terning, kode: string, medSlutt: boolean): Partial<ModellVedtak> {
  const time = erTimekode(kode);
  if (t.enAv(6)) {
    const per = t.ett(medSlutt ? PER : PER.slice(0, -1));
    const hele = t.under(MEST[per]);
    const verdi = t.enAv(2) ? String(hele + (time ? 0 : 1)) : `${hele}.${t.sifre(t.under(5))}7`;
    return { mengde: { verdi, enhet: time ? "time" : "doegn", per } };
  }
  if (time) return { timerPerUke: timer(t) };
  return t.enAv(2) ? {} : { plasser: plasser(t) };
}

function opphoer(t: Terning, fra: number, til: number): { fra: string; til: string }[] {
  return Array.from({ length: t.under(4) }, () => {
    const start = fra - 3 + t.under(Math.max(1, til - fra + 6));
    return { fra: dato(start), til: dato(start + t.under(12)) };
  });
}

export type Vedtaksvalg = {
  brukere: number;
  koder?: readonly string[];
  spenn: { fra: number; til: number };
  versjoner: boolean;
};

/** A vedtak that lies around a period. */
export function tilfeldigVedtak(t: Terning, nr: number, valg: Vedtaksvalg): ModellVedtak {
  const { fra: start, til: slutt } = valg.spenn;
  const fra = start - 40 + t.under(slutt - start + 60);
  const aapent = t.enAv(3);
  const til = fra + t.under(t.enAv(2) ? 8 : 120);
  const kode = t.ett(valg.koder ?? (t.enAv(2) ? FAA_KODER : TJENESTEKODER));
  const avslutning = t.ett(["flytting", "doed", "annet", "ingen", "ingen"] as const);
  return {
    // a version has the id of the one before, whose bruker it may share
    ...(t.enAv(5) && !valg.versjoner ? {} : { id: `v${valg.versjoner && t.enAv(2) ? t.under(nr + 1) : nr}` }),
    bruker: `b${t.under(valg.brukere)}`,
    kode,
    fra: dato(fra),
    ...(aapent ? {} : { til: dato(til) }),
    ...mengde(t, kode, !aapent),
    ...(t.enAv(2) ? { opphoer: opphoer(t, fra, aapent ? slutt : til) } : {}),
    ...(avslutning === "ingen" ? {} : { avslutning }),
  };
}

/** A period: a quarter, a month, a day, or anything up to a year and a half. */
export function tilfeldigPeriode(t: Terning): { fra: number; til: number } {
  const fra = 16_700 + t.under(2400); // 2015-09 to 2022-04, with two leap days
  return { fra, til: fra + t.ett([89, 89, 30, 0, 1 + t.under(500)]) };
}

/** Leaves out versions that start on the same day as another of the same, which are refused. */
export function utenLikeVersjoner(vedtak: readonly ModellVedtak[]): ModellVedtak[] {
  const sett = new Set<string>();
  return vedtak.filter((v) => {
    if (v.id === undefined) return true;
    const merke = JSON.stringify([v.kommune, v.bruker, v.id, v.fra]);
    const nytt = !sett.has(merke);
    sett.add(merke);
    return nytt;
  });
}

/** Settings: those of the rules, or any. */
export function tilfeldigeValg(t: Terning): ModellValg {
  if (t.enAv(2)) return {};
  const valg: ModellValg = {};
  if (t.enAv(3)) valg.sisteDag = t.ett(["telles", "telles-ikke"]);
  if (t.enAv(3)) valg.opphoersSisteDag = t.ett(["tapes", "tapes-ikke"]);
  if (t.enAv(3)) valg.doegnpaaslag = t.ett(["hele", "innenfor", "fordelt"]);
  if (t.enAv(3)) valg.timepaaslag = t.ett(["tre-dager", "ingen"]);
  if (t.enAv(3)) valg.etterfoelger = t.ett(["beholdes", "trekkes"]);
  if (t.enAv(3)) valg.maaned = t.ett(["fire-uker", "aarets-tolvdel"]);
  if (t.enAv(3)) valg.versjoner = t.ett(["siste-gjelder", "alle-telles"]);
  return valg;
}

/** A whole input: few vedtak of few brukere. */
export function tilfeldigAktivitet(t: Terning, antall = t.under(6)) {
  const spenn = tilfeldigPeriode(t);
  const valg = { brukere: 1 + t.under(1 + antall), spenn, versjoner: t.enAv(3) };
  const vedtak = Array.from({ length: antall }, (_, nr) => tilfeldigVedtak(t, nr, valg));
  return {
    periode: { fra: dato(spenn.fra), til: dato(spenn.til) },
    vedtak: utenLikeVersjoner(vedtak),
    valg: tilfeldigeValg(t),
  };
}
