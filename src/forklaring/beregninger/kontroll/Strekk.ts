import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Uttrykk } from "../../Forklaring.js";
import { abs, delt, maks, min, minus, pluss, positiv } from "../../uttrykk.js";

/** An interval as steps: its ends, and for each of them 1 where it is in it, otherwise 0. */
export type Strekk = {
  readonly fra: Stegnr;
  readonly til: Stegnr;
  readonly fraMed: Stegnr;
  readonly tilMed: Stegnr;
};

/** What a step is called, which rule it follows, and what it is counted in. */
export type Merke = { readonly navn: string; readonly regel: string; readonly enhet?: string };

/** 1 where an expression is not above zero, otherwise 0. */
export const ikke = (uttrykk: Uttrykk): Uttrykk => minus("1", uttrykk);

/** The step of the number one. */
export const en = (b: Bygger): Stegnr => b.konstant("1", "én", "N-2");

/** The step of the number zero. */
export const null0 = (b: Bygger): Stegnr => b.konstant("0", "null", "N-2");

/** Does a calculation on named operands. */
export const regn = (
  b: Bygger,
  { navn, regel, enhet }: Merke,
  operander: readonly (readonly [navn: string, steg: Stegnr])[],
  uttrykk: Uttrykk,
  formel?: string,
): Stegnr =>
  b.regn({
    navn,
    regel,
    ...(enhet !== undefined && { enhet }),
    operander,
    uttrykk,
    ...(formel !== undefined && { formel }),
  });

/** Explains whether two numbers are the same: 1 where they are, otherwise 0. */
export const erLike = (b: Bygger, navn: string, x: Stegnr, y: Stegnr): Stegnr =>
  regn(
    b,
    { navn, regel: "N-2" },
    [
      ["1", en(b)],
      ["a", x],
      ["b", y],
    ],
    ikke(positiv(abs(minus("a", "b")))),
    "1 hvis a og b er like, ellers 0",
  );

/** The interval of one number. */
export const punktet = (b: Bygger, steg: Stegnr): Strekk => ({
  fra: steg,
  til: steg,
  fraMed: en(b),
  tilMed: en(b),
});

/** N-2: explains the numbers that are shown as this one when they are rounded to the unit, halves away from zero. */
export function visningen(b: Bygger, merke: Merke, vist: Stegnr, enhet: Stegnr): Strekk {
  const ende = (hva: string, uttrykk: Uttrykk) =>
    regn(
      b,
      { ...merke, navn: `${merke.navn}, ${hva}`, regel: "N-2" },
      [
        ["vist", vist],
        ["avrundet til", enhet],
        ["2", b.konstant("2", "to halve", "N-2")],
      ],
      uttrykk,
    );
  const med = (hva: string, uttrykk: Uttrykk, formel: string) =>
    regn(
      b,
      { navn: `${merke.navn}, om ${hva} er med`, regel: "N-1" },
      [
        ["0", null0(b)],
        ["vist", vist],
      ],
      uttrykk,
      formel,
    );
  return {
    fra: ende("lavest", minus("vist", delt("avrundet til", "2"))),
    til: ende("høyest", pluss("vist", delt("avrundet til", "2"))),
    fraMed: med(
      "den laveste",
      positiv(minus("vist", "0")),
      "1 hvis vist er over 0 (halve rundes fra null), ellers 0",
    ),
    tilMed: med(
      "den høyeste",
      positiv(minus("0", "vist")),
      "1 hvis vist er under 0 (halve rundes fra null), ellers 0",
    ),
  };
}

/** Explains whether there is any number in an interval whose ends may have crossed: 1 where there is, otherwise 0. */
export const finnes = (b: Bygger, navn: string, { fra, til, fraMed, tilMed }: Strekk): Stegnr =>
  regn(
    b,
    { navn, regel: "N-2" },
    [
      ["1", en(b)],
      ["lavest", fra],
      ["høyest", til],
      ["laveste er med", fraMed],
      ["høyeste er med", tilMed],
    ],
    maks(
      positiv(minus("høyest", "lavest")),
      min("laveste er med", "høyeste er med", ikke(positiv(abs(minus("høyest", "lavest"))))),
    ),
    "1 hvis lavest er under høyest, eller de er like og begge er med, ellers 0",
  );
