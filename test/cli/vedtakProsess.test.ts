// sio aktivitet and sio oppgjoer as processes of their own, from the build: pipes, files, memory.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROT = fileURLToPath(new URL("../..", import.meta.url));
const VEDTAK = 300_000;
let mappe = "";
let fil = "";

beforeAll(async () => {
  mappe = await mkdtemp(join(tmpdir(), "sio-vedtak-"));
  fil = join(mappe, "vedtak.csv");
  const laget = spawn(process.execPath, ["test/ytelse/vedtak.mjs", String(VEDTAK), "csv"], { cwd: ROT });
  await pipeline(laget.stdout, createWriteStream(fil));
});
afterAll(() => rm(mappe, { recursive: true, force: true }));

async function sio(argv: readonly string[], node: readonly string[] = [], inn?: string) {
  const prosess = spawn(process.execPath, [...node, "dist/cli.js", ...argv], { cwd: ROT });
  let [ut, feil] = ["", ""];
  prosess.stdout.on("data", (bit) => {
    ut += String(bit);
  });
  prosess.stderr.on("data", (bit) => {
    feil += String(bit);
  });
  prosess.stdin.end(inn);
  const [kode] = await once(prosess, "close");
  return { kode, ut, feil };
}

const PERIODER = ["--periode", "2019-Q1", "--periode", "2019-Q2"];

describe("sio på vedtak, som prosess", () => {
  it("V-7: 300 000 vedtak strømmer gjennom 24 MB JavaScript-minne og gir det samme som med alle i minnet", async () => {
    const argv = ["aktivitet", fil, ...PERIODER, "--ut", "csv", "--brukere"];
    const sortert = await sio([...argv, "sortert"], ["--max-old-space-size=24"]);
    expect([sortert.kode, sortert.feil]).toEqual([0, ""]); // and no bar, since this is no terminal
    const iMinnet = await sio([...argv, "i minnet"]);
    expect(sortert.ut).toBe(iMinnet.ut);
    expect(sortert.ut.split("\n").length).toBeGreaterThan(1000);
    const uten = await sio([...argv, "ingen"], ["--max-old-space-size=24"]);
    const volumer = (csv: string) => csv.split("\n").map((rad) => rad.split(";").slice(0, 6).join(";"));
    expect(volumer(uten.ut)).toEqual(volumer(sortert.ut));
  });

  it("en fil som ikke finnes: FIL_IKKE_LEST, avslutter med 2, ingenting på standard ut", async () => {
    const { kode, ut, feil } = await sio(["aktivitet", join(mappe, "nei.csv"), ...PERIODER]);
    expect([kode, ut]).toEqual([2, ""]);
    expect(JSON.parse(feil).feil).toMatchObject([{ kode: "FIL_IKKE_LEST" }]);
  });

  it("fra vedtak på standard inn til oppgjør", async () => {
    const { kode, ut } = await sio(
      ["oppgjoer", "--periode", "2019-Q1", "--aarsvolum", "examples/vedtak/aarsvolum.json", "--json"],
      [],
      "bruker;kode;fra;timerPerUke\nb;BPAN;2018-01-01;70\n",
    );
    expect(kode).toBe(0);
    const [{ oppgjoer }] = JSON.parse(ut).oppgjoer;
    expect(oppgjoer.linjer.find((l: { kode: string }) => l.kode === "BPAN")).toMatchObject({
      gjennomfoert: "900",
      netto: "-6032",
    });
  });
});
