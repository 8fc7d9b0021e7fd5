import { krev, vedGrensen } from "../grense/lesInndata.js";
import { finnTariff } from "./finnTariff.js";
import type { Tariff, Tariffvalg } from "./Tariff.js";

/**
 * Fetches a shipped price table: 51 prices with status and source.
 *
 * Norwegian: *enhetspriser*. Rules T-2 (published whole: 2019, sone 1, gruppe 1), T-5 (2016–2018 and 2020–2021 derived by T-3)
 * and T-4 (UK). Prices are whole kroner a time or a døgn. A price that is not known is null, never zero and never a neighbour's.
 *
 * @param valg - Year, zone of arbeidsgiveravgift and reisetid group.
 * @returns The table, frozen.
 * @throws {@link SioFeil} `UKJENT_TARIFF` when there is no such table (the message says which there are), `MANGLER_FELT`,
 * `UGYLDIG_VERDI`, `IKKE_HELTALL`, `UTENFOR_OMRAADE`, `UKJENT_FELT`.
 * @example
 * ```ts
 * import { hentTariff } from "sio-beregning";
 * const { status, priser } = hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
 * status;
 * //=> "publisert"
 * priser[0];
 * //=> { kode: "HTAMDK", pris: "764", sted: "l. 1029" }
 * ```
 */
export function hentTariff(valg: Tariffvalg): Tariff {
  return vedGrensen(() => krev(finnTariff(valg)));
}
