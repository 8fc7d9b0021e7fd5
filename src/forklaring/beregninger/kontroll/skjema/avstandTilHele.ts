import type { Bygger, Stegnr } from "../../../Bygger.js";
import { delt, ganger, maks, min } from "../../../uttrykk.js";
import { finnes, type Merke, punktet, regn, type Strekk } from "../Strekk.js";
import { avstanden, type Navngitt, rutenettet } from "../strekkregning.js";
import { erEn } from "./erEn.js";

/**
 * Explains how far some numbers are from those that can be: from the nearest whole unit among them, where they are counted in units.
 *
 * @param enhet - The unit; left out where any number can be. Where no whole unit can be, the interval stands as it is.
 */
export function avstandTilHele(
  b: Bygger,
  merke: Merke,
  tall: Strekk,
  mulige: Strekk,
  enhet: Navngitt<Stegnr> | undefined,
): Stegnr {
  if (enhet === undefined) return avstanden(b, merke, tall, mulige);
  const med = (hva: string): Merke => ({ ...merke, navn: `${merke.navn}, ${hva}` });
  const hele = rutenettet(b, med("det som kan være"), mulige, enhet);
  if (!erEn(b, finnes(b, `om hele enheter kan være, ${merke.navn}`, hele)))
    return avstanden(b, merke, tall, mulige);
  const ved = (ende: Stegnr, maate: "ned" | "opp") => {
    const antall = { op: "avrund", ledd: [delt("ende", enhet[0])], enhet: "1", maate } as const;
    const naermeste = regn(
      b,
      med(`nærmeste hele enheter ${maate}`),
      [["ende", ende], enhet, ["lavest", hele.fra], ["høyest", hele.til]],
      min(maks(ganger(antall, enhet[0]), "lavest"), "høyest"),
    );
    return avstanden(b, med(`til nærmeste hele enheter ${maate}`), tall, punktet(b, naermeste));
  };
  const operander = [
    ["under", ved(tall.fra, "ned")],
    ["over", ved(tall.til, "opp")],
  ] as const;
  return regn(b, merke, operander, min("under", "over"));
}
