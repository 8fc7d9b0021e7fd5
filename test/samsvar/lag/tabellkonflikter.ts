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

/** Conflicts of two and three, and of several conflicts one. */
export const tabellkonflikter = (): Vektor[] => [...SAMME_LEDD, TRE];
