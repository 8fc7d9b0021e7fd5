import type { Aarskontroll } from "../../../../kontroll/skjema/Skjemakontroll.js";
import type { Stegnr } from "../../../Bygger.js";
import { delt, ganger, minus, pluss, sum } from "../../../uttrykk.js";
import { null0, punktet, regn, type Strekk } from "../Strekk.js";
import { avstanden, ganget, snittet, summen } from "../strekkregning.js";
import { gulv, merke } from "./aarsbeloepet.js";
import { rotMulig } from "./Delsteg.js";
import type { Linjesteg } from "./forklarLinje.js";
import type { Grunnlag } from "./Grunnlag.js";

/** explains the year's a konto against the sum of price × the unrounded year's volumes. */
export function forklarAar(
  { b }: Grunnlag,
  aar: Stegnr,
  aktive: readonly Linjesteg[],
  resultat: Aarskontroll,
): void {
  const ut = "aarsbeloep";
  b.rot([ut, "vist"], b.vist(aar));
  const tusen = b.konstant("1000", "hele tusen kroner", "A-1", "kr");
  if (resultat.beregnet !== undefined) {
    const ledd = aktive.map(({ dom, pris, tall }) => {
      const { kode } = dom.linje.tjeneste;
      return [`pris ${kode}`, pris ?? -1, `årsvolum ${kode}`, tall.aarsvolum?.vist ?? -1] as const;
    });
    const beregnet = regn(
      b,
      merke("årets a konto etter de viste volumene"),
      [...ledd.flatMap(([p, pris, v, volum]) => [[p, pris] as const, [v, volum] as const]), ["tusen", tusen]],
      ganger(gulv(delt(sum(...ledd.map(([p, , v]) => ganger(p, v))), "tusen")), "tusen"),
      "summen av pris × årsvolum, ned til hele 1000 kr",
    );
    b.rot([ut, "beregnet"], b.vist(beregnet));
  }
  if (resultat.sum === undefined) {
    if (resultat.avstand !== undefined) b.rot([ut, "avstand"], null0(b));
    return;
  }
  const bidrag = aktive.map(({ dom, pris, aarsvolum }) => {
    const { kode } = dom.linje.tjeneste;
    if (pris === undefined || aarsvolum === undefined) throw new Error(`${kode} mangler pris eller årsvolum`);
    const strekk: Strekk =
      b.verdi(pris).t === 0n
        ? punktet(b, pris)
        : ganget(b, merke(`årets a konto for ${kode}`), aarsvolum, ["pris", pris]);
    return [kode, strekk] as const;
  });
  const mulige = summen(b, merke("årets a konto før avrunding"), bidrag);
  rotMulig(b, [ut, "sum"], mulige);
  const ende = (navn: string, op: typeof pluss) =>
    regn(
      b,
      merke(navn),
      [
        ["årets a konto", aar],
        ["tusen", tusen],
      ],
      op("årets a konto", "tusen"),
    );
  const vinduet: Strekk = {
    fra: ende("årets a konto rundet opp, lavest", minus),
    til: ende("årets a konto rundet ned, høyest", pluss),
    fraMed: null0(b),
    tilMed: null0(b),
  };
  if (resultat.avstand !== undefined)
    b.rot([ut, "avstand"], b.vist(avstanden(b, merke("avstanden til årets a konto"), mulige, vinduet)));
  if (resultat.mulig !== undefined)
    rotMulig(b, [ut, "mulig"], snittet(b, merke("mulig sum bak årets a konto"), mulige, vinduet));
}
