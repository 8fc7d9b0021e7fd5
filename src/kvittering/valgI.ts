import type { Data } from "../beregninger/somData.js";
import { standardvalg } from "../beregninger/standardvalg.js";
import type { Kvittering } from "./Kvittering.js";

/** Finds the places that a path with `*` stands for: every entry of a list that is there. */
function steder(
  data: Data | undefined,
  sti: readonly string[],
): (readonly [readonly string[], Data | undefined])[] {
  const [felt, ...resten] = sti;
  if (felt === undefined) return [[[], data]];
  if (felt === "*") {
    const ledd = Array.isArray(data) ? data : [];
    return ledd.flatMap((under, i) =>
      steder(under, resten).map(([her, verdi]) => [[String(i), ...her], verdi] as const),
    );
  }
  const under = typeof data === "object" && data !== null && !Array.isArray(data) ? data[felt] : undefined;
  return steder(under, resten).map(([her, verdi]) => [[felt, ...her], verdi] as const);
}

/** Gives the options of a calculation by their place in the input: the caller's, or what the rules say. */
export function valgI(beregning: string, inn: Data): Kvittering["valg"] {
  const valg = Object.entries(standardvalg(beregning)).flatMap(([moenster, standard]) =>
    steder(inn, moenster.split(".")).map(([sti, verdi]) => {
      const gitt = typeof verdi === "string" || typeof verdi === "boolean" ? verdi : standard;
      return [sti.join("."), gitt] as const;
    }),
  );
  return Object.fromEntries(valg);
}
