/** What is stored, held against a recomputation from the log and against what the clients were answered. */
import { createHash } from "node:crypto";
import { beregnKorreksjonsoppgjoer, lagKvittering } from "sio-beregning";
import { skrivSvar } from "../oppgjoer.mjs";

const SIDE = 200;

/** What is kept of an answer: enough to tell whether another is the same to the letter. */
export const avtrykk = (tekst) => createHash("sha256").update(tekst).digest("base64");

async function* rader(db, start) {
  for (let etter = "0", side; side === undefined || side.length > 0; etter = side.at(-1)?.id) {
    ({ rows: side } = await db.query(
      `select l.id::text as id, l.noekkel, l.nr, l.inn, l.inndata, o.resultat, o.kvittering,
         extract(epoch from l.mottatt)::float8 * 1000 as mottatt
       from sio_logg l left join sio_oppgjoer o on o.logg_id = l.id
       where l.id > $1 and left(l.noekkel, length($2::text)) = $2 order by l.id limit ${SIDE}`,
      [etter, start],
    ));
    yield* side;
  }
}

/** Computes a logged input anew; gives what is wrong with what is stored of it. */
function feilVed({ inn: logget, inndata, resultat, kvittering }) {
  if (resultat === null) return "logget, men ikke gjort opp";
  const inn = JSON.parse(logget);
  const ut = beregnKorreksjonsoppgjoer(inn);
  const ny = lagKvittering({ beregning: "korreksjonsoppgjoer", inn, ut });
  if (JSON.stringify(ut) !== resultat) return "et annet resultat enn det som følger av loggen";
  if (JSON.stringify(ny) !== kvittering || ny.inndata !== inndata)
    return "en annen kvittering enn den som følger av loggen";
  return undefined;
}

/**
 * Reads every row whose key starts so. The inputs were all different, so one that is stored twice, under whatever key, is seen by its checksum.
 *
 * @param svar - By `noekkel nr`: the fingerprint of what a client was answered, and when.
 * @param drap - When the service was killed. `lagretUtenSvar` counts what was stored before a kill and answered after it: what would have been doubled.
 */
export async function etterkontroll(db, start, svar, drap) {
  const funn = {
    lagret: 0,
    lagretUtenSvar: 0,
    feil: [],
    toGanger: 0,
    utenSvar: 0,
    annetSvar: 0,
    tapt: 0,
    uteAvOrden: 0,
  };
  const sett = new Set();
  const siste = new Map();
  const igjen = new Set(svar.keys());
  for await (const rad of rader(db, start)) {
    funn.lagret += 1;
    const navn = `${rad.noekkel} ${rad.nr}`;
    const feil = feilVed(rad);
    if (feil !== undefined) funn.feil.push(`${navn}: ${feil}`);
    if (sett.has(rad.inndata)) funn.toGanger += 1;
    sett.add(rad.inndata);
    if ((siste.get(rad.noekkel) ?? -1) >= rad.nr) funn.uteAvOrden += 1;
    siste.set(rad.noekkel, rad.nr);
    const fikk = svar.get(navn);
    if (fikk === undefined) funn.utenSvar += 1;
    else if (fikk.trykk !== avtrykk(skrivSvar(rad))) funn.annetSvar += 1;
    if (drap.some((tid) => rad.mottatt < tid && tid < (fikk?.tid ?? 0))) funn.lagretUtenSvar += 1;
    igjen.delete(navn);
  }
  funn.tapt = igjen.size;
  return funn;
}
