// A reading on its way: what becomes of a wrong row, of a row out of order, and of one that is doubtful by itself; and of vedtak one by one.

import { describe, expect, it } from "vitest";
import { UTEN_SLUTT } from "../../src/aktivitet/slutt.js";
import {
  avvis,
  etterTelling,
  type Lesing,
  nyLesing,
  paaLinje,
  tell,
} from "../../src/aktivitet/stroem/Lesing.js";
import { mottakSortert } from "../../src/aktivitet/stroem/mottakSortert.js";
import { mottakUten } from "../../src/aktivitet/stroem/mottakUten.js";
import { fraPost, nyRaarad } from "../../src/aktivitet/stroem/Raarad.js";
import { lagVedtaksleser } from "../../src/aktivitet/stroem/vedtaksleser.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import type { Problem } from "../../src/index.js";
import { feiltekst, feiltekster } from "../stoette/feiltekster.js";
import { OPPSETT } from "../stoette/hurtigrad.js";
import { lestInn, oppgjoer } from "../stoette/mottak.js";
import { lagPost } from "../stoette/vedtaksposter.js";

const GALT: Problem = { kode: "UGYLDIG_DATO", sti: ["fra"], melding: "Galt." };
const ANNET: Problem = { kode: "UGYLDIG_VERDI", sti: ["opphoer", 0], melding: "Annet." };

const ny = (valg = { samler: false, maksFeil: 9 }, lest = lestInn()): Lesing =>
  nyLesing(mottakUten(lest), OPPSETT, valg);

it("begynner uten rader, byte og feil, med en tom rad", () => {
  const mottak = mottakUten(lestInn());
  const lesing = nyLesing(mottak, OPPSETT, { samler: true, maksFeil: 3 });
  expect(lesing).toEqual({
    ...{ mottak, oppsett: OPPSETT, rad: nyRaarad(), samler: true, maksFeil: 3 },
    ...{ rader: 0, bytes: 0, avvist: 0, feil: [] },
  });
  expect(lesing.mottak).toBe(mottak);
});

describe("en gal rad", () => {
  it("har linjen foran sin sti og sin melding", () => {
    expect(paaLinje(7, [GALT, ANNET])).toStrictEqual([
      { kode: "UGYLDIG_DATO", sti: ["linje", 7, "fra"], melding: "Linje 7: Galt." },
      { kode: "UGYLDIG_VERDI", sti: ["linje", 7, "opphoer", 0], melding: "Linje 7: Annet." },
    ]);
  });

  it("stopper lesingen, eller utelates og telles, med så mange feil som det bes om", () => {
    expect(feiltekster(() => avvis(ny(), [GALT, ANNET]))).toEqual([
      "UGYLDIG_DATO fra: Galt.",
      "UGYLDIG_VERDI opphoer.0: Annet.",
    ]);
    const samlet = (maksFeil: number) => {
      const lesing = ny({ samler: true, maksFeil });
      avvis(lesing, [GALT, ANNET]);
      avvis(lesing, [ANNET, GALT]);
      return [lesing.avvist, lesing.feil];
    };
    expect([samlet(0), samlet(1), samlet(3), samlet(4), samlet(5)]).toEqual([
      [2, []],
      [2, [GALT]],
      [2, [GALT, ANNET, ANNET]],
      [2, [GALT, ANNET, ANNET, GALT]],
      [2, [GALT, ANNET, ANNET, GALT]],
    ]);
  });
});

describe("en rad som er talt", () => {
  const med = (post: Vedtakspost, nr: number, lesing = ny()) => {
    Object.assign(lesing.rad.post, post);
    fraPost(lesing.rad, lesing.mottak.akk, nr);
    return lesing;
  };

  it("men ikke kan stå der den står, stopper lesingen, også der feil samles", () => {
    for (const samler of [false, true]) {
      const lesing = med(lagPost("LOKO", 100, 109), 4, ny({ samler, maksFeil: 9 }));
      expect(feiltekster(() => etterTelling(lesing, GALT, "linje", 8))).toEqual([
        "UGYLDIG_DATO linje.8.fra: Linje 8: Galt.",
      ]);
      expect(feiltekster(() => etterTelling(lesing, GALT, "vedtak", 4))).toEqual([
        "UGYLDIG_DATO vedtak.4.fra: Galt.",
      ]);
    }
    const sortert = nyLesing(mottakSortert(lestInn()), OPPSETT, { samler: true, maksFeil: 9 });
    tell(med(lagPost("LOKO", 100, 109, { bruker: "b" }), 0, sortert), "linje", 2);
    med(lagPost("LOKO", 100, 109, { bruker: "a" }), 1, sortert);
    expect(feiltekster(() => tell(sortert, "linje", 3))).toEqual([
      expect.stringMatching(/^UGYLDIG_VERDI linje\.3\.bruker: Linje 3: Radene er ikke sortert/),
    ]);
  });

  it("får merknad om avslutning uten siste dag, og om opphør utenfor vedtaket, ellers ingen", () => {
    const merknader = (mer: Partial<Vedtakspost>, til = 109) => {
      const lesing = med(lagPost("LOKO", 100, til, { avkortet: [], kommune: "Os", ...mer }), 4);
      tell(lesing, "linje", 6);
      return lesing.mottak.kurv.nye.map((m) => [m.kode, m.kommune, ...m.sti]);
    };
    expect(merknader({})).toEqual([]);
    expect(merknader({ avslutning: 2 })).toEqual([]);
    expect(merknader({}, UTEN_SLUTT)).toEqual([]);
    const slutt = ["AVSLUTNING_UTEN_SLUTT", "Os", "vedtak", 4, "avslutning"];
    expect(merknader({ avslutning: 3 }, UTEN_SLUTT)).toEqual([slutt]);
    const kutt = { avkortet: [{ nr: 1, hvordan: "delvis" as const }] };
    const opphoer = ["OPPHOER_UTENFOR_VEDTAKET", "Os", "vedtak", "v", "opphoer", 1];
    expect(merknader({ ...kutt, id: "v" })).toEqual([opphoer]);
    expect(merknader({ ...kutt, id: "v", avslutning: 1 }, UTEN_SLUTT)).toEqual([
      opphoer,
      ["AVSLUTNING_UTEN_SLUTT", "Os", "vedtak", "v", "avslutning"],
    ]);
  });

  it("og lest som byte, nevnes ved sin id og sin kommune", () => {
    const lesing = ny();
    lesing.mottak.akk.kommuner.push("Os");
    const bytes = new TextEncoder().encode("xv9;");
    Object.assign(lesing.rad.post, lagPost("LOKO", 100, UTEN_SLUTT, { avslutning: 2, id: "gammel" }));
    Object.assign(lesing.rad, { harTekst: false, id: bytes, idFra: 1, idTil: 3, nr: 4 });
    etterTelling(lesing, undefined, "linje", 6);
    expect(lesing.mottak.kurv.nye.map((m) => [m.kommune, m.vedtak])).toEqual([["Os", ["v9"]]]);
  });

  it("får sine merknader sett gjennom når de er 1024", () => {
    const lesing = ny(undefined, lestInn({}, { maksMerknader: 1 }));
    for (let nr = 0; nr < 1025; nr += 1)
      tell(med(lagPost("LOKO", 100, UTEN_SLUTT, { avslutning: 2 }), nr, lesing), "vedtak", nr);
    expect([lesing.mottak.kurv.nye.length, lesing.mottak.kurv.samlet.antall]).toEqual([
      1,
      { AVSLUTNING_UTEN_SLUTT: 1024 },
    ]);
  });
});

describe("vedtak", () => {
  const VEDTAK = { bruker: "b", kode: "LOKO", fra: "1970-04-11", til: "1970-04-20" }; // days 100 to 109
  it("leses ett og ett eller i lister, hvert med sitt nummer, og det gale har sitt", () => {
    const lest = lestInn();
    const lesing = nyLesing(mottakUten(lest), OPPSETT, { samler: true, maksFeil: 9 });
    const leser = lagVedtaksleser(lesing);
    leser.ta(VEDTAK);
    leser.ta([VEDTAK, { ...VEDTAK, kode: "XX" }, { ...VEDTAK, til: undefined, avslutning: "annet" }]);
    leser.ta([]);
    leser.ta(7);
    leser.ta({
      ...VEDTAK,
      get til() {
        throw new Error("HEMMELIG");
      },
    });
    leser.slutt();
    expect([lesing.rader, lesing.bytes, lesing.avvist]).toEqual([6, 0, 3]);
    expect(lesing.feil.map(feiltekst)).toEqual([
      expect.stringMatching(/^UKJENT_TJENESTEKODE vedtak\.2\.kode: /),
      expect.stringMatching(/^UGYLDIG_TYPE vedtak\.4: /),
      "ULESELIG_INNGANG vedtak.5: Vedtaket kunne ikke leses: et felt kastet en feil da det ble lest; oppgi vanlige data, som fra JSON.",
    ]);
    expect(lesing.mottak.kurv.nye.map((m) => m.vedtak)).toEqual([[3]]);
    expect(oppgjoer(lesing.mottak, lest)).toEqual(["–: LOKO 120/1 v3 m0, 0"]);
  });

  it("som ikke er sortert, sies det om med nummeret", () => {
    const lesing = nyLesing(mottakSortert(lestInn()), OPPSETT, { samler: true, maksFeil: 9 });
    const leser = lagVedtaksleser(lesing);
    leser.ta({ ...VEDTAK, bruker: "c" });
    expect(feiltekster(() => leser.ta([VEDTAK]))).toEqual([
      expect.stringMatching(/^UGYLDIG_VERDI vedtak\.1\.bruker: Radene er ikke sortert/),
    ]);
  });
});
