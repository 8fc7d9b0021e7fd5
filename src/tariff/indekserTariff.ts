import * as z from "zod";
import { type Problem, SioFeil } from "../feil.js";
import { aarfelt, delfelt, desimal, lat } from "../grense/felt.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { type Desimal, lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { deflatorserie } from "./deflator.js";
import { indekserPris } from "./indekserPris.js";
import { leggTrinn } from "./leggTrinn.js";
import { fullfoer } from "./lesTariff.js";
import type { Prisrad, Tariff, TariffInn, Tariffvalg } from "./Tariff.js";
import { tariffEllerValg } from "./tariffEllerValg.js";
import { finnUtskrivningsklarpris } from "./utskrivningsklare.js";

/** What {@link indekserTariff} takes. */
export type IndekserTariffInn = {
  /** A shipped table by name, or a whole table. */
  readonly tariff: Tariffvalg | TariffInn;
  /** The year to bring the prices to, later or earlier. */
  readonly tilAar: number;
  /** Rates as fractions (0.027), for the years that should not follow the budget-time deflator. */
  readonly deflatorer?: readonly { readonly aar: number; readonly deflator: Desimal }[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    tariff: delfelt(tariffEllerValg),
    tilAar: aarfelt("Til-året"),
    deflatorer: z
      .array(
        z.strictObject({ aar: aarfelt(), deflator: desimal({ navn: "Deflatoren", over: -1, hoeyst: 1 }) }),
      )
      .optional(),
  }),
);

/** Finds rates given twice, of which all but one would be dropped without a word; years that no step uses do no harm. */
function dobleSatser(deflatorer: readonly { readonly aar: number }[]): Problem[] {
  const nevnt = new Set<number>();
  return deflatorer.flatMap(({ aar }, i): Problem[] => {
    const melding = `Deflatoren for ${aar} er oppgitt to ganger; behold én.`;
    const dobbel = nevnt.has(aar);
    nevnt.add(aar);
    return dobbel ? [{ kode: "FLERE_VALG", sti: ["deflatorer", i, "aar"], melding }] : [];
  });
}

/** T-4: UK follows its own national series, whatever the table. */
function utskrivningsklar(aar: number): Prisrad {
  const funnet = finnUtskrivningsklarpris(aar);
  if (funnet !== undefined)
    return { kode: "UK", pris: funnet.pris, status: funnet.status, kilder: funnet.kilder };
  return {
    kode: "UK",
    pris: null,
    merknad: `Døgnprisen for utskrivningsklare er ikke kjent for ${aar} (T-4).`,
  };
}

/**
 * Carries a price table to another year, each year anew in whole kroner; the result is marked utledet.
 *
 * Norwegian: *prisjustering med kommunal deflator*. Rule T-3: a year on is × (1 + deflator), rounded half up to whole kroner; a year
 * back is the whole-krone price that leads there, and null where there is none. Rule T-4: UK follows its own series. The
 * budget-time deflator is used unless `deflatorer` gives another rate (T-5: 2021 points at 0.038 rather than 0.027).
 *
 * @param inn - The table, the year, and own rates.
 * @returns The table of the other year, frozen: status utledet, `utledetFra` with the rate of each step.
 * @throws {@link SioFeil} `MANGLER_DEFLATOR` (names the year), `FLERE_VALG` (a rate given twice),
 * `UKJENT_TARIFF`, and those of {@link lesTariff} for a whole table.
 * @example
 * ```ts
 * import { indekserTariff } from "sio-beregning";
 * const tariff = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;
 * const prisAv = (kode: string, tabell: ReturnType<typeof indekserTariff>) => tabell.priser.find((rad) => rad.kode === kode)?.pris;
 * prisAv("HTAMDK", indekserTariff({ tariff, tilAar: 2016 }));
 * //=> "706"
 * prisAv("HTAMDK", indekserTariff({ tariff, tilAar: 2021, deflatorer: [{ aar: 2021, deflator: "0.038" }] }));
 * //=> "818"
 * prisAv("LFKO", indekserTariff({ tariff, tilAar: 2016 }));
 * //=> null
 * ```
 */
export function indekserTariff(inn: IndekserTariffInn): Tariff {
  const { tariff: fra, tilAar, deflatorer = [] } = vedGrensen(() => krev(lesMedSkjema(skjema(), inn)));
  const egne = new Map<number, Tall>(deflatorer.map((d) => [d.aar, d.deflator]));
  const doble = dobleSatser(deflatorer);
  if (doble.length > 0) throw new SioFeil(doble);
  const trinn = krev(leggTrinn(fra.aar, tilAar, egne));
  const priser = fra.priser.map((rad): Prisrad => {
    if (rad.kode === "UK") return utskrivningsklar(tilAar);
    const start = lesTall(rad.pris); // null: no price is known
    if (typeof start === "string")
      return { kode: rad.kode, pris: null, merknad: `Ingen pris er kjent i ${fra.id}.` };
    const { pris, stoppet } = indekserPris(start, trinn);
    if (pris !== undefined) return { kode: rad.kode, pris: skrivTall(pris) };
    return {
      kode: rad.kode,
      pris: null,
      merknad: `Ingen hel krone i ${stoppet} fører til ${rad.pris} kr i ${fra.aar} (T-3).`,
    };
  });
  return fullfoer({
    id: `enhetspriser-${tilAar}-sone-${fra.sone}-gruppe-${fra.reisetidsgruppe}`,
    aar: tilAar,
    sone: fra.sone,
    reisetidsgruppe: fra.reisetidsgruppe,
    status: "utledet",
    regel: "T-3",
    kilder: fra.kilder,
    utledetFra: {
      tabell: fra.id,
      serie: deflatorserie(),
      slag: trinn.some((t) => egne.has(Math.max(t.fraAar, t.tilAar))) ? "egne" : "budsjett",
      trinn: trinn.map((t) => ({ ...t, sats: skrivTall(t.sats) })),
    },
    priser,
  });
}
