// The shipped schemas, ready to validate by.

import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const MAPPE = new URL("../../schemas/", import.meta.url);

/** The files, by the name of the schema: `korreksjonsoppgjoer.inn`. */
const FILER: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  readdirSync(MAPPE).map((fil) => [
    fil.replace(".schema.json", ""),
    JSON.parse(readFileSync(new URL(fil, MAPPE), "utf8")) as Record<string, unknown>,
  ]),
);

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { date: true },
});
for (const skjema of FILER.values()) ajv.addSchema(skjema);

/** Gives the validator of a schema. */
export function skjemaet(navn: string): ValidateFunction {
  const funnet = ajv.getSchema(`urn:sio-beregning:schemas:1:${navn}`);
  if (funnet === undefined) throw new Error(`ingen skjema heter ${navn}`);
  return funnet as ValidateFunction;
}

/** The codes that a schema says it can't see. */
export function ikkeSett(navn: string): ReadonlySet<string> {
  const { description } = FILER.get(navn) ?? {};
  return new Set(String(description).match(/\b[A-ZÆØÅ]{2,}(?:_[A-ZÆØÅ]+)+\b/g) ?? []);
}
