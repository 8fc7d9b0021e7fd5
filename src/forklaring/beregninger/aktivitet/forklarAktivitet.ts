import type { Forklarer } from "../../Forklarer.js";

export const forklarAktivitet: Forklarer<"aktivitet"> | undefined = undefined;
