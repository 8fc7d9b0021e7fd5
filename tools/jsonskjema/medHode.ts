import type { JsonSkjema } from "./JsonSkjema.js";

/** The version of the schemas: see docs/decisions/0024-json-schemas.md for what makes it another. */
export const VERSJON = 1;

/** The id of a schema: `korreksjonsoppgjoer.inn`, `feil.ut`. */
export const idFor = (navn: string): string => `urn:sio-beregning:schemas:${VERSJON}:${navn}`;

/** Makes a schema a document: its dialect, its id, what it is, and the parts it shares. */
export function medHode(
  navn: string,
  description: string,
  skjema: JsonSkjema,
  delte: ReadonlyMap<string, JsonSkjema>,
): JsonSkjema {
  const deler = [...delte].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: idFor(navn),
    title: navn,
    ...skjema,
    description,
    ...(deler.length > 0 && { $defs: Object.fromEntries(deler) }),
  };
}
