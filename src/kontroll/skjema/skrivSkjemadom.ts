import { skrivBroek } from "../../tall/Broek.js";
import type { Skjemadom } from "./bedoemSkjema.js";
import type { Rettelse } from "./finnForslag.js";
import { type Linjedom, verste } from "./Linjedom.js";
import type { Skjemaforslag, Skjemakontroll } from "./Skjemakontroll.js";
import { skjemafunn } from "./skjemafunn.js";
import { felt, skrivAar, skrivLinje, skrivRad, skrivSum } from "./skrivDeldommer.js";

const skrivRettelse = ({ sti, kode, termin, vist, foreslaatt, endring }: Rettelse): Skjemaforslag => ({
  sti: [...sti],
  ...(kode && { kode }),
  ...(termin !== undefined && { termin }),
  felt: String(sti.at(-1)),
  vist: skrivBroek(vist.vist),
  foreslaatt: skrivBroek(foreslaatt),
  endring,
});

/** Most proposals that are listed. */
const VISTE_FORSLAG = 20;

/** The one likeliest proposal, or all where several are as likely. */
function skrivForslag(rettelser: readonly Rettelse[]): Pick<Skjemakontroll, "forslag" | "muligeForslag"> {
  const [foerste] = rettelser;
  if (foerste === undefined) return {};
  const beste = rettelser.filter((r) => r.antallUvanlige === foerste.antallUvanlige);
  if (beste.length === 1) return { forslag: skrivRettelse(foerste) };
  return { muligeForslag: beste.slice(0, VISTE_FORSLAG).map(skrivRettelse) };
}

/** Writes a judged form as the contract's plain data. */
export function skrivSkjemadom(
  dom: Skjemadom,
  rettelser: readonly Rettelse[],
): Omit<Skjemakontroll, "tariff" | "merknader"> {
  const { linjer, grupper, sum, aarsbeloep, oppstilling } = dom;
  const aktive = linjer.filter(({ aktiv }) => aktiv);
  const antall = (ventet: Linjedom["dom"]) => aktive.filter((l) => l.dom === ventet).length;
  const rader = [...oppstilling.rader, ...(oppstilling.sum ? [oppstilling.sum] : [])].map(skrivRad);
  const skrevne = linjer.map(skrivLinje);
  return {
    dom: verste([
      ...linjer.map((l) => l.dom),
      ...grupper.map((g) => g.dom),
      sum.dom,
      aarsbeloep?.dom,
      ...rader.map((r) => r.dom),
    ]),
    uvanlig: dom.antallUvanlige > 0,
    noekkel: skrivBroek(dom.noekkel),
    antall: {
      eksakt: antall("eksakt"),
      avrunding: antall("avrunding"),
      avvik: antall("avvik"),
      uvanlig: skrevne.filter(({ uvanlig }) => uvanlig).length,
      tomme: linjer.length - aktive.length,
    },
    linjer: skrevne,
    grupper: grupper.flatMap((g) => {
      const skrevet = skrivSum(g);
      return skrevet ? [{ gruppe: g.gruppe, ...skrevet }] : [];
    }),
    ...felt("sum", skrivSum(sum), (s) => s),
    ...felt("aarsbeloep", aarsbeloep, skrivAar),
    ...(rader.length > 0 && { oppstilling: rader }),
    funn: skjemafunn(dom),
    ...skrivForslag(rettelser),
  };
}
