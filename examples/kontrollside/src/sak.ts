import {
  beregnKorreksjonsoppgjoer,
  erSioFeil,
  type Forklaring,
  forklar,
  type Korreksjonsoppgjoer,
  kontrollerKorreksjonsoppgjoer,
  type Merknad,
  type Oppdrag,
  type Problem,
  type SkjemaInn,
  type Skjemakontroll,
} from "sio-beregning/skjema/browser";
import { type Grunnlag, lagGrunnlag } from "./grunnlag.js";

/** A form as it came: where from, and where in the file its numbers stand. */
export type Lest = {
  readonly kilde: string;
  readonly skjema: SkjemaInn;
  readonly steder: { readonly [sti: string]: string };
  readonly merknader: readonly Merknad[];
};

/** A settlement that can be done: the calculation as data, and its result. */
export type Oppgjort = { readonly oppdrag: Oppdrag; readonly ut: Korreksjonsoppgjoer };

/** A form that has been read and judged. */
export type Sak = Lest & {
  readonly kontroll: Skjemakontroll;
  readonly grunnlag: Grunnlag;
  readonly oppgjort: Oppgjort | undefined;
  /** Why there is no settlement. */
  readonly hindringer: readonly Problem[];
};

/** Takes the problems of a refusal; anything else is a fault of ours and goes on. */
export function problemerAv(feil: unknown): readonly Problem[] {
  if (erSioFeil(feil)) return feil.feil;
  throw feil;
}

/** Judges a form, and settles it where it has enough. */
export function aapneSak(lest: Lest): Sak {
  const kontroll = kontrollerKorreksjonsoppgjoer(lest.skjema);
  const grunnlag = lagGrunnlag(lest.skjema, kontroll);
  if (grunnlag.inn === undefined) return { ...lest, kontroll, grunnlag, oppgjort: undefined, hindringer: [] };
  try {
    const ut = beregnKorreksjonsoppgjoer(grunnlag.inn);
    const oppdrag: Oppdrag = { beregning: "korreksjonsoppgjoer", inn: grunnlag.inn };
    return { ...lest, kontroll, grunnlag, oppgjort: { oppdrag, ut }, hindringer: [] };
  } catch (feil) {
    return { ...lest, kontroll, grunnlag, oppgjort: undefined, hindringer: problemerAv(feil) };
  }
}

const forklaringer = new WeakMap<object, Forklaring>();

/** Explains a calculation when it is first asked for. */
export function forklaringAv(oppdrag: Oppdrag): Forklaring {
  const kjent = forklaringer.get(oppdrag);
  if (kjent !== undefined) return kjent;
  const ny = forklar(oppdrag);
  forklaringer.set(oppdrag, ny);
  return ny;
}
