/** An amount that the fast sums hold is a whole number of these to one: hours a week or places with 4 decimals. */
export const SKALA = 10_000;
/** Decimals of {@link SKALA}. */
export const SKALADESIMALER = 4;
/** Decimals of the exact sums, the most a number may have. */
export const EKSAKTE_DESIMALER = 20;
export const EKSAKT_PER_SKALA = 10_000_000_000_000_000n; // 10^(20 − 4)

/** The largest amount of the fast sums, a 32-bit integer; times the days of three centuries it is below 2^48. */
export const STOERSTE_MENGDE = 2 ** 31 - 1;

/** An amount: `hel` ten-thousandths, or where that is −1, `stor` / 10^20; spread on `dager` days. */
export type Mengde = { hel: number; stor: bigint; dager: number };
