import { identitetsskjemaer } from "../../../src/kontroll/identitetsfelt.js";
import { navngittTabellskjema, tabellskjema } from "../../../src/kontroll/tabellfelt.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import type { Bygger } from "./Bygger.js";
import { lokaleKoder, priser, tariff, vedtak } from "./lesere.js";

const ALT: JsonSkjema = {};

/**
 * The fields that the border's schemas leave open and read elsewhere, by name. One that stands nowhere here stops the run.
 */
export const FRIE_FELT: Readonly<Record<string, (b: Bygger) => JsonSkjema>> = {
  tariff,
  priser,
  vedtak: (b) => ({ type: "array", items: vedtak(b) }),
  lokaleKoder,
  kode: () => ({
    type: "string",
    description: "En tjenestekode, eller en lokal kode som lokaleKoder oversetter.",
  }),
  ut: () => ({ description: "Resultatet, der det skal være det beregningen gir." }),
  // of a whole price table: what a reader of tables has added is not read
  $schema: () => ALT,
  merknader: () => ALT,
};

const identiteter = (b: Bygger): JsonSkjema => ({
  type: "array",
  minItems: 1,
  items: { anyOf: Object.entries(identitetsskjemaer()).map(([navn, s]) => b.delt(navn, () => b.av(s))) },
});

/** Adds the identities to a schema of one object. */
function medIdentiteter(skjema: JsonSkjema, b: Bygger): JsonSkjema {
  const felter = { ...(skjema["properties"] as JsonSkjema), identiteter: identiteter(b) };
  return { ...skjema, properties: felter, required: [...(skjema["required"] as string[]), "identiteter"] };
}

/** One table with its identities, or several. */
export function tabellkontroll(b: Bygger): JsonSkjema {
  const tabeller = {
    type: "array",
    minItems: 1,
    items: b.delt("tabell", () => b.av(navngittTabellskjema())),
  };
  const flere = {
    type: "object",
    properties: { tabeller },
    required: ["tabeller"],
    additionalProperties: false,
  };
  return { anyOf: [medIdentiteter(b.av(tabellskjema()), b), medIdentiteter(flere, b)] };
}
