import fc from "fast-check";

/** Gives what the arbitrary gives beside the same in another order. */
export const omstokket = <T>(liste: fc.Arbitrary<T[]>): fc.Arbitrary<{ liste: T[]; omstokket: T[] }> =>
  liste.chain((ledd) =>
    fc
      .shuffledSubarray(ledd, { minLength: ledd.length, maxLength: ledd.length })
      .map((blandet) => ({ liste: ledd, omstokket: blandet })),
  );
