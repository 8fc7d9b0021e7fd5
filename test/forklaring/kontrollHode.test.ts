// Explanations of a printed form's head: what the settled term's correction is where its cell is empty, and numbers that are shown and not judged.

import { expect, it } from "vitest";
import { etterregn, forklar, kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { OS } from "../stoette/osSkjema.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigSkjemafeil } from "../stoette/tilfeldigSkjemafeil.js";

const proev = (inn: SkjemaInn) => {
  const ut = kontrollerKorreksjonsoppgjoer(inn);
  const f = forklar({ beregning: "kontroll-oppgjoer", inn, ut });
  expect(etterregn(JSON.parse(JSON.stringify(f)), { inn, ut }).avvik).toEqual([]);
  return (navn: string) => f.steg.find((s) => s.navn === navn)?.verdi;
};
const oppstilling = (OS.oppstilling ?? []).map((rad) => ({ ...rad, korreksjon: null }));

it("K-4: korreksjonen i en tom celle er netto i hele kroner, eller det linjene gir", () => {
  expect(proev({ ...OS, oppstilling })("korreksjonen for 1. kvartal, som er netto")).toBe("3935425");
  const steg = proev({ ...OS, oppstilling, netto: null });
  expect(steg("korreksjonen for 1. kvartal, som er netto")).toBeUndefined();
  expect(steg("korreksjonen for 1. kvartal, lavest i hele kroner")).toBeDefined();
});

it("N-3: et vist tall som ikke er dømt, er skjemaets", () => {
  const steg = proev({ ...OS, termin: "3. kvartal" });
  expect(steg("korreksjon for 1. kvartal")).toBe("3935425");
});

it("for alle skjemaer med feil: hvert tall i hodet er forklart og lar seg regne etter", () => {
  const terning = lagTerning(20190331);
  for (let nr = 0; nr < 150; nr += 1) proev({ ...tilfeldigSkjemafeil(terning), forslag: false });
});
