import { gange, heltall, pluss, type Tall } from "../tall/Tall.js";
import type { LestIndeks, Metode } from "./indekser.js";

const EN = /* @__PURE__ */ heltall(1);

/** A year of a chain: its index, what the amount of the year before was multiplied by, and the unrounded amount. */
export type Kjedeledd = LestIndeks & { readonly faktor: Tall; readonly beloep: Tall };

/** (1 + deflator) × (1 + demography), or with the additive reading 1 + deflator + demography. */
export function aarsfaktor({ deflator, demografi }: LestIndeks, metode: Metode): Tall {
  const medDeflator = pluss(EN, deflator);
  return metode === "additiv" ? pluss(medDeflator, demografi) : gange(medDeflator, pluss(EN, demografi));
}

/**
 * Carries an amount from its base year, which is not in the chain, to a later year, on unrounded amounts.
 *
 * Every year must have its index: the border has seen to that.
 */
export function kjede(
  grunnlag: { readonly aar: number; readonly beloep: Tall },
  tilAar: number,
  indekser: readonly LestIndeks[],
  metode: Metode,
): Kjedeledd[] {
  const ledd: Kjedeledd[] = [];
  let beloep = grunnlag.beloep;
  for (let aar = grunnlag.aar + 1; aar <= tilAar; aar += 1) {
    const indeks = indekser.find((rad) => rad.aar === aar);
    if (indeks === undefined) throw new RangeError(`ingen indeks for ${aar}`);
    const faktor = aarsfaktor(indeks, metode);
    beloep = gange(beloep, faktor);
    ledd.push({ ...indeks, faktor, beloep });
  }
  return ledd;
}
