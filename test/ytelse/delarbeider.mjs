/** A worker that counts parts of a file into partials, as they are asked for. */
import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

const { aktivitetsdelFraStroem } = await import(workerData.bibliotek);

parentPort.on("message", async ({ inn, fil, fra, til, valg }) => {
  const stroem = createReadStream(fil, { start: fra, end: til - 1, highWaterMark: 1 << 20 });
  parentPort.postMessage((await aktivitetsdelFraStroem(inn, stroem, valg)).del);
});
parentPort.postMessage("klar");
