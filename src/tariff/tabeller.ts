import t2016 from "../../tariffs/enhetspriser/2016-sone-1-gruppe-1.json" with { type: "json" };
import t2017 from "../../tariffs/enhetspriser/2017-sone-1-gruppe-1.json" with { type: "json" };
import t2018 from "../../tariffs/enhetspriser/2018-sone-1-gruppe-1.json" with { type: "json" };
import t2019 from "../../tariffs/enhetspriser/2019-sone-1-gruppe-1.json" with { type: "json" };
import t2020 from "../../tariffs/enhetspriser/2020-sone-1-gruppe-1.json" with { type: "json" };
import t2021 from "../../tariffs/enhetspriser/2021-sone-1-gruppe-1.json" with { type: "json" };
import { krev } from "../grense/lesInndata.js";
import { tariffEllerProblemer } from "./lesTariff.js";
import type { Tariff } from "./Tariff.js";

/** The shipped tables as the files have them; a new file is registered here (see tariffs/README.md). */
const FILER = [t2016, t2017, t2018, t2019, t2020, t2021];

let lest: readonly Tariff[] | undefined;

/** Gives the shipped tables, by year, zone and group; read the first time they are asked for. */
export function tabeller(): readonly Tariff[] {
  lest ??= FILER.map((fil) => krev(tariffEllerProblemer(fil)));
  return lest;
}
