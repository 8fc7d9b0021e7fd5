import type { Brukersjekk } from "../brukergang.js";
import type { Kvalitetsvalg } from "../kvalitetsvalg.js";
import { finnEtterDoed, finnHull, finnUendret } from "./forloep.js";
import { finnInstitusjonOgHjemme, finnKjoepOgEgen } from "./samtidig.js";
import { finnOver168 } from "./uketimer.js";

const SJEKKER = [
  finnHull,
  finnEtterDoed,
  finnOver168,
  finnInstitusjonOgHjemme,
  finnKjoepOgEgen,
  finnUendret,
] as const;

/** Makes the check of a bruker's vedtak of all that was asked for, or none where nothing was. */
export function lagSjekk(grenser: Kvalitetsvalg | undefined): Brukersjekk | undefined {
  if (grenser === undefined) return undefined;
  return (lager, kommune, etterKode, doede, merknader) => {
    for (const sjekk of SJEKKER) sjekk({ lager, kommune, etterKode, doede, grenser, merknader });
  };
}
