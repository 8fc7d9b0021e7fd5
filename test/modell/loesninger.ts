// Which values satisfy some conditions, found by trying: no interval is ever added, cut or turned round. Each condition is a question
// with a yes or a no, and says at which values its answer can change; between two such values one trial answers for all.

import { type Broek, broek, deltPaa, gange, gulv, minus, pluss, sammenlign } from "./broek.js";
import type { Verdier } from "./intervall.js";

/** A question about a value, and the values where the answer can change. */
export type Vilkaar = { gjelder: (x: Broek) => boolean; brudd: Broek[] };

const HALV = broek(1n, 2n);

/** Each value once, from below. */
function ordnet(verdier: readonly Broek[]): Broek[] {
  const sortert = [...verdier].sort(sammenlign);
  return sortert.filter((x, i) => {
    const foer = sortert[i - 1];
    return foer === undefined || sammenlign(foer, x) !== 0;
  });
}

/** The multiples of a unit at and right beside a value. */
function rundt(x: Broek, gitter: Broek): Broek[] {
  const nr = gulv(deltPaa(x, gitter));
  return [nr - 1n, nr, nr + 1n].map((n) => gange(broek(n), gitter));
}

/** The least and the greatest of the multiples of a unit that satisfy all conditions. */
function paaGitter(vilkaar: readonly Vilkaar[], gitter: Broek): Verdier | undefined {
  const proevde = ordnet(vilkaar.flatMap(({ brudd }) => brudd).flatMap((x) => rundt(x, gitter)));
  const gode = proevde.filter((x) => vilkaar.every(({ gjelder }) => gjelder(x)));
  const [lav, hoey] = [gode[0], gode.at(-1)];
  return lav && hoey ? { lav: { v: lav, med: true }, hoey: { v: hoey, med: true } } : undefined;
}

/**
 * From where to where all conditions are satisfied, with or without the ends; undefined where they never are. The conditions together
 * must be those of a bounded stretch without gaps. With `gitter` only its multiples are tried.
 */
export function loes(vilkaar: readonly Vilkaar[], gitter?: Broek): Verdier | undefined {
  if (gitter) return paaGitter(vilkaar, gitter);
  const brudd = ordnet(vilkaar.flatMap((ett) => ett.brudd));
  const alle = (x: Broek) => vilkaar.every(({ gjelder }) => gjelder(x));
  const gode = brudd.flatMap((x, i): Verdier[] => {
    const punkt = alle(x) ? [{ lav: { v: x, med: true }, hoey: { v: x, med: true } }] : [];
    const neste = brudd[i + 1];
    if (neste === undefined || !alle(gange(pluss(x, neste), HALV))) return punkt;
    return [...punkt, { lav: { v: x, med: false }, hoey: { v: neste, med: false } }];
  });
  const [foerste, siste] = [gode[0], gode.at(-1)];
  return foerste && siste ? { lav: foerste.lav, hoey: siste.hoey } : undefined;
}

/** How far it is between two stretches; nothing where they meet or touch. */
export function avstandMellom(a: Verdier, b: Verdier): Broek {
  const gap = [minus(b.lav.v, a.hoey.v), minus(a.lav.v, b.hoey.v)];
  return gap.reduce((stoerst, g) => (sammenlign(g, stoerst) > 0 ? g : stoerst), broek(0n));
}

/** How far it is from a stretch to the nearest multiple of a unit among those of another that has some. */
export function avstandTilGitter(a: Verdier, hele: Verdier, gitter: Broek): Broek {
  const naere = [a.lav.v, a.hoey.v].flatMap((x) => rundt(x, gitter));
  const iHele = naere.filter((x) => sammenlign(x, hele.lav.v) >= 0 && sammenlign(x, hele.hoey.v) <= 0);
  return [hele.lav.v, hele.hoey.v, ...iHele]
    .map((v) => avstandMellom(a, { lav: { v, med: true }, hoey: { v, med: true } }))
    .reduce((minst, d) => (sammenlign(d, minst) < 0 ? d : minst));
}

/** The stretch moved by `pluss` and then stretched by `ganger`, which is zero or above. */
export function flytt({ lav, hoey }: Verdier, leggTil: Broek, ganger: Broek): Verdier {
  if (ganger.t === 0n) return { lav: { v: broek(0n), med: true }, hoey: { v: broek(0n), med: true } };
  const ny = (v: Broek) => gange(pluss(v, leggTil), ganger);
  return { lav: { v: ny(lav.v), med: lav.med }, hoey: { v: ny(hoey.v), med: hoey.med } };
}

/** Being in a stretch, as a question. */
export const erI = ({ lav, hoey }: Verdier): Vilkaar => ({
  gjelder: (x) => {
    const [under, over] = [sammenlign(x, lav.v), sammenlign(x, hoey.v)];
    return (under > 0 || (under === 0 && lav.med)) && (over < 0 || (over === 0 && hoey.med));
  },
  brudd: [lav.v, hoey.v],
});

/** One value alone. */
export const bare = (v: Broek): Verdier => ({ lav: { v, med: true }, hoey: { v, med: true } });

/** From the sum of the least to the sum of the greatest; an end is one of the values where it is so in all. */
export const summerStrekk = (strekk: readonly Verdier[]): Verdier =>
  strekk.reduce(
    (a, b) => ({
      lav: { v: pluss(a.lav.v, b.lav.v), med: a.lav.med && b.lav.med },
      hoey: { v: pluss(a.hoey.v, b.hoey.v), med: a.hoey.med && b.hoey.med },
    }),
    bare(broek(0n)),
  );
