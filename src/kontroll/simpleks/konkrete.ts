import { type Broek, broek } from "../../tall/Broek.js";
import { enderVed, type Form, type Grenser } from "./grenser.js";
import { leggTil, MENGDE_NULL, type Mengde } from "./mengde.js";

/** Half of how many hairs' breadth a distance can stand, if it shrinks with the hair: t + e·ε is above zero for every ε up to there. */
function rom({ t, e }: Mengde): Broek | undefined {
  return e < 0n && t > 0n ? broek(t, -2n * e) : undefined;
}

/**
 * Puts a number in the place of the hair, so small that values which kept variables and forms within their ends still do.
 *
 * @param verdier - Values of the variables, as a search left them.
 * @param utvidelse - The widening that they were found at.
 * @param aapne - Whether open ends were open in the search.
 */
export function konkrete(
  verdier: readonly Mengde[],
  variabler: readonly Grenser[],
  former: readonly Form[],
  utvidelse: Broek,
  aapne: boolean,
): Broek[] {
  const formverdier = former.map(({ ledd }) =>
    [...ledd].reduce((sum, [nr, k]) => leggTil(sum, verdier[nr] ?? MENGDE_NULL, k, 1n), MENGDE_NULL),
  );
  const alle = [...verdier, ...formverdier];
  let haar = broek(1n);
  enderVed(utvidelse, [...variabler, ...former], aapne).forEach(({ ned, opp }, nr) => {
    const verdi = alle[nr] ?? MENGDE_NULL;
    for (const avstand of [ned && leggTil(verdi, ned, -1n, 1n), opp && leggTil(opp, verdi, -1n, 1n)]) {
      const mulig = avstand && rom(avstand);
      if (mulig !== undefined && mulig.t * haar.n < haar.t * mulig.n) haar = mulig;
    }
  });
  return verdier.map(({ t, e, n }) => broek(t * haar.n + e * haar.t, n * haar.n));
}
