// The programs of examples/andre-spraak: Python and Java that drive the built command over a pipe, held against the library.
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beregn } from "../../src/index.js";
import { desimalsum } from "../stoette/desimalsum.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { kjoerProgram } from "../stoette/kjoerProgram.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const MAPPE = join(ROT, "examples/andre-spraak");
const PROGRAMMER = [
  ["Python", "python3", [join(MAPPE, "hoved.py")]],
  ["Java", "java", [join(MAPPE, "Hoved.java")]],
] as const;

type Svar = { readonly netto: string; readonly nettoAvrundet: string };

/** What a program must print of a file: by the library, line for line; the sum by whole numbers. */
function fasit(innene: readonly unknown[]): string {
  const nettoer: string[] = [];
  const linjer = innene.map((inn, i) => {
    const { svar, feil } = svarEllerSioFeil(() => beregn({ beregning: "korreksjonsoppgjoer", inn }));
    if (feil !== undefined)
      return `${i + 1}\tavvist\t${feil.map((f) => `${f.kode} ${f.sti.join(".")}`.trim()).join("; ")}`;
    const { netto, nettoAvrundet } = svar as Svar;
    nettoer.push(netto);
    return `${i + 1}\t${netto}\t${nettoAvrundet}`;
  });
  return [...linjer, `sum\t${desimalsum(nettoer)}`, ""].join("\n");
}

const lesVektorer = (fil: string): unknown[] =>
  JSON.parse(readFileSync(fil, "utf8")).map((v: { inn: unknown }) => v.inn);

const lesNdjson = (fil: string): unknown[] =>
  readFileSync(fil, "utf8")
    .trimEnd()
    .split("\n")
    .map((linje) => JSON.parse(linje));

const TILFELDIGE = GYLDIGE_OPPDRAG.filter(([navn]) => navn === "korreksjonsoppgjoer").flatMap(([, oppdrag]) =>
  fc
    .sample(oppdrag, { numRuns: 300, seed: Number(process.env["FC_SEED"] ?? 20190331) })
    .map(({ inn }) => inn),
);

let mappe = "";
beforeAll(async () => {
  expect(existsSync(join(ROT, "dist/cli.js")), "dist mangler: kjør npm run build først").toBe(true);
  mappe = await mkdtemp(join(tmpdir(), "andre-spraak-"));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

describe.each(PROGRAMMER)("examples/andre-spraak i %s", (_, program, start) => {
  it("K-3: eksempelfilen gjøres opp, Os gir 3 935 425 kr, og den som er feil, står som avvist", async () => {
    const { status, ut, feil } = await kjoerProgram(program, start);
    expect([status, ut]).toEqual([0, fasit(lesNdjson(join(MAPPE, "oppgjoer.ndjson")))]);
    expect(ut).toMatch(/^1\t3935425\.27\t3935425\n/);
    expect(ut).toMatch(/\n3\tavvist\tUTENFOR_OMRAADE noekkel; /);
    expect(feil).toMatch(/^4 oppgjør på [\d.]+ s, oppstart medregnet: \d+ i sekundet\n$/);
  });

  it("N-1: hver vektor og 300 tilfeldige, i rekkefølge og til siste desimal, sendt fem ganger", async () => {
    const innene = [
      ...lesVektorer(join(ROT, "test/samsvar/vektorer/korreksjonsoppgjoer.json")),
      ...TILFELDIGE,
    ];
    const linjer = innene.map((inn) => JSON.stringify(inn));
    const fil = join(mappe, "alle.ndjson");
    await writeFile(fil, `\n${linjer.slice(0, 100).join("\r\n")}\n\n \n${linjer.slice(100).join("\n")}`); // blank lines and CR, too
    const { status, ut, feil } = await kjoerProgram(program, [...start, fil, "--ganger", "5"]);
    const alle = linjer.map((linje) => JSON.parse(linje));
    expect([status, ut]).toEqual([0, fasit(alle)]);
    expect(feil).toMatch(new RegExp(`^${5 * alle.length} oppgjør på .* i sekundet\n$`));
    expect(ut.split("\tavvist\t").length).toBeGreaterThan(20);
  });

  it("en sio som stopper før den har svart på alt, er en feil og ikke et svar", async () => {
    const falsk = join(mappe, "falsk.mjs");
    await writeFile(falsk, 'process.stdin.once("data", () => process.exit(0));');
    const { status, ut, feil } = await kjoerProgram(program, [
      ...start,
      "--sio",
      `${process.execPath} ${falsk}`,
    ]);
    expect([status, ut]).toEqual([1, ""]);
    expect(feil).toContain("sio avsluttet med 0 etter 0 av 4 svar");
  });
});
