/** What the service answers to. Each route's schema is what OpenAPI says of it; what a body may be is the library's to say. */
import { Readable } from "node:stream";
import { verifiserKvittering } from "sio-beregning";
import { Avslag } from "./Avslag.mjs";
import { gjoerOppBunke, lesListe, lesNdjson } from "./bunke.mjs";
import { hentBunke, hentOppgjoer, listOppgjoer } from "./lager.mjs";
import { lesJson } from "./lesJson.mjs";
import { beskriv } from "./openapi.mjs";
import { gjoerOpp, kontroller, krevSammeInndata, skrivSvar } from "./oppgjoer.mjs";

/** The largest batch, read whole before the first answer: most clients send all before they read any. Some 3 000 whole forms. */
const STOERSTE_BUNKE = 8_000_000;

/** Rows to a read of the database. */
const SIDE = 500;

const JSON_TYPE = "application/json; charset=utf-8";
const NDJSON_TYPE = "application/x-ndjson; charset=utf-8";

/** Reads the key of a request: visible ASCII, so that it is the same in a header, an address and a log. */
function lesNoekkel(tekst) {
  if (typeof tekst === "string" && /^[\x21-\x7e]{1,200}$/.test(tekst)) return tekst;
  const melding =
    "Oppgi en idempotensnøkkel på 1–200 synlige ASCII-tegn i hodet Idempotency-Key, én for hvert oppgjør og hver bunke.";
  throw new Avslag(400, "MANGLER_NOEKKEL", melding);
}

/** Reads a whole number from an address. */
function lesHeltall(tekst, felt, { minst, hoeyst }) {
  const tall = /^\d{1,15}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (tall >= minst && tall <= hoeyst) return tall;
  throw new Avslag(400, "UGYLDIG_VERDI", `${felt} skal være et helt tall fra ${minst} til ${hoeyst}.`, [
    felt,
  ]);
}

/** Refuses what an address asks that no route answers: a misspelt question must not be a dropped one. */
function kjenn(spoersmaal, felter) {
  const ukjent = Object.keys(spoersmaal).filter((felt) => !felter.includes(felt));
  if (ukjent.length > 0)
    throw new Avslag(400, "UKJENT_FELT", `Ukjent i adressen: ${ukjent.join(", ")}.`, [ukjent[0]]);
  return spoersmaal;
}

async function krevOppgjoer(db, noekkel, nr) {
  const rad = await hentOppgjoer(db, noekkel, nr);
  if (rad === undefined) throw new Avslag(404, "FINNES_IKKE", "Det er ikke noe oppgjør med den nøkkelen.");
  return rad;
}

/** Reads the number of one of a batch. */
const lesNr = (tekst) => lesHeltall(tekst, "nr", { minst: 1, hoeyst: 2 ** 31 - 1 });

/** Gives the stored lines of a batch in order, a page at a time. */
async function* lesBunke(db, noekkel, foerste) {
  for (let side = foerste; side.length > 0; side = await hentBunke(db, noekkel, side.at(-1).nr, SIDE))
    yield `${side.map(skrivSvar).join("\n")}\n`;
}

/** Makes a stream of texts, made no faster than they are read. */
const somStroem = (tekster) => Readable.from(tekster, { highWaterMark: 1 });

/** Registers the routes; `skriv` is the writer, and `skalStanse` tells whether the service is on its way down. */
export function leggTilRuter(app, { db, skriv, skalStanse }) {
  app.post("/oppgjoer", beskriv.nyttOppgjoer, async (forespoersel, svar) => {
    const noekkel = lesNoekkel(forespoersel.headers["idempotency-key"]);
    const oppgjoer = gjoerOpp(noekkel, 0, lesJson(forespoersel.body));
    const lagret = await skriv(oppgjoer);
    krevSammeInndata(lagret, oppgjoer);
    svar.code(lagret.ny ? 201 : 200).headers({
      location: `/oppgjoer/${encodeURIComponent(noekkel)}`,
      "idempotency-replayed": String(!lagret.ny),
    });
    return svar.type(JSON_TYPE).send(skrivSvar(lagret.rad));
  });

  app.get("/oppgjoer", beskriv.liste, async ({ query }) => {
    const { etter = "0", antall = "100" } = kjenn(query, ["etter", "antall"]);
    const side = [
      lesHeltall(etter, "etter", { minst: 0, hoeyst: Number.MAX_SAFE_INTEGER }),
      lesHeltall(antall, "antall", { minst: 1, hoeyst: SIDE }),
    ];
    return { oppgjoer: await listOppgjoer(db, ...side) };
  });

  app.get("/oppgjoer/:noekkel", beskriv.oppgjoer, async ({ params }, svar) =>
    svar.type(JSON_TYPE).send(skrivSvar(await krevOppgjoer(db, params.noekkel, 0))),
  );

  app.get("/oppgjoer/:noekkel/kontroll", beskriv.kontroll, async ({ params }) =>
    kontroller(await krevOppgjoer(db, params.noekkel, 0)),
  );

  app.post("/bunker", { ...beskriv.nyBunke, bodyLimit: STOERSTE_BUNKE }, async (forespoersel, svar) => {
    const noekkel = lesNoekkel(forespoersel.headers["idempotency-key"]);
    const ndjson = /^application\/x-ndjson\b/.test(forespoersel.headers["content-type"]);
    const lesere = (ndjson ? lesNdjson : lesListe)(forespoersel.body);
    return svar.type(NDJSON_TYPE).send(somStroem(gjoerOppBunke(skriv, noekkel, lesere, skalStanse)));
  });

  app.get("/bunker/:noekkel", beskriv.bunke, async ({ params }, svar) => {
    const foerste = await hentBunke(db, params.noekkel, 0, SIDE);
    if (foerste.length === 0)
      throw new Avslag(404, "FINNES_IKKE", "Det er ikke noe lagret under den nøkkelen.");
    return svar.type(NDJSON_TYPE).send(somStroem(lesBunke(db, params.noekkel, foerste)));
  });

  app.get("/bunker/:noekkel/:nr", beskriv.iBunke, async ({ params }, svar) =>
    svar.type(JSON_TYPE).send(skrivSvar(await krevOppgjoer(db, params.noekkel, lesNr(params.nr)))),
  );

  app.get("/bunker/:noekkel/:nr/kontroll", beskriv.kontrollIBunke, async ({ params }) =>
    kontroller(await krevOppgjoer(db, params.noekkel, lesNr(params.nr))),
  );

  app.post("/kontroll", beskriv.kontrollAv, async (forespoersel) => {
    const { kvittering, ...oppdrag } = lesJson(forespoersel.body) ?? {};
    return verifiserKvittering(kvittering, oppdrag);
  });

  app.get("/helse", beskriv.helse, async () => {
    await db.query("select 1");
    return { status: "ok" };
  });

  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}
