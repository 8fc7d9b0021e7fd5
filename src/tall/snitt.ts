import { adder, BROEK_NULL, type Broek, broek, divider, jevnfoer, multipliser } from "./Broek.js";
import { type Intervall, inneholder } from "./Intervall.js";

/** Gives the numbers that are in both, or `undefined` where there are none. */
export function snitt(a: Intervall, b: Intervall): Intervall | undefined {
  const nedre = jevnfoer(a.fra, b.fra);
  const oevre = jevnfoer(a.til, b.til);
  const fra = nedre < 0 ? b.fra : a.fra;
  const til = oevre > 0 ? b.til : a.til;
  const fraMed = nedre === 0 ? a.fraMed && b.fraMed : nedre < 0 ? b.fraMed : a.fraMed;
  const tilMed = oevre === 0 ? a.tilMed && b.tilMed : oevre > 0 ? b.tilMed : a.tilMed;
  const orden = jevnfoer(fra, til);
  return orden < 0 || (orden === 0 && fraMed && tilMed) ? { fra, til, fraMed, tilMed } : undefined;
}

/** Moves all its numbers by one amount. */
export const flyttet = ({ fra, til, ...med }: Intervall, b: Broek): Intervall => ({
  fra: adder(fra, b),
  til: adder(til, b),
  ...med,
});

/** Multiplies all its numbers by one above zero. */
export const skalert = ({ fra, til, ...med }: Intervall, b: Broek): Intervall => ({
  fra: multipliser(fra, b),
  til: multipliser(til, b),
  ...med,
});

/** Gives the numbers of it that are not below zero; its upper end must not be. */
export const ikkeUnderNull = (a: Intervall): Intervall =>
  a.fra.t < 0n ? { ...a, fra: BROEK_NULL, fraMed: true } : a;

/** Gives the largest whole number that is not above a number. */
export const gulvAv = ({ t, n }: Broek): bigint => (t < 0n && t % n !== 0n ? t / n - 1n : t / n);

/** Gives the smallest whole number that is not below a number. */
export const takAv = ({ t, n }: Broek): bigint => (t > 0n && t % n !== 0n ? t / n + 1n : t / n);

/** Gives the first and the last whole number of units in it, or `undefined` where there is none. */
export function rutenett(a: Intervall, enhet: Broek): Intervall | undefined {
  const steg = (nr: bigint) => multipliser(broek(nr), enhet);
  const foerste = takAv(divider(a.fra, enhet));
  const siste = gulvAv(divider(a.til, enhet));
  const fra = inneholder(a, steg(foerste)) ? steg(foerste) : steg(foerste + 1n);
  const til = inneholder(a, steg(siste)) ? steg(siste) : steg(siste - 1n);
  return jevnfoer(fra, til) > 0 ? undefined : { fra, til, fraMed: true, tilMed: true };
}
