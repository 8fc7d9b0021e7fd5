// Bad inputs of the rounding-aware checks.

import { type Tilfelle, tilfellerAv } from "./tilfelle.js";

const EN = { vist: 1, avrundetTil: 1 };
const medPublisert = (publisert: unknown) => ({ publisert, beregnet: EN });
const medUttrykk = (beregnet: unknown) => ({ publisert: EN, beregnet });

/** An expression with so many sums inside each other. */
const inniHverandre = (antall: number) =>
  Array.from({ length: antall }).reduce<object>((inni) => ({ sum: [inni] }), EN);

const TALL = tilfellerAv("kontrollerTall", "N-2", [
  ["uten publisert tall", "MANGLER_FELT", { beregnet: EN }, ["publisert"], /Mangler; oppgi et objekt/],
  ["uten noe å holde det mot", "MANGLER_FELT", { publisert: EN }, ["beregnet"], /Mangler; oppgi et objekt/],
  [
    "et tomt publisert tall",
    "MANGLER_VALG",
    medPublisert({}),
    ["publisert"],
    /oppgi én av vist, fra og til\./,
  ],
  [
    "et tomt regnestykke",
    "MANGLER_VALG",
    medUttrykk({ sum: [EN, {}] }),
    ["beregnet", "sum", 1],
    /oppgi én av vist, fra og til, sum, differanse, produkt, kvotient/,
  ],
  ["bare en enhet", "MANGLER_FELT", medPublisert({ avrundetTil: 1 }), ["publisert", "vist"], /vist mangler/],
  ["et intervall uten ende", "MANGLER_FELT", medPublisert({ fra: 1 }), ["publisert", "til"], /til mangler/],
  [
    "et intervall uten begynnelse",
    "MANGLER_FELT",
    medPublisert({ til: 1 }),
    ["publisert", "fra"],
    /fra mangler/,
  ],
  [
    "både et tall og et intervall",
    "FLERE_VALG",
    medPublisert({ vist: 1, fra: 0, til: 2 }),
    ["publisert"],
    /både vist og fra og til; oppgi bare én/,
  ],
  [
    "to regnestykker på samme sted",
    "FLERE_VALG",
    medUttrykk({ sum: [EN], produkt: [EN] }),
    ["beregnet"],
    /både sum og produkt/,
  ],
  [
    "et regnestykke som publisert tall",
    "UKJENT_FELT",
    medPublisert({ sum: [EN] }),
    ["publisert", "sum"],
    /«sum»/,
  ],
  [
    "en operasjon som er feilskrevet",
    "UKJENT_FELT",
    medUttrykk({ product: [EN] }),
    ["beregnet", "product"],
    /«product»; mente du «produkt»/,
  ],
  [
    "et tall rett ut",
    "UGYLDIG_TYPE",
    medPublisert(5),
    ["publisert"],
    /Fant tallet 5; her skal det stå et objekt/,
  ],
  ["null", "UGYLDIG_TYPE", null, [], /Fant null; her skal det stå et objekt/],
  [
    "en sum som ikke er en liste",
    "UGYLDIG_TYPE",
    medUttrykk({ sum: EN }),
    ["beregnet", "sum"],
    /Fant et objekt; her skal det stå en liste/,
  ],
  [
    "fraMed som tekst",
    "UGYLDIG_TYPE",
    medPublisert({ fra: 1, til: 2, fraMed: "ja" }),
    ["publisert", "fraMed"],
    /true eller false: fant teksten «ja»/,
  ],
  [
    "tusenskille",
    "UGYLDIG_TALL",
    medPublisert({ vist: "372 670", avrundetTil: 1 }),
    ["publisert", "vist"],
    /mente du "372670"/,
  ],
  [
    "for mange sifre",
    "FOR_MANGE_SIFRE",
    medUttrykk({ sum: [{ vist: "1".repeat(31) }] }),
    ["beregnet", "sum", 0, "vist"],
    /høyst 30 sifre/,
  ],
  [
    "et tall som ikke er avrundet til enheten",
    "UGYLDIG_VERDI",
    medPublisert({ vist: "104.5", avrundetTil: 1 }),
    ["publisert", "vist"],
    /104\.5 er ikke et helt antall ganger 1/,
  ],
  [
    "et intervall uten noe i",
    "UGYLDIG_VERDI",
    medPublisert({ fra: 1, til: 1, tilMed: false }),
    ["publisert", "til"],
    /Intervallet er tomt/,
  ],
  ["en sum uten ledd", "UGYLDIG_VERDI", medUttrykk({ sum: [] }), ["beregnet", "sum"], /minst ett ledd/],
  [
    "en differanse av tre",
    "UGYLDIG_VERDI",
    medUttrykk({ differanse: [EN, EN, EN] }),
    ["beregnet", "differanse"],
    /skal ha to ledd: fant en liste med 3 ledd/,
  ],
  [
    "enheten 0",
    "UTENFOR_OMRAADE",
    medPublisert({ vist: 1, avrundetTil: 0 }),
    ["publisert", "avrundetTil"],
    /fant 0; oppgi over 0/,
  ],
  [
    "et intervall baklengs",
    "UTENFOR_OMRAADE",
    medUttrykk({ kvotient: [EN, { fra: 3, til: 2 }] }),
    ["beregnet", "kvotient", 1, "til"],
    /baklengs: fant fra 3 til 2/,
  ],
  [
    "21 operasjoner inni hverandre",
    "UTENFOR_OMRAADE",
    medUttrykk(inniHverandre(21)),
    ["beregnet", ...Array.from({ length: 20 }).flatMap(() => ["sum", 0]), "sum"],
    /Mer enn 20 regnestykker inni hverandre/,
  ],
  [
    "501 deler",
    "UTENFOR_OMRAADE",
    medUttrykk({ sum: Array.from({ length: 500 }, () => EN) }),
    ["beregnet"],
    /mer enn 500 deler/,
  ],
  [
    "divisoren 0",
    "DELING_PAA_NULL",
    medUttrykk({ kvotient: [EN, { vist: 0 }] }),
    ["beregnet", "kvotient", 1],
    /fra 0 til 0; oppgi et tall som ikke kan være 0/,
  ],
  [
    "en divisor som kan være så nær 0 man vil",
    "DELING_PAA_NULL",
    medUttrykk({ sum: [EN, { kvotient: [EN, { fra: 0, til: 1, fraMed: false }] }] }),
    ["beregnet", "sum", 1, "kvotient", 1],
    /fra 0 til 1/,
  ],
]);

const KOLONNER = ["a", "b", "sum"];
const RAD = { navn: "1", celler: [1, 2, 3] };
const RADSUM = { type: "radsum", sum: "sum" };

/** A table that is right but for what is changed. */
const tabell = (endret: object) => ({
  kolonner: KOLONNER,
  rader: [RAD],
  avrundetTil: 1,
  identiteter: [RADSUM],
  ...endret,
});
const medIdentitet = (...identiteter: unknown[]) => tabell({ identiteter });
const medCeller = (...celler: unknown[]) => tabell({ rader: [{ navn: "1", celler }] });

const NAVNGITT = { kolonner: KOLONNER, rader: [RAD], avrundetTil: 1 };
/** Three tables: two alike, and one of a single column. */
const flere = (...identiteter: unknown[]) => ({
  tabeller: [
    { navn: "7-1", ...NAVNGITT },
    { navn: "7-3", ...NAVNGITT },
    { navn: "smal", kolonner: ["a"], rader: [{ navn: "1", celler: [1] }], avrundetTil: 1 },
  ],
  identiteter,
});
const forhold = (endret: object) => ({
  type: "forhold",
  vist: { kolonne: "a" },
  teller: { kolonne: "b" },
  nevner: { kolonne: "sum" },
  ...endret,
});

const NAVN = tilfellerAv("kontrollerTabell", "N-2", [
  [
    "en tabell som ikke finnes",
    "UKJENT_TABELL",
    flere({ ...RADSUM, tabell: "7-2" }),
    ["identiteter", 0, "tabell"],
    /fant «7-2»; mente du «7-1»\?/,
  ],
  [
    "et tabellnavn uten likhet med noe",
    "UKJENT_TABELL",
    flere({ type: "tabellsum", sum: "7-1", av: ["7-3", "inntektspåslag"] }),
    ["identiteter", 0, "av", 1],
    /«inntektspåslag»; tabellene er «7-1», «7-3», «smal»/,
  ],
  [
    "et tabellnavn der den ene tabellen ikke har noe",
    "UKJENT_TABELL",
    medIdentitet({ ...RADSUM, tabell: "7-1" }),
    ["identiteter", 0, "tabell"],
    /ikke noe navn, så utelat feltet/,
  ],
  [
    "en tabell for lite blant flere",
    "MANGLER_FELT",
    flere(RADSUM),
    ["identiteter", 0, "tabell"],
    /oppgi en av «7-1», «7-3», «smal»/,
  ],
  [
    "en kolonne som er feilskrevet",
    "UKJENT_KOLONNE",
    medIdentitet({ ...RADSUM, sum: "smu" }),
    ["identiteter", 0, "sum"],
    /Ukjent kolonne: fant «smu»; mente du «sum»\?/,
  ],
  [
    "en kolonne i et ledd",
    "UKJENT_KOLONNE",
    medIdentitet({ ...RADSUM, av: ["a", "Lillesand"] }),
    ["identiteter", 0, "av", 1],
    /«Lillesand»; kolonnene er «a», «b», «sum»/,
  ],
  [
    "en kolonne som den andre tabellen ikke har",
    "UKJENT_KOLONNE",
    flere({ type: "tabellsum", sum: "7-1", av: ["smal"], kolonner: ["a", "b"] }),
    ["identiteter", 0, "av", 0],
    /i tabellen «smal»: fant «b»/,
  ],
  [
    "en rad som ikke finnes",
    "UKJENT_RAD",
    medIdentitet({ type: "kolonnesum", sum: "SUM" }),
    ["identiteter", 0, "sum"],
    /Ukjent rad: fant «SUM»; radene er «1»/,
  ],
  [
    "en rad som identiteten skal gjelde for",
    "UKJENT_RAD",
    medIdentitet({ ...RADSUM, rader: ["1", "2020"] }),
    ["identiteter", 0, "rader", 1],
    /fant «2020»/,
  ],
  [
    "en rad i en celle",
    "UKJENT_RAD",
    medIdentitet(forhold({ teller: { rad: "x", kolonne: "b" } })),
    ["identiteter", 0, "teller", "rad"],
    /fant «x»/,
  ],
  [
    "samme tabellnavn to ganger",
    "DUPLIKAT_NAVN",
    {
      tabeller: [0, 1].map(() => ({ navn: "7-1", ...NAVNGITT })),
      identiteter: [{ ...RADSUM, tabell: "7-1" }],
    },
    ["tabeller", 1, "navn"],
    /Tabellen «7-1» står to ganger/,
  ],
  [
    "samme kolonne to ganger",
    "DUPLIKAT_NAVN",
    tabell({ kolonner: ["a", { navn: "a" }, "sum"] }),
    ["kolonner", 1, "navn"],
    /Kolonnen «a» står to ganger/,
  ],
  [
    "samme rad to ganger",
    "DUPLIKAT_NAVN",
    tabell({ rader: [RAD, RAD] }),
    ["rader", 1, "navn"],
    /Raden «1» står to/,
  ],
  [
    "samme ledd to ganger",
    "DUPLIKAT_NAVN",
    medIdentitet({ ...RADSUM, av: ["a", "b", "a"] }),
    ["identiteter", 0, "av", 2],
    /raden «1», kolonnen «a» er med fra før/,
  ],
  [
    "summen som sitt eget ledd",
    "DUPLIKAT_NAVN",
    flere({ type: "tabelldifferanse", differanse: "7-1", av: ["7-3", "7-1"] }),
    ["identiteter", 0, "av", 1],
    /i tabellen «7-1» er med fra før, som svaret/,
  ],
  [
    "en nevner som også er teller",
    "DUPLIKAT_NAVN",
    medIdentitet(forhold({ nevner: { kolonne: "b" } })),
    ["identiteter", 0, "nevner"],
    /«b» er med fra før/,
  ],
]);

const VERDIER = tilfellerAv("kontrollerTabell", "N-2", [
  [
    "et tall som ikke er avrundet til enheten",
    "UGYLDIG_VERDI",
    medCeller(1, "2.5", 3),
    ["rader", 0, "celler", 1],
    /2\.5 er ikke et helt antall ganger 1/,
  ],
  [
    "et tall som ikke er avrundet til radens enhet",
    "UGYLDIG_VERDI",
    tabell({ rader: [{ navn: "1", celler: [10, 21, 30], avrundetTil: 10 }] }),
    ["rader", 0, "celler", 1],
    /21 er ikke et helt antall ganger 10/,
  ],
  [
    "en rad med for få celler",
    "UGYLDIG_VERDI",
    medCeller(1, 3),
    ["rader", 0, "celler"],
    /2 celler og tabellen 3 kolonner; oppgi én celle for hver, null der den er tom/,
  ],
  ["en celle som ikke er et tall", "UGYLDIG_TALL", medCeller(1, "–", 3), ["rader", 0, "celler", 1], /«–»/],
  [
    "en celle med for mange sifre",
    "FOR_MANGE_SIFRE",
    medCeller(1, "2".repeat(31), 3),
    ["rader", 0, "celler", 1],
    /høyst 30 sifre/,
  ],
  ["enheten 0", "UTENFOR_OMRAADE", tabell({ avrundetTil: 0 }), ["avrundetTil"], /fant 0; oppgi over 0/],
  [
    "en negativ enhet for en kolonne",
    "UTENFOR_OMRAADE",
    tabell({ kolonner: ["a", "b", { navn: "sum", avrundetTil: -1 }] }),
    ["kolonner", 2, "avrundetTil"],
    /fant -1; oppgi over 0/,
  ],
  [
    "en nevner som er 0",
    "DELING_PAA_NULL",
    tabell({ rader: [{ navn: "1", celler: [1, 2, 0] }], identiteter: [forhold({})] }),
    ["identiteter", 0, "nevner"],
    /Nevneren i raden «1», kolonnen «sum» kan være 0/,
  ],
  [
    "en tom celle i en sum",
    "MANGLER_FELT",
    medCeller(1, null, 3),
    ["identiteter", 0],
    /kolonnen «b» er tom, .*aldri null.*tomme: "utelates"/,
  ],
  [
    "en tom sum",
    "MANGLER_FELT",
    tabell({ rader: [RAD, { navn: "2", celler: [1, 2, null] }, { navn: "3", celler: [1, 2, null] }] }),
    ["identiteter", 0],
    /raden «2», kolonnen «sum» er tom \(og 1 til\)/,
  ],
]);

const FORM = tilfellerAv("kontrollerTabell", "kontrakten", [
  ["ingenting", "MANGLER_FELT", undefined, [], /Mangler; oppgi et objekt/],
  [
    "uten enhet",
    "MANGLER_FELT",
    { ...tabell({}), avrundetTil: undefined },
    ["avrundetTil"],
    /Tallet mangler/,
  ],
  ["uten identiteter", "MANGLER_FELT", tabell({ identiteter: [] }), ["identiteter"], /oppgi minst én/],
  [
    "identiteter uten tall",
    "MANGLER_FELT",
    medCeller(null, null, null),
    ["identiteter"],
    /Ingen av identitetene har tall å kontrollere/,
  ],
  [
    "en identitet som ikke gjelder for noen rad",
    "MANGLER_FELT",
    medIdentitet({ ...RADSUM, rader: [] }),
    ["identiteter", 0, "rader"],
    /Ingen rader; oppgi minst én, eller utelat feltet/,
  ],
  [
    "en identitet som gjelder for samme rad to ganger",
    "DUPLIKAT_NAVN",
    medIdentitet({ ...RADSUM, rader: ["1", "1"] }),
    ["identiteter", 0, "rader", 1],
    /Raden «1» står to ganger/,
  ],
  ["uten rader", "MANGLER_FELT", tabell({ rader: [] }), ["rader"], /Ingen rader; oppgi minst én/],
  [
    "uten kolonner",
    "MANGLER_FELT",
    tabell({
      kolonner: [],
      rader: [{ navn: "1", celler: [] }],
      identiteter: [{ type: "cellesum", sum: {}, av: [{}] }],
    }),
    ["kolonner"],
    /Ingen kolonner; oppgi minst én/,
  ],
  ["uten tabeller", "MANGLER_FELT", { tabeller: [], identiteter: [RADSUM] }, ["tabeller"], /oppgi minst én/],
  ["uten noen tabell", "MANGLER_VALG", { identiteter: [RADSUM] }, [], /Ingen tabell; oppgi kolonner, rader/],
  [
    "en rad uten navn",
    "MANGLER_FELT",
    tabell({ rader: [{ celler: [1, 2, 3] }] }),
    ["rader", 0, "navn"],
    /navn mangler/,
  ],
  [
    "uten type",
    "MANGLER_FELT",
    medIdentitet({ sum: "sum" }),
    ["identiteter", 0, "type"],
    /oppgi radsum, kolonnesum/,
  ],
  [
    "uten sum",
    "MANGLER_FELT",
    medIdentitet({ type: "radsum" }),
    ["identiteter", 0, "sum"],
    /Kolonnen mangler/,
  ],
  [
    "en sum uten ledd",
    "MANGLER_FELT",
    medIdentitet({ ...RADSUM, av: [] }),
    ["identiteter", 0, "av"],
    /Ingen ledd.*oppgi minst ett/,
  ],
  [
    "bare ledd å trekke fra",
    "MANGLER_FELT",
    medIdentitet({ type: "cellesum", sum: { kolonne: "sum" }, av: [], trekkFra: [{ kolonne: "a" }] }),
    ["identiteter", 0, "av"],
    /Ingen ledd; oppgi minst ett/,
  ],
  [
    "en kolonne uten andre å summere",
    "MANGLER_FELT",
    { kolonner: ["sum"], rader: [{ navn: "1", celler: [1] }], avrundetTil: 1, identiteter: [RADSUM] },
    ["identiteter", 0, "av"],
    /Ingen ledd å summere/,
  ],
  [
    "både en tabell og flere",
    "FLERE_VALG",
    { ...flere({ ...RADSUM, tabell: "7-1" }), avrundetTil: 1 },
    [],
    /både tabeller og avrundetTil/,
  ],
  [
    "rader der raden er gitt",
    "FLERE_VALG",
    medIdentitet({ type: "cellesum", sum: { rad: "1", kolonne: "a" }, av: [{ kolonne: "b" }], rader: ["1"] }),
    ["identiteter", 0, "rader"],
    /Svaret står i «1», så rader har ingenting å si/,
  ],
  [
    "en type som er feilskrevet",
    "UGYLDIG_VERDI",
    medIdentitet({ ...RADSUM, type: "radsumm" }),
    ["identiteter", 0, "type"],
    /«radsumm»; mente du «radsum»/,
  ],
  [
    "en differanse av tre tabeller",
    "UGYLDIG_VERDI",
    flere({ type: "tabelldifferanse", differanse: "smal", av: ["7-1", "7-3", "7-1"] }),
    ["identiteter", 0, "av"],
    /den første tabellen minus den andre: fant 3 ledd; oppgi to/,
  ],
  [
    "tomme som ikke finnes",
    "UGYLDIG_VERDI",
    medIdentitet({ ...RADSUM, tomme: "null" }),
    ["identiteter", 0, "tomme"],
    /"avvises" eller "utelates": fant teksten «null»/,
  ],
  [
    "et felt som ikke er identitetens",
    "UKJENT_FELT",
    medIdentitet({ ...RADSUM, kolonner: ["a"] }),
    ["identiteter", 0, "kolonner"],
    /«kolonner»/,
  ],
  ["et ukjent felt", "UKJENT_FELT", tabell({ enhet: 1 }), ["enhet"], /«enhet»/],
  [
    "identiteter som ikke er en liste",
    "UGYLDIG_TYPE",
    tabell({ identiteter: RADSUM }),
    ["identiteter"],
    /Fant et objekt; her skal det stå en liste/,
  ],
  [
    "tabeller som ikke er en liste",
    "UGYLDIG_TYPE",
    { tabeller: NAVNGITT, identiteter: [RADSUM] },
    ["tabeller"],
    /Fant et objekt; her skal det stå en liste/,
  ],
  [
    "en identitet som tekst",
    "UGYLDIG_TYPE",
    medIdentitet("radsum"),
    ["identiteter", 0],
    /«radsum»; her skal det stå et objekt/,
  ],
  [
    "et kolonnenavn som er et tall",
    "UGYLDIG_TYPE",
    tabell({ kolonner: [2016, "b", "sum"] }),
    ["kolonner", 0],
    /Kolonnens navn skal være en tekst: fant tallet 2016/,
  ],
  [
    "nullErEksakt som tekst",
    "UGYLDIG_TYPE",
    tabell({ nullErEksakt: "nei" }),
    ["nullErEksakt"],
    /true eller false: fant teksten «nei»/,
  ],
]);

const kast = (): never => {
  throw new Error("ond");
};

const ULESELIGE = ["kontrollerTall", "kontrollerTabell"].flatMap((beregning) =>
  tilfellerAv(beregning, "kontrakten", [
    [
      "en proxy som kaster",
      "ULESELIG_INNGANG",
      new Proxy({}, { get: kast, ownKeys: kast }),
      [],
      /kunne ikke leses.*oppgi vanlige data, som fra JSON/,
    ],
  ]),
);

export const KONTROLLTILFELLER: readonly Tilfelle[] = [...TALL, ...NAVN, ...VERDIER, ...FORM, ...ULESELIGE];
