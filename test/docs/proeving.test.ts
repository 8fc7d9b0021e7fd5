// The testing of examples is itself tested: what is wrong with a fence is found.

import { describe, expect, it } from "vitest";
import { gjerderIDocstrenger, gjerderIMarkdown } from "./gjerder.js";
import { kjoerGjerde } from "./kjoer.js";
import { finnKommandoer, kjoerKommandoer } from "./kommandoer.js";
import { typesjekk } from "./typesjekk.js";

const gjerde = (...linjer: string[]) => ({
  fil: "proeve.md",
  linje: 1,
  kode: linjer.join("\n"),
  spraak: "ts",
  kjoeres: true,
  rettUnder: false,
});
const iMarkdown = (...linjer: string[]) => gjerderIMarkdown("proeve.md", linjer.join("\n"));
const kjoer = (...linjer: string[]) => kjoerKommandoer("proeve.md", iMarkdown(...linjer));
const IMPORT = 'import { erSioFeil, fordelAKonto, hentTariff } from "sio-beregning";';
const FEIL_INN = "{ aarsbeloep: -1, terminer: [{ navn: 'a', maaneder: 12 }] }";

const RIKTIGE: [hva: string, linjer: string[]][] = [
  [
    "verdier av alle slag",
    [
      "({ a: [1, -2.5, 'x', `y`, true, null, undefined, 3n] });",
      '//=> { a: [1, -2.5, "x", "y", true, null, undefined, 3n] }',
    ],
  ],
  ["en feil med kode", [IMPORT, `fordelAKonto(${FEIL_INN});`, "//=> kaster NEGATIVT_TALL"]],
  ["et uttrykk over flere linjer", ["[1, 2].map(", "  (x) => x + 1,", ");", "//=> [2, 3]"]],
  ["await på øverste nivå", ["await Promise.resolve(2);", "//=> 2"]],
  ["en catch som nås", ["try {", "  throw 1;", "} catch (e) {", "  e;", "  //=> 1", "}"]],
  ["ingen //=>", ["const x: number = 1;"]],
  [
    "egne filer fra pakken",
    [
      'import kilder from "sio-beregning/tariffs/sources.json" with { type: "json" };',
      "kilder.kilder[0]?.id;",
      '//=> "S000"',
    ],
  ],
];

describe("et riktig gjerde", () => {
  it.each(RIKTIGE)("går igjennom: %s", async (_hva, linjer) => {
    await kjoerGjerde(gjerde(...linjer));
  });
});

describe("et galt gjerde stanses", () => {
  it.each<[string, string[], RegExp]>([
    ["gal verdi", ["1 + 1;", "//=> 3"], /proeve\.md:1/],
    ["galt felt dypt nede", ["({ a: [{ b: '1' }] });", "//=> { a: [{ b: 1 }] }"], /proeve\.md:1/],
    ["et felt for mye", ["({ a: 1, b: undefined });", "//=> { a: 1 }"], /proeve\.md:1/],
    [
      "gal verdi som gjerdets egen catch ville ha skjult",
      ["try {", "  1;", "  //=> 2", "} catch {}"],
      /proeve\.md:2/,
    ],
    ["//=> som aldri nås", ["if (Math.random() > 2) {", "  1;", "  //=> 1", "}"], /aldri nådd: proeve\.md:2/],
    ["//=> uten uttrykk", ["const x = 1;", "//=> 1"], /proeve\.md:2: .*rett under et uttrykk/],
    ["//=> med en tom linje foran", ["1;", "", "//=> 1"], /proeve\.md:3/],
    ["//=> på samme linje", ["1; //=> 1"], /proeve\.md:1/],
    ["noe annet enn en verdi", ["1;", "//=> Math.max(1)"], /CallExpression/],
    ["kaster uten forventning", [IMPORT, `fordelAKonto(${FEIL_INN});`], /NEGATIVT_TALL/],
    [
      "kaster en annen kode",
      [IMPORT, `fordelAKonto(${FEIL_INN});`, "//=> kaster UKJENT_FELT"],
      /proeve\.md:2: .*NEGATIVT_TALL/,
    ],
    ["kaster ikke", ["1;", "//=> kaster UKJENT_FELT"], /proeve\.md:1: .*ingen feil/],
    [
      "kaster noe annet enn SioFeil",
      ["null!;", "(() => { throw new TypeError('x'); })();", "//=> kaster UKJENT_FELT"],
      /TypeError/,
    ],
    [
      "en inngang som ikke er koblet til src/",
      ['import * as b from "sio-beregning/browser";', "b;"],
      /MODULER/,
    ],
    ["kode som ikke er TypeScript", ["const = 1;"], /lar seg ikke lese/],
  ])("%s", async (_feil, linjer, melding) => {
    await expect(kjoerGjerde(gjerde(...linjer))).rejects.toThrow(melding);
  });
});

describe("typesjekken", () => {
  it("finner den ene feilen, i det gale gjerdet og ikke i de riktige", () => {
    const riktige = RIKTIGE.map(([, linjer], i) => ({ ...gjerde(...linjer), linje: 100 * (i + 1) }));
    const galt = gjerde(IMPORT, 'hentTariff({ aar: "2019", sone: "1", reisetidsgruppe: 1 });');
    const funn = typesjekk([galt, ...riktige]).feil;
    expect(funn).toEqual([expect.stringMatching(/^proeve\.md:2: .*'string'.*'number'/)]);
  });
});

describe("kommandoer", () => {
  it("kjøres i en mappe med filene siden viser, og det de skriver stemmer", () => {
    const siden = ["```json fil=a.json", '{"sisteAar": 2022, "beloep": 10}', "```", "Så:", "```sh"];
    const svar = '{"aar":[{"aar":2023,"andel":"0.6","beloep":"6"},{"aar":2024,"andel":"0.4","beloep":"4"}]}';
    const kommando = [
      ...siden,
      "sio beregn nedtrapping a.json | node -e 'process.stdin.pipe(process.stdout)'",
      "```",
      "",
    ];
    const [funnet] = finnKommandoer(iMarkdown(...kommando, "```json", svar, "```"));
    expect(funnet?.utskrift?.kode).toBe(svar);
    expect(() => kjoer(...kommando, "```json", "{}", "```")).toThrow(/proeve\.md:/);
    expect(() => kjoer(...kommando, "```text", '{"', "```")).toThrow(/proeve\.md:/);
    kjoer(...kommando, "```text", "…", "```");
  });
  it.each<[string, string[], RegExp]>([
    ["en kommando som feiler", ["```sh", "sio finnes-ikke", "```"], /proeve\.md:2: avsluttet med 2/],
    ["den første av to som feiler", ["```sh", "false", "true", "```"], /avsluttet med 1/],
    ["den første i et rør som feiler", ["```sh", "false | cat", "```"], /avsluttet med 1/],
    [
      "en utskrift som mangler en linje",
      ["```sh", "printf 'a\\nb\\n'", "```", "```", "a", "```"],
      /proeve\.md:/,
    ],
    [
      "en utskrift som har en linje for mye",
      ["```sh", "echo a", "```", "```", "a", "b", "```"],
      /proeve\.md:/,
    ],
    ["en utelatelse som ikke går opp", ["```sh", "echo a", "```", "```", "…", "b", "```"], /proeve\.md:/],
    [
      "en utskrift uten kommando",
      ["```sh", "echo a", "```", "Så:", "```text", "a", "```"],
      /ingen kommando rett over/,
    ],
  ])("stanses: %s", (_feil, linjer, melding) => {
    expect(() => kjoer(...linjer)).toThrow(melding);
  });
  it("utskrifter kan utelate linjer, og merkede gjerder kjøres ikke", () => {
    kjoer(
      "```sh",
      "printf 'a\\nb\\nc\\n'",
      "```",
      "```",
      "a",
      "…",
      "c",
      "```",
      "```sh no-run",
      "false",
      "```",
    );
  });
});

describe("gjerdene finnes", () => {
  const tekst =
    "a\n```ts\n1;\n```\n\n```js\n2\n```\n  ````ts no-run\n  3;\n  ```\n  ````\nb\n```html fil=a.html\n```\n";
  it("i Markdown, med linjenummer, innrykk og merker", () => {
    const felles = { fil: "a.md", kjoeres: true, rettUnder: true };
    expect(gjerderIMarkdown("a.md", tekst)).toEqual([
      { ...felles, linje: 3, kode: "1;", spraak: "ts", rettUnder: false },
      { ...felles, linje: 7, kode: "2", spraak: "js" },
      { ...felles, linje: 10, kode: "3;\n```", spraak: "ts", kjoeres: false },
      { ...felles, linje: 15, kode: "", spraak: "html", somFil: "a.html", rettUnder: false },
    ]);
  });
  it("i docstrenger", () => {
    const kode = "x;\n/**\n * T.\n * @example\n * ```ts\n * f(1);\n * //=> 2\n * ```\n */\nf;\n";
    expect(gjerderIDocstrenger("a.ts", kode)).toEqual([
      { fil: "a.ts", linje: 6, kode: "f(1);\n//=> 2", spraak: "ts", kjoeres: true, rettUnder: false },
    ]);
  });
  it.each([
    "```ts norun\n```",
    "```typescript\n```",
    "```bash\n```",
    "```html\n```",
    "```json fil=\n```",
    "```ts\n1;",
  ])("og nektes når de er uklare: %j", (galt) => {
    expect(() => gjerderIMarkdown("a.md", galt)).toThrow(/^a\.md:1/);
  });
});
