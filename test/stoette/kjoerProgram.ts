// Runs a program to its end without holding up the one who waits.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const ROT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program in the repository's root; gives its exit code and what it wrote. */
export async function kjoerProgram(
  program: string,
  argumenter: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly status: number | null; readonly ut: string; readonly feil: string }> {
  const prosess = spawn(program, argumenter, { cwd: ROT, env, stdio: ["ignore", "pipe", "pipe"] });
  const [ut, feil, [status]] = await Promise.all([
    text(prosess.stdout),
    text(prosess.stderr),
    once(prosess, "close"),
  ]);
  return { status, ut, feil };
}
