// Rows of bytes read by the fast reading alone: what it makes of a row, or `undefined` for one that it leaves to the thorough reading.

import type { Leseoppsett } from "../../src/aktivitet/lesVedtakHurtig.js";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import { lesHode } from "../../src/aktivitet/stroem/csvhode.js";
import { type Hurtigleser, laerNavn, lagHurtigleser } from "../../src/aktivitet/stroem/Hurtigleser.js";
import { lesRadHurtig } from "../../src/aktivitet/stroem/lesRadHurtig.js";
import { nyRaarad, type Raarad } from "../../src/aktivitet/stroem/Raarad.js";
import { STANDARDVALG } from "../../src/aktivitet/valg.js";
import { TJENESTEKODER } from "../../src/index.js";
import { dato } from "./tilfeldigeVedtak.js";

/** The usual columns in the usual order. */
export const VANLIG = "id;bruker;kommune;kode;fra;til;timerPerUke;plasser;opphoer;avslutning";
/** The same with one more, so that they are read one by one. */
export const ANNEN = `${VANLIG};foedselsaar`;
/** Municipalities that are known, by number. */
const KJENTE = ["301", "4624", "Os", "k", "kommune8"];

export const OPPSETT: Leseoppsett = {
  regler: STANDARDVALG,
  oversetter: undefined,
  spenn: { fra: -UTEN_SLUTT, til: UTEN_SLUTT },
};

/** Makes a reader under a heading, which knows some municipalities and rows without one. */
export function lagLeser(hode: string, oppsett = OPPSETT, linjeskift = "\n"): Hurtigleser {
  const bytes = new TextEncoder().encode(hode + linjeskift);
  const les = lagHurtigleser(lesHode(bytes, 0, 1).hode, oppsett);
  for (const [nr, kommune] of KJENTE.entries()) laerNavn(les, kommune, nr, undefined);
  laerNavn(les, undefined, KJENTE.length, undefined);
  return les;
}

/** The bytes of a text with others before and after, as a buffer has them: no row may be read by what stands past it. */
export function bytesAv(tekst: string, foer = "", etter = "9;9-"): Uint8Array {
  const [start, midt] = [foer, tekst].map((t) => new TextEncoder().encode(t));
  const bytes = new Uint8Array(300 + (start?.length ?? 0) + (midt?.length ?? 0)).map((_, i) =>
    etter.charCodeAt(i % etter.length),
  );
  bytes.set(start ?? [], 0);
  bytes.set(midt ?? [], start?.length);
  return bytes;
}

/** Says what a row has been read as, in one line. */
export function vis(rad: Raarad): string {
  const tekst = (b: Uint8Array, fra: number, til: number) => new TextDecoder().decode(b.subarray(fra, til));
  const { kode, fra, til, mengde, avslutning, opphoer, antallOpphoer } = rad.post;
  const borte = opphoer.slice(0, 2 * antallOpphoer).map(dato);
  return [
    `${tekst(rad.id, rad.idFra, rad.idTil)}|${tekst(rad.bruker, rad.brukerFra, rad.brukerTil)}`,
    `@${rad.kommune} ${TJENESTEKODER[kode]} ${dato(fra)}–${til === UTEN_SLUTT ? "" : dato(til)}`,
    `${mengde.hel}/${mengde.dager} ${avslutning}${borte.length > 0 ? ` ${borte.join(" ")}` : ""}`,
  ].join(" ");
}

/** Makes a reading of rows under a heading; a row that is taken must be read to its end. */
export function lagRadleser(hode: string, oppsett = OPPSETT, linjeskift = "\n") {
  const les = lagLeser(hode, oppsett, linjeskift);
  return (rad: string): string | undefined => {
    const raa = nyRaarad();
    const neste = lesRadHurtig(les, raa, bytesAv(rad), 0);
    if (neste < 0) return undefined;
    return `${vis(raa)}${neste === new TextEncoder().encode(rad).length ? "" : ` til ${neste}`}`;
  };
}
