import { kontrollerTabell, type Tabellkontroll } from "../../index.js";
import { tabell7 } from "./tabell7.js";

/** Checks the evaluation's tables 7-1 to 7-4 against their sums and differences. */
export const regnTabell7 = (): Tabellkontroll => kontrollerTabell(tabell7());
