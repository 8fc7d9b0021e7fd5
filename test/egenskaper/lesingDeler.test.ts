// The fast reading of a partial's municipalities and the schema accept and refuse the same, read the same, and give the same errors.

import fc from "fast-check";
import { expect, it } from "vitest";
import { lesDel } from "../../src/aktivitet/del/lesDel.js";
import { lesKommunerHurtig } from "../../src/aktivitet/del/lesKommunerHurtig.js";
import { mutert } from "../stoette/muter.js";

/** A list that the fast reading leaves to the schema. */
class Liste extends Array<unknown> {}

/** Mostly as it should be, so that what is wrong is mostly alone. */
const helst = <T>(gyldige: readonly T[], andre: readonly T[]) =>
  fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...gyldige) },
    { weight: 1, arbitrary: fc.constantFrom(...andre) },
  );

const antall = helst([0, 1, 17, -0, 2 ** 53 - 1], [2 ** 53, -1, 0.5]);
const summer = fc.array(
  fc.record({
    dager: helst([1, 7, 28, 365, 200_000], [0, 200_001, 0.5]),
    sum: helst(
      ["0", "12", "3.5", "01.10", "0.00000000000000000001", `1${"0".repeat(99)}`],
      ["1e3", "-1", "", "1.", "0.000000000000000000001", `1${"0".repeat(100)}`],
    ),
  }),
  { maxLength: 2 },
);
const kode = helst(["HTAMDK", "LFKJ"], ["ukjent", "htamdk"]);
const kommuner = fc.array(
  fc.record(
    {
      kommune: helst<string | undefined>(["4624", "5035", undefined], ["", "\u0007", "a".repeat(201)]),
      celler: fc.array(
        fc.record({
          koder: fc.array(fc.record({ kode, summer, vedtak: antall, mottakere: antall }), { maxLength: 2 }),
          mottakere: antall,
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["celler"] },
  ),
  { maxLength: 2 },
);

const medKommuner = (liste: unknown) => ({
  slag: "sio-aktivitetsdel",
  versjon: 1,
  perioder: [{ fra: "2019-01-01", til: "2019-03-31" }],
  enPeriode: true,
  valg: {},
  merknader: [],
  antallMerknader: {},
  brukere: "adskilt",
  lagtSammen: false,
  kommuner: liste,
});

it("for alle deler, sanne og ødelagte, leser den hurtige lesningen som skjemaet, og avviser det samme", () => {
  let hurtige = 0;
  fc.assert(
    fc.property(fc.oneof(kommuner, mutert(kommuner)), (liste) => {
      if (lesKommunerHurtig(liste) !== undefined) hurtige += 1;
      const grundig = Array.isArray(liste) ? Liste.from(liste) : liste;
      const { del: _, ...hurtig } = { del: undefined, ...lesDel(medKommuner(liste)) };
      const { del: __, ...ventet } = { del: undefined, ...lesDel(medKommuner(grundig)) };
      const uten = (lest: object) => ("verdi" in lest ? { ...(lest.verdi as object), del: undefined } : lest);
      expect(uten(hurtig)).toEqual(uten(ventet));
    }),
    { numRuns: 2000 },
  );
  expect(hurtige).toBeGreaterThan(200);
});
