type Linje = {
  readonly kode: string;
  readonly enhet: string;
  readonly volum: string;
  readonly mottakere: number;
  readonly vedtak: number;
};
type Del = { readonly linjer: readonly Linje[]; readonly mottakere: number };
type Svar = Partial<Del> & { readonly resultater?: readonly Del[] };

/** Takes out the recipients of one municipality's count, or of them all. */
function utelat<T extends Partial<Del>>(del: T): T {
  const { mottakere: _, ...resten } = del;
  if (del.linjer === undefined) return resten as T;
  // field by field, which takes a tenth of the time of leaving one out: a country has ten thousand lines
  const linjer = del.linjer.map(({ kode, enhet, volum, vedtak }) => ({ kode, enhet, volum, vedtak }));
  return { ...resten, linjer } as unknown as T;
}

/** Takes out the recipients of a result that did not count them: what is not known is never zero (N-3). */
export function utenMottakere<T extends Svar>(svar: T): T {
  const { resultater } = svar;
  return { ...utelat(svar), ...(resultater && { resultater: resultater.map(utelat) }) };
}
