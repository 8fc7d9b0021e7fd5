import { erObjekt, type Lest } from "../grense/lesInndata.js";
import { finnTariff } from "./finnTariff.js";
import { tariffEllerProblemer } from "./lesTariff.js";
import type { Tariff } from "./Tariff.js";

/** Tells whether the `tariff` of an input is a whole table: it has `priser`. */
export const erTabell = (inn: unknown): boolean => erObjekt(inn) && "priser" in inn;

/** Reads the `tariff` of an input: the name of a shipped table, or a whole table. */
export const tariffEllerValg = (inn: unknown): Lest<Tariff> =>
  erTabell(inn) ? tariffEllerProblemer(inn) : finnTariff(inn);
