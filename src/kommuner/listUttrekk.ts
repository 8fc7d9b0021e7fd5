import fil from "../../tariffs/uttrekk.json" with { type: "json" };
import { frys } from "../grense/frys.js";
import type { Belegg } from "../tariff/Tariff.js";

/** What a published uttrekk is: the net expenditure of the base year, the year's amount, or the amount of a part of the year. */
export type Uttrekksslag = "grunnlag" | "aarsbeloep" | "delAvAar";

/** A published uttrekk. */
export type PublisertUttrekk = Belegg & {
  /** Ids of municipalities; several when the amount is theirs together. */
  readonly kommuner: readonly string[];
  readonly aar: number;
  readonly slag: Uttrekksslag;
  /** The base year it was carried from, where the source says. */
  readonly grunnlagsaar?: number;
  /** Kroner, as the source shows it. */
  readonly beloep: string;
  /** The unit the source shows it in: `"1000"` for whole 1000 kr. */
  readonly avrundetTil: string;
  /** The source says "ca.". */
  readonly omtrentlig?: boolean;
  readonly deler?: readonly {
    readonly navn: string;
    readonly beloep: string;
    readonly avrundetTil: string;
  }[];
};

/**
 * Lists the published uttrekk, with the unit each is shown in.
 *
 * Norwegian: *uttrekk av rammetilskuddet*. Rule R-1; a published number is an interval, as wide as its unit (N-2). Kroner.
 *
 * @returns The amounts as printed, frozen.
 * @example
 * ```ts
 * import { listUttrekk } from "sio-beregning/oppslag";
 * const i2020 = listUttrekk().filter((rad) => rad.aar === 2020);
 * i2020.map((rad) => `${rad.kommuner.join(" + ")} ${rad.beloep}`);
 * //=> ["os 270732000", "fusa 101939000", "bjoernafjorden 372670000"]
 * ```
 */
export function listUttrekk(): readonly PublisertUttrekk[] {
  return frys(fil.beloep.map((rad) => ({ ...rad, status: fil.status }) as PublisertUttrekk));
}
