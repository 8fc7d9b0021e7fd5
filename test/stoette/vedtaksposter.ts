import { leggInn } from "../../src/aktivitet/leggInn.js";
import { nyttLager, type Radlager } from "../../src/aktivitet/radlager.js";
import { nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { lesDato } from "../../src/dato/dato.js";
import { TJENESTEKODER, type Tjenestekode, type VedtakInn } from "../../src/index.js";

/** The number of a day. */
export function dag(tekst: string): number {
  const nr = lesDato(tekst);
  if (nr === undefined) throw new Error(`ingen dato: ${tekst}`);
  return nr;
}

/** A code's place on the form. */
export const nummer = (kode: Tjenestekode): number => TJENESTEKODER.indexOf(kode);

/** A post of a døgn a day, or an hour a day where the code is one of hours; days are plain numbers. */
export function lagPost(
  kode: Tjenestekode,
  fra: number,
  til: number,
  resten: Partial<Vedtakspost> = {},
): Vedtakspost {
  const nr = nummer(kode);
  const time = nr < nummer("TUKO") || kode === "EBI";
  const mengde = time ? { hel: 70_000, stor: 0n, dager: 7 } : { hel: 10_000, stor: 0n, dager: 1 };
  return { ...nyPost(), bruker: "b", kode: nr, fra, til, mengde, ...resten };
}

/** A store of posts for one period, from day 100 to day 199 unless others are given. */
export function lagLager(
  poster: readonly Vedtakspost[],
  valg: Aktivitetsvalg = {},
  perioder = [{ fra: 100, til: 199 }],
): Radlager {
  const lager = nyttLager(perioder, fullfoerValg(valg), false);
  for (const [nr, post] of poster.entries()) leggInn(lager, post, nr);
  return lager;
}

/** A vedtak as a host gives it, of bruker `b`, running on where it has no last day. */
export const etVedtak = (
  id: string,
  kode: string,
  fra: string,
  til?: string,
  resten: Partial<VedtakInn> = {},
): VedtakInn => ({ id, bruker: "b", kode, fra, ...(til === undefined ? {} : { til }), ...resten });
