import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { fangSioFeil, forventVelformede } from "../stoette/fangSioFeil.js";
import { TILFELLER } from "./tilfeller/alle.js";

const medNavn = TILFELLER.map((t) => [`${t.navn} gir ${t.kode} (${t.beregning})`, t] as const);

describe("ugyldige inndata", () => {
  it.each(medNavn)("%s", (_navn, { beregning, inndata, kode, sti, melding }) => {
    const feil = fangSioFeil(() => kall(beregning, inndata));
    forventVelformede(feil);
    expect(feil.map((f) => ({ kode: f.kode, sti: f.sti }))).toEqual([{ kode, sti }]);
    expect(feil[0]?.melding).toMatch(melding);
  });
});
