// Bad inputs of a year's inntektspåslag and of its cap.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const paaslag = (endret: object) => ({ uttrekk: 100_000_000, aar: 2020, ...endret });

const AARETS = tilfellerAv("beregnInntektspaaslag", "R-4", [
  [
    "et år uten kjent tak",
    "MANGLER_TAK",
    paaslag({ aar: 2022 }),
    ["tak"],
    /^Taket på inntektspåslaget i 2022 er ikke kjent \(taket er kjent for 2016–2021\); oppgi tak i kroner/,
  ],
  [
    "verken år eller tak",
    "MANGLER_TAK",
    paaslag({ aar: undefined }),
    ["tak"],
    /^Verken aar eller tak er oppgitt; oppgi aar \(taket er kjent for 2016–2021\), eller tak/,
  ],
  [
    "en sats i prosent",
    "UTENFOR_OMRAADE",
    paaslag({ sats: 4 }),
    ["sats"],
    /^Satsen er utenfor området: fant 4; .*4 % skrives 0\.04\)\.$/,
  ],
  [
    "en negativ sats",
    "NEGATIVT_TALL",
    paaslag({ sats: "-0.04" }),
    ["sats"],
    /fant -0\.04; oppgi 0 eller mer/,
  ],
  [
    "et negativt uttrekk",
    "NEGATIVT_TALL",
    paaslag({ uttrekk: -1 }),
    ["uttrekk"],
    /^Uttrekket kan ikke være negativt/,
  ],
  ["et negativt tak", "NEGATIVT_TALL", paaslag({ tak: -1 }), ["tak"], /^Taket kan ikke være negativt/],
  ["et tak som er null", "UGYLDIG_TALL", paaslag({ tak: null }), ["tak"], /^Fant null: oppgi et desimaltall/],
  ["uten uttrekk", "MANGLER_FELT", paaslag({ uttrekk: undefined }), ["uttrekk"], /mangler/],
  [
    "13 måneder",
    "UTENFOR_OMRAADE",
    paaslag({ maaneder: 13 }),
    ["maaneder"],
    /fant 13; oppgi minst 1 og høyst 12/,
  ],
  [
    "et år som tekst",
    "IKKE_HELTALL",
    paaslag({ aar: "2020" }),
    ["aar"],
    /^Året skal være et helt tall.*«2020»/,
  ],
  ["et år som ikke er noe", "UTENFOR_OMRAADE", paaslag({ aar: 20 }), ["aar"], /fant 20; oppgi minst 1900/],
  [
    "et tak som gjelder noe annet",
    "UGYLDIG_VERDI",
    paaslag({ takGjelder: "måneden" }),
    ["takGjelder"],
    /"aaret" eller "perioden": fant teksten «måneden»/,
  ],
  ["et feilstavet felt", "UKJENT_FELT", paaslag({ taket: 1 }), ["taket"], /«taket»; mente du «tak»\?/],
]);

const TAKET = [
  ...tilfellerAv("hentInntektspaaslagstak", "R-4", [
    [
      "et år uten kjent tak",
      "UKJENT_AAR",
      { aar: 2022 },
      ["aar"],
      /^Taket på inntektspåslaget i 2022 er ikke kjent; taket er kjent for 2016–2021\. Med indekserTak/,
    ],
    ["uten år", "MANGLER_FELT", {}, ["aar"], /^Året mangler/],
    [
      "året alene, ikke i et objekt",
      "UGYLDIG_TYPE",
      2020,
      [],
      /^Fant tallet 2020; her skal det stå et objekt/,
    ],
  ]),
  ...tilfellerAv("indekserTak", "R-4", [
    [
      "et år uten deflator",
      "MANGLER_DEFLATOR",
      { tilAar: 2025 },
      ["deflatorer"],
      /^Kommunal deflator for 2025 er ikke kjent; oppgi den i deflatorer: \[\{ aar: 2025, deflator: … \}\]/,
    ],
    [
      "et år før taket",
      "AAR_FOER_GRUNNLAG",
      { tilAar: 2015 },
      ["tilAar"],
      /^Til-året 2015 er før året taket regnes fra, 2016; oppgi 2016 eller et senere år/,
    ],
    [
      "samme deflator to ganger",
      "DUPLIKAT_AAR",
      { tilAar: 2017, deflatorer: ["0.02", "0.03"].map((deflator) => ({ aar: 2017, deflator })) },
      ["deflatorer", 1, "aar"],
      /^Deflatoren for 2017 står to ganger; behold én/,
    ],
    [
      "en deflator i prosent",
      "UTENFOR_OMRAADE",
      { tilAar: 2017, deflatorer: [{ aar: 2017, deflator: 2.5 }] },
      ["deflatorer", 0, "deflator"],
      /2\.5 % skrives 0\.025/,
    ],
    [
      "et negativt tak",
      "NEGATIVT_TALL",
      { tilAar: 2017, fra: { aar: 2016, tak: -25 } },
      ["fra", "tak"],
      /^Taket kan ikke/,
    ],
    ["uten år å gå til", "MANGLER_FELT", {}, ["tilAar"], /^Til-året mangler/],
  ]),
];

export const PAASLAGSTILFELLER: readonly Tilfelle[] = [...AARETS, ...TAKET];
