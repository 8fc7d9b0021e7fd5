// What is said of a form whose parts do not fit together, and of what is no form at all.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { BPAN } from "../stoette/skjemalinjer.js";

const problemer = (inn: unknown) =>
  fangSioFeil(() => kontrollerKorreksjonsoppgjoer(inn as never)).map(
    ({ kode, sti, melding }) => `${kode} ${sti.join(".")}: ${melding}`,
  );
const skjema = (resten: object) => problemer({ noekkel: 0.25, linjer: [BPAN], ...resten });
const rader = (...navn: unknown[]) => navn.map((termin) => ({ termin }));

describe("radene i oppstillingen", () => {
  it("K-4: en termin står én gang", () => {
    expect(skjema({ oppstilling: rader("april", "april") })).toEqual([
      expect.stringMatching(/^DUPLIKAT_TERMIN oppstilling\.1\.termin: Terminen «april»/),
    ]);
  });

  it("K-4: en ukjent termin får se dem som er der, uten summeraden og det som ikke er navn", () => {
    expect(skjema({ termin: "mai", oppstilling: rader("mars", "april", 7, "SUM") })).toContain(
      "UKJENT_TERMIN termin: Terminen har ingen rad i oppstillingen («mars», «april»): fant «mai».",
    );
    expect(skjema({ termin: "mai", oppstilling: [] })).toEqual([
      "UKJENT_TERMIN termin: Terminen har ingen rad i oppstillingen, som er tom: fant «mai».",
    ]);
  });

  it("K-4: men ikke flere enn tolv", () => {
    const navn = Array.from({ length: 13 }, (_, i) => `rad ${i + 1}`);
    const [melding] = skjema({ termin: "mai", oppstilling: rader(...navn) });
    expect(melding).toContain("«rad 11», «rad 12»): fant «mai».");
  });
});

describe("det som ikke er et skjema", () => {
  it.each([[null], [[BPAN]], ["et skjema"]])("får ett svar: %j", (inn) => {
    expect(problemer(inn)).toEqual([expect.stringMatching(/^UGYLDIG_TYPE : .*her skal det stå et objekt/)]);
  });
});
