// Partials that are right field by field, and wrong as a whole: a count that is missing is never taken for zero.

import { describe, expect, it } from "vitest";
import { ferdigstillAktivitet, slaaSammenAktivitet } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const JANUAR = { fra: "2019-01-01", til: "2019-01-31" };
const FEBRUAR = { fra: "2019-02-01", til: "2019-02-28" };
const HODE = {
  ...{ slag: "sio-aktivitetsdel", versjon: 1, perioder: [JANUAR, FEBRUAR], enPeriode: false, valg: {} },
  ...{ merknader: [], antallMerknader: {} },
};
const celle = (sum: string) => ({
  koder: [{ kode: "UK", summer: [{ dager: 1, sum }], vedtak: 1, mottakere: 1 }],
  mottakere: 1,
});
const TOM = { koder: [], mottakere: 0 };
const summer = (...celler: unknown[]) => ({
  ...HODE,
  ...{ brukere: "adskilt", lagtSammen: false },
  kommuner: [{ celler: [celle("31"), TOM] }, { kommune: "Os", celler }],
});
const vedtak = (mer: object) => ({
  ...{ ...HODE, brukere: "noeklet", noekkelmerke: "m", kommuner: [null] },
  vedtak: [
    { bruker: "h", kode: "UK", fra: "2019-01-01", mengde: "1", dager: 1 },
    { bruker: "i", kode: "UK", fra: "2019-01-10", mengde: "1", dager: 1, ...mer },
  ],
});
const feil = (inn: object) => feiltekster(() => ferdigstillAktivitet(inn as never));
const hale = "; begge dagene teller med, så slutten må være lik starten eller senere.";

describe("N-3: en del av summer har en celle for hver periode", () => {
  it("også der den er tom", () => {
    const svar = ferdigstillAktivitet(summer(TOM, celle("28")) as never);
    expect(svar).toMatchObject({
      resultater: [
        { periode: JANUAR, linjer: [{ volum: "31" }], mottakere: 1 },
        { periode: FEBRUAR, linjer: [], mottakere: 0 },
        { kommune: "Os", periode: JANUAR, linjer: [], mottakere: 0 },
        { kommune: "Os", periode: FEBRUAR, linjer: [{ volum: "28" }], mottakere: 1 },
      ],
    });
  });

  it.each([
    [[], 0],
    [[celle("31")], 1],
    [[celle("31"), celle("28"), celle("1")], 3],
  ])("ellers er den avvist, nr. %#", (celler, antall) => {
    const del = summer(...celler);
    const ventet = `UGYLDIG_VERDI kommuner.1.celler: Antall celler er ${antall}, men antall perioder er 2; oppgi én celle for hver periode, også der den er tom.`;
    expect(feil(del)).toEqual([ventet]);
    const hel = summer(celle("1"), celle("2"));
    expect(feiltekster(() => slaaSammenAktivitet(hel as never, del as never))).toEqual([
      ventet.replace("kommuner", "1.kommuner"),
    ]);
  });
});

describe("N-3: det som står to ganger i en del av summer, er avvist og ikke talt to ganger", () => {
  const medKommuner = (...kommuner: object[]) => ({ ...summer(TOM, TOM), kommuner });
  const celler = [celle("31"), TOM];

  it("en kommune, og det som ikke har noen", () => {
    const del = medKommuner({ celler }, { kommune: "Os", celler }, { celler }, { kommune: "Os", celler });
    const raad = "står to ganger i delen; behold én, eller bruk slaaSammenAktivitet.";
    expect(feil(del)).toEqual([
      `DUPLIKAT_NAVN kommuner.2.kommune: Uten kommune ${raad}`,
      `DUPLIKAT_NAVN kommuner.3.kommune: Kommunen «Os» ${raad}`,
    ]);
  });

  it("en kode i en celle; den samme i en annen celle er en annen", () => {
    const [kode] = celle("31").koder;
    const dobbel = { koder: [kode, { ...kode, kode: "LOKO" }, kode], mottakere: 1 };
    expect(feil(medKommuner({ celler: [celle("31"), dobbel] }))).toEqual([
      "DUPLIKAT_TJENESTEKODE kommuner.0.celler.1.koder.2.kode: UK står to ganger i cellen; behold én.",
    ]);
    expect(() =>
      ferdigstillAktivitet(medKommuner({ celler: [celle("31"), celle("28")] }) as never),
    ).not.toThrow();
  });
});

describe("periodene i en del", () => {
  const begge = [summer(TOM, TOM), vedtak({})];

  it("er én der delen sier at det er én", () => {
    for (const del of begge)
      expect(feil({ ...del, enPeriode: true })).toEqual([
        "UGYLDIG_VERDI enPeriode: Delen er av én periode, men har 2; enPeriode skal være false.",
      ]);
    const en = { ...vedtak({}), perioder: [JANUAR] };
    for (const enPeriode of [true, false])
      expect(ferdigstillAktivitet({ ...en, enPeriode } as never).merknader).toEqual([]);
  });

  it("slutter ikke før de begynner", () => {
    const perioder = [JANUAR, { fra: "2019-02-02", til: "2019-02-01" }];
    for (const del of begge)
      expect(feil({ ...del, perioder })).toEqual([
        `UGYLDIG_DATO perioder.1.til: Perioden slutter «2019-02-01», før starten «2019-02-02»${hale}`,
      ]);
  });
});

describe("vedtakene i en del", () => {
  it("slutter ikke før de begynner, og fraværet heller ikke", () => {
    const fravaer = [
      { fra: "2019-01-11", til: "2019-01-11" },
      { fra: "2019-01-15", til: "2019-01-14" },
    ];
    expect(feil(vedtak({ til: "2019-01-09", fravaer }))).toEqual([
      `UGYLDIG_DATO vedtak.1.til: Vedtaket slutter «2019-01-09», før starten «2019-01-10»${hale}`,
      `UGYLDIG_DATO vedtak.1.fravaer.1.til: Fraværet slutter «2019-01-14», før starten «2019-01-15»${hale}`,
    ]);
  });

  it("kan være på én dag", () => {
    const del = vedtak({ til: "2019-01-10", fravaer: [] });
    expect(ferdigstillAktivitet(del as never)).toMatchObject({
      resultater: [{ linjer: [{ volum: "32" }] }, { linjer: [{ volum: "28" }] }],
    });
  });
});
