import { MAANEDER_I_AARET } from "../../akonto/terminer.js";
import type { Forloepsverdi } from "../../forloep/lesForloep.js";
import { kvotientForVisning } from "../../tall/kvotient.js";
import { NULL, type Tall } from "../../tall/Tall.js";
import type { Forloepsaarsak } from "../aarsaker.js";
import { ensidig } from "../Celle.js";
import { halver } from "../halver.js";
import type { Forloepspar } from "./blanding.js";
import { endredeAarsaker } from "./endredeAarsaker.js";
import { stroemgrupper } from "./regnStroemmer.js";
import { type Stroemcelle, stedAv } from "./Stroemsted.js";

const INGEN: ReadonlySet<Forloepsaarsak> = new Set();

/** Makes the cells of two courses. */
function cellerAvTo(par: Forloepspar): Stroemcelle[] {
  const endret = endredeAarsaker(par);
  return stroemgrupper().flatMap(({ aarsaker, regn }) => {
    const [foer, etter] = [regn(par, INGEN), regn(par, endret)];
    const virkninger = halver(aarsaker, endret, (naa) => regn(par, naa));
    const noekler = new Set([...foer.keys(), ...etter.keys()]);
    return [...noekler].map((noekkel): Stroemcelle => {
      const deler = [...virkninger].map(([aarsak, { sum, antall }]): [Forloepsaarsak, Tall] => [
        aarsak,
        kvotientForVisning(sum.get(noekkel) ?? NULL, antall * MAANEDER_I_AARET),
      ]);
      return {
        sted: stedAv(noekkel),
        fra: foer.get(noekkel) ?? NULL,
        til: etter.get(noekkel) ?? NULL,
        deler: new Map(deler),
      };
    });
  });
}

/** Makes the cells of the two courses of a municipality; one of them may be missing. */
export function forloepsceller(
  fra: Forloepsverdi | undefined,
  til: Forloepsverdi | undefined,
): Stroemcelle[] {
  if (fra !== undefined && til !== undefined) return cellerAvTo({ fra, til });
  const ene = fra ?? til;
  if (ene === undefined) return [];
  return cellerAvTo({ fra: ene, til: ene }).map(({ sted, fra: hel }) =>
    ensidig(sted, hel, til !== undefined, "kommune", MAANEDER_I_AARET),
  );
}
