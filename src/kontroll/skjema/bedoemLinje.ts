import { type Broek, broek, jevnfoer } from "../../tall/Broek.js";
import { doemAKontoVolum } from "./doemAKontoVolum.js";
import { doemEndring } from "./doemEndring.js";
import { doemNetto } from "./doemNetto.js";
import type { LestSkjemalinje, Vist } from "./LestSkjema.js";
import { type Linjedom, like, verste } from "./Linjedom.js";

const HUNDREDEL = /* @__PURE__ */ broek(1n, 100n);

/** T-2: the printed price against the table's; a derived one may be what is wrong, so it is no more than unusual. N-3: none is not zero. */
function prisen({ tabellpris, tall }: LestSkjemalinje, aktiv: boolean): Linjedom["pris"] {
  if (tall.pris === undefined) return tabellpris === undefined && aktiv ? "avvik" : undefined;
  if (tabellpris === undefined) return undefined;
  if (like(tall.pris.vist, tabellpris.verdi)) return "eksakt";
  return tabellpris.utledet ? "uvanlig" : "avvik";
}

const vistAv = ({ tall }: LestSkjemalinje): readonly (Vist | undefined)[] => [
  tall.aarsvolum,
  tall.aKontoVolum,
  tall.gjennomfoert,
  tall.endring,
  tall.netto,
];

/** The unit that delivered volumes are counted in: two decimals of an hour (V-4), or the given part of a døgn; finer where more is shown. */
function telleenhet({ tjeneste, tall }: LestSkjemalinje, doegnenhet: Broek): Broek {
  const enhet = tjeneste.enhet === "doegn" ? doegnenhet : HUNDREDEL;
  const siffer = tall.gjennomfoert?.siffer ?? enhet;
  return jevnfoer(siffer, enhet) < 0 ? siffer : enhet;
}

/** N-2: judges a line by itself: whether values exist behind its numbers that satisfy A-4, K-1 and K-2 together. */
export function bedoemLinje(linje: LestSkjemalinje, noekkel: Broek, doegnenhet: Broek): Linjedom {
  const aktiv = vistAv(linje).some((vist) => vist !== undefined);
  const brukt = linje.tall.pris?.vist ?? linje.tabellpris?.verdi;
  const aarsvolum = doemAKontoVolum(linje, noekkel, brukt);
  const enhet = telleenhet(linje, doegnenhet);
  const levert = doemEndring(linje, brukt, linje.tjeneste.enhet === "doegn" ? enhet : undefined);
  const { del, flereDesimaler, ...netto } = doemNetto(linje, brukt, levert.intervall, enhet);
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
