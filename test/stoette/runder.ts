/** At most, where a thousand runs of the tests must each be short: MODELL_ANTALL. */
const HOEYST = Number(process.env["MODELL_ANTALL"] ?? Number.POSITIVE_INFINITY);

/**
 * How many rounds a slow property is given: enough to notice a fault in the ordinary run, and as many as FC_RUNS says where that is more. The docs' figures
 * are of runs with FC_RUNS=1000 or more.
 */
export const runder = (vanlig: number): number =>
  Math.min(Math.max(vanlig, Number(process.env["FC_RUNS"] ?? 0)), HOEYST);
