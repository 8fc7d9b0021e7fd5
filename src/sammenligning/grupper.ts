/** Parts a list by a key, each part in the list's order, the parts in the order in which their keys first stand; entries without a key are left out. */
export function grupper<T, K>(liste: readonly T[], noekkel: (ledd: T) => K | undefined): ReadonlyMap<K, T[]> {
  const deler = new Map<K, T[]>();
  for (const ledd of liste) {
    const k = noekkel(ledd);
    if (k === undefined) continue;
    const del = deler.get(k);
    if (del === undefined) deler.set(k, [ledd]);
    else del.push(ledd);
  }
  return deler;
}
