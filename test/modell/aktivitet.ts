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

type Regnet = {
  v: ModellVedtak;
  enhet: Enhet;
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

function regn(v: ModellVedtak, valg: ModellValg): Regnet {
  const enhet = skjema.find((linje) => linje.kode === v.kode)?.enhet;
  if (enhet === undefined) throw new Error(`ukjent kode ${v.kode}`);
  const fra = nr(v.fra);
  const til = v.til === undefined ? undefined : nr(v.til);
  const siste =
    til === undefined ? Number.POSITIVE_INFINITY : valg.sisteDag === "telles-ikke" ? til - 1 : til;
  const opphoer = (v.opphoer ?? []).map((o) => ({
    fra: nr(o.fra),
    til: valg.opphoersSisteDag === "tapes-ikke" ? nr(o.til) - 1 : nr(o.til),
  }));
  const borte = (dag: number) => opphoer.some((o) => dag >= o.fra && dag <= o.til);
  const antallDager = til === undefined ? 0 : Math.max(siste - fra + 1, 1);
  return { v, enhet, fra, til, siste, borte, perDag: finnPerDag(v, enhet, antallDager, valg) };
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

/** The extra days at the end of a vedtak with the asterisk (V-2, V-3), as far as they belong to the period. */
function paaslag(r: Regnet, alle: readonly Regnet[], fra: number, til: number, valg: ModellValg): number {
  const slutt = r.til;
  if (slutt === undefined || !STJERNE.has(r.v.kode)) return 0;
  if (r.v.avslutning !== "flytting" && r.v.avslutning !== "doed") return 0;
  if (r.enhet === "time" && valg.timepaaslag === "ingen") return 0;
  if (avloest(r, alle, slutt, valg)) return 0;
  const slutterHer = slutt >= fra && slutt <= til;
  let antall = 0;
  for (let dag = r.siste + 1; dag <= r.siste + 3; dag += 1) {
    const opptatt = alle.some(
      (a) => a !== r && bruker(a) === bruker(r) && STJERNE.has(a.v.kode) && gyldig(a, dag),
    );
    if (valg.etterfoelger === "trekkes" && opptatt) continue;
    const innenfor = dag >= fra && dag <= til;
    const slag = valg.doegnpaaslag ?? "hele";
    if (slag === "hele" ? slutterHer : slag === "innenfor" ? slutterHer && innenfor : innenfor) antall += 1;
  }
  return antall;
}

function tellDager(r: Regnet, alle: readonly Regnet[], fra: number, til: number, valg: ModellValg): number {
  let dager = 0;
  for (let dag = fra; dag <= til; dag += 1) {
    if (!gyldig(r, dag) || avloest(r, alle, dag, valg)) continue;
    if (STJERNE.has(r.v.kode) || !r.borte(dag)) dager += 1;
  }
  return dager + paaslag(r, alle, fra, til, valg);
}

export function modellAktivitet(inn: {
  periode: { fra: string; til: string };
  vedtak: readonly ModellVedtak[];
  valg?: ModellValg;
}): Modellaktivitet {
  const valg = inn.valg ?? {};
  const [fra, til] = [nr(inn.periode.fra), nr(inn.periode.til)];
  const etterBruker = new Map<string, Regnet[]>();
  const alle = inn.vedtak.map((v) => regn(v, valg));
  for (const r of alle) etterBruker.set(bruker(r), [...(etterBruker.get(bruker(r)) ?? []), r]);
  const telte = alle
    .map((r, i) => ({ r, i, dager: tellDager(r, etterBruker.get(bruker(r)) ?? [], fra, til, valg) }))
    .filter(({ dager }) => dager > 0);
  const linjer = skjema.flatMap(({ kode, enhet }) => {
    const her = telte.filter(({ r }) => r.v.kode === kode);
    let sum = broek(0n);
    for (const { r, dager } of her) sum = pluss(sum, gange(r.perDag, broek(BigInt(dager))));
    if (sum.t === 0n) return [];
    const vedtak = new Set(
      her.map(({ r, i }) =>
        valg.versjoner === "alle-telles" || r.v.id === undefined ? i : JSON.stringify([bruker(r), r.v.id]),
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
