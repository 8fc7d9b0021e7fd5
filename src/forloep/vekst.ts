import type { LestIndeks, Metode } from "../ramme/indekser.js";
import { aarsfaktor } from "../ramme/kjede.js";
import { gange, heltall, type Tall } from "../tall/Tall.js";

/** Gives what an amount of a base year has grown by in a later year. */
export type Vekst = (grunnlagsaar: number, aar: number) => Tall;

/**
 * makes the growth of a course's indices, so that the parts of one base year share one chain.
 *
 * Every year must have its index: the border has seen to that.
 */
export function vekstAv(indekser: readonly LestIndeks[], metode: Metode): Vekst {
  const perAar = new Map(indekser.map((indeks) => [indeks.aar, indeks]));
  const kjeder = new Map<number, Tall[]>();
  return (grunnlagsaar, aar) => {
    const kjede = kjeder.get(grunnlagsaar) ?? [heltall(1)];
    kjeder.set(grunnlagsaar, kjede);
    for (let neste = grunnlagsaar + kjede.length; neste <= aar; neste += 1) {
      const indeks = perAar.get(neste);
      const hittil = kjede.at(-1);
      if (indeks === undefined || hittil === undefined) throw new RangeError(`ingen indeks for ${neste}`);
      kjede.push(gange(hittil, aarsfaktor(indeks, metode)));
    }
    const faktor = kjede[aar - grunnlagsaar];
    if (faktor === undefined) throw new RangeError(`${aar} er før ${grunnlagsaar}`);
    return faktor;
  };
}
