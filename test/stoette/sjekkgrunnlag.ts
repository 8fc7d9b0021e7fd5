import type { Sjekkgrunnlag } from "../../src/aktivitet/kvalitet/grunnlag.js";
import { ordne } from "../../src/aktivitet/ordne.js";
import { doedeI, strekkene } from "../../src/aktivitet/strekk.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import type { Aktivitetsvalg } from "../../src/aktivitet/valg.js";
import { lagLager } from "./vedtaksposter.js";

/** What a check looks at, of one bruker's posts: the rows by code and days, and nothing found yet. */
export function sjekkgrunnlag(
  poster: readonly Vedtakspost[],
  { valg, perioder }: { valg?: Aktivitetsvalg; perioder?: { fra: number; til: number }[] } = {},
): Sjekkgrunnlag {
  const lager = lagLager(poster, valg, perioder);
  const rader = Array.from({ length: lager.antall }, (_, rad) => rad);
  ordne(lager, rader);
  return {
    lager,
    kommune: poster[0]?.kommune,
    etterKode: strekkene(lager, rader, new Map()),
    doede: doedeI(lager, rader, new Map()),
    grenser: { hullDager: 31, uendretDager: 730 },
    merknader: [],
  };
}
