import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kjoer } from "../../src/cli/kjoer.js";
import { lesSkjema, skrivSkjema } from "../../src/skjema/index.js";
import { feilkoder } from "../stoette/sio.js";

const [os] = JSON.parse(
  readFileSync(new URL("../samsvar/vektorer/korreksjonsoppgjoer.json", import.meta.url), "utf8"),
);
const OS = JSON.stringify(os.inn);

/** Runs the command in this process, with files that only the test has. */
async function sio(argv: readonly string[], filer = new Map<string, Uint8Array>()) {
  let ut = "";
  let feil = "";
  const kode = await kjoer(argv, {
    lesBytes: async function* (fil) {
      yield fil === undefined ? Buffer.from(OS) : (filer.get(fil) ?? new Uint8Array());
    },
    skriv: async (tekst) => {
      ut += tekst;
      return true;
    },
    skrivFeil: (tekst) => {
      feil += tekst;
    },
    skrivFil: async (fil, innhold, erstatt) => {
      if (filer.has(fil) && !erstatt) return false;
      filer.set(fil, innhold);
      return true;
    },
  });
  return { kode, ut, feil, filer };
}

describe("sio skjema skriv", () => {
  it("skriver oppgjøret som arbeidsbok, byte for byte det biblioteket skriver", async () => {
    const { kode, ut, filer } = await sio(["skjema", "skriv", "--fil", "os.xlsx"]);
    expect([kode, ut]).toEqual([0, `Skrev os.xlsx (${filer.get("os.xlsx")?.length} byte).\n`]);
    expect(filer.get("os.xlsx")).toEqual(skrivSkjema(JSON.parse(OS)));
  });

  it.each([
    ["av filnavnet", ["--fil", "os.csv"], "os.csv"],
    ["av --ut", ["--fil", "os.txt", "--ut", "csv"], "os.txt"],
    ["med store bokstaver", ["--fil", "OS.CSV"], "OS.CSV"],
  ])("CSV %s", async (_hva, valg, fil) => {
    const { filer } = await sio(["skjema", "skriv", ...valg]);
    expect(filer.get(fil)).toEqual(skrivSkjema(JSON.parse(OS), { format: "csv" }));
  });

  it("veiledningen øverst er formatets: CSV har verken farger eller formler", async () => {
    const csv = (await sio(["skjema", "maler", "2019", "--fil", "m.csv"])).filer.get("m.csv");
    expect(new TextDecoder().decode(csv)).toContain("ingenting regnes ut av seg selv");
    expect(new TextDecoder().decode(csv)).not.toContain("gule");
  });

  it("en fil som finnes, er ikke rørt uten --erstatt", async () => {
    const filer = new Map([["os.xlsx", new Uint8Array([1])]]);
    const nei = await sio(["skjema", "skriv", "--fil", "os.xlsx"], filer);
    expect([nei.kode, nei.ut, feilkoder(nei.feil)]).toEqual([2, "", ["FIL_FINNES"]]);
    expect(filer.get("os.xlsx")).toEqual(new Uint8Array([1]));
    expect((await sio(["skjema", "skriv", "--fil", "os.xlsx", "--erstatt"], filer)).kode).toBe(0);
    expect(filer.get("os.xlsx")?.length).toBeGreaterThan(1000);
  });

  it.each([
    [["skjema", "skriv"]],
    [["skjema", "skriv", "--fil", "x", "--ut", "pdf"]],
    [["skjema", "skriv", "--fil", "a.pdf"]],
    [["skjema", "skriv", "--fil", "mappe.csv/a.ods"]],
    [["skjema", "maler", "2019", "--fil", "a.xls"]],
    [["skjema", "skriv", "--fil", "x", "--ark", "A"]],
    [["skjema", "les", "--fil", "x"]],
    [["skjema", "maler", "2019", "2020", "--fil", "x"]],
    [["skjema", "maler", "2019", "--fil", "x", "--maaneder", "tre"]],
    [["skjema", "maler", "2019"]],
  ])("%j er avvist", async (argv) => {
    const { kode, ut, feil, filer } = await sio(argv);
    expect([kode, ut, feilkoder(feil), filer.size]).toEqual([2, "", ["UGYLDIG_ARGUMENT"], 0]);
  });
});

describe("sio skjema maler", () => {
  it("uten år: tabellene som følger med", async () => {
    expect((await sio(["skjema", "maler"])).ut).toBe((await sio(["tariff", "list"])).ut);
  });

  it("T-2: et tomt skjema med årets priser, som leses tilbake", async () => {
    const { filer } = await sio([
      "skjema",
      "maler",
      "2018",
      "--sone",
      "1",
      "--reisetid",
      "1",
      "--maaneder",
      "1",
      "--termin",
      "1. kvartal",
      "--kommune",
      "Os",
      "--fil",
      "mal.xlsx",
    ]);
    const { skjema } = lesSkjema(filer.get("mal.xlsx") ?? "");
    expect([skjema.aar, skjema.maaneder, skjema.kommune, skjema.termin]).toEqual([
      2018,
      1,
      "Os",
      "1. kvartal",
    ]);
    expect(skjema.linjer.find(({ kode }) => kode === "HTAMDK")?.pris).toBe("743");
  });

  it("en tabell som ikke finnes, er avvist", async () => {
    const { kode, feil } = await sio([
      "skjema",
      "maler",
      "2019",
      "--sone",
      "2",
      "--reisetid",
      "1",
      "--fil",
      "x",
    ]);
    expect([kode, feilkoder(feil)]).toEqual([2, ["UKJENT_TARIFF"]]);
  });

  it.each([
    ["april", [], 1],
    ["mai-juni", [], 2],
    ["3. kvartal", [], 3],
    ["april", ["--maaneder", "2"], 2],
  ])("A-2: malen for %s 2019 med %j er %i måneder", async (termin, mer, maaneder) => {
    const { kode, filer } = await sio([
      "skjema",
      "maler",
      "2019",
      "--termin",
      termin,
      ...mer,
      "--fil",
      "m.csv",
    ]);
    const { skjema } = lesSkjema(filer.get("m.csv") ?? "");
    expect([kode, skjema.termin, skjema.maaneder]).toEqual([0, termin, maaneder]);
  });
});
