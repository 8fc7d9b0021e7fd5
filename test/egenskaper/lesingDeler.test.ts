// The fast reading of a partial's municipalities and the schema accept and refuse the same, read the same, and give the same errors.

import fc from "fast-check";
import { expect, it } from "vitest";
import { lesDel } from "../../src/aktivitet/del/lesDel.js";
import { lesKommunerHurtig } from "../../src/aktivitet/del/lesKommunerHurtig.js";
import { mutert } from "../stoette/muter.js";
import { runder } from "../stoette/runder.js";

/** A list that the fast reading leaves to the schema. */
class Liste extends Array<unknown> {}

const antall = fc.constantFrom(0, 1, 17, -0, 2 ** 53 - 1);
const summer = fc.array(
  fc.record({
    dager: fc.constantFrom(1, 7, 28, 365, 200_000),
    sum: fc.constantFrom("0", "12", "3.5", "01.10", "0.00000000000000000001", `1${"0".repeat(99)}`),
  }),
  { maxLength: 2 },
);
const kode = fc.constantFrom("HTAMDK", "LFKJ");
const kommuner = fc.array(
  fc.record(
    {
      kommune: fc.constantFrom("4624", "5035", undefined),
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

/** What each field must not be, and nearly is. */
const GALT: Readonly<Record<string, readonly unknown[]>> = {
  kommune: ["", "\u0007", "a".repeat(201), 4624],
  kode: ["ukjent", "htamdk", 1],
  vedtak: [2 ** 53, -1, 0.5, "1"],
  mottakere: [2 ** 53, -1, 0.5, "1"],
  dager: [0, 200_001, 0.5, "7"],
  sum: ["1e3", "-1", "", "1.", ".5", "0.000000000000000000001", `1${"0".repeat(100)}`, 3],
};

/** Every place in a value where a field of the table above is. */
function steder(verdi: unknown): { her: Record<string, unknown>; felt: string }[] {
  if (typeof verdi !== "object" || verdi === null) return [];
  const her = verdi as Record<string, unknown>;
  return Object.entries(her).flatMap(([felt, ledd]) => (felt in GALT ? [{ her, felt }] : steder(ledd)));
}

/** Lists with one field that is wrong, or one that nobody knows. */
const jevnt = fc.noBias(fc.nat());
const medEnFeil = fc.tuple(fc.noBias(kommuner), jevnt, jevnt).map(([mal, hvor, hva]) => {
  const liste = structuredClone(mal);
  const alle = steder(liste);
  const sted = alle[hvor % Math.max(alle.length, 1)];
  if (sted === undefined) return liste;
  const gale = GALT[sted.felt] ?? [];
  if (hva % (gale.length + 1) === gale.length) sted.her["ukjent"] = 1;
  else sted.her[sted.felt] = gale[hva % (gale.length + 1)];
  return liste;
});

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
    fc.property(fc.oneof(kommuner, medEnFeil, mutert(kommuner)), (liste) => {
      if (lesKommunerHurtig(liste) !== undefined) hurtige += 1;
      const grundig = Array.isArray(liste) ? Liste.from(liste) : liste;
      const [hurtig, ventet] = [lesDel(medKommuner(liste)), lesDel(medKommuner(grundig))];
      const uten = (lest: object) => ("verdi" in lest ? { ...(lest.verdi as object), del: undefined } : lest);
      expect(uten(hurtig)).toEqual(uten(ventet));
    }),
    { numRuns: runder(4000) },
  );
  expect(hurtige).toBeGreaterThan(runder(4000) / 20);
});
