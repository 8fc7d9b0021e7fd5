import { SioFeil } from "../feil.js";
import { lagSjekk } from "./kvalitet/lagSjekk.js";
import type { LestAktivitet } from "./lesAktivitet.js";
import { gaaGjennomBrukere } from "./perBruker.js";
import type { Samling } from "./samle.js";
import { type Brukere, merknadsliste, type Telling, tellOpp } from "./telling.js";

/** Goes through the brukere of what is gathered, and counts; two versions that can't be told apart are refused. */
export function tellSamling({ lager, merknader }: Samling, lest: LestAktivitet, brukere: Brukere): Telling {
  const telling = gaaGjennomBrukere(lager, lagSjekk(lest.kvalitet));
  if (telling.problemer.length > 0) throw new SioFeil(telling.problemer);
  return tellOpp(lager, telling, merknadsliste(merknader), {
    enPeriode: lest.enPeriode,
    brukere,
    maksMerknader: lest.maksMerknader,
  });
}
