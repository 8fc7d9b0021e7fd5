const SUMNAVN = /^(sum|total|totalt|totalsum|i alt|sum total(t)?|sum i alt)$/i;

/** Tells whether a row of the head is called what a form calls its last one, its sum: `SUM`, «Totalt», «I alt», in any case of letters. */
export const erSumrad = (navn: string): boolean => SUMNAVN.test(navn);
