// Parts of a byte stream put together to lines: what is read when, where it stands, and how much is kept.

import { describe, expect, it } from "vitest";
import { LENGSTE_LINJE, lagBytebuffer } from "../../src/aktivitet/stroem/bytebuffer.js";
import { feiltekster } from "../stoette/feiltekster.js";

const utf8 = (tekst: string) => new TextEncoder().encode(tekst);
const BOM = "\ufeff";
const SLAKK = 32;

/** A buffer that tells what it gives to be read; `les` says how much of a text is taken. */
function lag(tar: (tekst: string) => number = (tekst) => tekst.length) {
  const lest: string[] = [];
  const paaStedet: ArrayBufferLike[] = [];
  const buffer = lagBytebuffer((bytes, start, slutt, alt) => {
    // the readers look past the last line
    expect(bytes.length - slutt).toBeGreaterThanOrEqual(SLAKK);
    expect(bytes[slutt - 1]).toBe(10);
    const tekst = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, slutt));
    lest.push(alt ? `${tekst}|` : tekst);
    paaStedet.push(bytes.buffer);
    return start + utf8(tekst.slice(0, tar(tekst))).length;
  });
  return { ...buffer, ta: (tekst: string) => buffer.ta(utf8(tekst)), taByte: buffer.ta, lest, paaStedet };
}

describe("linjene", () => {
  it("gis når de er hele; det som er igjen, til slutt, med linjeskift", () => {
    const b = lag();
    b.ta("a");
    expect(b.lest).toEqual([]);
    b.ta("b\nc");
    expect(b.lest).toEqual(["ab\n"]);
    b.ta("d\ne\nf");
    b.slutt();
    expect(b.lest).toEqual(["ab\n", "cd\n", "e\n", "f\n|"]);
  });

  it("en tom strøm, og en som ender med linjeskift, har ikke mer til slutt", () => {
    const b = lag();
    b.ta("");
    b.slutt();
    expect(b.lest).toEqual([]);
    b.ta("a\n");
    b.slutt();
    expect(b.lest).toEqual(["a\n"]);
  });

  it("det som ikke ble tatt, kommer igjen med det neste, og til slutt", () => {
    const b = lag((tekst) => (tekst.startsWith("<") && !tekst.includes(">") ? 0 : tekst.length));
    b.ta("a\n<b\n");
    b.ta("c\n");
    b.ta("d>\n");
    expect(b.lest).toEqual(["a\n", "<b\n", "<b\nc\n", "<b\nc\nd>\n"]);
    const venter = lag((tekst) => (tekst.includes(">") ? tekst.length : 0));
    venter.ta("<b\n");
    venter.ta("c\nd");
    venter.ta(">\ne\n");
    expect(venter.lest).toEqual(["<b\n", "<b\nc\n", "<b\nc\nd>\n", "e\n"]);
    venter.ta("f\n");
    venter.slutt();
    expect(venter.lest.slice(3)).toEqual(["e\n", "e\nf\n", "e\nf\n|"]);
  });

  it("et BOM først er ingen del av den første linjen, hvordan strømmen enn er delt", () => {
    for (const biter of [[`${BOM}a\n${BOM}b\n`], [`${BOM}a`, `\n${BOM}b\n`]]) {
      const b = lag();
      for (const bit of biter) b.ta(bit);
      b.slutt();
      expect(b.lest.join("")).toBe(`a\n${BOM}b\n`);
    }
    const delt = lag();
    for (const byte of utf8(`${BOM}a\n`)) delt.taByte(Uint8Array.of(byte));
    delt.slutt();
    expect(delt.lest).toEqual(["a\n"]);
    const nesten = lag();
    nesten.taByte(Uint8Array.of(0xef, 0xbb, 0x41, 10));
    expect(nesten.lest[0]?.endsWith("A\n")).toBe(true);
    expect(nesten.lest[0]).not.toBe("\n");
    const bare = lag();
    bare.ta(BOM);
    bare.slutt();
    expect(bare.lest).toEqual(["\n|"]);
  });
});

describe("delene", () => {
  const linjer = (fra: number, til: number) =>
    Array.from({ length: til - fra }, (_, i) => `rad${fra + i}\n`).join("");

  it("leses der de står fra den andre linjen, alle linjer unntatt de siste 32 bytene", () => {
    const b = lag();
    const bit = utf8(`${linjer(0, 20)}rest`);
    b.taByte(bit);
    expect(b.lest.join("")).toBe(linjer(0, 20));
    expect(b.paaStedet.map((buffer) => buffer === bit.buffer)).toEqual([false, true, false]);
    const neste = utf8(`${"x".repeat(40)}\n${"y".repeat(SLAKK)}`);
    b.taByte(neste);
    expect(b.lest.at(-1)).toBe(`rest${"x".repeat(40)}\n`);
    const tredje = utf8(`\n${"z\n"}${"y".repeat(SLAKK)}`);
    b.taByte(tredje);
    expect(b.paaStedet.at(-1)).toBe(tredje.buffer);
    expect(b.lest.slice(-2)).toEqual([`${"y".repeat(SLAKK)}\n`, "z\n"]);
    const kort = utf8(`\n${"z\n"}${"y".repeat(SLAKK - 1)}`); // one byte too little past the line
    b.taByte(kort);
    expect(b.paaStedet.at(-1)).not.toBe(kort.buffer);
    expect(b.lest.at(-1)).toBe("z\n");
  });

  it("leses ikke der de står når noe er igjen fra før som ikke ble tatt", () => {
    const b = lag((tekst) => (tekst.includes("!") ? tekst.length : 0));
    const bit = utf8(`a\nb\n${"x".repeat(50)}\n`);
    b.taByte(bit);
    expect(b.paaStedet).not.toContain(bit.buffer);
    expect(b.lest.at(-1)).toBe(`a\nb\n${"x".repeat(50)}\n`);
  });

  it("er de et utsnitt, eller større enn det som leses om gangen, mistes ingenting", () => {
    const alt = linjer(0, 30_000); // four pieces of 65 536 bytes
    const bytes = utf8(`xx${alt}yy`);
    const b = lag();
    b.taByte(bytes.subarray(2, bytes.length - 2));
    b.slutt();
    expect(b.lest.join("")).toBe(alt);
    expect(new Set(b.paaStedet).has(bytes.buffer)).toBe(true);
    const node = lag();
    node.taByte(Buffer.from(alt));
    node.slutt();
    expect(node.lest.join("")).toBe(alt);
  });

  it("lange linjer får plass, med rom etter seg", () => {
    // the room at first is 4 × 65 536
    for (const lengde of [262_144 - 2 * SLAKK, 262_144 - 20, 262_144, 600_000]) {
      const b = lag();
      b.ta(`${"x".repeat(lengde)}\n`);
      expect(b.lest).toEqual([`${"x".repeat(lengde)}\n`]);
    }
  });

  it("en linje uten ende holdes ikke i minnet", () => {
    const b = lag();
    b.taByte(new Uint8Array(2 * LENGSTE_LINJE).fill(97));
    expect(feiltekster(() => b.ta("a"))).toEqual([
      "UGYLDIG_VERDI : En linje er lengre enn 1048576 byte; er dette en fil med en rad på hver linje?",
    ]);
  });
});
