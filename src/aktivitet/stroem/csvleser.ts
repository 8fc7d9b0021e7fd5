import { type Problem, SioFeil } from "../../feil.js";
import { lesVedtak } from "../lesVedtak.js";
import { UTEN_SLUTT } from "../slutt.js";
import { LENGSTE_LINJE, lagBytebuffer } from "./bytebuffer.js";
import { type Csvpost, delOpp, linjerI, nyCsvpost } from "./csvfelt.js";
import { lagVedtak, lesTekster } from "./csvGrundig.js";
import { type Csvhode, hodelinje, lesHode } from "./csvhode.js";
import { type Hurtigleser, laerNavn, lagHurtigleser } from "./Hurtigleser.js";
import { avvis, etterTelling, type Leser, type Lesing, paaLinje, tell } from "./Lesing.js";
import { lesRadHurtig } from "./lesRadHurtig.js";
import { fraPost } from "./Raarad.js";

const LINJESKIFT = 10;
const VOGNRETUR = 13;

/** What is known of the file on the way through it. */
type Csvtilstand = {
  readonly lesing: Lesing;
  readonly post: Csvpost;
  hode: Csvhode | undefined;
  hurtig: Hurtigleser | undefined;
  /** The line that comes next. */
  linje: number;
};

/** Reads a row thoroughly, and counts it or says what is wrong. */
function lesRadGrundig(t: Csvtilstand, { kolonner }: Csvhode, bytes: Uint8Array): void {
  const { lesing, post, linje } = t;
  const { rad, oppsett, mottak } = lesing;
  const nr = lesing.rader;
  lesing.rader += 1;
  const lest = lesTekster(post, bytes, kolonner.length);
  if ("problem" in lest) {
    avvis(lesing, paaLinje(linje, [lest.problem]));
    return;
  }
  const problemer: Problem[] = [];
  const vedtak = lagVedtak(kolonner, lest.tekster, problemer);
  problemer.push(...lesVedtak(vedtak, rad.post, oppsett));
  if (problemer.length > 0) {
    avvis(lesing, paaLinje(linje, problemer));
    return;
  }
  const { tjenestested } = rad.post;
  fraPost(rad, mottak.akk, nr);
  if (t.hurtig !== undefined) laerNavn(t.hurtig, rad.post.kommune, rad.kommune, tjenestested);
  tell(lesing, "linje", linje);
}

/** Reads and counts rows as long as they are plain, and gives where the first that isn't starts. */
function lesPlaneRader(
  t: Csvtilstand,
  hurtig: Hurtigleser,
  bytes: Uint8Array,
  start: number,
  slutt: number,
): number {
  const { lesing } = t;
  const { rad, mottak } = lesing;
  const { post } = rad;
  const foersteRad = lesing.rader;
  const foersteLinje = t.linje;
  let nr = foersteRad;
  let pos = start;
  while (pos < slutt) {
    const neste = lesRadHurtig(hurtig, rad, bytes, pos);
    if (neste < 0) break;
    rad.nr = nr;
    nr += 1;
    pos = neste;
    const problem = mottak.ta(rad);
    if (
      problem === undefined &&
      post.avkortet.length === 0 &&
      (post.avslutning === 0 || post.til !== UTEN_SLUTT)
    )
      continue;
    lesing.rader = nr;
    etterTelling(lesing, problem, "linje", foersteLinje + nr - 1 - foersteRad);
  }
  lesing.rader = nr;
  t.linje = foersteLinje + nr - foersteRad;
  return pos;
}

/** Reads the heading at a place, and gives where the first row starts. */
function begynn(t: Csvtilstand, bytes: Uint8Array, start: number, medHurtig: boolean): number {
  const lest = lesHode(bytes, start, t.linje);
  t.hode = lest.hode;
  if (medHurtig) t.hurtig = lagHurtigleser(lest.hode, t.lesing.oppsett);
  return lest.neste;
}

/**
 * Reads the rows of a CSV: the plain ones straight from their bytes, and all else thoroughly.
 *
 * @param valg - `hode`: the heading of a file without it; `linje`: the number of the first line; `hurtig`: false reads every row
 * thoroughly, which tests hold the fast reading against.
 */
export function lagCsvleser(
  lesing: Lesing,
  valg: { readonly hode: string | undefined; readonly linje: number; readonly hurtig: boolean },
): Leser {
  const t: Csvtilstand = { lesing, post: nyCsvpost(), hode: undefined, hurtig: undefined, linje: valg.linje };
  if (valg.hode !== undefined) {
    const linje = hodelinje(valg.hode);
    begynn(t, linje, 0, valg.hurtig);
  }
  const les = (bytes: Uint8Array, start: number, slutt: number, alt: boolean): number => {
    let pos = start;
    if (t.hode === undefined) {
      pos = begynn(t, bytes, start, valg.hurtig);
      t.linje += 1;
    }
    const { hode, hurtig, post } = t;
    if (hode === undefined) return pos;
    const skille = hode.skilletegn.charCodeAt(0);
    for (;;) {
      if (hurtig !== undefined) pos = lesPlaneRader(t, hurtig, bytes, pos, slutt);
      if (pos >= slutt) return pos;
      const b = bytes[pos];
      if (b === LINJESKIFT || (b === VOGNRETUR && bytes[pos + 1] === LINJESKIFT)) {
        pos += b === LINJESKIFT ? 1 : 2;
        t.linje += 1;
        continue;
      }
      if (!delOpp(post, bytes, pos, slutt, skille, alt)) return pos;
      if (post.neste - pos > LENGSTE_LINJE) {
        const melding = `Raden er lengre enn ${LENGSTE_LINJE} byte.`;
        throw new SioFeil(paaLinje(t.linje, [{ kode: "UGYLDIG_VERDI", sti: [], melding }]));
      }
      lesRadGrundig(t, hode, bytes);
      t.linje += linjerI(bytes, pos, post.neste);
      pos = post.neste;
    }
  };
  const buffer = lagBytebuffer(les);
  return {
    ta: (bit) => {
      const bytes = bit as Uint8Array;
      lesing.bytes += bytes.length;
      buffer.ta(bytes);
    },
    slutt: () => {
      buffer.slutt();
      if (t.hode !== undefined) return;
      const melding = "CSV-filen er tom; den skal begynne med en overskrift.";
      throw new SioFeil([{ kode: "MANGLER_FELT", sti: ["linje", valg.linje], melding }]);
    },
  };
}
