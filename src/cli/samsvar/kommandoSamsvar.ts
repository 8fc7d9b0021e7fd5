import { finnBeregning } from "../../beregninger/beregn.js";
import { krev } from "../../grense/lesInndata.js";
import { Klifeil } from "../Klifeil.js";
import type { Avslutning, Omgivelser } from "../Omgivelser.js";
import { doemSvar } from "./doemSvar.js";
import { lesVektorer } from "./lesVektorer.js";
import { svarFraBiblioteket } from "./svarFraBiblioteket.js";
import { svarFraProgram } from "./svarFraProgram.js";
import { visSamsvar } from "./visSamsvar.js";

/** The options of `sio samsvar`. */
export type Samsvarsvalg = {
  /** Prints the vectors instead of running them. */
  readonly vektorer?: boolean | undefined;
  readonly json?: boolean | undefined;
  /** Seconds that a program may be silent before it is given up. */
  readonly frist?: string | undefined;
  /** The calculation to run; all unless given. */
  readonly beregning?: string | undefined;
};

/** Characters of a command that a report shows. */
const VIST_KOMMANDO = 80;

const kall = (kommando: readonly string[]): string => {
  const tekst = kommando.join(" ").replace(/\s+/g, " ");
  return `«${tekst.length > VIST_KOMMANDO ? `${tekst.slice(0, VIST_KOMMANDO)}…` : tekst}»`;
};

/** Reads a number of seconds, 1 to 86 400. */
function lesFrist(frist: string | undefined): number | undefined {
  if (frist === undefined) return undefined;
  const sekunder = /^\d{1,5}$/.test(frist) ? Number.parseInt(frist, 10) : 0;
  if (sekunder >= 1 && sekunder <= 86_400) return sekunder;
  const melding = `--frist er hele sekunder, fra 1 til 86400: fant «${frist.slice(0, 40)}».`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/**
 * Runs `sio samsvar [--beregning NAVN] [--frist SEKUNDER] [-- KOMMANDO …]`: every test vector through a program in any language, or through the library itself
 * where no program is named. 0 where it fails none and passes some, otherwise 1.
 */
export async function kommandoSamsvar(
  kommando: readonly string[],
  { vektorer: bareVis = false, json = false, beregning, frist }: Samsvarsvalg,
  { skriv }: Omgivelser,
): Promise<Avslutning> {
  const sekunder = lesFrist(frist);
  const vektorer = lesVektorer(beregning === undefined ? undefined : krev(finnBeregning(beregning)).navn);
  if (bareVis) {
    if (kommando.length > 0) {
      const melding = "Med --vektorer skrives vektorene ut; ta bort kommandoen, eller --vektorer.";
      throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
    }
    for (const [nr, vektor] of vektorer.entries()) {
      if (!(await skriv(`${JSON.stringify({ id: nr + 1, ...vektor })}\n`))) return 0;
    }
    return 0;
  }
  const svar =
    kommando.length === 0
      ? vektorer.map(svarFraBiblioteket)
      : await svarFraProgram(kommando, vektorer, sekunder);
  const dom = doemSvar(vektorer, svar);
  const hvem = kommando.length === 0 ? "biblioteket" : kall(kommando);
  await skriv(`${json ? JSON.stringify(dom) : visSamsvar(dom, hvem)}\n`);
  return dom.feilet === 0 && dom.bestaatt > 0 ? 0 : 1;
}
