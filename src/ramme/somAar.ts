/**
 * Gives a calendar year as the fields take it, or `undefined`: what the checks across fields count from must be a year, whatever else
 * is wrong with the input, or they would count for ever.
 */
export const somAar = (inn: unknown): number | undefined =>
  typeof inn === "number" && Number.isInteger(inn) && inn >= 1900 && inn <= 2199 ? inn : undefined;
