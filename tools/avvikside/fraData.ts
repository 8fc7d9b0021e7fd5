import fil from "../../docs/avvik/tabeller.json" with { type: "json" };
import type { KontrollerTabellInn, KontrollerTallInn, TabellInn } from "../../src/index.js";
import { tabellfunn, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

/** Rows that print the average of others, column by column. */
type Snitt = { readonly rad: string; readonly av: readonly string[]; readonly kolonner: readonly string[] };

/** A published table or text as docs/avvik/tabeller.json has it: the inputs of the checks, and where the numbers stand. */
type Publisert = Pick<Sammenligning, "id" | "tittel" | "kilder" | "enhet" | "hvordan"> & {
  readonly tabell?: Extract<KontrollerTabellInn, TabellInn>;
  readonly snitt?: readonly Snitt[];
  readonly tall?: readonly (KontrollerTallInn & { readonly navn: string })[];
};

/** Averages, unweighted, of the rows that have a number. */
function snittfunn({ rad, av, kolonner }: Snitt, tabell: TabellInn): Funn[] {
  const celle = (radnavn: string, kolonne: string) => {
    const nr = tabell.kolonner.indexOf(kolonne);
    const verdi = tabell.rader.find(({ navn }) => navn === radnavn)?.celler[nr];
    return verdi === null || verdi === undefined ? [] : [vist(String(verdi), String(tabell.avrundetTil))];
  };
  return kolonner.flatMap((kolonne) => {
    const ledd = av.flatMap((navn) => celle(navn, kolonne));
    return celle(rad, kolonne).map((publisert) =>
      tallfunn(
        { gruppe: "snitt", rad, kolonne },
        { publisert, beregnet: { kvotient: [{ sum: ledd }, { vist: ledd.length }] } },
      ),
    );
  });
}

function sammenlign({ tabell, snitt = [], tall = [], ...felles }: Publisert): Sammenligning {
  const { funn, utelatt } = tabell === undefined ? { funn: [], utelatt: 0 } : tabellfunn("", tabell);
  return {
    ...felles,
    funn: [
      ...funn,
      ...(tabell === undefined ? [] : snitt.flatMap((s) => snittfunn(s, tabell))),
      ...tall.map(({ navn, publisert, beregnet }) =>
        tallfunn({ gruppe: "", rad: navn }, { publisert, beregnet }),
      ),
    ],
    tomme: utelatt,
  };
}

/** Every table and text of docs/avvik/tabeller.json. */
export const fraData = (): Sammenligning[] => (fil as unknown as readonly Publisert[]).map(sammenlign);
