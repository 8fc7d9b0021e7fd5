// N-2: a published number stands for every value that is shown so, and agrees with what it should be when they share a value.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  sammenlign,
} from "./broek.js";

export type TallInn =
  | { vist: string; avrundetTil?: string }
  | { fra: string; til: string; fraMed?: boolean; tilMed?: boolean };

export type UttrykkInn =
  | TallInn
  | { sum: UttrykkInn[] }
  | { differanse: [UttrykkInn, UttrykkInn] }
  | { produkt: UttrykkInn[] }
  | { kvotient: [UttrykkInn, UttrykkInn] };

type Side = { vist?: string; fra: string; til: string; fraMed: boolean; tilMed: boolean };

export type TallkontrollUt = {
  dom: "eksakt" | "avrunding" | "avvik";
  differanse?: string;
  avstand: string;
  relativ?: string;
  publisert: Side;
  beregnet: Side;
};

/** An end of an interval: a value, and whether it is one of the values. */
type Ende = { v: Broek; med: boolean };

/** All values between two ends. */
export type Verdier = { lav: Ende; hoey: Ende };

/** What a number or an expression may be, and what the shown numbers make. */
export type Regnet = { verdier: Verdier; vist: Broek | undefined };

const intet = broek(0n);
const lukket = (v: Broek): Ende => ({ v, med: true });

const fortegn = ({ v }: Ende) => sammenlign(v, intet);

/** The lower of two ends; of two at the same value, the one that has it. */
function lavest(a: Ende, b: Ende): Ende {
  const orden = sammenlign(a.v, b.v);
  return orden === 0 ? { v: a.v, med: a.med || b.med } : orden < 0 ? a : b;
}

const speil = ({ v, med }: Ende): Ende => ({ v: minus(intet, v), med });
const hoeyest = (a: Ende, b: Ende): Ende => speil(lavest(speil(a), speil(b)));
const motsatt = ({ lav, hoey }: Verdier): Verdier => ({ lav: speil(hoey), hoey: speil(lav) });

/** The values that are rounded to this one: half a unit to each side, and of the two ends the one nearer zero, for halves go away from zero. */
export function visesSom(vist: Broek, enhet: Broek): Verdier {
  const halv = deltPaa(enhet, broek(2n));
  return {
    lav: { v: minus(vist, halv), med: vist.t > 0n },
    hoey: { v: pluss(vist, halv), med: vist.t < 0n },
  };
}

const plussEnde = (a: Ende, b: Ende): Ende => ({ v: pluss(a.v, b.v), med: a.med && b.med });
const leggSammen = (a: Verdier, b: Verdier): Verdier => ({
  lav: plussEnde(a.lav, b.lav),
  hoey: plussEnde(a.hoey, b.hoey),
});

/** Parts values into those up to zero, mirrored, and those from zero. */
function deler(a: Verdier): { negativ: boolean; del: Verdier }[] {
  const fraNull = ({ lav, hoey }: Verdier): Verdier | undefined => {
    if (fortegn(hoey) < 0 || (fortegn(hoey) === 0 && !hoey.med)) return undefined;
    return { lav: fortegn(lav) < 0 ? lukket(intet) : lav, hoey };
  };
  const positive = fraNull(a);
  const negative = fraNull(motsatt(a));
  return [
    ...(positive ? [{ negativ: false, del: positive }] : []),
    ...(negative ? [{ negativ: true, del: negative }] : []),
  ];
}

/** The product of two ends of values from zero: there it is also when one of them is zero and one of the values. */
function gangeEnde(a: Ende, b: Ende): Ende {
  const nullMed = (fortegn(a) === 0 && a.med) || (fortegn(b) === 0 && b.med);
  return { v: gange(a.v, b.v), med: nullMed || (a.med && b.med) };
}

function gangeSammen(a: Verdier, b: Verdier): Verdier {
  const produkter = deler(a).flatMap((x) =>
    deler(b).map((y) => {
      const del = { lav: gangeEnde(x.del.lav, y.del.lav), hoey: gangeEnde(x.del.hoey, y.del.hoey) };
      return x.negativ === y.negativ ? del : motsatt(del);
    }),
  );
  return produkter.reduce((x, y) => ({ lav: lavest(x.lav, y.lav), hoey: hoeyest(x.hoey, y.hoey) }));
}

/** Says that a divisor can be zero, or as near it as one likes. */
export const kanVaereNull = ({ lav, hoey }: Verdier): boolean => fortegn(lav) <= 0 && fortegn(hoey) >= 0;

function del(a: Verdier, b: Verdier): Verdier {
  if (kanVaereNull(b)) throw new Error("divisoren kan være 0");
  const omvendt = ({ v, med }: Ende): Ende => ({ v: deltPaa(broek(1n), v), med });
  return gangeSammen(a, { lav: omvendt(b.hoey), hoey: omvendt(b.lav) });
}

const begge = (a: Broek | undefined, b: Broek | undefined, regn: (a: Broek, b: Broek) => Broek) =>
  a === undefined || b === undefined ? undefined : regn(a, b);

function kjed(
  ledd: readonly UttrykkInn[],
  verdier: (a: Verdier, b: Verdier) => Verdier,
  vist: (a: Broek, b: Broek) => Broek,
): Regnet {
  return ledd
    .map(modellUttrykk)
    .reduce((a, b) => ({ verdier: verdier(a.verdier, b.verdier), vist: begge(a.vist, b.vist, vist) }));
}

export function modellUttrykk(inn: UttrykkInn): Regnet {
  if ("sum" in inn) return kjed(inn.sum, leggSammen, pluss);
  if ("differanse" in inn) return kjed(inn.differanse, (a, b) => leggSammen(a, motsatt(b)), minus);
  if ("produkt" in inn) return kjed(inn.produkt, gangeSammen, gange);
  if ("kvotient" in inn) return kjed(inn.kvotient, del, deltPaa);
  if ("vist" in inn) {
    const vist = lesBroek(inn.vist);
    if (inn.avrundetTil === undefined) return { vist, verdier: { lav: lukket(vist), hoey: lukket(vist) } };
    const enhet = lesBroek(inn.avrundetTil);
    if (deltPaa(vist, enhet).n !== 1n) throw new Error(`${inn.vist} er ikke avrundet til ${inn.avrundetTil}`);
    return { vist, verdier: visesSom(vist, enhet) };
  }
  const lav = { v: lesBroek(inn.fra), med: inn.fraMed ?? true };
  const hoey = { v: lesBroek(inn.til), med: inn.tilMed ?? true };
  return { vist: undefined, verdier: { lav, hoey } };
}

function skriv({ vist, verdier: { lav, hoey } }: Regnet): Side {
  return {
    ...(vist === undefined ? {} : { vist: desimaltekst(vist) }),
    fra: desimaltekst(lav.v),
    til: desimaltekst(hoey.v),
    fraMed: lav.med,
    tilMed: hoey.med,
  };
}

/** How far it is from the one up to the other: below zero where they overlap. */
const gap = (a: Verdier, b: Verdier): Ende => plussEnde(b.lav, speil(a.hoey));

export function modellKontrollerTall(inn: { publisert: TallInn; beregnet: UttrykkInn }): TallkontrollUt {
  const publisert = modellUttrykk(inn.publisert);
  const beregnet = modellUttrykk(inn.beregnet);
  const gapene = [gap(publisert.verdier, beregnet.verdier), gap(beregnet.verdier, publisert.verdier)];
  const deler = gapene.every((ett) => fortegn(ett) < 0 || (fortegn(ett) === 0 && ett.med));
  const differanse = begge(publisert.vist, beregnet.vist, minus);
  const relativ = beregnet.vist?.t === 0n ? undefined : begge(differanse, beregnet.vist, deltPaa);
  return {
    dom: differanse?.t === 0n ? "eksakt" : deler ? "avrunding" : "avvik",
    ...(differanse === undefined ? {} : { differanse: desimaltekst(differanse) }),
    avstand: desimaltekst(gapene.map(({ v }) => v).reduce((a, b) => (sammenlign(a, b) < 0 ? b : a), intet)),
    ...(relativ === undefined ? {} : { relativ: desimaltekst(relativ) }),
    publisert: skriv(publisert),
    beregnet: skriv(beregnet),
  };
}
