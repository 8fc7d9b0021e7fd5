/**
 * What is kept: the log of inputs, and the settlement of each with its receipt. A settlement is told by its key and its number: 0 where it
 * came alone, 1 and up where it is one of a batch. Both rows are written in one statement, so there is never the one without the other.
 */

export const TABELLER = `
  -- hosts that start at the same time make the tables one after the other
  select pg_advisory_xact_lock(20190331);
  create table if not exists sio_logg (
    id bigint generated always as identity primary key,
    noekkel text collate "C" not null,
    nr integer not null,
    -- the input as canonical JSON. Text, not jsonb: to the letter what was computed from, and jsonb has no \\u0000
    inn text not null,
    -- the receipt's checksum of the input: what says that an input is the same
    inndata text not null,
    mottatt timestamptz not null default now(),
    unique (noekkel, nr)
  );
  create table if not exists sio_oppgjoer (
    logg_id bigint primary key references sio_logg,
    resultat text not null,
    kvittering text not null,
    netto numeric not null
  );`;

/** What is written of a settlement, with its type in SQL. */
const FELTER = [
  ["noekkel", "text"],
  ["nr", "int"],
  ["inn", "text"],
  ["inndata", "text"],
  ["resultat", "text"],
  ["kvittering", "text"],
  ["netto", "numeric"],
];
const NAVN = FELTER.map(([navn]) => navn).join(", ");

/**
 * Writes the statement that stores a round: what is new is written, what is there is left. Rows are taken in the order of their keys, so that two
 * hosts that write the same ones wait for each other and never in a ring; of two alike in one round the first counts.
 */
function skriveSetning(antall) {
  const plass = (rad, felt) => `$${rad * FELTER.length + felt + 1}`;
  const rader = Array.from(
    { length: antall },
    (_, rad) => `(${FELTER.map(([, type], felt) => `${plass(rad, felt)}::${type}`).join(", ")}, ${rad})`,
  );
  return `
  with inn as (
    select distinct on (noekkel collate "C", nr) * from (values ${rader.join(", ")}) as t (${NAVN}, plass)
    order by noekkel collate "C", nr, plass
  ), ny as (
    insert into sio_logg (noekkel, nr, inn, inndata)
    select noekkel, nr, inn, inndata from inn order by noekkel collate "C", nr
    on conflict (noekkel, nr) do nothing
    returning id, noekkel, nr
  ), oppgjort as (
    insert into sio_oppgjoer (logg_id, resultat, kvittering, netto)
    select ny.id, inn.resultat, inn.kvittering, inn.netto
    from ny join inn on inn.noekkel = ny.noekkel and inn.nr = ny.nr order by ny.id
  )
  select noekkel, nr from ny`;
}

const HENT = `
  select l.noekkel, l.nr, l.inn, l.inndata, o.resultat, o.kvittering
  from sio_logg l join sio_oppgjoer o on o.logg_id = l.id`;

const navnPaa = ({ noekkel, nr }) => `${nr} ${noekkel}`;

/**
 * Stores settlements, all or none of those that are new.
 *
 * @returns For each, in order: the row that is stored under its key, and whether it was this call that wrote it.
 */
export async function lagreOppgjoer(db, oppgjoer) {
  const verdier = oppgjoer.flatMap((ett) => FELTER.map(([navn]) => ett[navn]));
  const { rows } = await db.query(skriveSetning(oppgjoer.length), verdier);
  const nye = new Set(rows.map(navnPaa));
  const lagret = new Map();
  for (const ett of oppgjoer) {
    const navn = navnPaa(ett);
    if (nye.has(navn) && !lagret.has(navn)) lagret.set(navn, ett);
  }
  const gamle = oppgjoer.filter((ett) => !nye.has(navnPaa(ett)));
  if (gamle.length > 0) {
    const { rows: funnet } = await db.query(
      `${HENT} join unnest($1::text[], $2::int[]) as t (noekkel, nr) on t.noekkel = l.noekkel and t.nr = l.nr`,
      [gamle.map(({ noekkel }) => noekkel), gamle.map(({ nr }) => nr)],
    );
    for (const rad of funnet) lagret.set(navnPaa(rad), rad);
  }
  return oppgjoer.map((ett) => {
    const rad = lagret.get(navnPaa(ett));
    return { rad, ny: rad === ett };
  });
}

/** Gives the settlement of a key, or none. */
export async function hentOppgjoer(db, noekkel, nr) {
  const { rows } = await db.query(`${HENT} where l.noekkel = $1 and l.nr = $2`, [noekkel, nr]);
  return rows[0];
}

/** Gives a page of a batch, from a number on, in order. */
export async function hentBunke(db, noekkel, etter, antall) {
  const { rows } = await db.query(`${HENT} where l.noekkel = $1 and l.nr > $2 order by l.nr limit $3`, [
    noekkel,
    Math.max(0, etter),
    antall,
  ]);
  return rows;
}

/** Lists what is stored, in the order it was logged, a page after an id. */
export async function listOppgjoer(db, etter, antall) {
  const { rows } = await db.query(
    `select l.id::text as id, l.noekkel, l.nr, l.inndata, o.netto::text as netto
     from sio_logg l join sio_oppgjoer o on o.logg_id = l.id where l.id > $1 order by l.id limit $2`,
    [etter, antall],
  );
  return rows;
}
