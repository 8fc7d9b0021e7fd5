import type { Dagnummer } from "../dato/dato.js";
import type { Periode } from "../dato/periode.js";
import { ANTALL_KODER, egneDager, kodetabell } from "./koder.js";
import { EKSAKT_PER_SKALA, type Mengde } from "./Mengde.js";
import { paaslagsdager } from "./paaslag.js";
import type { Regelvalg } from "./valg.js";

/** A fast sum above this is moved to the exact ones; one amount more can't take it past the safe integers. */
const STOERSTE_SUM = 2 ** 52;

/** Numbers that a cell has in {@link Akkumulator.tall}. */
const TALL_I_CELLEN = 2;

/**
 * The sums of a count: per municipality, period and code, amount × days, and how many vedtak had a counted day.
 *
 * Cell = (municipality × periods + period) × 51 + code. Most amounts are whole ten-thousandths, spread on the code's own days (7 or 1),
 * and are added as safe integers; all else is added as bigints of 20 decimals, by the number of days that it is spread on. There is no
 * division before the sum is read (V-7).
 */
export type Akkumulator = {
  readonly perioder: readonly Periode[];
  /** The first and last day of each period, once more for the inner loop. */
  readonly fra: Int32Array;
  readonly til: Int32Array;
  readonly regler: Regelvalg;
  /** The municipalities by number; `undefined` for vedtak that name none. */
  readonly kommuner: (string | undefined)[];
  readonly kommunenumre: Map<string | undefined, number>;
  /** The number that was asked for last; the vedtak of a municipality mostly come together. */
  sisteKommune: number;
  /** By cell, side by side so that they come from memory together: the fast sum, and how many vedtak had a counted day. */
  tall: Float64Array;
  /** By code: the days that its amounts are spread on in the fast sums. */
  readonly egneDager: Uint8Array;
  /** By cell: the exact sums by the days they are spread on. */
  readonly eksakt: Map<number, Map<number, bigint>>;
  /** Which periods the vedtak that was added last has counted days in, 1 or 0 each. */
  readonly telte: Uint8Array;
  /** Whether a vedtak's last day counts. */
  readonly sisteTelles: boolean;
};

/** Makes an accumulator with nothing in it. */
export function nyAkkumulator(perioder: readonly Periode[], regler: Regelvalg): Akkumulator {
  return {
    perioder,
    fra: Int32Array.from(perioder, (p) => p.fra),
    til: Int32Array.from(perioder, (p) => p.til),
    regler,
    kommuner: [],
    kommunenumre: new Map(),
    sisteKommune: 0,
    tall: new Float64Array(TALL_I_CELLEN * perioder.length * ANTALL_KODER),
    egneDager: kodetabell().dager,
    eksakt: new Map(),
    telte: new Uint8Array(perioder.length),
    sisteTelles: regler.sisteDag === "telles",
  };
}

function utvidet(gammel: Float64Array, lengde: number): Float64Array {
  if (gammel.length >= lengde) return gammel;
  const ny = new Float64Array(Math.max(lengde, 2 * gammel.length));
  ny.set(gammel);
  return ny;
}

/** Gives a municipality's number, a new one the first time it is named. */
export function kommunenummer(akk: Akkumulator, kommune: string | undefined): number {
  if (akk.kommuner.length > 0 && akk.kommuner[akk.sisteKommune] === kommune) return akk.sisteKommune;
  const kjent = akk.kommunenumre.get(kommune);
  if (kjent !== undefined) {
    akk.sisteKommune = kjent;
    return kjent;
  }
  const nr = akk.kommuner.length;
  akk.kommuner.push(kommune);
  akk.kommunenumre.set(kommune, nr);
  akk.sisteKommune = nr;
  akk.tall = utvidet(akk.tall, TALL_I_CELLEN * (nr + 1) * akk.perioder.length * ANTALL_KODER);
  return nr;
}

/** Adds to an exact sum. */
export function leggTilEksakt(akk: Akkumulator, celle: number, nevner: number, sum: bigint): void {
  const summer = akk.eksakt.get(celle) ?? new Map<number, bigint>();
  akk.eksakt.set(celle, summer.set(nevner, (summer.get(nevner) ?? 0n) + sum));
}

/** Moves a fast sum that grows too large. */
function flyttSum(akk: Akkumulator, celle: number, kode: number, sum: number): void {
  akk.tall[TALL_I_CELLEN * celle] = 0;
  leggTilEksakt(akk, celle, egneDager(kode), BigInt(sum) * EKSAKT_PER_SKALA);
}

/** Counts the days of [fra, til] that sorted, disjoint stretches cover: the first `antall` pairs of a list. */
function dekkede(
  fra: Dagnummer,
  til: Dagnummer,
  par: ArrayLike<number>,
  start: number,
  antall: number,
): number {
  let dager = 0;
  for (let i = start; i < start + 2 * antall; i += 2) {
    const a = par[i] ?? 0;
    const b = par[i + 1] ?? 0;
    const foerste = a > fra ? a : fra;
    const siste = b < til ? b : til;
    if (siste >= foerste) dager += siste - foerste + 1;
  }
  return dager;
}

/**
 * Adds a vedtak to the sums, and says in `telte` which periods it has counted days in.
 *
 * @param akk - The accumulator.
 * @param kommune - The municipality's number.
 * @param kode - The code's place on the form.
 * @param fra - The first day.
 * @param til - The last day, or {@link UTEN_SLUTT}.
 * @param paaslag - Which of the three days at flytting and død to give, a bit each; 0 for none.
 * @param mengde - The amount.
 * @param fravaer - Pairs of first and last days that are not counted: sorted, disjoint, whatever the asterisk (the caller leaves out
 * those that a code with the asterisk keeps).
 * @param start - Where in `fravaer` the pairs start.
 * @param antall - How many pairs there are.
 * @param fortegn - 1 to add, −1 to take back what was added.
 */
export function leggTil(
  akk: Akkumulator,
  kommune: number,
  kode: number,
  fra: Dagnummer,
  til: Dagnummer,
  paaslag: number,
  mengde: Mengde,
  fravaer: ArrayLike<number>,
  start: number,
  antall: number,
  fortegn: 1 | -1,
): void {
  const { telte, tall, fra: periodeFra, til: periodeTil } = akk;
  const antallPerioder = telte.length;
  const sisteTelte = akk.sisteTelles ? til : til - 1; // the day before UTEN_SLUTT is past every period, too
  const { hel } = mengde;
  const egne = hel >= 0 && mengde.dager === akk.egneDager[kode];
  for (let p = 0; p < antallPerioder; p += 1) {
    const pFra = periodeFra[p] as number;
    const pTil = periodeTil[p] as number;
    const foerste = fra > pFra ? fra : pFra;
    const siste = sisteTelte < pTil ? sisteTelte : pTil;
    let dager = siste >= foerste ? siste - foerste + 1 : 0;
    if (dager > 0 && antall > 0) dager -= dekkede(foerste, siste, fravaer, start, antall);
    if (paaslag !== 0) dager += paaslagsdager(akk.regler, pFra, pTil, til, paaslag);
    if (dager === 0) {
      telte[p] = 0;
      continue;
    }
    telte[p] = 1;
    const celle = (kommune * antallPerioder + p) * ANTALL_KODER + kode;
    const her = TALL_I_CELLEN * celle;
    tall[her + 1] = (tall[her + 1] as number) + fortegn;
    if (egne) {
      const ny = (tall[her] as number) + fortegn * dager * hel;
      if (ny <= STOERSTE_SUM && ny >= -STOERSTE_SUM) tall[her] = ny;
      else flyttSum(akk, celle, kode, ny);
    } else {
      const stor = hel >= 0 ? BigInt(hel) * EKSAKT_PER_SKALA : mengde.stor;
      leggTilEksakt(akk, celle, mengde.dager, BigInt(fortegn * dager) * stor);
    }
  }
}

/** Gives how many vedtak a cell has counted days of. */
export const vedtakI = (akk: Akkumulator, celle: number): number => akk.tall[TALL_I_CELLEN * celle + 1] ?? 0;

/** Counts more vedtak in a cell, or fewer. */
export function tellVedtak(akk: Akkumulator, celle: number, antall: number): void {
  akk.tall[TALL_I_CELLEN * celle + 1] = vedtakI(akk, celle) + antall;
}

/** Gives a cell's sums as bigints of 20 decimals by the days that they are spread on, sorted; those that are zero are left out. */
export function summerI(akk: Akkumulator, celle: number): [dager: number, sum: bigint][] {
  const hel = akk.tall[TALL_I_CELLEN * celle] ?? 0;
  const egne = egneDager(celle % ANTALL_KODER);
  const eksakte = akk.eksakt.get(celle);
  if (eksakte === undefined) return hel === 0 ? [] : [[egne, BigInt(hel) * EKSAKT_PER_SKALA]];
  const summer = new Map(eksakte);
  summer.set(egne, (summer.get(egne) ?? 0n) + BigInt(hel) * EKSAKT_PER_SKALA);
  return [...summer].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => a - b);
}
