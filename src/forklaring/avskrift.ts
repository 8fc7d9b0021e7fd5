import { kanGjennomgaas } from "../aktivitet/lesAktivitet.js";
import { erObjekt } from "../grense/lesInndata.js";

/** Tells whether something is an object of fields, not of a class. */
function erVanlig(verdi: object): boolean {
  const slag: unknown = Object.getPrototypeOf(verdi);
  return slag === Object.prototype || slag === null;
}

/** Copies plain data; a Decimal or anything else that is no plain data stays what it is. */
function kopier(verdi: unknown): unknown {
  if (typeof verdi !== "object" || verdi === null) return verdi;
  if (Array.isArray(verdi)) return Array.from(verdi, kopier);
  if (!erVanlig(verdi)) return verdi;
  return Object.fromEntries(Object.entries(verdi).map(([felt, ledd]) => [felt, kopier(ledd)]));
}

/**
 * Writes off an input, so that the calculation and its explanation read the same: what gives something else the next time it is read, and
 * vedtak that can be walked through once, become plain data.
 */
export function avskrift(inn: unknown): unknown {
  const kopi = kopier(inn);
  if (!erObjekt(kopi)) return kopi;
  const vedtak = kopi["vedtak"];
  if (Array.isArray(vedtak) || !kanGjennomgaas(vedtak)) return kopi;
  return { ...kopi, vedtak: Array.from(vedtak, kopier) };
}
