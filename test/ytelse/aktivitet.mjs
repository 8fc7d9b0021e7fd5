/** The benchmark of the count of vedtak from objects: against decimal.js, zod and JSON.parse, and how it grows. */
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

/** zod's parse of each record alone, with the shapes and dates of the contract and nothing across fields. */
function lagZod({ TJENESTEKODER }) {
  const tall = z.union([z.number(), z.string().regex(/^\d+(\.\d+)?$/)]);
  const skjema = z.strictObject({
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
  return (vedtak) => {
    for (const v of vedtak) skjema.parse(v);
  };
}

/** Times ways of doing the same in interleaved rounds, with a full collection before each, so that none pays for another's garbage. */
function maal(maalinger, antall, runder) {
  const tider = Object.fromEntries(Object.keys(maalinger).map((navn) => [navn, []]));
  for (let runde = 0; runde < runder; runde += 1) {
    for (const [navn, kjoer] of Object.entries(maalinger)) {
      globalThis.gc?.();
      tider[navn].push((arbeidstid(kjoer) * NS_PER_US) / antall);
    }
  }
  return {
    ns: (navn) => median(tider[navn]),
    forhold: (navn, mot) => median(tider[navn].map((t, i) => t / tider[mot][i])),
  };
}

/** Shows the figures; false where the ways disagree. */
export function visAktivitet(sio, { antall = MILLION, runder = RUNDER } = {}) {
  const tekst = JSON.stringify([...lagVedtaksliste({ stoerrelse: antall, kommuner: 1 })]);
  const vedtak = JSON.parse(tekst);
  const telling = lagDesimaltelling(sio);
  const lesMedZod = lagZod(sio);
  const inn = { periode: PERIODE, vedtak };
  overskrift(`${antall} vedtak with 0–2 interruptions, from objects, one quarter; × the library`);
  const { linjer, mottakere } = sio.beregnAktivitet(inn);
  const enige = isDeepStrictEqual({ linjer, mottakere }, telling(PERIODE, vedtak));
  console.log(`  library and decimal.js ${enige ? "agree" : "DISAGREE"} in all ${linjer.length} lines`);
  const { ns, forhold } = maal(
    {
      bibliotek: () => sio.beregnAktivitet(inn),
      json: () => JSON.parse(tekst),
      desimal: () => telling(PERIODE, vedtak),
      zod: () => lesMedZod(vedtak),
    },
    antall,
    runder,
  );
  const vis = (hva, navn) => rad(hva, ns(navn), "ns", ganger(forhold(navn, "bibliotek")));
  vis("library: every field checked, recipients, overlaps", "bibliotek");
  vis("JSON.parse of the same", "json");
  vis("decimal.js: no checks, recipients, no overlaps", "desimal");
  vis("zod: each record parsed, nothing counted", "zod");
  overskrift("Growth: a vedtak, by how many; × the one at a million");
  const storrelser = [10_000, 100_000, antall].filter((n) => n <= antall);
  const biter = new Map(storrelser.map((n) => [n, vedtak.slice(0, n)]));
  const ved = (n) => {
    const gjentatt = Math.max(1, Math.round(antall / 5 / n));
    return maal(
      {
        en: () => {
          for (let i = 0; i < gjentatt; i += 1)
            sio.beregnAktivitet({ periode: PERIODE, vedtak: biter.get(n) });
        },
      },
      n * gjentatt,
      runder,
    ).ns("en");
  };
  const tider = storrelser.map((n) => [n, ved(n)]);
  const siste = tider.at(-1)?.[1] ?? 1;
  for (const [n, t] of tider) rad(String(n), t, "ns", ganger(t / siste));
  return enige;
}
