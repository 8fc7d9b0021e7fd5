import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import { beregnForloep, beregnUttrekk, kontrollerTabell, kontrollerTall } from "../../src/index.js";
import { feilkoder, sio } from "../stoette/sio.js";

const MAPPE = new URL("../../examples/forloep/", import.meta.url);
const FUSA = {
  grunnlag: { aar: 2018, beloep: 95191715 },
  tilAar: 2019,
  indekser: [{ aar: 2019, deflator: "0.028", demografi: "0.00518" }],
};
const BJOERNAFJORDEN = {
  publisert: { vist: 372670000, avrundetTil: 1000 },
  beregnet: {
    sum: [
      { vist: 270732000, avrundetTil: 1000 },
      { vist: 101939000, avrundetTil: 1000 },
    ],
  },
} as const;
const FOND = {
  rader: [["0.9", "54.0", "39.5", "31.1", "46.2", "34.0", "205.2"]].map((celler) => ({
    navn: "fond",
    celler,
  })),
  kolonner: ["1", "2", "3", "4", "5", "6", "sum"],
  avrundetTil: "0.1",
  identiteter: [{ type: "radsum", sum: "sum" }],
} as const;

describe("sio beregn", () => {
  it("kjenner hver beregning i hjelpen, og skriver det JSON.stringify av svaret er", async () => {
    const { ut } = await sio(["--help"]);
    for (const { navn } of BEREGNINGER) {
      expect(ut).toContain(navn);
      expect([navn, (await sio(["beregn", navn], "[]")).kode]).toEqual([navn, 2]);
    }
    expect((await sio(["beregn", "uttrekk"], JSON.stringify(FUSA))).ut).toBe(
      `${JSON.stringify(beregnUttrekk(FUSA))}\n`,
    );
  });
});

describe("sio forloep", () => {
  const filer = readdirSync(MAPPE).filter((navn) => navn.endsWith(".json"));
  it.each(filer)("viser %s som en tabell, og som JSON", async (fil) => {
    const tekst = readFileSync(new URL(fil, MAPPE), "utf8");
    const inn = JSON.parse(tekst);
    const { kode, ut, feil } = await sio(["forloep"], tekst);
    expect([kode, feil]).toEqual([0, ""]);
    const { aar, kommune } = beregnForloep(inn);
    expect(ut).toContain(kommune);
    for (const rad of aar) expect(ut).toMatch(new RegExp(`^${rad.aar} `, "m"));
    expect(ut).toMatch(/^SUM /m);
    expect((await sio(["forloep", "--json"], tekst)).ut).toBe(`${JSON.stringify(beregnForloep(inn))}\n`);
  });
  it("sier hva som er begrenset av taket og hva som er antatt", async () => {
    const { ut } = await sio(["forloep"], readFileSync(new URL("indre-oestfold.json", MAPPE), "utf8"));
    expect(ut).toMatch(
      /2020 {2}Indre Østfold {2}bare inntektspåslag 12 mnd\..*27\u00a0865\u00a0255 {2}taket/,
    );
    expect(ut).toContain("Merknad (ANTATT_VERDI)");
  });
  it("avviser et forløp med et hull, og skriver ingenting på standard ut", async () => {
    const inn = JSON.parse(readFileSync(new URL("selbu.json", MAPPE), "utf8"));
    inn.deler[0].perioder.splice(1, 1);
    const { kode, ut, feil } = await sio(["forloep"], JSON.stringify(inn));
    expect([kode, ut, feilkoder(feil)]).toEqual([2, "", ["HULL_I_PERIODER"]]);
  });
});

describe("sio kontroll", () => {
  it("tall: sier dommen, og gir svaret som JSON", async () => {
    const tekst = JSON.stringify(BJOERNAFJORDEN);
    expect((await sio(["kontroll", "tall"], tekst)).ut).toMatch(/avrunding/);
    expect((await sio(["kontroll", "tall", "--json"], tekst)).ut).toBe(
      `${JSON.stringify(kontrollerTall(BJOERNAFJORDEN))}\n`,
    );
  });
  it("tabell: Stjørdals fond er et avvik på 0,5", async () => {
    const tekst = JSON.stringify(FOND);
    const { kode, ut } = await sio(["kontroll", "tabell"], tekst);
    expect(kode).toBe(0); // a disagreement is an answer, not a failure
    expect(ut).toMatch(/avvik/);
    expect(ut).toContain("0,5");
    expect((await sio(["kontroll", "tabell", "--json"], tekst)).ut).toBe(
      `${JSON.stringify(kontrollerTabell(FOND))}\n`,
    );
  });
  it("avviser annet enn tall og tabell", async () => {
    const { kode, feil } = await sio(["kontroll", "tull"]);
    expect([kode, feilkoder(feil)]).toEqual([2, ["UKJENT_KOMMANDO"]]);
  });
});

describe("sio eksempel", () => {
  it("bjoernafjorden-2020: alt er som kildene sier, og avviket for Os er sagt", async () => {
    const { kode, ut } = await sio(["eksempel", "bjoernafjorden-2020"]);
    expect(kode).toBe(0);
    expect(ut).toMatch(/Os 2015 → 2020.*2,7 %.*avvik/);
    expect(ut).toMatch(/fra 0,517957 % til 0,518450 %/);
    expect(ut.trimEnd().split("\n").at(-1)).toMatch(/^Stemmer.*Kjent avvik.*Os 2015/);
    const { kontroller } = JSON.parse((await sio(["eksempel", "bjoernafjorden-2020", "--json"])).ut);
    expect(kontroller).toHaveLength(4);
  });
  it("tabell-7-1-til-7-4: ingen avvik", async () => {
    const { kode, ut } = await sio(["eksempel", "tabell-7-1-til-7-4"]);
    expect(kode).toBe(0);
    expect(ut.trimEnd().split("\n").at(-1)).toMatch(/0 avvik/);
  });
});
