import { BROEK_NULL, type Broek, jevnfoer, multipliser, skrivBroek } from "../tall/Broek.js";
import type { Dom } from "../tall/doem.js";
import type { BedoemtInstans } from "./doemInstans.js";
import type { Instans } from "./Instans.js";
import { likninger } from "./likninger.js";
import { type Loesning, loes } from "./simpleks/loes.js";
import type { SamletDom } from "./tabelltyper.js";

/** Tells whether values exist for all cells at once that satisfy some of the identities. */
function loesNoen(instanser: readonly Instans[]): Loesning {
  const { grenser, former } = likninger(instanser);
  return loes(grenser, former);
}

/** Takes away what a conflict can do without, one identity after the other, until every one of those left is needed. */
function smalnInn(konflikt: readonly BedoemtInstans[]): readonly BedoemtInstans[] {
  return konflikt.reduce((igjen, instans) => {
    const uten = igjen.filter((annen) => annen !== instans);
    return loesNoen(uten).loesbar ? igjen : uten;
  }, konflikt);
}

/** The one unit of all cells, if there is one. */
function fellesEnhet(instanser: readonly Instans[]): Broek | undefined {
  const enheter = instanser
    .flatMap(({ svar, ledd }) => [svar, ...ledd.map(({ celle }) => celle)])
    .map(({ enhet }) => enhet)
    .filter(({ t }) => t !== 0n);
  const [foerste, ...resten] = enheter;
  return foerste && resten.every((enhet) => jevnfoer(enhet, foerste) === 0) ? foerste : undefined;
}

/** N-2: judges all identities at once: whether values exist, inside all intervals, that satisfy every one of them. */
export function samletDom(instanser: readonly BedoemtInstans[]): SamletDom {
  const svar = (dom: Dom, enheter: Broek, konflikt: readonly BedoemtInstans[]): SamletDom => {
    const enhet = fellesEnhet(instanser);
    return {
      dom,
      enheter: skrivBroek(enheter),
      ...(enhet && { avstand: skrivBroek(multipliser(enheter, enhet)) }),
      konflikt: konflikt.map(({ sted }) => ({ ...sted })),
    };
  };
  if (instanser.every(({ dom }) => dom === "eksakt")) return svar("eksakt", BROEK_NULL, []);
  const { grenser, former, opphav } = likninger(instanser);
  const loesning = loes(grenser, former);
  if (loesning.loesbar) return svar("avrunding", BROEK_NULL, []);
  const alene = instanser.filter(({ dom }) => dom === "avvik");
  const iKonflikt = new Set(loesning.konflikt.map((form) => opphav[form]));
  const konflikt = alene.length > 0 ? alene : smalnInn(instanser.filter((_, i) => iKonflikt.has(i)));
  return svar("avvik", loesning.utvidelse ?? BROEK_NULL, konflikt);
}
