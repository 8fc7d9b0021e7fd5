import type { Skjemadom } from "../../../../kontroll/skjema/bedoemSkjema.js";
import type { LestRad } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import { maks, min } from "../../../uttrykk.js";
import { punktet, regn, type Strekk } from "../Strekk.js";
import { type Navngitt, summen } from "../strekkregning.js";
import type { Sumsteg } from "./forklarSummer.js";
import type { Grunnlag } from "./Grunnlag.js";
import { type Korreksjonssteg, korreksjonssteg } from "./korreksjonssteg.js";
import { kroner } from "./motKroner.js";
import { andelen, erAndelen, radtall } from "./terminen.js";

/** The rows' values as steps, as intervals where they are given. */
export type Rader = {
  readonly aKonto: (rad: LestRad) => Strekk | undefined;
  readonly korreksjon: (rad: LestRad) => Korreksjonssteg | undefined;
  readonly andel: (rad: LestRad) => Stegnr | undefined;
};

/** Makes the look-up of the rows' values. */
export function lagRader(grunnlag: Grunnlag, dom: Skjemadom, aar: Stegnr | undefined, netto: Sumsteg): Rader {
  const { b } = grunnlag;
  const { skjema } = dom;
  const domFor = (rad: LestRad) => dom.oppstilling.rader.find((r) => r.rad === rad);
  const andel = (rad: LestRad) =>
    aar === undefined
      ? undefined
      : andelen(grunnlag, rad, aar, rad === skjema.egenRad, domFor(rad)?.maaneder !== undefined);
  return {
    andel,
    aKonto: (rad) => {
      if (rad.tall.aKonto === undefined) return undefined;
      const [vist, andelenSin] = [radtall(grunnlag, rad, "aKonto"), andel(rad)];
      if (andelenSin === undefined || !erAndelen(grunnlag, vist, andelenSin)) return punktet(b, vist);
      const ende = (hva: string, op: typeof min) =>
        regn(
          b,
          kroner(`a konto for ${rad.termin}, ${hva}`, "A-5"),
          [
            ["vist", vist],
            ["andel", andelenSin],
          ],
          op("vist", "andel"),
        );
      return { ...punktet(b, vist), fra: ende("lavest", min), til: ende("høyest", maks) };
    },
    korreksjon: (rad) => korreksjonssteg(grunnlag, rad, skjema, netto),
  };
}

/** Adds what rows can be, those left out that are empty. */
export function summert(
  { b }: Grunnlag,
  navn: string,
  rader: readonly LestRad[],
  strekkFor: (rad: LestRad) => Strekk | undefined,
): Strekk {
  const ledd = rader.flatMap((rad): Navngitt<Strekk>[] => {
    const strekk = strekkFor(rad);
    return strekk === undefined ? [] : [[rad.termin, strekk]];
  });
  return summen(b, kroner(navn), ledd);
}
