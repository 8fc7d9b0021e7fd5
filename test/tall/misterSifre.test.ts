// Numbers of JSON as text against the doubles that they become: what is lost is told, however the number is written.

import { describe, expect, it } from "vitest";
import { misterSifre } from "../../src/tall/misterSifre.js";

describe("N-1", () => {
  it.each([
    ...[
      "0",
      "-0",
      "0.0",
      "-0.000",
      "0e9",
      "0.00e-9",
      "7",
      "-7",
      "100",
      "1e2",
      "1E2",
      "1e+2",
      "100e-2",
      "1.00",
    ],
    ...["0.1", "0.10", "1.5e-7", "0.00000015", "123456789012345", "0.123456789012345", "12.5e0", "1.5e21"],
    // as many digits as a double holds of these
    ...["9007199254740992", "9007199254740992.0", "12.345678901234567", "1.2345678901234567e1", "1e-323"],
    ...["1.7976931348623157e308", "100000000000000000000000000000000000000", "5e-324", "1000e-3"],
  ])("%s bevares", (tekst) => {
    expect(misterSifre(tekst)).toBe(false);
  });

  it.each([
    ...["9007199254740993", "-9007199254740993", "0.12345678901234567890", "1.12345678901234567e1"],
    ...["12.000000000000000000001", "0.1000000000000000055511151231257827", "1e-400", "-1.5e-999", "4e-324"],
    ...["1234567890123456789012345678901234567890", "100000000000000000000000000000000000001"],
    ...["1000000000000000000000001e-24", `0.${"0".repeat(400)}1`],
  ])("%s sier mer enn tallet det blir", (tekst) => {
    expect(misterSifre(tekst)).toBe(true);
  });

  it.each(["1e400", "-1e999", "1.000000000000000e400"])(
    "%s blir ikke noe annet tall, og avvises siden",
    (tekst) => {
      expect(misterSifre(tekst)).toBe(false);
    },
  );

  it("et tall på en million nuller tar ingen tid å se på", () => {
    const nuller = "0".repeat(1_000_000);
    expect([misterSifre(`1.${nuller}`), misterSifre(`1.${nuller}1`)]).toEqual([false, true]);
  });
});
