/** The service as a process of its own, started, stopped and killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const VERT = fileURLToPath(new URL("../vert.mjs", import.meta.url));

/** Those that run; they must not outlive us, however we end. */
const levende = new Set();
process.on("exit", () => {
  for (const prosess of levende) prosess.kill("SIGKILL");
});

/** Starts the service, and waits until it listens. */
export async function startVert(mappe) {
  const argumenter = [VERT, "--port", "0", ...(mappe === undefined ? [] : ["--data", mappe])];
  const prosess = spawn(process.execPath, argumenter, { stdio: ["ignore", "pipe", "inherit"] });
  levende.add(prosess);
  const slutt = once(prosess, "exit");
  const linjer = createInterface({ input: prosess.stdout });
  const linje = await Promise.race([
    once(linjer, "line").then(([tekst]) => tekst),
    slutt.then(([kode]) => {
      throw new Error(`verten stoppet med ${kode} før den lyttet`);
    }),
  ]);
  const [, adresse, slag] = /^Lytter på (\S+) \((.*)\)$/.exec(linje) ?? [];
  if (adresse === undefined) throw new Error(`verten sa «${linje}»`);
  void slutt.then(() => levende.delete(prosess));
  const send = async (signal) => {
    prosess.kill(signal);
    const [kode, fikk] = await slutt;
    return fikk ?? kode;
  };
  return { adresse, slag, drep: () => send("SIGKILL"), stopp: () => send("SIGTERM") };
}
