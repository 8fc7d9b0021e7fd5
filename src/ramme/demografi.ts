import * as z from "zod";
import fil from "../../tariffs/demografi.json" with { type: "json" };
import { SioFeil } from "../feil.js";
import { aarfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { skrivProsent } from "../tall/skrivProsent.js";
import type { Belegg } from "../tariff/Tariff.js";
import { skrevet } from "./paaslagssatser.js";

/** The national demographic rate of a year, a fraction; with `fra` and `til` where it is known as an interval. */
export type Demografisats = Belegg & {
  readonly aar: number;
  readonly verdi: string;
  readonly fra?: string;
  readonly til?: string;
  readonly omtrentlig?: boolean;
};

/** A published average over several years, which is not the rate of any one of them. */
export type Demografisnitt = Belegg & {
  readonly fraAar: number;
  readonly tilAar: number;
  readonly verdi: string;
};

/** The rates and averages; asked for, not read at import, so that a bundler may drop them. */
const satser = () => fil.satser as readonly Demografisats[];
const snitt = () => fil.snitt as readonly Demografisnitt[];

/** Finds the rate of a year. */
export const finnDemografi = (aar: number) => satser().find((sats) => sats.aar === aar);

/** Writes a fraction as a Norwegian per cent: 0.0052 is 0,52 %. */
const prosent = (andel: string): string => `${skrivProsent(skrevet(andel))} %`;

/** Says which national rates are known, the averages too. */
export function kjentDemografi(): string {
  const aarlige = satser().map(({ aar, verdi, status }) => `${aar}: ${prosent(verdi)} (${status})`);
  const snittene = snitt().map(
    ({ fraAar, tilAar, verdi, status }) =>
      `snittet ${fraAar}–${tilAar}: ${prosent(verdi)} i året (${status}), som ikke er satsen for noe enkelt år`,
  );
  return [...aarlige, ...snittene].join(", ");
}

/**
 * Lists what is known of the national demographic rate: the years one by one, and averages over several.
 *
 * Norwegian: *nasjonal demografi*. Rule R-2. Fractions a year. 2016–2018 are not known one by one, and are not here.
 *
 * @returns The years' rates and the averages, frozen, each with status and sources.
 * @example
 * ```ts
 * import { listDemografi } from "sio-beregning";
 * const { satser, snitt } = listDemografi();
 * satser.map((sats) => `${sats.aar} ${sats.verdi} ${sats.status}`);
 * //=> ["2019 0.0052 utledet", "2020 0.0052 utledet", "2021 0.0025 utledet"]
 * snitt.map((s) => `${s.fraAar}–${s.tilAar} ${s.verdi} ${s.status}`);
 * //=> ["2015–2021 0.007 publisert"]
 * ```
 */
export function listDemografi(): {
  readonly satser: readonly Demografisats[];
  readonly snitt: readonly Demografisnitt[];
} {
  return frys({ satser: satser(), snitt: snitt() });
}

const skjema = /* @__PURE__ */ lat(() => z.strictObject({ aar: aarfelt() }));

/**
 * Fetches the national demographic rate of a year, which the uttrekk of every municipality follows.
 *
 * Norwegian: *nasjonal demografi*. Rule R-2: 2019 and 2020 are derived from Fusa's uttrekk, 2021 from the evaluation's table 7-3. A fraction a year,
 * unrounded as the file has it; where it is known as an interval, `fra` and `til` say so.
 *
 * @param valg - The year.
 * @returns The rate with status and sources, frozen.
 * @throws {@link SioFeil} `UKJENT_AAR` for a year without a rate of its own (the message says what is known, the average included).
 * @example
 * ```ts
 * import { hentDemografi } from "sio-beregning";
 * const { verdi, fra, til, status } = hentDemografi({ aar: 2021 });
 * [verdi, fra, til, status];
 * //=> ["0.0025", "0", "0.005", "utledet"]
 * ```
 */
export function hentDemografi(valg: { readonly aar: number }): Demografisats {
  const { aar } = vedGrensen(() => krev(lesMedSkjema(skjema(), valg)));
  const funnet = finnDemografi(aar);
  if (funnet !== undefined) return frys(funnet);
  const melding = `Nasjonal demografi for ${aar} er ikke kjent for seg; kjent er ${kjentDemografi()}. Oppgi satsen selv.`;
  throw new SioFeil([{ kode: "UKJENT_AAR", sti: ["aar"], melding }]);
}
