// Small tables of which the verdicts, the widenings and the conflicts have been worked out by hand from N-2 and decision 28; the comments say how.

import type { Vektor } from "./vektor.js";

type Utfall = { readonly dom: string; readonly differanse?: string; readonly avstand?: string };

/** How an identity stands by itself: what is published, what it should be, and the verdict; the differences are 0 unless they are given. */
const sted = (
  [identitet, type, rad, kolonne]: readonly [number, string, string, string],
  publisert: string,
  beregnet: string,
  { dom, differanse = "0", avstand = "0" }: Utfall,
) => ({ identitet, type, rad, kolonne, publisert, beregnet, dom, differanse, avstand });

const vektor = (navn: string, inn: object, ut: object): Vektor => ({
  navn: `N-2: ${navn}`,
  beregning: "kontroll-tabell",
  regler: ["N-2"],
  kilde: [],
  status: "konstruert",
  inn,
  ut,
});

/** One column of numbers in whole units, and sums of its rows. */
function kolonne(tall: Readonly<Record<string, number>>, summer: readonly (readonly [string, string[]])[]) {
  const rader = Object.entries(tall).map(([navn, celle]) => ({ navn, celler: [celle] }));
  const identiteter = summer.map(([sum, av]) => ({ type: "kolonnesum", sum, av }));
  return { kolonner: ["tall"], rader, avrundetTil: 1, identiteter };
}

const antall = (eksakt: number, avrunding: number, avvik: number, utelatt = 0) => ({
  eksakt,
  avrunding,
  avvik,
  utelatt,
});
const AVRUNDING = { dom: "avrunding" };
const en = (nr: number, rad: string) => [nr, "kolonnesum", rad, "tall"] as const;
const iKonflikt = (nr: number, rad: string) => ({
  identitet: nr,
  type: "kolonnesum",
  rad,
  kolonne: "tall",
});
const XY = ["x", "y"];
const TALL = { x: 10, y: 20 };
/** A sum that is shown a unit above or below 30, which is what 10 and 20 make. */
const over = (nr: number, rad: string) => sted(en(nr, rad), "31", "30", { ...AVRUNDING, differanse: "1" });
const under = (nr: number, rad: string) => sted(en(nr, rad), "29", "30", { ...AVRUNDING, differanse: "-1" });

/** The same addends with several sums: each may be, but x + y is one number. */
const SAMME_LEDD: Vektor[] = [
  // from 30,5 and below 29,5: half a unit each
  vektor(
    "31 og 29 kan hver for seg være 10 + 20, men ikke begge: hver må gi en halv",
    kolonne({ ...TALL, a: 31, b: 29 }, [
      ["a", XY],
      ["b", XY],
    ]),
    {
      samlet: {
        dom: "avvik",
        enheter: "0.5",
        avstand: "0.5",
        konflikt: [iKonflikt(0, "a"), iKonflikt(1, "b")],
      },
      antall: antall(0, 2, 0),
      identiteter: [over(0, "a"), under(1, "b")],
    },
  ),
  // from 30,5 and below 30,5
  vektor(
    "31 og 30 kan ikke begge være 10 + 20: bare den åpne enden er i veien",
    kolonne({ ...TALL, a: 31, b: 30 }, [
      ["a", XY],
      ["b", XY],
    ]),
    {
      samlet: { dom: "avvik", enheter: "0", avstand: "0", konflikt: [iKonflikt(0, "a"), iKonflikt(1, "b")] },
      antall: antall(1, 1, 0),
      identiteter: [over(0, "a"), sted(en(1, "b"), "30", "30", { dom: "eksakt" })],
    },
  ),
  // without the last: the first two cannot hold. Of these none can be left out.
  vektor(
    "av to konflikter er det den med de første identitetene",
    kolonne({ ...TALL, a: 31, b: 29, c: 29 }, [
      ["a", XY],
      ["b", XY],
      ["c", XY],
    ]),
    {
      samlet: {
        dom: "avvik",
        enheter: "0.5",
        avstand: "0.5",
        konflikt: [iKonflikt(0, "a"), iKonflikt(1, "b")],
      },
      antall: antall(0, 3, 0),
      identiteter: [over(0, "a"), under(1, "b"), under(2, "c")],
    },
  ),
  // the last is needed; without the one before it the other two cannot hold
  vektor(
    "av to konflikter som begge har den siste identiteten, er det den med den første",
    kolonne({ ...TALL, a: 31, b: 29, c: 29 }, [
      ["b", XY],
      ["c", XY],
      ["a", XY],
    ]),
    {
      samlet: {
        dom: "avvik",
        enheter: "0.5",
        avstand: "0.5",
        konflikt: [iKonflikt(0, "b"), iKonflikt(2, "a")],
      },
      antall: antall(0, 3, 0),
      identiteter: [under(0, "b"), under(1, "c"), over(2, "a")],
    },
  ),
  // the second time it says nothing new
  vektor(
    "en identitet som står to ganger, er med i konflikten én gang",
    kolonne({ ...TALL, a: 31, b: 29 }, [
      ["a", XY],
      ["a", XY],
      ["b", XY],
    ]),
    {
      samlet: {
        dom: "avvik",
        enheter: "0.5",
        avstand: "0.5",
        konflikt: [iKonflikt(0, "a"), iKonflikt(2, "b")],
      },
      antall: antall(0, 3, 0),
      identiteter: [over(0, "a"), over(1, "a"), under(2, "b")],
    },
  ),
];

/** x + y and z + w are from 30,5, so all four are from 61; the sum of them is below 60,5. Two thirds of what is missing are the parts', a third the whole's. */
const TRE: Vektor = vektor(
  "tre summer som to og to kan stemme, men ikke alle tre: de mangler en halv, og er tre om den",
  kolonne({ ...TALL, z: 10, w: 20, a: 31, b: 31, alle: 60 }, [
    ["a", XY],
    ["b", ["z", "w"]],
    ["alle", ["x", "y", "z", "w"]],
  ]),
  {
    samlet: {
      dom: "avvik",
      enheter: "0.16666666666666666667",
      avstand: "0.16666666666666666667",
      konflikt: [iKonflikt(0, "a"), iKonflikt(1, "b"), iKonflikt(2, "alle")],
    },
    antall: antall(1, 2, 0),
    identiteter: [over(0, "a"), over(1, "b"), sted(en(2, "alle"), "60", "60", { dom: "eksakt" })],
  },
);

const radsum = [0, "radsum", "rad", "sum"] as const;
const SUM_I_RAD = { identitet: 0, type: "radsum", rad: "rad", kolonne: "sum" };

const ENHETER: Vektor[] = [
  // 40 is from 35, and 12 + 13 below 26: 9 between them. A unit of widening is 10 + 1 + 1.
  vektor(
    "40 i hele tiere er ikke 12 + 13: 9 mellom intervallene, 9/12 enhet, og ikke noe beløp når enhetene er ulike",
    {
      kolonner: ["a", "b", { navn: "sum", avrundetTil: 10 }],
      rader: [{ navn: "rad", celler: [12, 13, 40] }],
      avrundetTil: 1,
      identiteter: [{ type: "radsum", sum: "sum" }],
    },
    {
      samlet: { dom: "avvik", enheter: "0.75", konflikt: [SUM_I_RAD] },
      antall: antall(0, 0, 1),
      identiteter: [sted(radsum, "40", "25", { dom: "avvik", differanse: "15", avstand: "9" })],
    },
  ),
  // a 0 that is exact has no room, so the sum alone must give the half
  vektor(
    "nuller som er eksakte, blir aldri utvidet: summen må gi alt",
    {
      kolonner: ["a", "b", "c", "sum"],
      rader: [{ navn: "rad", celler: [0, 0, 0, 1] }],
      avrundetTil: 1,
      nullErEksakt: true,
      identiteter: [{ type: "radsum", sum: "sum" }],
    },
    {
      samlet: { dom: "avvik", enheter: "0.5", avstand: "0.5", konflikt: [SUM_I_RAD] },
      antall: antall(0, 0, 1),
      identiteter: [sted(radsum, "1", "0", { dom: "avvik", differanse: "1", avstand: "0.5" })],
    },
  ),
];

const FORHOLD = {
  type: "forhold",
  vist: { kolonne: "vist" },
  teller: { kolonne: "teller" },
  nevner: { kolonne: "nevner" },
};
const forhold = (vist: number, teller: number, nevner: number, endret: object = {}) => ({
  kolonner: ["vist", "teller", "nevner"],
  rader: [{ navn: "rad", celler: [vist, teller, nevner] }],
  avrundetTil: 1,
  identiteter: [{ ...FORHOLD, ...endret }],
});
const iForholdet = [0, "forhold", "rad", "vist"] as const;

const FORHOLDENE: Vektor[] = [
  // The least of 100 × 3 / 10 is 250 / 10,5 = 500/21, and 20 is below 20,5: 139/42 between them. Widened by t the demand is
  // 100 × (2,5 − t) − 20,5 × (10,5 + t) ≤ 10 t, as a unit of 20 is 10 at the shown denominator: 34,75 ≤ 130,5 t, and t = 139/522.
  vektor(
    "20 % er ikke 3 av 10: en utvidelse av prosenten regnes ved den viste nevneren",
    forhold(20, 3, 10, { faktor: 100 }),
    {
      samlet: {
        dom: "avvik",
        enheter: "0.26628352490421455939",
        avstand: "0.26628352490421455939",
        konflikt: [{ identitet: 0, type: "forhold", rad: "rad", kolonne: "vist" }],
      },
      antall: antall(0, 0, 1),
      identiteter: [
        sted(iForholdet, "20", "30", {
          dom: "avvik",
          differanse: "-10",
          avstand: "3.30952380952380952381",
        }),
      ],
    },
  ),
  // −7 is from above −7,5 to −6,5, and 66 / −10 from above −7 to −65,5 / 10,5
  vektor("-7 kan være 66 delt på -10", forhold(-7, 66, -10), {
    samlet: { dom: "avrunding", enheter: "0", avstand: "0", konflikt: [] },
    antall: antall(0, 1, 0),
    identiteter: [sted(iForholdet, "-7", "-6.6", { ...AVRUNDING, differanse: "-0.4" })],
  }),
  // a numerator that is multiplied by 0 is no matter, whatever it is
  vektor("et forhold med faktoren 0 er tillegget", forhold(3, 8, 9, { faktor: 0, tillegg: "3" }), {
    samlet: { dom: "eksakt", enheter: "0", avstand: "0", konflikt: [] },
    antall: antall(1, 0, 0),
    identiteter: [sted(iForholdet, "3", "3", { dom: "eksakt" })],
  }),
];

const SUM = { type: "radsum", sum: "sum", tomme: "utelates" };
/** N-3: a sum has fewer addends; without an answer, or without any addend, nothing is asked. */
const TOMME: Vektor = {
  ...vektor(
    "tomme celler utelates av en sum; uten svar eller uten ledd blir ingenting kontrollert",
    {
      kolonner: ["a", "b", "sum"],
      rader: [
        { navn: "ett ledd", celler: [3, null, 3] },
        { navn: "uten svar", celler: [3, 4, null] },
        { navn: "uten ledd", celler: [null, null, 5] },
        { navn: "alt tomt", celler: [null, null, null] },
      ],
      avrundetTil: 1,
      identiteter: [SUM],
    },
    {
      samlet: { dom: "eksakt", enheter: "0", avstand: "0", konflikt: [] },
      antall: antall(1, 0, 0, 3),
      identiteter: [sted([0, "radsum", "ett ledd", "sum"], "3", "3", { dom: "eksakt" })],
    },
  ),
  regler: ["N-2", "N-3"],
};

const ref = (tabell: string, kolonne: string) => ({ tabell, kolonne });
/** Two tables: in every row the one's a less its b is the other's c, which is exact in the first row and 3 off in the second. */
const TO_TABELLER: Vektor = vektor(
  "en differanse av celler i to tabeller, rad for rad",
  {
    tabeller: [
      {
        navn: "T",
        kolonner: ["a", "b"],
        rader: [
          { navn: "1", celler: ["7.5", "2.5"] },
          { navn: "2", celler: ["1.0", "-1.5"] },
        ],
        avrundetTil: "0.5",
      },
      {
        navn: "U",
        kolonner: ["c"],
        rader: [
          { navn: "2", celler: ["5.5"] },
          { navn: "1", celler: ["5"] },
        ],
        avrundetTil: "0.5",
      },
    ],
    identiteter: [{ type: "cellesum", sum: ref("U", "c"), av: [ref("T", "a")], trekkFra: [ref("T", "b")] }],
  },
  {
    // the answer's table has row 2 first. 5,5 is from 5,25, and 1 + 1,5 below 3: 2,25 between, and 1,5 to a unit of widening
    samlet: {
      dom: "avvik",
      enheter: "1.5",
      avstand: "0.75",
      konflikt: [{ identitet: 0, type: "cellesum", tabell: "U", rad: "2", kolonne: "c" }],
    },
    antall: antall(1, 0, 1),
    identiteter: [
      {
        ...sted([0, "cellesum", "2", "c"], "5.5", "2.5", { dom: "avvik", differanse: "3", avstand: "2.25" }),
        tabell: "U",
      },
      { ...sted([0, "cellesum", "1", "c"], "5", "5", { dom: "eksakt" }), tabell: "U" },
    ],
  },
);

/** Conflicts, widenings, units, ratios and empty cells. */
export const tabellkonflikter = (): Vektor[] => [
  ...SAMME_LEDD,
  TRE,
  ...ENHETER,
  ...FORHOLDENE,
  TOMME,
  TO_TABELLER,
];
