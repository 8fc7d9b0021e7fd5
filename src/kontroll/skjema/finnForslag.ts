import type { Broek } from "../../tall/Broek.js";
import { inneholder } from "../../tall/Intervall.js";
import { bedoemMedNoekler } from "./bedoemMedNoekler.js";
import { bedoemSkjema, type Linjedommer, type Skjemadom } from "./bedoemSkjema.js";
import { type Endringsslag, enkeltfeil } from "./enkeltfeil.js";
import type { Vist } from "./LestSkjema.js";
import { muligeNoekler } from "./muligeNoekler.js";
import { type Plass, rettbarePlasser } from "./rettbarePlasser.js";
import { intervallAv } from "./tallfelt.js";

/** A single change that makes everything agree. */
export type Rettelse = Omit<Plass, "rom" | "med" | "linjeMed"> & {
  readonly foreslaatt: Broek;
  readonly endring: Endringsslag;
  readonly antallUvanlige: number;
};

/** Gives how many digits after the point a unit of the last one is: 3 of 0,001. */
const desimalerAv = ({ siffer }: Vist): number => siffer.n.toString().length - 1;

/** Tries the printed key: what fails where it is typed wrong, is most of the lines, which all agree by the right one. */
function avNoekkelen({ skjema }: Skjemadom, bedoemEn: Linjedommer): Rettelse[] {
  const vist = skjema.noekkel;
  if (vist === undefined) return [];
  const desimaler = desimalerAv(vist);
  return enkeltfeil(vist, desimaler).flatMap(({ verdi, endring }): Rettelse[] => {
    if (verdi.t <= 0n || verdi.t > verdi.n) return [];
    const noekler = muligeNoekler(verdi, desimaler).filter((noekkel) =>
      skjema.linjer.every((linje) => bedoemEn(linje, noekkel).dom !== "avvik"),
    );
    if (noekler.length === 0) return [];
    const ny = bedoemMedNoekler({ ...skjema, noekler }, bedoemEn);
    if (ny.antallAvvik > 0) return [];
    return [{ sti: ["noekkel"], vist, foreslaatt: verdi, endring, antallUvanlige: ny.antallUvanlige }];
  });
}

/**
 * Finds every single change of a digit, or of two that stand beside each other, which makes everything agree; the likelier first. The key
 * is tried where no other number explains what fails.
 */
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
  const funnet = rettelser.length > 0 ? rettelser : avNoekkelen(dom, bedoemEn);
  return funnet.sort((a, b) => a.antallUvanlige - b.antallUvanlige);
}
