import type { Merknad, Stroemaktivitet, Stroemkommune } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { argumentproblem } from "./vedtaksvalg.js";

/** An answer of one period or of several. */
type Svar = Omit<Stroemaktivitet, "linjer" | "periode" | "stroem"> & Partial<Stroemaktivitet>;

/** Municipalities that a message names. */
const MEST = 10;

/** The results of an answer, one a municipality and period. */
function resultaterAv({ resultater, periode, linjer, mottakere }: Svar): readonly Stroemkommune[] {
  if (resultater !== undefined || periode === undefined || linjer === undefined) return resultater ?? [];
  return [{ periode, linjer, ...(mottakere !== undefined && { mottakere }) }];
}

/** Tells whether a merknad is about a municipality, or about the whole of what was read. */
function gjelder(
  merknad: Merknad & { kommune?: string; vedtak?: readonly unknown[] },
  kommune: string,
): boolean {
  return merknad.kommune === kommune || merknad.vedtak === undefined || merknad.vedtak.length === 0;
}

/** Leaves the results of one municipality, where one is asked for; one that the vedtak don't name is refused, not answered with nothing. */
export function velgKommune(svar: Svar, kommune: string | undefined) {
  const alle = resultaterAv(svar);
  if (kommune === undefined) return { svar, resultater: alle, merknader: svar.merknader };
  const resultater = alle.filter((r) => r.kommune === kommune);
  if (resultater.length === 0) {
    const navn = [...new Set(alle.flatMap((r) => (r.kommune === undefined ? [] : [r.kommune])))];
    const flere = navn.length > MEST ? ` og ${navn.length - MEST} til` : "";
    const kjente =
      navn.length === 0
        ? "de nevner ingen kommune, så ta bort --kommune"
        : `de nevner ${navn.slice(0, MEST).join(", ")}${flere}`;
    throw new Klifeil([argumentproblem(`Vedtakene har ikke kommunen «${kommune}»; ${kjente}.`)]);
  }
  const merknader = svar.merknader.filter((m) => gjelder(m, kommune));
  return { svar: { ...svar, resultater, merknader }, resultater, merknader };
}
