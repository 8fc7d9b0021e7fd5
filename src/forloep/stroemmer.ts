import { summer, type Tolvtedeler, visAvrundet, visKroner } from "../ramme/tolvtedeler.js";
import { minus, pluss } from "../tall/Tall.js";
import type { Stroemmer } from "./typer.js";

/** The streams that the others are made of, in twelfths of a krone. */
export type Grunnstroemmer = {
  readonly aktivitet: Tolvtedeler;
  readonly rundsum: Tolvtedeler;
  readonly oeremerket: Tolvtedeler;
  readonly inntektspaaslag: Tolvtedeler;
  readonly uttrekk: Tolvtedeler;
  readonly refusjon: Tolvtedeler;
};

/** Adds up years, stream by stream. */
export function summerStroemmer(aarene: readonly Grunnstroemmer[]): Grunnstroemmer {
  const sum = (velg: (aar: Grunnstroemmer) => Tolvtedeler) => summer(aarene.map(velg));
  return {
    aktivitet: sum((aar) => aar.aktivitet),
    rundsum: sum((aar) => aar.rundsum),
    oeremerket: sum((aar) => aar.oeremerket),
    inntektspaaslag: sum((aar) => aar.inntektspaaslag),
    uttrekk: sum((aar) => aar.uttrekk),
    refusjon: sum((aar) => aar.refusjon),
  };
}

/** Writes the streams and what they add up to: R-9 (and R-10) what came in, S-3 what would have come, and the difference. */
export function visStroemmer(s: Grunnstroemmer): Stroemmer {
  const tilskudd = summer([s.aktivitet, s.rundsum, s.oeremerket, s.inntektspaaslag]);
  const uten = pluss(s.uttrekk, s.refusjon);
  const oekte = minus(tilskudd, uten);
  return {
    aktivitetstilskudd: visKroner(s.aktivitet),
    rundsumtilskudd: visKroner(s.rundsum),
    oeremerketTilskudd: visKroner(s.oeremerket),
    inntektspaaslag: visKroner(s.inntektspaaslag),
    tilskudd: visKroner(tilskudd),
    uttrekk: visKroner(s.uttrekk),
    bortfaltRefusjon: visKroner(s.refusjon),
    utenForsoeket: visKroner(uten),
    oekteOverfoeringer: visKroner(oekte),
    oekteOverfoeringerAvrundet: visAvrundet(oekte),
  };
}
