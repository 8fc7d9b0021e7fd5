// R-2, N-2: the demographic rates that a published, rounded uttrekk stands for.

import { type Broek, broek, deltPaa, desimaltekst, gange, lesBroek, pluss } from "./broek.js";
import { aarsfaktor, type Metode } from "./ramme.js";

export type DemografiSomGirInn = {
  grunnlag: { aar: number; beloep: string };
  tilAar: number;
  indekser: { aar: number; deflator: string; demografi?: string }[];
  publisert: { beloep: string; avrundetTil: string };
  metode?: Metode;
};

export type DemografiSomGirUt = { aar: number[]; satser: { fra: string; til: string } | null };

const en = broek(1n);

// The finest rate that the contract takes is 10^-20: rates are counted in whole ones of it.
const finest = 10n ** 20n;

function iFineste(tall: Broek): bigint {
  const antall = gange(tall, broek(finest));
  if (antall.n !== 1n) throw new Error("finere enn kontrakten");
  return antall.t;
}

/** The least whole number above `under` that holds, when all above it hold too; the search goes upwards without end. */
function foersteSomHolder(under: bigint, foersteSteg: bigint, holder: (n: bigint) => boolean): bigint {
  let nei = under;
  let steg = foersteSteg;
  for (; !holder(nei + steg); steg *= 2n) nei += steg;
  let ja = nei + steg;
  while (ja - nei > 1n) {
    const midt = (nei + ja) / 2n;
    if (holder(midt)) ja = midt;
    else nei = midt;
  }
  return ja;
}

/**
 * R-2, N-2: the least and the greatest rate that carry the base to an amount that is shown as the published one: found by carrying and rounding,
 * rate after rate. A rate is above -1, and a year's factor is not below 0.
 */
export function modellDemografiSomGir(inn: DemografiSomGirInn): DemografiSomGirUt {
  const metode = inn.metode ?? "multiplikativ";
  const aar: number[] = [];
  let kjent = lesBroek(inn.grunnlag.beloep);
  // What a sought year's factor is above the rate itself, in the finest rates.
  const tillegg: bigint[] = [];
  for (let nr = inn.grunnlag.aar + 1; nr <= inn.tilAar; nr += 1) {
    const [indeks, ...flere] = inn.indekser.filter((rad) => rad.aar === nr);
    if (indeks === undefined || flere.length > 0) throw new Error(`ikke én indeks for ${nr}`);
    const { deflator, demografi } = indeks;
    if (demografi !== undefined) {
      kjent = gange(kjent, aarsfaktor({ aar: nr, deflator, demografi }, metode));
      continue;
    }
    aar.push(nr);
    const vekst = pluss(en, lesBroek(deflator));
    if (metode === "multiplikativ") kjent = gange(kjent, vekst);
    tillegg.push(iFineste(metode === "multiplikativ" ? en : vekst));
  }
  if (aar.length === 0) throw new Error("ingen sats er ukjent");
  const enhet = lesBroek(inn.publisert.avrundetTil);
  const vist = deltPaa(lesBroek(inn.publisert.beloep), enhet);
  if (vist.n !== 1n) throw new Error("beløpet er ikke vist i enheten");
  // What comes of nothing, or of less, is never shown as an amount above 0.
  if (kjent.t <= 0n) return { aar, satser: null };

  const nevner = kjent.n * finest ** BigInt(tillegg.length) * enhet.t;
  /** N-1: what is shown for the rate, in whole units; half up, for no amount here is below 0. */
  const visning = (n: bigint): bigint => {
    const teller = tillegg.reduce((produkt, ledd) => produkt * (ledd + n), kjent.t * enhet.n);
    return (2n * teller + nevner) / (2n * nevner);
  };
  // With every factor at 0 or above, a higher rate never gives less.
  const lavest = [finest - 1n, ...tillegg].reduce((a, b) => (a < b ? a : b)) * -1n;
  const fra = foersteSomHolder(lavest - 1n, finest, (n) => visning(n) >= vist.t);
  if (visning(fra) !== vist.t) return { aar, satser: null };
  const til = foersteSomHolder(fra, finest / 10n ** 8n, (n) => visning(n) > vist.t) - 1n;
  const tekst = (n: bigint): string => desimaltekst(broek(n, finest));
  return { aar, satser: { fra: tekst(fra), til: tekst(til) } };
}
