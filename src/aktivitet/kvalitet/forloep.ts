import { omtalDager } from "../Aktivitetsmerknad.js";
import { spennAv } from "../radlager.js";
import { DOED } from "../Vedtakspost.js";
import { dagerTil, kodeTil, meld, type Sjekkgrunnlag } from "./grunnlag.js";

/** Finds short gaps between vedtak of one code: a renewal that came late. */
export function finnHull(g: Sjekkgrunnlag): void {
  let lengst = -1;
  for (const rad of g.etterKode) {
    const { fra, til } = dagerTil(g.lager, rad);
    const sammeKode = lengst >= 0 && g.lager.kode[lengst] === g.lager.kode[rad];
    const forrige = sammeKode ? dagerTil(g.lager, lengst).til : til;
    const hull = { fra: forrige + 1, til: fra - 1 };
    const antall = hull.til - hull.fra + 1;
    const samme = g.lager.nr[lengst] === g.lager.nr[rad]; // its local code means another tjenestekode in between
    if (sammeKode && !samme && antall > 0 && antall <= g.grenser.hullDager) {
      meld(
        g,
        "HULL_MELLOM_VEDTAK",
        [lengst, rad],
        hull,
        (navn) =>
          `Mellom vedtakene ${navn.join(" og ")} (${kodeTil(g.lager, rad)}) er det ${antall} ${antall === 1 ? "dag" : "dager"} uten vedtak, ${omtalDager(hull)}; de er ikke telt.`,
      );
    }
    if (!sammeKode || til > forrige) lengst = rad;
  }
}

/** Finds vedtak that are valid after one that ended by death. */
export function finnEtterDoed(g: Sjekkgrunnlag): void {
  const doede = g.etterKode.filter((rad) => g.lager.avslutning[rad] === DOED);
  const [foerste] = doede.sort((a, b) => (g.lager.til[a] ?? 0) - (g.lager.til[b] ?? 0));
  if (foerste === undefined) return;
  const doedsdag = g.lager.til[foerste] ?? 0;
  for (const rad of g.etterKode) {
    const { fra, til } = dagerTil(g.lager, rad);
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
  for (const rad of g.etterKode) {
    const { fra, til } = dagerTil(g.lager, rad);
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
