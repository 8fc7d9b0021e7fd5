/**
 * A partial result from DuckDB: SQL makes the sums where the data live, and the library rounds, orders and writes the answer.
 */
import { readFile } from "node:fs/promises";
import { listTjenester } from "sio-beregning";

const SQL = new URL("./delsummer.sql", import.meta.url);

/** The readings of the rules that the SQL has. It takes every row as it stands: with several rows of one id, all would count. */
export const VALG = {
  sisteDag: "telles",
  opphoersSisteDag: "tapes",
  doegnpaaslag: "hele",
  timepaaslag: "tre-dager",
  etterfoelger: "beholdes",
  maaned: "fire-uker",
  versjoner: "alle-telles",
};

/** V-1: hours are given a week and are divided by 7 days; places are a day. */
const DAGER = { time: 7, doegn: 1 };

/** Gives DuckDB what it must know: the codes from the library's catalogue, and the periods. */
async function leggInnTabeller(tilkobling, perioder) {
  await tilkobling.run(
    "create or replace temp table koder (kode varchar primary key, nr integer, time boolean, stjerne boolean)",
  );
  for (const [nr, { kode, enhet, stjerne }] of listTjenester().entries()) {
    await tilkobling.run("insert into koder values ($1, $2, $3, $4)", [kode, nr, enhet === "time", stjerne]);
  }
  await tilkobling.run("create or replace temp table perioder (nr integer primary key, fra date, til date)");
  for (const [nr, { fra, til }] of perioder.entries()) {
    await tilkobling.run("insert into perioder values ($1, $2, $3)", [nr, fra, til]);
  }
}

/** Finds what the SQL would pass over in silence: unknown codes, backward dates, amounts that are missing or too large. */
async function kontroller(tilkobling) {
  const leser = await tilkobling.runAndReadAll(`
    select kode, count(*)::integer as antall from vedtak v left join koder k using (kode)
    where k.kode is null or v.bruker is null or v.fra is null or v.til < v.fra
       or (k.time and (v."timerPerUke" is null or v."timerPerUke" not between 0 and 168 or v.plasser is not null))
       or (not k.time and (v."timerPerUke" is not null or v.plasser <= 0))
       or coalesce(list_bool_or(list_transform(v.opphoer, lambda o: o.til < o.fra)), false)
    group by kode order by kode limit 20`);
  const rader = leser.getRowObjectsJS();
  if (rader.length > 0)
    throw new Error(`Vedtak som ikke kan telles: ${rader.map((r) => `${r.kode} (${r.antall})`).join(", ")}`);
}

/**
 * Makes a partial result of the table or view `vedtak`.
 *
 * @param tilkobling - A DuckDB connection; `vedtak` may be a table, a view of Parquet files, or anything else with the columns.
 * @param perioder - The periods, `{ fra, til }`.
 * @returns A partial for `slaaSammenAktivitet` and `ferdigstillAktivitet`.
 */
export async function delresultat(tilkobling, perioder) {
  await leggInnTabeller(tilkobling, perioder);
  await kontroller(tilkobling);
  const kommuner = new Map();
  const navn = await tilkobling.runAndReadAll(
    "select distinct kommune from vedtak order by kommune nulls first",
  );
  for (const [kommune] of navn.getRowsJS()) {
    kommuner.set(kommune, {
      ...(kommune !== null && { kommune }),
      celler: perioder.map(() => ({ koder: [], mottakere: 0 })),
    });
  }
  const summer = await tilkobling.runAndReadAll(await readFile(SQL, "utf8"));
  for (const rad of summer.getRowObjectsJS()) {
    const celle = kommuner.get(rad.kommune).celler[rad.periode];
    if (rad.ialt) {
      celle.mottakere = rad.mottakere;
      continue;
    }
    const { kode, time, sum, vedtak, mottakere } = rad;
    const harVolum = /[1-9]/.test(sum);
    celle.koder.push({
      kode,
      summer: harVolum ? [{ dager: time ? DAGER.time : DAGER.doegn, sum }] : [],
      vedtak,
      mottakere,
    });
  }
  return {
    slag: "sio-aktivitetsdel",
    versjon: 1,
    perioder,
    enPeriode: false,
    valg: VALG,
    merknader: [],
    antallMerknader: {},
    brukere: "adskilt",
    lagtSammen: false,
    kommuner: [...kommuner.values()],
  };
}
