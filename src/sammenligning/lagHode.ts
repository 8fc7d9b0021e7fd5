import type { LestSammenligning, Side } from "./Side.js";
import type { Sammenlignbar, Sammenligningshode } from "./typer.js";

/** Says what is compared, and whether some of it is what might have been; of lists, each municipality's rows say whose they are. */
export function lagHode<B extends Sammenlignbar, S extends Side>(
  beregning: B,
  { erLister, erHypotetisk, fra, til }: LestSammenligning<S>,
): Sammenligningshode<B, S["hode"]> {
  const [a, b] = [fra.get(undefined), til.get(undefined)];
  return {
    format: "sio-sammenligning",
    versjon: 1,
    beregning,
    ...(erHypotetisk && { hypotetisk: true }),
    ...(!erLister && a !== undefined && b !== undefined && { hode: { fra: a.hode, til: b.hode } }),
  };
}
