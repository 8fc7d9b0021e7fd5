import { krev } from "../grense/lesInndata.js";
import { tariffEllerProblemer } from "./lesTariff.js";
import { PAKKEDE_TABELLER } from "./pakkedeTabeller.js";
import { pakkUt } from "./pakkUt.js";
import type { Tariff } from "./Tariff.js";

let lest: readonly Tariff[] | undefined;

/** Gives the shipped tables, by year, zone and group; unpacked and checked the first time they are asked for. */
export function tabeller(): readonly Tariff[] {
  lest ??= PAKKEDE_TABELLER.map((tabell) => krev(tariffEllerProblemer(pakkUt(tabell))));
  return lest;
}
