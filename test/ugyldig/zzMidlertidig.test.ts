import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";
import { FORLOEPSTILFELLER } from "./tilfeller/forloep.js";
import { RAMMETILFELLER } from "./tilfeller/ramme.js";
import { RAMMEMERKNADER } from "./tilfeller/rammemerknader.js";

const TILFELLER = [...RAMMETILFELLER, ...FORLOEPSTILFELLER];
describe("ugyldige inndata", () => {
  it.each(TILFELLER.map((t) => [`${t.navn} gir ${t.kode} (${t.beregning})`, t] as const))(
    "%s",
    (_navn, { beregning, inndata, kode, sti, melding }) => {
      const feil = fangSioFeil(() => kall(beregning, inndata));
      forventVelformede(feil);
      expect(feil.map((f) => ({ kode: f.kode, sti: f.sti }))).toEqual([{ kode, sti }]);
      expect(feil[0]?.melding).toMatch(melding);
      if (process.env["VIS"]) process.stderr.write(`MLD ${beregning}: ${feil[0]?.melding}\n`);
    },
  );
  it("navn er ulike", () => {
    const n = TILFELLER.map((t) => t.navn + t.beregning);
    expect(n.filter((x, i) => n.indexOf(x) < i)).toEqual([]);
  });
  it.each(RAMMEMERKNADER)("%s gir %s (%s)", (_navn, kode, beregning, inndata, sti, melding) => {
    const merknader = (kall(beregning, inndata) as { merknader: { kode: string }[] }).merknader.filter(
      (m) => m.kode === kode,
    );
    expect(merknader).toEqual([{ kode, sti, melding: expect.stringMatching(melding) }]);
  });
});
