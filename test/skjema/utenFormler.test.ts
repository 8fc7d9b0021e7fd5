// A form without formulas held against the rules: what it says of itself, and that a true form is not called wrong without a word.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sammenlignSkjema } from "../../src/skjema/index.js";
import { f, lagRegneark, n, type Rute } from "../stoette/lagRegneark.js";
import { sio } from "../stoette/sio.js";

const TRYKT = readFileSync("examples/os-2019-q1/trykt.csv");
const HODE = ["Kode", "Enhetspris", "A konto året", "A konto i kvartalet", "Gjennomført", "Endring", "Netto"];
const koder = (bytes: Uint8Array) => sammenlignSkjema(bytes).merknader.map(({ kode }) => kode);

/** A workbook of one line; only the net may be a formula. */
const bok = (...netto: Rute[]) =>
  lagRegneark([
    {
      navn: "Ark 1",
      rader: [
        ["Nøkkel for a konto", n("0.25")],
        HODE,
        ["BPAN", n("464"), n("3650"), n("913"), n("900"), n("-13"), ...netto],
      ],
    },
  ]);

describe("et skjema uten formler", () => {
  it("N-2: Os' trykte skjema er sant, og det er sagt at avvikene kan være avrundingen", async () => {
    const { kode, ut } = await sio(["skjema", "sammenlign"], [TRYKT]);
    expect(kode).toBe(0);
    expect(ut).toMatch(
      /Merknad \(INGEN_FORMLER\): Ingen av cellene har noen formel.*«sio kontroll oppgjoer»/,
    );
    expect(ut).toMatch(/celler uten formel: \d+ eksakt/);
    expect(ut).not.toContain("beregnede celler");
    expect((await sio(["kontroll", "oppgjoer", "trykt.csv"], [TRYKT])).ut).toMatch(
      /Samlet: avrunding, uvanlig\./,
    );
  });
  it("hver rad som avviker, nevner koden, gruppen eller terminen", async () => {
    const avvik = sammenlignSkjema(TRYKT).celler.filter(({ dom }) => dom === "avvik");
    expect(avvik.find(({ sti }) => sti === "linjer.0.netto")?.rad).toBe("HTAMDK");
    expect(avvik.filter(({ sti, rad }) => sti !== "netto" && rad === undefined)).toEqual([]);
    expect((await sio(["skjema", "sammenlign"], [TRYKT])).ut).toMatch(/HTAMDK +linjer\.0\.netto/);
  });
  it("én formel er nok til at det ikke er sagt, og en bok med skrevne tall er som CSV", () => {
    expect(koder(bok(n("-6032")))).toEqual(["INGEN_FORMLER"]);
    expect(koder(bok(f("F3*B3", "-6032")))).toEqual([]);
  });
  it("uten en eneste celle å holde opp er det ingenting å si", () => {
    const tomt = "Nøkkel for a konto;0,25\nKode;Enhetspris;A konto året;Gjennomført\nBPAN;464;3 650;900\n";
    expect(sammenlignSkjema(tomt).merknader).toEqual([]);
  });
});
