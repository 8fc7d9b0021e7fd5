// Lines of JSON: nothing may be lost on the way from text to value, and what would be is told without showing what stands there.

import { expect, it } from "vitest";
import { lesJsonlinje } from "../../src/aktivitet/stroem/jsonlinje.js";

const DOBBEL = {
  melding: "Et felt står to ganger i samme objekt; bare det siste ville blitt lest. Behold ett.",
};
const SIFRE = { melding: "Et tall har flere sifre enn et JSON-tall bevarer; skriv det som tekst." };
const UGYLDIG = { melding: "Linjen er ikke gyldig JSON; hver linje skal være ett vedtak." };

it.each([
  ...[
    "{}",
    "[]",
    "null",
    "1",
    '"a"',
    "true",
    '{"a":1,"b":2}',
    '{"a":{"x":1},"b":{"x":1}}',
    '{"a":["a","a"]}',
  ],
  ...['{"a":"a","b":"a"}', '[{"a":1},{"a":2}]', '{"a":[{"b":1},{"b":1}],"b":1}', '{"a":{"a":{"a":1}}}'],
  // texts with what looks like keys in them
  ...['{"a":"\\"b\\":1","b":"\\"a\\":"}', '{"a":"x\\":","b":{"c":"d\\" : "}}', '{"\\"a\\":":1,"a":"\\\\"}'],
  ...['{"a":"{","b":"\\":","c":{"b":1}}', '{"a":"}","c":"\\":{","b":{"a":1},"d":1}', '{"a" : 1 , "b" :2}'],
  ...['{"a":{"b":1},"c":"\\":","b":2}', '{"a":[],"b":{},"c":"\\":"}'],
  // a text that is another's key, and one that is its own
  ...['{"a":"b","b":"\\":"}', '{"a":"a","b":"\\":"}'],
])("%s leses som den er", (tekst) => {
  expect(lesJsonlinje(tekst)).toEqual({ verdi: JSON.parse(tekst) });
});

it.each([
  ...[
    '{"a":1,"a":2}',
    '{"a":1,"b":2,"a":3}',
    '{"a":{"b":1,"b":2}}',
    '[{"a":1,"a":1}]',
    '{"a":1,"\\u0061":2}',
  ],
  ...[
    '{"a":{"b":1},"b":2,"a":3}',
    '{"a":{},"a":1}',
    '{"a":[{"c":1}],"b":1,"a":2}',
    '{"__proto__":1,"__proto__":2}',
  ],
  ...[
    '{"a" :1,\t"a"\t: 2}',
    '{"a":[1,[2,{"b":{"c":1},"b":2}]]}',
    '{"a":"b","a":"b"}',
    '{"x":{"a":{}, "a":{}}}',
  ],
  ...['{"a":"}","a":2}', '{"b":"{","a":1,"a":2}', '{"a" :1,"a":2}', '{"a":1,"a" :2}'],
  ...['{"a":[],"a":[]}', '{"a\\"":1,"a\\"":2}', '{"":1,"":2}'],
])("%s: et felt står to ganger", (tekst) => {
  expect(lesJsonlinje(tekst)).toEqual(DOBBEL);
});

it.each([
  ...[
    "1.12345678901234567",
    "12345678901234567",
    "-12345678901234567",
    "0.12345678901234567890",
    "9007199254740993",
    "1.12345678901234567e1",
    "12.000000000000000000001",
    "0.1000000000000000055511151231257827",
    "1e-400",
    "-1.5E-999",
  ],
])("N-1: %s har flere sifre enn et JSON-tall", (tall) => {
  for (const tekst of [`{"a":${tall}}`, `{"a": ${tall}}`, `[1,${tall}]`, `[${tall}]`])
    expect(lesJsonlinje(tekst), tekst).toEqual(SIFRE);
});

it.each([
  ...[
    "123456789012345",
    "1234567890123456",
    "-1234567890.12345",
    "0.1000000000000000000000",
    "1.0000000000000000",
  ],
  ...["9007199254740992.0", '"1.12345678901234567"', '" 12345678901234567"', "1e3", "1e-3", "0.5E-7"],
  ...["1.2345678901234567e1", '": 1e-400"', '":12.000000000000000000001"', "100000000000000000000000000000"],
])("N-1: %s bevares", (tall) => {
  const tekst = `{"a":${tall}}`;
  expect(lesJsonlinje(tekst)).toEqual({ verdi: JSON.parse(tekst) });
});

it.each(["", "{", "{'a':1}", "{}{}", "a", '{"a":1,}', "01"])("«%s» er ikke JSON", (tekst) => {
  expect(lesJsonlinje(tekst)).toEqual(UGYLDIG);
});
