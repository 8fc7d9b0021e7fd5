import type { Sti } from "../feil.js";
import { BROEK_NULL, broek, fraTall } from "../tall/Broek.js";
import type { Identitetsfelt } from "./identitetsfelt.js";
import type { Celleplass, Ledd, Regnestykke } from "./Regnestykke.js";
import type { Navnebruk } from "./Tabell.js";

/** What the kinds of identities differ in. */
export type Identitetsdeler = Pick<Regnestykke, "svar" | "ledd" | "resten" | "forhold">;

/** A place as the input has it. */
type Plassfelt = { readonly [K in "tabell" | "rad" | "kolonne"]?: string | undefined };

const pluss = (plass: Celleplass): Ledd => ({ plass, fortegn: 1n });
const minus = (plass: Celleplass): Ledd => ({ plass, fortegn: -1n });

/** Says that a name stands at a path, where there is a name. */
const bruk = (navn: string | undefined, sti: Sti): Navnebruk | undefined =>
  navn === undefined ? undefined : { navn, sti };

/** The place that an object names. */
const pekt = (sti: Sti, { tabell, rad, kolonne }: Plassfelt): Celleplass => ({
  tabell: { navn: tabell, sti: [...sti, "tabell"] },
  rad: bruk(rad, [...sti, "rad"]),
  kolonne: bruk(kolonne, [...sti, "kolonne"]),
  sti,
});

/** All cells of a table. */
const overalt = (tabell: Celleplass["tabell"], sti: Sti): Celleplass => ({
  tabell,
  rad: undefined,
  kolonne: undefined,
  sti,
});

/** A sum of rows or columns within a table. */
function linjesum(
  slag: "rad" | "kolonne",
  felter: { tabell?: string | undefined; sum: string; av?: readonly string[] | undefined },
  sti: Sti,
): Identitetsdeler {
  const tabell = { navn: felter.tabell, sti: [...sti, "tabell"] };
  const linje = (navn: string, her: Sti) => ({ ...overalt(tabell, her), [slag]: bruk(navn, her) });
  return {
    svar: linje(felter.sum, [...sti, "sum"]),
    ledd: (felter.av ?? []).map((navn, i) => pluss(linje(navn, [...sti, "av", i]))),
    resten: felter.av === undefined ? slag : undefined,
    forhold: undefined,
  };
}

/** Turns an identity of any kind into its answer and its addends. */
export function identitetsdeler(felter: Identitetsfelt, sti: Sti): Identitetsdeler {
  const tabell = (navn: string, her: Sti) => overalt({ navn, sti: her }, her);
  const sum = (svar: Celleplass, ledd: Ledd[]) => ({ svar, ledd, resten: undefined, forhold: undefined });
  switch (felter.type) {
    case "radsum":
      return linjesum("kolonne", felter, sti);
    case "kolonnesum":
      return linjesum("rad", felter, sti);
    case "tabellsum":
      return sum(
        tabell(felter.sum, [...sti, "sum"]),
        felter.av.map((navn, i) => pluss(tabell(navn, [...sti, "av", i]))),
      );
    case "tabelldifferanse":
      return sum(
        tabell(felter.differanse, [...sti, "differanse"]),
        felter.av.map((navn, i) => (i === 0 ? pluss : minus)(tabell(navn, [...sti, "av", i]))),
      );
    case "cellesum":
      return sum(pekt([...sti, "sum"], felter.sum), [
        ...felter.av.map((celle, i) => pluss(pekt([...sti, "av", i], celle))),
        ...(felter.trekkFra ?? []).map((celle, i) => minus(pekt([...sti, "trekkFra", i], celle))),
      ]);
    case "forhold": {
      const { faktor, tillegg } = felter;
      return {
        svar: pekt([...sti, "vist"], felter.vist),
        ledd: [
          pluss(pekt([...sti, "teller"], felter.teller)),
          pluss(pekt([...sti, "nevner"], felter.nevner)),
        ],
        resten: undefined,
        forhold: {
          faktor: faktor === undefined ? broek(1n) : fraTall(faktor),
          tillegg: tillegg === undefined ? BROEK_NULL : fraTall(tillegg),
        },
      };
    }
  }
}
