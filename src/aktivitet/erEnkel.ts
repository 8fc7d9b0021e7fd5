/** Tells a plain object, with all its fields in plain sight, from what may hide some. */
export function erEnkel(inn: unknown): inn is Record<string, unknown> {
  return typeof inn === "object" && inn !== null && inn.constructor === Object;
}
