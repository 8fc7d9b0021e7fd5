import type * as z from "zod";

/** A type with every intersection written out and everything read-only, so that two ways of writing a type are one. */
type Lesbar<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer L)[]
    ? readonly Lesbar<L>[]
    : { readonly [K in keyof T]: Lesbar<T[K]> };

type Like<A, B> = (<G>() => G extends A ? 1 : 2) extends <G>() => G extends B ? 1 : 2 ? true : false;

/**
 * Holds a schema to the type of a result: every field of the one must be in the other, left out where it may be left out there. A result that gets a field
 * breaks the build until its schema has it too.
 */
export const somTypen =
  <T>() =>
  <S extends z.ZodType>(
    skjema: S & (Like<Lesbar<z.output<S>>, Lesbar<T>> extends true ? unknown : { readonly ulik: never }),
  ): S =>
    skjema;
