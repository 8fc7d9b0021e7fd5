import { kanGjennomgaas } from "../aktivitet/lesAktivitet.js";
import { erObjekt } from "../grense/lesInndata.js";

/** Copies lists and objects of fields; a Decimal, a Map or anything else that has no fields of its own to be read by name stays what it is. */
function kopier(verdi: unknown): unknown {
  if (typeof verdi !== "object" || verdi === null) return verdi;
  if (Array.isArray(verdi)) return Array.from(verdi, kopier);
  if (Object.prototype.toString.call(verdi) !== "[object Object]") return verdi;
  const felter: [string, unknown][] = [];
  for (const felt in verdi) felter.push([felt, kopier((verdi as Record<string, unknown>)[felt])]);
  return Object.fromEntries(felter);
}

/**
 * Writes off an input, so that the calculation and its explanation read the same: what gives something else the next time it is read, and
 * vedtak that can be walked through once, become plain data.
 */
export function avskrift(inn: unknown): unknown {
  if (!erObjekt(inn)) return kopier(inn);
  const { vedtak } = inn;
  if (Array.isArray(vedtak) || !kanGjennomgaas(vedtak)) return kopier(inn);
  return { ...(kopier({ ...inn, vedtak: undefined }) as object), vedtak: Array.from(vedtak, kopier) };
}
