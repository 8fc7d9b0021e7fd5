import { heleVedtaket, type Radlager } from "./radlager.js";

/** The rows of one vedtak: one, or where its local code changes, one for each of its meanings. */
export type Vedtaksrader = readonly [foerste: number, ...andre: number[]];

/** Gathers rows into vedtak: by first day, those from the same day as they came, each with its rows in order. */
export function iVedtak(lager: Radlager, gruppe: readonly number[]): Vedtaksrader[] {
  const start = (rad: number) => heleVedtaket(lager, rad).fra;
  const nr = (rad: number) => lager.nr[rad] ?? 0;
  const ordnet = [...gruppe].sort((a, b) => start(a) - start(b) || nr(a) - nr(b) || a - b);
  const ut: [number, ...number[]][] = [];
  for (const rad of ordnet) {
    const forrige = ut.at(-1);
    if (forrige !== undefined && nr(forrige[0]) === nr(rad)) forrige.push(rad);
    else ut.push([rad]);
  }
  return ut;
}
