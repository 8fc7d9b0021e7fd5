// The command as a process of its own, from the build: pipes, files, memory.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, TJENESTEKODER } from "../../src/index.js";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
let mappe = "";

beforeAll(async () => {
  expect(existsSync(CLI), "dist/cli.js mangler: kjør npm run build først").toBe(true);
  mappe = await mkdtemp(join(tmpdir(), "sio-"));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

const start = (argv: readonly string[], node: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, [...node, CLI, ...argv]);

async function les(stroem: NodeJS.ReadableStream | null): Promise<string> {
  let tekst = "";
  for await (const bit of stroem ?? []) tekst += String(bit);
  return tekst;
}

const oppgjoer = (nr: number) => ({
  noekkel: "0.25",
  tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const,
  linjer: TJENESTEKODER.map((kode, i) => ({
    kode,
    aarsvolum: `${1000 * i + nr}.5`,
    gjennomfoert: `${250 * i + nr}.25`,
  })),
});

describe("sio som prosess", () => {
  it("leser en fil og skriver det samme som biblioteket", async () => {
    const fil = join(mappe, "oppgjør.json");
    await writeFile(fil, JSON.stringify(oppgjoer(1)));
    const sio = start(["beregn", "korreksjonsoppgjoer", fil]);
    const [ut, [kode]] = await Promise.all([les(sio.stdout), once(sio, "close")]);
    expect([kode, ut]).toEqual([0, `${JSON.stringify(beregnKorreksjonsoppgjoer(oppgjoer(1)))}\n`]);
  });

  it("en fil som ikke finnes: FIL_IKKE_LEST, avslutter med 2, ingenting på standard ut", async () => {
    const sio = start(["beregn", "a-konto", join(mappe, "finnes-ikke.json")]);
    const [ut, feil, [kode]] = await Promise.all([les(sio.stdout), les(sio.stderr), once(sio, "close")]);
    expect([kode, ut]).toEqual([2, ""]);
    expect(JSON.parse(feil).feil[0]).toMatchObject({ kode: "FIL_IKKE_LEST" });
  });

  it("10 000 linjer på 51 koder strømmer gjennom 40 MB minne, i rekkefølge", async () => {
    const antall = 10_000;
    const sio = start(["beregn", "korreksjonsoppgjoer", "--ndjson"], ["--max-old-space-size=40"]);
    const inn = sio.stdin;
    const mat = async () => {
      for (let nr = 0; nr < antall; nr += 1) {
        if (inn?.write(`${JSON.stringify(oppgjoer(nr))}\n`) === false) await once(inn, "drain");
      }
      inn?.end();
    };
    let linjer = 0;
    let rest = "";
    const tell = async () => {
      for await (const bit of sio.stdout ?? []) {
        const deler = (rest + String(bit)).split("\n");
        rest = deler.pop() ?? "";
        for (const linje of deler) {
          // lines 0, 2500, … whole; the others by their first delivered volume, which tells their number
          if (linjer % 2500 === 0)
            expect(linje).toBe(JSON.stringify(beregnKorreksjonsoppgjoer(oppgjoer(linjer))));
          else expect(linje.slice(0, 200)).toContain(`"gjennomfoert":"${linjer}.25"`);
          linjer += 1;
        }
      }
    };
    const [, , feil, [kode]] = await Promise.all([mat(), tell(), les(sio.stderr), once(sio, "close")]);
    expect([linjer, rest, kode]).toEqual([antall, "", 0]);
    expect(feil).toBe(""); // Node says so there when a wait for the reader leaves its listeners behind
  });

  it("svarer på hver linje før neste kommer, så et annet program kan spørre og få svar", async () => {
    const sio = start(["beregn", "a-konto", "--ndjson"]);
    for (const maaneder of [1, 2, 3]) {
      sio.stdin?.write(`${JSON.stringify({ aarsbeloep: 1200, terminer: [{ navn: "t", maaneder }] })}\n`);
      const [svar] = await once(sio.stdout ?? sio, "data");
      expect(JSON.parse(String(svar)).sum).toBe(String(100 * maaneder));
    }
    sio.stdin?.end();
    expect((await once(sio, "close"))[0]).toBe(0);
  });

  it("en leser som går midt i (sio … | head), er ingen svikt", async () => {
    const sio = start(["beregn", "korreksjonsoppgjoer", "--ndjson"]);
    sio.stdin?.on("error", () => undefined); // the command has gone while we still write
    const feil = les(sio.stderr);
    const lukket = once(sio, "close");
    sio.stdin?.end(`${JSON.stringify(oppgjoer(1))}\n`.repeat(2000));
    await once(sio.stdout ?? sio, "data");
    sio.stdout?.destroy();
    expect([(await lukket)[0], await feil]).toEqual([0, ""]);
  });
});
