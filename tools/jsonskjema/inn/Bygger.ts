import type * as z from "zod";
import type { JsonSkjema } from "../JsonSkjema.js";

/** What makes parts of a schema: of the border's own schemas, and parts that are shared by name. */
export type Bygger = {
  /** Makes the schema of what zod reads. */
  readonly av: (skjema: z.core.$ZodType) => JsonSkjema;
  /** Refers to a part under `$defs`, which is made the first time it is asked for. */
  readonly delt: (navn: string, lag: () => JsonSkjema) => JsonSkjema;
};
