// The shipped schemas of inputs against the border: what the one refuses and the other does not.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lesVektorer } from "../../src/cli/samsvar/lesVektorer.js";
import { erSioFeil } from "../../src/index.js";
import { kall } from "../stoette/beregninger.js";
import { GYLDIGE_INNDATA } from "../stoette/gyldigeInndata.js";
import { runder } from "../stoette/runder.js";
import { lagTerning } from "../stoette/terning.js";
import { TILFELLER } from "../ugyldig/tilfeller/alle.js";
import { LESES_AV } from "./navn.js";
import { ikkeSett, skjemaet } from "./skjemaer.js";
import { iJson, spol } from "./spoler.js";

const vektorer = lesVektorer();

/** The codes by which the border refuses an input; none where it does not. */
function grensensKoder(funksjon: string, inn: unknown): string[] {
  try {
    kall(funksjon, inn);
    return [];
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    return e.feil.map(({ kode }) => kode);
  }
}

/** What must never pass a schema: it is what a schema is for. A change of a what-if may be of something that is no number. */
const alltidSett = (navn: string) =>
  navn === "hva-hvis" ? ["UKJENT_FELT"] : ["UKJENT_FELT", "UGYLDIG_TYPE"];

/** Holds a schema to the border: never stricter, and more lenient only where its description says so. */
function hold(navn: string, funksjon: string, inn: unknown): void {
  const godtas = skjemaet(`${navn}.inn`)(inn);
  const koder = grensensKoder(funksjon, inn);
  if (!godtas) expect([navn, inn, koder], "avvist av skjemaet alene").not.toEqual([navn, inn, []]);
  else {
    const sagt = ikkeSett(`${navn}.inn`);
    const usagt = koder.filter((kode) => !sagt.has(kode));
    expect([navn, inn, usagt], "sluppet gjennom uten at det er sagt").toEqual([navn, inn, []]);
  }
}

describe.each(Object.entries(LESES_AV))("skjemaet for inndata til %s", (navn, funksjon) => {
  const egne = vektorer.filter(({ beregning }) => beregning === navn);

  it("godtar alle vektorer som har et svar", () => {
    for (const { inn, feil } of egne)
      if (feil === undefined) expect([inn, skjemaet(`${navn}.inn`)(inn)]).toEqual([inn, true]);
  });

  it("avviser vektorene og tilfellene med feil, eller sier at det ikke kan se dem", () => {
    const feil = egne.filter((vektor) => vektor.feil !== undefined).map(({ inn }) => inn);
    const tilfeller = TILFELLER.filter((t) => t.beregning === funksjon).flatMap(
      ({ inndata }) => iJson(inndata) ?? [],
    );
    for (const inn of [...feil, ...tilfeller.map(({ json }) => json)]) hold(navn, funksjon, inn);
  });

  it("sier om ingen kode som et skjema skal se, at det ikke kan se den", () => {
    expect(alltidSett(navn).filter((kode) => ikkeSett(`${navn}.inn`).has(kode))).toEqual([]);
  });

  it("N-3: for alle gyldige inndata, hele og med én feil: skjemaet er aldri strengere enn grensen, og aldri mildere enn det sier", () => {
    const gyldig = GYLDIGE_INNDATA[funksjon];
    if (gyldig === undefined) return;
    fc.assert(
      fc.property(gyldig, fc.nat(), (verdi, froe) => {
        const inn: unknown = JSON.parse(JSON.stringify(verdi));
        expect([inn, skjemaet(`${navn}.inn`)(inn)]).toEqual([inn, true]);
        const t = lagTerning(froe);
        for (let i = 0; i < 2; i += 1) hold(navn, funksjon, spol(inn, t));
      }),
      { numRuns: runder(15) },
    );
  });
});
