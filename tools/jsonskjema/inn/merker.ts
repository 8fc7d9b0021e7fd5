import type * as z from "zod";
import type { JsonSkjema } from "../JsonSkjema.js";

/** What fields say of themselves beside what zod knows: the fields of the border are functions to zod. */
export type Merke = {
  /** The schema, where the field's builder has all that is needed. */
  readonly skjema?: JsonSkjema;
  /** The name that the schema is shared by, under `$defs`. */
  readonly delt?: string;
  readonly tittel?: string;
  /** Otherwise who reads the field: the name of the function, and the function. */
  readonly leser?: string;
  readonly les?: (inn: unknown) => unknown;
};

const merker = new WeakMap<z.core.$ZodType, Merke>();

/** The start of a field, which stays the same when checks are added to the field. */
const startAv = (felt: z.core.$ZodType): z.core.$ZodType => {
  const { def } = felt._zod;
  return def.type === "pipe" ? startAv((def as z.core.$ZodPipeDef).in) : felt;
};

/** Remembers what a field is. */
export function merk<T extends z.core.$ZodType>(felt: T, merke: Merke): T {
  merker.set(startAv(felt), merke);
  return felt;
}

/** Tells what a field is, where it has been remembered. */
export const merketPaa = (felt: z.core.$ZodType): Merke | undefined => merker.get(felt);
