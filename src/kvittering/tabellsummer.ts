import deflator from "../../tariffs/deflator.json" with { type: "json" };
import forsoeket from "../../tariffs/forsoeket.json" with { type: "json" };
import inntektspaaslag from "../../tariffs/inntektspaaslag.json" with { type: "json" };
import ressurskrevende from "../../tariffs/ressurskrevende.json" with { type: "json" };
import rundsum from "../../tariffs/rundsum.json" with { type: "json" };
import { type Data, type Dataobjekt, somData } from "../beregninger/somData.js";
import { erObjekt } from "../grense/lesInndata.js";
import { sjekksum } from "../sjekksum/sjekksum.js";
import { finnTariff } from "../tariff/finnTariff.js";
import type { Tariff } from "../tariff/Tariff.js";
import type { Grunnlag, Serienavn } from "./grunnlag.js";
import { skrivKanonisk } from "./kanoniskJson.js";

/** A table's name and checksum. */
export type Tabellsum = { readonly navn: string; readonly sha256: string };

const serier = (): Readonly<Record<Serienavn, unknown>> => ({
  deflator,
  forsoeket,
  inntektspaaslag,
  ressurskrevende,
  rundsum,
});

/** Gives the checksum of a table's content: what its file says but for where its schema is, whatever the file looks like. */
export function tabellsum(tabell: unknown): string {
  const { $schema: _, ...innhold } = somData(tabell) as Dataobjekt;
  return sjekksum(skrivKanonisk(innhold));
}

/** The checksums of shipped price tables, which are frozen: most of what a receipt cost was to make the same one over again. */
const kjente = /* @__PURE__ */ new WeakMap<Tariff, string>();

/** The checksum of a shipped price table, without the merknader that are computed of it. */
function prissum(tariff: Tariff): Tabellsum {
  const { aar, sone, reisetidsgruppe } = tariff;
  const navn = `enhetspriser/${aar}-sone-${sone}-gruppe-${reisetidsgruppe}`;
  const { merknader: _, ...fil } = tariff;
  const sha256 = kjente.get(tariff) ?? tabellsum(fil);
  kjente.set(tariff, sha256);
  return { navn, sha256 };
}

/** Finds the shipped price table that an input names; a whole table is the caller's own, and part of the input. */
function navngittTabell(inn: Data): Tabellsum[] {
  const valg = erObjekt(inn) ? inn["tariff"] : undefined;
  if (!erObjekt(valg) || "priser" in valg) return [];
  const lest = finnTariff(valg);
  return "verdi" in lest ? [prissum(lest.verdi)] : []; // where there is none, the calculation says so
}

/** Lists the shipped tables that a calculation reads for an input, or falls back on, by name. */
export function tabellsummer({ serier: navn, priser }: Grunnlag, inn: Data): readonly Tabellsum[] {
  const alle = serier();
  return [
    ...(priser === true ? navngittTabell(inn) : []),
    ...navn.map((serie): Tabellsum => ({ navn: serie, sha256: tabellsum(alle[serie]) })),
  ];
}
