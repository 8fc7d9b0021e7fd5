/** Makes the view `vedtak` of a file, with the columns that the SQL reads and their types. */

/** What the SQL reads, and what bears on no count. A vedtak with more to say, as `mengde`, must be refused, not counted without it. */
const KOLONNER = [
  "id",
  "bruker",
  "kommune",
  "kode",
  "fra",
  "til",
  "timerPerUke",
  "plasser",
  "opphoer",
  "avslutning",
];
const UTEN_VIRKNING = ["foedselsaar", "tjenestested"];

const TYPER = `{id: 'VARCHAR', bruker: 'VARCHAR', kommune: 'VARCHAR', kode: 'VARCHAR', fra: 'DATE', til: 'DATE',
  "timerPerUke": 'DECIMAL(38, 20)', plasser: 'DECIMAL(38, 20)', opphoer: 'STRUCT(fra DATE, til DATE)[]', avslutning: 'VARCHAR'}`;

/** Gives the SQL that reads a file's rows, and that which names its columns. */
function lest(fil) {
  const navn = `'${fil.replaceAll("'", "''")}'`;
  if (fil.endsWith(".parquet")) {
    const rader = `read_parquet(${navn})`;
    return { rader, kolonner: `select column_name from (describe select * from ${rader})` };
  }
  return {
    rader: `read_json(${navn}, format = 'newline_delimited', columns = ${TYPER})`,
    kolonner: `select distinct unnest(json_keys(json)) from read_json_objects(${navn}, format = 'newline_delimited')`,
  };
}

/** Makes the view. Amounts are DECIMAL, since a DOUBLE has no exact sum; one with more than 4 decimals is refused, not rounded. */
export async function lagVisning(tilkobling, fil) {
  const { rader, kolonner } = lest(fil);
  const navn = (await tilkobling.runAndReadAll(kolonner)).getRowsJS().map(([kolonne]) => kolonne);
  const ukjente = navn.filter((kolonne) => !KOLONNER.includes(kolonne) && !UTEN_VIRKNING.includes(kolonne));
  if (ukjente.length > 0) throw new Error(`SQL-en her teller ikke med ${ukjente.sort().join(", ")}.`);
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
