// The packed package on every Node it says it runs on: the consumers' programs, byte for byte what src/ gives, and all the vectors.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as sio from "../../src/index.js";
import * as oppslag from "../../src/oppslag.js";
import { OPPGJOER, slaaOpp } from "./forbruker/regnestykker.mjs";
import { type Forbruker, kjoerProgram, ROT } from "./lagForbruker.js";

/** The oldest Node that package.json allows and the lines after it; SIO_NODER="26.10.0" tries others as well. */
const NODER = ["20.19.0", "22.23.3", "24.21.0", ...(process.env["SIO_NODER"]?.split(" ") ?? [])];

const PROGRAMMER = [
  ["vanlig.mjs"],
  ["vanlig.cjs"],
  ["oppslag.mjs"],
  ["oppslag.cjs"],
  ["arbeider.mjs", "sio-beregning"],
  ["arbeider.mjs", "sio-beregning/browser"],
  ["arbeider.mjs", "sio-beregning/skjema/browser"],
  ["--no-warnings", "--experimental-vm-modules", "nettleser.mjs"],
];

/** Gets the programs from the registry as ordinary packages, all in one go; without them there is nothing to test, and every test fails. */
async function hentNoder(mappe: string): Promise<void> {
  const pakke = `node-${process.platform}-${process.arch}`;
  const noder = NODER.map((versjon) => `node-${versjon}@npm:${pakke}@${versjon}`);
  const valg = "--no-save --no-audit --no-fund --ignore-scripts --prefer-offline --loglevel=error".split(" ");
  await promisify(execFile)("npm", ["install", "--prefix", mappe, ...valg, ...noder]);
}

/** What the look-ups and the command give when src/ does it. */
const OPPSLAG = JSON.stringify(slaaOpp(oppslag, sio));
const INN = JSON.stringify(OPPGJOER);
const UT = `${JSON.stringify(sio.beregnKorreksjonsoppgjoer(JSON.parse(INN)))}\n`;

/** Registers the tests on each Node; the consumer is there when they run. */
export function beskrivNoder(hent: () => Forbruker, regnet: string): void {
  const mappe = mkdtempSync(join(tmpdir(), "sio-noder-"));
  let hentet: Promise<unknown> = Promise.resolve();
  beforeAll(() => {
    hentet = hentNoder(mappe).catch((e: unknown) => e); // while the other tests go on
  });
  afterAll(async () => {
    await hentet;
    rmSync(mappe, { recursive: true, force: true });
  });
  const kjoer = async (versjon: string, argumenter: readonly string[], inn?: string) => {
    const feil = await hentet;
    if (feil !== undefined) throw feil;
    const node = join(mappe, "node_modules", `node-${versjon}`, "bin/node");
    return kjoerProgram(hent().mappe, node, argumenter, inn);
  };

  it("den eldste Node som prøves, er den eldste package.json slipper til", () => {
    const { engines } = JSON.parse(readFileSync(join(ROT, "package.json"), "utf8"));
    expect(`${engines.node}.0`).toBe(`>=${NODER[0]}`);
  });
  describe.each(NODER)("Node %s", (versjon) => {
    it("er den den sier", async () => {
      expect(await kjoer(versjon, ["--version"])).toEqual({ ut: `v${versjon}\n`, feil: "", kode: 0 });
    });
    it.each(PROGRAMMER.map((p) => [p.join(" "), p] as const))("%s: de samme bytes", async (_, program) => {
      const { ut, feil, kode } = await kjoer(versjon, program);
      expect({ feil, kode }).toEqual({ feil: "", kode: 0 });
      const riktig = program[0]?.startsWith("oppslag") ? OPPSLAG : regnet;
      expect(ut === riktig, "andre bytes enn src/ gir").toBe(true);
    });
    it("kommandoen sio: de samme bytes, og alle testvektorene", async () => {
      const cli = "node_modules/sio-beregning/dist/cli.js";
      const svar = await kjoer(versjon, [cli, "beregn", "korreksjonsoppgjoer"], INN);
      expect(svar).toEqual({ ut: UT, feil: "", kode: 0 });
      const samsvar = await kjoer(versjon, [cli, "samsvar"]);
      expect({ feil: samsvar.feil, kode: samsvar.kode }).toEqual({ feil: "", kode: 0 });
      expect(samsvar.ut).toMatch(/^Samsvar: biblioteket består \d{4} vektorer\.$/m);
    });
  });
}
