import type { Lest } from "../grense/lesInndata.js";
import { finnTariff } from "./finnTariff.js";
import { tariffEllerProblemer } from "./lesTariff.js";
import type { Tariff } from "./Tariff.js";

/** Reads the `tariff` of an input: the name of a shipped table, or a whole table (told by its `priser`). */
export function tariffEllerValg(inn: unknown): Lest<Tariff> {
  const erTabell = typeof inn === "object" && inn !== null && "priser" in inn;
  return erTabell ? tariffEllerProblemer(inn) : finnTariff(inn);
}
