import { once } from "node:events";
import { createReadStream, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import process from "node:process";
import { Klifeil } from "./Klifeil.js";
import { kjoer } from "./kjoer.js";

/** Opens a file as a stream of bytes; a file that can't be read is the caller's problem, said in its words. */
async function* lesFil(fil: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(fil);
  } catch (e) {
    const grunn = (e as NodeJS.ErrnoException).code ?? "ukjent";
    const melding = `Filen «${fil}» kunne ikke leses (${grunn}).`;
    throw new Klifeil([{ kode: "FIL_IKKE_LEST", sti: [], melding }]);
  }
}

/** The size of a plain file; a pipe has none, and a missing file says so itself when it is read. */
function stoerrelse(fil: string): number | undefined {
  const fakta = statSync(fil, { throwIfNoEntry: false });
  return fakta?.isFile() === true ? fakta.size : undefined;
}

/** Writes a file; one that is there already stands as it is unless it is to be replaced, and what can't be written is said in the caller's words. */
async function skrivFil(fil: string, innhold: Uint8Array, erstatt: boolean): Promise<boolean> {
  try {
    await writeFile(fil, innhold, { flag: erstatt ? "w" : "wx" });
    return true;
  } catch (e) {
    const grunn = (e as NodeJS.ErrnoException).code ?? "ukjent";
    if (grunn === "EEXIST") return false;
    const melding = `Filen «${fil}» kunne ikke skrives (${grunn}).`;
    throw new Klifeil([{ kode: "FIL_IKKE_SKREVET", sti: [], melding }]);
  }
}

let leserErBorte = false;
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
  if (e.code !== "EPIPE") throw e;
  leserErBorte = true; // `sio … | head` is no failure
});

process.exitCode = await kjoer(process.argv.slice(2), {
  lesBytes: (fil) => (fil === undefined ? process.stdin : lesFil(fil)),
  skriv: async (tekst) => {
    if (!leserErBorte && !process.stdout.write(tekst)) {
      // either it drains, or the reader goes away and the error ends the wait; then nobody listens for the other
      const venting = new AbortController();
      const { signal } = venting;
      await Promise.race([
        once(process.stdout, "drain", { signal }),
        once(process.stdout, "close", { signal }),
      ]).catch(() => undefined);
      venting.abort();
    }
    return !leserErBorte;
  },
  skrivFeil: (tekst) => {
    process.stderr.write(tekst);
  },
  skrivFil,
  visFremdrift: process.stderr.isTTY
    ? (tekst) => {
        process.stderr.write(tekst);
      }
    : undefined,
  stoerrelse,
});
if (leserErBorte) process.exit();
