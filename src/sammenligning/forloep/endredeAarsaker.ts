import type { Forloepsverdi } from "../../forloep/lesForloep.js";
import type { Forloepsaarsak } from "../aarsaker.js";
import { likeData } from "../likeData.js";
import type { Forloepspar } from "./blanding.js";

/** What in an input belongs to each cause that the mixes tell apart. */
const FELTENE: readonly (readonly [Forloepsaarsak, (verdi: Forloepsverdi) => unknown])[] = [
  [
    "tidslinje",
    ({ fraAar, tilAar, deler, sammenslaainger }) => [
      fraAar,
      tilAar,
      deler.map(({ navn, grunnlag, perioder }) => [navn, grunnlag.aar, perioder]),
      sammenslaainger,
    ],
  ],
  [
    "regelvalg",
    ({ metode, refusjonsaar, inntektspaaslag }) => [metode, refusjonsaar, inntektspaaslag?.takGjelder],
  ],
  ["grunnlag", ({ deler }) => deler.map(({ grunnlag }) => grunnlag.beloep)],
  ["deflator", ({ indekser }) => indekser.map(({ aar, deflator }) => [aar, deflator])],
  ["demografi", ({ indekser }) => indekser.map(({ aar, demografi }) => [aar, demografi])],
  ["sats", ({ inntektspaaslag }) => inntektspaaslag?.sats],
  ["tak", ({ inntektspaaslag }) => inntektspaaslag?.tak],
  ["nedtrapping", ({ nedtrapping }) => nedtrapping],
  ["aKonto", ({ aktivitet }) => aktivitet],
  ["korreksjoner", ({ aktivitet }) => aktivitet],
  ["aktivitet", ({ aktivitet }) => aktivitet],
  ["rundsum", ({ rundsum }) => rundsum],
  ["refusjon", ({ bortfaltRefusjon }) => bortfaltRefusjon],
];

/**
 * Finds the causes that may have changed something, by what is written in the two inputs. One that is written otherwise and means the same is among them, and comes to
 * nothing; the others need not be tried.
 */
export const endredeAarsaker = ({ fra, til }: Forloepspar): ReadonlySet<Forloepsaarsak> =>
  new Set(FELTENE.flatMap(([aarsak, felt]) => (likeData(felt(fra), felt(til)) ? [] : [aarsak])));
