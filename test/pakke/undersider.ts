// Every door of package.json, opened as a user opens it: by import, by require and by the compiler.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kompiler } from "./kompiler.js";
import { type Forbruker, kjoerNode, ROT } from "./lagForbruker.js";

type Eksport = string | { readonly [vilkaar: string]: unknown };
const { exports: EKSPORTER } = JSON.parse(readFileSync(join(ROT, "package.json"), "utf8")) as {
  exports: { [inngang: string]: Eksport };
};

/** The names that users write: "sio-beregning/oppslag" for "./oppslag", and one for each shipped file behind a star. */
function innganger(filer: readonly string[]): { navn: string; json: boolean }[] {
  return Object.entries(EKSPORTER).flatMap(([inngang, maal]) => {
    const navn = `sio-beregning${inngang.slice(1)}`;
    if (!inngang.includes("*")) return [{ navn, json: inngang.endsWith(".json") }];
    if (typeof maal !== "string") throw new Error(`${inngang} har en stjerne og flere mål`);
    const [foer = "", etter = ""] = maal.slice(2).split("*");
    const bak = filer.filter((fil) => fil.startsWith(foer) && fil.endsWith(etter));
    if (bak.length === 0) throw new Error(`ingen fil i pakken står bak ${inngang}`);
    return bak.map((fil) => ({
      navn: navn.replace("*", fil.slice(foer.length, fil.length - etter.length)),
      json: true,
    }));
  });
}

/** Registers the tests of the doors; the consumer is there when they run. */
export function beskrivUndersider(hent: () => Forbruker): void {
  describe("hver inngang", () => {
    const alle = () => innganger(hent().filer);
    const koden = () => alle().filter(({ json }) => !json);
    const dataene = () => alle().filter(({ json }) => json);
    it("finnes for import og for require", () => {
      const { mappe } = hent();
      const forlang = createRequire(join(mappe, "forbruker.cjs"));
      const navn = alle().map((inngang) => inngang.navn);
      expect(navn).toEqual(expect.arrayContaining(["sio-beregning", "sio-beregning/tariffs/sources.json"]));
      const rot = join(mappe, "node_modules/sio-beregning/");
      expect(navn.filter((n) => !forlang.resolve(n).startsWith(rot))).toEqual([]);
      writeFileSync(
        join(mappe, "finn.mjs"),
        `for (const navn of ${JSON.stringify(navn)}) process.stdout.write(import.meta.resolve(navn) + "\\n")`,
      );
      const funnet = kjoerNode(mappe, ["finn.mjs"]).trim().split("\n");
      expect(funnet.length).toBe(navn.length);
      expect(funnet.filter((adresse) => !adresse.includes("/node_modules/sio-beregning/"))).toEqual([]);
    });
    it("med data gir for require det som står i filen her", () => {
      const forlang = createRequire(join(hent().mappe, "forbruker.cjs"));
      expect(dataene().length).toBeGreaterThan(50);
      for (const { navn } of dataene()) {
        const her = join(ROT, forlang.resolve(navn).split("/node_modules/sio-beregning/")[1] ?? "");
        expect(forlang(navn), navn).toEqual(JSON.parse(readFileSync(her, "utf8")));
      }
    });
    it.each(["dist/index.js", "src/index.ts", "tariffs/README.md", "cli"])(
      "fins ikke for sio-beregning/%s",
      (fil) => {
        const { resolve } = createRequire(join(hent().mappe, "forbruker.cjs"));
        expect(() => resolve(`sio-beregning/${fil}`)).toThrow(
          /ERR_PACKAGE_PATH_NOT_EXPORTED|not defined by "exports"/,
        );
      },
    );
    it.each(["node16", "nodenext", "esnext+bundler"] as const)("har typer i %s", (valg) => {
      const { mappe } = hent();
      const linjer = koden().map(({ navn }, i) => `import type * as m${i} from "${navn}";`);
      const bruk = koden().map((_, i) => `export type M${i} = keyof typeof m${i};`);
      writeFileSync(join(mappe, "doerer.mts"), [...linjer, ...bruk].join("\n"));
      expect(kompiler(mappe, ["doerer.mts"], valg)).toEqual([]);
    });
  });
}
