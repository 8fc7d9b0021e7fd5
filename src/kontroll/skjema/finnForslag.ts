import type { Broek } from "../../tall/Broek.js";
import { type Intervall, inneholder } from "../../tall/Intervall.js";
import { bedoemSkjema, type Linjedommer, type Skjemadom } from "./bedoemSkjema.js";
import { type Endringsslag, enkeltfeil } from "./enkeltfeil.js";
import { type Linjedom, like } from "./Linjedom.js";
import { type Plass, rettbarePlasser } from "./rettbarePlasser.js";
import { intervallAv } from "./tallfelt.js";

/** A single change that makes everything agree. */
export type Rettelse = Omit<Plass, "rom" | "med" | "linje"> & {
  readonly foreslaatt: Broek;
  readonly endring: Endringsslag;
  readonly antallUvanlige: number;
};

const likeRom = (a: Intervall | undefined, b: Intervall | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : like(a.fra, b.fra) && like(a.til, b.til) && a.fraMed === b.fraMed && a.tilMed === b.tilMed;

/** Tells whether the sums see the same of both: then a change from the one to the other makes no sum agree. */
const likeForSummene = (a: Linjedom, b: Linjedom): boolean =>
  (a.brukt === b.brukt || like(a.brukt, b.brukt)) &&
  a.linje.tall.netto === b.linje.tall.netto &&
  a.linje.tall.aarsvolum === b.linje.tall.aarsvolum &&
  (["aarsvolum", "netto", "nettoTo"] as const).every((f) => likeRom(a.underliggende[f], b.underliggende[f]));

/** Finds every single change of a digit, or of two that stand beside each other, which makes everything agree; the likelier first. */
export function finnForslag(dom: Skjemadom, bedoemEn: Linjedommer): Rettelse[] {
  const rettelser = rettbarePlasser(dom).flatMap(({ rom, linje, med, ...plass }) =>
    enkeltfeil(plass.vist).flatMap(({ verdi, endring }): Rettelse[] => {
      if (rom !== undefined && !inneholder(rom, verdi)) return [];
      const { vist } = plass;
      const nytt = { ...vist, vist: verdi, intervall: intervallAv(verdi, vist.enhet) };
      if (linje !== undefined) {
        const nyLinje = bedoemEn(linje.med(nytt), dom.noekkel);
        if (nyLinje.dom === "avvik") return [];
        if (linje.dom.dom !== "avvik" && likeForSummene(linje.dom, nyLinje)) return [];
      }
      const ny = bedoemSkjema(med(nytt), dom.noekkel, bedoemEn);
      if (ny.antallAvvik > 0) return [];
      return [{ ...plass, foreslaatt: verdi, endring, antallUvanlige: ny.antallUvanlige }];
    }),
  );
  return rettelser.sort((a, b) => a.antallUvanlige - b.antallUvanlige);
}
