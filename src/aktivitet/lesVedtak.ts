import type { Problem } from "../feil.js";
import { lesVedtakGrundig } from "./lesVedtakGrundig.js";
import { type Leseoppsett, lesVedtakHurtig } from "./lesVedtakHurtig.js";
import type { Vedtakspost } from "./Vedtakspost.js";

const INGEN: readonly Problem[] = [];

/** Reads a vedtak fast; one that throws while it is read is not accepted, and the schema looks at it. */
function hurtigLest(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): boolean {
  try {
    return lesVedtakHurtig(inn, post, oppsett);
  } catch {
    return false;
  }
}

/** Reads one vedtak; its problems, which are none where all is well. */
export function lesVedtak(inn: unknown, post: Vedtakspost, oppsett: Leseoppsett): readonly Problem[] {
  return hurtigLest(inn, post, oppsett) ? INGEN : lesVedtakGrundig(inn, post, oppsett);
}
