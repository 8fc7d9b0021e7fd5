import { BROEK_NULL, type Broek, jevnfoer, multipliser, skrivBroek } from "../tall/Broek.js";
import type { Dom } from "../tall/doem.js";
import type { BedoemtInstans } from "./doemInstans.js";
import type { Instans } from "./Instans.js";
import { likninger } from "./likninger.js";
import { type Loesning, loes } from "./simpleks/loes.js";
import type { SamletDom } from "./tabelltyper.js";

/** What a search says of some identities at once, and where they cannot all hold, some of them that cannot either. */
type Proevd = { readonly loesning: Loesning; readonly grunn: ReadonlySet<Instans> };

/** Tells whether values exist for all cells at once that satisfy some of the identities. */
function proev(instanser: readonly Instans[]): Proevd {
  const { grenser, former, opphav } = likninger(instanser);
  const loesning = loes(grenser, former);
  const numre = new Set(loesning.loesbar ? [] : loesning.konflikt.map((form) => opphav[form]));
  return { loesning, grunn: new Set(instanser.filter((_, nr) => numre.has(nr))) };
}

/**
 * Finds the conflict that is left when every identity in its turn, from the last to the first, is taken away where the others that are left
 * cannot hold without it. Each one of it is needed, and which they are is no matter of how a search goes: `grunn` only saves searches,
 * for what is not among some that cannot hold can be taken away unseen.
 */
function smalnInn(instanser: readonly BedoemtInstans[], grunn: Proevd["grunn"]): readonly BedoemtInstans[] {
  let igjen = instanser;
  let kjent = grunn;
  for (const instans of [...instanser].reverse()) {
    const uten = igjen.filter((annen) => annen !== instans);
    if (kjent.has(instans)) {
      const forsoek = proev(uten);
      if (forsoek.loesning.loesbar) continue;
      kjent = forsoek.grunn;
    }
    igjen = uten;
  }
  return igjen;
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
  const { loesning, grunn } = proev(instanser);
  if (loesning.loesbar) return svar("avrunding", BROEK_NULL, []);
  const alene = instanser.filter(({ dom }) => dom === "avvik");
  const konflikt = alene.length > 0 ? alene : smalnInn(instanser, grunn);
  return svar("avvik", loesning.utvidelse ?? BROEK_NULL, konflikt);
}
