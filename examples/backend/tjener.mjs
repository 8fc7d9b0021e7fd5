/** The service: Fastify, with the library in place of its validation and of its way with JSON. */
import { finished } from "node:stream/promises";
import swagger from "@fastify/swagger";
import fastify from "fastify";
import { erSioFeil } from "sio-beregning";
import { Avslag } from "./Avslag.mjs";
import { lesTekst } from "./lesJson.mjs";
import { OPENAPI } from "./openapi.mjs";
import { leggTilRuter } from "./ruter.mjs";
import { lagSkriver } from "./skriver.mjs";

/** The largest body but for a batch's; a settlement of 51 lines is under 10 kB. */
const STOERSTE_KROPP = 1_000_000;

/** What Fastify refuses by itself, in this service's words. */
const FASTIFYS = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, "FOR_STOR", "Forespørselen er for stor."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    "UKJENT_FORMAT",
    "Send application/json; en bunke kan også være application/x-ndjson.",
  ],
  FST_ERR_CTP_EMPTY_TYPE: [415, "UKJENT_FORMAT", "Si hva forespørselen er: Content-Type: application/json."],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, "UGYLDIG_JSON", "Forespørselen er en annen lengde enn den sier."],
  FST_ERR_BAD_URL: [400, "UGYLDIG_ADRESSE", "Adressen er ikke gyldig."],
};

/** Tells whether an error is that the database can't be had: no connection, or it is going down. What was sent may be sent again. */
const erUtenDatabase = ({ code }) =>
  typeof code === "string" && /^(E[A-Z]+|08...|57P0.|53...|40...)$/.test(code);

/** Makes an answer of what went wrong. The service's own failure says nothing of why, since a message may hold data. */
function svarPaaFeil(e) {
  if (erSioFeil(e)) return { status: 422, feil: e.feil };
  if (e instanceof Avslag) return e;
  const kjent = FASTIFYS[e.code];
  if (kjent !== undefined) return new Avslag(...kjent);
  if (erUtenDatabase(e))
    return new Avslag(503, "UTEN_DATABASE", "Databasen svarer ikke; send det om igjen med samme nøkkel.");
  console.error(`${e.name} ${e.code ?? ""}: ${String(e.stack).split("\n").slice(1, 4).join(" ")}`);
  return new Avslag(500, "TJENESTEN_FEILET", "Tjenesten feilet.");
}

/** Makes the service over an open database. Closing it lets those who are answered have the rest, and no batch begin another round. */
export async function lagTjener(db) {
  let stanser = false;
  const app = fastify({
    bodyLimit: STOERSTE_KROPP,
    requestTimeout: 60_000, // to send a request; the answer may take longer
    forceCloseConnections: "idle",
    return503OnClosing: false, // it is said below, in this service's words
    routerOptions: { maxParamLength: 3 * 200 },
    frameworkErrors: (e, _, svar) => {
      const { status, feil } = svarPaaFeil(e);
      void svar.code(status).send({ feil });
    },
  });
  // bodies are read by lesJson, and the library says what is wrong with them
  app.removeAllContentTypeParsers();
  const tekst = async (_, bytes) => lesTekst(bytes);
  app.addContentTypeParser(["application/json", "application/x-ndjson"], { parseAs: "buffer" }, tekst);
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => JSON.stringify);

  app.setErrorHandler(async (e, forespoersel, svar) => {
    const { status, feil } = svarPaaFeil(e);
    // what is too large is read and dropped, so that the answer reaches the one who asked
    if (status === 413) await finished(forespoersel.raw.resume()).catch(() => {});
    return svar.code(status).send({ feil });
  });
  app.setNotFoundHandler(() => {
    throw new Avslag(
      404,
      "FINNES_IKKE",
      "Ingenting svarer på den adressen og metoden; /openapi.json sier hva som gjør det.",
    );
  });
  app.addHook("preClose", async () => {
    stanser = true;
  });
  app.addHook("onRequest", async () => {
    if (stanser) throw new Avslag(503, "STANSER", "Tjenesten stanser; send det om igjen med samme nøkkel.");
  });
  await app.register(swagger, OPENAPI);
  leggTilRuter(app, { db, skriv: lagSkriver(db), skalStanse: () => stanser });
  return app;
}
