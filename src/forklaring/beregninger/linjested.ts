import type { Sti } from "../../feil.js";
import { radsted } from "./radsted.js";

/** Finds the place of a code's line in the input. */
export const linjested = (inn: unknown, linjer: Sti, kode: string): Sti => radsted(inn, linjer, "kode", kode);
