// What a part of a stream is taken to be: bytes, whichever kind of array has them, and nothing that only looks like it; and where a line of
// JSON that comes out of order is said to be.

import { describe, expect, it } from "vitest";
import { beregnAktivitetFraStroem, type Stroemvalg } from "../../src/index.js";
import { feilteksterAsync } from "../stoette/feiltekster.js";

const inn = { periode: { fra: "2019-01-01", til: "2019-03-31" } };
const feil = (bit: unknown, valg: Stroemvalg = {}) =>
  feilteksterAsync(() => beregnAktivitetFraStroem(inn, [bit] as never, valg));

describe("en del av en strøm er byte bare når den er en rekke av enkelte byte", () => {
  const LIKNER = { BYTES_PER_ELEMENT: 1, length: 1, 0: 120 };
  it.each<[string, unknown]>([
    ["to byte om gangen", new Uint16Array(2)],
    ["en visning uten lengde på leddene", new DataView(new ArrayBuffer(2))],
    ["et objekt som likner", LIKNER],
  ])("%s: det er ikke CSV", async (_navn, bit) => {
    expect(await feil(bit, { format: "csv" })).toEqual([
      "UGYLDIG_TYPE stroem: Strømmen gir vedtak, men formatet er csv.",
    ]);
    expect((await feil(bit))[0]).toMatch(/vedtak\.0/);
  });

  it("som CSV leses den", async () => {
    expect((await feil(Uint8Array.of(120, 10), { format: "csv" }))[0]).toMatch(/linje\.1/);
  });
});

describe("NDJSON der brukerne skal komme sortert", () => {
  it("den som kommer for sent, nevnes med linjen", async () => {
    const linje = (bruker: string) => JSON.stringify({ bruker, kode: "LOKO", fra: "2019-01-01" });
    const tekst = ["b", "a"].map((bruker) => `${linje(bruker)}\n`).join("\n");
    expect((await feil(new TextEncoder().encode(tekst), { brukere: "sortert" }))[0]).toMatch(
      /^UGYLDIG_VERDI linje\.3\.bruker: Linje 3: Radene er ikke sortert/,
    );
  });
});
