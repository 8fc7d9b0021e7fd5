// One bruker's vedtak at a time: which are counted straight from their posts, and which go by the store because they may bear on each other.

import { describe, expect, it } from "vitest";
import { kommunenummer } from "../../src/aktivitet/akkumulator.js";
import { type Brukersjekk, giPlass, nyGang } from "../../src/aktivitet/brukergang.js";
import {
  type Brukerposter,
  lukkBruker,
  nesteBruker,
  nyePoster,
  taPost,
} from "../../src/aktivitet/brukerposter.js";
import { nyttLager } from "../../src/aktivitet/radlager.js";
import { nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, fullfoerValg } from "../../src/aktivitet/valg.js";
import { lagPost, nummer } from "../stoette/vedtaksposter.js";

const PERIODE = [{ fra: 100, til: 199 }];

function begynn(valg: Aktivitetsvalg = {}, sjekk?: Brukersjekk, perioder = PERIODE): Brukerposter {
  const lager = nyttLager(perioder, fullfoerValg(valg), false, 8);
  for (const kommune of [undefined, "b"]) kommunenummer(lager.akk, kommune);
  return nyePoster(lager, nyGang(lager, sjekk));
}

/** Takes posts as a reader does: each is read into the post after those in use. */
function ta(b: Brukerposter, poster: readonly Vedtakspost[], nr = 10): Brukerposter {
  for (const [i, post] of poster.entries()) {
    b.poster[b.antall] = post;
    taPost(b, nr + i);
  }
  return b;
}

/** Whether the bruker's vedtak were put in the store: rows that are taken out of it have left their numbers. */
const viaLageret = (b: Brukerposter): boolean => b.lager.nr.some((nr) => nr !== 0);

function gaarViaLageret(poster: readonly Vedtakspost[], valg: Aktivitetsvalg = {}): boolean {
  const b = ta(begynn(valg), poster);
  lukkBruker(b, 0);
  expect([b.antall, b.lager.antall, b.gang.nr, b.gang.iAlt[0]]).toEqual([0, 0, 1, 1]);
  return viaLageret(b);
}

const LOKO = nummer("LOKO");

describe("vedtak som ikke har noe med hverandre å gjøre, telles rett fra postene", () => {
  it.each([
    ["ett", [lagPost("LOKO", 100, 110, { id: "v" })]],
    ["av den første koden på skjemaet", [lagPost("HTAMDK", 100, 110)]],
    ["av to koder på de samme dagene", [lagPost("LOKO", 100, 110), lagPost("LSKO", 100, 110)]],
    ["av én kode, dagen etter hverandre", [lagPost("LOKO", 100, 110), lagPost("LOKO", 111, 120)]],
    ["av én kode, dagen før hverandre", [lagPost("LOKO", 111, 120), lagPost("LOKO", 100, 110)]],
    ["med hver sin id", [lagPost("LOKO", 100, 110, { id: "v" }), lagPost("UK", 100, 110, { id: "w" })]],
    ["ett med id og ett uten", [lagPost("LOKO", 100, 110, { id: "v" }), lagPost("UK", 100, 110)]],
    ["ett uten id og ett med", [lagPost("LOKO", 100, 110), lagPost("UK", 100, 110, { id: "v" })]],
  ])("%s", (_navn, poster) => {
    expect(gaarViaLageret(poster)).toBe(false);
  });

  it("etterfølgere som trekkes, trenger to vedtak", () => {
    const valg = { etterfoelger: "trekkes" } as const;
    expect(gaarViaLageret([lagPost("LOKO", 100, 110)], valg)).toBe(false);
    expect(gaarViaLageret([lagPost("LOKO", 100, 110), lagPost("UK", 150, 160)], valg)).toBe(true);
    expect(gaarViaLageret([lagPost("LOKO", 100, 110), lagPost("UK", 150, 160)])).toBe(false);
  });

  it("den neste brukerens vedtak er ikke med", () => {
    const b = ta(begynn(), [lagPost("LOKO", 100, 110, { id: "v" })]);
    b.poster[1] = lagPost("LOKO", 100, 110, { id: "v", bruker: "c" });
    nesteBruker(b, 0);
    expect([viaLageret(b), b.poster[0]?.bruker, b.poster.length, b.antall]).toEqual([false, "c", 2, 0]);
    expect(b.poster[1]?.bruker).toBe("b");
  });
});

describe("vedtak som kan ha med hverandre å gjøre, går via lageret", () => {
  it.each([
    ["samme id", [lagPost("LOKO", 100, 110, { id: "v" }), lagPost("UK", 150, 160, { id: "v" })]],
    ["samme kode på én felles dag", [lagPost("LOKO", 100, 110), lagPost("LOKO", 110, 120)]],
    ["samme kode på én felles dag, det siste først", [lagPost("LOKO", 110, 120), lagPost("LOKO", 100, 110)]],
    ["samme kode, det ene inne i det andre", [lagPost("LOKO", 100, 130), lagPost("LOKO", 110, 120)]],
    [
      "det første og det tredje",
      [lagPost("LOKO", 100, 110), lagPost("UK", 100, 110), lagPost("LOKO", 105, 120)],
    ],
    [
      "det andre og det tredje",
      [lagPost("UK", 100, 110), lagPost("LOKO", 100, 110), lagPost("LOKO", 105, 120)],
    ],
    [
      "T-7: en kode som skifter",
      [lagPost("LOKO", 100, 110, { kode: -1, segmenter: [{ kode: LOKO, fra: 100, til: 110 }] })],
    ],
  ])("%s", (_navn, poster) => {
    expect(gaarViaLageret(poster)).toBe(true);
  });

  it("alle, der noe skal sjekkes", () => {
    const sett: (readonly number[])[] = [];
    const b = ta(
      begynn({}, (_lager, _kommune, strekk) => sett.push(strekk.map(({ rad }) => rad))),
      [lagPost("LOKO", 100, 110)],
    );
    lukkBruker(b, 0);
    expect([viaLageret(b), sett]).toEqual([true, [[0]]]);
  });

  it("flere enn 64, i grupper på 65, og alle telles", () => {
    const poster = Array.from({ length: 66 }, (_, i) => lagPost("LOKO", 100 + i, 100 + i));
    const b = ta(begynn(), poster.slice(0, 64));
    expect([b.antall, b.lager.antall]).toEqual([64, 0]);
    ta(b, poster.slice(64, 65), 74);
    expect([b.antall, b.lager.antall, b.lager.nr[64]]).toEqual([0, 65, 74]);
    lukkBruker(b, 0);
    expect([b.gang.iAlt[0], b.gang.mottakere[LOKO], b.lager.akk.tall[2 * LOKO]]).toEqual([1, 1, 650_000]);
    ta(b, poster);
    lukkBruker(b, 0);
    expect([b.gang.iAlt[0], b.gang.mottakere[LOKO], b.lager.akk.tall[2 * LOKO]]).toEqual([2, 2, 1_310_000]);
    expect([b.antall, b.lager.antall]).toEqual([0, 0]);
  });

  it("en bruker som ikke har noen rad i periodene, telles ikke", () => {
    const borte = { kode: -1, segmenter: [{ kode: LOKO, fra: 1, til: 9 }] };
    const b = ta(begynn(), [lagPost("LOKO", 100, 110), lagPost("LOKO", 105, 110)]);
    lukkBruker(b, 0);
    ta(b, [lagPost("LOKO", 1, 9, borte)]);
    lukkBruker(b, 0);
    expect([b.gang.nr, b.gang.mottakere[LOKO], b.gang.funn.merknader.length]).toEqual([1, 1, 1]);
  });
});

describe("tellingen rett fra postene", () => {
  it("hver bruker er én mottaker av hver kode og i alt, i sin kommune og i hver periode", () => {
    const perioder = [...PERIODE, { fra: 150, til: 250 }];
    const b = begynn({}, undefined, perioder);
    ta(b, [lagPost("LOKO", 100, 110), lagPost("LOKO", 120, 160), lagPost("UK", 240, 250)]);
    lukkBruker(b, 1);
    ta(b, [lagPost("UK", 190, 190)]);
    lukkBruker(b, 1);
    ta(b, [lagPost("LOKO", 100, 100)]);
    lukkBruker(b, 0);
    const [UK, iFoerste, iAndre] = [nummer("UK"), (k: number) => 51 * 2 * k, (k: number) => 51 * (2 * k + 1)];
    const { mottakere, iAlt } = b.gang;
    expect([...iAlt]).toEqual([1, 0, 2, 2]);
    expect([0, 1].map((k) => [mottakere[iFoerste(k) + LOKO], mottakere[iAndre(k) + LOKO]])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect([0, 1].map((k) => [mottakere[iFoerste(k) + UK], mottakere[iAndre(k) + UK]])).toEqual([
      [0, 0],
      [1, 2],
    ]);
    expect(mottakere.reduce((a, n) => a + n, 0)).toBe(6);
  });

  it("V-2: uten stjerne tapes dagene i opphør, med stjerne ingen, og død gir tre døgn", () => {
    const opphoer = { opphoer: [102, 104], antallOpphoer: 1, avslutning: 2 };
    const b = ta(begynn(), [lagPost("LOKO", 100, 109, opphoer), lagPost("TANKO", 100, 109, opphoer)]);
    lukkBruker(b, 0);
    expect([b.lager.akk.tall[2 * LOKO], b.lager.akk.tall[2 * nummer("TANKO")]]).toEqual([130_000, 70_000]);
    expect(viaLageret(b)).toBe(false);
    ta(b, [lagPost("LOKO", 150, 159), lagPost("LSKO", 190, 1_000_000, { avslutning: 2 })]);
    lukkBruker(b, 0);
    expect([b.lager.akk.tall[2 * LOKO], b.lager.akk.tall[2 * nummer("LSKO")]]).toEqual([230_000, 100_000]);
  });

  it("vedtak utenfor lagerets dager er ikke med", () => {
    const b = begynn();
    const smalt = { ...b, lager: { ...b.lager, spenn: { fra: 120, til: 130 } } };
    ta(smalt, [lagPost("LOKO", 100, 119), lagPost("LSKO", 131, 150), lagPost("UK", 100, 120)]);
    ta(smalt, [lagPost("OL", 130, 150)]);
    lukkBruker(smalt, 0);
    expect(["LOKO", "LSKO", "UK", "OL"].map((k) => b.gang.mottakere[nummer(k as "UK")])).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it("en bruker uten vedtak er ingen", () => {
    const b = begynn();
    lukkBruker(b, 0);
    nesteBruker(b, 0);
    expect([b.gang.nr, b.antall, b.poster.length]).toEqual([0, 0, 1]);
  });

  it("postene fylles på nytt for den neste brukeren: det er aldri flere enn én mer enn i bruk", () => {
    const b = begynn();
    expect([b.poster, b.nr, b.antall]).toEqual([[nyPost()], [], 0]);
    for (const antall of [1, 3, 2, 3]) {
      for (let i = 0; i < antall; i += 1) taPost(b, i);
      lukkBruker(b, 0);
    }
    expect(b.poster.length).toBe(4);
  });
});

describe("plassen til kommunenes tall", () => {
  it("dobles når det ikke er mer, og det som er telt, blir med", () => {
    const { lager, gang } = begynn();
    const { mottakere, iAlt } = gang;
    expect([mottakere.length, iAlt.length]).toEqual([51, 1]);
    giPlass(gang, 0);
    expect([gang.mottakere, gang.iAlt]).toEqual([mottakere, iAlt]);
    expect(gang.mottakere).toBe(mottakere);
    expect(gang.iAlt).toBe(iAlt);
    gang.mottakere[7] = 3;
    gang.iAlt[0] = 2;
    const lengder = [1, 2, 3, 4, 40].map((kommune) => {
      giPlass(gang, kommune);
      return [gang.mottakere.length, gang.iAlt.length];
    });
    expect(lengder).toEqual([
      [102, 2],
      [204, 4],
      [204, 4],
      [408, 8],
      [51 * 41, 41],
    ]);
    expect([gang.mottakere[7], gang.iAlt[0]]).toEqual([3, 2]);
    const to = nyGang(nyttLager([...PERIODE, ...PERIODE], lager.akk.regler, false), undefined);
    expect([to.mottakere, to.iAlt, to.stempel, to.stempelIAlt, to.kodestempel].map((k) => k.length)).toEqual([
      102, 2, 102, 2, 51,
    ]);
    giPlass(to, 1);
    expect([to.mottakere.length, to.iAlt.length]).toEqual([204, 4]);
    giPlass(to, 40);
    expect([to.mottakere.length, to.iAlt.length]).toEqual([102 * 41, 82]);
    expect([to.nr, to.funn]).toEqual([0, { merknader: [], problemer: [] }]);
  });
});
