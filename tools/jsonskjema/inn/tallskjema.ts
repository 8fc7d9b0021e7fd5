import type { Tallkrav } from "../../../src/grense/felt.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import { DESIMAL_INN, HELT_INN, IKKE_NEGATIV_INN, TRYKT } from "../moenstre.js";
import type { Merke } from "./merker.js";

/** The first whole number with more than 30 digits. */
const GRENSE = 1e30;

function ord({ minst, over, hoeyst, hel }: Tallkrav): string {
  const nedre = over === undefined ? (minst === undefined ? "" : `${minst} eller mer`) : `over ${over}`;
  const oevre = hoeyst === undefined ? "" : `høyst ${hoeyst}`;
  return [hel === true ? "helt tall" : "", nedre, oevre].filter(Boolean).join(", ");
}

/** The two ways that JSON can say a decimal: a number, and a text, whose size a pattern can say no more of than its sign. */
export function talltyper({ minst, over, hoeyst, hel }: Tallkrav): JsonSkjema[] {
  const ikkeNegativ = (minst ?? over ?? -1) >= 0;
  const nedre =
    over === undefined
      ? minst === undefined
        ? { exclusiveMinimum: -GRENSE }
        : { minimum: minst }
      : { exclusiveMinimum: over };
  const oevre = hoeyst === undefined ? { exclusiveMaximum: GRENSE } : { maximum: hoeyst };
  const pattern = hel === true ? HELT_INN : ikkeNegativ ? IKKE_NEGATIV_INN : DESIMAL_INN;
  return [
    { type: hel === true ? "integer" : "number", ...nedre, ...oevre },
    { type: "string", pattern },
  ];
}

/** What a decimal field is: a JSON number or a plain decimal text. */
export function tallmerke(krav: Tallkrav): Merke {
  const grenser = ord(krav);
  const skjema: JsonSkjema = {
    description: `Desimaltall, som JSON-tall eller som tekst${grenser === "" ? "" : `: ${grenser}`}. Høyst 30 sifre foran punktumet og 20 bak.`,
    anyOf: talltyper(krav),
  };
  const { navn: tittel, minst, over, hoeyst, hel } = krav;
  if (over !== undefined || hoeyst !== undefined || hel === true) return { tittel, skjema };
  if (minst === undefined) return { tittel, skjema, delt: "desimal" };
  return minst === 0 ? { tittel, skjema, delt: "desimalFraNull" } : { tittel, skjema };
}

/** A number of the form: a decimal, text as it is printed, or null where the cell is empty. */
export const trykteTall = (krav: Tallkrav): JsonSkjema => ({
  description:
    "Tallet slik skjemaet har det: desimaltall, tekst som er trykt («17 315,31»), eller null der cellen er tom.",
  anyOf: [...talltyper(krav), { type: "string", maxLength: 99, pattern: TRYKT }, { type: "null" }],
});
