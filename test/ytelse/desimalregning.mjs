import { Decimal } from "decimal.js";

/**
 * The settlement as a careful user of decimal.js writes it: an own class with digits enough, prices read once, nothing checked.
 *
 * @returns `somDecimal` leaves Decimals in the result, `somTekst` writes the texts that the library's result has.
 */
export function lagDesimalregning({ hentTariff, listTjenester }) {
  const D = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
  const NULL = new D(0);
  const tabell = hentTariff({ aar: 2019, sone: "1", reisetidsgruppe: 1 });
  const enhetspriser = new Map(tabell.priser.map(({ kode, pris }) => [kode, new D(pris)]));
  const pristekster = new Map(tabell.priser.map(({ kode, pris }) => [kode, String(pris)]));
  const tjenester = new Map(listTjenester().map((tjeneste) => [tjeneste.kode, tjeneste]));

  const tekst = (d) => (d.isZero() ? "0" : d.toFixed()); // decimal.js writes -0 otherwise

  function somDecimal(inn) {
    const noekkel = new D(inn.noekkel);
    const grupper = new Map();
    let netto = NULL;
    const linjer = inn.linjer.map((linje) => {
      const pris = enhetspriser.get(linje.kode);
      const { enhet, gruppe } = tjenester.get(linje.kode);
      const aarsvolum = new D(linje.aarsvolum);
      const gjennomfoert = new D(linje.gjennomfoert);
      const aKontoVolum = aarsvolum.times(noekkel).round();
      const endring = gjennomfoert.minus(aKontoVolum);
      const linjenetto = endring.times(pris);
      netto = netto.plus(linjenetto);
      grupper.set(gruppe, (grupper.get(gruppe) ?? NULL).plus(linjenetto));
      return {
        kode: linje.kode,
        enhet,
        pris,
        aarsvolum,
        aKontoVolum,
        gjennomfoert,
        endring,
        netto: linjenetto,
        nettoAvrundet: linjenetto.round(),
      };
    });
    return {
      linjer,
      grupper: [...grupper].map(([gruppe, sum]) => ({ gruppe, netto: sum, nettoAvrundet: sum.round() })),
      netto,
      nettoAvrundet: netto.round(),
    };
  }

  function somTekst(inn) {
    const { linjer, grupper, netto, nettoAvrundet } = somDecimal(inn);
    return {
      linjer: linjer.map((linje) => ({
        kode: linje.kode,
        enhet: linje.enhet,
        pris: pristekster.get(linje.kode),
        aarsvolum: tekst(linje.aarsvolum),
        aKontoVolum: tekst(linje.aKontoVolum),
        gjennomfoert: tekst(linje.gjennomfoert),
        endring: tekst(linje.endring),
        netto: tekst(linje.netto),
        nettoAvrundet: tekst(linje.nettoAvrundet),
      })),
      grupper: grupper.map((g) => ({
        gruppe: g.gruppe,
        netto: tekst(g.netto),
        nettoAvrundet: tekst(g.nettoAvrundet),
      })),
      netto: tekst(netto),
      nettoAvrundet: tekst(nettoAvrundet),
    };
  }

  return { somDecimal, somTekst };
}
