import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import { jevnfoer, skrivBroek } from "../../../../tall/Broek.js";
import type { Stegnr } from "../../../Bygger.js";
import { hentVed } from "../../../hentVed.js";
import type { Navngitt } from "../strekkregning.js";
import type { Grunnlag } from "./Grunnlag.js";

/** The unit that delivered volumes are counted in: two decimals of an hour (V-4), or a part of a døgn; finer where more is shown. */
export function telleenheten({ b }: Grunnlag, { tjeneste, tall }: LestSkjemalinje): Navngitt<Stegnr> {
  const egen = tjeneste.enhet === "doegn" && hentVed(b.inn, ["doegnenhet"]) !== undefined;
  const enhet = egen
    ? b.inndata(["doegnenhet"], "enheten døgn telles i")
    : b.konstant("0.01", "enheten volum telles i", "V-4");
  const siffer = tall.gjennomfoert?.siffer;
  if (siffer === undefined || jevnfoer(siffer, b.verdi(enhet)) >= 0) return ["enhet", enhet];
  return ["enhet", b.konstant(skrivBroek(siffer), "det siste viste sifferet", "N-2")];
}
