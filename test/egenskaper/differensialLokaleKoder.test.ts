// Vedtak with local codes that change their meaning, against the independent model: by every way to a count.

import { expect, it } from "vitest";
import {
  type AktivitetInn,
  aktivitetsdel,
  beregnAktivitet,
  etterregn,
  ferdigstillAktivitet,
  forklar,
  slaaSammenAktivitet,
} from "../../src/index.js";
import { modellAktivitet } from "../modell/aktivitet.js";
import { DELER, sammenlignMedModellen } from "../stoette/motModellen.js";
import { lagTerning } from "../stoette/terning.js";
import { tilfeldigLokalAktivitet } from "../stoette/tilfeldigeLokaleKoder.js";

type Delinn = Parameters<typeof aktivitetsdel>[0];
const tall = ({ linjer, mottakere }: { linjer: unknown; mottakere: number }) => ({ linjer, mottakere });
const svar = (inn: object) => tall(beregnAktivitet(inn as AktivitetInn));

it.each(DELER)("T-7, V-1–V-7: lokale koder som skifter, er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({ froe, antall: 4000, lag: tilfeldigLokalAktivitet, fasit: modellAktivitet, svar });
});

it("T-7, V-7: deler med vedtakene i, delt og slått sammen hvordan som helst, er som modellens", () => {
  const t = lagTerning(77);
  sammenlignMedModellen({
    froe: 78,
    antall: 2000,
    lag: (terning) => tilfeldigLokalAktivitet(terning, 1 + terning.under(6)),
    fasit: modellAktivitet,
    svar: (inn) => {
      const del = (vedtak: readonly unknown[]) => {
        const en = aktivitetsdel({
          ...inn,
          vedtak,
          brukernoekkel: "lang nok til testene",
        } as unknown as Delinn);
        return JSON.parse(JSON.stringify(en)) as typeof en;
      };
      const kutt = t.under(inn.vedtak.length + 1);
      const [a, b] = [del(inn.vedtak.slice(0, kutt)), del(inn.vedtak.slice(kutt))];
      const sammen = slaaSammenAktivitet(a, b);
      expect(slaaSammenAktivitet(b, a)).toEqual(sammen);
      return tall(ferdigstillAktivitet(sammen) as never);
    },
  });
});

it("T-7, N-2: hvert tall er forklart, og forklaringen lar seg etterregne", () => {
  const t = lagTerning(79);
  for (let i = 0; i < 500; i += 1) {
    const inn = tilfeldigLokalAktivitet(t, 1 + t.under(4)) as unknown as AktivitetInn;
    const forklaring = forklar({ beregning: "aktivitet", inn });
    expect({ inn, etterregning: etterregn(forklaring) }).toMatchObject({ etterregning: { stemmer: true } });
  }
});
