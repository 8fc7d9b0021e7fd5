// What the self-contained files carry, looked up by bundling their entries once more here, and whether its terms are in the package.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { type Bunt, buntedePakker } from "../../tools/lisenser/buntedePakker.js";
import oppsett from "../../tsup.config.js";
import { type Forbruker, ROT } from "./lagForbruker.js";

type Selvstendig = { readonly fil: string; readonly inngang: string; readonly platform: "node" | "browser" };

/** The files that tsup makes with nothing left to import. */
const SELVSTENDIGE: Selvstendig[] = [oppsett]
  .flat()
  .filter((valg) => typeof valg === "object" && valg.noExternal !== undefined)
  .flatMap((valg) => {
    if (typeof valg !== "object" || typeof valg.entry !== "object" || Array.isArray(valg.entry)) return [];
    const platform = valg.platform === "node" ? "node" : "browser";
    return Object.entries(valg.entry).map(([navn, inngang]) => ({
      fil: `dist/${navn}.js`,
      inngang,
      platform,
    }));
  });

/** The folders of node_modules that a bundle of the entry takes anything from. */
async function mapperI({ inngang, platform }: Selvstendig): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROT, inngang)],
    absWorkingDir: ROT,
    bundle: true,
    format: "esm",
    platform,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const filer = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const mapper = filer.map((fil) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(fil)?.[0] ?? "");
  return [...new Set(mapper)].filter((mappe) => mappe !== "");
}

/** A bundle that took one byte from a package of this description. */
function medPakke(pakke: object, lisens?: string): { bunt: Bunt; rot: string } {
  const rot = mkdtempSync(join(tmpdir(), "sio-lisens-"));
  const mappe = join(rot, "node_modules/p");
  mkdirSync(mappe, { recursive: true });
  writeFileSync(join(mappe, "package.json"), JSON.stringify({ name: "p", version: "1.0.0", ...pakke }));
  if (lisens !== undefined) writeFileSync(join(mappe, "LICENSE"), lisens);
  return { bunt: { inputs: { "node_modules/p/i.js": { bytesInOutput: 1 } } }, rot };
}

/** Registers the tests of the licences; the consumer is there when they run. */
export function beskrivLisenser(hent: () => Forbruker): void {
  const les = (fil: string) => readFileSync(join(hent().mappe, "node_modules/sio-beregning", fil), "utf8");
  describe("lisensene", () => {
    it.each(SELVSTENDIGE.map((s) => [s.fil, s] as const))(
      "%s: alt den bærer, står i THIRD-PARTY-LICENSES.md med versjon og lisenstekst, og den viser dit",
      async (fil, selvstendig) => {
        const lisenser = les("THIRD-PARTY-LICENSES.md");
        const mapper = await mapperI(selvstendig);
        expect(mapper).toEqual(expect.arrayContaining(["node_modules/decimal.js", "node_modules/zod"]));
        for (const mappe of mapper) {
          const { name, version } = JSON.parse(readFileSync(join(ROT, mappe, "package.json"), "utf8"));
          const rad = lisenser.split("\n").find((linje) => linje.startsWith(`| ${name} | ${version} | `));
          expect(rad ?? "", `${name} mangler`).toContain(`\`${fil}\``);
          const tekst = lisenser.split(`## ${name} ${version} (`)[1]?.split("\n## ")[0];
          expect(tekst, name).toMatch(/Copyright \(c\)|Copyright /);
          expect(tekst, name).toMatch(/Permission (is hereby granted|to use, copy, modify)/);
        }
        expect(les(fil).split("\n").slice(0, 2).join("\n")).toContain("THIRD-PARTY-LICENSES.md");
      },
    );
    it("de andre filene bærer ingen", () => {
      const andre = hent().filer.filter(
        (fil) => /^dist\/.*\.c?js$/.test(fil) && !SELVSTENDIGE.some((s) => s.fil === fil),
      );
      expect(andre).toContain("dist/index.cjs");
      expect(andre.filter((fil) => les(fil).includes("node_modules/"))).toEqual([]);
    });
    it.each([
      ["en lisens vi ikke har tenkt gjennom", { license: "GPL-3.0-only" }, "tekst", /GPL-3\.0-only/],
      ["ingen lisens", {}, "tekst", /undefined/],
      ["en lisens uten tekst", { license: "MIT" }, undefined, /no licence text/],
    ])("bygget stanser ved %s", (_, pakke, tekst, feil) => {
      const { bunt, rot } = medPakke(pakke, tekst);
      expect(() => buntedePakker(bunt, rot)).toThrow(feil);
      rmSync(rot, { recursive: true });
    });
  });
}
