// The last value that is taken and the first that is not; the first that is doubtful. Results are the model's, the rest was worked by hand.

import type { Kodested } from "../../../src/cli/samsvar/Vektor.js";
import type { Beregningsnavn } from "../../../src/index.js";
import { modellAKonto } from "../../modell/aKonto.js";
import { modellDemografiSomGir } from "../../modell/demografisoek.js";
import { modellAarsoppgjoer } from "../../modell/flereTerminer.js";
import { modellForloep } from "../../modell/forloep.js";
import { modellKontrollerTall } from "../../modell/intervall.js";
import { modellUttrekk } from "../../modell/ramme.js";
import { skjema } from "../../modell/skjema.js";
import { TOLVDELER } from "../../stoette/vilkaarligOppgjoer.js";
import { avModellen, type Vektor } from "./vektor.js";

const grunn = (beregning: Beregningsnavn, regel: string, hva: string) =>
  ({ navn: `${regel}: ${hva}`, beregning, regler: [regel], kilde: [], status: "konstruert" }) as const;

const avvist = (
  beregning: Beregningsnavn,
  regel: string,
  hva: string,
  inn: unknown,
  ...feil: readonly (readonly [string, ...(string | number)[]])[]
): Vektor => ({
  ...grunn(beregning, regel, hva),
  inn,
  feil: feil.map(([kode, ...sti]): Kodested => ({ kode, sti })),
});

const merket = (
  beregning: Beregningsnavn,
  regel: string,
  hva: string,
  inn: unknown,
  ...merknader: readonly (readonly [string, ...(string | number)[]])[]
): Vektor => ({
  ...grunn(beregning, regel, hva),
  inn,
  ut: {},
  delvis: true,
  merknader: merknader.map(([kode, ...sti]) => ({ kode, sti })),
});

const uttrekk = (aar: number, deflator: string, demografi = "0") => ({
  grunnlag: { aar, beloep: "100" },
  tilAar: aar + 1,
  indekser: [{ aar: aar + 1, deflator, demografi }],
});

const AAR: Vektor[] = [
  ...avModellen("uttrekk", ["R-2"], modellUttrekk, [
    ["det første året som tas, er 1900", uttrekk(1900, "0.03")],
    ["det siste er 2199", uttrekk(2198, "0.03")],
  ]),
  avvist("uttrekk", "R-2", "1899 tas ikke", uttrekk(1899, "0.03"), ["UTENFOR_OMRAADE", "grunnlag", "aar"]),
  avvist(
    "uttrekk",
    "R-2",
    "2200 tas ikke",
    uttrekk(2199, "0.03"),
    ["UTENFOR_OMRAADE", "tilAar"],
    ["UTENFOR_OMRAADE", "indekser", 0, "aar"],
  ),
];

const SATSER: Vektor[] = [
  merket("uttrekk", "R-2", "15 % er en sats", uttrekk(2018, "0.15", "-0.15")),
  merket("uttrekk", "R-2", "like over 15 % kan være prosent", uttrekk(2018, "0.15000000000000000001"), [
    "MULIG_PROSENT",
    "indekser",
    0,
    "deflator",
  ]),
  merket(
    "uttrekk",
    "R-2",
    "like under −15 % kan være prosent",
    uttrekk(2018, "0", "-0.15000000000000000001"),
    ["MULIG_PROSENT", "indekser", 0, "demografi"],
  ),
  ...avModellen("uttrekk", ["R-2"], modellUttrekk, [
    ["en sats på 1, og på nesten −1", uttrekk(2018, "1", "-0.99999999999999999999")],
  ]),
  avvist("uttrekk", "R-2", "en sats på −1 tas ikke", uttrekk(2018, "-1"), [
    "UTENFOR_OMRAADE",
    "indekser",
    0,
    "deflator",
  ]),
  avvist("uttrekk", "R-2", "en sats like over 1 tas ikke", uttrekk(2018, "1.00000000000000000001"), [
    "UTENFOR_OMRAADE",
    "indekser",
    0,
    "deflator",
  ]),
  merket("rundsum", "R-8", "akkurat 4 % er innenfor erfaringen", {
    poster: [{ navn: "p", beloep: 4 }],
    nettoUtgifter: 100,
  }),
  merket("rundsum", "R-8", "akkurat 9 % er innenfor erfaringen", {
    poster: [{ navn: "p", beloep: 9 }],
    nettoUtgifter: 100,
  }),
  merket(
    "rundsum",
    "R-8",
    "like over 9 % er utenfor",
    { poster: [{ navn: "p", beloep: "9.00000000000000000001" }], nettoUtgifter: 100 },
    ["RUNDSUM_UTENFOR_ERFARING", "nettoUtgifter"],
  ),
  merket("nedtrapping", "R-6", "andelene i 2024 er ikke antatt når de er oppgitt", {
    sisteAar: 2024,
    beloep: 1,
    andeler: ["0.5"],
  }),
  merket("modell-b", "R-10", "2016 er det første året", { aar: 2016, uttrekk: 1 }),
  merket("modell-b", "R-10", "2019 er det siste", { aar: 2019, uttrekk: 1 }),
  merket("ressurskrevende", "S-1", "66 år er ikke over grensen", {
    aar: 2021,
    mottakere: [{ loennsutgifter: 1, alder: 66 }],
  }),
];

const kvartal = (termin: string, noekkel: string) => ({
  termin,
  noekkel,
  linjer: [{ kode: "BPAN", aarsvolum: "3650", gjennomfoert: "900" }],
});

const AARET: Vektor[] = [
  ...avModellen("aarsoppgjoer", ["K-3", "K-4", "A-2"], modellAarsoppgjoer, [
    [
      "fire kvartaler er et helt år",
      { priser: { BPAN: "464" }, terminer: ["a", "b", "c", "d"].map((termin) => kvartal(termin, "0.25")) },
    ],
    [
      "tolv tolvdeler med 20 plasser er et helt år",
      {
        priser: { BPAN: "464" },
        terminer: Array.from({ length: 12 }, (_, i) => kvartal(`${i + 1}`, TOLVDELER[0] ?? "")),
      },
    ],
    [
      "sju tolvdeler og fem tolvdeler, rundet opp og ned",
      {
        priser: { BPAN: "464" },
        terminer: [kvartal("a", TOLVDELER[6] ?? ""), kvartal("b", TOLVDELER[4] ?? "")],
      },
    ],
  ]),
  avvist(
    "aarsoppgjoer",
    "A-2",
    "en hundredel mer enn et år",
    { priser: { BPAN: 464 }, terminer: [kvartal("a", "0.51"), kvartal("b", "0.5")] },
    ["FOR_MANGE_MAANEDER", "terminer"],
  ),
];

const soek = (
  beloep: string,
  publisert: string,
  avrundetTil: string,
  deflator = "0.028",
  demografi?: string,
) => ({
  grunnlag: { aar: 2018, beloep },
  tilAar: demografi === undefined ? 2019 : 2020,
  indekser: [
    { aar: 2019, deflator },
    ...(demografi === undefined ? [] : [{ aar: 2020, deflator, demografi }]),
  ],
  publisert: { beloep: publisert, avrundetTil },
});

const SOEK = avModellen("demografi-som-gir", ["R-2", "N-2"], modellDemografiSomGir, [
  ["ingen sats er fin nok", soek("9".repeat(30), "12345678901234567890", "0.00000000000000000001")],
  ["ingenting vokser ikke til noe", soek("0", "1000", "1000")],
  ["nesten alt borte", soek("1000000000", "1", "1")],
  ["tusen ganger så mye", soek("1000", "1000000", "1000")],
  ["et år som er kjent, og et som ikke er det", soek("95191715", "101939000", "1000", "0.028", "0.0052")],
  [
    "additivt, også når en deflator er negativ",
    { ...soek("95191715", "101939000", "1000", "-0.5"), metode: "additiv" },
  ],
]);

const tall = (vist: string, avrundetTil?: string) => ({ vist, ...(avrundetTil && { avrundetTil }) });
const kontroll = (publisert: object, beregnet: object) =>
  ({ publisert, beregnet }) as Parameters<typeof modellKontrollerTall>[0];

const TALL = avModellen("kontroll-tall", ["N-2"], modellKontrollerTall, [
  ["halve rundes bort fra null, også nedover", kontroll(tall("-1", "1"), tall("-0.5"))],
  ["og minus en halv er ikke vist som 0", kontroll(tall("0", "1"), tall("-0.5"))],
  [
    "0 er alt mellom minus en halv og en halv",
    kontroll(tall("0", "1"), { fra: "0.49999999999999999999", til: "0.5", tilMed: false }),
  ],
  [
    "intervaller som berører hverandre i en ende som bare er i det ene",
    kontroll(tall("1", "1"), { fra: "1.5", til: "2" }),
  ],
  ["og i en ende som er i begge", kontroll(tall("1", "1"), { fra: "0", til: "0.5" })],
  [
    "og i en ende som er i ingen av dem",
    kontroll({ fra: "0", til: "1", tilMed: false }, { fra: "1", til: "2", fraMed: false }),
  ],
  ["pluss ganger minus", kontroll(tall("-6", "1"), { produkt: [tall("2", "1"), tall("-3", "1")] })],
  ["minus ganger minus", kontroll(tall("6", "1"), { produkt: [tall("-2", "1"), tall("-3", "1")] })],
  [
    "null, som kan være litt av begge, ganger minus",
    kontroll(tall("0", "1"), { produkt: [tall("0", "1"), tall("-3", "1")] }),
  ],
  ["null ganger null", kontroll(tall("0"), { produkt: [tall("0", "1"), tall("0", "1")] })],
  [
    "åpne ender ved null",
    kontroll(tall("0"), {
      produkt: [
        { fra: "0", til: "1", fraMed: false },
        { fra: "-1", til: "0", tilMed: false },
      ],
    }),
  ],
  [
    "en åpen null ganger en lukket null",
    kontroll(tall("0"), {
      produkt: [
        { fra: "0", til: "1", fraMed: false },
        { fra: "0", til: "1" },
      ],
    }),
  ],
  ["delt på et negativt tall", kontroll(tall("-2", "1"), { kvotient: [tall("6", "1"), tall("-3", "1")] })],
  [
    "et negativt delt på et negativt, med åpne ender",
    kontroll(tall("2"), {
      kvotient: [
        { fra: "-4", til: "-2", fraMed: false },
        { fra: "-2", til: "-1", tilMed: false },
      ],
    }),
  ],
  ["en tredel", kontroll(tall("0.33", "0.01"), { kvotient: [tall("1"), tall("3")] })],
  ["mot 0 er det ingen relativ forskjell", kontroll(tall("1", "1"), { differanse: [tall("5"), tall("5")] })],
  ["et intervall har ikke noe vist tall", kontroll({ fra: "1", til: "2" }, tall("1", "1"))],
]);

const OS = {
  navn: "Os",
  grunnlag: { aar: 2015, beloep: "120000000" },
  perioder: [{ fra: "2016-05", til: "2021-10", ordning: "inntektspaaslag" as const }],
};
const indekser = [2016, 2017, 2018, 2019, 2020, 2021].map((aar) => ({
  aar,
  deflator: "0.03",
  demografi: "0.007",
}));
const kurs = (fraAar: number, tilAar: number, til: string) => ({
  kommune: "Os",
  fraAar,
  tilAar,
  deler: [{ ...OS, perioder: OS.perioder.map((periode) => ({ ...periode, til })) }],
  indekser,
});

const FORLOEP: Vektor[] = [
  ...avModellen("forloep", ["R-6", "R-7", "R-11"], modellForloep, [
    ["en slutt midt i 2021 trappes ikke ned", kurs(2021, 2023, "2021-10")],
    ["en slutt ved utgangen av 2021 trappes ned i to år", kurs(2021, 2024, "2021")],
    ["en slutt ved utgangen av 2020 trappes ikke ned", kurs(2020, 2022, "2020-12-31")],
    [
      "og etter 2021 med egne andeler",
      { ...kurs(2021, 2024, "2021"), nedtrapping: { andeler: ["0.5", "0.3", "0.2"] } },
    ],
    ["eller ikke", { ...kurs(2021, 2024, "2021"), nedtrapping: "ingen" }],
    ["bare nedtrappingens år, av et påslag før forløpet", kurs(2022, 2022, "2021")],
  ]),
  avvist(
    "forloep",
    "N-3",
    "et forløp på ett år med en rundsum for mye",
    { ...kurs(2017, 2017, "2021"), rundsum: [{ aar: 2017, beloep: 1 }] },
    ["UTENFOR_PERIODEN", "rundsum", 0],
  ),
  avvist("forloep", "R-7", "en måned etter 2199", kurs(2017, 2017, "2200-01"), [
    "UGYLDIG_DATO",
    "deler",
    0,
    "perioder",
    0,
    "til",
  ]),
  avvist(
    "demografigevinst",
    "S-4",
    "en serie som ikke er en liste",
    { grunnlag: { aar: 2018, beloep: 1 }, indekser: {}, lokalDemografi: [{ aar: 2019, demografi: 0 }] },
    ["UGYLDIG_TYPE", "indekser"],
  ),
];

const heleTabellen = (felt: object, bpan: object = {}) => ({
  noekkel: "0.25",
  tariff: {
    aar: 2019,
    sone: 1,
    reisetidsgruppe: 2,
    priser: skjema.map(({ kode, pris2019 }) => ({ kode, pris: pris2019, ...(kode === "BPAN" ? bpan : {}) })),
    ...felt,
  },
  linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }],
});
const utledetFra = {
  tabell: "min-2018",
  serie: "deflator",
  slag: "budsjett",
  trinn: [{ fraAar: 2018, tilAar: 2019, sats: "0.028" }],
};

/** A whole table of the caller's own: what it says of itself decides what is said of its prices. */
const TABELLER: Vektor[] = [
  {
    ...grunn("korreksjonsoppgjoer", "T-2", "en egen tabell er publisert når den ikke sier noe annet"),
    inn: heleTabellen({}),
    ut: { linjer: [{ kode: "BPAN", pris: "464", netto: "-6032" }] },
    delvis: true,
    merknader: [],
  },
  {
    ...grunn("korreksjonsoppgjoer", "T-2", "en egen tabell som et objekt"),
    inn: heleTabellen({ priser: Object.fromEntries(skjema.map(({ kode, pris2019 }) => [kode, pris2019])) }),
    ut: { linjer: [{ kode: "BPAN", pris: "464", netto: "-6032" }] },
    delvis: true,
    merknader: [],
  },
  merket("korreksjonsoppgjoer", "T-5", "en egen tabell som er utledet", heleTabellen({ utledetFra }), [
    "UTLEDET_PRIS",
    "tariff",
  ]),
  merket(
    "korreksjonsoppgjoer",
    "T-5",
    "en egen utledet tabell med en pris som er publisert",
    heleTabellen({ utledetFra }, { status: "publisert" }),
  ),
  merket(
    "korreksjonsoppgjoer",
    "T-5",
    "en egen tabell med en pris som er antatt",
    heleTabellen({}, { status: "antatt" }),
    ["UTLEDET_PRIS", "tariff"],
  ),
  merket(
    "korreksjonsoppgjoer",
    "T-6",
    "en egen tabell med en kjøpspremie som er en krone for høy",
    {
      ...heleTabellen({
        priser: skjema.map(({ kode, pris2019 }) => ({
          kode,
          pris: kode === "UK" ? null : kode === "LOKJ" ? "2498" : pris2019,
        })),
      }),
    },
    ["UJEVN_KJOEPSPREMIE", "tariff", "priser"],
  ),
  avvist(
    "korreksjonsoppgjoer",
    "N-3",
    "en egen tabell uten pris på en kode i bruk",
    heleTabellen({}, { pris: null }),
    ["MANGLER_PRIS", "linjer", 0, "kode"],
  ),
  avvist(
    "korreksjonsoppgjoer",
    "T-2",
    "en egen tabell som er tom",
    heleTabellen({ priser: [] }),
    ...skjema.map(({ kode }) => ["MANGLER_PRIS", "tariff", "priser", kode] as const),
  ),
];

const plan = { priser: { BPAN: "464" }, linjer: [{ kode: "BPAN", timerPerUke: "70" }] };
const KVARTALENE = [1, 2, 3, 4].map((nr) => ({ navn: `${nr}. kvartal`, maaneder: 3 }));
const UTELATT: Vektor[] = [
  {
    ...grunn("a-konto-aar", "A-2", "uten terminer er det fire kvartaler"),
    inn: plan,
    ut: modellAKonto({ ...plan, terminer: KVARTALENE }),
  },
  avvist(
    "ressurskrevende",
    "S-1",
    "ingen er 151 år",
    { aar: 2021, mottakere: [{ loennsutgifter: 1, alder: 151 }] },
    ["UTENFOR_OMRAADE", "mottakere", 0, "alder"],
  ),
  ...avModellen("forloep", ["R-6"], modellForloep, [
    [
      "et forløp etter en slutt uten kjent tak trenger det ikke når ingenting trappes ned",
      {
        ...kurs(2023, 2023, "2022"),
        indekser: [...indekser, { aar: 2022, deflator: "0.025", demografi: "0" }],
        nedtrapping: "ingen",
      },
    ],
  ]),
];

/** What is just inside and just outside. */
export const grensevektorer = (): Vektor[] => [
  ...AAR,
  ...SATSER,
  ...AARET,
  ...SOEK,
  ...TALL,
  ...FORLOEP,
  ...TABELLER,
  ...UTELATT,
];
