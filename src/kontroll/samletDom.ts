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

/** Identities that cannot all hold, and some of them that are enough for it. */
type Smalnet = { readonly igjen: readonly BedoemtInstans[]; readonly grunn: ReadonlySet<Instans> };

/**
 * Takes away every identity in its turn, from the last to the first, where the others that are left cannot hold without it, and must give way
 * as much as `minst`. Each one that is left is needed for that, and which they are is no matter of how a search goes: `grunn` only saves
 * searches, for what is not among some that are enough can be taken away unseen.
 */
function smalnInn({ igjen: alle, grunn }: Smalnet, minst: Broek): Smalnet {
  let igjen = alle;
  let kjent = grunn;
  for (const instans of [...alle].reverse()) {
    const uten = igjen.filter((annen) => annen !== instans);
    if (kjent.has(instans)) {
      const { loesning, grunn: deres } = proev(uten);
      if (loesning.loesbar || jevnfoer(loesning.utvidelse ?? BROEK_NULL, minst) < 0) continue;
      kjent = deres;
    }
    igjen = uten;
  }
  return { igjen, grunn: kjent };
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
  const enheter = loesning.utvidelse ?? BROEK_NULL;
  const alene = instanser.filter(({ dom }) => dom === "avvik");
  if (alene.length > 0) return svar("avvik", enheter, alene);
  // those that say how much, and of them such as are needed for there to be anything
  const stoerst = smalnInn({ igjen: instanser, grunn }, enheter);
  return svar("avvik", enheter, smalnInn(stoerst, BROEK_NULL).igjen);
}
