import type { Sti } from "../feil.js";

/** Finds the first place where plain data differ, whatever the order of their fields; `undefined` where they are the same. */
export function finnForskjell(a: unknown, b: unknown, sti: Sti = []): Sti | undefined {
  if (a === b) return undefined;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return sti;
  if (Array.isArray(a) !== Array.isArray(b)) return sti;
  const felt = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const f of felt) {
    const her = [...sti, Array.isArray(a) ? Number.parseInt(f, 10) : f];
    if (!Object.hasOwn(a, f) || !Object.hasOwn(b, f)) return her;
    const funnet = finnForskjell((a as Record<string, unknown>)[f], (b as Record<string, unknown>)[f], her);
    if (funnet !== undefined) return funnet;
  }
  return undefined;
}
