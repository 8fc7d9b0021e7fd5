// Where rows and brukere begin in a piece of a file, to cut it in parts: at which byte, and what is refused.

import { describe, expect, it } from "vitest";
import { finnBrukergrense, finnRadgrense } from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const HODE = "bruker;kode;fra";

describe("finnRadgrense", () => {
  it("gir hvor den neste raden begynner, etter linjeskiftet", () => {
    const bytes = utf8("ab\ncd\n");
    expect([0, 2, 3, 5, 6].map((fra) => finnRadgrense(bytes, fra))).toEqual([3, 3, 6, 6, -1]);
    expect([finnRadgrense(bytes), finnRadgrense(utf8("\n")), finnRadgrense(utf8("ab"))]).toEqual([3, 1, -1]);
    expect(finnRadgrense(Buffer.from("a\nb"))).toBe(2);
  });

  it.each<[unknown, string]>([
    ["a\n", "teksten «a·»"],
    [[10], "en liste med 1 ledd"],
    [null, "null"],
    [new Uint16Array(2), "et objekt"],
  ])("tar bare byte: %s", (inn, funnet) => {
    const ventet = [`UGYLDIG_TYPE : Radgrensen finnes i bytes (Uint8Array): fant ${funnet}.`];
    expect(feiltekster(() => finnRadgrense(inn as Uint8Array))).toEqual(ventet);
    expect(feiltekster(() => finnBrukergrense(inn as Uint8Array, HODE))).toEqual(ventet);
  });
});

describe("finnBrukergrense", () => {
  /** The rows of the brukere named by letters, ten bytes each, after half a row. */
  const fil = (brukere: string) => utf8(`rest\n${[...brukere].map((b) => `${b};OL;2019\n`).join("")}`);
  const rad = (nr: number) => 5 + 10 * nr;

  it("gir hvor en hel rad begynner som har en annen bruker enn den hele raden før", () => {
    expect(finnBrukergrense(fil("aab"), HODE)).toBe(rad(2));
    expect(finnBrukergrense(fil("ab"), HODE)).toBe(rad(1));
    expect(finnBrukergrense(fil("aaa"), HODE)).toBe(-1);
    expect(finnBrukergrense(fil("a"), HODE)).toBe(-1);
    expect(finnBrukergrense(fil(""), HODE)).toBe(-1);
    expect(finnBrukergrense(utf8("rest"), HODE)).toBe(-1);
    // from a place in the row of a: the next whole row is b's, and only c's differs from it
    expect(finnBrukergrense(fil("abbc"), HODE, 7)).toBe(rad(3));
    expect(finnBrukergrense(fil("abc"), HODE, 4)).toBe(rad(1));
    expect(finnBrukergrense(fil("abc"), HODE, rad(2))).toBe(-1);
  });

  it("den siste linjen telles bare når den er hel", () => {
    expect(finnBrukergrense(utf8("rest\na;OL;2019\nb;OL;2019"), HODE)).toBe(-1);
    expect(finnBrukergrense(utf8("rest\na;OL;2019\nb;OL;2019\n"), HODE)).toBe(rad(1));
  });

  it("finner brukeren etter overskriften, i anførselstegn og med andre skilletegn", () => {
    expect(finnBrukergrense(utf8('x\nOL,"a",1\nOL,a,2\nOL,"b",3\n'), "kode,bruker,fra")).toBe(18);
    expect(finnBrukergrense(utf8("x\nOL\ta\t1\nOL\tb\t2\n"), "kode\tbruker\tfra")).toBe(9);
    expect(finnBrukergrense(utf8('x\n"a;""";OL;1\n"a;""";OL;2\nb;OL;1\n'), HODE)).toBe(26);
  });

  it("en rad som ikke kan leses, deler ingen, men radene rundt den gjør det", () => {
    expect(finnBrukergrense(utf8("x\na;OL;1\ngal\na;OL;1\n"), HODE)).toBe(-1);
    expect(finnBrukergrense(utf8("x\na;OL;1\ngal\nb;OL;1\n"), HODE)).toBe(13);
    expect(finnBrukergrense(utf8("x\ngal\nb;OL;1\n"), HODE)).toBe(-1);
    expect(finnBrukergrense(utf8('x\na;OL;1\n"b;OL;1\n'), HODE)).toBe(-1);
  });

  it("en gal overskrift avvises med det som er galt", () => {
    expect(feiltekster(() => finnBrukergrense(fil("ab"), 5 as never))).toEqual([
      "UGYLDIG_TYPE hode: Overskriften skal være filens første linje, som tekst: fant tallet 5.",
    ]);
    expect(feiltekster(() => finnBrukergrense(fil("ab"), "bruker;kode"))).toEqual([
      "MANGLER_FELT linje.1.fra: Linje 1: kolonnen fra mangler.",
    ]);
  });
});
