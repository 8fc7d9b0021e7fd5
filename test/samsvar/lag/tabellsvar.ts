// How the answers of the check of tables are written where they have been worked out by hand.

import type { Vektor } from "./vektor.js";

type Utfall = { readonly dom: string; readonly differanse?: string; readonly avstand?: string };

/** How an identity stands by itself: what is published, what it should be, and the verdict; the differences are 0 unless they are given. */
export const sted = (
  [identitet, type, rad, kolonne]: readonly [number, string, string, string],
  publisert: string,
  beregnet: string,
  { dom, differanse = "0", avstand = "0" }: Utfall,
) => ({ identitet, type, rad, kolonne, publisert, beregnet, dom, differanse, avstand });

/** A vector of N-2, worked for the case. */
export const vektor = (navn: string, inn: object, ut: object): Vektor => ({
  navn: `N-2: ${navn}`,
  beregning: "kontroll-tabell",
  regler: ["N-2"],
  kilde: [],
  status: "konstruert",
  inn,
  ut,
});

/** Places by verdict. */
export const antall = (eksakt: number, avrunding: number, avvik: number, utelatt = 0) => ({
  eksakt,
  avrunding,
  avvik,
  utelatt,
});

export const AVRUNDING = { dom: "avrunding" };
