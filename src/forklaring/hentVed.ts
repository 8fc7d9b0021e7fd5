import type { Sti } from "../feil.js";

/** Walks from plain data to the value at a path; `undefined` where there is none. */
export function hentVed(data: unknown, sti: Sti): unknown {
  let her = data;
  for (const ledd of sti) {
    if (typeof her !== "object" || her === null || !Object.hasOwn(her, ledd)) return undefined;
    her = (her as Record<string | number, unknown>)[ledd];
  }
  return her;
}
