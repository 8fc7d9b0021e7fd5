// The fast reading accepts nothing that the thorough one refuses, and reads it no differently.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hentTariff } from "../../src/index.js";
import { lesGrundig } from "../../src/korreksjonsoppgjoer/lesGrundig.js";
import { lesHurtig } from "../../src/korreksjonsoppgjoer/lesHurtig.js";
import { mutert } from "../stoette/muter.js";
import { somTekst } from "../stoette/somTekst.js";
import { former } from "../stoette/tallformer.js";
import { vilkaarligOppgjoer } from "../stoette/vilkaarligOppgjoer.js";
import { lagVill, villVerdi } from "../stoette/villVerdi.js";

/** What the fast reading makes of an input; one that throws while it is read is not accepted. */
function hurtigLest(inn: unknown): unknown {
  try {
    return lesHurtig(inn);
  } catch {
    return undefined;
  }
}

function sammeLesning(inn: unknown): void {
  const hurtig = hurtigLest(inn);
  if (hurtig === undefined) return;
  const grundig = lesGrundig(inn);
  expect(grundig.problemer).toEqual([]);
  expect(somTekst("verdi" in grundig ? grundig.verdi : undefined)).toEqual(somTekst(hurtig));
}

/** Settlements at the prices of a shipped table, of a whole table, or their own. */
const medPriser = fc
  .tuple(
    vilkaarligOppgjoer,
    fc.constantFrom("priser", "valg", "tabell"),
    fc.integer({ min: 2018, max: 2021 }),
  )
  .map(([{ priser, ...inn }, slag, aar]) => {
    if (slag === "priser") return { ...inn, priser };
    const valg = { aar, sone: "1", reisetidsgruppe: 1 } as const;
    return { ...inn, aar, tariff: slag === "valg" ? valg : { ...hentTariff(valg) } };
  });

describe("for alle inndata", () => {
  it("for alle velskrevne oppgjør leser hurtiglesningen, og likt med den grundige", () => {
    fc.assert(
      fc.property(medPriser, (inn) => {
        expect(lesHurtig(inn)).toBeDefined();
        sammeLesning(inn);
      }),
    );
  });

  it("for alle tallformer og fortegn leses oppgjøret likt på begge måter, eller ikke av hurtiglesningen", () => {
    fc.assert(
      fc.property(medPriser, fc.nat(5), fc.constantFrom("", "-"), (inn, nr, fortegn) => {
        const form = (tekst: string) => former(tekst)[nr] ?? tekst;
        sammeLesning({
          ...inn,
          noekkel: form(inn.noekkel),
          linjer: inn.linjer.map((l) => ({
            kode: l.kode,
            aarsvolum: form(l.aarsvolum),
            gjennomfoert: form(`${fortegn}${l.gjennomfoert}`),
          })),
        });
      }),
    );
  });

  it("for alle oppgjør med noe endret leser hurtiglesningen ingenting som den grundige avviser", () => {
    fc.assert(
      fc.property(mutert(medPriser), (lag) => {
        sammeLesning(lag());
      }),
      { numRuns: 5 * (fc.readConfigureGlobal()?.numRuns ?? 100) },
    );
  });

  it("for alle slags verdier leser hurtiglesningen ingenting som den grundige avviser", () => {
    const felter = fc.record(
      { noekkel: villVerdi, tariff: villVerdi, priser: villVerdi, linjer: villVerdi, aKonto: villVerdi },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(villVerdi, felter), (vill) => {
        sammeLesning(lagVill(vill));
      }),
    );
  });
});
