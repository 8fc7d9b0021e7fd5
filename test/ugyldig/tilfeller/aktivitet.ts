// Bad inputs of the count of vedtak.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const periode = { fra: "2019-01-01", til: "2019-03-31" };
const OL = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };
const LOKO = { bruker: "b", kode: "LOKO", fra: "2019-01-01" };
const med = (...vedtak: unknown[]) => ({ periode, vedtak });
const v = (...sti: (string | number)[]) => ["vedtak", 0, ...sti];

const VEDTAK = tilfellerAv("beregnAktivitet", "V-1", [
  [
    "en dag som ikke finnes",
    "UGYLDIG_DATO",
    med({ ...OL, fra: "2019-02-29" }),
    v("fra"),
    /fant teksten «2019-02-29»/,
  ],
  [
    "en norsk dato",
    "UGYLDIG_DATO",
    med({ ...OL, til: "31.03.2019" }),
    v("til"),
    /ÅÅÅÅ-MM-DD.*«31\.03\.2019»/,
  ],
  ["uten start", "MANGLER_FELT", med({ ...OL, fra: undefined }), v("fra"), /første dag mangler/],
  [
    "slutt før start",
    "UGYLDIG_DATO",
    med({ ...OL, til: "2018-12-31" }),
    v("til"),
    /slutter «2018-12-31», før starten «2019-01-01»/,
  ],
  [
    "et opphør som slutter før det starter",
    "UGYLDIG_DATO",
    med({ ...OL, opphoer: [{ fra: "2019-02-02", til: "2019-02-01" }] }),
    v("opphoer", 0, "til"),
    /Opphøret slutter/,
  ],
  [
    "et opphør uten slutt",
    "MANGLER_FELT",
    med({ ...OL, opphoer: [{ fra: "2019-02-02" }] }),
    v("opphoer", 0, "til"),
    /Opphørets siste dag mangler/,
  ],
  ["uten bruker", "MANGLER_FELT", med({ ...OL, bruker: undefined }), v("bruker"), /Bruker mangler/],
  [
    "en bruker som er en liste",
    "UGYLDIG_TYPE",
    med({ ...OL, bruker: ["b"] }),
    v("bruker"),
    /en tekst eller et helt tall/,
  ],
  ["en tom bruker", "UGYLDIG_VERDI", med({ ...OL, bruker: "" }), v("bruker"), /1–200 tegn/],
  ["en misskrevet kode", "UKJENT_TJENESTEKODE", med({ ...OL, kode: "HTAMDX" }), v("kode"), /mente du HTAMDK/],
  ["uten kode", "MANGLER_FELT", med({ ...OL, kode: undefined }), v("kode"), /Tjenestekoden mangler/],
  [
    "uten timer",
    "MANGLER_FELT",
    med({ ...OL, timerPerUke: undefined }),
    v("timerPerUke"),
    /oppgi timerPerUke/,
  ],
  [
    "timer for en døgnkode",
    "FEIL_ENHET",
    med({ ...LOKO, timerPerUke: 7 }),
    v("timerPerUke"),
    /telles i døgn.*oppgi plasser/,
  ],
  [
    "plasser for en timekode",
    "FEIL_ENHET",
    med({ bruker: "b", kode: "OL", fra: "2019-01-01", plasser: 1 }),
    v("plasser"),
    /telles i timer.*oppgi timerPerUke/,
  ],
  ["negative timer", "NEGATIVT_TALL", med({ ...OL, timerPerUke: -1 }), v("timerPerUke"), /fant -1/],
  ["ingen plasser", "UTENFOR_OMRAADE", med({ ...LOKO, plasser: 0 }), v("plasser"), /fant 0; oppgi over 0/],
  [
    "timer og mengde",
    "FLERE_VALG",
    med({ ...OL, mengde: { verdi: 1, enhet: "time", per: "uke" } }),
    v(),
    /både timerPerUke og mengde/,
  ],
  [
    "en mengde i feil enhet",
    "FEIL_ENHET",
    med({ ...LOKO, mengde: { verdi: 1, enhet: "time", per: "uke" } }),
    v("mengde", "enhet"),
    /fant enhet "time".*oppgi "doegn"/,
  ],
  [
    "en mengde på 0 døgn",
    "UTENFOR_OMRAADE",
    med({ ...LOKO, mengde: { verdi: 0, enhet: "doegn", per: "uke" } }),
    v("mengde", "verdi"),
    /over 0/,
  ],
  [
    "en mengde for hele et løpende vedtak",
    "MANGLER_FELT",
    med({ ...LOKO, mengde: { verdi: 9, enhet: "doegn", per: "vedtak" } }),
    v("til"),
    /hele vedtaket.*trenger til/,
  ],
  [
    "en mengde per time",
    "UGYLDIG_VERDI",
    med({ ...LOKO, mengde: { verdi: 9, enhet: "doegn", per: "time" } }),
    v("mengde", "per"),
    /"uke" eller "maaned"/,
  ],
  ["en ukjent avslutning", "UGYLDIG_VERDI", med({ ...LOKO, avslutning: "død" }), v("avslutning"), /"doed"/],
  ["et misskrevet felt", "UKJENT_FELT", med({ ...LOKO, oppoer: [] }), v("oppoer"), /mente du «opphoer»/],
  ["et tall i stedet for et vedtak", "UGYLDIG_TYPE", med(7), v(), /et objekt/],
  [
    "samme vedtak i to versjoner fra samme dag",
    "DUPLIKAT_VEDTAK",
    med({ ...OL, id: "a" }, { ...OL, id: "a", timerPerUke: 8 }),
    ["vedtak", 1, "fra"],
    /«a» har to ulike versjoner fra 2019-01-01/,
  ],
  ["en tekst i stedet for vedtak", "UGYLDIG_TYPE", { periode, vedtak: "vedtak" }, ["vedtak"], /en liste/],
  ["uten vedtak", "MANGLER_FELT", { periode }, ["vedtak"], /oppgi en liste/],
]);

const UKE = tilfellerAv("beregnAktivitet", "V-5", [
  [
    "over 168 timer i uken",
    "UTENFOR_OMRAADE",
    med({ ...OL, timerPerUke: "168.00000001" }),
    v("timerPerUke"),
    /høyst 168/,
  ],
  [
    "over 24 timer om dagen",
    "UTENFOR_OMRAADE",
    med({ bruker: "b", kode: "OL", fra: "2019-01-01", mengde: { verdi: "24.5", enhet: "time", per: "dag" } }),
    v("mengde", "verdi"),
    /168 timer i uken/,
  ],
]);

const PERIODER = tilfellerAv("beregnAktivitet", "V-3", [
  ["uten periode", "MANGLER_FELT", { vedtak: [] }, ["periode"], /Perioden mangler/],
  [
    "både periode og perioder",
    "FLERE_VALG",
    { periode, perioder: [periode], vedtak: [] },
    [],
    /både periode og perioder/,
  ],
  ["ingen perioder", "MANGLER_FELT", { perioder: [], vedtak: [] }, ["perioder"], /minst én/],
  [
    "en periode baklengs",
    "UGYLDIG_DATO",
    { periode: { fra: "2019-02-01", til: "2019-01-31" }, vedtak: [] },
    ["periode", "til"],
    /Perioden slutter/,
  ],
  [
    "et valg som ikke finnes",
    "UGYLDIG_VERDI",
    { periode, vedtak: [], valg: { doegnpaaslag: "halve" } },
    ["valg", "doegnpaaslag"],
    /"hele" eller "innenfor" eller "fordelt"/,
  ],
  [
    "et ukjent valg",
    "UKJENT_FELT",
    { periode, vedtak: [], valg: { sistedag: "telles" } },
    ["valg", "sistedag"],
    /mente du «sisteDag»/,
  ],
  [
    "en grense som ikke er et helt tall",
    "IKKE_HELTALL",
    { periode, vedtak: [], kvalitet: { hullDager: 1.5 } },
    ["kvalitet", "hullDager"],
    /helt tall/,
  ],
]);

const KODER = tilfellerAv("beregnAktivitet", "T-7", [
  [
    "en lokal kode uten oversettelse",
    "UKJENT_TJENESTEKODE",
    { ...med({ ...OL, kode: "HJ-2" }), lokaleKoder: { "HJ-1": "OL" } },
    v("kode"),
    /verken oversatt i lokaleKoder eller på skjemaet/,
  ],
  [
    "en lokal kode som er oversatt til noe ukjent",
    "UKJENT_TJENESTEKODE",
    { ...med(), lokaleKoder: { "HJ-1": "OLX" } },
    ["lokaleKoder", "HJ-1"],
    /«OLX»/,
  ],
  [
    "en lokal kode som ikke er oversatt hele perioden",
    "UKJENT_TJENESTEKODE",
    {
      ...med({ ...OL, kode: "HJ-1" }),
      lokaleKoder: { koder: [{ lokal: "HJ-1", kode: "OL", til: "2019-02-01" }] },
    },
    v("kode"),
    /ikke for alle vedtakets dager/,
  ],
  [
    "en lokal kode som skifter enhet",
    "FEIL_ENHET",
    {
      ...med({ ...OL, kode: "X" }),
      lokaleKoder: {
        koder: [
          { lokal: "X", kode: "OL", til: "2019-01-31" },
          { lokal: "X", kode: "LOKO", fra: "2019-02-01" },
        ],
      },
    },
    v("kode"),
    /timer på noen.*døgn på andre/,
  ],
  [
    "en lokal kode oversatt to ganger",
    "DUPLIKAT_LOKAL_KODE",
    {
      ...med(),
      lokaleKoder: {
        koder: [
          { lokal: "X", kode: "OL" },
          { lokal: "X", kode: "UK", fra: "2019-01-01" },
        ],
      },
    },
    ["lokaleKoder", "koder", 1, "lokal"],
    /«X» er oversatt to ganger/,
  ],
]);

const DELER = tilfellerAv("aktivitetsdel", "V-7", [
  ["uten å si hvordan brukerne bæres", "MANGLER_VALG", med(), [], /brukernoekkel.*adskilt/],
  [
    "en kort nøkkel",
    "UGYLDIG_VERDI",
    { ...med(), brukernoekkel: "kort" },
    ["brukernoekkel"],
    /minst 16 tegn/,
  ],
  [
    "en bruker og en nøkkel",
    "FLERE_VALG",
    { ...med(), brukernoekkel: "en lang nok nøkkel", brukere: "adskilt" },
    [],
    /bare det ene/,
  ],
]);

const KART = tilfellerAv("lagKodekart", "T-7", [
  ["en ukjent kolonne", "UKJENT_KOLONNE", "lokal;kode;merke\nA;OL;x", [1, 3], /«merke»/],
  ["en ukjent kode på linje 3", "UKJENT_TJENESTEKODE", "lokal;kode\nA;OL\nB;OLX", [3, "kode"], /«OLX»/],
  [
    "en kode to ganger",
    "DUPLIKAT_LOKAL_KODE",
    "lokal,kode\nA,OL\n\nA,UK",
    [4, "lokal"],
    /oversatt to ganger/,
  ],
  ["for mange felt", "UGYLDIG_VERDI", "lokal;kode\nA;OL;x", [2], /3 felt/],
]);

const RAPPORTER = [
  ...tilfellerAv("tilKorreksjonslinjer", "K-1", [
    [
      "aktivitet uten a konto",
      "MANGLER_LINJE",
      { linjer: [{ kode: "OL", volum: "1" }], aarsvolum: {} },
      ["aarsvolum", "OL"],
      /oppgi 0/,
    ],
    [
      "samme kode to ganger",
      "DUPLIKAT_TJENESTEKODE",
      {
        linjer: [
          { kode: "OL", volum: "1" },
          { kode: "OL", volum: "2" },
        ],
        aarsvolum: { OL: 1 },
      },
      ["linjer", 1, "kode"],
      /to ganger/,
    ],
  ]),
  ...tilfellerAv("beregnMottakere", "V-1", [
    [
      "en aldersgruppe to ganger",
      "DUPLIKAT_NAVN",
      {
        ...med(),
        aldersgrupper: [
          { navn: "a", fra: 0 },
          { navn: "a", fra: 5 },
        ],
      },
      ["aldersgrupper", 1, "navn"],
      /to ganger/,
    ],
  ]),
  ...tilfellerAv("beregnBehov", "V-1", [
    [
      "uten timer per årsverk",
      "MANGLER_FELT",
      { dato: "2019-01-01", vedtak: [], aarsverk: [] },
      ["timerPerAarsverk"],
      /mangler/,
    ],
  ]),
];

export const AKTIVITETSTILFELLER: readonly Tilfelle[] = [
  ...VEDTAK,
  ...UKE,
  ...PERIODER,
  ...KODER,
  ...DELER,
  ...KART,
  ...RAPPORTER,
];
