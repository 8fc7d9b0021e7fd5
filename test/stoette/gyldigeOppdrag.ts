// Valid inputs of every calculation that has a name in the contract, with the name.

import fc from "fast-check";
import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import type { Beregningsnavn, Oppdrag } from "../../src/index.js";
import { GYLDIGE_INNDATA } from "./gyldigeInndata.js";

const gyldige = (navn: Beregningsnavn, funksjon: string): fc.Arbitrary<Oppdrag> => {
  const inndata = GYLDIGE_INNDATA[funksjon];
  if (inndata === undefined) throw new Error(`${navn} (${funksjon}) mangler gyldige inndata`);
  return inndata.map((inn) => ({ beregning: navn, inn }));
};

/** By the calculation's name. */
export const GYLDIGE_OPPDRAG: readonly (readonly [Beregningsnavn, fc.Arbitrary<Oppdrag>])[] = BEREGNINGER.map(
  ({ navn, beregn }) => [navn, gyldige(navn, beregn.name)],
);

/** Of any calculation. */
export const vilkaarligOppdrag: fc.Arbitrary<Oppdrag> = fc.oneof(
  ...GYLDIGE_OPPDRAG.map(([, oppdrag]) => oppdrag),
);
