// Vedtak with two versions from one day: which are named, and in what order.

import { describe, expect, it } from "vitest";
import {
  aktivitetsdel,
  beregnAktivitet,
  beregnAktivitetFraStroem,
  ferdigstillAktivitet,
  SioFeil,
  slaaSammenAktivitet,
} from "../../src/index.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";

const PERIODE = { fra: "2019-01-01", til: "2019-03-31" };
const vedtak = (id: string, bruker: string, timerPerUke: number) => ({
  id,
  bruker,
  kode: "OL" as const,
  fra: "2019-01-01",
  timerPerUke,
});
/** The second of each is at 2 (of a bruker who comes again), 4 and 5 (of one bruker, the vedtak that came first last). */
const USORTERT = [
  vedtak("v1", "b", 7),
  vedtak("v2", "a", 7),
  vedtak("v2", "a", 14),
  vedtak("v3", "b", 7),
  vedtak("v3", "b", 14),
  vedtak("v1", "b", 14),
];
const SORTERT = [...USORTERT].sort((x, y) => (x.bruker < y.bruker ? -1 : x.bruker > y.bruker ? 1 : 0));

const steder = (gjoer: () => unknown) => fangSioFeil(gjoer).map(({ kode, sti }) => [kode, ...sti]);
const ventet = (...rader: number[]) => rader.map((nr) => ["DUPLIKAT_VEDTAK", "vedtak", nr, "fra"]);

describe("V-1: to versjoner fra samme dag nevnes i inndataenes rekkefølge", () => {
  it("av en liste i vilkårlig orden", () => {
    expect(steder(() => beregnAktivitet({ periode: PERIODE, vedtak: USORTERT }))).toEqual(ventet(2, 4, 5));
  });
  it("av en liste bruker for bruker", () => {
    // a: v2, v2; b: v1, v3, v3, v1
    expect(steder(() => beregnAktivitet({ periode: PERIODE, vedtak: SORTERT }))).toEqual(ventet(1, 4, 5));
  });
  it("av en del", () => {
    const del = () => aktivitetsdel({ periode: PERIODE, brukere: "adskilt", vedtak: USORTERT });
    expect(steder(del)).toEqual(ventet(2, 4, 5));
  });
  it("av to deler, i den rekkefølgen delen har dem når de er slått sammen", () => {
    const noekkel = {
      periode: PERIODE,
      brukernoekkel: "en lang nok nøkkel til dette",
    } as const;
    const [en, to] = [USORTERT.slice(0, 2), USORTERT.slice(2)].map((egne) =>
      aktivitetsdel({ ...noekkel, vedtak: egne.filter(({ id }) => id !== "v3") }),
    );
    if (en === undefined || to === undefined) throw new Error("to deler");
    const feil = fangSioFeil(() => ferdigstillAktivitet(slaaSammenAktivitet(en, to)));
    expect(feil.map(({ kode }) => kode)).toEqual(["DUPLIKAT_VEDTAK", "DUPLIKAT_VEDTAK"]);
    const rader = feil.map(({ sti }) => Number(sti[1]));
    expect(rader).toEqual([...rader].sort((a, b) => a - b));
  });
  it.each(["i minnet", "sortert"] as const)("av en strøm, brukere: %s", async (brukere) => {
    const [vedtakene, rader] = brukere === "i minnet" ? [USORTERT, [2, 4, 5]] : [SORTERT, [1, 4, 5]];
    const linjer = vedtakene.map((v) => JSON.stringify(v)).join("\n");
    const feil: unknown = await beregnAktivitetFraStroem(
      { periode: PERIODE },
      [new TextEncoder().encode(linjer)],
      { format: "ndjson", brukere },
    ).catch((e: unknown) => e);
    expect(feil).toBeInstanceOf(SioFeil);
    expect(feil).toMatchObject({
      feil: rader.map((rad) => ({ kode: "DUPLIKAT_VEDTAK", sti: ["vedtak", rad, "fra"] })),
    });
  });
});
