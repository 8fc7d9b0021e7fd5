// The shipped examples, the shipped tables and the command line's answers, each by its schema.

import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sio } from "../stoette/sio.js";
import { skjemaet } from "./skjemaer.js";

const ROT = new URL("../../", import.meta.url);
const les = (sti: string): unknown => JSON.parse(readFileSync(new URL(sti, ROT), "utf8"));

/** What the examples' files are, by their place; an array of sides stands under `terminer` of the year's volumes and the like. */
const EKSEMPLER: readonly (readonly [fil: RegExp, skjema: string | undefined])[] = [
  [/^forloep\//, "forloep.inn"],
  [/^nettleser\/os-2019-q1\.json$/, "korreksjonsoppgjoer.inn"],
  [/^os-2019-q1\/trykt\.json$/, "kontroll-oppgjoer.inn"],
  [/^sammenligning\/os-/, "sammenligning.inn"],
  [/^sammenligning\/bjoernafjorden/, "forloep.inn"],
  // the form as it was printed and how its input was made, with sources line by line
  [/^os-2019-q1\/(inndata|skjema)\.json$/, undefined],
  // the settings of `sio oppgjoer`, which makes the input of a settlement of them
  [/^vedtak\/aarsvolum\.json$/, undefined],
];

const filer = readdirSync(new URL("examples/", ROT), { withFileTypes: true })
  .filter((mappe) => mappe.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`examples/${name}/`, ROT))
      .filter((fil) => fil.endsWith(".json") && !/^(package|tsconfig)/.test(fil))
      .map((fil) => `${name}/${fil}`),
  );

describe("eksemplene", () => {
  it.each(filer)("examples/%s godtas av sitt skjema", (fil) => {
    const treff = EKSEMPLER.find(([moenster]) => moenster.test(fil));
    if (treff === undefined)
      throw new Error(`examples/${fil} har ikke noe skjema; si i EKSEMPLER hva den er`);
    const [, navn] = treff;
    if (navn === undefined) return;
    const sjekk = skjemaet(navn);
    expect([sjekk(les(`examples/${fil}`)), sjekk.errors ?? []]).toEqual([true, []]);
  });
});

const tabeller = readdirSync(new URL("tariffs/", ROT), { recursive: true, encoding: "utf8" }).filter(
  (fil) => fil.endsWith(".json") && !fil.startsWith("schema"),
);

describe("tabellene i tariffs/", () => {
  it.each(tabeller)("%s godtas av det skjemaet den selv viser til", (fil) => {
    const { $schema, ...tabell } = les(`tariffs/${fil}`) as { $schema: string };
    const ajv = new Ajv2020({ strict: false, validateSchema: false, formats: { date: true } });
    const sjekk = ajv.compile(les(new URL($schema, `file:///tariffs/${fil}`).pathname.slice(1)) as object);
    expect([sjekk({ $schema, ...tabell }), sjekk.errors ?? []]).toEqual([true, []]);
    if (fil.startsWith("enhetspriser/")) expect(skjemaet("tariff.inn")({ $schema, ...tabell })).toBe(true);
  });
});

describe("kommandolinjens svar", () => {
  it.each([
    ["beregn korreksjonsoppgjoer", "nettleser/os-2019-q1.json", "korreksjonsoppgjoer.ut"],
    ["beregn forloep", "forloep/selbu.json", "forloep.ut"],
    ["beregn kontroll-oppgjoer", "os-2019-q1/trykt.json", "kontroll-oppgjoer.ut"],
    ["forklar --json", "sammenligning/os-priser-2019.json", "forklaring.ut"],
    ["kvittering", "sammenligning/os-priser-2019.json", "kvittering.ut"],
  ])("sio %s gir av examples/%s det skjemaet sier", async (kommando, fil, navn) => {
    const { ut, feil, kode } = await sio(kommando.split(" "), JSON.stringify(les(`examples/${fil}`)));
    expect({ feil, kode }).toEqual({ feil: "", kode: 0 });
    const sjekk = skjemaet(navn);
    expect([sjekk(JSON.parse(ut)), sjekk.errors ?? []]).toEqual([true, []]);
  });

  it.each([
    ["inndata som avvises", ["beregn", "uttrekk"], "{}"],
    ["tekst som ikke er JSON", ["beregn", "uttrekk"], "{"],
    ["en nøkkel som står to ganger", ["beregn", "uttrekk"], '{"tilAar":1,"tilAar":2}'],
    ["en kommando som ikke finnes", ["berekn"], ""],
  ])("er på standard feil det skjemaet sier: %s", async (_hva, argumenter, tekst) => {
    const { feil, kode } = await sio(argumenter, tekst);
    expect(kode).toBe(2);
    const sjekk = skjemaet("feil.ut");
    expect([sjekk(JSON.parse(feil)), sjekk.errors ?? []]).toEqual([true, []]);
  });
});
