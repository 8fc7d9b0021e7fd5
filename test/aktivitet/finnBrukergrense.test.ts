// Where a file may be cut: at rows, and between brukere, in any piece of it and from any place in the piece.

import { describe, expect, it } from "vitest";
import { finnBrukergrense, finnRadgrense } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);

describe("radgrensen", () => {
  it("er etter det neste linjeskiftet, også det som stedet selv er på", () => {
    const bytes = utf8("ab\nc\n\nd");
    expect([0, 1, 2, 3, 4, 5, 6, 7, 99].map((fra) => finnRadgrense(bytes, fra))).toEqual([
      ...[3, 3, 3, 5, 5, 6, -1, -1, -1],
    ]);
    expect([finnRadgrense(bytes), finnRadgrense(utf8("")), finnRadgrense(utf8("\n"))]).toEqual([3, -1, 1]);
    expect(finnRadgrense(Buffer.from("x\ny"))).toBe(2);
  });

  it("finnes i byte, og ikke i annet", () => {
    const feil = (inn: unknown) => feiltekster(() => finnRadgrense(inn as Uint8Array));
    const galt = (hva: string) => [`UGYLDIG_TYPE : Radgrensen finnes i bytes (Uint8Array): fant ${hva}.`];
    expect([feil("x\n"), feil(undefined), feil(null), feil([10])]).toEqual([
      galt("teksten «x·»"),
      galt("ingenting"),
      galt("null"),
      galt("en liste med 1 ledd"),
    ]);
    expect(feil(new Int8Array(1))[0]).toMatch(/^UGYLDIG_TYPE : Radgrensen/);
  });
});

describe("brukergrensen", () => {
  const HODE = "kode;fra;bruker";
  const rader = (...brukere: string[]) => brukere.map((b) => `OL;2019-01-01;${b}\n`).join("");
  const grense = (tekst: string, fra?: number, hode = HODE) =>
    finnBrukergrense(utf8(tekst), hode, ...(fra === undefined ? [] : [fra]));

  it("er der en hel rad har en annen bruker enn den hele raden før den", () => {
    expect(grense(rader("a", "a", "b"))).toBe(rader("a", "a").length);
    // the row that the place is in is not known to be whole
    expect(grense(rader("a", "b"))).toBe(-1);
    expect(grense(rader("x", "a", "b", "c"), 0)).toBe(rader("x", "a").length);
    expect(grense(rader("x", "a", "b", "c"), rader("x").length - 1)).toBe(rader("x", "a").length);
    expect(grense(rader("x", "a", "b", "c"), rader("x").length)).toBe(rader("x", "a", "b").length);
    expect(grense(`${rader("x", "a")}OL;2019-01-01;b`)).toBe(-1);
    expect(grense(rader("x", "a", "a"))).toBe(-1);
  });

  it("finnes ikke før stedet det letes fra, om ingen rad begynner etter det", () => {
    const tekst = `${rader("a", "b", "c")}OL;2019`;
    expect([grense(tekst, rader("a", "b", "c").length + 1), grense(tekst, tekst.length)]).toEqual([-1, -1]);
  });

  it("leser felt i anførselstegn, også det siste i den siste raden", () => {
    expect(grense(rader("x", "a", '"b"'))).toBe(rader("x", "a").length);
    expect(grense(rader("x", "a", '"a"'))).toBe(-1);
    expect(grense(rader("x", '"a""b"', '"a""c"'))).toBe(rader("x", '"a""b"').length);
    const crlf = rader("x", "a", "b").replaceAll("\n", "\r\n");
    expect(grense(crlf)).toBe(crlf.indexOf("OL;2019-01-01;b"));
    expect(grense(rader("x", "a", "b").replaceAll(";", "\t"), 0, HODE.replaceAll(";", "\t"))).toBe(
      rader("x", "a").length,
    );
  });

  it("er aldri ved en rad som ikke kan leses", () => {
    expect(grense(`${rader("x", "a")}OL;2019\n${rader("a", "b")}`)).toBe(
      rader("x", "a").length + "OL;2019\n".length + rader("a").length,
    );
    expect(grense(`${rader("x")}\n"\n${rader("a", "b")}`)).toBe(rader("x").length + 3 + rader("a").length);
    expect(grense(`${rader("x", "a")}OL;2019-01-01;"b\n`)).toBe(-1);
  });

  it("trenger filens overskrift, som tekst", () => {
    const feil = (hode: unknown, bytes: unknown = utf8(rader("a"))) =>
      feiltekster(() => finnBrukergrense(bytes as Uint8Array, hode as string));
    expect(feil(undefined)).toEqual([
      "UGYLDIG_TYPE hode: Overskriften skal være filens første linje, som tekst: fant ingenting.",
    ]);
    expect(feil(7)).toEqual([
      "UGYLDIG_TYPE hode: Overskriften skal være filens første linje, som tekst: fant tallet 7.",
    ]);
    expect(feil("kode;fra")).toEqual(["MANGLER_FELT linje.1.bruker: Linje 1: kolonnen bruker mangler."]);
    expect(feil(HODE, "x")).toEqual([
      "UGYLDIG_TYPE : Radgrensen finnes i bytes (Uint8Array): fant teksten «x».",
    ]);
  });
});
