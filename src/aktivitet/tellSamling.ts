import { krevEntydige, somTelling } from "./brukergang.js";
import { gaaGjennomBrukere } from "./gaaGjennomBrukere.js";
import { lagSjekk } from "./kvalitet/lagSjekk.js";
import type { LestAktivitet } from "./lesAktivitet.js";
import type { Samling } from "./Samling.js";
import { type Brukere, merknadsliste, type Telling, tellOpp } from "./telling.js";

/** Goes through the brukere of what is gathered, and counts; two versions that can't be told apart are refused. */
export function tellSamling(
  { lager, merknader, gang }: Samling,
  lest: LestAktivitet,
  brukere: Brukere,
): Telling {
  const telling = gang === undefined ? gaaGjennomBrukere(lager, lagSjekk(lest.kvalitet)) : somTelling(gang);
  krevEntydige(telling);
  return tellOpp(lager, telling, merknadsliste(merknader), {
    enPeriode: lest.enPeriode,
    brukere,
    maksMerknader: lest.maksMerknader,
  });
}
