import {
  BROEK_NULL,
  type Broek,
  broek,
  divider,
  jevnfoer,
  motsatt,
  multipliser,
  subtraher,
} from "../../tall/Broek.js";
import { avstandMellom, type Intervall, inneholder, punkt } from "../../tall/Intervall.js";
import { flyttet, gulvAv, rutenett, skalert, snitt, takAv } from "../../tall/snitt.js";
import type { LestSkjemalinje } from "./LestSkjema.js";
import { type Deldom, domAv, type Linjedom, like, UTEN_AVSTAND } from "./Linjedom.js";

const EN = /* @__PURE__ */ broek(1n);
const HUNDREDEL = /* @__PURE__ */ broek(1n, 100n);

/** A net's verdict, and what it leaves of the line's values. */
type Nettodom = Linjedom["underliggende"] & {
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
function tilNaermeste(
  netto: Intervall,
  mulig: Intervall,
  enhet: Broek,
  nettoFor: (g: Broek) => Broek,
): Broek {
  const ved = (nr: bigint) => avstandMellom(netto, punkt(nettoFor(multipliser(broek(nr), enhet))));
  const [under, over] = [ved(gulvAv(divider(mulig.fra, enhet))), ved(takAv(divider(mulig.til, enhet)))];
  return jevnfoer(under, over) < 0 ? under : over;
}

/** K-2: a net in its interval that is change × price, for a delivered volume that can be. */
export function doemNetto(
  linje: LestSkjemalinje,
  pris: Broek | undefined,
  volum: Intervall | undefined,
  doegnenhet: Broek,
): Nettodom {
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
  const underliggende = grunnlag === undefined ? netto.intervall : innenfor(grunnlag);
  return {
    aarsvolum: undefined,
    gjennomfoert: grunnlag ?? volum,
    netto: underliggende,
    nettoTo: hele ? innenfor(hele) : underliggende,
    del: { vist: netto.vist, beregnet, dom, avstand },
    flereDesimaler: mulig !== undefined && !iDoegn && hele === undefined,
  };
}
