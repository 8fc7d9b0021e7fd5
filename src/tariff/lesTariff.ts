import { frys } from "../grense/frys.js";
import { krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { kjoepspremie } from "./kjoepspremie.js";
import { vanligHode } from "./pakkUt.js";
import type { Tariff, TariffInn } from "./Tariff.js";
import { type LestTabell, tariffskjema } from "./tariffskjema.js";

/** Tables of our own making: correct, and frozen through and through, so one that is used a thousand times is checked once. */
const leste = new WeakSet<object>();

/** Fills in what a table follows from by itself: its id, its year's days, that the caller stands for it. */
export function fullfoer({ $schema: _, merknader: __, ...lest }: LestTabell): Tariff {
  const { aar, sone, reisetidsgruppe, ...resten } = lest;
  const erUtledet = lest.utledetFra !== undefined;
  const tariff = frys<Tariff>({
    ...vanligHode(aar, sone, reisetidsgruppe),
    status: erUtledet ? "utledet" : "publisert",
    kilder: [],
    ...resten,
    merknader: kjoepspremie(lest.priser, erUtledet),
  });
  leste.add(tariff);
  return tariff;
}

/** Reads a whole table, or gathers what is wrong with it. */
export function tariffEllerProblemer(inn: unknown): Lest<Tariff> {
  if (typeof inn === "object" && inn !== null && leste.has(inn))
    return { verdi: inn as Tariff, problemer: [] };
  const lest = lesMedSkjema(tariffskjema(), inn);
  if (!("verdi" in lest)) return lest;
  const tariff = fullfoer(lest.verdi);
  if (tariff.gyldigFra <= tariff.gyldigTil) return { verdi: tariff, problemer: [] };
  const melding = `Tabellen slutter (${tariff.gyldigTil}) før den begynner (${tariff.gyldigFra}).`;
  return { problemer: [{ kode: "UGYLDIG_DATO", sti: ["gyldigTil"], melding }] };
}

/**
 * Reads a whole price table from the caller, every row checked.
 *
 * Norwegian: *enhetspriser*. Rules T-1, T-2, T-6 and N-3: all 51 codes must be there, each with a price or with null where no
 * price is known. Prices are kroner a time or a døgn and are not rounded. The form is that of the files in
 * `tariffs/enhetspriser/`; `priser` may also be an object by code. A table without `status` is the caller's own word: publisert.
 *
 * @param tabell - The table.
 * @returns The table, in the form's order, frozen, with `merknader` about what is doubtful (T-6 `UJEVN_KJOEPSPREMIE`).
 * @throws {@link SioFeil} `UKJENT_TJENESTEKODE`, `DUPLIKAT_TJENESTEKODE`, `MANGLER_PRIS` (no row for a code), `NEGATIVT_TALL`,
 * `UGYLDIG_TALL`, `UGYLDIG_DATO`, `UGYLDIG_VERDI`, `UKJENT_FELT`, `MANGLER_FELT`.
 * @example
 * ```ts
 * import { hentTariff, lesTariff } from "sio-beregning";
 * const publisert = hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
 * const egen = lesTariff({ ...publisert, id: "egen-2019", priser: publisert.priser.map((rad) => ({ ...rad, pris: rad.kode === "LOKJ" ? "2500" : rad.pris })) });
 * egen.merknader.map((m) => m.kode);
 * //=> ["UJEVN_KJOEPSPREMIE"]
 * ```
 */
export function lesTariff(tabell: TariffInn): Tariff {
  return vedGrensen(() => krev(tariffEllerProblemer(tabell)));
}
