import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { regnOs } from "../../src/cli/eksempel/regnOs.js";
import { kjoer } from "../../src/cli/kjoer.js";
import { sammenlign } from "../../src/index.js";
import { feilkoder } from "../stoette/sio.js";

const ROT = new URL("../../", import.meta.url);
const les = (fil: string) => readFileSync(new URL(fil, ROT), "utf8");

/** Runs the command with the repository's own files, or with texts by the name of a file. */
async function sio(argv: readonly string[], filer: Readonly<Record<string, string>> = {}) {
  let [ut, feil] = ["", ""];
  const kode = await kjoer(["sammenlign", ...argv], {
    lesBytes: async function* (fil) {
      yield Buffer.from(filer[fil ?? ""] ?? les(fil ?? ""));
    },
    skriv: async (tekst) => {
      ut += tekst;
      return true;
    },
    skrivFeil: (tekst) => {
      feil += tekst;
    },
  });
  return { kode, ut, feil };
}

const OS = ["examples/sammenligning/os-priser-2018.json", "examples/sammenligning/os-priser-2019.json"];
const BJOERNAFJORDEN = [
  "examples/forloep/bjoernafjorden.json",
  "examples/sammenligning/bjoernafjorden-senere-deflator.json",
];

describe("sio sammenlign", () => {
  it("gir det som står i eksemplets README", async () => {
    const tekst = les("examples/sammenligning/README.md");
    const tabeller = [...tekst.matchAll(/```\n([^`]+)\n…\n```/g)].map(([, tabell]) => tabell);
    const [foerst, sist] = [await sio(OS), await sio(["--beregning", "forloep", ...BJOERNAFJORDEN])];
    expect(tabeller).toHaveLength(2);
    for (const [i, { kode, ut, feil }] of [foerst, sist].entries()) {
      expect([kode, feil]).toEqual([0, ""]);
      expect(ut.replaceAll("\u00a0", " ")).toContain(tabeller[i]);
    }
  });
  it("filene med oppgjørene er Os' eget oppgjør, til to års priser", () => {
    const { oppgjoer } = regnOs();
    for (const [i, aar] of [2018, 2019].entries()) {
      const { inn } = JSON.parse(les(OS[i] ?? ""));
      expect(inn).toMatchObject({ aar, tariff: { aar, sone: "1", reisetidsgruppe: 1 }, noekkel: "0.25" });
      expect(inn.linjer).toEqual(
        oppgjoer.linjer.map(({ kode, aarsvolum, gjennomfoert }) => ({ kode, aarsvolum, gjennomfoert })),
      );
    }
  });
  it("skriver det samme som biblioteket med --json, også for lister", async () => {
    const [fra, til] = OS.map((fil) => JSON.parse(les(fil)));
    expect((await sio([...OS, "--json"])).ut).toBe(`${JSON.stringify(sammenlign(fra, til))}\n`);
    const filer = { a: JSON.stringify([fra.inn]), b: JSON.stringify([{ ...til.inn, kommune: "Selbu" }]) };
    const { ut } = await sio(["a", "b", "--beregning", "korreksjonsoppgjoer", "--json"], filer);
    expect(ut).toBe(
      `${JSON.stringify(sammenlign([fra], [{ ...til, inn: { ...til.inn, kommune: "Selbu" } }]))}\n`,
    );
    const tabell = await sio(["a", "b", "--beregning", "korreksjonsoppgjoer"], filer);
    expect(tabell.ut).toMatch(/^Selbu +- +3\u00a0935\u00a0425 +3\u00a0935\u00a0425 +3\u00a0935\u00a0425$/m);
  });
  it("viser nye og bortfalte linjer, og terminene i et år", async () => {
    const linje = (kode: string) => ({ kode, aarsvolum: 0, gjennomfoert: 1 });
    const inn = (kode: string) => ({
      priser: { BPAN: 464, BPADK: 411 },
      terminer: [{ termin: "april", maaneder: 1, linjer: [linje(kode)] }],
    });
    const filer = { a: JSON.stringify(inn("BPAN")), b: JSON.stringify(inn("BPADK")) };
    const { ut } = await sio(["a", "b", "--beregning", "aarsoppgjoer"], filer);
    expect(ut).toMatch(/^BPADK .*\(ny\) +- +411/m);
    expect(ut).toMatch(/^BPAN .*\(bortfalt\) +464 +- +−464/m);
    expect(ut).toMatch(/^april +464 +411 +−53 +−53$/m);
  });
  it("avviser for få og for mange filer, og det som ikke kan sammenlignes", async () => {
    for (const argv of [[], ["a"], ["a", "b", "c"]]) {
      const { kode, ut, feil } = await sio(argv, { a: "{}", b: "{}", c: "{}" });
      expect([kode, ut, feilkoder(feil)]).toEqual([2, "", ["UGYLDIG_ARGUMENT"]]);
    }
    const { kode, feil } = await sio(["a", "b", "--beregning", "uttrekk"], { a: "{}", b: "[]" });
    expect([kode, feilkoder(feil)]).toEqual([2, ["KAN_IKKE_SAMMENLIGNES", "MANGLER_FELT"]]);
  });
});
