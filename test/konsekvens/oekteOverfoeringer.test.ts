// S-3 against tables 7-1, 7-3 and 7-4 of the evaluation, which are printed in whole mill. kr.

import { describe, expect, it } from "vitest";
import { beregnOekteOverfoeringer } from "../../src/index.js";
import evaluering from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };

type Rad = Readonly<Record<string, string>>;

const AAR = ["2016", "2017", "2018", "2019", "2020", "2021"] as const;
const KOLONNER = evaluering.kolonner.map((kolonne) => kolonne.noekkel);

function celle(tabell: string, rad: string, kolonne: string): string {
  const rader = evaluering.tabeller.find((t) => t.tabell === tabell)?.rader as readonly Rad[] | undefined;
  const verdi = rader?.find((r) => r["rad"]?.toUpperCase() === rad)?.[kolonne];
  if (verdi === undefined) throw new Error(`${tabell} ${rad} ${kolonne} finnes ikke`);
  return verdi;
}

/** A column of table 7-4, computed from 7-1 and 7-3 (which has uttrekk and refund together). */
const kolonne = (noekkel: string) =>
  beregnOekteOverfoeringer({
    aar: AAR.map((aar, i) => ({
      aar: 2016 + i,
      tilskudd: celle("7-1", aar, noekkel),
      uttrekk: celle("7-3", aar, noekkel),
      bortfaltRefusjon: 0,
    })),
  });

describe("økte overføringer mot evalueringens tabell 7-4", () => {
  it("S-3: alle celler stemmer innenfor avrunding, og bare tre er en million fra", () => {
    const fra: string[] = [];
    for (const noekkel of KOLONNER) {
      kolonne(noekkel).aar.forEach(({ beloep }, i) => {
        const trykt = celle("7-4", AAR[i] ?? "", noekkel);
        const avstand = BigInt(beloep) - BigInt(trykt);
        // Three numbers, each up to a half from what it stands for: 1.5 at most.
        expect(avstand >= -1n && avstand <= 1n, `${noekkel} ${AAR[i]}`).toBe(true);
        if (avstand !== 0n) fra.push(`${noekkel} ${AAR[i]}: ${beloep}/${trykt}`);
      });
    }
    expect(fra).toEqual(["lillesand 2017: 26/25", "stjoerdal 2020: 49/48", "stjoerdal 2021: 57/58"]);
  });

  it("S-3: kolonnenes summer stemmer innenfor avrunding", () => {
    for (const noekkel of KOLONNER) {
      const avstand = BigInt(kolonne(noekkel).sum) - BigInt(celle("7-4", "SUM", noekkel));
      // Twelve numbers and their sum.
      expect(avstand >= -6n && avstand <= 6n, noekkel).toBe(true);
    }
    // 658 from the shown cells, printed as 659.
    expect([kolonne("bjoernafjordenOs").sum, celle("7-4", "SUM", "bjoernafjordenOs")]).toEqual([
      "658",
      "659",
    ]);
  });
});

describe("økte overføringer", () => {
  const aar = (aaret: number, tilskudd: string, uttrekk: string, bortfaltRefusjon: string) => ({
    aar: aaret,
    tilskudd,
    uttrekk,
    bortfaltRefusjon,
  });

  it("S-3: tilskudd − (uttrekk + bortfalt refusjon), og summen er den avrundede summen av uavrundede år", () => {
    const svar = beregnOekteOverfoeringer({
      aar: [aar(2021, "100.4", "60", "10"), aar(2020, "100.4", "60", "10"), aar(2019, "0", "0.5", "0")],
    });
    expect(svar).toEqual({
      aar: [
        { aar: 2021, beloep: "30.4", beloepAvrundet: "30" },
        { aar: 2020, beloep: "30.4", beloepAvrundet: "30" },
        { aar: 2019, beloep: "-0.5", beloepAvrundet: "-1" },
      ],
      sum: "60.3",
      sumAvrundet: "60",
    });
  });
});
