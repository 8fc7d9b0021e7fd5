import * as z from "zod";
import fil from "../../tariffs/deflator.json" with { type: "json" };
import { SioFeil } from "../feil.js";
import { aarfelt, ettAv, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { Kildehenvisning, Status } from "./Tariff.js";

/** When an estimate was made: the budget the autumn before, the revised budget, the budget the year after, or the final figure. */
export type Anslagsslag = "budsjett" | "revidert" | "senere" | "endelig";

/** The kinds of estimate, in the order they were made. */
export const ANSLAGSSLAG = [
  "budsjett",
  "revidert",
  "senere",
  "endelig",
] as const satisfies readonly Anslagsslag[];

/** An estimate of the kommunal deflator of a year, as a fraction: one value, or an interval where no more is known. */
export type Deflatoranslag = {
  readonly aar: number;
  readonly slag: Anslagsslag;
  /** The document it stands in: NB19 is Nasjonalbudsjettet 2019, RNB19 the revised one. */
  readonly dokument?: string;
  readonly verdi?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly omtrentlig?: boolean;
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
  readonly merknad?: string;
};

/** The estimates; asked for, not read at import, so that a bundler may drop them. */
const serie = () => fil.anslag as readonly Deflatoranslag[];

/** The name of the series, as derived tables cite it. */
export const deflatorserie = () => fil.id;

/**
 * Lists every known estimate of the kommunal deflator, by year and by when it was made.
 *
 * Norwegian: *kommunal deflator*. Rule T-3 (prices) and R-2 (uttrekk) use the budget-time estimate. Rates are fractions a year.
 *
 * @returns The estimates, frozen, each with its status and sources.
 * @example
 * ```ts
 * import { listDeflatorer } from "sio-beregning";
 * listDeflatorer().filter((d) => d.aar === 2018).map((d) => `${d.slag} ${d.verdi} ${d.status}`);
 * //=> ["budsjett 0.026 publisert", "revidert 0.026 publisert", "senere 0.03 publisert", "endelig 0.03 antatt"]
 * ```
 */
export function listDeflatorer(): readonly Deflatoranslag[] {
  return frys(serie());
}

/** Finds an estimate that is one value. */
export function finnDeflator(
  aar: number,
  slag: Anslagsslag,
): (Deflatoranslag & { verdi: string }) | undefined {
  return serie().find(
    (d): d is Deflatoranslag & { verdi: string } => d.aar === aar && d.slag === slag && d.verdi !== undefined,
  );
}

/** Lists the years that have an estimate of a kind that is one value. */
export const kjenteDeflatorer = (slag: Anslagsslag): number[] =>
  serie()
    .filter((d) => d.slag === slag && d.verdi !== undefined)
    .map((d) => d.aar);

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ aar: aarfelt(), slag: ettAv("Slaget", ANSLAGSSLAG).optional() }),
);

/**
 * Fetches the kommunal deflator of a year: the budget-time estimate unless another is asked for.
 *
 * Norwegian: *kommunal deflator*. Rules T-3 and R-2. A fraction a year, as the source has it.
 *
 * @param valg - The year, and which estimate.
 * @returns The estimate, frozen.
 * @throws {@link SioFeil} `UKJENT_AAR` when the series has no single value there (the message says which years have one).
 * @example
 * ```ts
 * import { hentDeflator } from "sio-beregning";
 * hentDeflator({ aar: 2021 }).verdi;
 * //=> "0.027"
 * hentDeflator({ aar: 2021, slag: "senere" }).verdi;
 * //=> "0.033"
 * ```
 */
export function hentDeflator(valg: { readonly aar: number; readonly slag?: Anslagsslag }): Deflatoranslag {
  const { aar, slag = "budsjett" } = vedGrensen(() => krev(lesMedSkjema(skjema(), valg)));
  const funnet = finnDeflator(aar, slag);
  if (funnet !== undefined) return frys(funnet);
  const melding = `Ingen enkelt verdi for kommunal deflator ${aar} (${slag}); finnes for ${kjenteDeflatorer(slag).join(", ")}.`;
  throw new SioFeil([{ kode: "UKJENT_AAR", sti: ["aar"], melding }]);
}
