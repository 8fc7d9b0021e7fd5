// The schemas of the frame's data catch the slips of the hand that would be read as facts.

import { expect, it } from "vitest";
import { medEndring } from "./medEndring.js";

const SONE = /"sone": \{ "verdi": "1", "status": "antatt", "kilder": \[\{ "id": "EGEN" \}\] \}/;

it.each<[feil: string, navn: string, fra: string | RegExp, til: string, funn: RegExp]>([
  ["et år der en dato skal stå", "kommuner.json", '"til": "2019-12-31"', '"til": "2019"', /!~/],
  ["en måned 13", "kommuner.json", '"dato": "2020-01-01"', '"dato": "2020-13-01"', /!~/],
  [
    "fraKjent uten årets første dag",
    "kommuner.json",
    '"fra": "2021-01-01", "fraKjent"',
    '"fra": "2021-02-01", "fraKjent"',
    /!~/,
  ],
  [
    "tilKjent uten årets siste dag",
    "kommuner.json",
    '"til": "2019-12-31", "tilKjent"',
    '"til": "2019-12-30", "tilKjent"',
    /!~/,
  ],
  ["et kommunenummer uten null foran", "kommuner.json", '"nummer": "0926"', '"nummer": "926"', /!~/],
  ["en sone som ikke finnes", "kommuner.json", '"verdi": "1a"', '"verdi": "1b"', /er ikke i/],
  [
    "egen kunnskap som publisert",
    "kommuner.json",
    SONE,
    '"sone": { "verdi": "1", "status": "publisert", "kilder": [{ "id": "EGEN" }] }',
    /!~/,
  ],
  [
    "en utledet sone uten utledning",
    "kommuner.json",
    /, "merknad": "Utledet av sonen for Os og Fusa\."/,
    "",
    /merknad mangler/,
  ],
  ["en demografisats i prosent", "demografi.json", '"0.0052"', '"0.52 %"', /!~/],
  ["et intervall uten slutt", "demografi.json", ', "til": "0.005"', "", /til mangler/],
  ["et utledet tak uten sats", "inntektspaaslag.json", /"utledetFra": \{[^}]*\}, /, "", /utledetFra mangler/],
  [
    "et innslagspunkt og et intervall",
    "ressurskrevende.json",
    '"fra": "1520000"',
    '"innslagspunkt": "1", "fra": "1520000"',
    /oneOf/,
  ],
  [
    "et forslag som ikke er det",
    "ressurskrevende.json",
    '"forslag": true',
    '"forslag": false',
    /er ikke true/,
  ],
  ["et uttrekk uten enhet", "uttrekk.json", ', "avrundetTil": "1000"', "", /avrundetTil mangler/],
  [
    "et uttrekk som ikke er publisert",
    "uttrekk.json",
    '"status": "publisert"',
    '"status": "utledet"',
    /er ikke "publisert"/,
  ],
  ["en andel i prosent", "rundsum.json", '"til": "0.09"', '"til": "9"', /!~/],
  ["en KOSTRA-funksjon som tall", "rundsum.json", '"funksjon": "234"', '"funksjon": 234', /er ikke "string"/],
  ["en ordning som ikke finnes", "forsoeket.json", '"modellB"', '"modellC"', /er ikke i/],
  ["en avgift over 100 %", "arbeidsgiveravgift.json", '"0.141"', '"14.1"', /!~/],
])("skjemaene fanger %s", (_feil, navn, fra, til, funn) => {
  expect(medEndring(navn, fra, til).join("\n")).toMatch(funn);
});
