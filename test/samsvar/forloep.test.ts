// The courses of four municipalities against the published tables 7-1 to 7-4 (S002, l. 3901–4139), as the rules and the examples' inputs give them.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beregnForloep, type Forloep, type ForloepInn, kontrollerTall } from "../../src/index.js";
import tabell7 from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };

const les = (navn: string): ForloepInn =>
  JSON.parse(readFileSync(new URL(`../../examples/forloep/${navn}.json`, import.meta.url), "utf8"));

const KOMMUNER = [
  ["bjoernafjorden", "bjoernafjordenOs"],
  ["selbu", "selbu"],
  ["hoboel", "hoboel"],
  ["indre-oestfold", "indreOestfold"],
] as const;

/** Os' uttrekk grew more than the rules explain: 4 % of 237,45 mill. in 2017 is shown as 9, the table has 10 (at least 237,5 mill.). */
const KJENTE_AVVIK = ["bjoernafjorden 2017"];

/** A published cell in kroner, shown to whole mill.; none where the table has an empty cell. */
function celle(tabell: string, type: string | undefined, aar: number, kolonne: string) {
  const rader = tabell7.tabeller.find((t) => t.tabell === tabell && t.type === type)?.rader;
  const rad = rader?.find((r) => r.rad === String(aar)) as Readonly<Record<string, string>> | undefined;
  const vist = rad?.[kolonne];
  return vist === undefined ? undefined : { vist: `${vist}000000`, avrundetTil: 1_000_000 };
}

const kort = (tekst: string) => tekst.replace(/(\.\d{20})\d+$/, "$1");
const aaret = (forloep: Forloep, aar: number) => {
  const rad = forloep.aar.find((r) => r.aar === aar);
  if (rad === undefined) throw new Error(`ikke noe ${aar}`);
  return rad;
};
const ordninger = (forloep: Forloep) =>
  Object.fromEntries(
    forloep.aar.map(({ aar, kommuner }) => [
      aar,
      kommuner.map((k) => `${k.navn}: ${k.ordninger.map((o) => `${o.ordning} ${o.maaneder}`).join(", ")}`),
    ]),
  );

describe.each(KOMMUNER)("forløpet til %s", (fil, kolonne) => {
  const forloep = beregnForloep(les(fil));
  const medTabell = forloep.aar.filter(
    ({ aar }) => celle("7-4", undefined, aar, kolonne)?.vist !== "0000000",
  );

  it("S-3: økte overføringer er tabell 7-4 innenfor avrunding, år for år", () => {
    const ia = medTabell.filter(({ aar }) => celle("7-4", undefined, aar, kolonne) !== undefined);
    expect(ia.length).toBeGreaterThan(1);
    for (const { aar, inntektspaaslag } of ia) {
      const uttrekkOgRefusjon = celle("7-3", undefined, aar, kolonne);
      const publisert = celle("7-4", undefined, aar, kolonne);
      if (uttrekkOgRefusjon === undefined || publisert === undefined) throw new Error("mangler");
      const ledd = [celle("7-2", "aktivitet", aar, kolonne), celle("7-2", "rundsum", aar, kolonne)].filter(
        (t) => t !== undefined,
      );
      const tilskudd = { sum: [...ledd, { vist: kort(inntektspaaslag) }] };
      const { dom } = kontrollerTall({ publisert, beregnet: { differanse: [tilskudd, uttrekkOgRefusjon] } });
      expect([aar, dom]).not.toEqual([aar, "avvik"]);
    }
  });

  it("R-4: inntektspåslaget er tabell 7-2 i hele mill., år for år", () => {
    const medPaaslag = forloep.aar.filter(({ aar }) => celle("7-2", "inntektspaaslag", aar, kolonne));
    expect(medPaaslag.length).toBeGreaterThan(1);
    for (const { aar, inntektspaaslag } of medPaaslag) {
      const publisert = celle("7-2", "inntektspaaslag", aar, kolonne);
      if (publisert === undefined) throw new Error("mangler");
      const { dom } = kontrollerTall({ publisert, beregnet: { vist: kort(inntektspaaslag) } });
      expect([aar, dom]).toEqual([aar, KJENTE_AVVIK.includes(`${fil} ${aar}`) ? "avvik" : "avrunding"]);
    }
  });
});

describe("overgangene", () => {
  it("R-10, R-11: Selbu går fra modell B, over bare påslag, til modell A", () => {
    const selbu = beregnForloep(les("selbu"));
    expect(ordninger(selbu)).toEqual({
      2016: ["Selbu: modellB 8"],
      2017: ["Selbu: modellB 12"],
      2018: ["Selbu: modellB 12"],
      2019: ["Selbu: modellB 4, inntektspaaslag 8"],
      2020: ["Selbu: modellA 12"],
      2021: ["Selbu: modellA 12"],
    });
    // in Modell B the grant is the uttrekk, and the påslag is all that is gained
    for (const aar of [2016, 2017, 2018, 2019]) {
      const rad = aaret(selbu, aar);
      expect(rad.oeremerketTilskudd).toBe(rad.uttrekk);
      expect(rad.oekteOverfoeringer).toBe(rad.inntektspaaslag);
    }
  });

  it("R-10: det som ble ført tilbake for resten av 2019 (U8), er 8/12 av årets uttrekk; 4/12 ble trukket", () => {
    const uttrekk = (til: string) =>
      beregnForloep({
        kommune: "Selbu og Spydeberg",
        fraAar: 2019,
        tilAar: 2019,
        deler: [
          {
            navn: "begge",
            grunnlag: { aar: 2019, beloep: 213_600_000 },
            perioder: [{ fra: "2019-01", til, ordning: "modellB" }],
          },
        ],
        indekser: [],
        bortfaltRefusjon: [{ regnskapsaar: 2019, beloep: 0 }],
      }).aar[0]?.uttrekk;
    const [hele, trukket] = [uttrekk("2019-12"), uttrekk("2019-04")];
    expect([hele, trukket]).toEqual(["213600000", "71200000"]);
    expect(BigInt(hele ?? 0) - BigInt(trukket ?? 0)).toBe(142_400_000n); // published
  });

  it("R-3, R-4: Bjørnafjorden slår sammen Os og Fusa, som hadde hvert sitt påslag i 2019 og får ett tak fra 2020", () => {
    const forloep = beregnForloep(les("bjoernafjorden"));
    expect(ordninger(forloep)).toMatchObject({
      2016: ["Os: inntektspaaslag 2, modellA 6"],
      2019: ["Os: modellA 12", "Fusa: inntektspaaslag 5"],
      2020: ["Bjørnafjorden: modellA 12"],
      2021: ["Bjørnafjorden: modellA 12"],
    });
    expect(aaret(forloep, 2020).kommuner[0]?.deler.map((del) => del.navn)).toEqual(["Os", "Fusa"]);
    expect(forloep.merknader).toEqual([]);
  });

  it("R-4, R-6: Indre Østfold er begrenset av taket i 2020 og 2021, og trappes ned med 60 og 40 %", () => {
    const forloep = beregnForloep(les("indre-oestfold"));
    expect(forloep.aar.map(({ kommuner }) => kommuner[0]?.begrenset)).toEqual([true, true, false, false]);
    // 25 mill. × 1,025 × 1,026 × 1,028 × 1,031 × 1,027, and 60 and 40 % of it (worked by hand)
    expect(forloep.aar.map(({ inntektspaaslag }) => inntektspaaslag)).toEqual([
      "27865254.555",
      "28617616.427985",
      "17170569.856791",
      "11447046.571194",
    ]);
    expect(aaret(forloep, 2020).uttrekk).toBe("0");
    expect(forloep.merknader.map((m) => m.kode)).toEqual(["ANTATT_VERDI"]);
  });

  it("Hobøl går ut av forsøket ved utgangen av 2019, uten nedtrapping", () => {
    const forloep = beregnForloep(les("hoboel"));
    expect(aaret(forloep, 2020)).toMatchObject({ kommuner: [], tilskudd: "0", uttrekk: "0" });
  });
});
