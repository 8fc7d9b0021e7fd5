// A validator for exactly the keywords of draft 2020-12 that tariffs/schema/ uses. A keyword it does not know is an error, never
// ignored. (zod's `fromJSONSchema` refuses if/then/else and dependentRequired, which these schemas use.)

export type Json = null | boolean | number | string | Json[] | { [noekkel: string]: Json };
type Objekt = { [noekkel: string]: Json };

/** What is wrong, each as `#/priser/3/pris: what`. */
export type Funn = string[];

type Hvor = { rot: Objekt; sti: string };
type Regel = (verdi: Json, krav: Json, hvor: Hvor, skjema: Objekt) => Funn;

export const erObjekt = (x: Json | undefined): x is Objekt =>
  typeof x === "object" && x !== null && !Array.isArray(x);

const liste = (x: Json): Json[] => {
  if (Array.isArray(x)) return x;
  throw new Error(`skjemaet har ${JSON.stringify(x)} der en liste skal stå`);
};
const objekt = (x: Json | undefined): Objekt => {
  if (erObjekt(x)) return x;
  throw new Error(`skjemaet har ${JSON.stringify(x)} der et objekt skal stå`);
};

/** Writes a value so that equal values are written alike, whatever the order of their keys. */
const avtrykk = (x: Json): string =>
  JSON.stringify(x, (_, v: Json) =>
    erObjekt(v) ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1))) : v,
  );
const like = (a: Json, b: Json) => avtrykk(a) === avtrykk(b);
const vis = (x: Json) => avtrykk(x).slice(0, 60);

const TYPER: { readonly [navn: string]: (x: Json) => boolean } = {
  object: erObjekt,
  array: Array.isArray,
  string: (x) => typeof x === "string",
  integer: Number.isInteger,
  null: (x) => x === null,
};

const nei = (brudd: boolean, { sti }: Hvor, melding: string): Funn => (brudd ? [`${sti}: ${melding}`] : []);
const under = (hvor: Hvor, ledd: string | number): Hvor => ({ ...hvor, sti: `${hvor.sti}/${ledd}` });
const passer = (verdi: Json, skjema: Json, hvor: Hvor) => sjekk(verdi, skjema, hvor).length === 0;

const manglende = (verdi: Json, navn: Json, hvor: Hvor): Funn =>
  erObjekt(verdi)
    ? liste(navn).flatMap((n) => nei(!Object.hasOwn(verdi, String(n)), hvor, `${n} mangler`))
    : [];

const INGEN: Regel = () => [];

const REGLER: { readonly [noekkelord: string]: Regel } = {
  $schema: INGEN,
  $defs: INGEN,
  title: INGEN,
  description: INGEN,
  // Read together with "if".
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: INGEN,
  else: INGEN,
  $ref: (verdi, krav, hvor) => {
    const navn = /^#\/\$defs\/(\w+)$/.exec(String(krav))?.[1] ?? "";
    const skjema = objekt(hvor.rot["$defs"])[navn];
    if (skjema === undefined) throw new Error(`skjemaet viser til ${vis(krav)}, som ikke finnes`);
    return sjekk(verdi, skjema, hvor);
  },
  type: (verdi, krav, hvor) => {
    const erTypen = TYPER[String(krav)];
    if (erTypen === undefined) throw new Error(`ukjent type i skjemaet: ${vis(krav)}`);
    return nei(!erTypen(verdi), hvor, `${vis(verdi)} er ikke ${vis(krav)}`);
  },
  const: (verdi, krav, hvor) => nei(!like(verdi, krav), hvor, `${vis(verdi)} er ikke ${vis(krav)}`),
  enum: (verdi, krav, hvor) =>
    nei(!liste(krav).some((k) => like(verdi, k)), hvor, `${vis(verdi)} er ikke i ${vis(krav)}`),
  pattern: (verdi, krav, hvor) =>
    nei(
      typeof verdi === "string" && !new RegExp(String(krav), "u").test(verdi),
      hvor,
      `${vis(verdi)} !~ ${vis(krav)}`,
    ),
  minLength: (verdi, krav, hvor) =>
    nei(typeof verdi === "string" && [...verdi].length < Number(krav), hvor, `kortere enn ${vis(krav)}`),
  minimum: (verdi, krav, hvor) =>
    nei(typeof verdi === "number" && verdi < Number(krav), hvor, `${vis(verdi)} er under ${vis(krav)}`),
  maximum: (verdi, krav, hvor) =>
    nei(typeof verdi === "number" && verdi > Number(krav), hvor, `${vis(verdi)} er over ${vis(krav)}`),
  minItems: (verdi, krav, hvor) =>
    nei(Array.isArray(verdi) && verdi.length < Number(krav), hvor, `færre enn ${vis(krav)} ledd`),
  maxItems: (verdi, krav, hvor) =>
    nei(Array.isArray(verdi) && verdi.length > Number(krav), hvor, `flere enn ${vis(krav)} ledd`),
  uniqueItems: (verdi, krav, hvor) =>
    nei(
      krav === true && Array.isArray(verdi) && new Set(verdi.map(avtrykk)).size < verdi.length,
      hvor,
      "to like ledd",
    ),
  items: (verdi, krav, hvor) =>
    Array.isArray(verdi) ? verdi.flatMap((ledd, i) => sjekk(ledd, krav, under(hvor, i))) : [],
  required: manglende,
  dependentRequired: (verdi, krav, hvor) =>
    Object.entries(objekt(krav)).flatMap(([navn, andre]) =>
      erObjekt(verdi) && Object.hasOwn(verdi, navn) ? manglende(verdi, andre, hvor) : [],
    ),
  properties: (verdi, krav, hvor) =>
    Object.entries(objekt(krav)).flatMap(([navn, skjema]) => {
      const felt = erObjekt(verdi) && Object.hasOwn(verdi, navn) ? verdi[navn] : undefined;
      return felt === undefined ? [] : sjekk(felt, skjema, under(hvor, navn));
    }),
  additionalProperties: (verdi, krav, hvor, { properties = {} }) => {
    if (krav !== false) throw new Error("validatoren kjenner bare additionalProperties: false");
    const kjente = objekt(properties);
    const ukjente = erObjekt(verdi) ? Object.keys(verdi).filter((n) => !Object.hasOwn(kjente, n)) : [];
    return ukjente.map((navn) => `${hvor.sti}: ukjent felt ${navn}`);
  },
  allOf: (verdi, krav, hvor) => liste(krav).flatMap((skjema) => sjekk(verdi, skjema, hvor)),
  anyOf: (verdi, krav, hvor) => {
    const funn = liste(krav).map((skjema) => sjekk(verdi, skjema, hvor));
    const passerEt = funn.some((f) => f.length === 0);
    return nei(!passerEt, hvor, `passer ikke i anyOf (${funn.flat().join("; ")})`);
  },
  oneOf: (verdi, krav, hvor) => {
    const funn = liste(krav).map((skjema) => sjekk(verdi, skjema, hvor));
    const antall = funn.filter((f) => f.length === 0).length;
    return nei(antall !== 1, hvor, `passer ${antall} steder i oneOf (${funn.flat().join("; ")})`);
  },
  if: (verdi, krav, hvor, skjema) => {
    const gren = passer(verdi, krav, hvor) ? skjema["then"] : skjema["else"];
    return gren === undefined ? [] : sjekk(verdi, gren, hvor);
  },
};

function sjekk(verdi: Json, skjema: Json, hvor: Hvor): Funn {
  if (skjema === true) return [];
  if (skjema === false) return [`${hvor.sti}: skal ikke være her`];
  const krav = objekt(skjema);
  return Object.entries(krav).flatMap(([noekkelord, verdien]) => {
    const regel = Object.hasOwn(REGLER, noekkelord) ? REGLER[noekkelord] : undefined;
    if (regel === undefined) throw new Error(`validatoren kjenner ikke noekkelordet ${noekkelord}`);
    return regel(verdi, verdien, hvor, krav);
  });
}

/** Validates a value against a schema; an empty list means that it is valid. */
export function valider(verdi: Json, skjema: Json): Funn {
  return sjekk(verdi, skjema, { rot: objekt(skjema), sti: "#" });
}
