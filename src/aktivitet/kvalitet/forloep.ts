import { omtalDager } from "../Aktivitetsmerknad.js";
import { spennAv } from "../radlager.js";
import { gyldigTil } from "../radregning.js";
import type { Strekk } from "../strekk.js";
import { kodeTil, meld, type Sjekkgrunnlag } from "./grunnlag.js";

/** Tells whether a vedtak ends where a stretch does: no later version stands in for it then, and the next stretch is none of its own (T-7). */
const erSlutt = ({ lager }: Sjekkgrunnlag, { rad, til }: Strekk, neste: Strekk): boolean =>
  til === gyldigTil(lager, rad) && lager.nr[rad] !== lager.nr[neste.rad];

/** Finds short gaps between vedtak of one code: a renewal that came late. */
export function finnHull(g: Sjekkgrunnlag): void {
  let lengst: Strekk | undefined;
  for (const strekk of g.etterKode) {
    const { rad, fra, til } = strekk;
    const forrige =
      lengst !== undefined && g.lager.kode[lengst.rad] === g.lager.kode[rad] ? lengst : undefined;
    const hull = { fra: (forrige ?? strekk).til + 1, til: fra - 1 };
    const antall = hull.til - hull.fra + 1;
    if (forrige !== undefined && antall > 0 && antall <= g.grenser.hullDager && erSlutt(g, forrige, strekk)) {
      meld(
        g,
        "HULL_MELLOM_VEDTAK",
        [forrige.rad, rad],
        hull,
        (navn) =>
          `Mellom vedtakene ${navn.join(" og ")} (${kodeTil(g.lager, rad)}) er det ${antall} ${antall === 1 ? "dag" : "dager"} uten vedtak, ${omtalDager(hull)}; de er ikke telt.`,
      );
    }
    if (forrige === undefined || til > forrige.til) lengst = strekk;
  }
}

/** Finds vedtak that are valid after one that ended by death. */
export function finnEtterDoed(g: Sjekkgrunnlag): void {
  const [foerste] = [...g.doede].sort((a, b) => (g.lager.til[a] ?? 0) - (g.lager.til[b] ?? 0));
  if (foerste === undefined) return;
  const doedsdag = g.lager.til[foerste] ?? 0;
  for (const { rad, fra, til } of g.etterKode) {
    if (til <= doedsdag) continue; // it itself, too; nothing is after one without a last day
    const dager = { fra: Math.max(fra, doedsdag + 1), til };
    meld(
      g,
      "VEDTAK_ETTER_DOED",
      [foerste, rad],
      dager,
      (navn) =>
        `Av vedtakene ${navn.join(" og ")} er det ene avsluttet ved død, og det andre (${kodeTil(g.lager, rad)}) gjelder etterpå, ${omtalDager(dager)}; det er telt.`,
    );
  }
}

/** Finds vedtak that have run unchanged for longer than the limit, up to the end of the periods. */
export function finnUendret(g: Sjekkgrunnlag): void {
  const slutt = spennAv(g.lager.akk.perioder).til;
  for (const { rad, fra, til } of g.etterKode) {
    const dager = { fra, til: Math.min(til, slutt) };
    const antall = dager.til - fra + 1;
    if (antall <= g.grenser.uendretDager) continue;
    meld(
      g,
      "UENDRET_VEDTAK",
      [rad],
      dager,
      (navn) =>
        `Vedtaket ${navn[0]} (${kodeTil(g.lager, rad)}) har stått uendret i ${antall} dager, ${omtalDager(dager)}; grensen er ${g.grenser.uendretDager}.`,
    );
  }
}
