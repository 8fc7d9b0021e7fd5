// The workflows, which only a host of repositories runs: parsed here, and every command in them looked up.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROT = fileURLToPath(new URL("../../", import.meta.url));
const les = (fil: string) => readFileSync(join(ROT, fil), "utf8");
const PAKKE = JSON.parse(les("package.json"));

type Steg = {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly [felt: string]: unknown };
};
type Jobb = {
  readonly permissions?: { readonly [hva: string]: string };
  readonly needs?: string;
  readonly environment?: string;
  readonly container?: string;
  readonly steps: readonly Steg[];
};
type Flyt = { readonly permissions: object; readonly jobs: { readonly [navn: string]: Jobb } };
const FLYTER = readdirSync(join(ROT, ".github/workflows")).map((fil) => `.github/workflows/${fil}`);
const flyt = (fil: string): Flyt => parse(les(fil), { strict: true });
const steg = (fil: string): Steg[] => Object.values(flyt(fil).jobs).flatMap(({ steps }) => steps);

/** Says what is wrong with a command: a script, a file or a program that is not there. */
function feilI(kommando: string): string | undefined {
  const [program = "", ...argumenter] = kommando.trim().split(/\s+/);
  if (program.startsWith(".")) {
    try {
      accessSync(join(ROT, program), constants.X_OK);
    } catch {
      return `${program} can't be run`;
    }
    return undefined;
  }
  if (program === "node")
    return existsSync(join(ROT, argumenter[0] ?? "")) ? undefined : `no ${argumenter[0]}`;
  if (program === "npm" && argumenter[0] === "run")
    return argumenter[1] !== undefined && argumenter[1] in PAKKE.scripts
      ? undefined
      : `no script ${argumenter[1]}`;
  if (program === "npm")
    return spawnSync("npm", [argumenter[0] ?? "", "--help"]).status === 0 ? undefined : kommando;
  return program === "mkdir" ? undefined : `${program}?`;
}

describe("arbeidsflytene", () => {
  it.each(FLYTER)("%s: hver kommando finnes, og skallet leser den", (fil) => {
    const kommandoer = steg(fil).flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(kommandoer).toContain(".ci/run");
    for (const kommando of kommandoer) {
      expect(spawnSync("bash", ["-n", "-c", kommando]).status, kommando).toBe(0);
      expect(kommando.split("&&").map(feilI).filter(Boolean)).toEqual([]);
    }
  });
  it("en kommando som ikke finnes, blir funnet", () => {
    const gale = [
      "npm run finnesikke",
      "node tools/finnesikke.mjs",
      "./finnesikke",
      "curl x",
      "npm finnesikke",
    ];
    expect(gale.map(feilI).filter((feil) => feil === undefined)).toEqual([]);
  });
  it.each(FLYTER)(
    "%s: det andre har laget, er festet til en bestemt utgave, med navnet ved siden av",
    (fil) => {
      const linjer = les(fil)
        .split("\n")
        .filter((linje) => linje.includes("uses:"));
      expect(linjer.length).toBe(steg(fil).filter(({ uses }) => uses !== undefined).length);
      for (const linje of linjer)
        expect(linje).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(flyt(fil).permissions).toEqual({ contents: "read" });
    },
  );
  it("bare den jobben som gir ut, får et bevis på hvem den er, og den kjører ingenting herfra", () => {
    const jobber = new Map(Object.entries(flyt(".github/workflows/release.yml").jobs));
    expect([...jobber.keys()]).toEqual(["pack", "publish"]);
    const publish = jobber.get("publish");
    const pack = jobber.get("pack");
    expect(pack?.permissions).toBeUndefined();
    expect(publish).toMatchObject({
      needs: "pack",
      environment: "npm",
      permissions: { contents: "read", "id-token": "write" },
    });
    const gjoer = (publish?.steps ?? []).map(({ run, uses }) => run ?? uses ?? "");
    expect(gjoer.filter((hva) => hva.includes("checkout") || /npm (ci|install|run)|node /.test(hva))).toEqual(
      [],
    );
    expect(gjoer.at(-1)).toBe("npm publish ./*.tgz --provenance --access public");
    const pakker = (pack?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(pakker).toEqual([
      'node tools/utgivelsesklar.mjs "$GITHUB_REF_NAME"',
      ".ci/run",
      "mkdir pakket && npm pack --pack-destination pakket",
    ]);
  });
  it("prøver på den Node som package.json sier er den eldste linjen", () => {
    const eldste = /^>=(\d+)\./.exec(PAKKE.engines.node)?.[1];
    const beholdere = FLYTER.flatMap((fil) => Object.values(flyt(fil).jobs)).flatMap(
      ({ container }) => container ?? [],
    );
    expect(beholdere.length).toBe(2);
    for (const beholder of beholdere) expect(beholder).toMatch(new RegExp(`^node:${eldste}\\.\\d+\\.\\d+-`));
  });
});
