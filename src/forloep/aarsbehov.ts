import { sammenslaaingerMed, type Tidslinje } from "./loestLest.js";
import { aarAv, maanederIAaret } from "./maanedsperiode.js";
import type { Ordning } from "./typer.js";

/** The years of a course in which some municipality has months in one of the arrangements. */
export function aarMed(tidslinje: Tidslinje, ordninger: readonly Ordning[]): number[] {
  const { fraAar, tilAar, deler, sammenslaainger } = tidslinje;
  if (fraAar === undefined || tilAar === undefined) return [];
  const perioder = [...deler, ...sammenslaainger]
    .flatMap((rad) => rad.perioder)
    .filter(({ ordning }) => ordninger.includes(ordning));
  const aarene: number[] = [];
  for (let aar = fraAar; aar <= tilAar; aar += 1)
    if (perioder.some((periode) => maanederIAaret(periode, aar) > 0)) aarene.push(aar);
  return aarene;
}

/** A part's base year, the first year that it is in something, and the last year of the course that needs its uttrekk. */
export type Delbehov = {
  readonly nr: number;
  readonly navn: unknown;
  readonly grunnlagsaar: number;
  readonly foerste: number;
  readonly siste: number;
};

/** Finds which years each part's uttrekk is needed in: those in which it is in something, by itself or merged. */
export function delbehov(tidslinje: Tidslinje): Delbehov[] {
  const { deler, tilAar } = tidslinje;
  const med = sammenslaaingerMed(tidslinje);
  return deler.flatMap(({ navn, grunnlagsaar, perioder }, nr): Delbehov[] => {
    const alle = [...perioder, ...med(navn).flatMap((rad) => rad.perioder)].filter(
      ({ ordning, fra, til }) => ordning !== "utenfor" && fra <= til,
    );
    const [en] = alle;
    if (grunnlagsaar === undefined || tilAar === undefined || en === undefined) return [];
    const foerste = alle.reduce((hittil, { fra }) => Math.min(hittil, fra), en.fra);
    const siste = alle.reduce((hittil, { til }) => Math.max(hittil, til), en.til);
    return [{ nr, navn, grunnlagsaar, foerste: aarAv(foerste), siste: Math.min(tilAar, aarAv(siste)) }];
  });
}
