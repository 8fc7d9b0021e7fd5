// The library against the independent model, on many random inputs.

import { it } from "vitest";
import { type AktivitetInn, beregnAktivitet } from "../../src/index.js";
import { type ModellVedtak, modellAktivitet } from "../modell/aktivitet.js";
import { DELER, sammenlignMedModellen } from "../stoette/motModellen.js";
import { tilfeldigAktivitet } from "../stoette/tilfeldigeVedtak.js";

const tall = ({ linjer, mottakere }: { linjer: unknown; mottakere: number }) => ({ linjer, mottakere });
const svar = (inn: object) => tall(beregnAktivitet(inn as AktivitetInn));

it.each(DELER)("V-1–V-7: tilfeldige små tilfeller er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({ froe, antall: 10_000, lag: tilfeldigAktivitet, fasit: modellAktivitet, svar });
});

it.each(DELER)("V-1–V-7: 10 tilfeldige store tilfeller er som modellens (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe: froe + 1000,
    antall: 10,
    lag: (t) => tilfeldigAktivitet(t, 500 + t.under(1500)),
    fasit: modellAktivitet,
    svar,
  });
});

it("V-7: et vedtak med numeriske felt er som det samme med tekst", () => {
  sammenlignMedModellen({
    froe: 7,
    antall: 2000,
    lag: tilfeldigAktivitet,
    fasit: modellAktivitet,
    svar: (inn) => {
      const somTall = (v: ModellVedtak) => ({
        ...v,
        ...(v.timerPerUke !== undefined &&
          String(Number(v.timerPerUke)) === v.timerPerUke && { timerPerUke: Number(v.timerPerUke) }),
        ...(v.plasser !== undefined &&
          String(Number(v.plasser)) === v.plasser && { plasser: Number(v.plasser) }),
      });
      return svar({ ...inn, vedtak: inn.vedtak.map(somTall) });
    },
  });
});
