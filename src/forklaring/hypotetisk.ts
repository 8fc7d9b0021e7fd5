/** What stands over an explanation of what might have been. */
export const HYPOTETISK = "HYPOTETISK: inndataene er ikke slik det var, men slik det kunne ha vært.";
