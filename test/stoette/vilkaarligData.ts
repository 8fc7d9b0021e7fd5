// Valid inputs of the look-ups of the frame's data.

import fc from "fast-check";
import type { HentIndekserInn } from "../../src/index.js";
import { DEMOGRAFI, KOMMUNER, UTTREKK } from "../tariff/data/rammefiler.js";

const sats = fc.integer({ min: -200, max: 300 }).map((n) => n / 10_000);
const nasjonale = DEMOGRAFI.satser.map(({ aar }) => aar);

/** The years that have a national rate, and the span that needs one for the others. */
const spenn = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ fraAar: Math.min(a, b), tilAar: Math.max(a, b) }));

type Valg = HentIndekserInn & { readonly demografi?: number | readonly { aar: number; demografi: number }[] };

const medNasjonal = spenn(2018, 2021);
const medEnSats = fc.tuple(spenn(2014, 2024), sats).map(([s, demografi]): Valg => ({ ...s, demografi }));
const medSatser = fc
  .tuple(spenn(2014, 2024), fc.array(sats, { minLength: 10, maxLength: 10 }))
  .map(([s, satser]): Valg => {
    const egne = satser.map((demografi, i) => ({ aar: 2015 + i, demografi }));
    // the national rates fill in where the caller has given none
    return { ...s, demografi: egne.filter(({ aar }, i) => !nasjonale.includes(aar) || i % 2 === 0) };
  });
const revidert = fc
  .tuple(spenn(2021, 2024), sats)
  .map(([{ fraAar, tilAar }, demografi]): Valg => ({ fraAar, tilAar, demografi, slag: "revidert" }));

/** Choices of indices that are all known or given. */
export const vilkaarligIndeksvalg: fc.Arbitrary<Valg> = fc.oneof(medNasjonal, medEnSats, medSatser, revidert);

const uttrekk = fc.constantFrom(...UTTREKK).chain(({ kommuner, aar, slag }) => {
  const maater = kommuner.map((id) => {
    const kommune = KOMMUNER.find((k) => k.id === id);
    return fc.constantFrom(id, kommune?.navn ?? id, kommune?.kommunenummer[0]?.nummer ?? id);
  });
  return fc.tuple(fc.tuple(...maater), fc.boolean()).map(([kommune, medSlag]) => ({
    kommune: kommune.length === 1 ? (kommune[0] ?? "") : kommune,
    aar,
    ...(medSlag ? { slag } : {}),
  }));
});

/** By the name of the look-up. */
export const GYLDIGE_DATA: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  hentDemografi: fc.constantFrom(...nasjonale).map((aar) => ({ aar })),
  hentIndekser: vilkaarligIndeksvalg,
  hentUttrekk: uttrekk,
};
