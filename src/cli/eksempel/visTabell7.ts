import type { Tabellkontroll } from "../../index.js";
import { visTabellkontroll } from "../kontroll/visTabellkontroll.js";

/** Writes the check of the evaluation's tables 7-1 to 7-4. */
export const visTabell7 = (svar: Tabellkontroll): string =>
  [
    "EVALUERINGENS TABELLER 7-1 TIL 7-4 (S002, l. 3901–4139), mill. kr, vist i hele mill.",
    "Radsummer, kolonnesummer, 7-1 = sum av tilskuddstypene i 7-2, og 7-4 = 7-1 − 7-3. Bare det som ikke er eksakt, er listet.",
    "",
    visTabellkontroll(svar),
  ].join("\n");
