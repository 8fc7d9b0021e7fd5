/** The benchmark of the count of vedtak from objects: against decimal.js, zod and JSON.parse, and how it grows. */
import { spawnSync } from "node:child_process";
import { setTimeout as vent } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { Decimal } from "decimal.js";
import * as z from "zod";
import { arbeidstid, median } from "./runder.mjs";
import { ganger, overskrift, rad } from "./utskrift.mjs";
import { lagVedtaksliste } from "./vedtak.mjs";

const MILLION = 1_000_000;
const RUNDER = 5;
const NS_PER_US = 1000;
const PERIODE = { fra: "2019-01-01", til: "2019-03-31" };
const DOEGN_MS = 86_400_000;

const nr = (tekst) => Date.parse(tekst) / DOEGN_MS;

/**
 * The same count as a careful programmer would write it with decimal.js, without a check of anything: exact sums, one division, distinct
 * recipients. It looks for no overlaps, versions or doubtful opphør.
 */
export function lagDesimaltelling({ listTjenester }) {
  const tjenester = new Map(listTjenester().map((t) => [t.kode, t]));
  const D = Decimal.clone({ defaults: true, precision: 60 });
  return (periode, vedtak) => {
    const [pFra, pTil] = [nr(periode.fra), nr(periode.til)];
    const celler = new Map();
    const alle = new Set();
    for (const v of vedtak) {
      const { stjerne, enhet } = tjenester.get(v.kode);
      const [fra, til] = [nr(v.fra), v.til === undefined ? Number.POSITIVE_INFINITY : nr(v.til)];
      const [a, b] = [Math.max(fra, pFra), Math.min(til, pTil)];
      let dager = Math.max(0, b - a + 1);
      if (dager > 0 && !stjerne && v.opphoer !== undefined) {
        const borte = new Set();
        for (const o of v.opphoer) {
          const slutt = Math.min(nr(o.til), b);
          for (let dag = Math.max(nr(o.fra), a); dag <= slutt; dag += 1) borte.add(dag);
        }
        dager -= borte.size;
      }
      const flyttetEllerDoed = v.avslutning === "flytting" || v.avslutning === "doed";
      if (stjerne && flyttetEllerDoed && til >= pFra && til <= pTil) dager += 3;
      if (dager === 0) continue;
      const celle = celler.get(v.kode) ?? { sum: new D(0), mottakere: new Set(), vedtak: 0 };
      celler.set(v.kode, celle);
      celle.sum = celle.sum.plus(new D(enhet === "time" ? v.timerPerUke : (v.plasser ?? 1)).times(dager));
      celle.mottakere.add(v.bruker);
      celle.vedtak += 1;
      alle.add(v.bruker);
    }
    const linjer = [...tjenester.values()].flatMap(({ kode, enhet }) => {
      const celle = celler.get(kode);
      if (celle === undefined || celle.sum.isZero()) return [];
      const volum = enhet === "time" ? celle.sum.div(7).toDecimalPlaces(2, D.ROUND_HALF_UP) : celle.sum;
      return [{ kode, enhet, volum: volum.toFixed(), mottakere: celle.mottakere.size, vedtak: celle.vedtak }];
    });
    return { linjer, mottakere: alle.size };
  };
}

/** A vedtak's shape in zod: the fields, codes, dates and numbers of the contract, each by itself. */
function lagFormskjema({ TJENESTEKODER }) {
  const tall = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]);
  return z.strictObject({
    id: z.string().optional(),
    bruker: z.string().min(1),
    kommune: z.string().optional(),
    kode: z.enum(TJENESTEKODER),
    fra: z.iso.date(),
    til: z.iso.date().optional(),
    timerPerUke: tall.optional(),
    plasser: tall.optional(),
    opphoer: z.array(z.strictObject({ fra: z.iso.date(), til: z.iso.date() })).optional(),
    avslutning: z.enum(["flytting", "doed", "annet"]).optional(),
  });
}

const TIMER_I_UKEN = 168;

/** The same, and what the contract says of the fields together: it refuses the records that the library refuses. */
function lagHeltSkjema(sio) {
  const timekoder = new Set(sio.listTjenester().flatMap((t) => (t.enhet === "time" ? [t.kode] : [])));
  return lagFormskjema(sio).superRefine((v, feil) => {
    const si = (path, message) => feil.addIssue({ code: "custom", path, message });
    if (v.til !== undefined && v.til < v.fra) si(["til"], "before fra");
    v.opphoer?.forEach((o, i) => {
      if (o.til < o.fra) si(["opphoer", i, "til"], "before fra");
    });
    const time = timekoder.has(v.kode);
    if (time ? v.plasser !== undefined : v.timerPerUke !== undefined) si([], "the other unit");
    if (time && v.timerPerUke === undefined) si(["timerPerUke"], "missing");
    if (time && (Number(v.timerPerUke) < 0 || Number(v.timerPerUke) > TIMER_I_UKEN))
      si(["timerPerUke"], "range");
    if (!time && v.plasser !== undefined && Number(v.plasser) <= 0) si(["plasser"], "range");
  });
}

const lesMed = (skjema) => (vedtak) => {
  for (const v of vedtak) skjema.parse(v);
};

/** The ways that are timed, each by itself: what they do with the records, as text and as objects. */
const MAATER = {
  bibliotek:
    (sio, { inn }) =>
    () =>
      sio.beregnAktivitet(inn),
  json:
    (_sio, { tekst }) =>
    () =>
      JSON.parse(tekst),
  desimal: (sio, { inn }) => {
    const telling = lagDesimaltelling(sio);
    return () => telling(inn.periode, inn.vedtak);
  },
  zod: (sio, { inn }) => {
    const les = lesMed(lagHeltSkjema(sio));
    return () => les(inn.vedtak);
  },
  zodform: (sio, { inn }) => {
    const les = lesMed(lagFormskjema(sio));
    return () => les(inn.vedtak);
  },
};

/** Milliseconds for other threads to sweep what a full collection has found: it would count as the next run's time. */
const FEIETID_MS = 300;

/** Times one way in this process and prints the median in nanoseconds a record; a full collection before each run. */
async function maalHer(maate, antall, bibliotek) {
  const sio = await import(bibliotek);
  // record by record: a text of several million is longer than a string can be
  const vedtak = Array.from(lagVedtaksliste({ stoerrelse: antall, kommuner: 1 }), (v) =>
    JSON.parse(JSON.stringify(v)),
  );
  const tekst = maate === "json" ? JSON.stringify(vedtak) : "";
  const kjoer = MAATER[maate](sio, { tekst, inn: { periode: PERIODE, vedtak } });
  const gjentatt = Math.max(1, Math.round(MILLION / 5 / antall));
  const runde = () => {
    for (let i = 0; i < gjentatt; i += 1) kjoer();
  };
  runde();
  const tider = [];
  for (let i = 0; i < RUNDER; i += 1) {
    globalThis.gc();
    await vent(FEIETID_MS);
    tider.push((arbeidstid(runde) * NS_PER_US) / (antall * gjentatt));
  }
  console.log(median(tider));
}

/** Times one way in a process of its own, so that none pays for another's memory. */
function maal(maate, antall, bibliotek) {
  const fil = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=6000", fil, maate, String(antall), bibliotek],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Shows the figures; false where the ways disagree. */
export function visAktivitet(sio, bibliotek, { antall = MILLION } = {}) {
  overskrift(`${antall} vedtak with 0–2 interruptions, from objects, one quarter; × the library`);
  const vedtak = [...lagVedtaksliste({ stoerrelse: antall / 10, kommuner: 1 })];
  const { linjer, mottakere } = sio.beregnAktivitet({ periode: PERIODE, vedtak });
  const enige = isDeepStrictEqual({ linjer, mottakere }, lagDesimaltelling(sio)(PERIODE, vedtak));
  console.log(`  library and decimal.js ${enige ? "agree" : "DISAGREE"} in all ${linjer.length} lines`);
  const vedMillion = maal("bibliotek", antall, bibliotek);
  rad("library: every field checked, recipients, overlaps", vedMillion, "ns", ganger(1));
  for (const [maate, hva] of [
    ["json", "JSON.parse of the same"],
    ["desimal", "decimal.js: no checks, recipients, no overlaps"],
    ["zod", "zod: each record parsed, refusing the same"],
    ["zodform", "zod: each field parsed, nothing held together"],
  ]) {
    const ns = maal(maate, antall, bibliotek);
    rad(hva, ns, "ns", ganger(ns / vedMillion));
  }
  overskrift("Growth: a vedtak, by how many; × the one at a million");
  for (const n of [antall / 100, antall / 10, antall, 2 * antall]) {
    const ns = n === antall ? vedMillion : maal("bibliotek", n, bibliotek);
    rad(String(n), ns, "ns", ganger(ns / vedMillion));
  }
  return enige;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [maate, antall, bibliotek] = process.argv.slice(2);
  await maalHer(maate, Number(antall), bibliotek);
}
