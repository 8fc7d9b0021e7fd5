// A mistyped key: most lines fail, and all of them agree by the right one (Os' form, S003: 0,250).

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { OS } from "../stoette/osSkjema.js";
import { BPAN } from "../stoette/skjemalinjer.js";

const forslag = (noekkel: SkjemaInn["noekkel"], resten: Partial<SkjemaInn> = {}) => {
  const { forslag: ett, muligeForslag } = kontrollerKorreksjonsoppgjoer({
    ...OS,
    ...resten,
    noekkel,
  } as SkjemaInn);
  return ett && muligeForslag === undefined
    ? `${ett.sti.join(".")} ${ett.foreslaatt} ${ett.endring}`
    : undefined;
};

describe("en nøkkel som er skrevet feil", () => {
  it.each([
    ["0,205", "ombytting"],
    ["0,259", "siffer"],
    ["0,350", "siffer"],
    ["0,050", "siffer"],
    ["0,520", "ombytting"],
    [0.35, "siffer"],
  ])("A-4: %s foreslås som 0,25 (%s)", (noekkel, endring) => {
    expect(forslag(noekkel)).toBe(`noekkel 0.25 ${endring}`);
  });

  it("A-4: får ikke noe forslag der noe annet også er galt, eller det er måneder som står der", () => {
    expect(forslag("0,205", { netto: "3 935 435" })).toBeUndefined();
    const { noekkel: _, ...uten } = OS;
    expect(kontrollerKorreksjonsoppgjoer({ ...uten, maaneder: 4 } as SkjemaInn).forslag).toBeUndefined();
  });

  it("A-2: er prøvd med nuller foran, også som hele måneder", () => {
    // 1/12 of 1 200 is 100, as 0,083 cut; 0,803 has its zero in another place
    const linje = { kode: "BPAN", pris: 464, aarsvolum: "1 200,00", aKontoVolum: 100 } as const;
    const { forslag: ett, muligeForslag = [] } = kontrollerKorreksjonsoppgjoer({
      noekkel: "0,803",
      linjer: [linje],
    });
    expect(
      [...(ett ? [ett] : []), ...muligeForslag].map(
        ({ sti, foreslaatt }) => `${sti.join(".")} ${foreslaatt}`,
      ),
    ).toContain("noekkel 0.083");
    expect(
      kontrollerKorreksjonsoppgjoer({ noekkel: "0,250", linjer: [{ ...BPAN, netto: -6033 }] }).forslag?.felt,
    ).not.toBe("noekkel");
  });
});
