import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { kjoer } from "../../src/cli/kjoer.js";
import { beregn, hvaHvis, lagKvittering, skrivNorskTall } from "../../src/index.js";
import { feilkoder, sio } from "../stoette/sio.js";

const INN = { sisteAar: 2022, beloep: 7000000 };
const OPPDRAG = { beregning: "nedtrapping", inn: INN } as const;
const KVITTERING = lagKvittering(OPPDRAG);

const mappe = mkdtempSync(join(tmpdir(), "sio-kvittering-"));
afterAll(() => rmSync(mappe, { recursive: true, force: true }));

/** Runs the command with named files. */
async function medFiler(argv: readonly string[], filer: Readonly<Record<string, unknown>>) {
  for (const [navn, innhold] of Object.entries(filer))
    writeFileSync(join(mappe, navn), JSON.stringify(innhold));
  let [ut, feil] = ["", ""];
  const kode = await kjoer(argv, {
    lesBytes: async function* (fil) {
      yield readFileSync(join(mappe, fil ?? "standard"));
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

describe("sio kvittering", () => {
  it("skriver kvitteringen for et oppdrag, og for bare inndata med --beregning", async () => {
    const ventet = { kode: 0, ut: `${JSON.stringify(KVITTERING)}\n`, feil: "" };
    expect(await sio(["kvittering"], JSON.stringify({ ...OPPDRAG, ut: beregn(OPPDRAG) }))).toEqual(ventet);
    expect(await sio(["kvittering", "--beregning", "nedtrapping"], JSON.stringify(INN))).toEqual(ventet);
  });
  it.each([
    [{ ...OPPDRAG, ut: {} }, "RESULTAT_STEMMER_IKKE"],
    [{ ...OPPDRAG, beregning: "skatt" }, "UKJENT_BEREGNING"],
    [null, "UGYLDIG_TYPE"],
  ])("avviser %j med 2", async (inn, kode) => {
    const svar = await sio(["kvittering"], JSON.stringify(inn));
    expect([svar.kode, svar.ut, feilkoder(svar.feil)]).toEqual([2, "", [kode]]);
  });
});

describe("sio verifiser", () => {
  const verifiser = (oppdrag: unknown, ...valg: string[]) =>
    medFiler(["verifiser", "k.json", "o.json", ...valg], { "k.json": KVITTERING, "o.json": oppdrag });
  it.each([
    [INN],
    [OPPDRAG],
    [{ ...OPPDRAG, ut: beregn(OPPDRAG) }],
    [{ inn: { ...INN, beloep: "7000000.00" } }],
  ])("avslutter med 0 når den stemmer: %j", async (oppdrag) => {
    expect(await verifiser(oppdrag)).toEqual({ kode: 0, ut: "Kvitteringen stemmer.\n", feil: "" });
  });
  it("avslutter med 1 når den ikke stemmer, og sier hva som er annerledes", async () => {
    const { kode, ut } = await verifiser({ ...INN, beloep: 7000001 });
    expect(kode).toBe(1);
    expect(ut).toMatch(/stemmer ikke:\n {2}inndata: .*\n {4}kvitteringen: sha256:.*\n {4}funnet: {7}sha256:/);
    const json = await verifiser({ ...OPPDRAG, ut: {} }, "--json");
    expect([json.kode, JSON.parse(json.ut).avvik.map((a: { hva: string }) => a.hva)]).toEqual([1, ["ut"]]);
  });
  it("inndata som beregningen avviser, er et avvik, ikke en feil", async () => {
    const { kode, ut } = await verifiser({ sisteAar: 2022, beloep: -1 });
    expect([kode, ut.includes("avvist: NEGATIVT_TALL")]).toEqual([1, true]);
  });
  it("en annen beregning, og et hypotetisk oppdrag som kvitteringen ikke sier er det", async () => {
    const { ut } = await verifiser({ ...OPPDRAG, beregning: "uttrekk", hypotetisk: true }, "--json");
    expect(JSON.parse(ut).avvik.map((a: { hva: string }) => a.hva)).toEqual(["beregning", "hypotetisk"]);
  });
  it("avviser det som ikke er en kvittering, og feil kall, med 2", async () => {
    const svar = await medFiler(["verifiser", "o.json", "o.json"], { "o.json": INN });
    expect([svar.kode, svar.ut, feilkoder(svar.feil).includes("MANGLER_FELT")]).toEqual([2, "", true]);
    for (const argv of [
      ["verifiser"],
      ["verifiser", "a"],
      ["verifiser", "a", "b", "c"],
      ["verifiser", "-", "-"],
    ])
      expect(feilkoder((await medFiler(argv, {})).feil)).toEqual(["UGYLDIG_ARGUMENT"]);
  });
});

describe("sio hvahvis", () => {
  const OPPGJOER = {
    beregning: "korreksjonsoppgjoer",
    inn: {
      maaneder: 3,
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode: "BPAN", aarsvolum: "3650.5", gjennomfoert: 900 }],
    },
  } as const;
  const kjoert = (...valg: string[]) => sio(["hvahvis", ...valg], JSON.stringify(OPPGJOER));

  it("viser grunnlag og endret side om side, merket hypotetisk", async () => {
    const { kode, ut } = await kjoert(
      "--endre",
      "linjer.BPAN.aarsvolum*1.1",
      "--endre",
      "tariff.priser.BPAN+36",
    );
    expect(kode).toBe(0);
    expect(ut.split("\n").slice(0, 3)).toEqual([
      "HYPOTETISK: korreksjonsoppgjoer, med dette endret:",
      `  linjer.BPAN.aarsvolum: ${skrivNorskTall("3650.5")} → ${skrivNorskTall("4015.55")}`,
      "  tariff.priser.BPAN.pris: 464 → 500",
    ]);
    const netto = ut.split("\n").find((linje) => linje.startsWith("linjer.BPAN.netto "));
    expect(netto?.split(/ {2,}/)).toEqual([
      "linjer.BPAN.netto",
      ...[-6032, -52000, -45968].map((tall) => skrivNorskTall(tall)),
    ]);
  });
  it("--json er det hvaHvis gir; =, * og + er til, ganger og pluss, og minus er + med minus", async () => {
    const { ut } = await kjoert(
      "--json",
      "--endre",
      "maaneder=1",
      "--endre",
      "linjer.BPAN.gjennomfoert+-0.5",
    );
    const endre = [
      { sti: "maaneder", til: 1 },
      { sti: "linjer.BPAN.gjennomfoert", pluss: "-0.5" },
    ];
    expect(JSON.parse(ut)).toEqual(hvaHvis({ ...OPPGJOER, endre }));
  });
  it("tekster, lange tall og data som verdi; et resultat i filen gjør ingenting", async () => {
    const inn = { beregning: "inntektspaaslag", inn: { uttrekk: 100, aar: 2020, maaneder: 6 }, ut: {} };
    const { ut } = await sio(
      ["hvahvis", "--json", "--endre", "takGjelder=perioden", "--endre", "uttrekk=123456789012345678901.5"],
      JSON.stringify(inn),
    );
    expect(JSON.parse(ut).endringer.map((e: { til: unknown }) => e.til)).toEqual([
      "perioden",
      "123456789012345678901.5",
    ]);
  });
  it("et år er et år: uten tusenskille og uten differanse", async () => {
    const { ut } = await kjoert("--endre", "tariff.aar=2020");
    const aar = ut.split("\n").find((linje) => linje.startsWith("tariff.aar "));
    expect(ut).toContain("  tariff.aar: 2019 → 2020");
    expect(aar?.trimEnd().split(/ {2,}/)).toEqual(["tariff.aar", "2019", "2020"]);
  });
  it("stien til et funn er ikke et tall i resultatet", async () => {
    const linje = { kode: "BPAN", pris: "464", aarsvolum: "3650", aKontoVolum: "913", gjennomfoert: "900" };
    const inn = { noekkel: "0.25", linjer: [linje, { ...linje, kode: "UK", pris: "4885" }] };
    const { ut } = await sio(
      ["hvahvis", "--beregning", "kontroll-oppgjoer", "--endre", "linjer.UK.aKontoVolum=931", "--json"],
      JSON.stringify(inn),
    );
    const stier = JSON.parse(ut).forskjeller.map((f: { sti: string[] }) => f.sti.join("."));
    expect(stier.length).toBeGreaterThan(0);
    expect(stier.filter((sti: string) => /^funn\..*\.sti\./.test(sti))).toEqual([]);
  });
  it("ingen forskjell sies med ord", async () => {
    expect((await kjoert("--endre", "maaneder*1")).ut).toContain("Ingen tall i resultatet endres.");
  });
  it.each([
    [[], "UGYLDIG_ARGUMENT"],
    [["--endre", "maaneder"], "UGYLDIG_ARGUMENT"],
    [["--endre", "maneder=1"], "UKJENT_STI"],
    [["--endre", "maaneder*x"], "UGYLDIG_TALL"],
    [["--endre", "maaneder=13"], "UTENFOR_OMRAADE"],
  ])("avviser %j med 2", async (valg, kode) => {
    const svar = await kjoert(...valg);
    expect([svar.kode, svar.ut, feilkoder(svar.feil)]).toEqual([2, "", [kode]]);
  });
});
