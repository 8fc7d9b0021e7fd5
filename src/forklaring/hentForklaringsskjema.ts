import * as z from "zod";
import { frys } from "../grense/frys.js";
import { forklaringsskjema } from "./skjema.js";

/**
 * Gives the JSON schema (2020-12) of an explanation, version 1.
 *
 * Norwegian: *skjema for forklaringer*. For programs in other languages, and for those who keep explanations.
 *
 * @returns The schema, frozen plain data.
 * @example
 * ```ts
 * import { hentForklaringsskjema } from "sio-beregning";
 * hentForklaringsskjema()["required"];
 * //=> ["format", "versjon", "beregning", "steg", "tall", "regler", "kilder"]
 * ```
 */
export function hentForklaringsskjema(): Readonly<Record<string, unknown>> {
  const { ["~standard"]: _, ...skjema } = z.toJSONSchema(forklaringsskjema(), { io: "input" });
  return frys({ ...skjema, title: "sio-forklaring, versjon 1" });
}
