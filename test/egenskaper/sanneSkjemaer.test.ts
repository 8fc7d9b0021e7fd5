// False alarms: forms that the rules did produce, on the independent model, and rounded for show are never judged avvik.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { DELER } from "../stoette/motModellen.js";
import { runder } from "../stoette/runder.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigSkjema } from "../stoette/tilfeldigSkjema.js";

describe.each(DELER)("for alle sanne skjemaer (del $del)", ({ froe }) => {
  it("N-2: blir ingen av de avrundede skjemaene avvik, og ingen uvanlige", () => {
    const terning = lagTerning(froe);
    for (let nr = 0; nr < runder(200); nr += 1) {
      const hele = terning.enAv(8);
      const inn = tilfeldigSkjema(terning, {
        linjer: hele ? 51 : 1 + terning.under(10),
        bareDoegn: terning.enAv(5),
        hele,
      });
      const svar = kontrollerKorreksjonsoppgjoer(inn);
      if (svar.dom !== "avvik" && !svar.uvanlig) continue;
      expect(svar.funn, `frø ${froe}, nr. ${nr}: ${JSON.stringify(inn)}`).toEqual([]);
    }
  });
});

it("N-2: de tilfeldige skjemaene er av alle slag", () => {
  const terning = lagTerning(1);
  const antall = {
    deler: 0,
    tolvdeler: 0,
    bareDoegn: 0,
    utenEndring: 0,
    medGrupper: 0,
    medAarsbeloep: 0,
    trykt: 0,
  };
  for (let nr = 0; nr < 1000; nr += 1) {
    const inn = tilfeldigSkjema(terning, { linjer: 8, bareDoegn: terning.enAv(5) });
    if (inn.maaneder === undefined) antall.deler += 1;
    if (inn.noekkel === "0.083" || inn.noekkel === "0,083") antall.tolvdeler += 1;
    if (kontrollerKorreksjonsoppgjoer(inn).linjer.every((l) => l.enhet === "doegn")) antall.bareDoegn += 1;
    if (inn.linjer.some((l) => l.endring === undefined)) antall.utenEndring += 1;
    if ((inn.grupper?.length ?? 0) > 0) antall.medGrupper += 1;
    if (inn.aarsbeloep !== undefined) antall.medAarsbeloep += 1;
    if (/[ ,\u2212]/.test(JSON.stringify(inn.linjer))) antall.trykt += 1;
  }
  for (const n of Object.values(antall)) expect(n).toBeGreaterThan(20);
});
