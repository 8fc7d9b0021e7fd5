// What is said of vedtak together, with quality and under every setting: of days that are days, on which each that is named is valid.

import { expect, it } from "vitest";
import { type AktivitetInn, type Aktivitetsmerknad, beregnAktivitet } from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { runder } from "../stoette/runder.js";
import { lagTerning, type Terning } from "../stoette/terning.js";
import { tilfeldigAktivitet } from "../stoette/tilfeldigeVedtak.js";

/** Those that say that vedtak are valid on the same days. */
const SAMTIDIG = new Set([
  ...["OVERLAPPENDE_VEDTAK", "INSTITUSJON_OG_HJEMMETJENESTE", "KJOEP_OG_EGEN_PLASS", "UENDRET_VEDTAK"],
]);
const INGEN_DAG = "9999-12-31";

/** Vedtak of a bruker or two, some of one day and many with an id in common, so that they are versions. */
function tilfelle(t: Terning) {
  const { vedtak, ...resten } = tilfeldigAktivitet(t, 2 + t.under(6));
  const enDag = () => t.enAv(4);
  const endret = vedtak.map((v, nr) => ({
    ...v,
    id: v.id ?? `u${nr}`,
    ...(v.til !== undefined && v.mengde === undefined && enDag() ? { til: v.fra } : {}),
  }));
  return {
    ...resten,
    vedtak: endret,
    kvalitet: { hullDager: 1 + t.under(60), uendretDager: 1 + t.under(60) },
  };
}

it("V-1: for alle merknader er dagene dager, og hvert vedtak som nevnes, gjelder på dem uten en senere versjon", () => {
  const t = lagTerning(91);
  const sagt = new Set<string>();
  for (let nr = 0; nr < runder(800); nr += 1) {
    const inn = tilfelle(t);
    const telles = inn.valg.sisteDag !== "telles-ikke";
    const gjelder = (v: ModellVedtak, dag: string) =>
      v.fra <= dag && (v.til === undefined || (telles ? dag <= v.til : dag < v.til));
    const avloest = (v: ModellVedtak, dag: string) =>
      inn.valg.versjoner !== "alle-telles" &&
      inn.vedtak.some((w) => w.id === v.id && w.bruker === v.bruker && w.fra > v.fra && gjelder(w, dag));
    for (const merknad of beregnAktivitet(inn as AktivitetInn).merknader as Aktivitetsmerknad[]) {
      const { kode, dager, vedtak } = merknad;
      if (dager === undefined) continue;
      sagt.add(kode);
      expect([dager.fra <= (dager.til ?? INGEN_DAG), merknad, inn]).toEqual([true, merknad, inn]);
      if (!SAMTIDIG.has(kode)) continue;
      const uten = vedtak.filter(
        (navn) => !inn.vedtak.some((v) => v.id === navn && gjelder(v, dager.fra) && !avloest(v, dager.fra)),
      );
      expect([uten, merknad, inn]).toEqual([[], merknad, inn]);
    }
  }
  for (const kode of [...SAMTIDIG, "HULL_MELLOM_VEDTAK", "VEDTAK_ETTER_DOED"]) expect(sagt).toContain(kode);
});
