/**
 * One process at a time in a data folder. PGlite doesn't see to it: its `postmaster.pid` says -42 whoever wrote it, so a stale one stops
 * nobody, and neither does a live one: two processes in one folder each write over what the other wrote.
 *
 * The lock is a socket that listens and that nobody calls: it is the operating system's, and gone the moment its process is, however that
 * ended. There is no file to be left behind and no process number to be mistaken for another's.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { realpath, unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The socket's name. Where names outside the file system aren't to be had, it is a file, and may be left behind. */
function navnFor(mappe) {
  const navn = `sio-backend-${createHash("sha256").update(mappe).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${navn}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${navn}` : join(tmpdir(), navn);
}

async function lytt(navn) {
  const tjener = createServer((forbindelse) => forbindelse.destroy());
  await once(tjener.listen(navn), "listening");
  return tjener.unref();
}

/** Tells whether anyone listens; a file that nobody listens on is a dead process's. */
async function lever(navn) {
  const forbindelse = connect(navn);
  try {
    await once(forbindelse, "connect");
    return true;
  } catch {
    return false;
  } finally {
    forbindelse.destroy();
  }
}

/** Takes the lock of a folder that exists; gives what lets it go. Throws where another process has it. */
export async function laasMappe(mappe) {
  const navn = navnFor(await realpath(mappe));
  const tjener = await lytt(navn).catch(async (e) => {
    if (e.code !== "EADDRINUSE" || (await lever(navn)))
      throw e.code === "EADDRINUSE" ? new Error(`En annen prosess bruker ${mappe}.`) : e;
    await unlink(navn);
    return lytt(navn);
  });
  return () => tjener.close();
}
