// What is wrong with a text is said with the file it stands in, and in NDJSON with its line.

import { describe, expect, it } from "vitest";
import { sio as sioMed } from "../stoette/sio.js";

const FILER: Readonly<Record<string, string>> = {
  "kv.json": "{}",
  "ugyldig.json": '{\n "a": 1,}',
  "tap.json": '{"a": 0.12345678901234567890123}',
  "tom.json": "",
  "kart.csv": "lokal;kode\nHJ-1;HTAMDK\n\nHJ-2;HTAMDX\n",
  "for-mange.csv": "lokal;kode\nHJ-1;HTAMDK;x\n",
  "kart.json": '{"HJ-1": "HTAMDX"}',
  "ugyldigkart.json": '{"HJ-1"',
  "liste.json": '[{"bruker":"a","kode":"OL","fra":"2019-01-01","timerPerUke":7}]\n',
  "pen-liste.json": '[\n {"bruker":"a","kode":"OL","fra":"2019-01-01","timerPerUke":7}\n]\n',
};

const latin1 = (tekst: string) => Buffer.from(tekst, "latin1");
const sio = (argv: readonly string[], inn = "") =>
  sioMed(argv, [latin1(inn)], (fil) => latin1(FILER[fil] ?? "\xff"));
type Feil = { readonly sti: readonly unknown[]; readonly melding: string };
async function feilene(...argv: readonly string[]): Promise<readonly Feil[]> {
  const { kode, ut, feil } = await sio(argv);
  expect([kode, ut]).toEqual([2, ""]);
  return JSON.parse(feil).feil;
}
const meldinger = async (...argv: readonly string[]) =>
  (await feilene(...argv)).map(({ melding }) => melding);
const UGYLDIG =
  'ugyldig.json: Teksten er ikke gyldig JSON ved linje 2, tegn 9; oppgi ett JSON-objekt, {"felt": verdi, …}.';

describe("en fil som ikke er JSON, er nevnt ved navn", () => {
  it.each([
    [["verifiser", "kv.json", "ugyldig.json"]],
    [["sammenlign", "kv.json", "ugyldig.json"]],
    [["beregn", "a-konto", "ugyldig.json"]],
    [["kontroll", "tall", "ugyldig.json"]],
    [["kontroll", "oppgjoer", "ugyldig.json"]],
    [["forklar", "ugyldig.json"]],
    [["kvittering", "ugyldig.json"]],
    [["hvahvis", "ugyldig.json", "--endre", "a=1"]],
    [["forloep", "ugyldig.json"]],
    [["skjema", "skriv", "ugyldig.json", "--fil", "x.xlsx"]],
  ])("sio %j", async (argv) => {
    expect(await meldinger(...argv)).toEqual([UGYLDIG]);
  });
  it("også når den er tom, mister sifre eller ikke er UTF-8; standard inn har ikke noe navn", async () => {
    expect((await meldinger("beregn", "a-konto", "tom.json"))[0]).toMatch(/^tom\.json: Fant ingen tekst; /);
    expect((await meldinger("beregn", "a-konto", "tap.json"))[0]).toMatch(/^tap\.json: Tallet 0\.1234/);
    expect((await meldinger("kontroll", "oppgjoer", "annet"))[0]).toMatch(
      /^annet: Teksten er ikke gyldig UTF-8/,
    );
    expect((await meldinger("beregn", "a-konto"))[0]).toMatch(/^Fant ingen tekst; /);
    expect((await meldinger("beregn", "a-konto", "-"))[0]).toMatch(/^Fant ingen tekst; /);
  });
  it("--ndjson nevner linjen i det som ble lest, de tomme medregnet", async () => {
    const god = '{"aarsbeloep": 12, "terminer": [{"navn": "januar", "maaneder": 1}]}';
    const { kode, ut } = await sio(["beregn", "a-konto", "--ndjson"], `${god}\n\n${god}\n{"a",}\n\xff\n`);
    const [, , fjerde, femte] = ut
      .trimEnd()
      .split("\n")
      .map((linje) => JSON.parse(linje));
    expect(kode).toBe(2);
    expect(fjerde.feil[0].melding).toMatch(/^Linje 4: Teksten er ikke gyldig JSON ved tegn 5; /);
    expect(femte.feil[0].melding).toMatch(/^Linje 5: Linjen er ikke gyldig UTF-8/);
  });
});

describe("et kodekart som er galt, er nevnt med fil og linje", () => {
  const kart = (fil: string) => feilene("aktivitet", "--periode", "2019-Q1", "--kodekart", fil);
  it.each([
    ["kart.csv", ["kart.csv", 4, "kode"], /^kart\.csv: Linje 4: .*HTAMDX/],
    ["for-mange.csv", ["for-mange.csv", 2], /^for-mange\.csv: Linje 2 har 3 felt/],
    ["kart.json", ["kart.json", "HJ-1"], /^kart\.json: HJ-1: .*HTAMDX/],
    ["ugyldigkart.json", [], /^ugyldigkart\.json: Teksten er ikke gyldig JSON/],
  ])("%s", async (fil, sti, melding) => {
    expect(await kart(fil)).toEqual([
      expect.objectContaining({ sti, melding: expect.stringMatching(melding) }),
    ]);
  });
});

it.each(["liste.json", "pen-liste.json"])(
  "vedtak i en liste i JSON: %s avvises med ett vedtak per linje",
  async (fil) => {
    expect(await meldinger("aktivitet", fil, "--periode", "2019-Q1")).toEqual([
      "Linje 1: filen begynner med «[», som en liste i JSON; skriv ett vedtak per linje (NDJSON), uten listen rundt, eller CSV.",
    ]);
  },
);
