/** The same count as SQL over the same CSV, in DuckDB: what one would write who has the data there. */

const KOLONNER = {
  id: "VARCHAR",
  bruker: "VARCHAR",
  kommune: "VARCHAR",
  kode: "VARCHAR",
  fra: "DATE",
  til: "DATE",
  timerPerUke: "DECIMAL(9,4)",
  plasser: "DECIMAL(9,4)",
  opphoer: "VARCHAR",
  avslutning: "VARCHAR",
};

/** Days that a stay takes from the period; the data have at most two a vedtak, apart and inside it. */
const tapt = (nr) => `CASE WHEN length(opphoer) < ${22 * nr + 21} THEN 0 ELSE greatest(0,
  least(substr(opphoer, ${22 * nr + 12}, 10)::DATE, siste) - greatest(substr(opphoer, ${22 * nr + 1}, 10)::DATE, foerste) + 1) END`;

const sql = (fil, { fra, til }, medMottakere) => `
WITH lest AS (
  SELECT v.*, k.time, k.stjerne, greatest(fra, DATE '${fra}') AS foerste, least(coalesce(til, DATE '${til}'), DATE '${til}') AS siste
  FROM read_csv('${fil}', delim = ';', header = true, decimal_separator = ',', dateformat = '%Y-%m-%d', auto_detect = false,
    columns = {${Object.entries(KOLONNER).map(([navn, type]) => `'${navn}': '${type}'`)}}) v JOIN koder k USING (kode)
), talt AS (
  SELECT kommune, bruker, kode, time, CASE WHEN time THEN timerPerUke ELSE coalesce(plasser, 1) END AS mengde,
    greatest(0, siste - foerste + 1)
      - CASE WHEN stjerne OR opphoer IS NULL OR siste < foerste THEN 0 ELSE ${tapt(0)} + ${tapt(1)} END
      + CASE WHEN stjerne AND avslutning IN ('flytting', 'doed') AND til BETWEEN DATE '${fra}' AND DATE '${til}' THEN 3 ELSE 0 END AS dager
  FROM lest
)
SELECT kommune, kode, CAST(sum(mengde * dager) * 10000 AS HUGEINT)::VARCHAR AS sum, count(*)::INTEGER AS vedtak
  ${medMottakere ? ", count(DISTINCT bruker)::INTEGER AS mottakere" : ""}
FROM talt WHERE dager > 0 GROUP BY kommune, kode`;

/** Opens DuckDB on one thread, with the codes in a table; `undefined` where the package is not installed. */
export async function lagDuckdb(tjenester) {
  let DuckDBInstance;
  try {
    ({ DuckDBInstance } = await import("@duckdb/node-api"));
  } catch {
    return undefined;
  }
  const instans = await DuckDBInstance.create(":memory:", { threads: "1" });
  const kobling = await instans.connect();
  const rader = tjenester.map((t) => `('${t.kode}', ${t.enhet === "time"}, ${t.stjerne})`);
  await kobling.run(`CREATE TABLE koder AS SELECT * FROM (VALUES ${rader}) k(kode, time, stjerne)`);
  return {
    kjoer: async (fil, periode, medMottakere = false) =>
      (await kobling.runAndReadAll(sql(fil, periode, medMottakere))).getRowObjects(),
    lukk: () => kobling.closeSync(),
  };
}
