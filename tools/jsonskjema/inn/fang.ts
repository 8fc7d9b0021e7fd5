import type * as z from "zod";

type Lesing = { readonly inn: unknown; readonly skjema: z.ZodType };

let lesinger: Lesing[] | undefined;

/** Notes that the border reads an input with a schema; called by `lesMedSkjema` while the schemas are being made. */
export function noter(skjema: z.ZodType, inn: unknown): void {
  lesinger?.push({ inn, skjema });
}

/** Finds the schema by which a function reads its input: that of the first reading of the very value it was given. */
export function fangSkjema(les: (inn: unknown) => unknown, inn: unknown): z.ZodType {
  const foer = lesinger;
  const her: Lesing[] = [];
  lesinger = her;
  try {
    les(inn);
  } catch {
    // an empty input is refused; what matters is what it was read by
  } finally {
    lesinger = foer;
  }
  const funnet = her.find((lesing) => lesing.inn === inn);
  if (funnet === undefined) throw new Error(`${les.name} leser ikke inndata med et skjema`);
  return funnet.skjema;
}
