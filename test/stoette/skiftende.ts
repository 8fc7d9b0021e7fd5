/** An object as a host may make it: a field that gives what it should the first time it is read, and something else ever after. */
export function skiftende<T extends object>(inn: T, felt: keyof T & string, senere: unknown): T {
  const foerst = inn[felt];
  let lest = false;
  const get = () => {
    const verdi = lest ? senere : foerst;
    lest = true;
    return verdi;
  };
  return Object.defineProperty({ ...inn }, felt, { get, enumerable: true });
}
