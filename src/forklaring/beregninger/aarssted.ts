import type { Sti } from "../../feil.js";
import { radsted } from "./radsted.js";

/** Finds the place of a year's row in a list of the input. */
export const aarssted = (inn: unknown, liste: Sti, aar: number): Sti => radsted(inn, liste, "aar", aar);
