import type { Forloepsaarsak } from "../aarsaker.js";
import type { Celle } from "../Celle.js";

/** The streams that the others are sums of. */
export type Grunnstroem =
  | "aktivitetstilskudd"
  | "rundsumtilskudd"
  | "oeremerketTilskudd"
  | "inntektspaaslag"
  | "uttrekk"
  | "bortfaltRefusjon";

/** Where a cell of a course belongs: its year and stream, and the municipality and the part that it is of, where the stream has them. */
export type Stroemsted = {
  readonly aar: number;
  readonly stroem: Grunnstroem;
  readonly kommune: string | undefined;
  readonly del: string | undefined;
};

/** A cell of a course, in twelfths of a krone. */
export type Stroemcelle = Celle<Stroemsted, Forloepsaarsak>;

/** Writes a place as a key of amounts. */
export const noekkelFor = (aar: number, stroem: Grunnstroem, kommune?: string, del?: string): string =>
  JSON.stringify([aar, stroem, kommune ?? null, del ?? null]);

/** Reads it again. */
export function stedAv(noekkel: string): Stroemsted {
  const [aar, stroem, kommune, del] = JSON.parse(noekkel) as [
    number,
    Grunnstroem,
    string | null,
    string | null,
  ];
  return { aar, stroem, kommune: kommune ?? undefined, del: del ?? undefined };
}
