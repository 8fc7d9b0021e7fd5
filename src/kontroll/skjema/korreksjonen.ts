import { BROEK_NULL, type Broek, broek, jevnfoer } from "../../tall/Broek.js";
import { avVist, type Intervall, punkt } from "../../tall/Intervall.js";
import { snitt } from "../../tall/snitt.js";
import type { Sumdom } from "./bedoemSummer.js";
import { doemKroner } from "./doemKroner.js";
import type { LestRad, LestSkjema } from "./LestSkjema.js";
import type { Deldom } from "./Linjedom.js";

const EN = /* @__PURE__ */ broek(1n);

/** A row's correction: the amount, where one is told, and what can be behind it. */
export type Korreksjon = { readonly beloep: Broek | undefined; readonly intervall: Intervall };

/** Whole kroner, halves away from zero (N-1). */
function heleKroner({ t, n }: Broek): Broek {
  const antall = (2n * (t < 0n ? -t : t) + n) / (2n * n);
  return broek(t < 0n ? -antall : antall);
}

/** An interval and the whole kroner that its ends are shown as. */
function medHeleKroner({ fra, til, fraMed, tilMed }: Intervall): Intervall {
  const [under, over] = [heleKroner(fra), heleKroner(til)];
  const [videreNed, videreOpp] = [jevnfoer(under, fra) < 0, jevnfoer(over, til) > 0];
  return {
    fra: videreNed ? under : fra,
    til: videreOpp ? over : til,
    fraMed: fraMed || videreNed,
    tilMed: tilMed || videreOpp,
  };
}

/**
 * K-4: gives a row's correction as it is shown, in the settled term's row within what the lines leave of it. Where that row shows none, it
 * is the form's net all the same: the shown one in whole kroner, or else what the lines make it.
 */
export function korreksjonen(rad: LestRad, skjema: LestSkjema, netto: Sumdom): Korreksjon | undefined {
  const egen = rad === skjema.egenRad;
  const iEgen = egen ? netto : undefined;
  const beloep = rad.tall.korreksjon?.vist ?? (iEgen?.vist && heleKroner(iEgen.vist.vist));
  if (beloep === undefined)
    return iEgen?.mulig && { beloep: undefined, intervall: medHeleKroner(iEgen.mulig) };
  const vist = avVist(beloep, EN);
  return { beloep, intervall: (iEgen?.mulig && snitt(vist, iEgen.mulig)) ?? vist };
}

/**
 * K-3, K-4: judges a row's shown correction. The settled term's is the form's sum; a later term is not settled yet, and has none. An
 * earlier term's is that of another form: nothing can be said of it (N-3), and of none where it is not known which term is settled.
 */
export function doemKorreksjon(
  rad: LestRad,
  { rader, egenRad }: LestSkjema,
  { vist: sum, underliggende }: Sumdom,
): Deldom | undefined {
  const vist = rad.tall.korreksjon;
  if (vist === undefined || egenRad === undefined) return undefined;
  if (rad !== egenRad)
    return rader.indexOf(rad) > rader.indexOf(egenRad)
      ? doemKroner(vist, BROEK_NULL, punkt(BROEK_NULL))
      : undefined;
  if (sum !== undefined) return doemKroner(vist, sum.vist, sum.intervall);
  return underliggende && doemKroner(vist, undefined, underliggende);
}
