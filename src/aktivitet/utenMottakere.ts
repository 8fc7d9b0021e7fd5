type Del = { readonly linjer: readonly { readonly mottakere: number }[]; readonly mottakere: number };
type Svar = Partial<Del> & { readonly resultater?: readonly Del[] };

/** Takes out the recipients of one municipality's count, or of them all. */
function utelat<T extends Partial<Del>>(del: T): T {
  const { mottakere: _, ...resten } = del;
  if (del.linjer === undefined) return resten as T;
  return { ...resten, linjer: del.linjer.map(({ mottakere: __, ...linje }) => linje) } as unknown as T;
}

/** Takes out the recipients of a result that did not count them: what is not known is never zero (N-3). */
export function utenMottakere<T extends Svar>(svar: T): T {
  const { resultater } = svar;
  return { ...utelat(svar), ...(resultater && { resultater: resultater.map(utelat) }) };
}
