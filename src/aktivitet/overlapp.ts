import type { Periode } from "../dato/periode.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import { lagMerknad, omtal, omtalDager, sammenlignTekst } from "./Aktivitetsmerknad.js";
import type { Funn } from "./Funn.js";
import { navnPaa, type Radlager } from "./radlager.js";
import { gyldigTil } from "./radregning.js";

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

/** Rows that are put in order by moving each to its place: faster than a sort for the few of a bruker, and leaves nothing to collect. */
const FAA_RADER = 16;

/** Compares two of a bruker's rows by code and days, and those that agree in both by name. */
function sammenlignRader({ kode, fra, til, id, nr }: Radlager, a: number, b: number): number {
  return (
    (kode[a] ?? 0) - (kode[b] ?? 0) ||
    (fra[a] ?? 0) - (fra[b] ?? 0) ||
    (til[a] ?? 0) - (til[b] ?? 0) ||
    sammenlignTekst(id[a], id[b]) ||
    (nr[a] ?? 0) - (nr[b] ?? 0)
  );
}

/** Orders a bruker's rows, in place, by code and days, and those that agree in both by name. */
export function ordne(lager: Radlager, rader: number[]): void {
  if (rader.length > FAA_RADER) {
    rader.sort((a, b) => sammenlignRader(lager, a, b));
    return;
  }
  for (let i = 1; i < rader.length; i += 1) {
    const rad = rader[i] ?? 0;
    let plass = i;
    for (; plass > 0 && sammenlignRader(lager, rader[plass - 1] ?? 0, rad) > 0; plass -= 1) {
      rader[plass] = rader[plass - 1] ?? 0;
    }
    rader[plass] = rad;
  }
}

/**
 * Finds vedtak of the same bruker and code on the same days. They are counted as they stand; each that begins while others run gives
 * one merknad that names it and the one of them that runs the longest.
 */
export function finnOverlapp(
  lager: Radlager,
  kommune: string | undefined,
  etterKode: readonly number[],
  funn: Funn,
): void {
  let lengst = -1;
  for (const rad of etterKode) {
    const sammeKode = lengst >= 0 && lager.kode[lengst] === lager.kode[rad];
    const slutt = gyldigTil(lager, rad);
    if (sammeKode) {
      const dager = { fra: lager.fra[rad] ?? 0, til: Math.min(slutt, gyldigTil(lager, lengst)) };
      if (dager.til >= dager.fra && !erVersjoner(lager, rad, lengst) && iPeriodene(lager, dager)) {
        const navn = ordnedeNavn(lager, [rad, lengst]);
        const [a = "", b = ""] = navn.map(omtal);
        const kode = TJENESTEKODER[lager.kode[rad] ?? 0];
        const melding = `Vedtakene ${a} og ${b} gjelder samme bruker og samme kode (${kode}) på de samme dagene, ${omtalDager(dager)}; begge er telt.`;
        funn.merknader.push(lagMerknad("OVERLAPPENDE_VEDTAK", kommune, navn, dager, melding));
      }
    }
    if (!sammeKode || slutt > gyldigTil(lager, lengst)) lengst = rad;
  }
}

/** Tells whether two rows are versions of one vedtak. */
function erVersjoner(lager: Radlager, a: number, b: number): boolean {
  return (
    lager.akk.regler.versjoner === "siste-gjelder" && lager.id[a] !== undefined && lager.id[a] === lager.id[b]
  );
}
