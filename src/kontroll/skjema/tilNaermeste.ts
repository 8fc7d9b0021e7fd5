import { type Broek, broek, divider, jevnfoer, multipliser } from "../../tall/Broek.js";
import { avstandMellom, type Intervall, punkt } from "../../tall/Intervall.js";
import { gulvAv, rutenett, takAv } from "../../tall/snitt.js";

/** The nearest to it that is in a closed interval. */
const innenfor = (b: Broek, { fra, til }: Intervall): Broek =>
  jevnfoer(b, fra) < 0 ? fra : jevnfoer(b, til) > 0 ? til : b;

/**
 * Gives how far some numbers are from those that can be, where none is among both: from the nearest whole unit that can be, where they
 * are counted in units.
 *
 * @param enhet - The unit; left out where any number can be. Where no whole unit can be, the interval stands as it is.
 */
export function tilNaermeste(tall: Intervall, mulige: Intervall, enhet: Broek | undefined): Broek {
  const hele = enhet && rutenett(mulige, enhet);
  if (enhet === undefined || hele === undefined) return avstandMellom(tall, mulige);
  const ved = (nr: bigint) => avstandMellom(tall, punkt(innenfor(multipliser(broek(nr), enhet), hele)));
  const [under, over] = [ved(gulvAv(divider(tall.fra, enhet))), ved(takAv(divider(tall.til, enhet)))];
  return jevnfoer(under, over) < 0 ? under : over;
}
