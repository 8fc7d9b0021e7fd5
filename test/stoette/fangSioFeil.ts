import { expect } from "vitest";
import { erSioFeil, type Problem } from "../../src/index.js";
import { FEILKODER } from "./feilkoder.js";

/** What a call came to: its answer, or the problems of its SioFeil. */
type Utfall = { readonly svar: unknown; readonly feil: readonly Problem[] | undefined };

/** Calls, and lets nothing but a SioFeil pass for a refusal. */
export function svarEllerSioFeil(kall: () => unknown): Utfall {
  try {
    return { svar: kall(), feil: undefined };
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    return { svar: undefined, feil: e.feil };
  }
}

/** Gives the problems of a call that must be refused. */
export function fangSioFeil(kall: () => unknown): readonly Problem[] {
  const { svar, feil } = svarEllerSioFeil(kall);
  if (feil === undefined) throw new Error(`ventet en SioFeil, fikk ${JSON.stringify(svar)}`);
  return feil;
}

/** Checks that problems are as the contract says: a known code, a path, a message; and that there is one at least. */
export function forventVelformede(problemer: readonly Problem[]): void {
  expect(problemer.length).toBeGreaterThan(0);
  for (const problem of problemer) {
    expect(new Set(Object.keys(problem))).toEqual(new Set(["kode", "sti", "melding"]));
    expect(Object.keys(FEILKODER)).toContain(problem.kode);
    expect(problem.sti.every((ledd) => typeof ledd === "string" || typeof ledd === "number")).toBe(true);
    expect(problem.melding.trim()).not.toBe("");
    expect(Object.isFrozen(problem) && Object.isFrozen(problem.sti)).toBe(true);
  }
}

/** Gives the problems of a call that must be refused, now or later. */
export async function fangSioFeilAsync(kall: () => Promise<unknown>): Promise<readonly Problem[]> {
  let svar: unknown;
  try {
    svar = await kall();
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    return e.feil;
  }
  throw new Error(`ventet en SioFeil, fikk ${JSON.stringify(svar)}`);
}
