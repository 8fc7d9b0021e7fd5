import type { JsonSkjema } from "../JsonSkjema.js";
import type { Bygger } from "./Bygger.js";
import { talltyper } from "./tallskjema.js";

const tall: JsonSkjema = { anyOf: talltyper({ navn: "" }) };
const enhet: JsonSkjema = {
  description: "Enheten tallet er avrundet til: 1, 1000, 0.1.",
  anyOf: talltyper({ navn: "", over: 0 }),
};
const sann: JsonSkjema = { type: "boolean" };

const objekt = (properties: JsonSkjema, required: readonly string[]): JsonSkjema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const former = (): JsonSkjema[] => [
  objekt({ vist: tall, avrundetTil: enhet }, ["vist"]),
  objekt({ fra: tall, til: tall, fraMed: sann, tilMed: sann }, ["fra", "til"]),
];

/** A published number: shown, or an interval. */
export const publisertTall = (b: Bygger): JsonSkjema =>
  b.delt("publisertTall", () => ({
    description: "Et tall slik det er vist, eller et intervall.",
    anyOf: former(),
  }));

/** What it should be: a number, or sums, differences, products and quotients of such. */
export function uttrykk(b: Bygger): JsonSkjema {
  const selv = { $ref: "#/$defs/uttrykk" };
  const mange = { type: "array", items: selv, minItems: 1 };
  const to = { type: "array", items: selv, minItems: 2, maxItems: 2 };
  return b.delt("uttrykk", () => ({
    description: "Et tall, eller summer, differanser, produkter og kvotienter av slike.",
    anyOf: [
      ...former(),
      ...Object.entries({ sum: mange, differanse: to, produkt: mange, kvotient: to }).map(([navn, ledd]) =>
        objekt({ [navn]: ledd }, [navn]),
      ),
    ],
  }));
}
