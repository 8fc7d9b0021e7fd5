import type { Broek } from "../../tall/Broek.js";
import { inneholder } from "../../tall/Intervall.js";
import { bedoemSkjema, type Linjedommer, type Skjemadom } from "./bedoemSkjema.js";
import { type Endringsslag, enkeltfeil } from "./enkeltfeil.js";
import { type Plass, rettbarePlasser } from "./rettbarePlasser.js";
import { intervallAv } from "./tallfelt.js";

/** A single change that makes everything agree. */
export type Rettelse = Omit<Plass, "rom" | "med" | "linjeMed"> & {
  readonly foreslaatt: Broek;
  readonly endring: Endringsslag;
  readonly antallUvanlige: number;
};

/** Finds every single change of a digit, or of two that stand beside each other, which makes everything agree; the likelier first. */
export function finnForslag(dom: Skjemadom, bedoemEn: Linjedommer): Rettelse[] {
  const rettelser = rettbarePlasser(dom).flatMap(({ rom, linjeMed, med, ...plass }) =>
    enkeltfeil(plass.vist).flatMap(({ verdi, endring }): Rettelse[] => {
      if (rom !== undefined && !inneholder(rom, verdi)) return [];
      const { vist } = plass;
      const nytt = { ...vist, vist: verdi, intervall: intervallAv(verdi, vist.enhet) };
      if (linjeMed !== undefined && bedoemEn(linjeMed(nytt), dom.noekkel).dom === "avvik") return [];
      const ny = bedoemSkjema(med(nytt), dom.noekkel, bedoemEn);
      if (ny.antallAvvik > 0) return [];
      return [{ ...plass, foreslaatt: verdi, endring, antallUvanlige: ny.antallUvanlige }];
    }),
  );
  return rettelser.sort((a, b) => a.antallUvanlige - b.antallUvanlige);
}
