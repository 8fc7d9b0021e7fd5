import { omtal, omtalDager } from "../Aktivitetsmerknad.js";
import { UTEN_SLUTT } from "../akkumulator.js";
import { spennAv } from "../radlager.js";
import { DOED } from "../Vedtakspost.js";
import { dagerTil, meld, type Sjekkgrunnlag, tjenesteTil } from "./grunnlag.js";

const kodeTil = (g: Sjekkgrunnlag, rad: number): string => tjenesteTil(g.lager, rad)?.kode ?? "";

/** Finds short gaps between vedtak of one code: a renewal that came late. */
export function finnHull(g: Sjekkgrunnlag): void {
  let lengst = -1;
  for (const rad of g.etterKode) {
    const { fra, til } = dagerTil(g.lager, rad);
    const sammeKode = lengst >= 0 && g.lager.kode[lengst] === g.lager.kode[rad];
    const forrige = sammeKode ? dagerTil(g.lager, lengst).til : til;
    const hull = { fra: forrige + 1, til: fra - 1 };
    const antall = hull.til - hull.fra + 1;
    if (sammeKode && antall > 0 && antall <= g.grenser.hullDager) {
      meld(
        g,
        "HULL_MELLOM_VEDTAK",
        [lengst, rad],
        hull,
        ([a = "", b = ""]) =>
          `Mellom vedtakene ${omtal(a)} og ${omtal(b)} (${kodeTil(g, rad)}) er det ${antall} ${antall === 1 ? "dag" : "dager"} uten vedtak, ${omtalDager(hull)}; de er ikke telt.`,
      );
    }
    if (!sammeKode || til > forrige) lengst = rad;
  }
}

/** Finds vedtak that are valid after one that ended by death. */
export function finnEtterDoed(g: Sjekkgrunnlag): void {
  const doede = g.etterKode.filter(
    (rad) => g.lager.avslutning[rad] === DOED && (g.lager.til[rad] ?? 0) < UTEN_SLUTT,
  );
  const [foerste] = doede.sort((a, b) => (g.lager.til[a] ?? 0) - (g.lager.til[b] ?? 0));
  if (foerste === undefined) return;
  const doedsdag = g.lager.til[foerste] ?? 0;
  for (const rad of g.etterKode) {
    const { fra, til } = dagerTil(g.lager, rad);
    if (rad === foerste || til <= doedsdag) continue;
    const dager = { fra: Math.max(fra, doedsdag + 1), til };
    meld(
      g,
      "VEDTAK_ETTER_DOED",
      [foerste, rad],
      dager,
      ([a = "", b = ""]) =>
        `Av vedtakene ${omtal(a)} og ${omtal(b)} er det ene avsluttet ved død, og det andre (${kodeTil(g, rad)}) gjelder etterpå, ${omtalDager(dager)}; det er telt.`,
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
      ([a = ""]) =>
        `Vedtaket ${omtal(a)} (${kodeTil(g, rad)}) har stått uendret i ${antall} dager, ${omtalDager(dager)}; grensen er ${g.grenser.uendretDager}.`,
    );
  }
}
