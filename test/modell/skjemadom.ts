// The verdict of an official form as printed, by N-2: whether values behind its shown numbers satisfy the rules together.

import { type Broek, broek, deltPaa, desimaltekst, gulv, rundHalvtBortFraNull } from "./broek.js";
import { iSkjemaetsRekkefoelge } from "./skjema.js";
import { erSummen, modellHode, type RadInn, type RadUt } from "./skjemahode.js";
import {
  type Dom,
  type Enheter,
  type Linjedom,
  type LinjeInn,
  type LinjeUt,
  modellLinjedom,
  type Tabellpris,
  verst,
} from "./skjemalinjedom.js";
import {
  type AaretUt,
  bakDeler,
  bakLinjer,
  bakVist,
  modellAaret,
  modellSum,
  type SumUt,
} from "./skjemasummer.js";
import { lesTrykt, type Trykt } from "./skjematall.js";

export type SkjemadomInn = {
  noekkel?: Trykt;
  maaneder?: number;
  /** The prices that the printed ones are held against. */
  tabell?: Readonly<Record<string, Tabellpris>>;
  linjer: readonly LinjeInn[];
  avrundetTil?: Enheter;
  doegnenhet?: Trykt;
  termin?: string;
  grupper?: readonly { gruppe: string; netto: Trykt }[];
  netto?: Trykt;
  aarsbeloep?: Trykt;
  oppstilling?: readonly RadInn[];
};

/** What is read off the head by trying, which no rule says how: the year's a konto, and with it the key. The model takes them as they are read. */
export type Avlest = { noekkel: string; aarsbeloep: string | undefined };

export type SkjemadomUt = {
  dom: Dom;
  uvanlig: boolean;
  noekkel: string;
  antall: Record<Dom | "uvanlig" | "tomme", number>;
  linjer: LinjeUt[];
  grupper: ({ gruppe: string } & SumUt)[];
  sum?: SumUt;
  aarsbeloep?: AaretUt;
  oppstilling?: RadUt[];
};

/** The key as it stands, and the months/12 that it may be, cut or rounded. */
function noekler({ noekkel, maaneder }: SkjemadomInn): Broek[] {
  if (maaneder !== undefined) return [broek(BigInt(maaneder), 12n)];
  const vist = lesTrykt(noekkel);
  if (vist === undefined) throw new Error("nøkkelen mangler");
  const tolvdeler = [...Array(12).keys()].map((i) => broek(BigInt(i + 1), 12n));
  const mulige = tolvdeler.filter((tolvdel) => {
    const deler = deltPaa(tolvdel, vist.enhet);
    const her = deltPaa(vist.v, vist.enhet).t;
    return her === gulv(deler) || her === rundHalvtBortFraNull(deler).t;
  });
  return [vist.v, ...(vist.enhet.n < 100n ? [] : mulige)];
}

/** How many of a line's relations no values satisfy. */
const antallFeil = ({ pris, stjerne, aKontoVolum, endring, netto }: LinjeUt): number =>
  [pris, stjerne, aKontoVolum, endring, netto].filter((del) => del?.dom === "avvik").length;

function linjedommer(inn: SkjemadomInn, noekkel: Broek): { gruppe: string; dom: Linjedom }[] {
  const doegnenhet = lesTrykt(inn.doegnenhet)?.v ?? broek(1n, 100n);
  return iSkjemaetsRekkefoelge(inn.linjer).map(({ skjemalinje: { kode, enhet, gruppe }, linje }) => ({
    gruppe,
    dom: modellLinjedom(linje, enhet, noekkel, inn.tabell?.[kode], inn.avrundetTil ?? {}, doegnenhet),
  }));
}

/** The lines at the key that leaves the fewest relations unsatisfied: as it stands where none does better. */
function vedBesteNoekkel(inn: SkjemadomInn, avlest: string | undefined) {
  const alle = noekler(inn).map((noekkel) => ({ noekkel, linjer: linjedommer(inn, noekkel) }));
  const forsoek =
    avlest === undefined ? alle : alle.filter(({ noekkel }) => desimaltekst(noekkel) === avlest);
  const feil = ({ linjer }: { linjer: { dom: Linjedom }[] }) =>
    linjer.reduce((n, { dom }) => n + antallFeil(dom.ut), 0);
  return forsoek.reduce((a, b) => (feil(b) < feil(a) ? b : a));
}

/** The row whose correction the form settles. */
function egenRad({ oppstilling = [], termin }: SkjemadomInn): RadInn | undefined {
  const rader = oppstilling.filter((rad) => !erSummen(rad));
  if (termin !== undefined) return rader.find((rad) => rad.termin === termin);
  const med = rader.filter((rad) => lesTrykt(rad.korreksjon) !== undefined);
  return med.length === 1 ? med[0] : undefined;
}

export function modellSkjemadom(inn: SkjemadomInn, avlest?: Avlest): SkjemadomUt {
  const { noekkel, linjer } = vedBesteNoekkel(inn, avlest?.noekkel);
  const viste = (inn.grupper ?? []).flatMap(({ gruppe, netto }) => {
    const vist = lesTrykt(netto, inn.avrundetTil?.netto);
    return vist ? [{ gruppe, vist }] : [];
  });
  const iGruppen = (gruppe: string) => linjer.filter((l) => l.gruppe === gruppe).map(({ dom }) => dom);
  const grupper = viste.flatMap(({ gruppe, vist }) => {
    const sum = modellSum(vist, iGruppen(gruppe), bakLinjer(iGruppen(gruppe)));
    return sum ? [{ gruppe, ...sum }] : [];
  });
  const uten = linjer.filter((l) => !viste.some(({ gruppe }) => gruppe === l.gruppe)).map(({ dom }) => dom);
  const bak = bakDeler([
    bakLinjer(uten),
    ...viste.map(({ gruppe, vist }) => bakVist(vist, bakLinjer(iGruppen(gruppe)))),
  ]);
  const alle = linjer.map(({ dom }) => dom);
  const netto = lesTrykt(inn.netto, inn.avrundetTil?.netto);
  const sum = netto && modellSum(netto, alle, bak);
  const vistAar = lesTrykt(inn.aarsbeloep)?.v ?? lesTrykt(avlest?.aarsbeloep)?.v;
  const kilde = lesTrykt(inn.aarsbeloep) ? "aarsbeloep" : "oppstilling";
  const aarsbeloep = vistAar && modellAaret(vistAar, kilde, alle);
  const oppstilling =
    inn.oppstilling &&
    modellHode(inn.oppstilling, {
      aaret: vistAar,
      noekkel,
      egen: egenRad(inn),
      sum: netto,
      bak: bak.alle,
      bakSum: netto && bakVist(netto, bak).alle,
    });
  const aktive = alle.filter(({ ut }) => ut.aktiv).map(({ ut }) => ut);
  const antall = (dom: Dom) => aktive.filter((ut) => ut.dom === dom).length;
  const deler = [...alle.map(({ ut }) => ut), ...grupper, ...(sum ? [sum] : [])];
  return {
    dom: verst([...deler, ...(oppstilling ?? [])].map(({ dom }) => dom).concat(aarsbeloep?.dom ?? [])),
    uvanlig: deler.some(({ uvanlig }) => uvanlig),
    noekkel: desimaltekst(noekkel),
    antall: {
      eksakt: antall("eksakt"),
      avrunding: antall("avrunding"),
      avvik: antall("avvik"),
      uvanlig: alle.filter(({ ut }) => ut.uvanlig).length,
      tomme: alle.length - aktive.length,
    },
    linjer: alle.map(({ ut }) => ut),
    grupper,
    ...(sum && { sum }),
    ...(aarsbeloep && { aarsbeloep }),
    ...(oppstilling && { oppstilling }),
  };
}
