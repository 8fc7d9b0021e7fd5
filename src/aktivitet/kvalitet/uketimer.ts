import type { Dagnummer } from "../../dato/dato.js";
import { felles, type Periode } from "../../dato/periode.js";
import { tierpotens } from "../../tall/Tall.js";
import { omtalDager } from "../Aktivitetsmerknad.js";
import { erTimekode, UKE } from "../koder.js";
import { EKSAKTE_DESIMALER, SKALADESIMALER } from "../Mengde.js";
import { TIMER_I_UKEN } from "../mengder.js";
import { mengdeI, spennAv } from "../radlager.js";
import { samlet } from "../volum.js";
import { meld, type Sjekkgrunnlag } from "./grunnlag.js";

/** Vedtak that a merknad names at the most. */
const NEVNTE = 20;

/** A day on which vedtak begin, or the day after they end. */
type Skifte = { readonly dag: Dagnummer; readonly rad: number; readonly begynner: boolean };

/** Adds up amounts that run at the same time, exactly: by the days they are spread on. */
class Uketimer {
  private readonly summer = new Map<number, bigint>();

  endre(g: Sjekkgrunnlag, rad: number, fortegn: 1n | -1n): void {
    const { hel, stor, dager } = mengdeI(g.lager, rad);
    const sum = hel >= 0 ? BigInt(hel) * tierpotens(EKSAKTE_DESIMALER - SKALADESIMALER) : stor;
    this.summer.set(dager, (this.summer.get(dager) ?? 0n) + fortegn * sum);
  }

  /** Tells whether they are more than all the hours of a week. */
  over(): boolean {
    const { teller, nevner } = samlet([...this.summer]);
    return teller * BigInt(UKE) > BigInt(TIMER_I_UKEN) * tierpotens(EKSAKTE_DESIMALER) * nevner;
  }
}

function skifter(g: Sjekkgrunnlag, spenn: Periode): Skifte[] {
  return g.etterKode
    .flatMap((strekk): Skifte[] => {
      const { rad } = strekk;
      const dager = erTimekode(g.lager.kode[rad] ?? 0) ? felles(strekk, spenn) : undefined;
      if (dager === undefined) return [];
      return [
        { dag: dager.fra, rad, begynner: true },
        { dag: dager.til + 1, rad, begynner: false },
      ];
    })
    .sort((a, b) => a.dag - b.dag); // what changes on the same day is looked at together
}

/** Finds days on which a bruker's vedtak are more than 168 hours a week together (V-5 has it for one vedtak). */
export function finnOver168(g: Sjekkgrunnlag): void {
  const alle = skifter(g, spennAv(g.lager.akk.perioder));
  if (alle.length <= 2) return;
  const timer = new Uketimer();
  const loepende = new Set<number>();
  let start: { fra: Dagnummer; rader: number[] } | undefined;
  alle.forEach(({ dag, rad, begynner }, i) => {
    timer.endre(g, rad, begynner ? 1n : -1n);
    if (begynner) loepende.add(rad);
    else loepende.delete(rad);
    if (alle[i + 1]?.dag === dag) return;
    const over = timer.over();
    if (over && start === undefined) start = { fra: dag, rader: [...loepende].slice(0, NEVNTE) };
    if (over || start === undefined) return;
    const dager = { fra: start.fra, til: dag - 1 };
    meld(
      g,
      "OVER_168_TIMER",
      start.rader,
      dager,
      (navn) =>
        `Vedtakene ${navn.join(", ")} har til sammen mer enn ${TIMER_I_UKEN} timer i uken, ${omtalDager(dager)}; alle er telt.`,
    );
    start = undefined;
  });
}
