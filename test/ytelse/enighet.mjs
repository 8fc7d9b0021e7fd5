import { isDeepStrictEqual } from "node:util";

/** Says which parts of two settlements differ; none when they agree. */
function avvik(inn, bibliotek, { somDecimal, somTekst }) {
  const ventet = somTekst(inn);
  const deler = ["linjer", "grupper", "netto", "nettoAvrundet"].filter(
    (del) => !isDeepStrictEqual(bibliotek[del], ventet[del]),
  );
  return somDecimal(inn).nettoAvrundet.toFixed() === bibliotek.nettoAvrundet
    ? deler
    : [...deler, "somDecimal"];
}

const ulike = (rader, fasit, felt) => rader.filter((rad, i) => rad[felt] !== Number(fasit[i][felt])).length;

/**
 * Checks that the ways that are timed give the same answers for every prepared input.
 *
 * decimal.js and the library must agree on every number of every line, group and total. The spreadsheet calculates with floats;
 * what it gets wrong is counted, not refused.
 */
export function sjekkEnighet(inndata, { beregnKorreksjonsoppgjoer }, desimalregning, regneark) {
  const feil = [];
  const flyttall = { linjer: 0, avLinjer: 0, aKontoVolum: 0, grupper: 0, totaler: 0, avTotaler: 0 };
  inndata.forEach((inn, nr) => {
    const bibliotek = beregnKorreksjonsoppgjoer(inn);
    const deler = avvik(inn, bibliotek, desimalregning);
    if (deler.length > 0) feil.push(`settlement ${nr}: ${deler.join(", ")}`);
    const { linjer, grupper, total } = regneark.les(regneark.sett(regneark.lagCeller(inn)));
    flyttall.linjer += ulike(linjer, bibliotek.linjer, "nettoAvrundet");
    flyttall.avLinjer += linjer.length;
    flyttall.aKontoVolum += ulike(linjer, bibliotek.linjer, "aKontoVolum");
    flyttall.grupper += ulike(grupper, bibliotek.grupper, "nettoAvrundet");
    flyttall.totaler += ulike([total], [bibliotek], "nettoAvrundet");
    flyttall.avTotaler += 1;
  });
  return { feil, flyttall };
}
