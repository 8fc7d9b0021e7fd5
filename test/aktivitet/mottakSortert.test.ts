// Rows sorted by bruker: what is counted of each when the next one's come, in every municipality and period, and the order that is checked.

import { describe, expect, it } from "vitest";
import { mottakSortert } from "../../src/aktivitet/stroem/mottakSortert.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { feiltekst } from "../stoette/feiltekster.js";
import { gi, lestInn, oppgjoer, planRad } from "../stoette/mottak.js";
import { lagPost, nummer } from "../stoette/vedtaksposter.js";

const rad = (bruker: string, kode: "LOKO" | "OL" | "UK" | "HTBODK", fra: number, til: number, mer = {}) =>
  lagPost(kode, fra, til, { bruker, ...mer });

/** Counts posts in one municipality or as they say. */
function tell(poster: readonly Vedtakspost[], lest = lestInn()) {
  const mottak = mottakSortert(lest);
  expect(gi(mottak, poster).filter((p) => p !== undefined)).toEqual([]);
  return oppgjoer(mottak, lest);
}

const TO = [
  { fra: 100, til: 149 },
  { fra: 150, til: 199 },
];

describe("det som telles", () => {
  it("V-1: dager, vedtak og mottakere av hver kode, hver bruker én gang", () => {
    expect(tell([rad("a", "LOKO", 100, 149)])).toEqual(["–: LOKO 50/1 v1 m1, 1"]);
    expect(
      tell([
        rad("a", "LOKO", 90, 109),
        rad("a", "LOKO", 120, 129),
        rad("a", "OL", 100, 199),
        rad("b", "LOKO", 190, 250),
        rad("c", "LOKO", 200, 250),
        rad("d", "OL", 1, 99),
      ]),
    ).toEqual(["–: OL 700/7 v1 m1, LOKO 30/1 v3 m2, 2"]);
    expect(tell([])).toEqual([]);
  });

  it("S01: i hver kommune og periode for seg, også når radene og kommunene går om hverandre", () => {
    const lest = lestInn({}, { perioder: TO });
    const i = (kommune: string, bruker: string, fra: number, til: number) =>
      rad(bruker, "LOKO", fra, til, { kommune });
    expect(
      tell(
        [
          i("k", "a", 140, 159),
          i("k", "a", 170, 179),
          i("m", "a", 145, 154),
          i("k", "b", 100, 109),
          i("o", "a", 150, 150),
          i("m", "b", 160, 169),
          i("o", "c", 190, 300),
        ],
        lest,
      ),
    ).toEqual([
      "k: LOKO 20/1 v2 m2, 2",
      "k: LOKO 20/1 v2 m1, 1",
      "m: LOKO 5/1 v1 m1, 1",
      "m: LOKO 15/1 v2 m2, 2",
      "o: 0",
      "o: LOKO 11/1 v2 m2, 2",
    ]);
  });

  it("S01: mottakerne som er telt, er der når en ny kommune trenger plass", () => {
    const mange = Array.from({ length: 9 }, (_, k) => [
      rad("a", "LOKO", 100, 109, { kommune: `k${k}` }),
      rad("b", "OL", 100, 106, { kommune: `k${k}` }),
      rad("c", "OL", 200, 206, { kommune: `k${k}` }),
    ]).flat();
    expect(tell(mange)).toEqual(
      Array.from({ length: 9 }, (_, k) => `k${k}: OL 49/7 v1 m1, LOKO 10/1 v1 m1, 2`),
    );
  });

  it("V-2: opphør tas fra koder uten stjerne, og de 3 døgnene gis ved flytting og død til dem med", () => {
    const opphoer = { opphoer: [110, 119], antallOpphoer: 1 };
    expect(tell([rad("a", "UK", 100, 149, opphoer)])).toEqual(["–: UK 40/1 v1 m1, 1"]);
    expect(tell([rad("a", "LOKO", 100, 149, opphoer)])).toEqual(["–: LOKO 50/1 v1 m1, 1"]);
    const slutt = (avslutning: number, kode: "LOKO" | "UK" | "HTBODK" = "LOKO", lest = lestInn()) =>
      tell([rad("a", kode, 100, 149, { avslutning })], lest)[0];
    expect([0, 1, 2, 3].map((a) => slutt(a))).toEqual(
      [50, 53, 53, 50].map((dager) => `–: LOKO ${dager}/1 v1 m1, 1`),
    );
    expect(slutt(2, "UK")).toBe("–: UK 50/1 v1 m1, 1");
    expect(slutt(2, "HTBODK")).toBe("–: HTBODK 371/7 v1 m1, 1");
    expect(slutt(2, "HTBODK", lestInn({ timepaaslag: "ingen" }))).toBe("–: HTBODK 350/7 v1 m1, 1");
    expect(tell([rad("a", "LOKO", 100, 149, { avslutning: 1 }), rad("b", "LOKO", 100, 109)])).toEqual([
      "–: LOKO 63/1 v2 m2, 2",
    ]);
  });

  it("V-1: en mengde som ikke er hele titusendeler eller er på andre dager, er like eksakt", () => {
    const mengde = { hel: -1, stor: 10n ** 20n, dager: 28 };
    expect(tell([rad("a", "OL", 100, 149, { mengde }), rad("b", "OL", 100, 149)])).toEqual([
      "–: OL 350/7 50/28 v2 m2, 2",
    ]);
  });
});

describe("en brukers vedtak sammen", () => {
  const lest = lestInn({}, { perioder: TO });
  const id = (kommune: string, bruker: string, navn: string, fra: number, til: number) =>
    rad(bruker, "LOKO", fra, til, { kommune, id: navn });
  it("versjoner og overlapp legges til det som er telt av de andre, i rett kommune og periode", () => {
    const poster = [
      id("k", "a", "1", 100, 109),
      id("m", "a", "1", 100, 109),
      id("m", "b", "2", 140, 159), // a version of it begins on day 155
      { ...id("m", "b", "2", 155, 159), mengde: { hel: 20_000, stor: 0n, dager: 1 } },
      id("m", "c", "3", 150, 159),
      id("m", "c", "4", 155, 164),
      id("m", "d", "5", 150, 150),
    ];
    const mottak = mottakSortert(lest);
    gi(mottak, poster, 7);
    expect(oppgjoer(mottak, lest)).toEqual([
      "k: LOKO 10/1 v1 m1, 1",
      "k: 0",
      "m: LOKO 20/1 v2 m2, 2",
      "m: LOKO 36/1 v4 m3, 3", // versions of one vedtak are one
    ]);
    const { vist } = mottak.kurv.samlet;
    expect(vist.map((m) => [m.kode, m.kommune, m.vedtak])).toEqual([
      ["OVERLAPPENDE_VEDTAK", "m", ["3", "4"]],
    ]);
  });

  it("det som er galt, kommer fram når radene er talt, hver på sin plass; det før perioden er ikke sett på", () => {
    const ulike = (bruker: string, fra: number) => [
      rad(bruker, "LOKO", fra, fra + 9, { id: "v" }),
      rad(bruker, "LOKO", fra, fra + 8, { id: "v" }),
    ];
    const mottak = mottakSortert(lestInn());
    gi(mottak, [...ulike("a", 100), ...ulike("b", 50), ...ulike("c", 110)], 3);
    const ferdig = mottak.ferdig();
    expect(ferdig.problemer.map(feiltekst)).toEqual([
      expect.stringMatching(/^DUPLIKAT_VEDTAK vedtak\.4\.fra: Vedtaket «v» har to ulike versjoner fra/),
      expect.stringMatching(/^DUPLIKAT_VEDTAK vedtak\.8\.fra: Vedtaket «v» har to ulike versjoner fra/),
    ]);
    expect(mottak.lager).toBeUndefined();
  });

  it("T-7: et vedtak hvis lokale kode skifter mening, telles i hver av dem, de 3 døgnene i den siste", () => {
    const segmenter = [
      { kode: nummer("LOKO"), fra: 100, til: 119 },
      { kode: nummer("LFKO"), fra: 120, til: 149 },
    ];
    const skifter = rad("b", "LOKO", 100, 149, { kode: -1, segmenter, avslutning: 2 });
    expect(tell([rad("a", "LOKO", 100, 100), skifter, rad("c", "LOKO", 100, 100)])).toEqual([
      "–: LOKO 22/1 v3 m3, LFKO 33/1 v1 m1, 3",
    ]);
  });

  it("en merknad nevner vedtaket ved id, om raden er lest fort eller grundig, og ellers ved plassen", () => {
    const mottak = mottakSortert(lestInn());
    const poster = [rad("a", "LOKO", 100, 119, { id: "v1" }), rad("a", "LOKO", 110, 129)];
    for (const [i, post] of poster.entries()) mottak.ta(planRad(mottak, post, i));
    gi(mottak, [rad("b", "LOKO", 100, 119, { id: "æ".repeat(40) }), rad("b", "LOKO", 110, 129)], 2);
    mottak.ferdig();
    expect(mottak.kurv.nye.map((m) => [m.vedtak, "kommune" in m])).toEqual([
      [[1, "v1"], false],
      [[3, "æ".repeat(40)], false],
    ]);
  });

  it("merknadene ses gjennom når de er mange, så minnet ikke vokser", () => {
    const mottak = mottakSortert(lestInn({}, { maksMerknader: 1 }));
    const overlapp = (bruker: string) => [rad(bruker, "LOKO", 100, 119), rad(bruker, "LOKO", 110, 129)];
    const poster = Array.from({ length: 1024 }, (_, i) => overlapp(String(i).padStart(4, "0"))).flat();
    gi(mottak, poster);
    expect(mottak.kurv.nye.length).toBe(1023);
    mottak.ferdig();
    expect(mottak.kurv.nye).toEqual([]);
    expect(mottak.kurv.samlet.antall).toEqual({ OVERLAPPENDE_VEDTAK: 1024 });
    expect(mottak.kurv.samlet.vist.map((m) => m.vedtak)).toEqual([[0, 1]]);
  });
});

describe("rekkefølgen", () => {
  const MELDING =
    'UGYLDIG_VERDI bruker: Radene er ikke sortert etter bruker; sorter dem (etter tegnenes koder, som LC_ALL=C sort), eller velg brukere: "i minnet".';
  const proev = (...brukere: readonly (string | readonly [string, string])[]) =>
    gi(
      mottakSortert(lestInn()),
      brukere.map((b) =>
        typeof b === "string" ? rad(b, "LOKO", 100, 109) : rad(b[0], "LOKO", 100, 109, { kommune: b[1] }),
      ),
    ).map((p) => p && feiltekst(p));
  it("er bytenes i hver kommune for seg; den som kommer etter en senere, avvises", () => {
    expect(proev("A", "A", "B", "a", "aa", "b", "æ", "😀")).toEqual(Array(8).fill(undefined));
    expect(proev("b", "a")).toEqual([undefined, MELDING]);
    expect(proev("ab", "a")).toEqual([undefined, MELDING]);
    expect(proev("a", "A")).toEqual([undefined, MELDING]);
    expect(proev("æ", "z")).toEqual([undefined, MELDING]);
    expect(proev(["b", "k"], ["a", "m"], ["b", "k"], ["a", "k"])).toEqual([
      ...Array(3).fill(undefined),
      MELDING,
    ]);
  });

  it("lange pseudonymer skilles ved den siste byten", () => {
    const lang = "x".repeat(199);
    expect(proev(`${lang}a`, `${lang}a`, `${lang}b`, `${lang}a`)).toEqual([
      ...Array(3).fill(undefined),
      MELDING,
    ]);
    const svar = tell([`${lang}a`, `${lang}a`, `${lang}b`].map((b, i) => rad(b, "LOKO", 100 + i, 100 + i)));
    expect(svar).toEqual(["–: LOKO 3/1 v3 m2, 2"]);
  });
});
