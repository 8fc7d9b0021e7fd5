import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/sjekksum/sha256.js";
import { sjekksum } from "../../src/sjekksum/sjekksum.js";
import { somHex } from "../../src/sjekksum/somHex.js";
import { utf8 } from "../../src/sjekksum/utf8.js";

/** NIST's examples for SHA-256 (FIPS 180-4, and the million of a). */
const NIST = [
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
    "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
] as const;

describe("SHA-256", () => {
  it.each(NIST)("NISTs eksempler: %#", (tekst, ventet) => {
    expect(sjekksum(tekst)).toBe(`sha256:${ventet}`);
  });

  it("for alle lengder rundt en blokk er den node:cryptos", () => {
    for (let lengde = 0; lengde <= 200; lengde += 1) {
      const bytes = Uint8Array.from({ length: lengde }, (_, i) => (i * 151 + lengde) & 255);
      expect(somHex(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  it("for alle bytes er den node:cryptos", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(somHex(sha256(bytes))).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
      { numRuns: 500 },
    );
  });

  it("for alle tekster er UTF-8 den som TextEncoder gir", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (tekst) => {
        expect(utf8(tekst)).toEqual(new TextEncoder().encode(tekst));
      }),
      { numRuns: 500 },
    );
    expect(utf8("æøå €🙂\u0000")).toEqual(new TextEncoder().encode("æøå €🙂\u0000"));
  });

  it("to enslige surrogater er ikke samme tekst", () => {
    expect(sjekksum("\ud800")).not.toBe(sjekksum("\ud801"));
    expect(utf8("\ud83dx\ude42")).toHaveLength(7);
  });
});
