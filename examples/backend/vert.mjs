/**
 * Starts the service.
 *
 *   node examples/backend/vert.mjs [--port 3000] [--data sio-backend-data]
 *
 * With DATABASE_URL in the environment, that PostgreSQL server is the database, and no folder is made.
 */
import { parseArgs } from "node:util";
import { aapneDatabase } from "./database.mjs";
import { TABELLER } from "./lager.mjs";
import { lagTjener } from "./tjener.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    data: { type: "string", default: "sio-backend-data" },
  },
});
const adresse = process.env["DATABASE_URL"] || undefined;
const db = await aapneDatabase({ adresse, mappe: values.data }, TABELLER);
const app = await lagTjener(db);
const her = await app.listen({ port: Number.parseInt(values.port, 10), host: "127.0.0.1" });
console.log(`Lytter på ${her} (${db.slag})`);

let stanser = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    if (stanser) process.exit(1); // asked twice: now
    stanser = true;
    await app.close();
    await db.close();
  });
}
