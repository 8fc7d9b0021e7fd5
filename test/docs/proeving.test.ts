// The testing of examples is itself tested: what is wrong with a fence is found.

import { describe, expect, it } from "vitest";
import { gjerderIDocstrenger, gjerderIMarkdown } from "./gjerder.js";
import { kjoerGjerde } from "./kjoer.js";
import { typesjekk } from "./typesjekk.js";

const gjerde = (...linjer: string[]) => ({
  fil: "proeve.md",
  linje: 1,
  kode: linjer.join("\n"),
  kjoeres: true,
});
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

describe("gjerdene finnes", () => {
  const tekst = "a\n```ts\n1;\n```\n```js\n2\n```\n  ````ts no-run\n  3;\n  ```\n  ````\n";
  it("i Markdown, med linjenummer, innrykk og merket no-run", () => {
    expect(gjerderIMarkdown("a.md", tekst)).toEqual([
      { fil: "a.md", linje: 3, kode: "1;", kjoeres: true },
      { fil: "a.md", linje: 9, kode: "3;\n```", kjoeres: false },
    ]);
  });
  it("i docstrenger", () => {
    const kode = "x;\n/**\n * T.\n * @example\n * ```ts\n * f(1);\n * //=> 2\n * ```\n */\nf;\n";
    expect(gjerderIDocstrenger("a.ts", kode)).toEqual([
      { fil: "a.ts", linje: 6, kode: "f(1);\n//=> 2", kjoeres: true },
    ]);
  });
  it.each(["```ts norun\n```", "```typescript\n```", "```ts\n1;"])(
    "og nektes når de er uklare: %j",
    (galt) => {
      expect(() => gjerderIMarkdown("a.md", galt)).toThrow(/^a\.md:1/);
    },
  );
});
