import { BEREGNINGER } from "../../src/beregninger/beregninger.js";
import type { JsonSkjema } from "./JsonSkjema.js";
import { idFor } from "./medHode.js";

/** Which fields are the input or the result of the calculation that stands beside them. */
const FELT = { inn: "inn", ut: "ut", grunnlag: "ut", endret: "ut" } as const;

/** Says that what an object has of inputs and results is that of the calculation it names, by the schemas of these. */
export function etterBeregning(skjema: JsonSkjema): JsonSkjema {
  const felter = Object.keys((skjema["properties"] as JsonSkjema | undefined) ?? {});
  const beregning = (skjema["properties"] as { beregning?: { enum?: unknown[] } } | undefined)?.beregning;
  const kjente: unknown[] = beregning?.enum ?? BEREGNINGER.map(({ navn }) => navn);
  const egne = Object.entries(FELT).filter(([felt]) => felter.includes(felt));
  const regler = BEREGNINGER.filter(({ navn }) => kjente.includes(navn)).map(({ navn }) => ({
    if: { properties: { beregning: { const: navn } } },
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
    then: {
      properties: Object.fromEntries(egne.map(([felt, side]) => [felt, { $ref: idFor(`${navn}.${side}`) }])),
    },
  }));
  return { ...skjema, allOf: [...((skjema["allOf"] as JsonSkjema[] | undefined) ?? []), ...regler] };
}
