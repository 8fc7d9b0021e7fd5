/**
 * Loads the service, then kills it while it writes, and looks at what is stored.
 *
 *   node examples/backend/belastning.mjs [--sekunder 60] [--klienter 50] [--drap 20] [--bunke 40] [--froe 1] [--json]
 *
 * Works on a folder of its own, thrown away at the end, or on the server that DATABASE_URL names. Exits 1 if anything is lost, doubled or wrong.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as vent } from "node:timers/promises";
import { parseArgs } from "node:util";
import { avtrykk, etterkontroll } from "./belastning/etterkontroll.mjs";
import { lagOppgjoer, lagTerning } from "./belastning/inndata.mjs";
import { lagKlient } from "./belastning/klient.mjs";
import { startVert } from "./belastning/prosess.mjs";
import { aapneDatabase } from "./database.mjs";
import { TABELLER } from "./lager.mjs";

const { values } = parseArgs({
  options: {
    sekunder: { type: "string", default: "60" },
    klienter: { type: "string", default: "50" },
    drap: { type: "string", default: "20" },
    bunke: { type: "string", default: "40" },
    froe: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
});
const [sekunder, klienter, drap, iBunke, froe] = [
  values.sekunder,
  values.klienter,
  values.drap,
  values.bunke,
  values.froe,
].map(Number);

/** This run's keys, apart from those of others on the same server. */
const START = `last-${process.pid}-${Date.now().toString(36)}-`;

/** By `noekkel nr`: the fingerprint of the answer, and when it first came. An answer that comes again must be the same. */
const svar = new Map();
const ulike = [];
function merk(noekkel, nr, tekst) {
  const navn = `${noekkel} ${nr}`;
  const trykk = avtrykk(tekst);
  const foer = svar.get(navn);
  if (foer === undefined) svar.set(navn, { trykk, tid: Date.now() });
  else if (foer.trykk !== trykk) ulike.push(navn);
}

let neste = 0;
const nyKropp = () => {
  neste += 1;
  return JSON.stringify(lagOppgjoer(froe, neste));
};

function enkelt() {
  return {
    sti: "/oppgjoer",
    noekkel: `${START}${neste}`,
    type: "application/json",
    kropp: nyKropp(),
    antall: 1,
  };
}

function bunke() {
  const noekkel = `${START}${neste}`;
  const kropp = Array.from({ length: iBunke }, nyKropp).join("\n");
  return { sti: "/bunker", noekkel, type: "application/x-ndjson", kropp, antall: iBunke };
}

/** Notes what was answered, of a cut answer the lines that came whole; tells whether it is all there. */
function noter({ sti, noekkel, antall }, { status, hel, tekst }) {
  if (status !== 200 && status !== 201) return false;
  if (sti === "/oppgjoer") {
    if (hel) merk(noekkel, 0, tekst);
    return hel;
  }
  const linjer = tekst.split("\n").slice(0, -1);
  linjer.forEach((linje, i) => void merk(noekkel, i + 1, linje));
  return hel && linjer.length === antall;
}

const prosentil = (sortert, p) =>
  sortert[Math.min(sortert.length - 1, Math.floor((sortert.length * p) / 100))];

/** Phase one: every client sends settlements one after the other until the time is out. */
async function belast(adresse) {
  const tider = [];
  let feil = 0;
  const start = performance.now();
  const slutt = start + sekunder * 1000;
  const ett = async () => {
    const klient = lagKlient();
    while (performance.now() < slutt) {
      const jobb = enkelt();
      const foer = performance.now();
      if (noter(jobb, await klient.post(adresse, jobb))) tider.push(performance.now() - foer);
      else feil += 1;
    }
    klient.lukk();
  };
  await Promise.all(Array.from({ length: klienter }, ett));
  const varte = (performance.now() - start) / 1000;
  tider.sort((a, b) => a - b);
  const ms = (p) => Math.round(prosentil(tider, p) * 10) / 10;
  return {
    klienter,
    sekunder: Math.round(varte * 10) / 10,
    oppgjoer: tider.length,
    iSekundet: Math.round(tider.length / varte),
    p50: ms(50),
    p99: ms(99),
    feil,
  };
}

/** Phase two: singles and batches, while the service is killed and started; what was not answered is sent again under the same key. */
async function drepOgSend(mappe) {
  const terning = lagTerning(froe);
  const funn = { drap: [], avbrutt: 0, halveBunker: 0, sendtIgjen: 0 };
  let vert = await startVert(mappe);
  let oppe = Promise.resolve();
  const stans = new AbortController();
  let underveis = 0;
  let biter = 0; // of answers, since the service was started
  const ett = async (_, nr) => {
    const klient = lagKlient(() => {
      biter += 1;
    });
    for (let omgang = nr; !stans.signal.aborted; omgang += 1) {
      const jobb = omgang % 4 === 0 ? bunke() : enkelt();
      for (;;) {
        await oppe;
        underveis += 1;
        const fikk = await klient.post(vert.adresse, jobb);
        underveis -= 1;
        const alt = noter(jobb, fikk);
        if (alt) break;
        if (fikk.status >= 400) throw new Error(`${jobb.noekkel}: ${fikk.status} ${fikk.tekst}`);
        funn.sendtIgjen += 1;
        if (jobb.antall > 1 && fikk.tekst !== "") funn.halveBunker += 1;
        await vent(5); // the kill is noticed here before it is known there
      }
    }
    klient.lukk();
  };
  const alle = Promise.all(Array.from({ length: klienter }, ett));
  while (funn.drap.length < drap) {
    // some answers have come, others are on their way: the service is in the middle of it
    for (const nok = biter + terning(3 * klienter); biter <= nok; )
      await Promise.race([vent(1 + terning(10)), alle]);
    funn.avbrutt += underveis;
    let igjen;
    oppe = new Promise((ok) => {
      igjen = ok;
    });
    await vert.drep();
    funn.drap.push(Date.now());
    vert = await startVert(mappe);
    igjen();
  }
  stans.abort();
  await alle;
  const stoppet = await vert.stopp();
  if (stoppet !== 0) throw new Error(`verten avsluttet med ${stoppet}`);
  return funn;
}

const mappe = process.env["DATABASE_URL"] ? undefined : await mkdtemp(join(tmpdir(), "sio-last-"));
try {
  const vert = await startVert(mappe);
  const last = await belast(vert.adresse);
  await vert.stopp();
  const avbrudd = await drepOgSend(mappe);
  const db = await aapneDatabase({ adresse: process.env["DATABASE_URL"] || undefined, mappe }, TABELLER);
  const lager = await etterkontroll(db, START, svar, avbrudd.drap);
  await db.close();
  const rapport = {
    database: vert.slag,
    last,
    avbrudd: { ...avbrudd, drap: avbrudd.drap.length },
    svart: svar.size,
    ulikeSvar: ulike.length,
    lager,
  };
  const { feil, toGanger, utenSvar, annetSvar, tapt, uteAvOrden } = lager;
  const galt = last.feil + ulike.length + feil.length + toGanger + utenSvar + annetSvar + tapt + uteAvOrden;
  console.log(values.json ? JSON.stringify(rapport) : JSON.stringify(rapport, undefined, 2));
  if (galt > 0) process.exitCode = 1;
} finally {
  if (mappe !== undefined) await rm(mappe, { recursive: true, force: true });
}
