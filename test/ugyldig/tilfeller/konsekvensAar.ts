// Bad inputs of what the trial meant year by year.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const OVERFOERT = { aar: 2020, tilskudd: 614, uttrekk: 380, bortfaltRefusjon: 81 };
const overfoeringer = (...endringer: object[]) => ({
  aar: endringer.map((endret) => ({ ...OVERFOERT, ...endret })),
});

const OVERFOERINGER = tilfellerAv("beregnOekteOverfoeringer", "S-3", [
  [
    "samme år to ganger",
    "DUPLIKAT_AAR",
    overfoeringer({}, {}),
    ["aar", 1, "aar"],
    /Året 2020 står to ganger/,
  ],
  [
    "uttrekket som et fratrekk",
    "NEGATIVT_TALL",
    overfoeringer({ uttrekk: -380 }),
    ["aar", 0, "uttrekk"],
    /Uttrekket kan ikke være negativt: fant -380/,
  ],
  [
    "refusjonen som et fratrekk",
    "NEGATIVT_TALL",
    overfoeringer({ bortfaltRefusjon: "-81" }),
    ["aar", 0, "bortfaltRefusjon"],
    /bortfalte refusjonen.*fant -81/,
  ],
  [
    "et år uten bortfalt refusjon",
    "MANGLER_FELT",
    overfoeringer({ bortfaltRefusjon: undefined }),
    ["aar", 0, "bortfaltRefusjon"],
    /mangler/,
  ],
  ["ingen år", "MANGLER_FELT", { aar: [] }, ["aar"], /Ingen år; oppgi minst ett/],
  ["et år alene", "UGYLDIG_TYPE", { aar: OVERFOERT }, ["aar"], /et objekt; her skal det stå en liste/],
  [
    "et norsk tall",
    "UGYLDIG_TALL",
    overfoeringer({ tilskudd: "614 000,5" }),
    ["aar", 0, "tilskudd"],
    /mente du "614000\.5"\?/,
  ],
]);

const AARSAK = {
  aar: 2020,
  oekteOverfoeringer: 153,
  inntektspaaslag: 15,
  demografigevinst: -2,
  ressurskrevende: -1,
};

const AARSAKER = tilfellerAv("beregnAarsakssplitt", "S-7", [
  [
    "samme år to ganger",
    "DUPLIKAT_AAR",
    { aar: [AARSAK, AARSAK] },
    ["aar", 1, "aar"],
    /Året 2020 står to ganger/,
  ],
  [
    "et negativt inntektspåslag",
    "NEGATIVT_TALL",
    { aar: [{ ...AARSAK, inntektspaaslag: -15 }] },
    ["aar", 0, "inntektspaaslag"],
    /Inntektspåslaget.*fant -15/,
  ],
  [
    "resten oppgitt",
    "UKJENT_FELT",
    { aar: [{ ...AARSAK, rest: 1 }] },
    ["aar", 0, "rest"],
    /tillatt er aar, oekteOverfoeringer/,
  ],
  ["ingen år", "MANGLER_FELT", { aar: [] }, ["aar"], /Ingen år/],
]);

const INDEKS = { aar: 2019, deflator: "0.028", demografi: "0.0052" };
const LOKAL = { aar: 2019, demografi: "0.01" };
const gevinst = (endret: object) => ({
  grunnlag: { aar: 2018, beloep: 100 },
  indekser: [INDEKS],
  lokalDemografi: [LOKAL],
  ...endret,
});

const DEMOGRAFI = tilfellerAv("beregnDemografigevinst", "S-4", [
  [
    "et år uten indeks",
    "MANGLER_INDEKS",
    gevinst({
      indekser: [INDEKS, { ...INDEKS, aar: 2021 }],
      lokalDemografi: [2019, 2020, 2021].map((aar) => ({ ...LOKAL, aar })),
    }),
    ["indekser"],
    /Indeksen for 2020 mangler/,
  ],
  [
    "et år uten lokal vekst",
    "MANGLER_INDEKS",
    gevinst({
      indekser: [2019, 2020, 2021].map((aar) => ({ ...INDEKS, aar })),
      lokalDemografi: [2019, 2021].map((aar) => ({ ...LOKAL, aar })),
    }),
    ["lokalDemografi"],
    /lokale veksten for 2020 mangler; oppgi demografi for hvert år fra 2019/,
  ],
  [
    "uten lokal vekst",
    "MANGLER_INDEKS",
    gevinst({ lokalDemografi: [] }),
    ["lokalDemografi"],
    /lokale veksten for 2019 mangler/,
  ],
  [
    "en lokal vekst som slutter før",
    "AAR_STEMMER_IKKE",
    gevinst({ indekser: [INDEKS, { ...INDEKS, aar: 2020 }] }),
    ["lokalDemografi"],
    /slutter i 2020, men den lokale veksten i 2019/,
  ],
  [
    "et grunnlagsår etter den lokale veksten",
    "AAR_FOER_GRUNNLAG",
    gevinst({ lokalDemografi: [{ ...LOKAL, aar: 2017 }] }),
    ["lokalDemografi"],
    /Grunnlagsåret er 2018, men lokalDemografi slutter i 2017/,
  ],
  [
    "samme år to ganger i den lokale veksten",
    "DUPLIKAT_AAR",
    gevinst({ lokalDemografi: [LOKAL, LOKAL] }),
    ["lokalDemografi", 1, "aar"],
    /lokale veksten for 2019 står to ganger/,
  ],
  [
    "samme år to ganger i indeksene",
    "DUPLIKAT_AAR",
    gevinst({ indekser: [INDEKS, INDEKS] }),
    ["indekser", 1, "aar"],
    /Indeksen for 2019 står to ganger/,
  ],
  [
    "den lokale veksten i prosent",
    "UTENFOR_OMRAADE",
    gevinst({ lokalDemografi: [{ ...LOKAL, demografi: "1.2" }] }),
    ["lokalDemografi", 0, "demografi"],
    /fant 1\.2.*1\.2 % skrives 0\.012/,
  ],
  [
    "et år som ikke kan leses",
    "IKKE_HELTALL",
    gevinst({ lokalDemografi: [{ ...LOKAL, aar: "2019" }] }),
    ["lokalDemografi", 0, "aar"],
    /«2019»/,
  ],
  [
    "et negativt grunnlag",
    "NEGATIVT_TALL",
    gevinst({ grunnlag: { aar: 2018, beloep: -1 } }),
    ["grunnlag", "beloep"],
    /fant -1/,
  ],
  [
    "en metode som ikke finnes",
    "UGYLDIG_VERDI",
    gevinst({ metode: "geometrisk" }),
    ["metode"],
    /"multiplikativ" eller "additiv": fant teksten «geometrisk»/,
  ],
]);

export const KONSEKVENSAARTILFELLER: readonly Tilfelle[] = [...OVERFOERINGER, ...AARSAKER, ...DEMOGRAFI];
