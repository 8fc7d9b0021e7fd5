import { MAANEDER_I_AARET } from "../../akonto/terminer.js";
import { FORLOEPSAARSAKER, type Forloepsaarsak } from "../aarsaker.js";
import { kommunene } from "../kommunene.js";
import { lagHode } from "../lagHode.js";
import { lagTotal } from "../lagRad.js";
import type { Forloepsside, LestSammenligning } from "../Side.js";
import type { Forloepssammenligning } from "../typer.js";
import { forloepsceller } from "./forloepsceller.js";
import { medFortegn, oekteOverfoeringer, visStroemceller } from "./visStroemceller.js";

/** The years of some courses. */
function aareneI(sider: readonly (Forloepsside | undefined)[]): number[] {
  const aarene = sider.flatMap((side) => {
    if (side === undefined) return [];
    const { fraAar, tilAar } = side.hode;
    return Array.from({ length: tilAar - fraAar + 1 }, (_, i) => fraAar + i);
  });
  return [...new Set(aarene)].sort((a, b) => a - b);
}

/** Compares courses: cells of each year, stream, municipality and part, added up. */
export function sammenlignForloep(
  lest: LestSammenligning<Forloepsside>,
): Omit<Forloepssammenligning, "merknader"> {
  const forloepene = [...kommunene(lest)].map((navn) => {
    const [fra, til] = [lest.fra.get(navn), lest.til.get(navn)];
    const celler = forloepsceller(fra?.verdi, til?.verdi);
    return { kommune: navn ?? "", celler, aarene: aareneI([fra, til]) };
  });
  const celler = forloepene.flatMap((forloep) => forloep.celler);
  const aarsaker = FORLOEPSAARSAKER.filter(({ aarsak }) => lest.erLister || aarsak !== "kommune");
  return {
    ...lagHode("forloep", lest),
    ...lagTotal<Forloepsaarsak>(medFortegn(celler), MAANEDER_I_AARET, aarsaker),
    ...visStroemceller(celler, aareneI([...lest.fra.values(), ...lest.til.values()])),
    ...(lest.erLister && {
      kommuner: forloepene.map(({ kommune, celler: egne, aarene }) => ({
        kommune,
        ...oekteOverfoeringer(egne),
        ...visStroemceller(egne, aarene),
      })),
    }),
  };
}
