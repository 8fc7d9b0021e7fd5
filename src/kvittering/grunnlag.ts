import type { Beregningsnavn } from "../beregninger/beregninger.js";
import type { Regelid } from "../regler/regelstatus.js";

/** The shipped series that calculations fall back on. */
export type Serienavn = "deflator" | "forsoeket" | "inntektspaaslag" | "ressurskrevende" | "rundsum";

/** What a calculation rests on: rules, series, and whether the input may name a price table. */
export type Grunnlag = {
  readonly regler: readonly Regelid[];
  readonly serier: readonly Serienavn[];
  readonly priser?: true;
};

/** Of every calculation. */
const ALLES: readonly Regelid[] = ["N-1", "N-3"];
const PRISER: readonly Regelid[] = ["T-1", "T-2", "T-3", "T-4", "T-5", "T-6"];

const regler = (...ider: readonly Regelid[]): Grunnlag => ({ regler: [...ider, ...ALLES], serier: [] });
const medPriser = (...ider: readonly Regelid[]): Grunnlag => ({
  regler: [...PRISER, ...ider, ...ALLES],
  serier: [],
  priser: true,
});

/** Gives what each calculation rests on; a new one must say it here. */
const grunnlag = (): Readonly<Record<Beregningsnavn, Grunnlag>> => ({
  "a-konto": regler("A-2", "A-5"),
  "a-konto-aar": medPriser("A-1", "A-2", "A-3", "A-4", "A-5"),
  korreksjonsoppgjoer: medPriser("A-2", "A-4", "K-1", "K-2", "K-3", "K-4"),
  etterkorreksjon: medPriser("A-2", "A-4", "K-1", "K-2", "K-3", "K-5"),
  aktivitet: regler("A-2", "A-3", "T-1", "T-7", "V-1", "V-2", "V-3", "V-4", "V-5", "V-6", "V-7"),
  aarsoppgjoer: medPriser("A-2", "A-4", "K-1", "K-2", "K-3", "K-4"),
  uttrekk: regler("R-1", "R-2", "R-7"),
  "samlet-uttrekk": regler("R-1", "R-2", "R-3", "R-7"),
  "demografi-som-gir": regler("R-1", "R-2", "N-2"),
  inntektspaaslag: { ...regler("R-4", "R-5", "R-7"), serier: ["inntektspaaslag"] },
  tak: { ...regler("R-4"), serier: ["deflator", "inntektspaaslag"] },
  nedtrapping: { ...regler("R-6"), serier: ["inntektspaaslag"] },
  rundsum: { ...regler("R-1", "R-2", "R-7", "R-8"), serier: ["rundsum"] },
  "modell-b": { ...regler("R-4", "R-5", "R-7", "R-10"), serier: ["forsoeket", "inntektspaaslag"] },
  tilskudd: regler("R-9"),
  ressurskrevende: { ...regler("S-1", "S-2"), serier: ["ressurskrevende"] },
  "oekte-overfoeringer": regler("S-3"),
  demografigevinst: regler("R-1", "R-2", "S-4"),
  enhetskostnad: regler("S-5"),
  "faste-priser": medPriser("S-6"),
  aarsakssplitt: regler("S-7"),
  forloep: {
    ...regler("R-1", "R-2", "R-3", "R-4", "R-6", "R-7", "R-9", "R-10", "R-11", "S-1", "S-2", "S-3"),
    serier: ["forsoeket", "inntektspaaslag"],
  },
  "kontroll-tall": regler("N-2"),
  "kontroll-tabell": regler("N-2"),
  "kontroll-oppgjoer": medPriser("A-1", "A-2", "A-4", "A-5", "K-1", "K-2", "K-3", "K-4", "N-2", "V-4"),
});

/** Gives what a calculation rests on. */
export const grunnlagFor = (beregning: Beregningsnavn): Grunnlag => grunnlag()[beregning];
