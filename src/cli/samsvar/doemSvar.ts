import { finnForskjeller } from "./finnForskjeller.js";
import type { Forskjell, Svar, Vektor } from "./Vektor.js";

/** How an implementation fares with the vectors of one calculation. */
type Beregningsdom = {
  readonly beregning: string;
  readonly bestaatt: number;
  readonly feilet: number;
  readonly ikkeStoettet: number;
};

/** How an implementation fares with the vectors: by calculation, and every vector that it fails. */
export type Samsvarsdom = {
  readonly beregninger: readonly Beregningsdom[];
  readonly bestaatt: number;
  readonly feilet: number;
  readonly ikkeStoettet: number;
  readonly avvik: readonly {
    /** The vector's number among those that were run: `id` of `sio samsvar --vektorer`, which prints its input. */
    readonly id: number;
    readonly beregning: string;
    readonly navn: string;
    readonly forskjeller: readonly Forskjell[];
  }[];
};

/** Holds answers against the vectors that they are answers to, one by one. */
export function doemSvar(vektorer: readonly Vektor[], svarene: readonly Svar[]): Samsvarsdom {
  const telling = new Map<string, { bestaatt: number; feilet: number; ikkeStoettet: number }>();
  const iAlt = { bestaatt: 0, feilet: 0, ikkeStoettet: 0 };
  const avvik: Samsvarsdom["avvik"][number][] = [];
  vektorer.forEach((vektor, i) => {
    const { beregning, navn } = vektor;
    const her = telling.get(beregning) ?? { bestaatt: 0, feilet: 0, ikkeStoettet: 0 };
    telling.set(beregning, her);
    const svar = svarene[i] ?? { svikt: "ikke noe svar" };
    const forskjeller = "ikkeStoettet" in svar ? undefined : finnForskjeller(vektor, svar);
    const utfall =
      forskjeller === undefined ? "ikkeStoettet" : forskjeller.length === 0 ? "bestaatt" : "feilet";
    her[utfall] += 1;
    iAlt[utfall] += 1;
    if (forskjeller !== undefined && forskjeller.length > 0)
      avvik.push({ id: i + 1, beregning, navn, forskjeller });
  });
  return {
    beregninger: [...telling].map(([beregning, antall]) => ({ beregning, ...antall })),
    ...iAlt,
    avvik,
  };
}
