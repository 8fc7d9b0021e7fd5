import { frys } from "../grense/frys.js";
import type { Tariffsitat } from "./Tariff.js";
import { tabeller } from "./tabeller.js";

/** A shipped table in a list: what it is, how sure, and how many of its 51 codes have a price. */
export type Tariffoppfoering = Tariffsitat & {
  readonly antallPriser: number;
  readonly antallPubliserte: number;
};

/**
 * Lists the shipped price tables by year, zone and group.
 *
 * Norwegian: *enhetspriser*. Rules T-2 and T-5.
 *
 * @returns One entry a table, frozen; `antallPriser` counts the codes with a price, `antallPubliserte` those that are published.
 * @example
 * ```ts
 * import { listTariffer } from "sio-beregning";
 * listTariffer().map((t) => [t.aar, t.status, t.antallPriser, t.antallPubliserte].join(" "));
 * //=> ["2016 utledet 49 4", "2017 utledet 50 1", "2018 utledet 51 1", "2019 publisert 51 51", "2020 utledet 51 1", "2021 utledet 51 1"]
 * ```
 */
export function listTariffer(): readonly Tariffoppfoering[] {
  return frys(
    tabeller().map(({ id, aar, sone, reisetidsgruppe, status, kilder, priser }) => {
      const kjente = priser.filter((rad) => rad.pris !== null);
      const antallPubliserte = kjente.filter((rad) => (rad.status ?? status) === "publisert").length;
      return {
        id,
        aar,
        sone,
        reisetidsgruppe,
        status,
        kilder,
        antallPriser: kjente.length,
        antallPubliserte,
      };
    }),
  );
}
