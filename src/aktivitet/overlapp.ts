import type { Periode } from "../dato/periode.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import { lagMerknad, omtal, omtalDager, sammenlignTekst } from "./Aktivitetsmerknad.js";
import type { Funn } from "./Funn.js";
import { navnPaa, type Radlager } from "./radlager.js";
import type { Strekk } from "./strekk.js";

/** Tells whether a stretch of days has a day in any period. */
export const iPeriodene = (lager: Radlager, { fra, til }: Periode): boolean =>
  lager.akk.perioder.some((p) => fra <= p.til && til >= p.fra);

/** Puts the names of vedtak in an order that the input's order doesn't change. */
export function ordnedeNavn(lager: Radlager, rader: readonly number[]): (string | number)[] {
  return rader
    .map((rad) => navnPaa(lager, rad))
    .sort((a, b) =>
      typeof a === "number" && typeof b === "number"
        ? a - b
        : sammenlignTekst(typeof a === "number" ? undefined : a, typeof b === "number" ? undefined : b),
    );
}

/**
 * Finds vedtak of the same bruker and code on the same days. They are counted as they stand; each that begins while others run gives
 * one merknad that names it and the one of them that runs the longest.
 */
export function finnOverlapp(
  lager: Radlager,
  kommune: string | undefined,
  etterKode: readonly Strekk[],
  funn: Funn,
): void {
  let lengst: Strekk | undefined;
  for (const strekk of etterKode) {
    const { rad, fra, til } = strekk;
    const forrige = lengst !== undefined && lager.kode[lengst.rad] === lager.kode[rad] ? lengst : undefined;
    if (forrige !== undefined) {
      const dager = { fra, til: Math.min(til, forrige.til) };
      if (dager.til >= dager.fra && iPeriodene(lager, dager)) {
        const navn = ordnedeNavn(lager, [rad, forrige.rad]);
        const [a = "", b = ""] = navn.map(omtal);
        const kode = TJENESTEKODER[lager.kode[rad] ?? 0];
        const melding = `Vedtakene ${a} og ${b} gjelder samme bruker og samme kode (${kode}) på de samme dagene, ${omtalDager(dager)}; begge er telt.`;
        funn.merknader.push(lagMerknad("OVERLAPPENDE_VEDTAK", kommune, navn, dager, melding));
      }
    }
    if (forrige === undefined || til > forrige.til) lengst = strekk;
  }
}
