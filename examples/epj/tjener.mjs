/** The host's service: vedtak in, the draft of a quarter's report out. JSON over node:http, and nothing else. */
import { createServer } from "node:http";
import { erSioFeil } from "sio-beregning";
import { lagreVedtak, slettVedtak } from "./lager.mjs";
import { kontrollerVedtak, lagUtkast } from "./utkast.mjs";

const STOERSTE_KROPP = 1_000_000;

/** What this host keeps of a vedtak. The library knows more fields; one that is not kept must be refused, not lost. */
const FELTER = ["id", "bruker", "kode", "fra", "til", "timerPerUke", "plasser", "opphoer", "avslutning"];

/** An answer that is no success, with its text for the one who asked. */
class Avslag extends Error {
  constructor(status, melding) {
    super(melding);
    this.status = status;
  }
}

async function lesKropp(forespoersel) {
  const biter = [];
  let lengde = 0;
  for await (const bit of forespoersel) {
    lengde += bit.length;
    if (lengde <= STOERSTE_KROPP) biter.push(bit); // the rest is read and dropped, so that the answer reaches the one who asked
  }
  if (lengde > STOERSTE_KROPP) throw new Avslag(413, "Forespørselen er for stor.");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(biter)));
  } catch {
    throw new Avslag(400, "Forespørselen er ikke gyldig JSON i UTF-8.");
  }
}

/** Reads `2019-Q1` as days. */
function lesKvartal(tekst) {
  const [, aar, nr] = /^(\d{4})-Q([1-4])$/.exec(tekst) ?? [];
  if (aar === undefined) throw new Avslag(404, "Kvartalet skrives som 2019-Q1.");
  const siste = ["03-31", "06-30", "09-30", "12-31"][nr - 1];
  return { fra: `${aar}-${String(3 * nr - 2).padStart(2, "0")}-01`, til: `${aar}-${siste}` };
}

/** PUT /vedtak/ID: save on every change; refused with all that is wrong, and then nothing is saved. */
async function leggInn(db, id, forespoersel) {
  const kropp = await lesKropp(forespoersel);
  if (typeof kropp !== "object" || kropp === null || Array.isArray(kropp))
    throw new Avslag(400, "Vedtaket skal være et JSON-objekt.");
  const ukjent = Object.keys(kropp).filter((felt) => !FELTER.includes(felt));
  if (ukjent.length > 0) throw new Avslag(422, `Tjenesten lagrer ikke ${ukjent.join(", ")}.`);
  if (kropp.id !== undefined && kropp.id !== id)
    throw new Avslag(400, "Vedtaket har en annen id enn adressen.");
  const vedtak = { ...kropp, id };
  kontrollerVedtak(vedtak, { fra: "2019-01-01", til: "2019-03-31" }); // what a vedtak may be is the same in every period
  return { status: 200, svar: { foreldedeDeler: await lagreVedtak(db, vedtak) } };
}

async function svarPaa(db, forespoersel) {
  const { pathname } = new URL(forespoersel.url ?? "/", "http://tjener");
  const [, ressurs, navn, ...flere] = pathname.split("/").map(decodeURIComponent);
  const { method } = forespoersel;
  if (ressurs === "vedtak" && navn && flere.length === 0) {
    if (method === "PUT") return leggInn(db, navn, forespoersel);
    if (method !== "DELETE") throw new Avslag(405, "Her går det an å PUT og DELETE.");
    if (!(await slettVedtak(db, navn))) throw new Avslag(404, "Det er ikke noe vedtak med den id-en.");
    return { status: 200, svar: {} };
  }
  if (ressurs === "utkast" && navn && flere.length === 0) {
    if (method !== "GET") throw new Avslag(405, "Her går det an å GET.");
    const { utkast, regnet } = await lagUtkast(db, lesKvartal(navn));
    return {
      status: 200,
      svar: utkast,
      hoder: { "x-regnet-deler": regnet.deler, "x-regnet-vedtak": regnet.vedtak },
    };
  }
  throw new Avslag(404, "Her er PUT og DELETE /vedtak/ID, og GET /utkast/2019-Q1.");
}

/** Makes an answer of what went wrong; the service's own failure says nothing of why, since a message may hold data. */
function svarPaaFeil(e) {
  if (erSioFeil(e)) {
    // the vedtak was the only one of a list: take its place out of the path
    const feil = e.feil.map((f) => ({ ...f, sti: f.sti[0] === "vedtak" ? f.sti.slice(2) : f.sti }));
    return { status: 422, svar: { feil } };
  }
  if (e instanceof Avslag) return { status: e.status, svar: { melding: e.message } };
  if (e instanceof URIError) return { status: 400, svar: { melding: "Adressen er ikke gyldig." } };
  return { status: 500, svar: { melding: "Tjenesten feilet." } };
}

/** Makes the service over an open database. */
export function lagTjener(db) {
  return createServer(async (forespoersel, respons) => {
    const { status, svar, hoder } = await svarPaa(db, forespoersel).catch(svarPaaFeil);
    respons.writeHead(status, { "content-type": "application/json; charset=utf-8", ...hoder });
    respons.end(JSON.stringify(svar));
  });
}
