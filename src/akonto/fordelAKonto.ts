import * as z from "zod";
import { desimal, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { kvotient, kvotientForVisning } from "../tall/kvotient.js";
import type { Desimal } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, gange, heltall, minus, pluss, sammenlign, type Tall } from "../tall/Tall.js";
import { MAANEDER_I_AARET, type Termin, terminfelt } from "./terminer.js";

/** What {@link fordelAKonto} takes. */
export type FordelAKontoInn = {
  /** The year's a konto in whole kroner, 0 or more. */
  readonly aarsbeloep: Desimal;
  /** The instalments; their months are whole, and 12 at most together. */
  readonly terminer: readonly Termin[];
};

/** An instalment with its key (months/12, 20 places where it does not end) and its whole kroner. */
export type AKontoTermin = Termin & { readonly noekkel: string; readonly beloep: string };

/** What {@link fordelAKonto} gives. */
export type AKontoFordeling = { readonly terminer: readonly AKontoTermin[]; readonly sum: string };

const EN = /* @__PURE__ */ heltall(1);

/** Shares whole kroner by months: the floors first, then a krone to the largest remainders, the earlier where they tie. */
export function fordel(aarsbeloep: Tall, terminer: readonly Termin[]): AKontoFordeling {
  const maaneder = terminer.reduce((sum, termin) => sum + termin.maaneder, 0);
  const sum = kvotient(gange(aarsbeloep, heltall(maaneder)), MAANEDER_I_AARET);
  const deler = terminer.map((termin) => {
    const tolvtedeler = gange(aarsbeloep, heltall(termin.maaneder));
    const gulv = kvotient(tolvtedeler, MAANEDER_I_AARET, 0, "ned");
    return { termin, beloep: gulv, rest: minus(tolvtedeler, gange(gulv, heltall(MAANEDER_I_AARET))) };
  });
  let igjen = deler.reduce((udelt, del) => minus(udelt, del.beloep), sum);
  const etterRest = [...deler].sort((a, b) => sammenlign(b.rest, a.rest)); // stable: the earlier first where they tie
  for (const del of etterRest) {
    if (fortegn(igjen) <= 0) break;
    del.beloep = pluss(del.beloep, EN);
    igjen = minus(igjen, EN);
  }
  return {
    terminer: deler.map(({ termin, beloep }) => ({
      navn: termin.navn,
      maaneder: termin.maaneder,
      noekkel: skrivTall(kvotientForVisning(heltall(termin.maaneder), MAANEDER_I_AARET)),
      beloep: skrivTall(beloep),
    })),
    sum: skrivTall(sum),
  };
}

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    aarsbeloep: desimal({ navn: "Årsbeløpet", minst: 0, hel: true }),
    terminer: terminfelt(),
  }),
);

/**
 * Shares the year's a konto on its instalments, whole kroner that add up exactly.
 *
 * Norwegian: *a konto*. Rules. The sum is aarsbeloep × months/12 rounded half away from zero to whole kroner; each
 * instalment is the floor of its exact share, then a krone more to the largest remainders, the earlier instalment where they tie.
 *
 * @param inn - The year's amount in whole kroner, and the instalments with their months.
 * @returns Each instalment with key (months/12) and kroner, and their sum; frozen.
 * @throws {@link SioFeil} `NEGATIVT_TALL`, `IKKE_HELTALL`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `FOR_MANGE_MAANEDER`,
 * `DUPLIKAT_TERMIN`, `UTENFOR_OMRAADE`, `MANGLER_FELT`, `UKJENT_FELT`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { fordelAKonto } from "sio-beregning";
 * // Os 2019 (S003, l. 995–1005)
 * const { terminer, sum } = fordelAKonto({
 *   aarsbeloep: 403086000,
 *   terminer: [
 *     { navn: "1. kvartal", maaneder: 3 },
 *     { navn: "april", maaneder: 1 },
 *     { navn: "mai-juni", maaneder: 2 },
 *     { navn: "3. kvartal", maaneder: 3 },
 *     { navn: "4. kvartal", maaneder: 3 },
 *   ],
 * });
 * terminer.map((t) => t.beloep);
 * //=> ["100771500", "33590500", "67181000", "100771500", "100771500"]
 * sum;
 * //=> "403086000"
 * ```
 */
export function fordelAKonto(inn: FordelAKontoInn): AKontoFordeling {
  const { aarsbeloep, terminer } = vedGrensen(() => krev(lesMedSkjema(skjema(), inn)));
  return frys(fordel(aarsbeloep, terminer));
}
