// The evaluation's tables 7-1 to 7-4 (S002, l. 3901–4139), cell by cell and all at once; Stjørdal's fund; the quarters' hours of table 5-2.
// The verdicts of single cells are the model's, and their number is held against what has been counted in the printed tables by hand.

import tabell7 from "../../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import { modellKontrollerTall } from "../../modell/intervall.js";
import type { Vektor } from "./vektor.js";

type Rad = Readonly<Record<string, string | undefined>>;

const MILL = "1";
const vist = (tall: string) => ({ vist: tall, avrundetTil: MILL });
const tabellen = (navn: string): readonly Rad[] =>
  tabell7.tabeller.find((t) => t.tabell === navn)?.rader ?? [];
const kolonner = tabell7.kolonner.map(({ noekkel, navn }) => ({ noekkel, navn }));
const kommuner = kolonner.filter(({ noekkel }) => noekkel !== "sum");

function kontroll(
  navn: string,
  regler: readonly string[],
  sted: string,
  inn: Parameters<typeof modellKontrollerTall>[0],
): Vektor {
  return {
    navn: `${regler[0]}: ${navn}`,
    beregning: "kontroll-tall",
    regler,
    kilde: [{ id: "S002", sted }],
    status: "publisert",
    inn,
    ut: modellKontrollerTall(inn),
  };
}

/** S-3: table 7-4 is table 7-1 less table 7-3, in every cell. */
const DIFFERANSER = tabellen("7-4").flatMap((rad) =>
  kolonner.map(({ noekkel, navn }) => {
    const i = (tabell: string) =>
      tabellen(tabell).find((r) => r["rad"]?.toUpperCase() === rad["rad"]?.toUpperCase())?.[noekkel] ?? "";
    return kontroll(`tabell 7-4, ${rad["rad"]}, ${navn}`, ["S-3", "N-2"], "tabell 7-1, 7-3 og 7-4", {
      publisert: vist(rad[noekkel] ?? ""),
      beregnet: { differanse: [vist(i("7-1")), vist(i("7-3"))] },
    });
  }),
);

/** The row sums of the three whole tables. */
const RADSUMMER = ["7-1", "7-3", "7-4"].flatMap((tabell) =>
  tabellen(tabell).map((rad) =>
    kontroll(`tabell ${tabell}, summen av ${rad["rad"]}`, ["N-2"], `tabell ${tabell}`, {
      publisert: vist(rad["sum"] ?? ""),
      beregnet: { sum: kommuner.map(({ noekkel }) => vist(rad[noekkel] ?? "")) },
    }),
  ),
);

/** What was counted in the tables by hand: 46 of 49 differences as printed; rows as printed 3 of 7, 5 of 7, 0 of 7. */
const TALT: readonly (readonly [string, readonly Vektor[], number])[] = [
  ["differansene", DIFFERANSER, 46],
  ["radsummene i 7-1", RADSUMMER.slice(0, 7), 3],
  ["radsummene i 7-3", RADSUMMER.slice(7, 14), 5],
  ["radsummene i 7-4", RADSUMMER.slice(14), 0],
];
for (const [hva, vektorer, eksakte] of TALT) {
  const dommer = vektorer.map(({ ut }) => (ut as { dom: string }).dom);
  const funnet = dommer.filter((dom) => dom === "eksakt").length;
  if (funnet !== eksakte || dommer.includes("avvik"))
    throw new Error(`${hva}: ${funnet} eksakte, ikke ${eksakte}`);
}

/** S-3 in the cells that agree as printed: the difference is table 7-4's number itself. */
const OVERFOERINGER = kommuner.map(({ noekkel, navn }): Vektor => {
  const aarene = tabellen("7-4").flatMap((rad) => {
    const [tilskudd = "", uttrekk = ""] = ["7-1", "7-3"].map(
      (tabell) => tabellen(tabell).find((r) => r["rad"] === rad["rad"])?.[noekkel] ?? "",
    );
    const beloep = rad[noekkel] ?? "";
    if (!/^\d{4}$/.test(rad["rad"] ?? "") || BigInt(tilskudd) - BigInt(uttrekk) !== BigInt(beloep)) return [];
    return [{ aar: Number(rad["rad"]), tilskudd, uttrekk, beloep }];
  });
  return {
    navn: `S-3: økte overføringer til ${navn}, mill. kr, årene som stemmer slik de er trykt`,
    beregning: "oekte-overfoeringer",
    regler: ["S-3"],
    kilde: [{ id: "S002", sted: "tabell 7-1, 7-3 og 7-4" }],
    status: "publisert",
    // table 7-3 is the uttrekk and the refund together
    inn: {
      aar: aarene.map(({ aar, tilskudd, uttrekk }) => ({ aar, tilskudd, uttrekk, bortfaltRefusjon: 0 })),
    },
    ut: { aar: aarene.map(({ aar, beloep }) => ({ aar, beloep, beloepAvrundet: beloep })) },
    delvis: true,
  };
});

const AVSATT = ["0.9", "54.0", "39.5", "31.1", "46.2", "34.0"];
const FOND = [
  { id: "S000", sted: "l. 251–260" },
  { id: "S002", sted: "tabell 4-2, l. 1547–1565" },
];

const FONDET: Vektor[] = [
  {
    navn: "N-2: Stjørdals fond er 205,2 mill. av ledd som gir 205,7: et avvik på 0,5, og 0,15 mellom intervallene",
    beregning: "kontroll-tall",
    regler: ["N-2"],
    kilde: FOND,
    status: "publisert",
    inn: {
      publisert: { vist: "205.2", avrundetTil: "0.1" },
      beregnet: { sum: AVSATT.map((tall) => ({ vist: tall, avrundetTil: "0.1" })) },
    },
    ut: { dom: "avvik", differanse: "-0.5", avstand: "0.15" },
    delvis: true,
  },
  {
    navn: "N-2: Stjørdals fond som tabell: hvert av de sju tallene mangler 0,15/7",
    beregning: "kontroll-tabell",
    regler: ["N-2"],
    kilde: FOND,
    status: "publisert",
    inn: {
      kolonner: ["beløp"],
      rader: [
        ...AVSATT.map((beloep, i) => ({ navn: `avsetning ${i + 1}`, celler: [beloep] })),
        { navn: "sum", celler: ["205.2"] },
      ],
      avrundetTil: "0.1",
      identiteter: [{ type: "kolonnesum", sum: "sum" }],
    },
    ut: {
      samlet: { dom: "avvik", avstand: "0.02142857142857142857" },
      antall: { eksakt: 0, avrunding: 0, avvik: 1, utelatt: 0 },
      identiteter: [
        {
          rad: "sum",
          kolonne: "beløp",
          publisert: "205.2",
          beregnet: "205.7",
          dom: "avvik",
          differanse: "-0.5",
          avstand: "0.15",
        },
      ],
    },
    delvis: true,
  },
];

const somTabell = (tabell: string) => ({
  navn: tabell,
  kolonner: kolonner.map(({ navn }) => navn),
  rader: tabellen(tabell).map((rad) => ({
    navn: rad["rad"]?.toUpperCase() ?? "",
    celler: kolonner.map(({ noekkel }) => rad[noekkel] ?? null),
  })),
  avrundetTil: MILL,
  nullErEksakt: true,
});

/** The three whole tables, all sums and differences at once: they hold together, within the rounding. */
const TABELLENE: Vektor = {
  navn: "N-2: tabell 7-1, 7-3 og 7-4 holder sammen, alle 91 summer og differanser på en gang",
  beregning: "kontroll-tabell",
  regler: ["N-2", "S-3"],
  kilde: [{ id: "S002", sted: "l. 3901–4139" }],
  status: "publisert",
  inn: {
    tabeller: ["7-1", "7-3", "7-4"].map(somTabell),
    identiteter: [
      ...["7-1", "7-3", "7-4"].flatMap((tabell) => [
        { type: "radsum", tabell, sum: "SUM" },
        { type: "kolonnesum", tabell, sum: "SUM" },
      ]),
      { type: "tabelldifferanse", differanse: "7-4", av: ["7-1", "7-3"] },
    ],
  },
  ut: { samlet: { dom: "avrunding", enheter: "0", konflikt: [] }, antall: { avvik: 0, utelatt: 0 } },
  delvis: true,
};

/** Small tables whose verdicts can be worked in one's head. */
const SMAA = (
  [
    ["30 er 10 + 20", [10, 20, 30], "eksakt", "0"],
    ["31 kan være 10 + 20", [10, 20, 31], "avrunding", "0"],
    [
      "32 kan ikke være 10 + 20: hvert av de tre må gi en sjettedel",
      [10, 20, 32],
      "avvik",
      "0.16666666666666666667",
    ],
    ["11 er ikke 10 alene: bare en åpen ende er i veien", [10, 11], "avvik", "0"],
    ["-3 kan være -1 - 1", [-1, -1, -3], "avrunding", "0"],
  ] as const
).map(([hva, celler, dom, enheter]): Vektor => {
  const kolonner = [...celler.slice(0, -1).map((_, i) => `ledd ${i + 1}`), "sum"];
  return {
    navn: `N-2: ${hva}`,
    beregning: "kontroll-tabell",
    regler: ["N-2"],
    kilde: [],
    status: "konstruert",
    inn: {
      kolonner,
      rader: [{ navn: "rad", celler }],
      avrundetTil: 1,
      identiteter: [{ type: "radsum", sum: "sum" }],
    },
    ut: { samlet: { dom, enheter }, identiteter: [{ rad: "rad", kolonne: "sum", dom }] },
    delvis: true,
  };
});

/** Table 5-2: hours in the first quarter of 2017 and the second of 2021, and the change in per cent, as printed. */
const TABELL_5_2: readonly (readonly [string, readonly (readonly [number, number, number])[]])[] = [
  [
    "BPA",
    [
      [2559, 3037, 19],
      [4551, 10476, 130],
      [1189, 10319, 768],
      [8299, 23832, 187],
    ],
  ],
  [
    "Omsorgslønn",
    [
      [1423, 2456, 73],
      [5250, 6237, 19],
      [3753, 7063, 88],
      [10426, 15756, 51],
    ],
  ],
  [
    "Støttekontakt",
    [
      [1909, 2462, 29],
      [4870, 6920, 42],
      [3368, 5942, 76],
      [10147, 15324, 51],
    ],
  ],
  [
    "Avlastning",
    [
      [1456, 3387, 133],
      [4322, 5191, 20],
      [2525, 2184, -14],
      [8304, 10762, 30],
    ],
  ],
  [
    "Dag/aktivitet",
    [
      [13687, 11442, -16],
      [15719, 25776, 64],
      [13738, 8685, -37],
      [43144, 45902, 6],
    ],
  ],
];
const STEDER = ["Lillesand", "Bjørnafjorden/Os", "Stjørdal", "samlet"];

const PROSENTER = TABELL_5_2.flatMap(([tjeneste, steder]) =>
  steder.map(([foer, etter, prosent], i) => {
    const inn = {
      publisert: vist(String(prosent)),
      beregnet: {
        differanse: [
          { produkt: [{ vist: "100" }, { kvotient: [vist(String(etter)), vist(String(foer))] }] },
          { vist: "100" },
        ],
      },
    } as Parameters<typeof modellKontrollerTall>[0];
    const vektor = kontroll(
      `tabell 5-2, ${tjeneste} i ${STEDER[i]}: ${prosent} %`,
      ["S-6", "N-2"],
      "tabell 5-2, l. 2539–2592",
      inn,
    );
    if ((vektor.ut as { dom: string }).dom === "avvik") throw new Error(vektor.navn);
    return vektor;
  }),
);

/** The published tables. */
export const tabellvektorer = (): Vektor[] => [
  ...DIFFERANSER,
  ...RADSUMMER,
  ...OVERFOERINGER,
  ...FONDET,
  TABELLENE,
  ...SMAA,
  ...PROSENTER,
];
