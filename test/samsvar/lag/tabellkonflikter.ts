// Small tables whose identities cannot all hold: the widenings and the conflicts have been worked out by hand from N-2 and decision 28. The comments
// say how.

import { AVRUNDING, antall, sted, vektor } from "./tabellsvar.js";
import type { Vektor } from "./vektor.js";

/** One column of numbers in whole units, and sums of its rows. */
function kolonne(tall: Readonly<Record<string, number>>, summer: readonly (readonly [string, string[]])[]) {
  const rader = Object.entries(tall).map(([navn, celle]) => ({ navn, celler: [celle] }));
  const identiteter = summer.map(([sum, av]) => ({ type: "kolonnesum", sum, av }));
  return { kolonner: ["tall"], rader, avrundetTil: 1, identiteter };
}

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

/** Four ones are from above 2 to below 6, two from above 1 to below 3: the lowest and the highest each of them can be are 3 apart, and 1. */
const TO_STOERRELSER: Vektor = vektor(
  "av to konflikter er det den som trenger mest utvidelse",
  kolonne({ a: 1, b: 1, c: 1, d: 1, lite: 1, mye: 3, lavt: 2, høyt: 6 }, [
    ["lite", ["a", "b"]],
    ["mye", ["a", "b"]],
    ["lavt", ["a", "b", "c", "d"]],
    ["høyt", ["a", "b", "c", "d"]],
  ]),
  {
    // 2 is below 2,5 and 6 from 5,5
    samlet: {
      dom: "avvik",
      enheter: "1.5",
      avstand: "1.5",
      konflikt: [iKonflikt(2, "lavt"), iKonflikt(3, "høyt")],
    },
    antall: antall(0, 4, 0),
    identiteter: [
      sted(en(0, "lite"), "1", "2", { ...AVRUNDING, differanse: "-1" }),
      sted(en(1, "mye"), "3", "2", { ...AVRUNDING, differanse: "1" }),
      sted(en(2, "lavt"), "2", "4", { ...AVRUNDING, differanse: "-2" }),
      sted(en(3, "høyt"), "6", "4", { ...AVRUNDING, differanse: "2" }),
    ],
  },
);

/** x + y is both a and b, so a less b is 0, and 2 is from 1,5: that needs all three. But a and b cannot hold in any case, if by half a unit only. */
const STOERRE_ENN_KONFLIKTEN: Vektor = vektor(
  "det som sier hvor mye, kan være mer enn konflikten trenger",
  {
    kolonner: ["tall"],
    rader: Object.entries({ ...TALL, a: 31, b: 29, c: 2 }).map(([navn, celle]) => ({
      navn,
      celler: [celle],
    })),
    avrundetTil: 1,
    identiteter: [
      { type: "cellesum", sum: { rad: "c" }, av: [{ rad: "a" }], trekkFra: [{ rad: "b" }] },
      { type: "kolonnesum", sum: "a", av: XY },
      { type: "kolonnesum", sum: "b", av: XY },
    ],
  },
  {
    samlet: {
      dom: "avvik",
      enheter: "1.5",
      avstand: "1.5",
      konflikt: [iKonflikt(1, "a"), iKonflikt(2, "b")],
    },
    antall: antall(1, 2, 0),
    identiteter: [
      sted([0, "cellesum", "c", "tall"], "2", "2", { dom: "eksakt" }),
      over(1, "a"),
      under(2, "b"),
    ],
  },
);

/** Conflicts of two and three, and of several conflicts one. */
export const tabellkonflikter = (): Vektor[] => [...SAMME_LEDD, TRE, TO_STOERRELSER, STOERRE_ENN_KONFLIKTEN];
