import { describe, expect, it } from "vitest";
import { forklar, forklarSomMarkdown, forklarSomTekst } from "../../src/index.js";
import { feilkoder, sio } from "../stoette/sio.js";

const INN = {
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
  linjer: [{ kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.31" }],
} as const;
const OPPDRAG = { beregning: "korreksjonsoppgjoer", inn: INN } as const;
const FORKLARING = forklar(OPPDRAG);

describe("sio forklar", () => {
  it("forklarer ett tall, en linje eller alt", async () => {
    for (const sti of ["linjer.HTAMDK.netto", "linjer.HTAMDK"]) {
      const { kode, ut } = await sio(["forklar", "-", sti], JSON.stringify(OPPDRAG));
      expect([kode, ut]).toEqual([0, `${forklarSomTekst(FORKLARING, sti)}\n`]);
    }
    expect((await sio(["forklar"], JSON.stringify(OPPDRAG))).ut).toBe(`${forklarSomTekst(FORKLARING)}\n`);
  });

  it("tar inndataene alene når beregningen er navngitt, og skriver Markdown eller JSON", async () => {
    const navngitt = ["forklar", "--beregning", "korreksjonsoppgjoer"];
    const { ut } = await sio([...navngitt, "--markdown", "-", "linjer.HTAMDK.netto"], JSON.stringify(INN));
    expect(ut).toBe(`${forklarSomMarkdown(FORKLARING, "linjer.HTAMDK.netto")}\n`);
    expect((await sio([...navngitt, "--json"], JSON.stringify(INN))).ut).toBe(
      `${JSON.stringify(FORKLARING)}\n`,
    );
  });

  it.each([
    ["et tall som ikke finnes", ["-", "linjer.HTAMDK.neto"], "UKJENT_TALL"],
    ["en ukjent beregning", ["--beregning", "korreksjon"], "UKJENT_BEREGNING"],
    ["for mange argumenter", ["-", "netto", "mer"], "UGYLDIG_ARGUMENT"],
    ["både JSON og Markdown", ["--json", "--markdown"], "UGYLDIG_ARGUMENT"],
    ["JSON av ett tall", ["--json", "-", "netto"], "UGYLDIG_ARGUMENT"],
    ["et valg som er et annets", ["--ndjson"], "UGYLDIG_ARGUMENT"],
  ])("avviser %s", async (_, argumenter, feilkode) => {
    const { kode, ut, feil } = await sio(["forklar", ...argumenter], JSON.stringify(OPPDRAG));
    expect([kode, ut, feilkoder(feil)]).toEqual([2, "", [feilkode]]);
  });

  it("avviser et svar som ikke er det beregningen gir", async () => {
    const { kode, feil } = await sio(["forklar"], JSON.stringify({ ...OPPDRAG, ut: { netto: "1" } }));
    expect([kode, feilkoder(feil)]).toEqual([2, ["RESULTAT_STEMMER_IKKE"]]);
  });
});
