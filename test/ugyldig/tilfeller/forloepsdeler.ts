// Bad courses: parts and mergers.

import { forloep, forloepstilfeller, MODELL_A, OS } from "./forloepsgrunn.js";
import type { Tilfelle } from "./tilfelle.js";

const FUSA = { navn: "Fusa", grunnlag: { aar: 2015, beloep: 50_000_000 } };
const UTENFOR = { fra: "2016", til: "2017", ordning: "utenfor" };
const BJOERNAFJORDEN = {
  navn: "Bjørnafjorden",
  deler: ["Os", "Fusa"],
  perioder: [{ ...MODELL_A, fra: "2016-05" }],
};
const sammenslaatt = (endret: object, fusa: object = {}) =>
  forloep({
    deler: [
      { ...OS, perioder: undefined },
      { ...FUSA, ...fusa },
    ],
    sammenslaainger: [{ ...BJOERNAFJORDEN, ...endret }],
  });

export const FORLOEPSDELTILFELLER: readonly Tilfelle[] = forloepstilfeller("R-3", [
  [
    "en feilstavet del i en sammenslåing",
    "UKJENT_DEL",
    sammenslaatt({ deler: ["Os", "Fussa"] }),
    ["sammenslaainger", 0, "deler", 1],
    /^Sammenslåingen har en del som ikke finnes: fant teksten «Fussa»; mente du «Fusa»\?$/,
  ],
  [
    "en del som ikke likner noen",
    "UKJENT_DEL",
    sammenslaatt({ deler: ["Os", "Fusa", "Samnanger"] }),
    ["sammenslaainger", 0, "deler", 2],
    /«Samnanger»; delene er «Os», «Fusa»$/,
  ],
  [
    "samme del to ganger i en sammenslåing",
    "DUPLIKAT_NAVN",
    sammenslaatt({ deler: ["Os", "Fusa", "Os"] }),
    ["sammenslaainger", 0, "deler", 2],
    /^Delen «Os» står to ganger; behold én/,
  ],
  [
    "en sammenslåing uten deler",
    "MANGLER_FELT",
    forloep({ sammenslaainger: [{ ...BJOERNAFJORDEN, deler: [] }] }),
    ["sammenslaainger", 0, "deler"],
    /^Sammenslåingen har ingen deler; oppgi navnet på minst én/,
  ],
  [
    "en sammenslåing uten perioder",
    "MANGLER_FELT",
    forloep({ sammenslaainger: [{ ...BJOERNAFJORDEN, deler: ["Os"], perioder: [] }] }),
    ["sammenslaainger", 0, "perioder"],
    /^Sammenslåingen har ingen perioder; oppgi når den var i hvilken ordning/,
  ],
  [
    "to deler med samme navn",
    "DUPLIKAT_NAVN",
    forloep({ deler: [OS, { ...OS, perioder: [UTENFOR] }] }),
    ["deler", 1, "navn"],
    /^Delen «Os» står to ganger; behold én/,
  ],
  [
    "en del som verken har perioder eller er slått sammen",
    "MANGLER_FELT",
    forloep({ deler: [OS, FUSA] }),
    ["deler", 1, "perioder"],
    /^«Fusa» har ingen perioder og er ikke med i noen sammenslåing.*oppgi periodene/,
  ],
  [
    "ingen perioder i det hele tatt",
    "MANGLER_FELT",
    forloep({ deler: [{ ...OS, perioder: [] }], aktivitet: [], rundsum: [], bortfaltRefusjon: [] }),
    ["deler", 0, "perioder"],
    /^«Os» har ingen perioder/,
  ],
  [
    "ingen deler",
    "MANGLER_FELT",
    forloep({ deler: [], aktivitet: [], rundsum: [], bortfaltRefusjon: [] }),
    ["deler"],
    /^Ingen deler; oppgi minst én/,
  ],
  [
    "en del for seg selv mens den er slått sammen",
    "OVERLAPPENDE_PERIODER",
    sammenslaatt({}, { perioder: [{ ...UTENFOR, til: "2016-05" }] }),
    ["sammenslaainger", 0, "perioder", 0, "fra"],
    /^Periodene til «Fusa» og «Bjørnafjorden» overlapper: 2016-01 til 2016-05 \(utenfor\) og 2016-05/,
  ],
  [
    "et hull før sammenslåingen",
    "HULL_I_PERIODER",
    sammenslaatt({}, { perioder: [{ ...UTENFOR, til: "2016-03" }] }),
    ["sammenslaainger", 0, "perioder", 0, "fra"],
    /^Periodene til «Fusa» og «Bjørnafjorden» har et hull: 2016-04, mellom/,
  ],
  [
    "et grunnlagsår etter starten",
    "AAR_FOER_GRUNNLAG",
    forloep({ deler: [{ ...OS, grunnlag: { aar: 2017, beloep: 1 } }] }),
    ["deler", 0, "grunnlag", "aar"],
    /^«Os» er med fra 2016, før grunnlagsåret 2017; oppgi grunnlaget fra året før start/,
  ],
  [
    "en del uten navn",
    "MANGLER_FELT",
    forloep({ deler: [{ ...OS, navn: undefined }] }),
    ["deler", 0, "navn"],
    /^Delens navn mangler/,
  ],
]);
