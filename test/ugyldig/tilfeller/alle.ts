import { AKONTOTILFELLER } from "./aKonto.js";
import { AKTIVITETSTILFELLER } from "./aktivitet.js";
import { BEREGNINGSTILFELLER } from "./beregninger.js";
import { FELTTILFELLER } from "./felt.js";
import { FLERTERMINTILFELLER } from "./flereTerminer.js";
import { FORKLARINGSTILFELLER } from "./forklaring.js";
import { FORLOEPSTILFELLER } from "./forloep.js";
import { KOMMUNETILFELLER } from "./kommuner.js";
import { KONSEKVENSTILFELLER } from "./konsekvens.js";
import { KONTROLLTILFELLER } from "./kontroll.js";
import { SKJEMATILFELLER } from "./kontrollOppgjoer.js";
import { KVITTERINGSTILFELLER } from "./kvitteringer.js";
import { NOEKKELTILFELLER } from "./noekler.js";
import { OPPSLAGSTILFELLER } from "./oppslag.js";
import { PRISTILFELLER } from "./priser.js";
import { RAMMETILFELLER } from "./ramme.js";
import { SKJEMAFILTILFELLER } from "./skjemafiler.js";
import { TALLTILFELLER } from "./tall.js";
import { TARIFFTILFELLER } from "./tariffer.js";
import type { Tilfelle } from "./tilfelle.js";
import { ULESELIGETILFELLER } from "./uleselige.js";

/** Every case of the folder. */
export const TILFELLER: readonly Tilfelle[] = [
  ...PRISTILFELLER,
  ...NOEKKELTILFELLER,
  ...FELTTILFELLER,
  ...TALLTILFELLER,
  ...AKONTOTILFELLER,
  ...FLERTERMINTILFELLER,
  ...TARIFFTILFELLER,
  ...OPPSLAGSTILFELLER,
  ...ULESELIGETILFELLER,
  ...AKTIVITETSTILFELLER,
  ...KOMMUNETILFELLER,
  ...KONSEKVENSTILFELLER,
  ...RAMMETILFELLER,
  ...FORLOEPSTILFELLER,
  ...KONTROLLTILFELLER,
  ...SKJEMATILFELLER,
  ...BEREGNINGSTILFELLER,
  ...FORKLARINGSTILFELLER,
  ...KVITTERINGSTILFELLER,
  ...SKJEMAFILTILFELLER,
];
