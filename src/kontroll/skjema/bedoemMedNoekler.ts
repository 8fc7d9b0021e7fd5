import { type Broek, broek } from "../../tall/Broek.js";
import { bedoemLinje } from "./bedoemLinje.js";
import { bedoemSkjema, type Linjedommer, type Skjemadom } from "./bedoemSkjema.js";
import type { LestSkjema, LestSkjemalinje } from "./LestSkjema.js";
import type { Linjedom } from "./Linjedom.js";

/** Judges each line once by each key: trying changes of one line leaves all others as they are. */
export function medMinne(doegnenhet: Broek): Linjedommer {
  const kjente = new Map<Broek, WeakMap<LestSkjemalinje, Linjedom>>();
  return (linje, noekkel) => {
    const vedNoekkel = kjente.get(noekkel) ?? new WeakMap<LestSkjemalinje, Linjedom>();
    kjente.set(noekkel, vedNoekkel);
    const dom = vedNoekkel.get(linje) ?? bedoemLinje(linje, noekkel, doegnenhet);
    vedNoekkel.set(linje, dom);
    return dom;
  };
}

/** Judges a form by each of the keys that its key can be, and keeps to the one that agrees best. */
export function bedoemMedNoekler(skjema: LestSkjema, husk: Linjedommer): Skjemadom {
  const [foerste = broek(1n), ...andre] = skjema.noekler;
  const ved = (noekkel: Broek) => bedoemSkjema(skjema, noekkel, husk);
  return andre
    .map(ved)
    .reduce((best, dom) => (dom.antallAvvik < best.antallAvvik ? dom : best), ved(foerste));
}
