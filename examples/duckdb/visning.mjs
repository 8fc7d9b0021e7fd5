/** Makes the view `vedtak` of a file, with the columns that the SQL reads and their types. */

const lest = (fil) => {
  const navn = `'${fil.replaceAll("'", "''")}'`;
  if (fil.endsWith(".parquet")) return `read_parquet(${navn})`;
  const typer = `{id: 'VARCHAR', bruker: 'VARCHAR', kommune: 'VARCHAR', kode: 'VARCHAR', fra: 'DATE', til: 'DATE',
    "timerPerUke": 'DECIMAL(38, 20)', plasser: 'DECIMAL(38, 20)', opphoer: 'STRUCT(fra DATE, til DATE)[]', avslutning: 'VARCHAR'}`;
  return `read_json(${navn}, format = 'newline_delimited', columns = ${typer})`;
};

/** Makes the view. Amounts are DECIMAL, since a DOUBLE has no exact sum; one with more than 4 decimals is refused, not rounded. */
export async function lagVisning(tilkobling, fil) {
  const rader = lest(fil);
  const leser = await tilkobling.runAndReadAll(
    `select count(*)::integer from ${rader}
      where cast("timerPerUke" as decimal(18, 4)) <> "timerPerUke" or cast(plasser as decimal(18, 4)) <> plasser`,
  );
  const [[avrundet] = [0]] = leser.getRowsJS();
  if (avrundet > 0) throw new Error(`${avrundet} vedtak har mengder med flere enn 4 desimaler.`);
  await tilkobling.run(`create or replace temp view vedtak as
    select id, bruker, kommune, kode, fra, til, cast("timerPerUke" as decimal(18, 4)) as "timerPerUke",
           cast(plasser as decimal(18, 4)) as plasser, opphoer, avslutning
    from ${rader}`);
}
