import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { type BuntetPakke, buntedePakker } from "./buntedePakker.js";
import { lagLisensfil } from "./lagLisensfil.js";

/** What the files so far carry; they are built side by side, and the last to finish writes it all. */
const iFil = new Map<string, readonly BuntetPakke[]>();

/** Makes a plugin that notes what each file carries, and writes THIRD-PARTY-LICENSES.md. It stops the build where a licence is missing or is not one we know. */
export function lisensplugin(rot: string): Plugin {
  return {
    name: "lisenser",
    setup(bygg) {
      bygg.onEnd(({ metafile, errors }) => {
        if (errors.length > 0) return;
        if (metafile === undefined) throw new Error("esbuild was not asked for a metafile");
        for (const [fil, bunt] of Object.entries(metafile.outputs)) iFil.set(fil, buntedePakker(bunt, rot));
        writeFileSync(join(rot, "THIRD-PARTY-LICENSES.md"), lagLisensfil(iFil));
      });
    },
  };
}
