import { type Problem, SioFeil } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import { type Csvpost, delOpp, nyCsvpost } from "./csvfelt.js";
import { lesTekster } from "./csvGrundig.js";
import { type Csvhode, hodelinje, lesHode } from "./csvhode.js";
import { finnRadgrense } from "./finnRadgrense.js";

const LINJESKIFT = 10;

/** Reads a heading that is given as a text. */
function lesHodetekst(hode: unknown): Csvhode {
  if (typeof hode !== "string") {
    const problem: Problem = {
      kode: "UGYLDIG_TYPE",
      sti: ["hode"],
      melding: `Overskriften skal være filens første linje, som tekst: fant ${beskrivFunn(hode)}.`,
    };
    throw new SioFeil([problem]);
  }
  const bytes = hodelinje(hode);
  return lesHode(bytes, 0, 1).hode;
}

/** Gives whose the row is that was found, or `undefined` for one that can't be read: it is refused when its part is read, and parts no one. */
function brukerI(post: Csvpost, bytes: Uint8Array, { kolonner }: Csvhode): string | undefined {
  const lest = lesTekster(post, bytes, kolonner.length);
  return "tekster" in lest ? lest.tekster[kolonner.indexOf("bruker")] : undefined;
}

/**
 * Finds where the rows of another bruker start in the bytes of a CSV file, to cut it into parts that have no bruker in common.
 *
 * Norwegian: *brukergrense*. In a file where each bruker's rows stand together (sorted by bruker, say), parts cut so are counted with
 * `brukere: "adskilt"` and `"sortert"` by a worker each, and their recipients are exact when they are added up. As with {@link finnRadgrense},
 * no line break may stand inside quotes.
 *
 * @param bytes - A piece of the file.
 * @param hode - The file's heading, which says where bruker stands and what parts the fields.
 * @param fra - Where in the piece to look from; its start unless given.
 * @returns Where a row starts that has another bruker than the row before it, both of them whole and after the one that `fra` is in; −1 where
 * none does in the piece.
 * @throws {@link SioFeil} `UGYLDIG_TYPE` for anything but bytes or a heading; and what is wrong with the heading.
 * @example
 * ```ts
 * import { finnBrukergrense } from "sio-beregning";
 * const bytes = new TextEncoder().encode("a;OL;2019-01-01\na;SK1;2019-01-01\nb;OL;2019-01-01\n");
 * finnBrukergrense(bytes, "bruker;kode;fra");
 * //=> 33
 * ```
 */
export function finnBrukergrense(bytes: Uint8Array, hode: string, fra = 0): number {
  const lestHode = lesHodetekst(hode);
  const skille = lestHode.skilletegn.charCodeAt(0);
  let pos = finnRadgrense(bytes, fra);
  const slutt = bytes.lastIndexOf(LINJESKIFT) + 1;
  const post = nyCsvpost();
  let forrige: string | undefined;
  while (pos >= 0 && pos < slutt) {
    delOpp(post, bytes, pos, slutt, skille, true);
    const bruker = brukerI(post, bytes, lestHode);
    if (bruker !== undefined && forrige !== undefined && bruker !== forrige) return pos;
    forrige = bruker ?? forrige;
    pos = post.neste;
  }
  return -1;
}
