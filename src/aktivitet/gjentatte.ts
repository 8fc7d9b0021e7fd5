import { skrivDato } from "../dato/dato.js";
import { siter } from "../grense/beskrivFunn.js";
import { lagMerknad } from "./Aktivitetsmerknad.js";
import type { Funn } from "./Funn.js";
import { mengdeI, type Radlager } from "./radlager.js";
import { fravaerI, paaslagI, regn } from "./radregning.js";

/** Groups rows by id, those with company. */
export function grupper(lager: Radlager, rader: readonly number[]): number[][] {
  const etterId = new Map<string, number[]>();
  for (const rad of rader) {
    const id = lager.id[rad];
    if (id === undefined) continue;
    const gruppe = etterId.get(id);
    if (gruppe === undefined) etterId.set(id, [rad]);
    else gruppe.push(rad);
  }
  return [...etterId.values()].filter((gruppe) => gruppe.length > 1);
}

const innhold = (lager: Radlager, rad: number): string =>
  [
    lager.kode[rad],
    lager.til[rad],
    ...Object.values(mengdeI(lager, rad)),
    lager.avslutning[rad],
    ...fravaerI(lager, rad),
  ].join();

/** Leaves the first of rows that say the same; one that starts with another and says different things is a problem. */
export function utenGjentatte(
  lager: Radlager,
  gruppe: readonly number[],
  kommune: number,
  funn: Funn,
): number[] {
  const igjen: number[] = [];
  // those from the same day as they came, so that each is held against the first and named by its own place
  const ordnet = [...gruppe].sort(
    (a, b) => (lager.fra[a] ?? 0) - (lager.fra[b] ?? 0) || (lager.nr[a] ?? 0) - (lager.nr[b] ?? 0),
  );
  for (const rad of ordnet) {
    const forrige = igjen.at(-1);
    const fra = lager.fra[rad] ?? 0;
    if (forrige === undefined || lager.fra[forrige] !== fra) {
      igjen.push(rad);
      continue;
    }
    const id = lager.id[rad] ?? "";
    if (innhold(lager, rad) === innhold(lager, forrige)) {
      regn(lager, kommune, rad, fravaerI(lager, rad), paaslagI(lager, rad), -1);
      const melding = `Vedtaket ${siter(id)} står to ganger med samme innhold fra ${skrivDato(fra)}; det er telt én gang.`;
      const dager = { fra, til: lager.til[rad] ?? 0 };
      funn.merknader.push(lagMerknad("VEDTAK_TO_GANGER", lager.akk.kommuner[kommune], [id], dager, melding));
    } else {
      const melding = `Vedtaket ${siter(id)} har to ulike versjoner fra ${skrivDato(fra)}, så ingen av dem er den siste; behold den som gjelder, eller velg versjoner: "alle-telles".`;
      funn.problemer.push({ kode: "DUPLIKAT_VEDTAK", sti: ["vedtak", lager.nr[rad] ?? 0, "fra"], melding });
    }
  }
  return igjen;
}
