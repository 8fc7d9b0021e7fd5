import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Uttrykk } from "../../Forklaring.js";
import { abs, delt, ganger, maks, min, minus, pluss, positiv, sum } from "../../uttrykk.js";
import { en, ikke, type Merke, null0, punktet, regn, type Strekk } from "./Strekk.js";

/** A step by its name. */
export type Navngitt<T> = readonly [navn: string, ledd: T];

const del = (merke: Merke, hva: string): Merke => ({ ...merke, navn: `${merke.navn}, ${hva}` });
const flagg = ({ navn }: Merke, hva: string): Merke => ({ navn: `${navn}, om ${hva} er med`, regel: "N-2" });

/** Explains the numbers that are in both: the higher of the lower ends and the lower of the higher; they may cross. */
export function snittet(b: Bygger, merke: Merke, x: Strekk, y: Strekk): Strekk {
  const ende = (side: "fra" | "til") =>
    regn(
      b,
      del(merke, side === "fra" ? "lavest" : "høyest"),
      [
        ["a", x[side]],
        ["b", y[side]],
      ],
      side === "fra" ? maks("a", "b") : min("a", "b"),
    );
  const med = (side: "fra" | "til", hva: string) => {
    const [foran, bak] =
      side === "fra" ? [minus("b", "a"), minus("a", "b")] : [minus("a", "b"), minus("b", "a")];
    return regn(
      b,
      flagg(merke, hva),
      [
        ["a", x[side]],
        ["b", y[side]],
        ["a er med", x[`${side}Med`]],
        ["b er med", y[`${side}Med`]],
      ],
      min(maks("a er med", positiv(foran)), maks("b er med", positiv(bak))),
      "1 hvis den av a og b som er innerst, er med (begge, når de er like), ellers 0",
    );
  };
  return {
    fra: ende("fra"),
    til: ende("til"),
    fraMed: med("fra", "den laveste"),
    tilMed: med("til", "den høyeste"),
  };
}

/** Explains the sums of a number from each, less one from each of what is taken away. */
export function summen(
  b: Bygger,
  merke: Merke,
  ledd: readonly Navngitt<Strekk>[],
  fratrukket: readonly Navngitt<Strekk>[] = [],
): Strekk {
  const uttrykk = (navn: readonly Navngitt<Strekk>[]): Uttrykk => sum(...navn.map(([n]) => n));
  const ende = (her: "fra" | "til", der: "fra" | "til") =>
    regn(
      b,
      del(merke, her === "fra" ? "lavest" : "høyest"),
      [...ledd.map(([n, s]) => [n, s[her]] as const), ...fratrukket.map(([n, s]) => [n, s[der]] as const)],
      fratrukket.length === 0 ? uttrykk(ledd) : minus(uttrykk(ledd), uttrykk(fratrukket)),
    );
  const med = (her: "fraMed" | "tilMed", der: "fraMed" | "tilMed", hva: string) => {
    const alle = [
      ...ledd.map(([n, s]) => [n, s[her]] as const),
      ...fratrukket.map(([n, s]) => [n, s[der]] as const),
    ];
    return alle.length === 0
      ? en(b)
      : regn(b, flagg(merke, hva), alle, min(...alle.map(([n]) => n)), "1 hvis alle endene er med, ellers 0");
  };
  return {
    fra: ende("fra", "til"),
    til: ende("til", "fra"),
    fraMed: med("fraMed", "tilMed", "den laveste"),
    tilMed: med("tilMed", "fraMed", "den høyeste"),
  };
}

/** Explains all its numbers changed by one number in a way that keeps their order; the words say how: `a × b`. */
function medTall(b: Bygger, merke: Merke, x: Strekk, tall: Navngitt<Stegnr>, op: typeof pluss): Strekk {
  const ende = (steg: Stegnr, hva: string) =>
    regn(b, del(merke, hva), [["ende", steg], tall], op("ende", tall[0]));
  return { ...x, fra: ende(x.fra, "lavest"), til: ende(x.til, "høyest") };
}

/** Explains all its numbers times one above zero. */
export const ganget = (b: Bygger, merke: Merke, x: Strekk, tall: Navngitt<Stegnr>): Strekk =>
  medTall(b, merke, x, tall, ganger);
/** Explains all its numbers divided by one above zero. */
export const deltPaa = (b: Bygger, merke: Merke, x: Strekk, tall: Navngitt<Stegnr>): Strekk =>
  medTall(b, merke, x, tall, delt);
/** Explains all its numbers with one added. */
export const flyttetOpp = (b: Bygger, merke: Merke, x: Strekk, tall: Navngitt<Stegnr>): Strekk =>
  medTall(b, merke, x, tall, pluss);
/** Explains all its numbers with one taken away. */
export const flyttetNed = (b: Bygger, merke: Merke, x: Strekk, tall: Navngitt<Stegnr>): Strekk =>
  medTall(b, merke, x, tall, minus);

/** Explains the numbers of it that are not below zero. */
export function fraNull(b: Bygger, merke: Merke, x: Strekk): Strekk {
  const operander = [
    ["0", null0(b)],
    ["lavest", x.fra],
  ] as const;
  return {
    ...x,
    fra: regn(b, del(merke, "lavest, ikke under 0"), operander, maks("0", "lavest")),
    fraMed: regn(
      b,
      flagg(merke, "den laveste fra 0"),
      [...operander, ["laveste er med", x.fraMed]],
      maks("laveste er med", positiv(minus("0", "lavest"))),
      "1 hvis lavest er under 0, eller den laveste er med, ellers 0",
    ),
  };
}

/** Explains how far two intervals are from each other: 0 where they meet or touch. */
export const avstanden = (b: Bygger, merke: Merke, x: Strekk, y: Strekk): Stegnr =>
  regn(
    b,
    merke,
    [
      ["0", null0(b)],
      ["a lavest", x.fra],
      ["a høyest", x.til],
      ["b lavest", y.fra],
      ["b høyest", y.til],
    ],
    maks("0", minus("a lavest", "b høyest"), minus("b lavest", "a høyest")),
  );

/** Explains the first and last whole number of units in it; they cross where there is none. */
export function rutenettet(b: Bygger, merke: Merke, x: Strekk, enhet: Navngitt<Stegnr>): Strekk {
  const ende = (ytterst: Stegnr, med: Stegnr, hva: "lavest" | "høyest") => {
    const hele: Uttrykk = ganger(
      { op: "avrund", ledd: [delt("ende", enhet[0])], enhet: "1", maate: hva === "lavest" ? "opp" : "ned" },
      enhet[0],
    );
    const utenfor = ganger(enhet[0], min(ikke("ende er med"), ikke(positiv(abs(minus(hele, "ende"))))));
    return regn(
      b,
      del(merke, `${hva} i hele enheter`),
      [["1", en(b)], ["ende", ytterst], ["ende er med", med], enhet],
      hva === "lavest" ? pluss(hele, utenfor) : minus(hele, utenfor),
      `${hva === "lavest" ? "det første" : "det siste"} hele antallet ${enhet[0]} ${hva === "lavest" ? "fra" : "til"} og med ende, eller det innenfor hvis ende ikke er med`,
    );
  };
  return {
    ...punktet(b, x.fra),
    fra: ende(x.fra, x.fraMed, "lavest"),
    til: ende(x.til, x.tilMed, "høyest"),
  };
}
