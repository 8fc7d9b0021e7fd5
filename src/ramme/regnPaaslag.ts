import { gange, sammenlign, type Tall } from "../tall/Tall.js";
import { delAvAar, type Tolvtedeler } from "./tolvtedeler.js";

/** What the cap may apply to. */
export const TAKGRUNNLAG = ["aaret", "perioden"] as const;

/** What a påslag is made of. */
export type Paaslagsledd = {
  readonly uttrekk: Tall;
  readonly sats: Tall;
  readonly tak: Tall;
  readonly maaneder: number | undefined;
  readonly takGjelder: (typeof TAKGRUNNLAG)[number];
};

/** A påslag in twelfths, for those who add it to others. */
export type RegnetPaaslag = {
  readonly beregnet: Tall;
  readonly begrenset: boolean;
  readonly beloep: Tolvtedeler;
};

/** Gives the lesser of two. */
export const minste = (a: Tall, b: Tall): Tall => (sammenlign(a, b) <= 0 ? a : b);

/** the share of the uttrekk, at most the cap, by months. */
export function regnPaaslag({ uttrekk, sats, tak, maaneder, takGjelder }: Paaslagsledd): RegnetPaaslag {
  const beregnet = gange(uttrekk, sats);
  const uavkortet = delAvAar(beregnet, maaneder);
  const avkortet = takGjelder === "aaret" ? delAvAar(tak, maaneder) : delAvAar(tak);
  return { beregnet, begrenset: sammenlign(uavkortet, avkortet) > 0, beloep: minste(uavkortet, avkortet) };
}
