// The municipalities in tariffs/: names, numbers over time, zones, periods, mergers.

import { describe, expect, it } from "vitest";
import { AVGIFT, FORSOEKET, gjentatte, KOMMUNER, type Kommune, type Periode } from "./data/rammefiler.js";

const FOERSTE_AAR = 2016;
const SISTE_AAR = 2024;

const finn = (id: string): Kommune | undefined => KOMMUNER.find((kommune) => kommune.id === id);
const somId = (navn: string) =>
  navn.toLowerCase().replaceAll("ø", "oe").replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll(" ", "-");

/** The years a municipality's own numbers hold, from the first to the last looked at, a year once for each number. */
const aarMedNummer = ({ kommunenummer }: Kommune) =>
  kommunenummer
    .filter((rad) => rad.del === undefined)
    .flatMap(({ fraAar = FOERSTE_AAR, tilAar = SISTE_AAR }) =>
      Array.from({ length: tilAar - fraAar + 1 }, (_, i) => fraAar + i),
    );

const overlapper = (a: Periode, b: Periode) => a.fra <= b.til && b.fra <= a.til;
const kort = ({ ordning, fra, til }: Periode) => `${ordning} ${fra} ${til}`;

describe("kommunene", () => {
  it("er de 18 i forsøket, hver én gang, og id-en er navnet uten æ, ø og å", () => {
    expect(KOMMUNER).toHaveLength(18);
    expect(gjentatte(KOMMUNER.map(({ id }) => id))).toEqual([]);
    expect(KOMMUNER.map(({ id }) => id)).toEqual(KOMMUNER.map(({ navn }) => somId(navn)));
  });
  it("har ingen navn til felles", () => {
    const navn = KOMMUNER.flatMap((k) => [k.navn, ...(k.andreNavn ?? []).map((annet) => annet.navn)]);
    expect(gjentatte(navn.map((n) => n.toLowerCase()))).toEqual([]);
  });
  it("har ingen kommunenummer til felles, og ingen av dem er antatt", () => {
    const numre = KOMMUNER.flatMap(({ kommunenummer }) => kommunenummer);
    expect(gjentatte(numre.map(({ nummer }) => nummer))).toEqual([]);
    expect(numre.filter(({ status }) => status !== "publisert")).toEqual([]);
  });
  it.each(KOMMUNER)("$navn har ett nummer hvert år den fantes", (kommune) => {
    const { sammenslaatt, kommunenummer } = kommune;
    const foerste = kommunenummer[0]?.fraAar ?? FOERSTE_AAR;
    const siste = sammenslaatt === undefined ? SISTE_AAR : Number(sammenslaatt.dato.slice(0, 4)) - 1;
    expect(aarMedNummer(kommune)).toEqual(Array.from({ length: siste - foerste + 1 }, (_, i) => foerste + i));
  });
  it("T-2: har en sone som finnes; bare Os’ er publisert", () => {
    const soner = new Set(AVGIFT.map(({ sone }) => sone));
    const alle = KOMMUNER.flatMap((k) => [k.sone, ...(k.andreSoner ?? [])]);
    expect(alle.filter(({ verdi }) => !soner.has(verdi))).toEqual([]);
    expect(KOMMUNER.filter(({ sone }) => sone.status === "publisert").map(({ id }) => id)).toEqual(["os"]);
    expect(KOMMUNER.filter(({ sone }) => sone.verdi !== "1").map((k) => [k.id, k.sone.verdi])).toEqual([
      ["selbu", "1a"],
      ["loedingen", "4"],
    ]);
  });
});

describe("sammenslåingene (R-3)", () => {
  const sammenslaatte = KOMMUNER.flatMap(({ id, sammenslaatt }) =>
    sammenslaatt === undefined ? [] : [{ id, ...sammenslaatt }],
  );
  it("er de to fra 1.1.2020", () => {
    expect(sammenslaatte.map(({ id, til, dato }) => `${id} → ${til} ${dato}`)).toEqual([
      "os → bjoernafjorden 2020-01-01",
      "fusa → bjoernafjorden 2020-01-01",
      "hoboel → indre-oestfold 2020-01-01",
      "spydeberg → indre-oestfold 2020-01-01",
      "askim → indre-oestfold 2020-01-01",
      "eidsberg → indre-oestfold 2020-01-01",
      "troegstad → indre-oestfold 2020-01-01",
    ]);
  });
  it.each(sammenslaatte)("$id går inn i en kommune som får sitt nummer det året", ({ til, dato }) => {
    const [foerste] = finn(til)?.kommunenummer ?? [];
    expect(foerste?.fraAar).toBe(Number(dato.slice(0, 4)));
  });
  it.each(sammenslaatte)("$id har ingen periode etterpå", ({ id, dato }) => {
    expect((finn(id)?.perioder ?? []).filter(({ til }) => til >= dato)).toEqual([]);
  });
});

describe("periodene", () => {
  const medPerioder = KOMMUNER.flatMap(({ navn, perioder }) =>
    perioder === undefined ? [] : [{ navn, perioder }],
  );
  it.each(medPerioder)(
    "R-10: $navn har aldri samme ordning, eller modell A og B, på en gang",
    ({ perioder }) => {
      const modeller = (p: Periode) => p.ordning.replace(/^modell[AB]$/, "modell");
      const par = perioder.flatMap((a, i) => perioder.slice(i + 1).map((b) => [a, b] as const));
      expect(par.filter(([a, b]) => modeller(a) === modeller(b) && overlapper(a, b))).toEqual([]);
    },
  );
  it.each(medPerioder)("R-11: periodene til $navn går framover og er innenfor forsøkets", ({ perioder }) => {
    const utenfor = perioder.filter((p) => {
      const ramme = FORSOEKET.find(({ ordning }) => ordning === p.ordning);
      return p.fra > p.til || ramme === undefined || p.fra < ramme.fra || p.til > ramme.til;
    });
    expect(utenfor.map(kort)).toEqual([]);
  });
  it.each(medPerioder)("R-4: $navn har inntektspåslag så lenge den har en modell", ({ perioder }) => {
    const paaslag = perioder.filter(({ ordning }) => ordning === "inntektspaaslag");
    const modeller = perioder.filter(({ ordning }) => ordning !== "inntektspaaslag");
    expect(modeller.filter((m) => !paaslag.some((p) => p.fra <= m.fra && p.til >= m.til))).toEqual([]);
  });
  it("er de som rapporten har", () => {
    const fire = ["modellA 2016-07-01", "inntektspaaslag 2016-05-01"];
    const til = (aar: number) => fire.map((p) => `${p} ${aar}-12-31`);
    const nye = ["inntektspaaslag 2021-01-01 2021-12-31"];
    const modellB = "modellB 2016-05-01 2019-04-30";
    const ventet = {
      ...Object.fromEntries(["lillesand", "stjoerdal"].map((id) => [id, til(2021)])),
      ...Object.fromEntries(["os", "hoboel"].map((id) => [id, til(2019)])),
      fusa: ["inntektspaaslag 2019-01-01 2019-12-31"],
      bjoernafjorden: ["modellA 2020-01-01 2021-12-31", "inntektspaaslag 2020-01-01 2021-12-31"],
      spydeberg: [modellB, "inntektspaaslag 2016-05-01 2019-12-31"],
      selbu: [modellB, "modellA 2020-01-01 2021-12-31", "inntektspaaslag 2016-05-01 2021-12-31"],
      "indre-oestfold": ["inntektspaaslag 2020-01-01 2021-12-31", "modellA 2021-01-01 2021-12-31"],
      ...Object.fromEntries(
        ["arendal", "askoey", "enebakk", "froland", "lyngdal", "loedingen"].map((id) => [id, nye]),
      ),
    };
    const faktisk = KOMMUNER.filter((k) => k.perioder !== undefined).map(
      (k) => [k.id, k.perioder?.map(kort)] as const,
    );
    expect(Object.fromEntries(faktisk)).toEqual(ventet);
  });
});
