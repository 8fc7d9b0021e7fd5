// What the tests of src/tall try: decimals of every size, on both of the library's ways, and the model's answer.

import fc from "fast-check";
import { lesTall } from "../../src/tall/lesTall.js";
import { type Tall, teller } from "../../src/tall/Tall.js";
import { desimaltekst, lesBroek } from "../modell/broek.js";

/** Runs of a property, so that what needs many takes a number of these. */
export const RUNDER = fc.readConfigureGlobal()?.numRuns ?? 100;

const sifre = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength, maxLength });

/** Numbers at the edges: of what a safe integer holds, of 15 digits, of a half. */
export const KANTER = [
  ...["0", "-0", "0.0", "00", "1", "-1", "0.5", "-0.5", "0.05", "10", "100", "0.10"],
  ...["9007199254740991", "-9007199254740991", "9007199254740992", "-9007199254740992", "9007199254740993"],
  ...["999999999999999", "1000000000000000", "999999999999.999", "1000000000000.000", "0.000000000000001"],
  ...["0.0000000000000001", "4503599627370495.5", "4503599627370496.5", "-4503599627370495.5"],
  ...["999999999999999999999999999999", "-999999999999999999999999999999.99999999999999999999"],
  ...["0.00000000000000000001", "1.00000000000000000001", "0.49999999999999999999", "0.50000000000000000001"],
];

/** A decimal of the contract, often short, at times as long as one may be, with and without a sign. */
const desimal: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.oneof(
      { weight: 3, arbitrary: fc.nat(100_000).map(String) },
      { weight: 3, arbitrary: fc.tuple(fc.nat(1_000_000), sifre(1, 6)).map((ledd) => ledd.join(".")) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.nat(1000), fc.constantFrom("5", "50", "4999999999999999"))
          .map((ledd) => ledd.join(".")),
      },
      { weight: 2, arbitrary: fc.tuple(sifre(1, 16), sifre(1, 20)).map((ledd) => ledd.join(".")) },
      { weight: 1, arbitrary: sifre(1, 30) },
      { weight: 1, arbitrary: fc.tuple(sifre(1, 30), sifre(1, 20)).map((ledd) => ledd.join(".")) },
    ),
  )
  .map((ledd) => ledd.join(""));

/** Any of these, or one at an edge. */
export const tekst = fc.oneof(
  { weight: 3, arbitrary: desimal },
  { weight: 1, arbitrary: fc.constantFrom(...KANTER) },
);

/** Reads a decimal that is one. */
export function les(desimalen: unknown): Tall {
  const t = lesTall(desimalen);
  if (typeof t === "string") throw new Error(`${String(desimalen)}: ${t}`);
  return t;
}

/** A number as it is read, and forced to a bigint. */
export function veier(desimalen: string): Tall[] {
  const lest = les(desimalen);
  return [lest, { m: 0, s: lest.s, b: teller(lest) }];
}

/** Writes a decimal as the contract does, by the model. */
export const kanonisk = (desimalen: string): string => desimaltekst(lesBroek(desimalen));
