/**
 * The database: PostgreSQL in this process (PGlite), in a folder, or a server of its own where DATABASE_URL names one. What the rest
 * of the host sees is the same: `query` does one statement as one transaction, `exec` several, `close` ends it.
 */
import { mkdir } from "node:fs/promises";
import { laasMappe } from "./laas.mjs";

/** Opens a server by its address, with a few connections that are made when needed. */
async function aapneTjener(connectionString) {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString,
    max: 8,
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
  });
  pool.on("error", () => {}); // an idle connection that the server ended; the next query makes a new one
  return {
    slag: "PostgreSQL",
    query: (sql, verdier) => pool.query(sql, verdier),
    exec: (sql) => pool.query(sql),
    close: () => pool.end(),
  };
}

/** Opens PostgreSQL in this process, where no other process has its folder. */
async function aapneInnebygd(mappe) {
  const { PGlite } = await import("@electric-sql/pglite");
  await mkdir(mappe, { recursive: true });
  const laasOpp = await laasMappe(mappe);
  const db = await PGlite.create(mappe);
  return {
    slag: "PGlite",
    query: (sql, verdier) => db.query(sql, verdier),
    exec: (sql) => db.exec(sql),
    close: async () => {
      await db.close();
      laasOpp();
    },
  };
}

/** Opens the database, and makes the tables where they aren't. */
export async function aapneDatabase({ adresse, mappe }, tabeller) {
  const db = await (adresse === undefined ? aapneInnebygd(mappe) : aapneTjener(adresse));
  await db.exec(tabeller);
  return db;
}
