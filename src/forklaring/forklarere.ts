import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { forklarAktivitet } from "./beregninger/aktivitet/forklarAktivitet.js";
import { forklarAarsoppgjoer } from "./beregninger/forklarAarsoppgjoer.js";
import { forklarAKonto } from "./beregninger/forklarAKonto.js";
import { forklarAKontoaar } from "./beregninger/forklarAKontoaar.js";
import { forklarEtterkorreksjon } from "./beregninger/forklarEtterkorreksjon.js";
import { forklarKorreksjonsoppgjoer } from "./beregninger/forklarKorreksjonsoppgjoer.js";
import type { Forklarer } from "./Forklarer.js";

/** The explainer of every calculation; the type says when one is missing. One that is `undefined` is refused in words. */
export const FORKLARERE: { readonly [N in Beregningsnavn]: Forklarer<N> | undefined } = {
  "a-konto": forklarAKonto,
  "a-konto-aar": forklarAKontoaar,
  korreksjonsoppgjoer: forklarKorreksjonsoppgjoer,
  etterkorreksjon: forklarEtterkorreksjon,
  aktivitet: forklarAktivitet,
  aarsoppgjoer: forklarAarsoppgjoer,
  uttrekk: undefined,
  "samlet-uttrekk": undefined,
  "demografi-som-gir": undefined,
  inntektspaaslag: undefined,
  tak: undefined,
  nedtrapping: undefined,
  rundsum: undefined,
  "modell-b": undefined,
  tilskudd: undefined,
  ressurskrevende: undefined,
  "oekte-overfoeringer": undefined,
  demografigevinst: undefined,
  enhetskostnad: undefined,
  "faste-priser": undefined,
  aarsakssplitt: undefined,
  forloep: undefined,
  "kontroll-tall": undefined,
  "kontroll-tabell": undefined,
};
