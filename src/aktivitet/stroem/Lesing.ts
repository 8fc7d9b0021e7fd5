import { type Problem, SioFeil } from "../../feil.js";
import { medSti } from "../lesVedtakGrundig.js";
import type { Leseoppsett } from "../lesVedtakHurtig.js";
import { girMerknad, merknaderOm } from "../merknaderOm.js";
import { rydd } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";
import { idTil, nyRaarad, type Raarad } from "./Raarad.js";

/** What a stream of one format is read by: a reader takes its parts as they come. */
export type Leser = {
  /** Reads a part. */
  readonly ta: (bit: unknown) => void;
  /** Reads what is left at the end. */
  readonly slutt: () => void;
};

/** A reading on its way: what is counted, and what was wrong. */
export type Lesing = {
  readonly mottak: Mottak;
  readonly oppsett: Leseoppsett;
  readonly rad: Raarad;
  /** Rows so far, wrong ones too. */
  rader: number;
  bytes: number;
  /** Whether wrong rows are left out and gathered. */
  readonly samler: boolean;
  readonly maksFeil: number;
  avvist: number;
  readonly feil: Problem[];
};

/** Sets the line in front of problems' paths and texts. */
export const paaLinje = (linje: number, problemer: readonly Problem[]): Problem[] =>
  problemer.map(({ kode, sti, melding }) => ({
    kode,
    sti: ["linje", linje, ...sti],
    melding: `Linje ${linje}: ${melding}`,
  }));

/** Begins a reading. */
export const nyLesing = (
  mottak: Mottak,
  oppsett: Leseoppsett,
  { samler, maksFeil }: { samler: boolean; maksFeil: number },
): Lesing => ({
  mottak,
  oppsett,
  rad: nyRaarad(),
  rader: 0,
  bytes: 0,
  samler,
  maksFeil,
  avvist: 0,
  feil: [],
});

/** Deals with a wrong row: it stops the reading, or is left out. */
export function avvis(lesing: Lesing, problemer: readonly Problem[]): void {
  if (!lesing.samler) throw new SioFeil(problemer);
  lesing.avvist += 1;
  for (const problem of problemer) if (lesing.feil.length < lesing.maksFeil) lesing.feil.push(problem);
}

/** What is left to do when a row is counted: it may be out of order, or doubtful by itself. */
export function etterTelling(
  { rad, mottak }: Lesing,
  problem: Problem | undefined,
  sted: "linje" | "vedtak",
  nr: number,
): void {
  const { post } = rad;
  // rows out of order leave no exact answer, whatever was chosen for wrong rows
  if (problem !== undefined) {
    throw new SioFeil(sted === "linje" ? paaLinje(nr, [problem]) : medSti([problem], ["vedtak", nr]));
  }
  if (!girMerknad(post)) return;
  post.id = idTil(rad);
  post.kommune = mottak.akk.kommuner[rad.kommune];
  merknaderOm(post, rad.nr, mottak.kurv.nye);
  rydd(mottak.kurv);
}

/** Counts a row that is right in itself; `sted` and `nr` say where in the stream it is. */
export function tell(lesing: Lesing, sted: "linje" | "vedtak", nr: number): void {
  etterTelling(lesing, lesing.mottak.ta(lesing.rad), sted, nr);
}
