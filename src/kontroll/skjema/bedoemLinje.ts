import {
  adder,
  BROEK_NULL,
  type Broek,
  broek,
  divider,
  jevnfoer,
  motsatt,
  multipliser,
  subtraher,
} from "../../tall/Broek.js";
import type { Dom } from "../../tall/doem.js";
import { avstandMellom, avVist, type Intervall, inneholder, moetes, punkt } from "../../tall/Intervall.js";
import { flyttet, gulvAv, ikkeUnderNull, rutenett, skalert, snitt, takAv } from "../../tall/snitt.js";
import type { LestSkjemalinje, Vist } from "./LestSkjema.js";

/** A relation that numbers of a form must have: the verdict, what the shown numbers give, and how far the intervals are apart. */
export type Deldom = {
  readonly vist: Broek;
  readonly beregnet: Broek | undefined;
  readonly dom: Dom;
  /** Between the intervals: in hours or døgn, and in kroner. */
  readonly avstand: { readonly volum: Broek | undefined; readonly kroner: Broek | undefined };
};

/** What can be said of one line by itself. */
export type Linjedom = {
  readonly linje: LestSkjemalinje;
  /** It has numbers beside its price. */
  readonly aktiv: boolean;
  readonly pris: Dom | "uvanlig" | undefined;
  readonly stjerne: Dom | undefined;
  readonly aKontoVolum: Deldom | undefined;
  readonly endring: Deldom | undefined;
  readonly netto: Deldom | undefined;
  /** The price that the line is settled by. */
  readonly brukt: Broek | undefined;
  /** The values behind the shown numbers, as far as the line alone tells. */
  readonly underliggende: {
    readonly aarsvolum: Intervall | undefined;
    readonly gjennomfoert: Intervall | undefined;
    readonly netto: Intervall | undefined;
    /** The net where hours have two decimals (V-4). */
    readonly nettoTo: Intervall | undefined;
  };
  /** V-4: only hours with more than two decimals explain it. */
  readonly flereDesimaler: boolean;
  readonly dom: Dom;
};

const EN = /* @__PURE__ */ broek(1n);
const HUNDREDEL = /* @__PURE__ */ broek(1n, 100n);
const UTEN_AVSTAND = { volum: BROEK_NULL, kroner: BROEK_NULL };

/** The verdict of a relation from whether the shown numbers have it, and whether some values behind them do. */
const domAv = (vist: boolean, finnes: boolean): Dom => (finnes ? (vist ? "eksakt" : "avrunding") : "avvik");

const like = (a: Broek | undefined, b: Broek | undefined) =>
  a !== undefined && b !== undefined && jevnfoer(a, b) === 0;

/** Rounds to a whole number, halves away from zero; for numbers from zero. */
const rundet = (b: Broek): Broek => broek(gulvAv(adder(b, broek(1n, 2n))));

type Volum = { readonly del: Deldom | undefined; readonly intervall: Intervall | undefined };

/** a year's volume in its interval whose part, rounded to a whole hour or døgn, is the shown one. */
function aarsvolumet({ tall }: LestSkjemalinje, noekkel: Broek, pris: Broek | undefined): Volum {
  const vist = tall.aarsvolum && ikkeUnderNull(tall.aarsvolum.intervall);
  const k = tall.aKontoVolum?.vist;
  if (k === undefined) return { del: undefined, intervall: vist };
  const kvartalet = k.n === 1n ? ikkeUnderNull(avVist(k, EN)) : undefined; // A-4 gives whole numbers only
  const fraKvartalet = kvartalet && skalert(kvartalet, divider(EN, noekkel));
  if (vist === undefined || tall.aarsvolum === undefined) return { del: undefined, intervall: fraKvartalet };
  const felles = fraKvartalet && snitt(vist, fraKvartalet);
  const beregnet = rundet(multipliser(noekkel, tall.aarsvolum.vist));
  const dom = domAv(like(beregnet, k), felles !== undefined);
  const volum = avstandMellom(skalert(vist, noekkel), kvartalet ?? punkt(k));
  const avstand = felles ? UTEN_AVSTAND : { volum, kroner: pris && multipliser(volum, pris) };
  return { del: { vist: k, beregnet, dom, avstand }, intervall: felles ?? vist };
}

/** K-1: a delivered volume in its interval that is the shown change from the a-konto volume. */
function gjennomfoert({ tall }: LestSkjemalinje, pris: Broek | undefined): Volum {
  const vist = tall.gjennomfoert && ikkeUnderNull(tall.gjennomfoert.intervall);
  const k = tall.aKontoVolum?.vist;
  if (k === undefined || tall.endring === undefined) return { del: undefined, intervall: vist };
  const fraEndringen = flyttet(tall.endring.intervall, k);
  if (vist === undefined || tall.gjennomfoert === undefined) {
    const mulig = fraEndringen.til.t < 0n ? undefined : ikkeUnderNull(fraEndringen);
    return { del: undefined, intervall: mulig };
  }
  const felles = snitt(vist, fraEndringen);
  const beregnet = subtraher(tall.gjennomfoert.vist, k);
  const dom = domAv(like(beregnet, tall.endring.vist), felles !== undefined);
  const volum = avstandMellom(vist, fraEndringen);
  const avstand = felles ? UTEN_AVSTAND : { volum, kroner: pris && multipliser(volum, pris) };
  return { del: { vist: tall.endring.vist, beregnet, dom, avstand }, intervall: felles ?? vist };
}

type Netto = Linjedom["underliggende"] & {
  readonly del: Deldom | undefined;
  readonly flereDesimaler: boolean;
};

/** The unit that delivered volumes are counted in: two decimals of an hour (V-4), or the given part of a døgn; finer where more is shown. */
function telleenhet({ tjeneste, tall }: LestSkjemalinje, doegnenhet: Broek): Broek {
  const enhet = tjeneste.enhet === "doegn" ? doegnenhet : HUNDREDEL;
  const siffer = tall.gjennomfoert?.siffer ?? enhet;
  return jevnfoer(siffer, enhet) < 0 ? siffer : enhet;
}

/** How far a net is from those that whole units of a delivered volume give, the nearest of them. */
function tilNaermeste(netto: Intervall, mulig: Intervall, enhet: Broek, nettoFor: (g: Broek) => Broek): Broek {
  const ved = (nr: bigint) => avstandMellom(netto, punkt(nettoFor(multipliser(broek(nr), enhet))));
  const [under, over] = [ved(gulvAv(divider(mulig.fra, enhet))), ved(takAv(divider(mulig.til, enhet)))];
  return jevnfoer(under, over) < 0 ? under : over;
}

/** K-2: a net in its interval that is change × price, for a delivered volume that can be. */
function nettoen(
  linje: LestSkjemalinje,
  pris: Broek | undefined,
  volum: Intervall | undefined,
  doegnenhet: Broek,
): Netto {
  const { tall, tjeneste } = linje;
  const k = tall.aKontoVolum?.vist;
  const netto = tall.netto;
  const uten = { aarsvolum: undefined, gjennomfoert: volum, del: undefined, flereDesimaler: false };
  if (k === undefined || pris === undefined || volum === undefined)
    return { ...uten, netto: netto?.intervall, nettoTo: netto?.intervall };
  const nettoFor = (g: Broek) => multipliser(subtraher(g, k), pris);
  const nettoAv = (g: Intervall) =>
    pris.t === 0n ? punkt(BROEK_NULL) : skalert(flyttet(g, motsatt(k)), pris);
  const enhet = telleenhet(linje, doegnenhet);
  const iDoegn = tjeneste.enhet === "doegn";
  if (netto === undefined) {
    const hele = iDoegn ? (rutenett(volum, enhet) ?? volum) : volum;
    return { ...uten, gjennomfoert: hele, netto: nettoAv(hele), nettoTo: nettoAv(hele) };
  }
  const mulig =
    pris.t === 0n
      ? inneholder(netto.intervall, BROEK_NULL)
        ? volum
        : undefined
      : snitt(volum, flyttet(skalert(netto.intervall, divider(EN, pris)), k));
  const hele = mulig && rutenett(mulig, enhet);
  const grunnlag = iDoegn ? hele : mulig;
  const endring = tall.gjennomfoert ? subtraher(tall.gjennomfoert.vist, k) : tall.endring?.vist;
  const beregnet = endring && multipliser(endring, pris);
  const innenfor = (g: Intervall) => snitt(netto.intervall, nettoAv(g)) ?? netto.intervall;
  const dom = domAv(like(beregnet, netto.vist), grunnlag !== undefined);
  const kroner =
    mulig === undefined
      ? avstandMellom(netto.intervall, nettoAv(volum))
      : tilNaermeste(netto.intervall, mulig, enhet, nettoFor);
  const avstand = grunnlag
    ? UTEN_AVSTAND
    : { kroner, volum: pris.t === 0n ? undefined : divider(kroner, pris) };
  const underliggende = grunnlag ? innenfor(grunnlag) : netto.intervall;
  return {
    aarsvolum: undefined,
    gjennomfoert: grunnlag ?? volum,
    netto: underliggende,
    nettoTo: hele ? innenfor(hele) : underliggende,
    del: { vist: netto.vist, beregnet, dom, avstand },
    flereDesimaler: mulig !== undefined && !iDoegn && hele === undefined,
  };
}

/** T-2: the printed price against the table's; a derived one may be what is wrong, so it is no more than unusual. N-3: none is not zero. */
function prisen({ tabellpris, tall }: LestSkjemalinje, aktiv: boolean): Linjedom["pris"] {
  if (tall.pris === undefined) return tabellpris === undefined && aktiv ? "avvik" : undefined;
  if (tabellpris === undefined) return undefined;
  if (like(tall.pris.vist, tabellpris.verdi)) return "eksakt";
  return tabellpris.utledet ? "uvanlig" : "avvik";
}

/** Gives the worst of some verdicts. */
export const verste = (dommer: readonly (Dom | "uvanlig" | undefined)[]): Dom =>
  dommer.includes("avvik") ? "avvik" : dommer.includes("avrunding") ? "avrunding" : "eksakt";

const vistAv = ({ tall }: LestSkjemalinje): readonly (Vist | undefined)[] => [
  tall.aarsvolum,
  tall.aKontoVolum,
  tall.gjennomfoert,
  tall.endring,
  tall.netto,
];

/** N-2: judges a line by itself: whether values exist behind its numbers that satisfy A-4, K-1 and K-2 together. */
export function bedoemLinje(linje: LestSkjemalinje, noekkel: Broek, doegnenhet: Broek): Linjedom {
  const aktiv = vistAv(linje).some((vist) => vist !== undefined);
  const brukt = linje.tall.pris?.vist ?? linje.tabellpris?.verdi;
  const aarsvolum = aarsvolumet(linje, noekkel, brukt);
  const levert = gjennomfoert(linje, brukt);
  const { del, flereDesimaler, ...netto } = nettoen(linje, brukt, levert.intervall, doegnenhet);
  const pris = prisen(linje, aktiv);
  const stjerne =
    linje.stjerne === undefined ? undefined : linje.stjerne === linje.tjeneste.stjerne ? "eksakt" : "avvik";
  return {
    linje,
    aktiv,
    pris,
    stjerne,
    aKontoVolum: aarsvolum.del,
    endring: levert.del,
    netto: del,
    brukt,
    underliggende: { ...netto, aarsvolum: aarsvolum.intervall },
    flereDesimaler,
    dom: verste([pris, stjerne, aarsvolum.del?.dom, levert.del?.dom, del?.dom]),
  };
}

/** Tells whether some values in two intervals agree, where both are known. */
export const kanStemme = (a: Intervall | undefined, b: Intervall | undefined): boolean =>
  a === undefined || b === undefined || moetes(a, b);
