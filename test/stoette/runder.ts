/**
 * How many rounds a slow property is given: enough to notice a fault in the ordinary run, and as many as FC_RUNS says where that is more. The docs' figures
 * of thousands are of such longer runs.
 */
export const runder = (vanlig: number): number => Math.max(vanlig, Number(process.env["FC_RUNS"] ?? 0));
