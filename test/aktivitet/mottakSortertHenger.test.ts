// Which brukere's rows are looked at together. Those whose rows have nothing to do with each other are added up in the fast sums; those
// that are looked at together come as exact ones, which tells the two apart.

import { expect, it } from "vitest";
import { mottakSortert } from "../../src/aktivitet/stroem/mottakSortert.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { gi, lestInn, oppgjoer, planRad } from "../stoette/mottak.js";
import { lagPost } from "../stoette/vedtaksposter.js";

/** Tells whether any of the brukere's rows were looked at together. */
function sammen(poster: readonly Vedtakspost[], lest = lestInn()): boolean {
  const mottak = mottakSortert(lest);
  expect(gi(mottak, poster).filter((p) => p !== undefined)).toEqual([]);
  mottak.ferdig();
  return mottak.akk.eksakt.size > 0;
}

const rad = (fra: number, til: number, mer: Partial<Vedtakspost> = {}) => lagPost("LOKO", fra, til, mer);
const lfko = (fra: number, til: number) => lagPost("LFKO", fra, til);

it("samme kode på de samme dagene, om det så er én dag, og hvilken av dem som enn kommer først", () => {
  expect(sammen([rad(100, 109), rad(109, 119)])).toBe(true);
  expect(sammen([rad(109, 119), rad(100, 109)])).toBe(true);
  expect(sammen([rad(100, 149), rad(120, 129)])).toBe(true);
  expect(sammen([rad(120, 129), rad(100, 149)])).toBe(true);
  expect(sammen([rad(100, 109), rad(110, 119)])).toBe(false);
  expect(sammen([rad(110, 119), rad(100, 109)])).toBe(false);
  expect(sammen([rad(100, 149), lfko(120, 129)])).toBe(false);
  // the third with the first, and with the second
  expect(sammen([rad(100, 109), lfko(100, 109), rad(105, 119)])).toBe(true);
  expect(sammen([lfko(100, 109), rad(100, 109), rad(105, 119)])).toBe(true);
  expect(sammen([lfko(100, 109), rad(100, 109), rad(110, 119)])).toBe(false);
});

it("samme id, med hver sin kode og hver sine dager; uten id er ingen versjon av en annen", () => {
  const id = (navn: string, fra = 100) => rad(fra, fra + 9, { id: navn });
  expect(sammen([id("v"), { ...lfko(150, 159), id: "v" }])).toBe(true);
  expect(sammen([id("v"), id("w", 120)])).toBe(false);
  expect(sammen([id("v"), id("vv", 120)])).toBe(false);
  expect(sammen([id("v")])).toBe(false);
  expect(sammen([rad(100, 109), rad(120, 129)])).toBe(false);
  expect(sammen([id("v"), rad(120, 129)])).toBe(false);
  // the hash is the same, the bytes are more
  expect(sammen([id("v"), id("\0v", 120)])).toBe(false);
  const mottak = mottakSortert(lestInn());
  for (const [nr, post] of [id("v"), id("v", 120)].entries()) mottak.ta(planRad(mottak, post, nr));
  mottak.ferdig();
  expect(mottak.akk.eksakt.size).toBe(1);
});

it("V-2: alle vedtak når etterfølgere trekkes, men ett har ingen", () => {
  const trekkes = lestInn({ etterfoelger: "trekkes" });
  expect(sammen([rad(100, 109), lfko(120, 129)], trekkes)).toBe(true);
  expect(sammen([rad(100, 109)], trekkes)).toBe(false);
  expect(sammen([rad(100, 109), lfko(120, 129)])).toBe(false);
});

it("alle, også den med ett vedtak, når det letes etter tvilsomme", () => {
  expect(sammen([rad(100, 109)], lestInn({}, { kvalitet: { hullDager: 31, uendretDager: 730 } }))).toBe(true);
});

it("T-7: den som har en kode av flere meninger, men ikke den neste", () => {
  const segmenter = [{ kode: 41, fra: 100, til: 109 }];
  expect(sammen([rad(100, 109, { kode: -1, segmenter })])).toBe(true);
  const mottak = mottakSortert(lestInn());
  gi(mottak, [
    rad(200, 209, { bruker: "a", kode: -1, segmenter: [{ kode: 41, fra: 200, til: 209 }] }),
    rad(100, 109, { bruker: "b" }),
  ]);
  mottak.ferdig();
  expect(mottak.akk.eksakt.size).toBe(0);
});

it("radene til den forrige er glemt når den nestes kommer", () => {
  const lest = lestInn();
  const mottak = mottakSortert(lest);
  const av = (bruker: string, fra: number) => rad(fra, fra + 9, { bruker, id: "v" });
  gi(mottak, [av("a", 100), av("b", 100), av("c", 105)]);
  expect(oppgjoer(mottak, lest)).toEqual(["–: LOKO 30/1 v3 m3, 3"]);
  expect([mottak.akk.eksakt.size, mottak.kurv.samlet.vist]).toEqual([0, []]);
  // one more row than the next one has, on the same days
  const flere = ["a", "a", "a", "b", "b"].map((bruker, i) =>
    rad([100, 120, 150, 130, 155][i] ?? 0, 159, { bruker }),
  );
  const apart = flere.map((post, i) => ({ ...post, til: post.fra + (i === 2 ? 9 : 4) }));
  expect(sammen(apart)).toBe(false);
});
