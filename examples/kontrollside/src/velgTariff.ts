import { hentTariff, listTariffer, type SkjemaInn, type Tariffvalg } from "sio-beregning/skjema/browser";
import { desimaltekst, skaler } from "./tall.js";

/** The shipped tables, the newest first. */
export const tariffvalg = (): readonly (Tariffvalg & { readonly navn: string })[] =>
  [...listTariffer()].reverse().map(({ aar, sone, reisetidsgruppe, status }) => ({
    aar,
    sone,
    reisetidsgruppe,
    navn: `${aar}, sone ${sone}, gruppe ${reisetidsgruppe} (${status})`,
  }));

/**
 * Finds the shipped table that a form without one is by: of its year, where every printed price is the table's.
 *
 * Never just by the year: only zone 1 and group 1 are shipped, and a form of another is not wrong for having other prices.
 */
export function tariffFor({ tariff, aar, linjer }: SkjemaInn): Tariffvalg | undefined {
  if (tariff !== undefined || aar === undefined) return undefined;
  const valgt = listTariffer().find((t) => t.aar === aar);
  if (valgt === undefined) return undefined;
  const navn = { aar: valgt.aar, sone: valgt.sone, reisetidsgruppe: valgt.reisetidsgruppe };
  const priser = new Map(hentTariff(navn).priser.map(({ kode, pris }) => [kode as string, pris]));
  const trykte = linjer.flatMap(({ kode, pris }) => {
    const verdi = desimaltekst(pris);
    return verdi === undefined ? [] : [{ kode, verdi }];
  });
  const like = trykte.every(({ kode, verdi }) => {
    const pris = priser.get(kode);
    return pris !== undefined && pris !== null && skaler(String(pris)) === skaler(verdi);
  });
  return like && trykte.length > 0 ? navn : undefined;
}
