// The model itself against published figures: Os municipality, first quarter of 2019.

import { describe, expect, it } from "vitest";
import { type AKontolinjeInn, type Avrunding, modellAKonto } from "./aKonto.js";
import { broek, desimaltekst, gange, lesBroek, rundHalvtBortFraNull } from "./broek.js";
import { modellFordelAKonto } from "./fordelAKonto.js";
import { modellKorreksjonsoppgjoer } from "./korreksjonsoppgjoer.js";
import { skjema } from "./skjema.js";

// Reconstructed from the published form: weekly hours, or places, and what was carried out with its decimals.
// Published: price, a konto of the year and of the quarter, carried out, change and net change, all as shown.
// [kode, timer per uke | plasser, gjennomført, pris, år, kvartal, gjennomført vist, endring, netto]
type Osrad = [string, string, string, number, number, number, number, number, number];
const timerader: Osrad[] = [
  ["HTAMDK", "1008.8", "17315.31", 764, 52602, 13150, 17315, 4165, 3182297],
  ["HTAMN", "74.733", "1576.90", 1076, 3897, 974, 1577, 603, 648720],
  ["HTBODK", "3495.667", "47427.26", 566, 182274, 45569, 47427, 1858, 1051775],
  ["HTBON", "375.167", "2558.875", 528, 19562, 4891, 2559, -2332, -1231362],
  ["HTST", "595.417", "8458.92", 581, 31047, 7762, 8459, 697, 404911],
  ["PBAMDK", "257.167", "3107", 521, 13409, 3352, 3107, -245, -127645],
  ["PBBODK", "369", "4247.65", 437, 19241, 4810, 4248, -562, -245747],
  ["PBBON", "728", "12048.13", 474, 37960, 9490, 12048, 2558, 1212554],
  ["POAMDK", "645", "8979.47", 578, 33632, 8408, 8979, 571, 330310],
  ["POBDK", "2312.833", "28599.31", 470, 120598, 30149, 28599, -1550, -728354],
  ["BPADK", "779.25", "4702.12", 378, 40632, 10158, 4702, -5456, -2062323],
  ["BPAN", "70", "900", 464, 3650, 913, 900, -13, -6032],
  ["OL", "425.083", "5573.81", 247, 22165, 5541, 5574, 33, 8104],
  ["SK1", "489.25", "6471.84", 251, 25511, 6378, 6472, 94, 23554],
  ["SK05", "34.5", "451.70", 144, 1799, 450, 452, 2, 245],
  ["SK03", "22.5", "319.28", 100, 1173, 293, 319, 26, 2628],
  ["AUI", "252", "3406.48", 285, 13140, 3285, 3406, 121, 34622],
  ["DA1", "711", "4157.13", 478, 37074, 9268, 4157, -5111, -2442996],
  ["DA05", "352.083", "4546.07", 286, 18359, 4590, 4546, -44, -12564],
  ["DA03", "257.25", "7710.69", 209, 13414, 3353, 7711, 4358, 910757],
  ["D1", "54.167", "903.36", 478, 2824, 706, 903, 197, 94338],
];
const doegnrader: Osrad[] = [
  ["TUKO", "15", "1647", 3037, 5475, 1369, 1647, 278, 844286],
  ["TANKO", "8", "666", 3142, 2920, 730, 666, -64, -201088],
  ["TANKJ", "0.5", "110", 3230, 183, 46, 110, 64, 206720],
  ["LOKO", "25", "2698", 2409, 9125, 2281, 2698, 417, 1004553],
  ["LOKJ", "0.5", "8", 2497, 183, 46, 8, -38, -94886],
  ["LFKO", "6", "741", 3306, 2190, 548, 741, 193, 638058],
  ["LFKJ", "1", "90", 3394, 365, 91, 90, -1, -3394],
  ["UK", "0.1", "110", 4885, 37, 9, 110, 101, 493385],
];
const rader = [...timerader, ...doegnrader];
const osTerminer = [
  { navn: "1. kvartal", maaneder: 3, beloep: "100771500" },
  { navn: "april", maaneder: 1, beloep: "33590500" },
  { navn: "mai-juni", maaneder: 2, beloep: "67181000" },
  { navn: "3. kvartal", maaneder: 3, beloep: "100771500" },
  { navn: "4. kvartal", maaneder: 3, beloep: "100771500" },
];
const terminer = osTerminer.map(({ navn, maaneder }) => ({ navn, maaneder }));
const priser = Object.fromEntries(skjema.map((linje) => [linje.kode, linje.pris2019]));
const volumer: AKontolinjeInn[] = [
  ...timerader.map(([kode, timerPerUke]) => ({ kode, timerPerUke })),
  ...doegnrader.map(([kode, plasser]) => ({ kode, plasser })),
];

// The three decimals stand for whole minutes a week: 74.733 is 74 hours and 44 minutes.
const volumerIMinutter = volumer.map((linje) => {
  if (!("timerPerUke" in linje)) return linje;
  const minutter = rundHalvtBortFraNull(gange(lesBroek(linje.timerPerUke), broek(60n)));
  return { kode: linje.kode, timerPerUke: desimaltekst(gange(minutter, broek(1n, 60n))) };
});

const aKonto = modellAKonto({ priser, terminer, linjer: [...volumer].reverse() });
const os = {
  priser,
  termin: "1. kvartal",
  linjer: [...rader].reverse().map(([kode, , gjennomfoert]) => ({
    kode,
    aarsvolum: aKonto.linjer.find((linje) => linje.kode === kode)?.aarsvolum ?? "",
    gjennomfoert,
  })),
  aKonto: osTerminer.map(({ navn, beloep }) => ({ termin: navn, beloep })),
};
const oppgjoer = modellKorreksjonsoppgjoer({ ...os, noekkel: "0.250" });

/** As the form shows it. */
function vist(tekst: string): number {
  return Number(desimaltekst(rundHalvtBortFraNull(lesBroek(tekst))));
}

describe("korreksjonsoppgjoer (Os 2019, 1. kvartal)", () => {
  it.each(rader)(
    "reproduces the line %s",
    (kode, _uke, _eksakt, pris, aar, kvartal, utfoert, endring, netto) => {
      const linje = oppgjoer.linjer.find((kandidat) => kandidat.kode === kode);
      if (linje === undefined) throw new Error(`mangler ${kode}`);
      expect(linje.pris).toBe(String(pris));
      expect(vist(linje.aarsvolum)).toBe(aar);
      expect(linje.aKontoVolum).toBe(String(kvartal));
      expect(vist(linje.gjennomfoert)).toBe(utfoert);
      expect(vist(linje.endring)).toBe(endring);
      expect(linje.nettoAvrundet).toBe(String(netto));
    },
  );
  it("rounds the sum of the exact lines, not the lines", () => {
    expect(oppgjoer.netto).toBe("3935425.27");
    expect(oppgjoer.nettoAvrundet).toBe("3935425");
    expect(oppgjoer.linjer.reduce((sum, linje) => sum + Number(linje.nettoAvrundet), 0)).toBe(3935426);
  });
  it("comes in the order of the form, with the groups that have lines", () => {
    expect(oppgjoer.linjer.map((linje) => linje.kode)).toEqual(rader.map(([kode]) => kode));
    expect(oppgjoer.grupper).toHaveLength(13);
    // 193 × 3306 − 1 × 3394, both published.
    expect(oppgjoer.grupper.find((gruppe) => gruppe.gruppe.endsWith("forsterket"))?.netto).toBe("634664");
  });
  it("stands in its own row of the form", () => {
    expect(oppgjoer.oppstilling).toEqual([
      { termin: "1. kvartal", aKonto: "100771500", korreksjon: "3935425", sum: "104706925" },
      { termin: "april", aKonto: "33590500", korreksjon: "0", sum: "33590500" },
      { termin: "mai-juni", aKonto: "67181000", korreksjon: "0", sum: "67181000" },
      { termin: "3. kvartal", aKonto: "100771500", korreksjon: "0", sum: "100771500" },
      { termin: "4. kvartal", aKonto: "100771500", korreksjon: "0", sum: "100771500" },
      { termin: "SUM", aKonto: "403086000", korreksjon: "3935425", sum: "407021425" },
    ]);
  });
  it("is the same by months as by key", () => {
    expect(modellKorreksjonsoppgjoer({ ...os, maaneder: 3 })).toEqual(oppgjoer);
  });
});

describe("a konto (Os 2019)", () => {
  it.each([
    ["three decimals", volumer],
    ["whole minutes", volumerIMinutter],
  ])("goes down to 403 086 000 from weekly hours in %s", (_navn, linjer) => {
    const aarsbeloep = (valg: { avrunding?: Avrunding }) =>
      modellAKonto({ priser, terminer, linjer, ...valg }).aarsbeloep;
    expect(aarsbeloep({})).toBe("403086000");
    expect(aarsbeloep({ avrunding: "ned" })).toBe("403086000");
    expect(aarsbeloep({ avrunding: "naermeste" })).toBe("403087000");
    expect(aarsbeloep({ avrunding: "opp" })).toBe("403087000");
  });
  it("has the reconstructed sum", () => {
    const { beloep } = modellAKonto({ priser, terminer, linjer: volumerIMinutter });
    expect(vist(beloep)).toBe(403086591);
  });
  it("has the published volumes and order", () => {
    expect(
      aKonto.linjer.map((linje) => [linje.kode, vist(linje.aarsvolum), linje.terminer[0]?.volum]),
    ).toEqual(rader.map(([kode, , , , aar, kvartal]) => [kode, aar, String(kvartal)]));
  });
  it("splits as published", () => {
    const fordelt = modellFordelAKonto({ aarsbeloep: "403086000", terminer });
    expect(fordelt.terminer.map(({ navn, maaneder, beloep }) => ({ navn, maaneder, beloep }))).toEqual(
      osTerminer,
    );
    expect(fordelt.sum).toBe("403086000");
    const tolvdel = "0.08333333333333333333";
    expect(fordelt.terminer.map((termin) => termin.noekkel)).toEqual([
      ...["0.25", tolvdel, "0.16666666666666666667", "0.25", "0.25"],
    ]);
    expect(aKonto).toMatchObject(fordelt);
  });
  it("gives the missing kroner to the largest remainders, the earlier first (worked by hand)", () => {
    const beloep = (aarsbeloep: string, maaneder: number[]) => {
      const delt = modellFordelAKonto({
        aarsbeloep,
        terminer: maaneder.map((m) => ({ navn: `${m}`, maaneder: m })),
      });
      return [...delt.terminer.map((termin) => termin.beloep), delt.sum];
    };
    expect(beloep("1000", [1, 1, 1])).toEqual(["84", "83", "83", "250"]);
    expect(beloep("1001", [5, 1])).toEqual(["417", "84", "501"]);
  });
});
