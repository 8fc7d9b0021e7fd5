// V-1 to V-7: vedtak counted one day at a time, each day asked whether it counts.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  pluss,
  rundHalvtBortFraNull,
} from "./broek.js";
import { type Enhet, skjema } from "./skjema.js";

export type ModellVedtak = {
  id?: string;
  bruker: string;
  kode: string;
  kommune?: string;
  fra: string;
  til?: string;
  timerPerUke?: string;
  plasser?: string;
  mengde?: { verdi: string; enhet: Enhet; per: "uke" | "maaned" | "dag" | "aar" | "vedtak" };
  opphoer?: { fra: string; til: string }[];
  avslutning?: "flytting" | "doed" | "annet";
};

/** T-7: what a local code means from a day to another; with no first or last day it always has or always will. */
export type ModellKode = { lokal: string; kode: string; fra?: string; til?: string };

export type ModellValg = {
  sisteDag?: "telles" | "telles-ikke";
  opphoersSisteDag?: "tapes" | "tapes-ikke";
  doegnpaaslag?: "hele" | "innenfor" | "fordelt";
  timepaaslag?: "tre-dager" | "ingen";
  etterfoelger?: "beholdes" | "trekkes";
  maaned?: "fire-uker" | "aarets-tolvdel";
  versjoner?: "siste-gjelder" | "alle-telles";
};

export type Modellaktivitet = {
  linjer: { kode: string; enhet: Enhet; volum: string; mottakere: number; vedtak: number }[];
  mottakere: number;
};

// The 17 codes of the form with the asterisk (S003, l. 1029–1126).
const STJERNE = new Set(
  "HTBODK HTBON PBBODK PBBON POBDK POBN BPADK BPAN LOKO LOKJ AKO AKJ LSKO LSKJ LFKO LFKJ EBI".split(" "),
);

const DOEGN = 86_400_000;
const nr = (dato: string): number => Date.parse(`${dato}T00:00:00Z`) / DOEGN;
const datotekst = (dag: number): string => new Date(dag * DOEGN).toISOString().slice(0, 10);

type Regnet = {
  v: ModellVedtak;
  nr: number;
  enhet: Enhet;
  /** What its code means on a day. */
  kodePaa: (dag: number) => string | undefined;
  fra: number;
  til: number | undefined;
  /** The last day that counts. */
  siste: number;
  borte: (dag: number) => boolean;
  perDag: Broek;
};

function finnPerDag(v: ModellVedtak, enhet: Enhet, antallDager: number, valg: ModellValg): Broek {
  if (v.timerPerUke !== undefined) return deltPaa(lesBroek(v.timerPerUke), broek(7n));
  if (v.mengde === undefined) {
    if (enhet === "time") throw new Error("en timekode uten timer");
    return lesBroek(v.plasser ?? "1");
  }
  const verdi = lesBroek(v.mengde.verdi);
  if (v.mengde.per === "uke") return deltPaa(verdi, broek(7n));
  if (v.mengde.per === "dag") return verdi;
  if (v.mengde.per === "aar") return deltPaa(verdi, broek(365n));
  if (v.mengde.per === "vedtak") return deltPaa(verdi, broek(BigInt(antallDager)));
  // V-5: a month is four weeks
  if (valg.maaned === "aarets-tolvdel") return gange(verdi, broek(12n, 365n));
  return deltPaa(deltPaa(verdi, broek(4n)), broek(7n));
}

const enhetTil = (kode: string | undefined) => skjema.find((linje) => linje.kode === kode)?.enhet;
const medStjerne = (r: Regnet, dag: number) => STJERNE.has(r.kodePaa(dag) ?? "");

function regn(v: ModellVedtak, i: number, valg: ModellValg, koder: readonly ModellKode[]): Regnet {
  const fra = nr(v.fra);
  const egne = koder.filter(({ lokal }) => lokal === v.kode);
  const kodePaa = (dag: number) =>
    egne.length === 0
      ? v.kode
      : egne.find((k) => (k.fra ?? "0") <= datotekst(dag) && datotekst(dag) <= (k.til ?? "9"))?.kode;
  const enhet = enhetTil(egne[0]?.kode ?? v.kode);
  if (enhet === undefined) throw new Error(`ukjent kode ${v.kode}`);
  const til = v.til === undefined ? undefined : nr(v.til);
  const siste =
    til === undefined ? Number.POSITIVE_INFINITY : valg.sisteDag === "telles-ikke" ? til - 1 : til;
  const opphoer = (v.opphoer ?? []).map((o) => ({
    fra: nr(o.fra),
    til: valg.opphoersSisteDag === "tapes-ikke" ? nr(o.til) - 1 : nr(o.til),
  }));
  const borte = (dag: number) => opphoer.some((o) => dag >= o.fra && dag <= o.til);
  const antallDager = til === undefined ? 0 : Math.max(siste - fra + 1, 1);
  return {
    v,
    nr: i,
    enhet,
    kodePaa,
    fra,
    til,
    siste,
    borte,
    perDag: finnPerDag(v, enhet, antallDager, valg),
  };
}

const gyldig = (r: Regnet, dag: number) => dag >= r.fra && dag <= r.siste;
const bruker = (r: Regnet) => JSON.stringify([r.v.kommune, r.v.bruker]);

/** The vedtak that a later version of the same stands in for on a day. */
function avloest(r: Regnet, alle: readonly Regnet[], dag: number, valg: ModellValg): boolean {
  if (valg.versjoner === "alle-telles" || r.v.id === undefined) return false;
  return alle.some(
    (annen) =>
      annen !== r &&
      annen.v.id === r.v.id &&
      bruker(annen) === bruker(r) &&
      annen.fra > r.fra &&
      gyldig(annen, dag),
  );
}

/** The day whose code is that of the three days after: the last that counts, or the only one of a vedtak that has none. */
const sisteKodedag = (r: Regnet) => Math.max(r.fra, r.siste);

/** The extra days at the end of a vedtak with the asterisk (V-2, V-3), as far as they belong to the period. */
function paaslag(r: Regnet, alle: readonly Regnet[], fra: number, til: number, valg: ModellValg): number {
  const slutt = r.til;
  if (slutt === undefined || !medStjerne(r, sisteKodedag(r))) return 0;
  if (r.v.avslutning !== "flytting" && r.v.avslutning !== "doed") return 0;
  if (r.enhet === "time" && valg.timepaaslag === "ingen") return 0;
  if (avloest(r, alle, slutt, valg)) return 0;
  const slutterHer = slutt >= fra && slutt <= til;
  let antall = 0;
  for (let dag = r.siste + 1; dag <= r.siste + 3; dag += 1) {
    const opptatt = alle.some(
      (a) => a !== r && bruker(a) === bruker(r) && medStjerne(a, dag) && gyldig(a, dag),
    );
    if (valg.etterfoelger === "trekkes" && opptatt) continue;
    const innenfor = dag >= fra && dag <= til;
    const slag = valg.doegnpaaslag ?? "hele";
    if (slag === "hele" ? slutterHer : slag === "innenfor" ? slutterHer && innenfor : innenfor) antall += 1;
  }
  return antall;
}

/** Counts a vedtak's days by what its code means on them. */
function tellDager(
  r: Regnet,
  alle: readonly Regnet[],
  fra: number,
  til: number,
  valg: ModellValg,
): Map<string, number> {
  const dager = new Map<string, number>();
  const legg = (paa: number, antall: number) => {
    const kode = r.kodePaa(paa);
    if (antall > 0 && kode !== undefined) dager.set(kode, (dager.get(kode) ?? 0) + antall);
  };
  for (let dag = fra; dag <= til; dag += 1) {
    if (!gyldig(r, dag) || avloest(r, alle, dag, valg)) continue;
    if (medStjerne(r, dag) || !r.borte(dag)) legg(dag, 1);
  }
  const ekstra = paaslag(r, alle, fra, til, valg);
  if (ekstra > 0) legg(sisteKodedag(r), ekstra);
  return dager;
}

export function modellAktivitet(inn: {
  periode: { fra: string; til: string };
  vedtak: readonly ModellVedtak[];
  valg?: ModellValg;
  lokaleKoder?: { koder: readonly ModellKode[] };
}): Modellaktivitet {
  const valg = inn.valg ?? {};
  const [fra, til] = [nr(inn.periode.fra), nr(inn.periode.til)];
  const etterBruker = new Map<string, Regnet[]>();
  const alle = inn.vedtak.map((v, i) => regn(v, i, valg, inn.lokaleKoder?.koder ?? []));
  for (const r of alle) etterBruker.set(bruker(r), [...(etterBruker.get(bruker(r)) ?? []), r]);
  const telte = alle.flatMap((r) =>
    [...tellDager(r, etterBruker.get(bruker(r)) ?? [], fra, til, valg)].map(([kode, dager]) => ({
      r,
      kode,
      dager,
    })),
  );
  const linjer = skjema.flatMap(({ kode, enhet }) => {
    const her = telte.filter((t) => t.kode === kode);
    let sum = broek(0n);
    for (const { r, dager } of her) sum = pluss(sum, gange(r.perDag, broek(BigInt(dager))));
    if (sum.t === 0n) return [];
    const vedtak = new Set(
      her.map(({ r }) =>
        valg.versjoner === "alle-telles" || r.v.id === undefined ? r.nr : JSON.stringify([bruker(r), r.v.id]),
      ),
    );
    return [
      {
        kode,
        enhet,
        volum: desimaltekst(enhet === "time" ? rundHalvtBortFraNull(sum, 2) : sum),
        mottakere: new Set(her.map(({ r }) => bruker(r))).size,
        vedtak: vedtak.size,
      },
    ];
  });
  return { linjer, mottakere: new Set(telte.map(({ r }) => bruker(r))).size };
}
