import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { type Broek, broek } from "../tall/Broek.js";
import { bedoemLinje, type Linjedom } from "./skjema/bedoemLinje.js";
import { bedoemSkjema, type Skjemadom } from "./skjema/bedoemSkjema.js";
import { finnForslag } from "./skjema/finnForslag.js";
import type { LestSkjema, LestSkjemalinje } from "./skjema/LestSkjema.js";
import { lesSkjema } from "./skjema/lesSkjema.js";
import type { SkjemaInn, Skjemakontroll } from "./skjema/skjematyper.js";
import { skrivSkjemadom } from "./skjema/skrivSkjemadom.js";

type Linjedommer = (linje: LestSkjemalinje, noekkel: Broek) => Linjedom;

/** Judges each line once by each key: trying changes of one line leaves all others as they are. */
function medMinne(doegnenhet: Broek): Linjedommer {
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
function bedoem(skjema: LestSkjema, husk: Linjedommer): Skjemadom {
  const [foerste = broek(1n), ...andre] = skjema.noekler;
  const ved = (noekkel: Broek) => bedoemSkjema(skjema, noekkel, husk);
  return andre.map(ved).reduce((best, dom) => (dom.antallAvvik < best.antallAvvik ? dom : best), ved(foerste));
}

export function kontrollerKorreksjonsoppgjoer(inn: SkjemaInn): Skjemakontroll {
  const { skjema, tariff, merknader, medForslag } = vedGrensen(() => krev(lesSkjema(inn)));
  const husk = medMinne(skjema.doegnenhet);
  const dom = bedoem(skjema, husk);
  const rettelser =
    medForslag && dom.antallAvvik > 0
      ? finnForslag(dom, (endret) => bedoemSkjema(endret, dom.noekkel, husk))
      : [];
  return frys({
    ...skrivSkjemadom(dom, rettelser),
    ...(tariff && { tariff }),
    merknader,
  });
}
