// T-3: from one year's price to the next, and back.

import { type Broek, broek, deltPaa, gange, gulv, lesBroek, pluss } from "./broek.js";

const halv = broek(1n, 2n);

function vekstfaktor(sats: string): Broek {
  const faktor = pluss(broek(1n), lesBroek(sats));
  if (faktor.t <= 0n) throw new Error("satsen tar hele prisen");
  return faktor;
}

/** The next year's price: multiplied by 1 + the rate and rounded half up to whole kroner. */
export function modellFram(pris: bigint, sats: string): bigint {
  return gulv(pluss(gange(broek(pris), vekstfaktor(sats)), halv));
}

/** The whole-krone price of the year before; undefined where there is none, an error where there are several. */
export function modellBak(pris: bigint, sats: string): bigint | undefined {
  const anslag = gulv(deltPaa(broek(pris), vekstfaktor(sats)));
  // Every price that leads to this one lies within half a krone over the factor from the exact quotient.
  const avstand = gulv(deltPaa(halv, vekstfaktor(sats))) + 1n;
  const treff: bigint[] = [];
  for (let kandidat = anslag - avstand; kandidat <= anslag + avstand; kandidat += 1n) {
    if (modellFram(kandidat, sats) === pris) treff.push(kandidat);
  }
  if (treff.length > 1) throw new Error(`flere priser fører til ${pris}`);
  return treff[0];
}
