/**
 * Counts vedtak in a Parquet or NDJSON file with DuckDB and the library.
 *
 *   node examples/duckdb/tell.mjs vedtak.parquet 2019-01-01/2019-03-31 [2019-04-01/2019-06-30 …]
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { ferdigstillAktivitet } from "sio-beregning";
import { delresultat } from "./delresultat.mjs";
import { lagVisning } from "./visning.mjs";

const [fil, ...periodetekster] = process.argv.slice(2);
if (fil === undefined || periodetekster.length === 0) {
  console.error("Bruk: node examples/duckdb/tell.mjs FIL FRA/TIL [FRA/TIL …]");
  process.exit(2);
}
const perioder = periodetekster.map((tekst) => {
  const [fra, til] = tekst.split("/");
  return { fra, til };
});

const instans = await DuckDBInstance.create();
const tilkobling = await instans.connect();
await lagVisning(tilkobling, fil);
const svar = ferdigstillAktivitet(await delresultat(tilkobling, perioder));
console.log(JSON.stringify(svar));
tilkobling.closeSync();
instans.closeSync();
