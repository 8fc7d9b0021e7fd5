/** Drops the fields that a host gave as undefined, which mean the same as absent ones. */
export function utenUdefinert<T>(rad: unknown): T {
  return Object.fromEntries(Object.entries(rad as object).filter(([, v]) => v !== undefined)) as T;
}
