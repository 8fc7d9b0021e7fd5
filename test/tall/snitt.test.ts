import { expect, it } from "vitest";
import { broek } from "../../src/tall/Broek.js";
import { rutenett, snitt } from "../../src/tall/snitt.js";

const mellom = (fra: bigint, til: bigint, fraMed: boolean, tilMed: boolean) => ({
  fra: broek(fra),
  til: broek(til),
  fraMed,
  tilMed,
});

it("N-2: en ende som begge har, er bare med når den er med i begge", () => {
  expect(snitt(mellom(0n, 1n, true, false), mellom(0n, 1n, false, true))).toEqual(
    mellom(0n, 1n, false, false),
  );
  expect(snitt(mellom(0n, 1n, true, true), mellom(1n, 2n, true, true))).toEqual(mellom(1n, 1n, true, true));
  expect(snitt(mellom(0n, 1n, true, true), mellom(1n, 2n, false, true))).toBeUndefined();
});

it("N-2: et rutenett har ikke med en ende som ikke er med", () => {
  expect(rutenett(mellom(-2n, 2n, false, false), broek(1n))).toEqual(mellom(-1n, 1n, true, true));
  expect(rutenett(mellom(1n, 2n, false, false), broek(1n))).toBeUndefined();
});
