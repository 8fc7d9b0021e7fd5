// The verdict of an official form as printed, by N-2: whether values behind its shown numbers satisfy the rules together.

import { type Broek, broek, deltPaa, desimaltekst, gulv, rundHalvtBortFraNull } from "./broek.js";
import { iSkjemaetsRekkefoelge } from "./skjema.js";
import {
  type Enheter,
  type LinjeInn,
  type LinjeUt,
  modellLinjedom,
  type Tabellpris,
} from "./skjemalinjedom.js";
import { lesTrykt, type Trykt } from "./skjematall.js";

export type SkjemadomInn = {
  noekkel?: Trykt;
  maaneder?: number;
  /** The prices that the printed ones are held against. */
  tabell?: Readonly<Record<string, Tabellpris>>;
  linjer: readonly LinjeInn[];
  avrundetTil?: Enheter;
  doegnenhet?: Trykt;
};

export type SkjemadomUt = { noekkel: string; linjer: LinjeUt[] };

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

export function modellSkjemadom(inn: SkjemadomInn): SkjemadomUt {
  const doegnenhet = lesTrykt(inn.doegnenhet)?.v ?? broek(1n, 100n);
  const forsoek = noekler(inn).map((noekkel) => {
    const linjer = iSkjemaetsRekkefoelge(inn.linjer).map(({ skjemalinje: { kode, enhet }, linje }) =>
      modellLinjedom(linje, enhet, noekkel, inn.tabell?.[kode], inn.avrundetTil ?? {}, doegnenhet),
    );
    return { noekkel, linjer, feil: linjer.reduce((n, { ut }) => n + antallFeil(ut), 0) };
  });
  const best = forsoek.reduce((a, b) => (b.feil < a.feil ? b : a));
  return { noekkel: desimaltekst(best.noekkel), linjer: best.linjer.map(({ ut }) => ut) };
}
