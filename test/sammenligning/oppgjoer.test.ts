import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  beregnKorreksjonsoppgjoer,
  hentTariff,
  type SammenligningsoppdragInn,
  sammenlign,
  type Tjenestekode,
} from "../../src/index.js";
import { delsummer } from "../stoette/sammenligningsrader.js";

const MAPPE = new URL("../../examples/sammenligning/", import.meta.url);
const les = (fil: string): SammenligningsoppdragInn<"korreksjonsoppgjoer"> =>
  JSON.parse(readFileSync(new URL(fil, MAPPE), "utf8"));

const linje = (kode: Tjenestekode, aarsvolum: string | number, gjennomfoert: string | number) => ({
  kode,
  aarsvolum,
  gjennomfoert,
});
const oppgjoer = (inn: object) => ({
  beregning: "korreksjonsoppgjoer" as const,
  inn: { noekkel: "0.25", priser: { BPAN: 464, HTAMDK: 764 }, linjer: [linje("BPAN", 3650, 900)], ...inn },
});
const deler = ({ deler: alle }: { deler: readonly { aarsak: string; beloep: string }[] }) =>
  Object.fromEntries(alle.filter((d) => d.beloep !== "0").map((d) => [d.aarsak, d.beloep]));

describe("K-1–K-3: Os, 1. kvartal 2019, til prisene for 2018 og 2019", () => {
  const svar = sammenlign(les("os-priser-2018.json"), les("os-priser-2019.json"));
  it("alt er pris og avrunding, og hver linje er prisendringen × endringen i skjemaet", () => {
    expect([svar.til, Object.keys(deler(svar))]).toEqual(["3935425", ["pris", "kroneavrunding"]]);
    expect(svar.linjer).toHaveLength(29);
    // 743 kr (2018) og 764 kr (2019, S003 l. 1029); 17 315,31 − 13 150 timer
    const htamdk = { fra: "3094825.33", til: "3182296.84", endring: "87471.51" };
    expect(svar.linjer[0]).toMatchObject({ kode: "HTAMDK", ...htamdk, forekomst: "begge" });
    expect(svar.linjer[0]?.deler).toEqual([{ aarsak: "pris", beloep: "87471.51" }]);
  });
  it("gruppene og linjene går opp i det hele, med avrundingen til hele kroner ved siden av", () => {
    const { kroneavrunding: _, ...resten } = deler(svar);
    expect(delsummer(svar.linjer)).toEqual(resten);
    expect(delsummer(svar.grupper)).toEqual(resten);
  });
  it("sier hva som er sammenlignet, og hva som er tvilsomt på hver side", () => {
    expect(svar.hode?.fra).toMatchObject({ kommune: "Os", aar: 2018, termin: "1. kvartal" });
    expect(svar.hode?.fra.tariff?.status).toBe("utledet");
    expect(svar.merknader.map((m) => [m.kode, m.sti.slice(0, 2)])).toContainEqual([
      "UTLEDET_PRIS",
      ["fra", "inn"],
    ]);
  });
  it("hver årsak nevner reglene sine", () => {
    for (const { regler, navn } of svar.deler) expect([navn, regler.length > 0]).toEqual([navn, true]);
  });
});

describe("deler av en endring", () => {
  it("K-2: pris og volum har hver sin halvdel av det begge gir sammen", () => {
    const fra = oppgjoer({ linjer: [linje("BPAN", 0, 100)], priser: { BPAN: 400 } });
    const til = oppgjoer({ linjer: [linje("BPAN", 0, 110)], priser: { BPAN: 440 } });
    // 40 × 105 og 10 × 420
    expect(deler(sammenlign(fra, til))).toEqual({ pris: "4200", gjennomfoert: "4200" });
  });
  it("A-4: årsvolumet er uavrundet, og avrundingen til hele døgn og timer er for seg", () => {
    const fra = oppgjoer({ linjer: [linje("BPAN", 3650, 900)] }); // 912,5 → 913
    const til = oppgjoer({ linjer: [linje("BPAN", 3648, 900)] }); // 912
    // 464 × 0,25 × 2 timer mindre a konto; og en halv time som ikke lenger rundes opp
    expect(deler(sammenlign(fra, til))).toEqual({ aarsvolum: "232", timeavrunding: "232" });
  });
  it("A-2: nøkkelen er for seg, også når den er gitt på den andre måten", () => {
    const fra = oppgjoer({ linjer: [linje("BPAN", 1200, 0)] });
    const { inn } = oppgjoer({ linjer: [linje("BPAN", 1200, 0)] });
    const { noekkel: _, ...uten } = inn;
    const til = (maaneder: number) => ({ ...fra, inn: { ...uten, maaneder } });
    expect(deler(sammenlign(fra, til(3)))).toEqual({});
    expect(deler(sammenlign(fra, til(1)))).toEqual({ noekkel: "92800" }); // 200 timer × 464
  });
  it("T-1: nye og bortfalte koder er kodemiks, også når prisen er en annen", () => {
    const fra = oppgjoer({ linjer: [linje("BPAN", 0, 10)] });
    const til = oppgjoer({ linjer: [linje("HTAMDK", 0, 10)], priser: { HTAMDK: 1000 } });
    const svar = sammenlign(fra, til);
    expect(deler(svar)).toEqual({ kodemiks: "5360" });
    expect(svar.linjer.map(({ kode, forekomst, endring }) => [kode, forekomst, endring])).toEqual([
      ["HTAMDK", "ny", "10000"],
      ["BPAN", "bortfalt", "-4640"],
    ]);
  });
  it("T-2: en annen pris i samme års tabell er en rettet tabell; en annen sone er ikke det", () => {
    const tabell = hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
    const priser = tabell.priser.map((rad) => (rad.kode === "BPAN" ? { ...rad, pris: "465" } : rad));
    const med = (tariff: object) => ({
      beregning: "korreksjonsoppgjoer" as const,
      inn: { noekkel: "0.25", tariff, linjer: [linje("BPAN", 3650, 900)] },
    });
    const som = (endret: object) =>
      sammenlign(med(tabell), med({ ...tabell, id: "egen", priser, ...endret }));
    expect(deler(som({}))).toEqual({ tabellretting: "-13" });
    expect(deler(som({ sone: "1a" }))).toEqual({ pris: "-13" });
    expect(deler(som({ aar: 2020 }))).toEqual({ pris: "-13" });
  });
  it("K-3: avrundingen til hele kroner er en del for seg", () => {
    const fra = oppgjoer({ linjer: [linje("BPAN", 0, 1)], priser: { BPAN: "0.4" } });
    const til = oppgjoer({ linjer: [linje("BPAN", 0, 1)], priser: { BPAN: "0.6" } });
    const svar = sammenlign(fra, til);
    expect([svar.endring, deler(svar)]).toEqual(["1", { pris: "0.2", kroneavrunding: "0.8" }]);
  });
  it("det samme er uten deler, i hvilken rekkefølge linjene enn står", () => {
    const linjer = [linje("BPAN", 3650, 900), linje("HTAMDK", 52601.714, 17315.31)];
    const svar = sammenlign(oppgjoer({ linjer }), oppgjoer({ linjer: [...linjer].reverse() }));
    expect([svar.endring, deler(svar), svar.linjer.flatMap((l) => l.deler)]).toEqual(["0", {}, []]);
  });
});

describe("flere oppgjør", () => {
  const priser = { BPAN: 464 };
  const aaret = (terminer: object[]) => ({ beregning: "aarsoppgjoer" as const, inn: { priser, terminer } });
  const termin = (navn: string, gjennomfoert: number) => ({
    termin: navn,
    maaneder: 3,
    linjer: [linje("BPAN", 3652, gjennomfoert)],
  });
  it("K-4: et år deles på terminene; en ny termin er en årsak", () => {
    const svar = sammenlign(
      aaret([termin("1. kvartal", 900)]),
      aaret([termin("2. kvartal", 914), termin("1. kvartal", 910)]),
    );
    expect(deler(svar)).toEqual({ gjennomfoert: "4640", termin: "464" });
    expect(svar.terminer?.map((t) => [t.termin, t.endring, deler(t)])).toEqual([
      ["1. kvartal", "4640", { gjennomfoert: "4640" }],
      ["2. kvartal", "464", { termin: "464" }],
    ]);
  });
  it("lister deles på kommunene, i hvilken rekkefølge de enn står; en ny kommune er en årsak", () => {
    const kommune = (navn: string, gjennomfoert: number) =>
      oppgjoer({ kommune: navn, linjer: [linje("BPAN", 3652, gjennomfoert)] });
    const svar = sammenlign(
      [kommune("Os", 914), kommune("Selbu", 914), kommune("Spydeberg", 915)],
      [kommune("Selbu", 914), kommune("Lillesand", 914), kommune("Os", 916)],
    );
    expect([svar.fra, svar.til, deler(svar)]).toEqual([
      "1856",
      "2320",
      { gjennomfoert: "928", kommune: "-464" },
    ]);
    expect(svar.kommuner?.map((k) => [k.kommune, k.endring, deler(k), k.linjer.length])).toEqual([
      ["Os", "928", { gjennomfoert: "928" }, 1],
      ["Selbu", "0", {}, 1],
      ["Spydeberg", "-928", { kommune: "-928" }, 1],
      ["Lillesand", "464", { kommune: "464" }, 1],
    ]);
  });
  it("K-3: hvert oppgjørs hele kroner telles, og avrundingen står i kommunens sum", () => {
    const kommune = (navn: string, pris: string) =>
      oppgjoer({ kommune: navn, priser: { BPAN: pris }, linjer: [linje("BPAN", 0, 1)] });
    const [fra, til] = [
      ["Os", "Selbu"].map((navn) => kommune(navn, "1.4")),
      ["Os", "Selbu"].map((navn) => kommune(navn, "1.5")),
    ];
    const svar = sammenlign(fra, til);
    expect([svar.fra, svar.til, deler(svar)]).toEqual(["2", "4", { pris: "0.2", kroneavrunding: "1.8" }]);
  });
});

it("ut holdes mot beregningen", () => {
  const fra = oppgjoer({});
  const ut = JSON.parse(JSON.stringify(beregnKorreksjonsoppgjoer(fra.inn)));
  expect(sammenlign({ ...fra, ut }, fra).endring).toBe("0");
});

it("det som er hypotetisk, sier det; tallene er de samme", () => {
  const [fra, til] = [oppgjoer({}), oppgjoer({ priser: { BPAN: 465 } })];
  const svar = sammenlign(fra, { ...til, hypotetisk: true });
  expect(svar).toEqual({ ...sammenlign(fra, til), hypotetisk: true });
  expect(Object.hasOwn(sammenlign(fra, til), "hypotetisk")).toBe(false);
});
