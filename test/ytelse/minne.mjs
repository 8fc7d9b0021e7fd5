/** Counts a file as a stream in a process of its own, and prints its rows, largest resident memory (MB) and processor time (µs). */
import { createReadStream, readFileSync } from "node:fs";

const [bibliotek, fil, brukere] = process.argv.slice(2);
const { beregnAktivitetFraStroem } = await import(bibliotek);
/** The peak since this program started; the one of resourceUsage begins at the size of the process that started it. */
function hoeyeste() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const foer = process.cpuUsage();
const { stroem } = await beregnAktivitetFraStroem(
  { periode: { fra: "2019-01-01", til: "2019-03-31" } },
  createReadStream(fil, { highWaterMark: 1 << 16 }),
  { format: "csv", brukere },
);
const { user, system } = process.cpuUsage(foer);
console.log(JSON.stringify({ rader: stroem.rader, mb: hoeyeste(), us: user + system }));
