import * as z from "zod";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, lat } from "../grense/felt.js";
import { krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { naermeste } from "../grense/naermeste.js";
import { BEREGNINGER, type Beregning, type Beregningsnavn } from "./beregninger.js";

/** A calculation to be done: its name in the contract, and its input. It is plain data, and can be kept, sent and done again. */
export type Oppdrag = {
  readonly beregning: Beregningsnavn;
  readonly inn: unknown;
  /** Says that the input is not what was, but what might have been. It changes no number; what explains and receipts the calculation says so too. */
  readonly hypotetisk?: true;
};

/** Finds a calculation by its name, or says which there are. */
export function finnBeregning(navn: unknown): Lest<Beregning> {
  const funnet = BEREGNINGER.find((b) => b.navn === navn);
  if (funnet !== undefined) return { verdi: funnet, problemer: [] };
  const kjente = BEREGNINGER.map((b) => b.navn);
  const likt = typeof navn === "string" ? naermeste(navn, kjente) : undefined;
  const raad = likt === undefined ? `kjente er ${kjente.join(", ")}` : `mente du «${likt}»?`;
  const melding = `Ukjent beregning: fant ${beskrivFunn(navn)}; ${raad}`;
  return { problemer: [{ kode: "UKJENT_BEREGNING", sti: [], melding }] };
}

/** Reads the mark of a hypothetical oppdrag: true, or left out. */
export function lesHypotetisk(inn: unknown): Lest<true | undefined> {
  if (inn === true || inn === undefined) return { verdi: inn, problemer: [] };
  const melding = `hypotetisk skal være true, eller utelates: fant ${beskrivFunn(inn)}.`;
  return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
}

/** The input of an oppdrag, whatever it is; what it should be is for the calculation to say, but there must be one. */
export const lesInn = (inn: unknown): Lest<unknown> =>
  inn === undefined
    ? {
        problemer: [
          {
            kode: "MANGLER_FELT",
            sti: [],
            melding: "Inndata mangler; oppgi objektet som beregningen leser.",
          },
        ],
      }
    : { verdi: inn, problemer: [] };

/** The fields of an oppdrag, for those who read one with more in it. */
export const oppdragsfelt = () => ({
  beregning: delfelt(finnBeregning),
  inn: delfelt(lesInn),
  hypotetisk: delfelt(lesHypotetisk).optional(),
});

const skjema = /* @__PURE__ */ lat(() => z.strictObject(oppdragsfelt()));

/**
 * Does a calculation by its name in the contract, as `sio beregn` does.
 *
 * Norwegian: *beregning*, *oppdrag*. For programs that keep calculations as data: what is stored, sent, explained, compared and receipted is the name
 * and the input.
 *
 * @param oppdrag - `beregning`, the name (`"uttrekk"`), and `inn`, that calculation's input; `hypotetisk` where it is a what-if.
 * @returns What that calculation gives; frozen.
 * @throws {@link SioFeil} `UKJENT_BEREGNING`, `UKJENT_FELT`, `UGYLDIG_VERDI`, and what the calculation itself throws, its paths from `inn`.
 * @example
 * ```ts
 * import { beregn } from "sio-beregning";
 * beregn({ beregning: "nedtrapping", inn: { sisteAar: 2022, beloep: 7000000, andeler: [0.6] } });
//=> { aar: [{ aar: 2023, andel: "0.6", beloep: "4200000", beloepAvrundet: "4200000" }], sum: "4200000", sumAvrundet: "4200000" }
 * ```
 */
export function beregn(oppdrag: Oppdrag): unknown {
  const { beregning, inn } = vedGrensen(() => krev(lesMedSkjema(skjema(), oppdrag)));
  return beregning.beregn(inn as never);
}
