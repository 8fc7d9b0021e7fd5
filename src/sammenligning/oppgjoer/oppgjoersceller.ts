import type { LestOppgjoer } from "../../korreksjonsoppgjoer/LestOppgjoer.js";
import type { Oppgjoersaarsak } from "../aarsaker.js";
import { ensidig } from "../Celle.js";
import type { Oppgjoersside } from "../Side.js";
import { bareEn, type Linjecelle, linjeceller, type Oppgjoerssted } from "./linjeceller.js";

/** Makes the cells of a settlement that only one side has: the whole of each has one cause. */
function bareHer(
  lest: LestOppgjoer,
  sted: Oppgjoerssted,
  erNy: boolean,
  aarsak: Oppgjoersaarsak,
): Linjecelle[] {
  return linjeceller(lest, lest, sted).map((celle) =>
    ensidig({ ...celle.sted, forekomst: bareEn(erNy) }, celle.fra, erNy, aarsak, 1),
  );
}

/** Makes the cells of two sides of a municipality, term by term; one side may be missing. */
export function oppgjoersceller(
  fra: Oppgjoersside | undefined,
  til: Oppgjoersside | undefined,
  kommune: string | undefined,
): Linjecelle[] {
  const terminer = new Set([...(fra?.terminer.keys() ?? []), ...(til?.terminer.keys() ?? [])]);
  const aarsak = fra === undefined || til === undefined ? "kommune" : "termin";
  return [...terminer].flatMap((termin) => {
    const sted = { kommune, termin };
    const [a, b] = [fra?.terminer.get(termin), til?.terminer.get(termin)];
    if (a !== undefined && b !== undefined) return linjeceller(a, b, sted);
    const ene = a ?? b;
    return ene === undefined ? [] : bareHer(ene, sted, b !== undefined, aarsak);
  });
}
