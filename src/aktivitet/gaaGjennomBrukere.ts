import { type Brukersjekk, type Brukertelling, giPlass, nyGang, somTelling } from "./brukergang.js";
import { gaaGjennomBruker } from "./gaaGjennomBruker.js";
import type { Radlager } from "./radlager.js";
import { samleBrukere } from "./samleBrukere.js";

/**
 * Walks through the brukere of a store once: settles versions and successors, counts distinct recipients by code and period, and finds
 * what is doubtful about a bruker's vedtak together.
 */
export function gaaGjennomBrukere(lager: Radlager, sjekk: Brukersjekk | undefined): Brukertelling {
  samleBrukere(lager);
  const gang = nyGang(lager, sjekk);
  giPlass(gang, lager.akk.kommuner.length - 1);
  for (let bruker = 0; bruker < lager.antallBrukere; bruker += 1) {
    gaaGjennomBruker(gang, lager, lager.siste[bruker] ?? -1, lager.brukerkommune[bruker] ?? 0);
  }
  return somTelling(gang);
}
