import * as indeks from "../../src/index.js";
import * as oppslag from "../../src/oppslag.js";
import * as skjema from "../../src/skjema/index.js";

type Beregning = (inn: unknown, format?: unknown) => unknown;

const VIRKSOMME =
  /^(beregn|forklar|etterregn|finn|fordel|indekser|les|hent|list|skriv|aktivitetsdel|ferdigstill|sammenlign|kontroller|lag|tilKorr|hvaHvis|kanonisk|verifiser)/;

/** What answers later, or takes bytes: tried in the tests of streams. */
const AV_STROEMMER = /FraStroem$|^finn(Rad|Bruker)grense$/;

/** Every public function that computes, reads, fetches or writes, by its name. */
export const BEREGNINGER: Readonly<Record<string, Beregning>> = Object.fromEntries(
  Object.entries<unknown>({ ...indeks, ...oppslag, ...skjema }).filter(
    (par): par is [string, Beregning] =>
      typeof par[1] === "function" && VIRKSOMME.test(par[0]) && !AV_STROEMMER.test(par[0]),
  ),
);

/** Calls a public function by its name, with anything. */
export function kall(navn: string, inn: unknown, format?: unknown): unknown {
  const beregning = BEREGNINGER[navn];
  if (beregning === undefined) throw new Error(`ingen beregning heter ${navn}`);
  return format === undefined ? beregning(inn) : beregning(inn, format);
}
