/** The form as a spreadsheet, from wherever it was loaded. */
export function skrivOgLes(skjema: typeof import("../../../src/skjema/index.js")): object;
