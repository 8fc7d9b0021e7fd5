import type { Problem } from "../../feil.js";
import { lesVedtak } from "../lesVedtak.js";
import { medSti } from "../lesVedtakGrundig.js";
import { avvis, type Leser, type Lesing, tell } from "./Lesing.js";
import { fraPost } from "./Raarad.js";

const ULESELIG: Problem = {
  kode: "ULESELIG_INNGANG",
  sti: [],
  melding:
    "Vedtaket kunne ikke leses: et felt kastet en feil da det ble lest; oppgi vanlige data, som fra JSON.",
};

function lesEtt(lesing: Lesing, inn: unknown): void {
  const nr = lesing.rader;
  lesing.rader += 1;
  let problemer: readonly Problem[];
  try {
    problemer = lesVedtak(inn, lesing.rad.post, lesing.oppsett);
  } catch {
    problemer = [ULESELIG]; // the host's own object threw
  }
  if (problemer.length > 0) {
    avvis(lesing, medSti(problemer, ["vedtak", nr]));
    return;
  }
  fraPost(lesing.rad, lesing.mottak.akk, nr);
  tell(lesing, "vedtak", nr);
}

/** Reads vedtak, one by one or in batches. */
export const lagVedtaksleser = (lesing: Lesing): Leser => ({
  ta: (bit) => {
    if (Array.isArray(bit)) for (const inn of bit) lesEtt(lesing, inn);
    else lesEtt(lesing, bit);
  },
  slutt: () => {},
});
