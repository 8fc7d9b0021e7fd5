// What is doubtful about a vedtak by itself: an opphør that does not fit, and an ending without an end.

import { describe, expect, it } from "vitest";
import type { Aktivitetsmerknad } from "../../src/aktivitet/Aktivitetsmerknad.js";
import { girMerknad, merknaderOm } from "../../src/aktivitet/merknaderOm.js";
import { type Avkorting, nyPost, type Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { dag } from "../stoette/vedtaksposter.js";

const post = (resten: Partial<Vedtakspost>): Vedtakspost => ({
  ...nyPost(),
  fra: dag("2019-01-01"),
  til: dag("2019-01-31"),
  ...resten,
});
function merknader(p: Vedtakspost, nr = 0) {
  const ut: Aktivitetsmerknad[] = [];
  merknaderOm(p, nr, ut);
  expect(girMerknad(p)).toBe(ut.length > 0);
  return ut;
}
const dager = { fra: "2019-01-01", til: "2019-01-31" };

describe("et vedtak for seg", () => {
  it("er det ingenting å si om, med en avslutning og en siste dag, eller ingen av delene", () => {
    expect(merknader(post({}))).toEqual([]);
    expect(merknader(post({ avslutning: 1 }))).toEqual([]);
    expect(merknader(post({ til: nyPost().til }))).toEqual([]);
  });

  it.each<[Avkorting, string, string]>([
    ["utenfor", "OPPHOER_UTENFOR_VEDTAKET", "ligger utenfor vedtaket og er ikke regnet med"],
    ["delvis", "OPPHOER_UTENFOR_VEDTAKET", "går utenfor vedtaket og er kuttet til vedtakets dager"],
    ["lengre", "OPPHOER_LENGRE_ENN_VEDTAKET", "er lengre enn vedtaket og er kuttet til vedtakets dager"],
  ])("V-2: et opphør som er %s", (hvordan, kode, tekst) => {
    const p = post({ id: "v", kommune: "Os", avkortet: [{ nr: 2, hvordan }] });
    expect(merknader(p, 9)).toEqual([
      {
        kode,
        sti: ["vedtak", "v", "opphoer", 2],
        melding: `Opphør nr. 3 i vedtaket «v» ${tekst}.`,
        kommune: "Os",
        vedtak: ["v"],
        dager,
      },
    ]);
  });

  it("uten id nevnes med plassen, og hvert opphør for seg", () => {
    const avkortet = [
      { nr: 0, hvordan: "utenfor" },
      { nr: 1, hvordan: "lengre" },
    ] as const;
    expect(merknader(post({ avkortet: [...avkortet] }), 4).map((m) => [m.melding, m.sti, m.vedtak])).toEqual([
      [
        "Opphør nr. 1 i vedtaket nr. 5 ligger utenfor vedtaket og er ikke regnet med.",
        ["vedtak", 4, "opphoer", 0],
        [4],
      ],
      [
        "Opphør nr. 2 i vedtaket nr. 5 er lengre enn vedtaket og er kuttet til vedtakets dager.",
        ["vedtak", 4, "opphoer", 1],
        [4],
      ],
    ]);
  });

  it("med en avslutning, men uten siste dag, regnes som løpende", () => {
    const p = post({ id: "v", avslutning: 3, til: nyPost().til, avkortet: [{ nr: 0, hvordan: "delvis" }] });
    expect(merknader(p)[1]).toEqual({
      kode: "AVSLUTNING_UTEN_SLUTT",
      sti: ["vedtak", "v", "avslutning"],
      melding: "Vedtaket «v» har en avslutning, men ingen siste dag; det er regnet som løpende. Oppgi til.",
      vedtak: ["v"],
      dager: { fra: "2019-01-01" },
    });
    expect(merknader(post({ avslutning: 1, til: nyPost().til }), 4)[0]).toMatchObject({
      melding: "Vedtaket nr. 5 har en avslutning, men ingen siste dag; det er regnet som løpende. Oppgi til.",
      sti: ["vedtak", 4, "avslutning"],
    });
  });
});
