import * as z from "zod";
import { omSkjema } from "../beskrivelser.js";
import { etterBeregning } from "../etterBeregning.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import { medHode } from "../medHode.js";
import { ANNET_UT, RESULTATER } from "./utdata.js";

const INNI: ReadonlySet<string> = new Set(["hva-hvis"]);

/** How every result writes its numbers. */
const TALL = "Desimaltall er tekst uten eksponent, så ingen JSON-leser kan runde dem av.";

function somJson(skjema: z.ZodType): { json: JsonSkjema; delte: Map<string, JsonSkjema> } {
  const { $schema: _, ["~standard"]: __, $defs = {}, ...json } = z.toJSONSchema(skjema) as JsonSkjema;
  return { json, delte: new Map(Object.entries($defs as { [navn: string]: JsonSkjema })) };
}

/** Makes the schema of every output, by the name of its file. */
export function* lagUtskjemaer(): Generator<[navn: string, skjema: JsonSkjema]> {
  for (const [navn, zod] of Object.entries<z.ZodType>({ ...RESULTATER, ...ANNET_UT })) {
    const { json, delte } = somJson(zod);
    yield [
      `${navn}.ut`,
      medHode(
        `${navn}.ut`,
        `${omSkjema(navn, "ut")} ${TALL}`,
        INNI.has(navn) ? etterBeregning(json) : json,
        delte,
      ),
    ];
  }
}
