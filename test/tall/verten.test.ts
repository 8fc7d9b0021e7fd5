// The contract: the result never depends on what the host has done to its own decimal.js. The settings stand before anything is read.

import { Decimal } from "decimal.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { les } from "./tallene.js";

const Ren = Decimal.clone({ defaults: true });

beforeAll(() => {
  Decimal.set({ precision: 1, rounding: 0, toExpNeg: 0, toExpPos: 0, minE: -2, maxE: 2 });
});
afterAll(() => {
  Decimal.set({ defaults: true });
});

it.each(["1e29", "123456.789", "1e-20", "-0.000012345", "1234567890123456789012345"])(
  "N-1: %s leses eksakt, hva verten enn har stilt inn",
  (tekst) => {
    const verdi = new Ren(tekst);
    expect(skrivTall(les(verdi))).toBe(verdi.toFixed());
    expect(skrivTall(les(Number(tekst)))).toBe(new Ren(Number(tekst)).toFixed());
  },
);
