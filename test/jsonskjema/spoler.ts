// One structural fault at a time, at any place of an input or a result.

import { staarIJson } from "../samsvar/lag/vektor.js";
import type { Terning } from "../stoette/terning.js";

export type Data = null | boolean | number | string | Data[] | { [felt: string]: Data };
type Sted = { readonly i: Data[] | { [felt: string]: Data }; readonly felt: string | number };

/** Every place in a value where something stands. */
function steder(verdi: Data): Sted[] {
  if (typeof verdi !== "object" || verdi === null) return [];
  const felter = Array.isArray(verdi) ? [...verdi.keys()] : Object.keys(verdi);
  return felter.flatMap((felt) => [
    { i: verdi, felt },
    ...steder((verdi as { [felt: string]: Data })[felt] ?? null),
  ]);
}

const ANDRE: readonly Data[] = [
  null,
  true,
  -1,
  0,
  1.5,
  7,
  2019,
  "",
  "x",
  "-3",
  "1e3",
  "2019-01-01",
  [],
  [1],
  {},
  { x: 1 },
  [{}],
];

/** Copies a value with one fault: a field dropped, one too many, or another value at some place. */
export function spol(verdi: unknown, t: Terning): Data {
  const kopi = JSON.parse(JSON.stringify(verdi)) as Data;
  const alle = steder(kopi);
  const sted = alle[t.under(Math.max(1, alle.length))];
  if (sted === undefined) return null;
  const { i, felt } = sted;
  const hva = t.under(4);
  if (hva === 0 && !Array.isArray(i)) delete i[felt];
  else if (hva === 1 && !Array.isArray(i)) i["ukjent"] = 1;
  else (i as { [felt: string]: Data })[felt] = t.ett(ANDRE);
  return kopi;
}

/** What a value is in JSON; none for one that JSON can't say (a bigint, a circle, an object that throws). */
export function iJson(verdi: unknown): { readonly json: unknown } | undefined {
  try {
    if (!staarIJson(verdi) || verdi === undefined) return undefined;
    return { json: JSON.parse(JSON.stringify(verdi)) as unknown };
  } catch {
    return undefined;
  }
}
