import { skrivDato } from "../dato/dato.js";
import type { Periode } from "../dato/periode.js";
import type { Merknad, Merknadskode } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { UTEN_SLUTT } from "./slutt.js";

/**
 * Something doubtful about vedtak: beside code and text, which vedtak (by id, or by place in the input where there is no id) and which
 * days. It never says whose they are.
 */
export type Aktivitetsmerknad = Merknad & {
  readonly kommune?: string;
  readonly vedtak: readonly (string | number)[];
  readonly dager?: { readonly fra: string; readonly til?: string };
};

/** Writes how a vedtak is named in a text. */
export const omtal = (navn: string | number): string =>
  typeof navn === "number" ? `nr. ${navn + 1}` : siter(navn);

/** Writes days in a text. */
export function omtalDager({ fra, til }: Periode): string {
  if (til >= UTEN_SLUTT) return `fra ${skrivDato(fra)}`;
  return fra === til ? skrivDato(fra) : `${skrivDato(fra)}–${skrivDato(til)}`;
}

/** Makes a merknad of one or several vedtak. */
export function lagMerknad(
  kode: Merknadskode,
  kommune: string | undefined,
  vedtak: readonly (string | number)[],
  dager: Periode | undefined,
  melding: string,
): Aktivitetsmerknad {
  return {
    kode,
    sti: ["vedtak", ...vedtak.slice(0, 1)],
    melding,
    ...(kommune !== undefined && { kommune }),
    vedtak,
    ...(dager && {
      dager: { fra: skrivDato(dager.fra), ...(dager.til < UTEN_SLUTT && { til: skrivDato(dager.til) }) },
    }),
  };
}

/** Compares texts by their code units, which no locale changes; what is missing comes first. */
export function sammenlignTekst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  return b === undefined || a > b ? 1 : -1;
}

function sammenlignNavn(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return b === undefined ? 1 : -1;
  return typeof b === "number" ? (a === undefined ? -1 : 1) : sammenlignTekst(a, b);
}

/** The order of merknader in a result: one that no order of the input changes. */
export function sammenlignMerknader(a: Aktivitetsmerknad, b: Aktivitetsmerknad): number {
  const svar = sammenlignTekst(a.kommune, b.kommune) || sammenlignTekst(a.kode, b.kode);
  if (svar !== 0) return svar;
  for (let i = 0; i < Math.max(a.vedtak.length, b.vedtak.length); i += 1) {
    const ledd = sammenlignNavn(a.vedtak[i], b.vedtak[i]);
    if (ledd !== 0) return ledd;
  }
  return sammenlignTekst(a.dager?.fra, b.dager?.fra) || sammenlignTekst(a.melding, b.melding);
}
