import { describe, expect, it } from "vitest";
import { beregnAarsakssplitt } from "../../src/index.js";
import evaluering from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import { sumAv } from "../stoette/regnTekst.js";

const deler = ["inntektspaaslag", "demografigevinst", "ressurskrevende", "rest"] as const;

describe("økte overføringer etter årsak", () => {
  it("S-7: de fire delene er hele, år for år og i sum, eksakt og i hele kroner", () => {
    const svar = beregnAarsakssplitt({
      aar: [
        {
          aar: 2020,
          oekteOverfoeringer: "10",
          inntektspaaslag: "1.5",
          demografigevinst: "2.5",
          ressurskrevende: "-0.5",
        },
        { aar: 2019, oekteOverfoeringer: "-1", inntektspaaslag: 0, demografigevinst: 0, ressurskrevende: 0 },
      ],
    });
    expect(svar.aar[0]).toEqual({
      aar: 2020,
      oekteOverfoeringer: "10",
      inntektspaaslag: "1.5",
      demografigevinst: "2.5",
      ressurskrevende: "-0.5",
      rest: "6.5",
      // The given parts are rounded as their own calculations show them; the rest takes what is left.
      avrundet: {
        oekteOverfoeringer: "10",
        inntektspaaslag: "2",
        demografigevinst: "3",
        ressurskrevende: "-1",
        rest: "6",
      },
    });
    expect(svar.aar[1]).toMatchObject({ aar: 2019, rest: "-1", avrundet: { rest: "-1" } });
    expect(svar.sum).toEqual({
      oekteOverfoeringer: "9",
      inntektspaaslag: "1.5",
      demografigevinst: "2.5",
      ressurskrevende: "-0.5",
      rest: "5.5",
      avrundet: {
        oekteOverfoeringer: "9",
        inntektspaaslag: "2",
        demografigevinst: "3",
        ressurskrevende: "-1",
        rest: "5",
      },
    });
  });

  it("S-7: kommunenes inntektspåslag og økte overføringer i tabell 7-2 og 7-4 gir resten som det de ikke forklarer", () => {
    const rader = (tabell: string, type?: string) =>
      evaluering.tabeller.find((t) => t.tabell === tabell && t.type === type)?.rader as
        | readonly Readonly<Record<string, string>>[]
        | undefined;
    const paaslag = rader("7-2", "inntektspaaslag") ?? [];
    const oekte = rader("7-4") ?? [];
    const aar = ["2016", "2017", "2018", "2019", "2020", "2021"].map((navn, i) => ({
      aar: 2016 + i,
      oekteOverfoeringer: oekte.find((rad) => rad["rad"] === navn)?.["stjoerdal"] ?? "",
      inntektspaaslag: paaslag.find((rad) => rad["rad"] === navn)?.["stjoerdal"] ?? "",
      demografigevinst: 0,
      ressurskrevende: 0,
    }));
    const { sum } = beregnAarsakssplitt({ aar });
    // Stjørdal, mill. kr: 10 + 67 + 47 + 54 + 48 + 58 = 284 and 8 + 12 + 12 + 13 + 13 + 13 = 71.
    expect([sum.oekteOverfoeringer, sum.inntektspaaslag, sum.rest]).toEqual(["284", "71", "213"]);
    expect(sumAv(deler.map((del) => sum[del]))).toBe(sum.oekteOverfoeringer);
  });
});
