import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { forklarAktivitet } from "./beregninger/aktivitet/forklarAktivitet.js";
import { forklarAarsoppgjoer } from "./beregninger/forklarAarsoppgjoer.js";
import { forklarAKonto } from "./beregninger/forklarAKonto.js";
import { forklarAKontoaar } from "./beregninger/forklarAKontoaar.js";
import { forklarEtterkorreksjon } from "./beregninger/forklarEtterkorreksjon.js";
import { forklarKorreksjonsoppgjoer } from "./beregninger/forklarKorreksjonsoppgjoer.js";
import { forklarForloep } from "./beregninger/forloep/forklarForloep.js";
import { forklarAarsakssplitt } from "./beregninger/konsekvens/forklarAarsakssplitt.js";
import { forklarDemografigevinst } from "./beregninger/konsekvens/forklarDemografigevinst.js";
import { forklarEnhetskostnad } from "./beregninger/konsekvens/forklarEnhetskostnad.js";
import { forklarFastePriser } from "./beregninger/konsekvens/forklarFastePriser.js";
import { forklarOekteOverfoeringer } from "./beregninger/konsekvens/forklarOekteOverfoeringer.js";
import { forklarRessurskrevende } from "./beregninger/konsekvens/forklarRessurskrevende.js";
import { forklarKontrollOppgjoer } from "./beregninger/kontroll/forklarKontrollOppgjoer.js";
import { forklarKontrollTabell } from "./beregninger/kontroll/forklarKontrollTabell.js";
import { forklarKontrollTall } from "./beregninger/kontroll/forklarKontrollTall.js";
import { forklarDemografiSomGir } from "./beregninger/ramme/forklarDemografiSomGir.js";
import { forklarInntektspaaslag } from "./beregninger/ramme/forklarInntektspaaslag.js";
import { forklarModellB } from "./beregninger/ramme/forklarModellB.js";
import { forklarNedtrapping } from "./beregninger/ramme/forklarNedtrapping.js";
import { forklarRundsum } from "./beregninger/ramme/forklarRundsum.js";
import { forklarSamletUttrekk } from "./beregninger/ramme/forklarSamletUttrekk.js";
import { forklarTak } from "./beregninger/ramme/forklarTak.js";
import { forklarTilskudd } from "./beregninger/ramme/forklarTilskudd.js";
import { forklarUttrekk } from "./beregninger/ramme/forklarUttrekk.js";
import type { Forklarer } from "./Forklarer.js";

/** The explainer of every calculation; the type says when one is missing. */
export const FORKLARERE: { readonly [N in Beregningsnavn]: Forklarer<N> } = {
  "a-konto": forklarAKonto,
  "a-konto-aar": forklarAKontoaar,
  korreksjonsoppgjoer: forklarKorreksjonsoppgjoer,
  etterkorreksjon: forklarEtterkorreksjon,
  aktivitet: forklarAktivitet,
  aarsoppgjoer: forklarAarsoppgjoer,
  uttrekk: forklarUttrekk,
  "samlet-uttrekk": forklarSamletUttrekk,
  "demografi-som-gir": forklarDemografiSomGir,
  inntektspaaslag: forklarInntektspaaslag,
  tak: forklarTak,
  nedtrapping: forklarNedtrapping,
  rundsum: forklarRundsum,
  "modell-b": forklarModellB,
  tilskudd: forklarTilskudd,
  ressurskrevende: forklarRessurskrevende,
  "oekte-overfoeringer": forklarOekteOverfoeringer,
  demografigevinst: forklarDemografigevinst,
  enhetskostnad: forklarEnhetskostnad,
  "faste-priser": forklarFastePriser,
  aarsakssplitt: forklarAarsakssplitt,
  forloep: forklarForloep,
  "kontroll-tall": forklarKontrollTall,
  "kontroll-tabell": forklarKontrollTabell,
  "kontroll-oppgjoer": forklarKontrollOppgjoer,
};
