// The second implementation, in Python, against the test vectors and against the library on random inputs. FC_RUNS says how many of these in all.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svarFraBiblioteket } from "../../src/cli/samsvar/svarFraBiblioteket.js";
import { svarFraProgram } from "../../src/cli/samsvar/svarFraProgram.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { sammenliknbart } from "../stoette/sammenliknbart.js";
import { sio } from "../stoette/sio.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { tilfeldigLokalAktivitet } from "../stoette/tilfeldigeLokaleKoder.js";
import { tilfeldigSkjemafeil } from "../stoette/tilfeldigSkjemafeil.js";
import { tilfeldigSumnett } from "../stoette/tilfeldigSumnett.js";
import { tilfeldigTabellkontroll } from "../stoette/tilfeldigTabell.js";
import { oedelagtTabellkontroll } from "../stoette/tilfeldigTabellfeil.js";

const PROGRAM = ["python3", "-B", fileURLToPath(new URL("../../examples/python", import.meta.url))];

const FROE = Number(process.env["FC_SEED"] ?? 20190331);
const I_ALT = Math.max(2000, Number(process.env["FC_RUNS"] ?? 0));
/** Forms with something typed wrong, beside those that agree. */
const FEILSKREVNE = fc
  .nat()
  .map((froe) => ({ beregning: "kontroll-oppgjoer" as const, inn: tilfeldigSkjemafeil(lagTerning(froe)) }));
/** Tables whose identities nearly hold, and such that are refused. */
const tabellene = (lag: (t: Terning) => unknown) =>
  fc.nat().map((froe) => ({ beregning: "kontroll-tabell" as const, inn: lag(lagTerning(froe)) }));
const SKIFTENDE = fc
  .nat()
  .map((froe) => ({ beregning: "aktivitet" as const, inn: tilfeldigLokalAktivitet(lagTerning(froe)) }));
const MED = [
  ...GYLDIGE_OPPDRAG,
  ["aktivitet (lokale koder som skifter)", SKIFTENDE] as const,
  ["kontroll-oppgjoer (feilskrevne)", FEILSKREVNE] as const,
  ["kontroll-tabell (små tabeller)", tabellene(tilfeldigTabellkontroll)] as const,
  ["kontroll-tabell (summer av summer)", tabellene(tilfeldigSumnett)] as const,
  ["kontroll-tabell (med feil i)", tabellene(oedelagtTabellkontroll)] as const,
];
const I_HVER = Math.ceil(I_ALT / MED.length);
/** Inputs to a process, so that no more than these are kept. */
const BOLK = 1000;

it("python3 er her: uten den er ingenting av dette prøvd", () => {
  expect(spawnSync("python3", ["--version"], { encoding: "utf8" }).stdout).toMatch(/^Python 3\./);
});

describe("sio samsvar -- python3 examples/python", () => {
  it("består hver vektor", async () => {
    const { kode, ut } = await sio(["samsvar", "--json", "--", ...PROGRAM]);
    const dom = JSON.parse(ut);
    expect(dom.avvik).toEqual([]);
    expect(dom.bestaatt).toBeGreaterThan(1200);
    expect(dom.ikkeStoettet).toBe(0);
    expect(kode).toBe(0);
  });
});

describe(`porten og biblioteket er enige om ${I_HVER * MED.length} tilfeldige inndata`, () => {
  it.each(MED)(
    "for alle inndata til %s er svarene de samme",
    async (navn, oppdrag) => {
      for (let fra = 0; fra < I_HVER; fra += BOLK) {
        const froe = FROE + fra;
        const bolken = fc
          .sample(oppdrag, { numRuns: Math.min(BOLK, I_HVER - fra), seed: froe })
          .map(({ beregning, inn }) => ({ beregning, inn: JSON.parse(JSON.stringify(inn)) as unknown }));
        const svarene = await svarFraProgram(PROGRAM, bolken);
        bolken.forEach((ett, i) => {
          const [ventet, fikk] = [svarFraBiblioteket(ett), svarene[i]].map(sammenliknbart);
          if (isDeepStrictEqual(fikk, ventet)) return;
          expect(fikk, `FC_SEED=${FROE}, ${navn}, nr. ${fra + i}: ${JSON.stringify(ett.inn)}`).toEqual(
            ventet,
          );
        });
      }
    },
    1_800_000,
  );
});
