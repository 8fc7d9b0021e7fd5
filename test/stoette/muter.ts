// Valid inputs with one thing wrong.

import fc from "fast-check";
import { FELT, lagVill, villVerdi } from "./villVerdi.js";

type Endring = "erstatt" | "fjern" | "legg til" | "gjenta";

/** Copies plain data; anything else stays what it is. */
function kopi(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(kopi);
  if (typeof verdi !== "object" || verdi === null || Object.getPrototypeOf(verdi) !== Object.prototype)
    return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([felt, ledd]) => [felt, kopi(ledd)]));
}

const erBeholder = (verdi: unknown): verdi is Record<string, unknown> =>
  typeof verdi === "object" && verdi !== null;

/** Walks as far into a copy as the steps lead, and changes what is there. */
function endre(
  inn: unknown,
  steg: readonly number[],
  endring: Endring,
  felt: string,
  vill: unknown,
): unknown {
  const rot = { inn: kopi(inn) };
  let beholder: Record<string, unknown> = rot;
  let noekkel = "inn";
  for (const nr of steg) {
    const her = beholder[noekkel];
    const felter = erBeholder(her) ? Object.keys(her) : [];
    if (!erBeholder(her) || felter.length === 0) break;
    beholder = her;
    noekkel = felter[nr % felter.length] ?? "";
  }
  const her = beholder[noekkel];
  if (endring === "erstatt") beholder[noekkel] = lagVill(vill);
  else if (endring === "fjern") {
    if (Array.isArray(beholder)) beholder.splice(Number(noekkel), 1);
    else delete beholder[noekkel];
  } else if (endring === "gjenta" && Array.isArray(beholder)) beholder.push(kopi(her));
  else if (erBeholder(her)) {
    // Defined rather than set, so that __proto__ too becomes a field of its own.
    const egenskap = { value: lagVill(vill), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(her, felt, egenskap);
  }
  return rot.inn;
}

/** A field name: one of the inputs' own, one that JavaScript knows, or any that is no index of a list. */
const feltnavn = fc.oneof(
  fc.constantFrom(...FELT, "__proto__", "constructor", "toString", "feil", "then"),
  fc.string().filter((tekst) => !/^\d+$/.test(tekst) && tekst !== "length"),
);

/** Makes of valid inputs such as have one field replaced by anything, added, dropped or repeated. */
export const mutert = (gyldig: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> =>
  fc
    .record({
      inn: gyldig,
      steg: fc.array(fc.nat(), { maxLength: 5 }),
      endring: fc.constantFrom<Endring>("erstatt", "erstatt", "fjern", "legg til", "gjenta"),
      felt: feltnavn,
      vill: villVerdi,
    })
    .map((valg) => {
      const lag = () => endre(valg.inn, valg.steg, valg.endring, valg.felt, valg.vill);
      return Object.assign(lag, { [fc.toStringMethod]: () => fc.stringify(valg) });
    });
