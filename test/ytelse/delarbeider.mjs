/** A worker that counts parts of a file into partials, as they are asked for. */
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

const { aktivitetsdelFraStroem } = await import(workerData.bibliotek);

const BIT = 1 << 16;

/** The bytes of a part, each piece in the same place as the one before (the reading is done with it when it asks for the next). A worker may wait for its file: no other thread then reads for it, on a core that another worker has use for. */
function* biter(fil, fra, til) {
  const fd = openSync(fil);
  const plass = new Uint8Array(BIT);
  try {
    for (let pos = fra; pos < til; ) {
      const lest = readSync(fd, plass, 0, Math.min(BIT, til - pos), pos);
      pos += lest;
      yield plass.subarray(0, lest);
    }
  } finally {
    closeSync(fd);
  }
}

parentPort.on("message", async ({ inn, fil, fra, til, valg }) => {
  // as JSON, which is written here and read faster than a copy of the objects
  parentPort.postMessage(JSON.stringify((await aktivitetsdelFraStroem(inn, biter(fil, fra, til), valg)).del));
});
parentPort.postMessage("klar");
