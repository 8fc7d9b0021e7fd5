/**
 * The host's database: vedtak, and the partial results that have been computed. SQL in PGlite, which is PostgreSQL in this process.
 *
 * Brukere are shared out on a fixed number of parts by a hash, so that each bruker's vedtak are all in one part: that is what lets a part
 * be a partial result of sums alone (`brukere: "adskilt"`), with no pseudonym in it.
 */
import { PGlite } from "@electric-sql/pglite";

/** How many parts the brukere are shared out on. A change recomputes one of them. */
export const ANTALL_DELER = 64;

const TABELLER = `
  create table if not exists vedtak (
    id text primary key,
    del integer not null,
    bruker text not null,
    kode text not null,
    fra date not null,
    til date,
    -- decimals are numeric: exact, and handed out as text
    timer_per_uke numeric,
    plasser numeric,
    opphoer jsonb,
    avslutning text
  );
  create index if not exists vedtak_del on vedtak (del, fra, til);
  -- a quarter's partial results; a row that is gone is to be computed again
  create table if not exists aktivitetsdel (
    fra date not null,
    til date not null,
    del integer not null,
    resultat jsonb not null,
    primary key (fra, til, del)
  );`;

/** FNV-1a, which is the same everywhere. */
function delFor(bruker) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(bruker)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % ANTALL_DELER;
}

/** Opens the database in a folder, or in memory. */
export async function aapneLager(mappe) {
  const db = await PGlite.create(mappe);
  await db.exec(TABELLER);
  return db;
}

/** Makes a vedtak, as the library takes it, of a row. What is null was never given. */
function somVedtak(rad) {
  return Object.fromEntries(Object.entries(rad).filter(([, verdi]) => verdi !== null));
}

const KOLONNER = `id, bruker, kode, fra::text as fra, til::text as til, timer_per_uke::text as "timerPerUke",
  plasser::text as plasser, opphoer, avslutning`;

/** Reads the vedtak of a part that run in a period. */
export async function vedtakIDel(sql, { fra, til }, del) {
  const { rows } = await sql.query(
    `select ${KOLONNER} from vedtak where del = $1 and fra <= $3 and (til is null or til >= $2) order by id`,
    [del, fra, til],
  );
  return rows.map(somVedtak);
}

/** Throws away the partial results that a vedtak bears on: those of its part, in the periods it runs in. */
async function glem(sql, id) {
  const { affectedRows } = await sql.query(
    `delete from aktivitetsdel d using vedtak v
      where v.id = $1 and d.del = v.del and v.fra <= d.til and (v.til is null or v.til >= d.fra)`,
    [id],
  );
  return affectedRows ?? 0;
}

/** Writes a vedtak that the library has accepted, new or changed; all or nothing. Gives how many partial results it made stale. */
export function lagreVedtak(db, vedtak) {
  return db.transaction(async (sql) => {
    let foreldet = await glem(sql, vedtak.id); // as it was
    await sql.query(
      `insert into vedtak (id, del, bruker, kode, fra, til, timer_per_uke, plasser, opphoer, avslutning)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (id) do update set del = excluded.del, bruker = excluded.bruker, kode = excluded.kode, fra = excluded.fra,
         til = excluded.til, timer_per_uke = excluded.timer_per_uke, plasser = excluded.plasser, opphoer = excluded.opphoer,
         avslutning = excluded.avslutning`,
      [
        vedtak.id,
        delFor(vedtak.bruker),
        vedtak.bruker,
        vedtak.kode,
        vedtak.fra,
        vedtak.til ?? null,
        vedtak.timerPerUke === undefined ? null : String(vedtak.timerPerUke),
        vedtak.plasser === undefined ? null : String(vedtak.plasser),
        vedtak.opphoer === undefined ? null : JSON.stringify(vedtak.opphoer),
        vedtak.avslutning ?? null,
      ],
    );
    foreldet += await glem(sql, vedtak.id); // as it is
    return foreldet;
  });
}

/** Deletes a vedtak; gives whether there was one. */
export function slettVedtak(db, id) {
  return db.transaction(async (sql) => {
    await glem(sql, id);
    const { affectedRows } = await sql.query("delete from vedtak where id = $1", [id]);
    return (affectedRows ?? 0) > 0;
  });
}

/** Reads the partial results of a period, by part. */
export async function lesDeler(sql, { fra, til }) {
  const { rows } = await sql.query("select del, resultat from aktivitetsdel where fra = $1 and til = $2", [
    fra,
    til,
  ]);
  return new Map(rows.map(({ del, resultat }) => [del, resultat]));
}

/** Keeps a partial result: plain JSON. */
export async function lagreDel(sql, { fra, til }, del, resultat) {
  await sql.query("insert into aktivitetsdel (fra, til, del, resultat) values ($1, $2, $3, $4)", [
    fra,
    til,
    del,
    JSON.stringify(resultat),
  ]);
}
