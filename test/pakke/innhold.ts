// What is in the package, what of it can be reached, and what merely importing it costs.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  type Forbruker,
  installerte,
  kjoerNode,
  kjoerProgram,
  medTommeAvhengigheter,
  pekteFiler,
  ROT,
} from "./lagForbruker.js";

const TILLATT =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY-LICENSES\.md|tariffs\/([\w-]+\/)?[\w.-]+\.json|test\/samsvar\/vektorer\/[\w-]+\.json|schemas\/[\w.-]+\.schema\.json|tariffs\/README\.md)$/;
/** What files of dist/ share; package.json points at all the others. */
const DELT = /^dist\/[\w-]+-[\w-]{8}\.(js|d\.ts|d\.cts)$/;
/** Bytes; about a fifth more than what is there, so that growth is looked at (docs/decisions/0026). */
const HOEYST = { pakket: 1_850_000, utpakket: 7_500_000 };

type Bunt = { inputs: { [fil: string]: { bytesInOutput: number } } };
type Metafil = { outputs: { [fil: string]: Bunt | undefined } };

/** Bundles a line of code as a user's bundler does, and counts the bytes that are left of each package. */
function bytesIBunt(mappe: string, kode: string): { [pakke: string]: number } {
  writeFileSync(join(mappe, "inngang.mjs"), kode);
  const esbuild = join(ROT, "node_modules/esbuild/bin/esbuild");
  const argumenter = [
    "inngang.mjs",
    "--bundle",
    "--format=esm",
    "--outfile=bunt.js",
    "--metafile=bunt.json",
    "--log-level=error",
  ];
  const { kode: utgang, feil } = kjoerProgram(mappe, esbuild, argumenter);
  if (utgang !== 0) throw new Error(`esbuild: ${feil}`);
  const { outputs } = JSON.parse(readFileSync(join(mappe, "bunt.json"), "utf8")) as Metafil;
  const bytes: { [pakke: string]: number } = { zod: 0, "decimal.js": 0, "sio-beregning": 0 };
  for (const [fil, { bytesInOutput }] of Object.entries(outputs["bunt.js"]?.inputs ?? {})) {
    const pakke = /^node_modules\/([^/]+)/.exec(fil)?.[1];
    if (pakke !== undefined) bytes[pakke] = (bytes[pakke] ?? 0) + bytesInOutput;
  }
  return bytes;
}

/** Registers the tests of the package's content; the consumer is there when they run. */
export function beskrivInnhold(hent: () => Forbruker): void {
  describe("pakkens innhold", () => {
    it("er dist, tariffs, testvektorene, JSON-skjemaene, README og lisensene, og ikke noe annet", () => {
      const { filer } = hent();
      const pekt = pekteFiler();
      const kjent = (fil: string) => TILLATT.test(fil) || DELT.test(fil) || pekt.includes(fil);
      expect(filer.filter((fil) => !kjent(fil))).toEqual([]);
      const papirer = [
        "LICENSE",
        "THIRD-PARTY-LICENSES.md",
        "README.md",
        "package.json",
        "tariffs/README.md",
      ];
      expect(filer).toEqual(expect.arrayContaining(papirer));
    });
    it("holder seg innenfor rammen for bytes, pakket og utpakket", () => {
      const { pakket, utpakket } = hent().bytes;
      expect(pakket).toBeGreaterThan(500_000);
      expect({ pakket, utpakket, innenfor: pakket <= HOEYST.pakket && utpakket <= HOEYST.utpakket }).toEqual({
        pakket,
        utpakket,
        innenfor: true,
      });
    });
    it("har alle datafilene", () => {
      const datafiler = readdirSync(join(ROT, "tariffs"), { recursive: true, encoding: "utf8" })
        .filter((fil) => fil.endsWith(".json"))
        .map((fil) => `tariffs/${fil}`);
      expect(datafiler.length).toBeGreaterThan(10);
      expect(hent().filer).toEqual(expect.arrayContaining(datafiler));
    });
    it("har alle testvektorene", () => {
      const vektorfiler = readdirSync(join(ROT, "test/samsvar/vektorer"));
      expect(vektorfiler.length).toBeGreaterThan(20);
      const vektorer = vektorfiler.map((fil) => `test/samsvar/vektorer/${fil}`);
      expect(hent().filer).toEqual(expect.arrayContaining(vektorer));
    });
    it("har alle JSON-skjemaene", () => {
      const skjemaer = readdirSync(join(ROT, "schemas")).map((fil) => `schemas/${fil}`);
      expect(skjemaer.length).toBeGreaterThan(60);
      expect(hent().filer).toEqual(expect.arrayContaining(skjemaer));
    });
    it("har hver fil som package.json peker på", () => {
      const pekt = pekteFiler();
      expect(pekt).toContain("dist/cli.js");
      expect(hent().filer).toEqual(expect.arrayContaining(pekt));
    });
    it("røper ikke hvor den ble bygd", () => {
      const { mappe, filer } = hent();
      const bygd = filer.filter((fil) =>
        readFileSync(join(mappe, "node_modules/sio-beregning", fil), "utf8").includes(ROT),
      );
      expect(bygd).toEqual([]);
    });
    it("tar bare med seg decimal.js og zod", () => {
      expect(installerte(hent().mappe).sort()).toEqual(["decimal.js", "sio-beregning", "zod"]);
    });
  });

  describe("import alene", () => {
    it("bygger ikke noe skjema og rører ikke decimal.js: biblioteket kan lastes med tomme utgaver av dem", () => {
      const tom = medTommeAvhengigheter(hent().mappe);
      const proev = `const svar = [sio.erTjenestekode("UK"), sio.listTjenester().length, sio.TJENESTEGRUPPER.length];
        let virker = true;
        try { sio.fordelAKonto({ aarsbeloep: "1.5", terminer: [] }) } catch (e) { virker = sio.erSioFeil(e) && e.feil[0].kode === "IKKE_HELTALL" }
        process.stdout.write(JSON.stringify([...svar, virker]))`;
      const ventet = "[true,51,16,false]"; // false: the empty ones are really in use
      expect(
        kjoerNode(tom, ["--input-type=module", "-e", `import * as sio from "sio-beregning"; ${proev}`]),
      ).toBe(ventet);
      expect(
        kjoerNode(tom, ["--input-type=commonjs", "-e", `const sio = require("sio-beregning"); ${proev}`]),
      ).toBe(ventet);
    });
    it("i en bunt med bare erTjenestekode er ingenting igjen av zod, og lite av biblioteket", () => {
      const { zod, "sio-beregning": egne } = bytesIBunt(
        hent().mappe,
        'export { erTjenestekode } from "sio-beregning";',
      );
      expect(zod).toBe(0);
      expect(egne).toBeLessThan(10_000);
    });
    it("har ingen virkning: en bunt som bare importerer den, er tom", () => {
      const bytes = bytesIBunt(hent().mappe, 'import "sio-beregning";');
      expect(bytes).toEqual({ zod: 0, "decimal.js": 0, "sio-beregning": 0 });
    });
    it("i en bunt med beregnKorreksjonsoppgjoer er begge avhengighetene med (så tellingen over sier noe)", () => {
      const bytes = bytesIBunt(hent().mappe, 'export { beregnKorreksjonsoppgjoer } from "sio-beregning";');
      expect(Object.values(bytes).filter((antall) => antall < 10_000)).toEqual([]);
    });
  });
}
