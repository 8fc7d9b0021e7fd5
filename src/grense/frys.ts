/** Freezes a plain result and all in it, and gives it back. */
export function frys<T>(verdi: T): T {
  if (typeof verdi === "object" && verdi !== null && !Object.isFrozen(verdi)) {
    Object.freeze(verdi);
    for (const ledd of Object.values(verdi)) frys(ledd);
  }
  return verdi;
}
