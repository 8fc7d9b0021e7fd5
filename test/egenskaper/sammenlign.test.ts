// Random pairs of every kind: parts that add up, and the other way around the other sign. FC_SEED replays a run that failed.

import { expect, it } from "vitest";
import {
  beregnAarsoppgjoer,
  beregnForloep,
  beregnKorreksjonsoppgjoer,
  type Sammenlignbar,
  sammenlign,
} from "../../src/index.js";
import { DELER } from "../stoette/motModellen.js";
import { runder } from "../stoette/runder.js";
import { galeRader, speilet, tallene } from "../stoette/sammenligningsrader.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { tilfeldigAarspar, tilfeldigForloepspar, tilfeldigOppgjoerspar } from "../stoette/tilfeldigPar.js";

const SLAG: readonly (readonly [
  Sammenlignbar,
  (t: Terning) => readonly [unknown, unknown],
  (inn: never) => unknown,
])[] = [
  ["korreksjonsoppgjoer", tilfeldigOppgjoerspar, (inn) => beregnKorreksjonsoppgjoer(inn).nettoAvrundet],
  ["aarsoppgjoer", tilfeldigAarspar, (inn) => beregnAarsoppgjoer(inn).korreksjon],
  ["forloep", tilfeldigForloepspar, (inn) => beregnForloep(inn).sum.oekteOverfoeringer],
];

const TILFELLER = SLAG.flatMap(([beregning, lag, svar]) =>
  DELER.map(({ del, froe }) => ({ beregning, lag, svar, del, froe })),
);

it.each(TILFELLER)(
  "K-3, S-3: tilfeldige par av $beregning går opp, og speiles (del $del)",
  ({ beregning, lag, svar, froe }) => {
    const terning = lagTerning(froe);
    for (let nr = 0; nr < runder(100); nr += 1) {
      const [fra, til] = lag(terning).map((inn) => ({ beregning, inn }));
      if (fra === undefined || til === undefined) throw new Error("ikke et par");
      const svaret = sammenlign(fra, til);
      const hvor = `inndata nr. ${nr} av frø ${froe}`;
      const ventet = { fra: svar(fra.inn as never), til: svar(til.inn as never), gale: [] };
      expect({ fra: svaret.fra, til: svaret.til, gale: galeRader(svaret) }, hvor).toEqual(ventet);
      expect(speilet(sammenlign(til, fra)), hvor).toEqual(tallene(svaret));
    }
  },
);
