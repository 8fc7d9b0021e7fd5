import * as z from "zod";
import { SioFeil } from "../feil.js";
import { aarfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { alleTak, kjenteTak, type Paaslagstak } from "./paaslagssatser.js";

const skjema = /* @__PURE__ */ lat(() => z.strictObject({ aar: aarfelt() }));

/**
 * Fetches the cap of a year's inntektspåslag.
 *
 * Norwegian: *tak på inntektspåslaget*. Rule R-4: published for 2016 (25 mill.), derived for 2017–2021 by the budget-time deflator, unrounded.
 * Exact kroner. {@link indekserTak} carries it to other years.
 *
 * @param valg - The year.
 * @returns The cap with its status and sources, frozen.
 * @throws {@link SioFeil} `UKJENT_AAR` for a year without a cap (the message says which have one).
 * @example
 * ```ts
 * import { hentInntektspaaslagstak } from "sio-beregning";
 * hentInntektspaaslagstak({ aar: 2020 }).beloep;
 * //=> "27865254.555"
 * ```
 */
export function hentInntektspaaslagstak(valg: { readonly aar: number }): Paaslagstak {
  const { aar } = vedGrensen(() => krev(lesMedSkjema(skjema(), valg)));
  const funnet = alleTak().find((tak) => tak.aar === aar);
  if (funnet !== undefined) return frys(funnet);
  const melding = `Taket på inntektspåslaget i ${aar} er ikke kjent; ${kjenteTak()}. Med indekserTak kan det regnes ut for senere år.`;
  throw new SioFeil([{ kode: "UKJENT_AAR", sti: ["aar"], melding }]);
}
