import { BROEK_NULL, type Broek, broek, divider, motsatt, multipliser, subtraher } from "../../tall/Broek.js";
import { avstandMellom, type Intervall, inneholder, punkt } from "../../tall/Intervall.js";
import { flyttet, rutenett, skalert, snitt } from "../../tall/snitt.js";
import type { LestSkjemalinje } from "./LestSkjema.js";
import { type Deldom, domAv, type Linjedom, like, UTEN_AVSTAND } from "./Linjedom.js";
import { tilNaermeste } from "./tilNaermeste.js";

const EN = /* @__PURE__ */ broek(1n);

/** A net's verdict, and what it leaves of the line's values. */
type Nettodom = Linjedom["underliggende"] & {
  readonly del: Deldom | undefined;
  readonly flereDesimaler: boolean;
};

/** What change × price starts from: delivered volumes and the quarter's, or, where the quarter's is not known, the shown change alone. */
function utgangspunkt({ tall }: LestSkjemalinje, volum: Intervall | undefined, doegn: Broek | undefined) {
  const kvartal = tall.aKontoVolum?.vist;
  if (kvartal !== undefined) {
    const vist = tall.gjennomfoert ? subtraher(tall.gjennomfoert.vist, kvartal) : tall.endring?.vist;
    return volum && vist && { volum, minus: kvartal, vist };
  }
  if (tall.endring === undefined) return undefined;
  const { intervall, vist } = tall.endring;
  return { volum: (doegn && rutenett(intervall, doegn)) ?? intervall, minus: BROEK_NULL, vist };
}

/**
 * K-2: a net in its interval that is change × price, for a delivered volume that can be.
 *
 * @param levert - The delivered volumes that can be.
 * @param enhet - The unit that delivered volumes are counted in: any døgn must be whole units, hours most often are (V-4).
 */
export function doemNetto(
  linje: LestSkjemalinje,
  pris: Broek | undefined,
  levert: Intervall | undefined,
  enhet: Broek,
): Nettodom {
  const { tall, tjeneste } = linje;
  const doegn = tjeneste.enhet === "doegn" ? enhet : undefined;
  const netto = tall.netto;
  const uten = { aarsvolum: undefined, gjennomfoert: levert, del: undefined, flereDesimaler: false };
  const fra = utgangspunkt(linje, levert, doegn);
  if (fra === undefined || pris === undefined)
    return { ...uten, netto: netto?.intervall, nettoTo: netto?.intervall };
  const nettoAv = (g: Intervall) =>
    pris.t === 0n ? punkt(BROEK_NULL) : skalert(flyttet(g, motsatt(fra.minus)), pris);
  if (netto === undefined) return { ...uten, netto: nettoAv(fra.volum), nettoTo: nettoAv(fra.volum) };
  const trengs = pris.t === 0n ? undefined : flyttet(skalert(netto.intervall, divider(EN, pris)), fra.minus);
  const uendret = inneholder(netto.intervall, BROEK_NULL) ? fra.volum : undefined;
  const mulig = trengs ? snitt(fra.volum, trengs) : uendret;
  const hele = mulig && rutenett(mulig, enhet);
  const grunnlag = doegn ? hele : mulig;
  const beregnet = multipliser(fra.vist, pris);
  const innenfor = (g: Intervall) => snitt(netto.intervall, nettoAv(g)) ?? netto.intervall;
  const dom = domAv(like(beregnet, netto.vist), grunnlag !== undefined);
  const avVolum = trengs && tilNaermeste(trengs, fra.volum, doegn);
  const kroner = avVolum ? multipliser(avVolum, pris) : avstandMellom(netto.intervall, punkt(BROEK_NULL));
  const avstand = grunnlag ? UTEN_AVSTAND : { kroner, volum: avVolum };
  const underliggende = grunnlag === undefined ? netto.intervall : innenfor(grunnlag);
  return {
    aarsvolum: undefined,
    gjennomfoert: tall.aKontoVolum ? (grunnlag ?? levert) : levert,
    netto: underliggende,
    nettoTo: hele ? innenfor(hele) : underliggende,
    del: { vist: netto.vist, beregnet, dom, avstand },
    flereDesimaler: mulig !== undefined && doegn === undefined && hele === undefined,
  };
}
