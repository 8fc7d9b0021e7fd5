/**
 * Starts the service.
 *
 *   node examples/epj/vert.mjs [--port 3000] [--data MAPPE]      (without a folder, all is in memory)
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { aapneLager } from "./lager.mjs";
import { lagTjener } from "./tjener.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, data: { type: "string" } },
});
const db = await aapneLager(values.data);
const tjener = lagTjener(db).listen(Number.parseInt(values.port, 10), "127.0.0.1");
await once(tjener, "listening");
console.log(`Lytter på http://127.0.0.1:${tjener.address().port}`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    tjener.close();
    tjener.closeAllConnections();
    await db.close();
  });
}
