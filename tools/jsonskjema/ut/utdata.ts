import * as z from "zod";
import { forklaringsskjema } from "../../../src/forklaring/skjema.js";
import type { Beregningsnavn } from "../../../src/index.js";
import { aktivitet, aktivitetsdel, kodekart } from "./aktivitet.js";
import { feil, hvaHvis, kvittering, kvitteringskontroll, tariff, vektor } from "./data.js";
import { forloep } from "./forloep.js";
import {
  aarsakssplitt,
  demografigevinst,
  enhetskostnad,
  fastePriser,
  oekteOverfoeringer,
  ressurskrevende,
} from "./konsekvens.js";
import { skjemakontroll, tabellkontroll, tallkontroll } from "./kontroll.js";
import { aarsoppgjoer, aKonto, etterkorreksjoner, fordeling, korreksjonsoppgjoer } from "./oppgjoer.js";
import {
  demografiSomGir,
  inntektspaaslag,
  modellB,
  nedtrapping,
  rundsum,
  samletUttrekk,
  tak,
  tilskudd,
  uttrekk,
} from "./ramme.js";
import { sammenligning } from "./sammenligning.js";

/** The results of the calculations, by name. */
export const RESULTATER = {
  "a-konto": fordeling,
  "a-konto-aar": aKonto,
  korreksjonsoppgjoer,
  etterkorreksjon: etterkorreksjoner,
  aktivitet,
  aarsoppgjoer,
  uttrekk,
  "samlet-uttrekk": samletUttrekk,
  "demografi-som-gir": demografiSomGir,
  inntektspaaslag,
  tak,
  nedtrapping,
  rundsum,
  "modell-b": modellB,
  tilskudd,
  ressurskrevende,
  "oekte-overfoeringer": oekteOverfoeringer,
  demografigevinst,
  enhetskostnad,
  "faste-priser": fastePriser,
  aarsakssplitt,
  forloep,
  "kontroll-tall": tallkontroll,
  "kontroll-tabell": tabellkontroll,
  "kontroll-oppgjoer": skjemakontroll,
} as const satisfies Readonly<Record<Beregningsnavn, z.ZodType>>;

/** Every other output, by the name of its schema. */
export const ANNET_UT = {
  feil,
  forklaring: forklaringsskjema(),
  kvittering,
  kvitteringskontroll,
  "hva-hvis": hvaHvis,
  sammenligning,
  aktivitetsdel,
  kodekart,
  tariff,
  samsvar: z.array(vektor),
} as const satisfies Readonly<Record<string, z.ZodType>>;
