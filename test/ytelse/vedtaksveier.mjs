/** Other ways to count vedtak from objects, to hold the library against: a careful decimal.js without checks, and zod of each record. */
import { Decimal } from "decimal.js";
import * as z from "zod";

const DOEGN = 86_400_000;
const dag = (tekst) => Date.parse(tekst) / DOEGN;

/** Counts as a careful programmer would with decimal.js: exact sums, one division, no checks. */
export function lagDesimaltelling(tjenester, { fra, til }) {
  const koder = new Map(tjenester.map((t) => [t.kode, t]));
  const [foerste, siste] = [dag(fra), dag(til)];
  return (vedtak) => {
    const summer = new Map();
    for (const v of vedtak) {
      const { enhet, stjerne } = koder.get(v.kode);
      const [a, slutt] = [dag(v.fra), v.til === undefined ? Number.POSITIVE_INFINITY : dag(v.til)];
      let dager = Math.max(0, Math.min(slutt, siste) - Math.max(a, foerste) + 1);
      if (dager > 0 && !stjerne) {
        for (const o of v.opphoer ?? [])
          dager -= Math.max(0, Math.min(dag(o.til), slutt, siste) - Math.max(dag(o.fra), a, foerste) + 1);
      }
      const paaslag = stjerne && (v.avslutning === "flytting" || v.avslutning === "doed");
      if (paaslag && slutt >= foerste && slutt <= siste) dager += 3;
      if (dager === 0) continue;
      const noekkel = `${v.kommune}|${v.kode}`;
      const mengde = new Decimal(enhet === "time" ? v.timerPerUke : (v.plasser ?? 1)).times(dager);
      const sum = summer.get(noekkel);
      summer.set(noekkel, sum === undefined ? mengde : sum.plus(mengde));
    }
    return new Map(
      [...summer].map(([noekkel, sum]) => {
        const time = koder.get(noekkel.split("|")[1]).enhet === "time";
        return [noekkel, (time ? sum.div(7).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : sum).toFixed()];
      }),
    );
  };
}

/** A plain zod schema of a vedtak. */
export function lagVedtaksskjema(tjenester) {
  const dato = z.iso.date();
  return z.strictObject({
    id: z.string().optional(),
    bruker: z.string().min(1),
    kommune: z.string().optional(),
    kode: z.enum(tjenester.map((t) => t.kode)),
    fra: dato,
    til: dato.optional(),
    timerPerUke: z
      .string()
      .regex(/^\d{1,3}(\.\d+)?$/)
      .optional(),
    plasser: z.string().optional(),
    opphoer: z.array(z.strictObject({ fra: dato, til: dato })).optional(),
    avslutning: z.enum(["flytting", "doed", "annet"]).optional(),
  });
}
