// Versions and successors where it is easy to count a day too much: around day number 0 (1 January 1970), and among many vedtak.

import { describe, expect, it } from "vitest";
import { vedtakI } from "../../src/aktivitet/akkumulator.js";
import { gaaGjennomBrukere } from "../../src/aktivitet/gaaGjennomBrukere.js";
import { leggInn } from "../../src/aktivitet/leggInn.js";
import { nyttLager } from "../../src/aktivitet/radlager.js";
import type { Vedtakspost } from "../../src/aktivitet/Vedtakspost.js";
import { type Aktivitetsvalg, STANDARDVALG } from "../../src/aktivitet/valg.js";
import { aktivitetsdel, ferdigstillAktivitet } from "../../src/index.js";
import { lagLager, lagPost, nummer } from "../stoette/vedtaksposter.js";

const TREKKES = { etterfoelger: "trekkes" } as const;
const FLYTTET = { avslutning: 1 };

/** The counted døgn of LOKO among a bruker's vedtak, in days with plain numbers. */
function loko(poster: readonly Vedtakspost[], valg: Aktivitetsvalg, fra: number, til: number): number {
  const lager = lagLager(poster, valg, [{ fra, til }]);
  gaaGjennomBrukere(lager, undefined);
  return (lager.akk.tall[2 * nummer("LOKO")] ?? 0) / 10_000;
}

describe("V-1: dag nummer 0 er en dag som andre", () => {
  it("den telles i en versjon som viker for en senere", () => {
    const poster = [lagPost("LOKO", -5, 10, { id: "v" }), lagPost("LSKO", 5, 20, { id: "v" })];
    expect(loko(poster, {}, -10, 20)).toBe(10); // −5 to 4
  });

  it("ingen andre koder får eller mister vedtak når versjonene gjelder på den", () => {
    const poster = [lagPost("LOKO", -5, 10, { id: "v" }), lagPost("LSKO", -2, 20, { id: "v" })];
    const lager = lagLager(poster, {}, [{ fra: -10, til: 20 }]);
    gaaGjennomBrukere(lager, undefined);
    const vedtak = Array.from({ length: 51 }, (_, kode) => vedtakI(lager.akk, kode));
    const med = [nummer("LOKO"), nummer("LSKO")];
    expect(vedtak).toEqual(vedtak.map((_n, kode) => (med.includes(kode) ? 1 : 0)));
  });

  it("den er ikke borte i en del som bærer vedtakene", () => {
    const del = aktivitetsdel({
      periode: { fra: "1970-01-01", til: "1970-01-31" },
      brukernoekkel: "en nøkkel på 16+",
      vedtak: [{ bruker: "b", kode: "TANKO", fra: "1969-12-01" }],
    });
    expect(ferdigstillAktivitet(del).linjer.map((l) => l.volum)).toEqual(["31"]);
  });

  it("V-2: dagene før den kan også ha en etterfølger, i flere vedtak som går over i hverandre", () => {
    const etter = [lagPost("LOKO", -30, -20, FLYTTET), lagPost("LSKO", -25, -10)];
    expect(loko(etter, TREKKES, -40, -1)).toBe(11);
  });
});

describe("V-2: etterfølgere blant mange vedtak", () => {
  it("en lang bak to korte dekker dagene etter", () => {
    const poster = [
      lagPost("LSKO", 101, 101),
      lagPost("LFKO", 103, 130),
      lagPost("LSKO", 105, 106),
      lagPost("LOKO", 110, 114, FLYTTET),
    ];
    expect(loko(poster, TREKKES, 100, 199)).toBe(5);
  });

  it("en som var før, og en som kommer etter den tredje dagen, tar ingen av dem", () => {
    const poster = [lagPost("LFKO", 101, 101), lagPost("LOKO", 105, 114, FLYTTET), lagPost("LSKO", 118, 120)];
    expect(loko(poster, TREKKES, 100, 199)).toBe(13);
  });
});

describe("versjoner og gjentatte, rad for rad", () => {
  it("et gjentatt vedtak som begynner midt i perioden, er borte med sine egne dager", () => {
    const poster = [lagPost("LOKO", 5, 10, { id: "v" }), lagPost("LOKO", 5, 10, { id: "v" })];
    expect(loko(poster, {}, 0, 20)).toBe(6);
  });

  it("en versjon som har veket i hele den andre perioden, har ingen mottaker der", () => {
    const lager = lagLager(
      [
        lagPost("UK", 100, 199, { bruker: "a" }),
        lagPost("LOKO", 100, 199, { id: "v" }),
        lagPost("LSKO", 150, 199, { id: "v" }),
      ],
      {},
      [
        { fra: 100, til: 149 },
        { fra: 150, til: 199 },
      ],
    );
    const { mottakere, iAlt } = gaaGjennomBrukere(lager, undefined);
    expect([mottakere[nummer("LOKO")], mottakere[51 + nummer("LOKO")]]).toEqual([1, 0]);
    expect([mottakere[nummer("LSKO")], mottakere[51 + nummer("LSKO")], [...iAlt]]).toEqual([0, 1, [2, 2]]);
  });

  it("versjonene telles som ett vedtak i sin egen kommune, og ikke i den neste", () => {
    const timer = (bruker: string, kommune: string, fra: number) =>
      lagPost("HTAMDK", fra, 199, { bruker, kommune, id: bruker });
    const lager = lagLager([
      ...[timer("a", "Os", 100), timer("a", "Os", 150)],
      ...[timer("b", "Voss", 100), timer("c", "Voss", 100)],
    ]);
    gaaGjennomBrukere(lager, undefined);
    const celle = (kommune: number) => 51 * kommune + nummer("HTAMDK");
    expect([vedtakI(lager.akk, celle(0)), vedtakI(lager.akk, celle(1))]).toEqual([1, 2]);
  });

  it("de fra samme dag holdes mot den første i inndata, i hvilken orden de enn ligger", () => {
    const lager = nyttLager([{ fra: 100, til: 199 }], STANDARDVALG, false);
    const [a, b] = [lagPost("LOKO", 100, 110, { id: "v" }), lagPost("LSKO", 100, 110, { id: "v" })];
    leggInn(lager, a, 3);
    leggInn(lager, b, 2);
    leggInn(lager, b, 1);
    const { problemer, merknader } = gaaGjennomBrukere(lager, undefined);
    expect(problemer.map((p) => p.sti)).toEqual([["vedtak", 3, "fra"]]);
    expect(merknader.map((m) => m.kode)).toEqual(["VEDTAK_TO_GANGER"]);
  });
});
