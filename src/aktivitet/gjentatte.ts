import { skrivDato } from "../dato/dato.js";
import { siter } from "../grense/beskrivFunn.js";
import { lagMerknad } from "./Aktivitetsmerknad.js";
import type { Funn } from "./Funn.js";
import { heleVedtaket, mengdeI, type Radlager } from "./radlager.js";
import { fravaerI, paaslagI, regn } from "./radregning.js";
import { iVedtak, type Vedtaksrader } from "./Vedtaksrader.js";

/** Groups rows that are counted as one vedtak, those with company: versions by their id, and the parts of a vedtak by its place. */
export function grupper(lager: Radlager, rader: readonly number[]): number[][] {
  const somVersjoner = lager.akk.regler.versjoner === "siste-gjelder";
  const samlet = new Map<string | number, number[]>();
  for (const rad of rader) {
    const id = somVersjoner ? lager.id[rad] : undefined;
    const hvilket = id ?? (lager.delAv.has(rad) ? lager.nr[rad] : undefined);
    if (hvilket === undefined) continue;
    const gruppe = samlet.get(hvilket);
    if (gruppe === undefined) samlet.set(hvilket, [rad]);
    else gruppe.push(rad);
  }
  return [...samlet.values()].filter((gruppe) => gruppe.length > 1);
}

const radinnhold = (lager: Radlager, rad: number): string =>
  [
    lager.kode[rad],
    lager.fra[rad],
    lager.til[rad],
    ...Object.values(mengdeI(lager, rad)),
    lager.avslutning[rad],
    ...fravaerI(lager, rad),
  ].join();

const innhold = (lager: Radlager, rader: Vedtaksrader): string =>
  [heleVedtaket(lager, rader[0]).til, ...rader.map((rad) => radinnhold(lager, rad))].join(";");

/**
 * Gathers a group's rows into vedtak and leaves the first of those that say the same; one that starts with another and says different
 * things is a problem.
 */
export function utenGjentatte(
  lager: Radlager,
  gruppe: readonly number[],
  kommune: number,
  funn: Funn,
): Vedtaksrader[] {
  const igjen: Vedtaksrader[] = [];
  for (const rader of iVedtak(lager, gruppe)) {
    const forrige = igjen.at(-1);
    const dager = heleVedtaket(lager, rader[0]);
    if (forrige === undefined || heleVedtaket(lager, forrige[0]).fra !== dager.fra) {
      igjen.push(rader);
      continue;
    }
    const id = lager.id[rader[0]] ?? "";
    const fra = skrivDato(dager.fra);
    if (innhold(lager, rader) === innhold(lager, forrige)) {
      for (const rad of rader) regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
      const melding = `Vedtaket ${siter(id)} står to ganger med samme innhold fra ${fra}; det er telt én gang.`;
      funn.merknader.push(lagMerknad("VEDTAK_TO_GANGER", lager.akk.kommuner[kommune], [id], dager, melding));
    } else {
      const melding = `Vedtaket ${siter(id)} har to ulike versjoner fra ${fra}, så ingen av dem er den siste; behold den som gjelder, eller velg versjoner: "alle-telles".`;
      funn.problemer.push({
        kode: "DUPLIKAT_VEDTAK",
        sti: ["vedtak", lager.nr[rader[0]] ?? 0, "fra"],
        melding,
      });
    }
  }
  return igjen;
}
