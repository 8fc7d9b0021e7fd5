import * as z from "zod";
import type { JsonSkjema } from "../JsonSkjema.js";
import type { Bygger } from "./Bygger.js";
import { FRIE_FELT, tabellkontroll } from "./frieFelt.js";
import { LESERE } from "./lesere.js";
import { merketPaa } from "./merker.js";
import { settLengder, valgregler } from "./valgregler.js";

/** Put where a field is still open; none may be left. */
const AAPENT = "x-aapent";

function settInn(maal: JsonSkjema, skjema: JsonSkjema): void {
  for (const noekkelord of Object.keys(maal)) delete maal[noekkelord];
  Object.assign(maal, skjema);
}

/** Looks inside what may be left out or null. */
function innerst(felt: z.core.$ZodType): z.core.$ZodType {
  const def = felt._zod.def as { type: string; innerType?: z.core.$ZodType };
  return def.innerType === undefined ? felt : innerst(def.innerType);
}

/** Makes JSON Schema of what the border reads, its shared parts by name. */
export function lagBygger(): { bygger: Bygger; delte: ReadonlyMap<string, JsonSkjema> } {
  const delte = new Map<string, JsonSkjema>();
  const delt: Bygger["delt"] = (navn, lag) => {
    if (!delte.has(navn)) {
      delte.set(navn, {}); // so that one that refers to itself ends
      delte.set(navn, lag());
    }
    return { $ref: `#/$defs/${navn}` };
  };
  const bygger: Bygger = { av, delt };

  function felt(zod: z.core.$ZodType, json: JsonSkjema): void {
    const merke = merketPaa(zod);
    const { tittel, leser, skjema } = merke ?? {};
    const title = tittel === undefined ? {} : { title: tittel };
    if (leser !== undefined) {
      const lag = LESERE[leser];
      if (lag === undefined) throw new Error(`ingen sier hva ${leser} leser`);
      settInn(json, lag(bygger, merke?.les ?? (() => undefined)));
    } else if (skjema === undefined) settInn(json, { [AAPENT]: true });
    else if (merke?.delt === undefined) settInn(json, { ...title, ...skjema });
    else settInn(json, { ...title, ...delt(merke.delt, () => skjema) });
  }

  function objekt(zod: z.core.$ZodObject, json: JsonSkjema): void {
    const { shape } = zod._zod.def;
    const navnene = Object.keys(shape);
    if (navnene.includes("tabeller") && navnene.includes("identiteter")) {
      settInn(json, tabellkontroll(bygger));
      return;
    }
    const felter = json["properties"] as { [navn: string]: JsonSkjema };
    for (const [navn, inni] of Object.entries(shape)) {
      const kjerne = innerst(inni);
      if (kjerne._zod.def.type !== "unknown" || merketPaa(kjerne) !== undefined) continue;
      const lag = FRIE_FELT[navn];
      if (lag === undefined) throw new Error(`ingen sier hva ${navn} er`);
      felter[navn] = lag(bygger);
    }
    settLengder(felter);
    const regler = valgregler(navnene);
    if (regler.length > 0) json["allOf"] = regler;
  }

  function av(skjema: z.core.$ZodType): JsonSkjema {
    const {
      $schema: _,
      ["~standard"]: __,
      ...json
    } = z.toJSONSchema(skjema, {
      io: "input",
      reused: "inline",
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        const { type } = zodSchema._zod.def;
        if (type === "unknown") felt(zodSchema, jsonSchema);
        else if (type === "object") objekt(zodSchema as z.core.$ZodObject, jsonSchema);
        else if (type === "array") Object.assign(jsonSchema, merketPaa(zodSchema)?.skjema);
      },
    }) as JsonSkjema;
    return json;
  }

  return { bygger, delte };
}

/** Tells whether a field was left open anywhere in a schema. */
export const erAapent = (skjema: JsonSkjema): boolean => JSON.stringify(skjema).includes(AAPENT);
