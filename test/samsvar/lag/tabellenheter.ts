// Small tables with units, exact zeros, ratios, empty cells and several tables, worked out by hand from N-2 and N-3. The comments say how.

import { AVRUNDING, antall, sted, vektor } from "./tabellsvar.js";
import type { Vektor } from "./vektor.js";

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
  // 64 and 60 in tens can agree. In row 2 all are in ones: the three make 62,5 or more, and 60 is below 60,5: 2 between them, a half each.
  vektor(
    "radens enhet går foran kolonnens, og kolonnens foran tabellens",
    {
      kolonner: ["a", "b", "c", { navn: "sum", avrundetTil: 10 }],
      rader: [
        { navn: "1", celler: [10, 20, 34, 60] },
        { navn: "2", celler: [10, 20, 34, 60], avrundetTil: 1 },
      ],
      avrundetTil: 1,
      identiteter: [{ type: "radsum", sum: "sum" }],
    },
    {
      samlet: { dom: "avvik", enheter: "0.5", konflikt: [{ ...SUM_I_RAD, rad: "2" }] },
      antall: antall(0, 1, 1),
      identiteter: [
        sted([0, "radsum", "1", "sum"], "60", "64", { ...AVRUNDING, differanse: "-4" }),
        sted([0, "radsum", "2", "sum"], "60", "64", { dom: "avvik", differanse: "-4", avstand: "2" }),
      ],
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

/** N-3: a ratio needs all three. */
const TOMT_FORHOLD: Vektor = {
  ...vektor(
    "i et forhold må alle tre tallene være der",
    {
      kolonner: ["vist", "teller", "nevner"],
      rader: [
        { navn: "uten teller", celler: [1, null, 2] },
        { navn: "uten nevner", celler: [1, 2, null] },
        { navn: "hel", celler: [2, 4, 2] },
      ],
      avrundetTil: 1,
      identiteter: [{ ...FORHOLD, tomme: "utelates" }],
    },
    {
      samlet: { dom: "eksakt", enheter: "0", avstand: "0", konflikt: [] },
      antall: antall(1, 0, 0, 2),
      identiteter: [sted([0, "forhold", "hel", "vist"], "2", "2", { dom: "eksakt" })],
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

/** Units, ratios, empty cells and cells of two tables. */
export const tabellenheter = (): Vektor[] => [...ENHETER, ...FORHOLDENE, TOMME, TOMT_FORHOLD, TO_TABELLER];
