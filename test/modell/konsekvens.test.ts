// The model of the consequences against published figures, and by hand.

import { describe, expect, it } from "vitest";
import {
  modellAarsakssplitt,
  modellDemografigevinst,
  modellEnhetskostnadsavvik,
  modellFastePriser,
  modellOekteOverfoeringer,
  modellRessurskrevende,
} from "./konsekvens.js";

describe("ressurskrevende (S-1)", () => {
  it("refunds 80 % above 1 430 000 kr in grant year 2021, under 67 (worked by hand)", () => {
    const ut = modellRessurskrevende({
      aar: 2021,
      mottakere: [
        { loennsutgifter: "2000000" },
        { loennsutgifter: "2000000", fradrag: "744000" },
        { loennsutgifter: "1430000.5", alder: 66 },
        { loennsutgifter: "2000000", alder: 67 },
      ],
    });
    expect(ut).toEqual({
      mottakere: [
        { grunnlag: "570000", refusjon: "456000", egenandel: "1544000" },
        { grunnlag: "0", refusjon: "0", egenandel: "1256000" },
        { grunnlag: "0.5", refusjon: "0.4", egenandel: "1430000.1" },
        { grunnlag: "0", refusjon: "0", egenandel: "2000000" },
      ],
      refusjon: "456000.4",
      refusjonAvrundet: "456000",
      egenandel: "6230000.1",
    });
  });
  it("lets the caller's threshold and rate win, and refuses to guess", () => {
    const mottakere = [{ loennsutgifter: "100" }];
    const refusjon = (inn: { aar?: number; innslagspunkt?: string; kompensasjonsgrad?: string }) =>
      modellRessurskrevende({ ...inn, mottakere }).refusjon;
    expect(refusjon({ aar: 2021, innslagspunkt: "10", kompensasjonsgrad: "0.5" })).toBe("45");
    expect(refusjon({ aar: 2021, innslagspunkt: "10" })).toBe("72");
    expect(() => refusjon({ innslagspunkt: "10" })).toThrow();
    expect(() => refusjon({ aar: 2012 })).toThrow();
  });
});

describe("oekte overfoeringer (S-3)", () => {
  // Bjørnafjorden/Os in mill. kr: tables 7-1 and 7-3 (uttrekk and refund together), and 7-4.
  const tabell = [
    [2016, 169, 153, 16],
    [2017, 375, 305, 70],
    [2018, 419, 320, 99],
    [2019, 466, 328, 138],
    [2020, 614, 461, 153],
    [2021, 654, 472, 182],
  ] as const;
  it("has the differences of table 7-4; their sum is 658, shown as 659", () => {
    const ut = modellOekteOverfoeringer({
      aar: tabell.map(([aar, tilskudd, uttrekk]) => ({
        aar,
        tilskudd: `${tilskudd}`,
        uttrekk: `${uttrekk}`,
        bortfaltRefusjon: "0",
      })),
    });
    expect(ut.aar.map(({ aar, beloep }) => [aar, beloep])).toEqual(
      tabell.map(([aar, , , oekt]) => [aar, `${oekt}`]),
    );
    expect(ut.sum).toBe("658");
  });
  it("rounds the sum of the exact years, away from zero", () => {
    const aar = [2020, 2021].map((a) => ({
      aar: a,
      tilskudd: "1",
      uttrekk: "1.15",
      bortfaltRefusjon: "0.1",
    }));
    expect(modellOekteOverfoeringer({ aar })).toEqual({
      aar: [
        { aar: 2020, beloep: "-0.25", beloepAvrundet: "0" },
        { aar: 2021, beloep: "-0.25", beloepAvrundet: "0" },
      ],
      sum: "-0.5",
      sumAvrundet: "-1",
    });
  });
});

describe("demografigevinst (S-4)", () => {
  const inn = {
    grunnlag: { aar: 2018, beloep: "100000000" },
    indekser: [
      { aar: 2019, deflator: "0.028", demografi: "0.0052" },
      { aar: 2020, deflator: "0.031", demografi: "0.0052" },
    ],
    lokalDemografi: [
      { aar: 2020, demografi: "0" },
      { aar: 2019, demografi: "0.02" },
    ],
  };
  it("is the uttrekk by own growth less the uttrekk as it was (worked by hand)", () => {
    const ut = modellDemografigevinst(inn);
    expect(ut.aar[0]).toEqual({
      aar: 2019,
      nasjonal: "103334560",
      lokal: "104856000",
      gevinst: "1521440",
      gevinstAvrundet: "1521440",
    });
    // 104 856 000 × 1.031, and 103 334 560 × 1.031 × 1.0052.
    expect([ut.aar[1]?.lokal, ut.aar[1]?.nasjonal]).toEqual(["108106536", "107091928.603072"]);
    expect([ut.sum, ut.sumAvrundet]).toEqual(["2536047.396928", "2536047"]);
  });
  it("is nothing when the own growth is the national, by either method", () => {
    const likt = { ...inn, lokalDemografi: inn.indekser.map(({ aar, demografi }) => ({ aar, demografi })) };
    expect(modellDemografigevinst(likt).sum).toBe("0");
    expect(modellDemografigevinst({ ...likt, metode: "additiv" }).sum).toBe("0");
    // 100 000 000 × (1.048 − 1.0332)
    const additiv = modellDemografigevinst({ ...inn, metode: "additiv" });
    expect(additiv.aar[0]?.gevinst).toBe("1480000");
  });
  it("refuses a year that only one of the lists has", () => {
    expect(() => modellDemografigevinst({ ...inn, lokalDemografi: inn.lokalDemografi.slice(1) })).toThrow();
    expect(() =>
      modellDemografigevinst({ ...inn, lokalDemografi: inn.lokalDemografi.slice(0, 1) }),
    ).toThrow();
    expect(() => modellDemografigevinst({ ...inn, indekser: inn.indekser.slice(1) })).toThrow();
  });
});

describe("enhetskostnadsavvik (S-5)", () => {
  it("is plus for a loss, and weighted in whole (worked by hand)", () => {
    const ut = modellEnhetskostnadsavvik({
      linjer: [
        { kode: "HTAMDK", kostnad: "94", volum: "2", pris: "50" },
        { gruppe: "institusjon", kostnad: "360", volum: "3", pris: "100" },
      ],
    });
    expect(ut).toEqual({
      linjer: [
        { kode: "HTAMDK", avvik: "-0.06" },
        { gruppe: "institusjon", avvik: "0.2" },
      ],
      avvik: "0.135",
    });
  });
  it("writes a fraction that does not end with 20 places", () => {
    const linjer = [{ kode: "OL", kostnad: "4", volum: "3", pris: "1" }];
    expect(modellEnhetskostnadsavvik({ linjer }).avvik).toBe("0.33333333333333333333");
  });
});

describe("faste priser (S-6)", () => {
  const priser = { BPADK: "378", BPAN: "464", OL: "247", LOKO: "2409" };
  it("has the changes of table 5-2, Lillesand", () => {
    const ut = modellFastePriser({
      priser,
      perioder: [
        { navn: "1. kvartal 2017", linjer: [["OL", "1423"] as const, ["BPADK", "2559"] as const].map(linje) },
        { navn: "2. kvartal 2021", linjer: [["OL", "2456"] as const, ["BPADK", "3037"] as const].map(linje) },
      ],
    });
    // Shown as 19 and 73 per cent.
    expect(ut.endring?.linjer).toEqual([
      { kode: "BPADK", prosent: "18.7" },
      { kode: "OL", prosent: "72.6" },
    ]);
    expect(ut.perioder[0]).toEqual({
      navn: "1. kvartal 2017",
      linjer: [
        { kode: "BPADK", volum: "2559", beloep: "967302" },
        { kode: "OL", volum: "1423", beloep: "351481" },
      ],
      grupper: [
        { gruppe: "Praktisk bistand - brukerstyrt personlig assistent", beloep: "967302" },
        { gruppe: "Omsorgslønn", beloep: "351481" },
      ],
      beloep: "1318783",
    });
  });
  it("has no change where an end is missing or starts at zero (N-3)", () => {
    const ut = modellFastePriser({
      priser,
      perioder: [
        { navn: "a", linjer: [["BPADK", "2"] as const, ["LOKO", "0"] as const].map(linje) },
        { navn: "mellom", linjer: [["OL", "1"] as const].map(linje) },
        { navn: "b", linjer: [["BPAN", "1"] as const, ["LOKO", "1"] as const].map(linje) },
      ],
    });
    expect(ut.endring?.linjer).toEqual([{ kode: "BPADK" }, { kode: "BPAN" }, { kode: "LOKO" }]);
    // The group has both ends: 756 to 464 kr; the whole goes from 756 to 2 873 kr.
    expect(ut.endring?.grupper).toEqual([
      { gruppe: "Praktisk bistand - brukerstyrt personlig assistent", prosent: "-38.6" },
      { gruppe: "Langtidsplass i institusjon - ordinær plass" },
    ]);
    expect(ut.endring?.prosent).toBe("280");
  });
  it("has no change in all to a period without lines, which is missing and not zero (N-3)", () => {
    const en = { navn: "a", linjer: [linje(["OL", "1"])] };
    const ut = modellFastePriser({ priser, perioder: [en, { navn: "b", linjer: [] }] });
    expect(ut.endring).toEqual({ linjer: [{ kode: "OL" }], grupper: [{ gruppe: "Omsorgslønn" }] });
  });
  it("has no change with one period, and refuses a code without a price", () => {
    const en = [{ navn: "a", linjer: [linje(["OL", "1"])] }];
    expect(modellFastePriser({ priser, perioder: en })).not.toHaveProperty("endring");
    expect(() => modellFastePriser({ priser: {}, perioder: en })).toThrow("OL");
  });
});

describe("aarsakssplitt (S-7)", () => {
  it("has the rest as what is left, exact and in whole kroner (worked by hand)", () => {
    const ut = modellAarsakssplitt({
      aar: [
        // 10 − 1.5 − 2.5 + 0.5 = 6.5; in whole kroner 10 − 2 − 3 + 1 = 6.
        {
          aar: 2020,
          oekteOverfoeringer: "10",
          inntektspaaslag: "1.5",
          demografigevinst: "2.5",
          ressurskrevende: "-0.5",
        },
        {
          aar: 2021,
          oekteOverfoeringer: "-1",
          inntektspaaslag: "0",
          demografigevinst: "0",
          ressurskrevende: "0",
        },
      ],
    });
    expect(ut.aar[0]).toEqual({
      aar: 2020,
      oekteOverfoeringer: "10",
      inntektspaaslag: "1.5",
      demografigevinst: "2.5",
      ressurskrevende: "-0.5",
      rest: "6.5",
      avrundet: {
        oekteOverfoeringer: "10",
        inntektspaaslag: "2",
        demografigevinst: "3",
        ressurskrevende: "-1",
        rest: "6",
      },
    });
    expect([ut.aar[1]?.rest, ut.sum.oekteOverfoeringer, ut.sum.rest, ut.sum.avrundet.rest]).toEqual([
      "-1",
      "9",
      "5.5",
      "5",
    ]);
  });
});

function linje([kode, volum]: readonly [string, string]) {
  return { kode, volum };
}
