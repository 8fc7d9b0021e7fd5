// A host of examples/ as its user has it: a process, spoken to over HTTP.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROT = fileURLToPath(new URL("../..", import.meta.url));

export type Vert = {
  readonly adresse: string;
  /** What it said when it listened. */
  readonly hilsen: string;
  readonly prosess: ChildProcess;
  /** Stops it; gives its exit code, or the signal that ended it. */
  readonly stopp: (signal?: "SIGTERM" | "SIGKILL") => Promise<number | string | null>;
};

/** Starts a host, and waits until it says where it listens; throws what it said if it stops instead. */
export async function startVert(
  program: string,
  argumenter: readonly string[],
  miljoe: { readonly [navn: string]: string } = {},
): Promise<Vert> {
  const { DATABASE_URL: _, ...env } = process.env;
  const prosess = spawn(process.execPath, [program, "--port", "0", ...argumenter], {
    cwd: ROT,
    env: { ...env, ...miljoe },
  });
  let feil = "";
  prosess.stderr.on("data", (bit) => {
    feil += String(bit);
  });
  const slutt = once(prosess, "exit");
  const [bit] = await Promise.race([
    once(prosess.stdout, "data"),
    slutt.then(() => {
      throw new Error(`verten stoppet: ${feil}`);
    }),
  ]);
  const hilsen = String(bit).trim();
  return {
    adresse: /http:[^\s)]+/.exec(hilsen)?.[0] ?? "",
    hilsen,
    prosess,
    stopp: async (signal = "SIGTERM") => {
      prosess.kill(signal);
      const [kode, fikk] = await slutt;
      return fikk ?? kode;
    },
  };
}
