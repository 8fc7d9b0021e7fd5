import { erAndel } from "../../../../kontroll/skjema/bedoemAarsbeloep.js";
import type { LestRad } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import { delt, ganger, pluss } from "../../../uttrykk.js";
import { en, regn } from "../Strekk.js";
import type { Grunnlag } from "./Grunnlag.js";

/** A number of a row of the head. */
export const radtall = ({ b }: Grunnlag, rad: LestRad, felt: "aKonto" | "korreksjon" | "sum"): Stegnr =>
  b.inndata(
    ["oppstilling", rad.nr, felt],
    `${{ aKonto: "a konto", korreksjon: "korreksjon", sum: "sum" }[felt]} for ${rad.termin}`,
    "kr",
  );

/** explains the whole months nearest to an instalment's part of the year. */
export function maanedene(grunnlag: Grunnlag, rad: LestRad, aar: Stegnr): Stegnr {
  const { b } = grunnlag;
  if (rad.maaneder !== undefined)
    return b.inndata(["oppstilling", rad.nr, "maaneder"], `måneder for ${rad.termin}`, "måneder");
  return regn(
    b,
    { navn: `måneder for ${rad.termin}`, regel: "A-2", enhet: "måneder" },
    [
      ["1", en(b)],
      ["2", b.konstant("2", "to halve", "N-2")],
      ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")],
      ["a konto", radtall(grunnlag, rad, "aKonto")],
      ["årets a konto", aar],
    ],
    {
      op: "avrund",
      ledd: [pluss(delt(ganger("månedene i året", "a konto"), "årets a konto"), delt("1", "2"))],
      enhet: "1",
      maate: "ned",
    },
    "12 × a konto / årets a konto, til nærmeste hele måned",
  );
}

/** The settled term's part of the year, and whether that is in twelfths: the months that are said of it, else the key. */
export const egenDelen = (
  grunnlag: Grunnlag,
  rad: LestRad,
  aar: Stegnr,
): readonly [del: Stegnr, tolvdeler: boolean] =>
  rad.maaneder === undefined ? [grunnlag.noekkel, false] : [maanedene(grunnlag, rad, aar), true];

/** explains an instalment's exact share of the year. */
export function andelen(
  grunnlag: Grunnlag,
  rad: LestRad,
  aar: Stegnr,
  egen: boolean,
  harMaaneder: boolean,
): Stegnr {
  const { b, noekkel } = grunnlag;
  const navn = { navn: `a konto for ${rad.termin}, den eksakte andelen`, regel: "A-2", enhet: "kr" };
  if (egen && rad.maaneder === undefined)
    return regn(
      b,
      navn,
      [
        ["årets a konto", aar],
        ["nøkkel", noekkel],
      ],
      ganger("årets a konto", "nøkkel"),
    );
  return regn(
    b,
    navn,
    [
      ["årets a konto", aar],
      ["måneder", harMaaneder ? maanedene(grunnlag, rad, aar) : en(b)],
      ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")],
    ],
    delt(ganger("årets a konto", "måneder"), "månedene i året"),
  );
}

/** Tells whether an instalment is its share, in whole kroner or not. */
export const erAndelen = ({ b }: Grunnlag, vist: Stegnr, andel: Stegnr): boolean =>
  erAndel(b.verdi(vist), b.verdi(andel));
