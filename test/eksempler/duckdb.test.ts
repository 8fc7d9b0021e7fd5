// The sums of examples/duckdb against the library's own count: the same bytes, from NDJSON and from Parquet.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beregnAktivitet, TJENESTEKODER, type VedtakInn } from "../../src/index.js";
import { lagTerning } from "../stoette/terning.js";
import { dato, erTimekode } from "../stoette/tilfeldigeVedtak.js";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const PERIODER = [
  { fra: "2019-01-01", til: "2019-03-31" },
  { fra: "2019-04-01", til: "2019-06-30" },
  { fra: "2020-02-01", til: "2020-02-29" },
  { fra: "2030-01-01", til: "2030-12-31" },
];
let mappe = "";
beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "duckdb-"));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

/** Runs the example as its user does. */
async function tell(fil: string): Promise<string> {
  const perioder = PERIODER.map(({ fra, til }) => `${fra}/${til}`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["examples/duckdb/tell.mjs", fil, ...perioder],
    { cwd: ROT, maxBuffer: 1e8 },
  );
  return stdout.trimEnd();
}

const NYTTAAR = 17_897; // 2019-01-01
/** Vedtak of everything that the SQL must count: all codes, both units, opphør over each other, endings on the edges. */
function lagVedtak(antall: number, froe: number): VedtakInn[] {
  const t = lagTerning(froe);
  return Array.from({ length: antall }, (_, nr) => {
    const kode = t.ett(TJENESTEKODER);
    const fra = NYTTAAR - 200 + t.under(700);
    const til = fra + t.ett([0, 3, 30, 89, 90, 200]);
    const aapent = t.enAv(3);
    const siste = aapent ? fra + 200 : til;
    const start = fra + t.under(siste - fra + 1);
    const stopp = start + t.under(siste - start + 1);
    const timer = t.ett(["0", "168", `${t.under(168)}.${t.sifre(4)}`, `${t.under(168)}.5`]);
    return {
      id: `v${nr}`,
      bruker: `b${t.under(antall / 3)}-${nr % 4}`,
      ...(nr % 4 > 0 && { kommune: ["Åfjord", "Os", 'Æ; "Ø"'][(nr % 4) - 1] ?? "" }),
      kode,
      fra: dato(fra),
      ...(!aapent && { til: dato(til), avslutning: t.ett(["doed", "flytting", "annet"] as const) }),
      ...(erTimekode(kode) ? { timerPerUke: timer } : t.enAv(2) && { plasser: t.ett([1, "0.5", "12.1234"]) }),
      ...(t.enAv(2) && {
        opphoer: [
          { fra: dato(start), til: dato(stopp) },
          { fra: dato(start), til: dato(Math.min(siste, stopp + 5)) },
        ],
      }),
    };
  });
}
const linjer = (vedtak: readonly VedtakInn[]): string => vedtak.map((v) => `${JSON.stringify(v)}\n`).join("");
/** The library's answer but for merknader about single vedtak, which the SQL does not look for. */
function fasit(vedtak: readonly VedtakInn[]): string {
  const svar = beregnAktivitet({ perioder: PERIODER, valg: { versjoner: "alle-telles" }, vedtak });
  return JSON.stringify({ ...svar, merknader: [] });
}
const VEDTAK = lagVedtak(6000, 1);

describe("examples/duckdb", () => {
  it("V-1, V-2, V-3, V-7: NDJSON gir byte for byte det biblioteket gir", async () => {
    const fil = join(mappe, "vedtak.ndjson");
    await writeFile(fil, linjer(VEDTAK));
    expect(await tell(fil)).toBe(fasit(VEDTAK));
  });

  it("Parquet gir det samme", async () => {
    const [ndjson, parquet] = [join(mappe, "p.ndjson"), join(mappe, "p.parquet")];
    const vedtak = lagVedtak(500, 2);
    await writeFile(ndjson, linjer(vedtak));
    const instans = await DuckDBInstance.create();
    const tilkobling = await instans.connect();
    await tilkobling.run(`copy (select * from read_json('${ndjson}', format = 'newline_delimited', columns = {id: 'VARCHAR',
      bruker: 'VARCHAR', kommune: 'VARCHAR', kode: 'VARCHAR', fra: 'DATE', til: 'DATE', "timerPerUke": 'DECIMAL(9, 4)',
      plasser: 'DECIMAL(9, 4)', opphoer: 'STRUCT(fra DATE, til DATE)[]', avslutning: 'VARCHAR'})) to '${parquet}' (format parquet)`);
    tilkobling.closeSync();
    instans.closeSync();
    expect(await tell(parquet)).toBe(fasit(vedtak));
  });

  it.each([
    ["en ukjent kode", { kode: "XYZ" }, "XYZ (1)"],
    ["for mange timer", { timerPerUke: 169 }, "OL (1)"],
    ["ingen timer", { timerPerUke: undefined }, "OL (1)"],
    ["baklengs datoer", { til: "2018-01-01" }, "OL (1)"],
    ["et baklengs opphør", { opphoer: [{ fra: "2019-02-02", til: "2019-02-01" }] }, "OL (1)"],
    ["plasser på en timekode", { plasser: 1 }, "OL (1)"],
    ["en mengde", { mengde: { verdi: 1, enhet: "time", per: "uke" } }, "mengde"],
    ["fem desimaler", { timerPerUke: "1.00001" }, "flere enn 4 desimaler"],
  ])("%s er en feil, ikke en rad mindre", async (_hva, endring, melding) => {
    const fil = join(mappe, "feil.ndjson");
    const vedtak = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7, ...endring };
    await writeFile(fil, `${JSON.stringify(vedtak)}\n`);
    await expect(tell(fil)).rejects.toThrow(melding);
  });
});
