import type { Aarsbeloep } from "../../../../kontroll/skjema/bedoemAarsbeloep.js";
import { maanederAv } from "../../../../kontroll/skjema/bedoemAarsbeloep.js";
import type { LestRad, LestSkjema } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { abs, delt, ganger, minus, pluss, positiv, sum } from "../../../uttrykk.js";
import { en, regn } from "../Strekk.js";
import type { Grunnlag } from "./Grunnlag.js";
import { egenDelen, maanedene, radtall } from "./terminen.js";

/** A step of the year's a konto. */
export const merke = (navn: string, enhet = "kr") => ({ navn, regel: "A-1", enhet });
/** The whole below. */
export const gulv = (u: Uttrykk): Uttrykk => ({ op: "avrund", ledd: [u], enhet: "1", maate: "ned" });

/** Explains how many rows of the head a year's amount fits, the settled term once more by the key. */
function treff(grunnlag: Grunnlag, skjema: LestSkjema, aar: Stegnr, navn: string): Stegnr {
  const { b } = grunnlag;
  const verdi = b.verdi(aar);
  const passer = (rad: LestRad, del: Stegnr, tolvdeler: boolean) =>
    regn(
      b,
      { navn: `om a konto for ${rad.termin} er en del av ${navn}`, regel: "A-5" },
      [
        ["1", en(b)],
        ["a konto", radtall(grunnlag, rad, "aKonto")],
        ["årets a konto", aar],
        ["del", del],
        ...(tolvdeler
          ? [["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const]
          : []),
      ],
      positiv(
        minus(
          "1",
          abs(minus("a konto", ganger("årets a konto", tolvdeler ? delt("del", "månedene i året") : "del"))),
        ),
      ),
      "1 hvis a konto er mindre enn én krone fra sin del av året, ellers 0",
    );
  const rader = skjema.rader.flatMap((rad) => {
    const vist = rad.tall.aKonto?.vist;
    if (vist === undefined || (rad.maaneder === undefined && maanederAv(vist, verdi) === undefined))
      return [];
    return [passer(rad, maanedene(grunnlag, rad, aar), true)];
  });
  const { egenRad } = skjema;
  const egen = egenRad ? [passer(egenRad, ...egenDelen(grunnlag, egenRad, aar))] : [];
  const operander = [...rader, ...egen].map((steg, i) => [`rad ${i + 1}`, steg] as const);
  return regn(
    b,
    merke(`rader som passer med ${navn}`, "rader"),
    operander,
    sum(...operander.map(([n]) => n)),
  );
}

/** Explains the year's a konto: the input's, or that which the settled term's is a part of, or the head's sum where more rows fit that. */
export function aarsbeloepet(grunnlag: Grunnlag, skjema: LestSkjema, aar: Aarsbeloep): Stegnr {
  const { b, noekkel } = grunnlag;
  if (aar.kilde === "aarsbeloep") return b.inndata(["aarsbeloep"], "årets a konto", "kr");
  const { egenRad, sumrad } = skjema;
  if (egenRad === undefined) throw new Error("forklaringen finner ikke terminens rad");
  const [del, tolvdeler] = egenDelen(grunnlag, egenRad, noekkel);
  const tolv = ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const;
  const fraTermin = regn(
    b,
    merke("årets a konto etter terminens"),
    [
      ["1", en(b)],
      ["2", b.konstant("2", "to halve", "N-2")],
      ["a konto", radtall(grunnlag, egenRad, "aKonto")],
      ["del", del],
      ...(tolvdeler ? [tolv] : []),
      ["tusen", b.konstant("1000", "hele tusen kroner", "A-1", "kr")],
    ],
    ganger(
      gulv(
        pluss(
          delt(delt("a konto", tolvdeler ? delt("del", "månedene i året") : "del"), "tusen"),
          delt("1", "2"),
        ),
      ),
      "tusen",
    ),
    "a konto / terminens del av året, til nærmeste hele 1000 kr",
  );
  if (sumrad?.tall.aKonto === undefined) return fraTermin;
  const iSum = radtall(grunnlag, sumrad, "aKonto");
  return regn(
    b,
    merke("årets a konto"),
    [
      ["1", en(b)],
      ["etter terminens", fraTermin],
      ["etter summen", iSum],
      ["rader etter terminens", treff(grunnlag, skjema, fraTermin, "årets a konto etter terminens")],
      ["rader etter summen", treff(grunnlag, skjema, iSum, "summen av a konto")],
    ],
    pluss(
      "etter summen",
      ganger(
        positiv(pluss(minus("rader etter terminens", "rader etter summen"), "1")),
        minus("etter terminens", "etter summen"),
      ),
    ),
    "etter terminens, med mindre flere rader passer med summen",
  );
}
