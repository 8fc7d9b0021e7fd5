/**
 * What OpenAPI says of the service. The input and the result of a settlement are the package's own JSON Schemas, so that what is said here is
 * what the library reads and writes; only what is this host's own is written out.
 */

import { createRequire } from "node:module";

const hent = createRequire(import.meta.url);

/**
 * Takes a schema of the package's into the document: its own definitions stay with it, and are found from where it stands now.
 *
 * @param fil - The schema's name; in a host of its own, the file is `sio-beregning/schemas/NAVN.schema.json`.
 */
function taInn(navn, fil) {
  const { $schema: _, $id, ...skjema } = hent(`../../schemas/${fil}.schema.json`);
  const flyttet = JSON.stringify(skjema).replaceAll('"#/$defs/', `"#/components/schemas/${navn}/$defs/`);
  return [
    navn,
    { ...JSON.parse(flyttet), description: [skjema.description, $id].filter(Boolean).join("\n\n") },
  ];
}

const ref = (navn) => ({ $ref: `#/components/schemas/${navn}` });
const tekst = { type: "string" };
const heltall = { type: "integer" };
const objekt = (properties, valgfrie = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((felt) => !valgfrie.includes(felt)),
  additionalProperties: false,
});
const json = (skjema, description) => ({ description, content: { "application/json": { schema: skjema } } });
const ndjson = (skjema, description) => ({
  description: `${description} An object a line.`,
  content: { "application/x-ndjson": { schema: skjema } },
});

const feil = objekt({
  feil: {
    type: "array",
    minItems: 1,
    items: objekt({
      kode: tekst,
      sti: { type: "array", items: { type: ["string", "integer"] } },
      melding: tekst,
    }),
  },
});

/** The host's own schemas, by name. */
const EGNE = {
  Feil: feil,
  Oppgjoer: objekt({
    noekkel: tekst,
    nr: { ...heltall, minimum: 0, description: "0 for a settlement alone, 1 and up in a batch" },
    resultat: ref("KorreksjonsoppgjoerUt"),
    kvittering: ref("Kvittering"),
  }),
  Bunkelinje: {
    anyOf: [ref("Oppgjoer"), objekt({ nr: { ...heltall, minimum: 1 }, feil: feil.properties.feil })],
  },
  Liste: objekt({
    oppgjoer: {
      type: "array",
      items: objekt({ id: tekst, noekkel: tekst, nr: heltall, inndata: tekst, netto: tekst }),
    },
  }),
};

const avslag = (...koder) => Object.fromEntries(koder.map((kode) => [kode, json(ref("Feil"), AARSAK[kode])]));
const AARSAK = {
  400: "What was sent is no request: no JSON, digits that JSON loses, a key twice, no idempotency key.",
  404: "Nothing is stored under that key.",
  413: "The body is too large.",
  415: "The body is neither JSON nor NDJSON.",
  422: "The library refuses the input, or the key is used for another one. Every problem at once.",
  503: "The service is stopping, or the database does not answer; send it again with the same key.",
};

const noekkelhode = objekt({
  "idempotency-key": {
    type: "string",
    pattern: "^[\\x21-\\x7e]{1,200}$",
    description: "One for each settlement and each batch.",
  },
});
noekkelhode.additionalProperties = true;
const noekkel = { noekkel: { type: "string", description: "The idempotency key it was sent with" } };
const nr = { nr: { ...heltall, minimum: 1, description: "The place in the batch" } };
const rute = (summary, schema) => ({ schema: { summary, ...schema } });

/** The routes' schemas. */
export const beskriv = {
  nyttOppgjoer: rute("Settle, and store the settlement with its receipt", {
    headers: noekkelhode,
    body: { content: { "application/json": { schema: ref("KorreksjonsoppgjoerInn") } } },
    response: {
      201: json(ref("Oppgjoer"), "It is stored."),
      200: json(
        ref("Oppgjoer"),
        "It was stored before, with the same key and the same input; the same answer.",
      ),
      ...avslag(400, 413, 415, 422, 503),
    },
  }),
  liste: rute("List what is stored, in the order it was logged", {
    querystring: objekt(
      {
        etter: { ...heltall, default: 0, description: "the last id of the page before" },
        antall: { ...heltall, minimum: 1, maximum: 500, default: 100 },
      },
      ["etter", "antall"],
    ),
    response: { 200: json(ref("Liste"), "A page."), ...avslag(400, 503) },
  }),
  oppgjoer: rute("Get a settlement", {
    params: objekt(noekkel),
    response: { 200: json(ref("Oppgjoer"), "As it was answered when it was stored."), ...avslag(404, 503) },
  }),
  kontroll: rute("Compute a stored settlement anew and say what differs from its receipt", {
    params: objekt({ ...noekkel }),
    response: { 200: json(ref("Kontroll"), "Whether it agrees."), ...avslag(400, 404, 503) },
  }),
  nyBunke: rute("Settle a batch, in order", {
    headers: noekkelhode,
    body: {
      content: {
        "application/json": { schema: { type: "array", items: ref("KorreksjonsoppgjoerInn") } },
        "application/x-ndjson": { schema: ref("KorreksjonsoppgjoerInn") },
      },
    },
    response: {
      200: ndjson(
        ref("Bunkelinje"),
        "In order, each line sent when it is stored; a cut answer is taken up again with the same key and batch.",
      ),
      ...avslag(400, 413, 415, 503),
    },
  }),
  bunke: rute("Get what is stored of a batch, in order", {
    params: objekt(noekkel),
    response: {
      200: ndjson(ref("Oppgjoer"), "The settlements; those that were refused are not there."),
      ...avslag(404, 503),
    },
  }),
  iBunke: rute("Get one settlement of a batch", {
    params: objekt({ ...noekkel, ...nr }),
    response: {
      200: json(ref("Oppgjoer"), "As it was answered when it was stored."),
      ...avslag(400, 404, 503),
    },
  }),
  kontrollIBunke: rute("Compute one settlement of a batch anew and say what differs from its receipt", {
    params: objekt({ ...noekkel, ...nr }),
    response: { 200: json(ref("Kontroll"), "Whether it agrees."), ...avslag(400, 404, 503) },
  }),
  kontrollAv: rute("Verify any receipt against an input, and a result if there is one", {
    body: {
      content: {
        "application/json": {
          schema: objekt({ kvittering: ref("Kvittering"), inn: {}, ut: {}, beregning: tekst }, [
            "ut",
            "beregning",
          ]),
        },
      },
    },
    response: { 200: json(ref("Kontroll"), "Whether it agrees."), ...avslag(400, 413, 415, 422) },
  }),
  helse: rute("Tell whether the service and its database answer", {
    response: { 200: json(objekt({ status: { const: "ok" } }), "They do."), ...avslag(503) },
  }),
};

/** The settings of @fastify/swagger. */
export const OPENAPI = {
  openapi: {
    openapi: "3.1.0",
    info: {
      title: "SIO: korreksjonsoppgjør",
      version: "1",
      description: "Settlements, computed and receipted by sio-beregning, stored once.",
    },
  },
  transformObject: ({ openapiObject }) => ({
    ...openapiObject,
    components: {
      schemas: {
        ...EGNE,
        ...Object.fromEntries([
          taInn("KorreksjonsoppgjoerInn", "korreksjonsoppgjoer.inn"),
          taInn("KorreksjonsoppgjoerUt", "korreksjonsoppgjoer.ut"),
          taInn("Kvittering", "kvittering.ut"),
          taInn("Kontroll", "kvitteringskontroll.ut"),
        ]),
      },
    },
  }),
};
