// Runs the commands of a page in a shell, and holds what they print against what the page shows.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { type Gjerde, ROT } from "./gjerder.js";
import { lagSceneri } from "./sceneri.js";

/** Stands in a printed text for lines that the page leaves out. */
const UTELATT = "…";

const tynn = (tekst: string): string[] =>
  tekst
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((linje) => linje.trimEnd());

/** Tells whether lines are those that are shown, where a line of `…` stands for any number of them. */
function stemmer(linjer: readonly string[], vist: readonly string[]): boolean {
  const [foerste, ...resten] = vist;
  if (foerste === undefined) return linjer.length === 0;
  if (foerste.trim() !== UTELATT) return linjer[0] === foerste && stemmer(linjer.slice(1), resten);
  return linjer.some((_, i) => stemmer(linjer.slice(i), resten)) || stemmer([], resten);
}

function sjekkUtskrift({ spraak, kode, fil, linje }: Gjerde, ut: string): void {
  if (spraak === "json") {
    const funnet: unknown = JSON.parse(ut);
    if (!isDeepStrictEqual(funnet, JSON.parse(kode)))
      expect(funnet, `${fil}:${linje}`).toStrictEqual(JSON.parse(kode));
    return;
  }
  const [linjer, vist] = [tynn(ut.trimEnd()), tynn(kode.trimEnd())];
  if (!stemmer(linjer, vist)) expect(linjer.join("\n"), `${fil}:${linje}`).toBe(vist.join("\n"));
}

/** A fence of commands, and the fence right under it that shows what they print. */
export type Kommandoer = { readonly gjerde: Gjerde; readonly utskrift: Gjerde | undefined };

const erKommandoer = ({ spraak, kjoeres, somFil }: Gjerde): boolean =>
  spraak === "sh" && kjoeres && somFil === undefined;

/** Tells whether a fence shows what is printed: text always, JSON when it stands right under. */
const erUtskrift = ({ spraak, kjoeres, somFil, rettUnder }: Gjerde): boolean =>
  kjoeres && somFil === undefined && (["text", ""].includes(spraak) || (spraak === "json" && rettUnder));

/** Pairs commands with what is shown of them; a printed text without a command right above it is an error. */
export function finnKommandoer(gjerder: readonly Gjerde[]): Kommandoer[] {
  const herreloes = gjerder.find((gjerde, i) => {
    const over = gjerder[i - 1];
    const harKommando = gjerde.rettUnder && over !== undefined && erKommandoer(over);
    return erUtskrift(gjerde) && gjerde.spraak !== "json" && !harKommando;
  });
  if (herreloes !== undefined) {
    const hvor = `${herreloes.fil}:${herreloes.linje}`;
    throw new Error(`${hvor}: ingen kommando rett over har skrevet dette; merk det «text no-run»`);
  }
  return gjerder.flatMap((gjerde, i) => {
    if (!erKommandoer(gjerde)) return [];
    const neste = gjerder[i + 1];
    return [{ gjerde, utskrift: neste?.rettUnder && erUtskrift(neste) ? neste : undefined }];
  });
}

/** Runs the commands of one page, fence by fence in the same folder; each must end with 0 and print what is shown. */
export function kjoerKommandoer(side: string, gjerder: readonly Gjerde[]): void {
  const par = finnKommandoer(gjerder);
  if (par.length === 0) return;
  if (!existsSync(join(ROT, "dist/cli.js"))) throw new Error("bygg først: npm run build");
  const { mappe, rydd } = lagSceneri(side, gjerder);
  try {
    for (const { gjerde, utskrift } of par) {
      const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", gjerde.kode], {
        cwd: mappe,
        encoding: "utf8",
        env: {
          ...process.env,
          PATH: `${join(mappe, "node_modules/.bin")}${delimiter}${process.env["PATH"]}`,
        },
        maxBuffer: 1 << 28,
      });
      const hvor = `${gjerde.fil}:${gjerde.linje}`;
      if (status !== 0) throw new Error(`${hvor}: avsluttet med ${status}\n${stderr}${stdout.slice(-2000)}`);
      if (utskrift !== undefined) sjekkUtskrift(utskrift, stdout);
    }
  } finally {
    rydd();
  }
}
