// Vectors at the edges, chosen one by one: the answers are the independent model's.

import { modellAKonto } from "../../modell/aKonto.js";
import { type ModellVedtak, modellAktivitet } from "../../modell/aktivitet.js";
import { modellFordelAKonto } from "../../modell/fordelAKonto.js";
import { modellEnhetskostnadsavvik, modellRessurskrevende } from "../../modell/konsekvens.js";
import { modellKorreksjonsoppgjoer } from "../../modell/korreksjonsoppgjoer.js";
import { modellIndekserTak, modellInntektspaaslag, modellUttrekk } from "../../modell/ramme.js";
import { skjema } from "../../modell/skjema.js";
import { avModellen, type Vektor } from "./vektor.js";

const NITALL = "9".repeat(30);
const LANGT = `${NITALL}.${"9".repeat(20)}`;
const MINST = `0.${"0".repeat(19)}1`;
const TOLV = Array.from({ length: 12 }, (_, i) => i + 1);

const par = <I>(navn: string, inn: I): readonly [string, I] => [navn, inn];

const linje = (aarsvolum: string, gjennomfoert: string, kode = "BPAN") => ({ kode, aarsvolum, gjennomfoert });
const oppgjoer = (pris: string, ...linjer: ReturnType<typeof linje>[]) => ({
  noekkel: "0.25",
  priser: { BPAN: pris, LFKJ: "3394", UK: "4885", OL: "247" },
  linjer,
});

const { noekkel: _, ...avMaaneder } = oppgjoer("464", linje("6", "1"), linje("365", "30", "LFKJ"));
const noekler = TOLV.map((maaneder) =>
  par(`${maaneder}/12 av 6 timer og av 365 døgn`, { ...avMaaneder, maaneder }),
);

const OPPGJOER = avModellen("korreksjonsoppgjoer", ["A-4", "K-1", "K-2", "K-3"], modellKorreksjonsoppgjoer, [
  ...noekler,
  ["en halv time rundes opp", oppgjoer("464", linje("2", "0"))],
  ["like under en halv time rundes ned", oppgjoer("464", linje("1.99999999999999999999", "0"))],
  ["en halv krone netto rundes bort fra null, oppover", oppgjoer("0.5", linje("0", "1"))],
  ["en halv krone netto rundes bort fra null, nedover", oppgjoer("0.5", linje("4", "0"))],
  [
    "like over minus en halv krone rundes til 0, uten minus",
    oppgjoer("0.49999999999999999999", linje("4", "0")),
  ],
  [
    "hver linje for seg er avrundet til 0, og summen er 1 krone",
    oppgjoer("0.4", linje("0", "1"), linje("0", "0.0001", "UK")),
  ],
  ["30 sifre før og 20 etter punktum", oppgjoer(LANGT, linje(LANGT, LANGT))],
  ["så lite som et tall kan være", oppgjoer(MINST, linje(MINST, MINST))],
  ["bare nuller", oppgjoer("464", linje("0", "0"), linje("0.0", "00", "UK"))],
  ["nuller foran og bak", oppgjoer("0464.0", linje("003650.000", "0900.50"))],
  ["ingen linjer", oppgjoer("464")],
  [
    "linjene står i skjemaets rekkefølge uansett",
    oppgjoer(
      "464",
      linje("37", "110", "UK"),
      linje("365", "90", "LFKJ"),
      linje("100", "20", "OL"),
      linje("3650", "900"),
    ),
  ],
  [
    "alle 51 koder, baklengs, med prisene fra 2019",
    {
      noekkel: "0.25",
      priser: Object.fromEntries(skjema.map(({ kode, pris2019 }) => [kode, pris2019])),
      linjer: [...skjema].reverse().map(({ kode }, i) => linje(String(100 * i + 2), String(25 * i), kode)),
    },
  ],
  [
    "en negativ korreksjon i sin egen rad",
    {
      ...oppgjoer("464", linje("3650", "100")),
      termin: "april",
      aKonto: [
        { termin: "1. kvartal", beloep: "100771500" },
        { termin: "april", beloep: "-0.5" },
      ],
    },
  ],
  ["nøkkelen 1", { ...oppgjoer("464", linje("3650.5", "3650.5")), noekkel: "1.00" }],
  ["nøkkelen så liten den kan være", { ...oppgjoer("464", linje(LANGT, "1")), noekkel: MINST }],
]);

const fordeling = (aarsbeloep: string, ...maaneder: number[]) => ({
  aarsbeloep,
  terminer: maaneder.map((antall, i) => ({ navn: `termin ${i + 1}`, maaneder: antall })),
});

const FORDELINGER = avModellen("a-konto", ["A-2", "A-5"], modellFordelAKonto, [
  ...TOLV.map((antall) => par(`${antall} måneder av 100 kr`, fordeling("100", antall))),
  ["like rester: den første får kronen", fordeling("2", 3, 3, 3, 3)],
  ["den største resten får kronen", fordeling("100", 1, 2, 3, 6)],
  ["0 kroner", fordeling("0", 6, 6)],
  ["færre kroner enn terminer", fordeling("5", ...TOLV.map(() => 1))],
  ["30 sifre", fordeling(NITALL, 5, 7)],
  ["en halv krone til sammen rundes opp", fordeling("6", 1)],
]);

const AARET = avModellen("a-konto-aar", ["A-1", "A-3"], modellAKonto, [
  ...(["ned", "naermeste", "opp"] as const).map((avrunding) =>
    par(`1 500 kr ${avrunding} til hele tusen`, {
      priser: { UK: "1500" },
      linjer: [{ kode: "UK", aarsvolum: "1" }],
      terminer: [{ navn: "året", maaneder: 12 }],
      avrunding,
    }),
  ),
  [
    "70 timer i uken, én plass og et årsvolum i tre rader",
    {
      priser: { BPAN: "464", LFKJ: "3394", OL: "247" },
      linjer: [
        { kode: "LFKJ", plasser: "1" },
        { kode: "OL", aarsvolum: "22165.04" },
        { kode: "BPAN", timerPerUke: "70" },
      ],
      terminer: [3, 1, 2, 3, 3].map((maaneder, i) => ({ navn: `termin ${i + 1}`, maaneder })),
    },
  ],
  [
    "hele tusen rundes ikke",
    {
      priser: { UK: "1000" },
      linjer: [{ kode: "UK", aarsvolum: "3" }],
      terminer: [{ navn: "1. kvartal", maaneder: 3 }],
    },
  ],
]);

const RAMMEN = [
  ...avModellen("uttrekk", ["R-2", "R-7"], modellUttrekk, [
    ["grunnlagsåret selv", { grunnlag: { aar: 2018, beloep: "95191715" }, tilAar: 2018, indekser: [] }],
    [
      "500 kr rundes opp til hele tusen",
      { grunnlag: { aar: 2018, beloep: "1500" }, tilAar: 2018, indekser: [] },
    ],
    [
      "30 og 20 sifre",
      {
        grunnlag: { aar: 2018, beloep: LANGT },
        tilAar: 2019,
        indekser: [{ aar: 2019, deflator: `0.${"9".repeat(20)}`, demografi: `-0.${"9".repeat(20)}` }],
      },
    ],
    ...TOLV.map((maaneder) =>
      par(`${maaneder}/12 av året`, {
        grunnlag: { aar: 2018, beloep: "100000001" },
        tilAar: 2018,
        indekser: [],
        maaneder,
      }),
    ),
  ]),
  ...avModellen("inntektspaaslag", ["R-4", "R-5"], modellInntektspaaslag, [
    ...[2016, 2017, 2018, 2019, 2020, 2021].flatMap((aar) => [
      par(`taket i ${aar} nås`, { aar, uttrekk: "950000000" }),
      par(`taket i ${aar} nås ikke`, { aar, uttrekk: "95191715" }),
    ]),
    ["akkurat taket er ikke begrenset", { tak: "1000000", uttrekk: "25000000" }],
    ["et lite beløp er selv det meste av prosjektmidlene", { tak: "1000000", uttrekk: "2500000.5" }],
  ]),
  ...avModellen("tak", ["R-4"], modellIndekserTak, [
    ...[2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((tilAar) =>
      par(`taket i ${tilAar}`, { tilAar }),
    ),
  ]),
];

const vedtak = (v: Omit<ModellVedtak, "bruker"> & { bruker?: string }): ModellVedtak => ({
  bruker: "b",
  ...v,
});
const telt = (fra: string, til: string, ...liste: ModellVedtak[]) => ({
  periode: { fra, til },
  vedtak: liste,
});
const Q1 = (aar: number) => par(`${aar}-01-01`, `${aar}-03-31`);

const AKTIVITET = avModellen(
  "aktivitet",
  ["V-1", "V-2", "V-3"],
  (inn: ReturnType<typeof telt>) => ({ periode: inn.periode, ...modellAktivitet(inn) }),
  [
    ["ingen vedtak", telt(...Q1(2019))],
    [
      "70 timer i uken i 90 dager",
      telt(...Q1(2019), vedtak({ kode: "BPAN", fra: "2015-05-01", timerPerUke: "70" })),
    ],
    [
      "og i 91 dager, i et skuddår",
      telt(...Q1(2020), vedtak({ kode: "BPAN", fra: "2015-05-01", timerPerUke: "70" })),
    ],
    ["en plass i 90 døgn", telt(...Q1(2019), vedtak({ kode: "LFKJ", fra: "2018-01-01" }))],
    [
      "bare skuddårsdagen",
      telt(...Q1(2016), vedtak({ kode: "OL", fra: "2016-02-29", til: "2016-02-29", timerPerUke: "7" })),
    ],
    ...(["flytting", "doed", "annet"] as const).map((avslutning) =>
      par(
        `31. mars er siste dag, og det ender med ${avslutning}`,
        telt(...Q1(2019), vedtak({ kode: "LOKO", fra: "2019-01-01", til: "2019-03-31", avslutning })),
      ),
    ),
    [
      "en kode uten stjerne får ikke 3 døgn",
      telt(...Q1(2019), vedtak({ kode: "TANKO", fra: "2019-01-01", til: "2019-03-31", avslutning: "doed" })),
    ],
    [
      "en timekode med stjerne får tre dagers timer",
      telt(
        ...Q1(2019),
        vedtak({
          kode: "BPADK",
          fra: "2019-01-01",
          til: "2019-01-31",
          timerPerUke: "35",
          avslutning: "doed",
        }),
      ),
    ],
    [
      "slutter dagen før perioden: de 3 døgnene er den forrige periodens",
      telt(...Q1(2019), vedtak({ kode: "LOKO", fra: "2018-01-01", til: "2018-12-31", avslutning: "doed" })),
    ],
    [
      "et opphør tapes én gang, og bare uten stjerne",
      telt(
        ...Q1(2019),
        ...["OL", "BPAN"].map((kode, i) =>
          vedtak({
            bruker: `b${i}`,
            kode,
            fra: "2019-01-01",
            timerPerUke: "7",
            opphoer: [
              { fra: "2019-01-10", til: "2019-01-19" },
              { fra: "2019-01-15", til: "2019-01-24" },
            ],
          }),
        ),
      ),
    ],
    [
      "168 timer i uken",
      telt(...Q1(2019), vedtak({ kode: "BPADK", fra: "2019-01-01", timerPerUke: "168.000" })),
    ],
    [
      "syvendedeler som går opp når de legges sammen",
      telt(
        "2019-01-01",
        "2019-01-01",
        ...["1", "2", "3", "4", "5", "6", "7"].map((bruker) =>
          vedtak({ bruker, kode: "OL", fra: "2019-01-01", timerPerUke: "1" }),
        ),
      ),
    ],
    [
      "0,005 timer rundes opp",
      telt("2019-01-01", "2019-01-01", vedtak({ kode: "OL", fra: "2019-01-01", timerPerUke: "0.035" })),
    ],
    ["svært mange plasser", telt(...Q1(2019), vedtak({ kode: "LOKO", fra: "2019-01-01", plasser: LANGT }))],
    ["en halv plass", telt(...Q1(2019), vedtak({ kode: "LOKJ", fra: "2019-01-01", plasser: "0.5" }))],
    [
      "0 timer: ingen linje, men en mottaker",
      telt(...Q1(2019), vedtak({ kode: "OL", fra: "2019-01-01", timerPerUke: "0" })),
    ],
    [
      "samme bruker i to koder er én mottaker",
      telt(
        ...Q1(2019),
        vedtak({ kode: "OL", fra: "2019-01-01", timerPerUke: "7" }),
        vedtak({ kode: "SK1", fra: "2019-02-01", timerPerUke: "7" }),
      ),
    ],
    [
      "et måneds- og et årsbeløp",
      telt(
        ...Q1(2019),
        vedtak({ kode: "OL", fra: "2019-01-01", mengde: { verdi: "30", enhet: "time", per: "maaned" } }),
        vedtak({ kode: "SK1", fra: "2019-01-01", mengde: { verdi: "365", enhet: "time", per: "aar" } }),
      ),
    ],
    [
      "en ny versjon avløser den forrige fra sin første dag",
      telt(
        ...Q1(2019),
        vedtak({ id: "a", kode: "OL", fra: "2018-01-01", timerPerUke: "7" }),
        vedtak({ id: "a", kode: "OL", fra: "2019-03-01", timerPerUke: "14" }),
      ),
    ],
  ],
);

const KONSEKVENSER = [
  ...avModellen("ressurskrevende", ["S-1"], modellRessurskrevende, [
    [
      "66 år og 67 år",
      { aar: 2021, mottakere: [66, 67].map((alder) => ({ loennsutgifter: "2430000", alder })) },
    ],
    ["akkurat innslagspunktet", { aar: 2021, mottakere: [{ loennsutgifter: "1430000" }] }],
    ["et øre over innslagspunktet", { aar: 2021, mottakere: [{ loennsutgifter: "1430000.01" }] }],
    [
      "fradraget gjør det mindre enn null",
      { aar: 2021, mottakere: [{ loennsutgifter: "1", fradrag: "744000" }] },
    ],
    ["ingen mottakere", { aar: 2021, mottakere: [] }],
  ]),
  ...avModellen("enhetskostnad", ["S-5"], modellEnhetskostnadsavvik, [
    [
      "1,2 mill. kr mot prisen, og en tredel som ikke ender",
      {
        linjer: [
          { kode: "LOKO", kostnad: "1200000", volum: "365", pris: "2409" },
          { gruppe: "Omsorgslønn", kostnad: "2", volum: "3", pris: "1" },
        ],
      },
    ],
    ["ingen kostnad er minus 1", { linjer: [{ kode: "UK", kostnad: "0", volum: "1", pris: "1" }] }],
  ]),
];

/** Chosen vectors at the edges. */
export const kantvektorer = (): Vektor[] => [
  ...OPPGJOER,
  ...FORDELINGER,
  ...AARET,
  ...RAMMEN,
  ...AKTIVITET,
  ...KONSEKVENSER,
];
