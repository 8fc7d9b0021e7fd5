// K-3 and A-1 on a form as printed: sums of nets, and the year's a konto, against the values that can be behind the lines.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  gulv,
  minus,
  pluss,
  rundHalvtBortFraNull,
  summer,
} from "./broek.js";
import type { Verdier } from "./intervall.js";
import { avstandMellom, bare, erI, flytt, loes, summerStrekk, type Vilkaar } from "./loesninger.js";
import { type Dom, type Linjedom, type Mulig, skrivMulig, verst } from "./skjemalinjedom.js";
import { type Vist, visesSom } from "./skjematall.js";

export type SumUt = {
  dom: Dom;
  uvanlig: boolean;
  vist: string;
  motViste?: { dom: Dom; beregnet: string; differanse: string; avstand: string };
  motUnderliggende?: { dom: Dom; avstand: string; sum: Mulig };
};

/** The values behind a sum, and those where hours have two decimals; undefined where they are not known. */
export type Bak = { alle: Verdier | undefined; to: Verdier | undefined };

const finnesI = (vist: Vist, strekk: Verdier): Verdier | undefined => loes([visesSom(vist), erI(strekk)]);
const vistStrekk = (vist: Vist): Verdier => loes([visesSom(vist)]) ?? bare(vist.v);

/** What is behind the sum of some lines; a line without numbers is nothing. */
export function bakLinjer(linjer: readonly Linjedom[]): Bak {
  const aktive = linjer.filter(({ ut }) => ut.aktiv);
  const alle = aktive.flatMap(({ netto }) => netto ?? []);
  const to = aktive.flatMap(({ nettoTo }) => nettoTo ?? []);
  if (alle.length < aktive.length) return { alle: undefined, to: undefined };
  return { alle: summerStrekk(alle), to: summerStrekk(to) };
}

/** Adds what is behind parts. */
export function bakDeler(deler: readonly Bak[]): Bak {
  const [alle, to] = [deler.flatMap((d) => d.alle ?? []), deler.flatMap((d) => d.to ?? [])];
  if (alle.length < deler.length) return { alle: undefined, to: undefined };
  return { alle: summerStrekk(alle), to: summerStrekk(to) };
}

/** What a shown sum leaves of what is behind it: all that is shown so, where nothing behind it is. */
export function bakVist(vist: Vist, bak: Bak): Bak {
  const alle = (bak.alle && finnesI(vist, bak.alle)) ?? vistStrekk(vist);
  return { alle, to: (bak.to && finnesI(vist, bak.to)) ?? alle };
}

function mot(vist: Vist, linjer: readonly Linjedom[]): SumUt["motViste"] {
  const aktive = linjer.filter(({ ut }) => ut.aktiv);
  const viste = aktive.flatMap(({ vistNetto }) => vistNetto ?? []);
  if (viste.length < aktive.length) return undefined;
  const beregnet = summer(viste.map(({ v }) => v));
  const strekk = summerStrekk(viste.map(vistStrekk));
  const differanse = minus(vist.v, beregnet);
  const finnes = finnesI(vist, strekk) !== undefined;
  return {
    dom: differanse.t === 0n ? "eksakt" : finnes ? "avrunding" : "avvik",
    beregnet: desimaltekst(beregnet),
    differanse: desimaltekst(differanse),
    avstand: desimaltekst(avstandMellom(vistStrekk(vist), strekk)),
  };
}

/** K-3: a shown sum of some lines; undefined where nothing can be said. */
export function modellSum(vist: Vist, linjer: readonly Linjedom[], bak: Bak): SumUt | undefined {
  const motViste = mot(vist, linjer);
  if (!motViste && !bak.alle) return undefined;
  const finnes = bak.alle === undefined || finnesI(vist, bak.alle) !== undefined;
  const finnesTo = bak.to === undefined || finnesI(vist, bak.to) !== undefined;
  const dom = finnes ? verst([motViste?.dom]) : "avvik";
  return {
    dom,
    uvanlig: dom !== "avvik" && !finnesTo,
    vist: desimaltekst(vist.v),
    ...(motViste && { motViste }),
    ...(bak.alle && {
      motUnderliggende: {
        dom: finnes ? ("eksakt" as const) : ("avvik" as const),
        avstand: desimaltekst(avstandMellom(vistStrekk(vist), bak.alle)),
        sum: skrivMulig(bak.alle),
      },
    }),
  };
}

export type AaretUt = {
  vist: string;
  kilde: "aarsbeloep" | "oppstilling";
  dom?: Dom;
  beregnet?: string;
  avstand?: string;
  sum?: Mulig;
  mulig?: Mulig;
  retninger?: ("ned" | "opp" | "naermeste")[];
};

const TUSEN = broek(1000n);
const tak = (b: Broek): bigint => -gulv(minus(broek(0n), b));

/** The ways of rounding to whole 1000 kr. */
const RETNINGER = {
  ned: (s: Broek) => gulv(deltPaa(s, TUSEN)),
  opp: (s: Broek) => tak(deltPaa(s, TUSEN)),
  naermeste: (s: Broek) => rundHalvtBortFraNull(deltPaa(s, TUSEN)).t,
};

/** the year's a konto is the sum of price × volume, in whole 1000 kr. */
export function modellAaret(vist: Broek, kilde: AaretUt["kilde"], linjer: readonly Linjedom[]): AaretUt {
  const hode = { vist: desimaltekst(vist), kilde };
  const aktive = linjer.filter(({ ut }) => ut.aktiv);
  const deler = aktive.flatMap(({ pris, aarsvolum }) =>
    pris && aarsvolum ? [flytt(aarsvolum, broek(0n), pris)] : [],
  );
  const hele = deltPaa(vist, TUSEN).n === 1n;
  if (deler.length < aktive.length) return hele ? hode : { ...hode, dom: "avvik", avstand: "0" };
  const sum = summerStrekk(deler);
  const viste = aktive.flatMap(({ pris, vistAarsvolum }) =>
    pris && vistAarsvolum ? [gange(pris, vistAarsvolum.v)] : [],
  );
  const beregnet =
    viste.length < aktive.length ? undefined : gange(broek(RETNINGER.ned(summer(viste))), TUSEN);
  const trinn = [-1000n, -500n, 0n, 500n, 1000n].map((n) => pluss(vist, broek(n)));
  const somGir = (hvilke: readonly (keyof typeof RETNINGER)[]): Vilkaar => ({
    gjelder: (s) => hvilke.some((r) => minus(gange(broek(RETNINGER[r](s)), TUSEN), vist).t === 0n),
    brudd: trinn,
  });
  const alle = ["ned", "opp", "naermeste"] as const;
  const mulig = loes([erI(sum), somGir(alle)]);
  const [lav, hoey] = [trinn[0] ?? vist, trinn[4] ?? vist];
  return {
    ...hode,
    dom: mulig ? (beregnet && minus(beregnet, vist).t === 0n ? "eksakt" : "avrunding") : "avvik",
    ...(beregnet && { beregnet: desimaltekst(beregnet) }),
    avstand: desimaltekst(avstandMellom(sum, { lav: { v: lav, med: false }, hoey: { v: hoey, med: false } })),
    sum: skrivMulig(sum),
    ...(mulig && { mulig: skrivMulig(mulig) }),
    retninger: alle.filter((r) => loes([erI(sum), somGir([r])]) !== undefined),
  };
}
