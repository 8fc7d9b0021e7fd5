import { spawn } from "node:child_process";
import { once } from "node:events";
import { Klifeil } from "../Klifeil.js";
import { lesLinjer } from "../linjer.js";
import type { Svar, Vektor } from "./Vektor.js";

/** What an answer's line says, which may be anything. */
function lesSvar(linje: string, id: number): Svar {
  let lest: unknown;
  try {
    lest = JSON.parse(linje);
  } catch {
    return { svikt: `en linje som ikke er JSON: ${linje.slice(0, 80)}` };
  }
  if (typeof lest !== "object" || lest === null || Array.isArray(lest)) return { svikt: "ikke noe objekt" };
  const svar = lest as Readonly<Record<string, unknown>>;
  if (svar["id"] !== id) return { svikt: `svaret på nr. ${JSON.stringify(svar["id"])}, ikke på nr. ${id}` };
  if (svar["ikkeStoettet"] === true) return { ikkeStoettet: true };
  if ("ut" in svar === "feil" in svar) return { svikt: "ikke nøyaktig én av ut og feil" };
  return "ut" in svar ? { ut: svar["ut"] } : { feil: svar["feil"] };
}

/** Reads a stream until it ends or is destroyed, which is an end too. */
async function* utenBrudd(stroem: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stroem;
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") throw e;
  }
}

/** Seconds that a program may be silent, unless it is said. */
const STANDARDFRIST = 300;

/** Why a program gave no more answers. */
const slutt = (kode: number | null, signal: string | null): string =>
  signal === null
    ? `ikke noe svar; programmet sluttet med ${kode}`
    : `ikke noe svar; programmet fikk ${signal}`;

/**
 * Runs a program as the runner contract says, a line of NDJSON in for a line out, and gives its answers in order: one a vector, whatever the
 * program does; one that is silent for `frist` seconds is ended. What it writes on standard error goes on to ours.
 *
 * @throws Klifeil `UGYLDIG_ARGUMENT` for a program that can't be started.
 */
export async function svarFraProgram(
  kommando: readonly string[],
  vektorer: readonly Pick<Vektor, "beregning" | "inn">[],
  frist = STANDARDFRIST,
): Promise<Svar[]> {
  const [program = "", ...argumenter] = kommando;
  const barn = spawn(program, argumenter, { stdio: ["pipe", "pipe", "inherit"] });
  let startfeil: string | undefined;
  barn.on("error", (e) => {
    if (barn.pid === undefined) startfeil = String((e as NodeJS.ErrnoException).code);
  });
  barn.stdin.on("error", () => undefined); // a program that ends early says so by the answers that are missing
  let forSent = false;
  const giOpp = setTimeout(() => {
    forSent = true;
    barn.kill("SIGKILL");
    barn.stdout.destroy(); // what the program itself started may keep it open
  }, frist * 1000);
  const ferdig = new Promise<string>((resolve) => {
    barn.on("close", (kode, signal) => resolve(slutt(kode, signal)));
  });
  const skrevet = (async () => {
    for (const [nr, { beregning, inn }] of vektorer.entries()) {
      if (barn.stdin.destroyed) return;
      const plass = barn.stdin.write(`${JSON.stringify({ id: nr + 1, beregning, inn })}\n`);
      if (!plass) await Promise.race([once(barn.stdin, "drain"), ferdig]).catch(() => undefined);
    }
    barn.stdin.end();
  })();
  const svar: Svar[] = [];
  lesing: for await (const linjer of lesLinjer(utenBrudd(barn.stdout))) {
    giOpp.refresh();
    for (const linje of linjer) {
      if (typeof linje === "string" && linje.trim() === "") continue;
      if (svar.length === vektorer.length) {
        // one line too many may be the first of lines without end
        svar[svar.length - 1] = { svikt: "flere svar enn spørsmål" };
        barn.kill();
        break lesing;
      }
      svar.push(
        typeof linje === "string" ? lesSvar(linje, svar.length + 1) : { svikt: "en linje som ikke er UTF-8" },
      );
    }
  }
  if (forSent) barn.stdin.destroy();
  await skrevet;
  const sluttet = await ferdig;
  clearTimeout(giOpp);
  if (startfeil !== undefined) {
    const melding = `Programmet «${program}» kunne ikke startes (${startfeil}); oppgi et som finnes og kan kjøres.`;
    throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
  }
  const grunn = forSent ? `ikke noe svar på ${frist} sekunder; programmet ble stoppet` : sluttet;
  while (svar.length < vektorer.length) svar.push({ svikt: grunn });
  return svar;
}
