// What is legal but doubtful: it is computed, and said.

import { aktivitetsdel, TJENESTEKODER } from "../../../src/index.js";
import { type Merknadstilfelle, medLinje, oppgjoer } from "./tilfelle.js";

export type { Merknadstilfelle } from "./tilfelle.js";

const tariff = (aar: number) => ({ aar, sone: "1", reisetidsgruppe: 1 });
const medTariff = (aar: number, endret: object = {}) =>
  oppgjoer({ priser: undefined, tariff: tariff(aar), ...endret });

/** A whole table with one bought place a krone dearer than the others (T-6: 88 kr in 2019). */
const ujevn = {
  ...tariff(2019),
  id: "egen-2019",
  priser: TJENESTEKODER.map((kode) => ({
    kode,
    pris: kode.endsWith("KJ") ? (kode === "LOKJ" ? "2089" : "2088") : "2000",
  })),
};

const TOLVDEL = "0.08333333333333333333";
const EN_TOLVDEL = /1\/12 avkortet.*BPAN.*oppgi maaneder: 1/;
const APRIL = { termin: "april", beloep: "-0.5" };

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const vedtak = (...liste: object[]) => ({
  periode: Q1,
  kvalitet: true,
  vedtak: liste.map((v, i) => ({ id: `v${i + 1}`, bruker: "b", fra: "2019-01-01", ...v })),
});
const OL = { kode: "OL", timerPerUke: 7 };
const opphoer = (fra: string, til: string) => ({ ...OL, til: "2019-01-31", opphoer: [{ fra, til }] });
const V1 = ["vedtak", "v1"] as const;

/** What is doubtful about vedtak (the contract's two, and what controllers look for). */
const VEDTAKSMERKNADER: readonly Merknadstilfelle[] = [
  [
    "V-2: et opphør etter vedtaket",
    "OPPHOER_UTENFOR_VEDTAKET",
    "beregnAktivitet",
    vedtak(opphoer("2019-02-01", "2019-02-02")),
    [...V1, "opphoer", 0],
    /Opphør nr\. 1 i vedtaket «v1» ligger utenfor/,
  ],
  [
    "V-2: et opphør som går utenfor vedtaket",
    "OPPHOER_UTENFOR_VEDTAKET",
    "beregnAktivitet",
    vedtak(opphoer("2019-01-31", "2019-02-02")),
    [...V1, "opphoer", 0],
    /kuttet til vedtakets dager/,
  ],
  [
    "V-2: et opphør som er lengre enn vedtaket",
    "OPPHOER_LENGRE_ENN_VEDTAKET",
    "beregnAktivitet",
    vedtak(opphoer("2018-12-31", "2019-01-31")),
    [...V1, "opphoer", 0],
    /lengre enn vedtaket/,
  ],
  [
    "kontrakten: samme bruker, kode og dager",
    "OVERLAPPENDE_VEDTAK",
    "beregnAktivitet",
    vedtak(OL, { ...OL, fra: "2019-03-01" }),
    V1,
    /«v1» og «v2».*\(OL\).*fra 2019-03-01; begge er telt/,
  ],
  [
    "V-1: samme vedtak to ganger",
    "VEDTAK_TO_GANGER",
    "beregnAktivitet",
    vedtak({ ...OL, id: "v1" }, { ...OL, id: "v1" }),
    V1,
    /«v1» står to ganger.*telt én gang/,
  ],
  [
    "V-2: en avslutning uten siste dag",
    "AVSLUTNING_UTEN_SLUTT",
    "beregnAktivitet",
    vedtak({ ...OL, avslutning: "doed" }),
    [...V1, "avslutning"],
    /ingen siste dag/,
  ],
  [
    "V-2: et vedtak etter død",
    "VEDTAK_ETTER_DOED",
    "beregnAktivitet",
    vedtak({ ...OL, til: "2019-01-31", avslutning: "doed" }, { kode: "SK1", timerPerUke: 1 }),
    V1,
    /avsluttet ved død.*\(SK1\).*fra 2019-02-01/,
  ],
  [
    "V-1: et hull mellom vedtak",
    "HULL_MELLOM_VEDTAK",
    "beregnAktivitet",
    vedtak({ ...OL, til: "2019-01-31" }, { ...OL, fra: "2019-02-03" }),
    V1,
    /2 dager uten vedtak, 2019-02-01–2019-02-02/,
  ],
  [
    "V-5: over 168 timer til sammen",
    "OVER_168_TIMER",
    "beregnAktivitet",
    vedtak(
      { ...OL, timerPerUke: 100 },
      { kode: "SK1", timerPerUke: "68.01", fra: "2019-02-01", til: "2019-02-05" },
    ),
    V1,
    /«v1», «v2».*168 timer i uken, 2019-02-01–2019-02-05/,
  ],
  [
    "V-1: institusjon og hjemmetjeneste",
    "INSTITUSJON_OG_HJEMMETJENESTE",
    "beregnAktivitet",
    vedtak(
      { kode: "TANKO", fra: "2019-01-10", til: "2019-01-20" },
      { kode: "HTAMDK", timerPerUke: 2, opphoer: [{ fra: "2019-01-10", til: "2019-01-18" }] },
    ),
    V1,
    /\(HTAMDK\).*\(TANKO\).*2019-01-19–2019-01-20/,
  ],
  [
    "V-1: kjøpt og egen plass",
    "KJOEP_OG_EGEN_PLASS",
    "beregnAktivitet",
    vedtak({ kode: "LOKO", til: "2019-01-20" }, { kode: "LOKJ", fra: "2019-01-20" }),
    V1,
    /\(LOKJ\).*\(LOKO\).*2019-01-20/,
  ],
  [
    "V-1: et vedtak som har stått uendret lenge",
    "UENDRET_VEDTAK",
    "beregnAktivitet",
    vedtak({ ...OL, fra: "2010-01-01" }),
    V1,
    /uendret i 3377 dager.*grensen er 730/,
  ],
  [
    "V-7: flere merknader enn det er bedt om",
    "FLERE_MERKNADER",
    "beregnAktivitet",
    { ...vedtak(OL, OL, OL, OL), maksMerknader: 1 },
    ["vedtak"],
    /2 merknader til med koden OVERLAPPENDE_VEDTAK, 3 i alt/,
  ],
  [
    "T-7: en lokal kode som ingen har",
    "LOKAL_KODE_IKKE_BRUKT",
    "kontrollerKoder",
    { vedtak: [], lokaleKoder: { "HJ-9": "HTK" } },
    ["lokaleKoder", "HJ-9"],
    /«HJ-9».*ingen vedtak/,
  ],
];

/** Partials whose counts were added up. */
const DELT = {
  ...aktivitetsdel({ periode: Q1, brukere: "adskilt", vedtak: [] }),
  lagtSammen: true,
};
const DELMERKNADER: readonly Merknadstilfelle[] = [
  [
    "V-7: mottakere av deler som er lagt sammen",
    "MOTTAKERE_KAN_VAERE_TALT_FLERE_GANGER",
    "ferdigstillAktivitet",
    DELT,
    ["vedtak"],
    /riktig når ingen bruker er i flere deler/,
  ],
];

export const MERKNADSTILFELLER: readonly Merknadstilfelle[] = [
  ...VEDTAKSMERKNADER,
  ...DELMERKNADER,
  [
    "T-5: en utledet pris",
    "UTLEDET_PRIS",
    "beregnKorreksjonsoppgjoer",
    medTariff(2018),
    ["tariff"],
    /BPAN.*enhetspriser-2018-sone-1-gruppe-1.*utledet.*ikke publisert/,
  ],
  [
    "T-5: en utledet pris i 2021",
    "UTLEDET_PRIS",
    "beregnKorreksjonsoppgjoer",
    medTariff(2021),
    ["tariff"],
    /3,8 %/,
  ],
  [
    "T-5: en utledet pris i a konto",
    "UTLEDET_PRIS",
    "beregnAKonto",
    { tariff: tariff(2017), linjer: [{ kode: "BPAN", timerPerUke: 70 }] },
    ["tariff"],
    /BPAN.*utledet/,
  ],
  [
    "T-6: en ujevn tabell",
    "UJEVN_KJOEPSPREMIE",
    "lesTariff",
    ujevn,
    ["priser"],
    /én konstant.*T-6.*88 kr.*89 kr \(LOKJ\)/,
  ],
  [
    "T-6: en ujevn tabell i et oppgjør",
    "UJEVN_KJOEPSPREMIE",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ priser: undefined, tariff: ujevn }),
    ["tariff", "priser"],
    /T-6.*89 kr \(LOKJ\)/,
  ],
  [
    "N-3: en pris på 0",
    "PRIS_ER_NULL",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ priser: { BPAN: "0.00" } }),
    ["priser"],
    /0 kr for BPAN/,
  ],
  [
    "T-2: et annet år enn tabellens",
    "AAR_AVVIKER",
    "beregnKorreksjonsoppgjoer",
    medTariff(2019, { aar: 2020 }),
    ["aar"],
    /Året er 2020, men prisene er fra 2019/,
  ],
  [
    "N-3: et oppgjør uten linjer",
    "INGEN_LINJER",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ linjer: [] }),
    ["linjer"],
    /ingen linjer/,
  ],
  [
    "N-2: et punktum som kan skille tusener, i en linje som ikke stemmer",
    "MULIG_TUSENSKILLE",
    "kontrollerKorreksjonsoppgjoer",
    { noekkel: "0.25", linjer: [{ kode: "BPAN", pris: 464, aarsvolum: "3.650", aKontoVolum: "913" }] },
    ["linjer", 0, "aarsvolum"],
    /«3\.650» er lest med punktum som desimaltegn.*skriv «3 650»/,
  ],
  [
    "K-4: et negativt a konto-beløp",
    "NEGATIV_A_KONTO",
    "beregnKorreksjonsoppgjoer",
    oppgjoer({ termin: "april", aKonto: [APRIL] }),
    ["aKonto", 0, "beloep"],
    /«april» er negativ: fant −0,5 kr/,
  ],
  [
    "A-4: en avkortet nøkkel",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 6 }), noekkel: TOLVDEL },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: en tolvdel som JSON-tall",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: 1 / 12 },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: en tolvdel med ti desimaler",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: "0.0833333333" },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: en tolvdel med tre desimaler",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: "0.083" },
    ["noekkel"],
    EN_TOLVDEL,
  ],
  [
    "A-4: et kvartal og en måned som prosent",
    "NOEKKEL_AVKORTET",
    "beregnKorreksjonsoppgjoer",
    { ...medLinje({ aarsvolum: 366 }), noekkel: 0.33 },
    ["noekkel"],
    /4\/12 avkortet.*oppgi maaneder: 4/,
  ],
];
