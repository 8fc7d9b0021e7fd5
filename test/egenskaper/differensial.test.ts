// The library against the model, which is written from the rules on fractions and shares no code with it.
// `FC_SEED=… npx vitest run test/egenskaper/differensial.test.ts` replays a run that failed.

import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { beregnAKonto, beregnKorreksjonsoppgjoer, fordelAKonto } from "../../src/index.js";
import { modellAKonto } from "../modell/aKonto.js";
import { modellFordelAKonto } from "../modell/fordelAKonto.js";
import { modellKorreksjonsoppgjoer } from "../modell/korreksjonsoppgjoer.js";
import { FROE, lagTerning, type Terning } from "../stoette/terning.js";
import { tilfeldigAKonto, tilfeldigFordeling, tilfeldigOppgjoer } from "../stoette/tilfeldig.js";

/** What the model speaks of: not merknader and the like. */
function uten<T extends object>(svar: T, ...felt: (keyof T)[]): Partial<T> {
  const resten: Partial<T> = { ...svar };
  for (const navn of felt) delete resten[navn];
  return resten;
}

function sammenlign<I>(
  froe: number,
  antall: number,
  lag: (t: Terning) => I,
  fasit: (inn: I) => unknown,
  svar: (inn: I) => unknown,
): void {
  const terning = lagTerning(froe);
  for (let nr = 0; nr < antall; nr += 1) {
    const inn = lag(terning);
    const ventet = fasit(inn);
    const faktisk = svar(inn);
    if (isDeepStrictEqual(faktisk, ventet)) continue;
    expect(faktisk, `FC_SEED=${FROE}, inndata nr. ${nr} av frø ${froe}: ${JSON.stringify(inn)}`).toEqual(
      ventet,
    );
  }
}

/** Ten chunks, each with a seed of its own. */
const deler = Array.from({ length: 10 }, (_, i) => ({ del: i + 1, froe: FROE + i }));

describe("mot modellen", () => {
  it.each(deler)("K-1–K-4: 10 000 tilfeldige oppgjør er som modellens (del $del)", ({ froe }) => {
    sammenlign(froe, 10_000, tilfeldigOppgjoer, modellKorreksjonsoppgjoer, (inn) =>
      uten(beregnKorreksjonsoppgjoer(inn), "merknader"),
    );
  });

  it.each(deler)("A-5: 10 000 tilfeldige fordelinger er som modellens (del $del)", ({ froe }) => {
    sammenlign(froe, 10_000, tilfeldigFordeling, modellFordelAKonto, fordelAKonto);
  });

  it.each(deler)("A-1–A-5: 2 000 tilfeldige a konto er som modellens (del $del)", ({ froe }) => {
    sammenlign(froe, 2_000, tilfeldigAKonto, modellAKonto, (inn) =>
      uten(beregnAKonto(inn), "merknader", "avrunding"),
    );
  });
});
