// The validator itself: every rule of the schemas that a slip of the hand may break is caught.

import { describe, expect, it } from "vitest";
import { type Json, valider } from "./jsonSchema.js";
import { medEndring } from "./medEndring.js";

const T2016 = "enhetspriser/2016-sone-1-gruppe-1.json";
const T2019 = "enhetspriser/2019-sone-1-gruppe-1.json";

describe("skjemaene fanger", () => {
  it.each<[feil: string, navn: string, fra: string | RegExp, til: string, funn: RegExp]>([
    ["en feilskrevet nøkkel", T2019, '"sted": "l. 1029"', '"stad": "l. 1029"', /ukjent felt stad/],
    ["en pris som tall", T2019, '"764"', "764", /764 er ikke "string"/],
    ["en pris med eksponent", T2019, '"764"', '"7e2"', /!~/],
    ["en pris på null kroner", T2019, '"764"', '"0"', /!~/],
    ["en publisert pris uten sted", T2019, ', "sted": "l. 1029"', "", /anyOf/],
    ["en publisert tabell uten kilder", T2019, /"kilder": .*\n/, "", /kilder mangler/],
    ["en tabell med for få rader", T2019, /.*"UK".*\n/, '{ "kode": "EBI", "pris": "581" }', /.*/],
    [
      "to like rader",
      T2019,
      /\{ "kode": "HTAMN".*\},/,
      '{ "kode": "HTAMDK", "pris": "764", "sted": "l. 1029" },',
      /to like/,
    ],
    [
      "en null-pris uten merknad",
      T2016,
      /("LFKO", "pris": null), "merknad": "[^"]*"/,
      "$1",
      /merknad mangler/,
    ],
    [
      "en utledet tabell som utgis for publisert",
      T2016,
      '"status": "utledet"',
      '"status": "publisert"',
      /oneOf/,
    ],
    ["en sats i prosent", T2016, '"0.028"', '"2.8"', /!~/],
    ["et anslag uten kilder", "deflator.json", /, "kilder": \[\{ "id": "U13"[^\]]*\]/, "", /kilder mangler/],
    ["en henvisning uten sted", "deflator.json", ', "sted": "siden om prisvekst"', "", /sted mangler/],
    [
      "et endelig tall med dokument",
      "deflator.json",
      '"endelig", ',
      '"endelig", "dokument": "NB16", ',
      /oneOf|skal ikke/,
    ],
    ["et intervall uten slutt", "deflator.json", ', "til": "0.025"', "", /oneOf/],
    [
      "andre adresser uten den første",
      "sources.json",
      /"adresse": "https:\/\/afte[^"]*", /,
      "",
      /adresse mangler/,
    ],
    ["et år utenfor området", "utskrivningsklare.json", '"aar": 2014', '"aar": 201', /under 2000/],
    ["et år som tekst", "utskrivningsklare.json", '"aar": 2014', '"aar": "2014"', /"integer"/],
  ])("%s", (_feil, navn, fra, til, funn) => {
    expect(medEndring(navn, fra, til).join("\n")).toMatch(funn);
    expect(medEndring(navn, fra, til)).not.toEqual([]);
  });
});

describe("validatoren", () => {
  it.each<[string, Json]>([
    ["et ukjent nøkkelord", { multipleOf: 2 }],
    ["en ukjent type", { type: "number" }],
    ["en henvisning som ikke finnes", { $ref: "#/$defs/mangler", $defs: {} }],
  ])("nekter %s i skjemaet i stedet for å overse det", (_hva, skjema) => {
    expect(() => valider(1, skjema)).toThrow();
  });
});
