import * as z from "zod";
import { skrivPeriode } from "../../dato/periode.js";
import { desimal, lat, navn } from "../../grense/felt.js";
import { frys } from "../../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../../grense/lesInndata.js";
import { kvotient } from "../../tall/kvotient.js";
import { skrivTall } from "../../tall/skrivTall.js";
import {
  fortegn,
  gange,
  heltall,
  minus,
  NULL,
  pluss,
  type Tall,
  teller,
  tierpotens,
} from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Enhet } from "../../tjenestekoder/Tjeneste.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import { periodefelt } from "../lesAktivitet.js";
import type { Datoperiode, Periodeaktivitet } from "../resultat.js";

/** Volumes of successive periods: a step's change each, and from the first to the last also in per cent. */
export type Periodeutvikling = {
  readonly volumer: readonly string[];
  /** Each period less the one before. */
  readonly endringer: readonly string[];
  /** The last less the first. */
  readonly endring: string;
  /** The same in per cent of the first with one decimal; `null` where the first is 0. */
  readonly endringProsent: string | null;
};

/** A code's volumes side by side. */
export type Utviklingslinje = Periodeutvikling & { readonly kode: Tjenestekode; readonly enhet: Enhet };

/** What {@link sammenlignPerioder} gives: the same periods for each municipality. */
export type Periodesammenligning = {
  readonly perioder: readonly Datoperiode[];
  readonly kommuner: readonly {
    readonly kommune?: string;
    readonly linjer: readonly Utviklingslinje[];
    /** All hours, and all døgn. */
    readonly sum: { readonly [E in Enhet]: Periodeutvikling };
  }[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.object({
    perioder: z.array(periodefelt()).min(1),
    resultater: z.array(
      z.object({
        kommune: navn("Kommunen").optional(),
        periode: periodefelt(),
        linjer: z.array(z.object({ kode: kodefelt(), volum: desimal({ navn: "Volumet", minst: 0 }) })),
      }),
    ),
  }),
);

function utvikling(volumer: readonly Tall[]): Periodeutvikling {
  const foerste = volumer[0] ?? NULL;
  const endring = minus(volumer.at(-1) ?? NULL, foerste);
  // endring × 100 / foerste, the divisor made whole by the powers of ten of both
  const hundredeler = gange(endring, heltall(100));
  const nevner = teller(foerste);
  return {
    volumer: volumer.map(skrivTall),
    endringer: volumer.slice(1).map((v, i) => skrivTall(minus(v, volumer[i] ?? NULL))),
    endring: skrivTall(endring),
    endringProsent:
      fortegn(foerste) === 0
        ? null
        : skrivTall(kvotient(gange(hundredeler, { m: 0, s: 0, b: tierpotens(foerste.s) }), nevner, 1)),
  };
}

/**
 * Sets the volumes of periods side by side with their changes, code by code and in sum.
 *
 * Norwegian: *timer og døgn per kvartal*. Nothing is rounded but the per cent: one decimal, half away from zero. A code without a volume in a
 * period had 0.
 *
 * @param aktivitet - What {@link beregnAktivitet} gives for `perioder`, as it was or through JSON.
 * @returns A table for each municipality, codes in the form's order; frozen.
 * @throws {@link SioFeil} for what is no such result.
 * @example
 * ```ts
 * import { beregnAktivitet, sammenlignPerioder } from "sio-beregning";
 * const aktivitet = beregnAktivitet({
 *   perioder: [{ fra: "2019-01-01", til: "2019-03-31" }, { fra: "2019-04-01", til: "2019-06-30" }],
 *   vedtak: [{ bruker: "a", kode: "OL", fra: "2019-01-01", timerPerUke: 7 }, { bruker: "b", kode: "OL", fra: "2019-06-01", timerPerUke: 7 }],
 * });
 * sammenlignPerioder(aktivitet).kommuner[0]?.linjer;
 * //=> [{ kode: "OL", enhet: "time", volumer: ["90", "121"], endringer: ["31"], endring: "31", endringProsent: "34.4" }]
 * ```
 */
export function sammenlignPerioder(aktivitet: Periodeaktivitet): Periodesammenligning {
  const { perioder, resultater } = vedGrensen(() => krev(lesMedSkjema(skjema(), aktivitet)));
  const navnene = [...new Set(resultater.map((r) => r.kommune))].map((kommune) => ({ kommune }));
  const kommuner = navnene
    .sort((a, b) => sammenlignTekst(a.kommune, b.kommune))
    .map(({ kommune }) => {
      const her = resultater.filter((r) => r.kommune === kommune);
      const volumer = perioder.map(
        (_, p) => new Map((her[p]?.linjer ?? []).map((linje) => [linje.kode, linje.volum] as const)),
      );
      const rader = KATALOG.filter(({ kode }) => volumer.some((v) => v.has(kode))).map(({ kode, enhet }) => ({
        kode,
        enhet,
        tall: volumer.map((v) => v.get(kode) ?? NULL),
      }));
      const sum = (enhet: Enhet) =>
        utvikling(
          perioder.map((_, p) =>
            rader
              .filter((rad) => rad.enhet === enhet)
              .reduce((s, rad) => pluss(s, rad.tall[p] ?? NULL), NULL),
          ),
        );
      return {
        ...(kommune !== undefined && { kommune }),
        linjer: rader.map(({ kode, enhet, tall }) => ({ kode, enhet, ...utvikling(tall) })),
        sum: { time: sum("time"), doegn: sum("doegn") },
      };
    });
  return frys({ perioder: perioder.map(skrivPeriode), kommuner });
}
