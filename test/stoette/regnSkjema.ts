// The form's own arithmetic in whole hundredths, for a quarter (A-4, K-1, K-2), written from the rules.

import type { Tjenestekode } from "../../src/index.js";

/** What is typed: a price in kroner, and volumes in hundredths. */
export type Linjemal = {
  readonly kode: Tjenestekode;
  readonly pris: bigint;
  readonly aarsvolum: bigint;
  readonly gjennomfoert: bigint;
};

/** The a-konto volume in whole units, the change and the net in hundredths. */
export function regnLinje({ pris, aarsvolum, gjennomfoert }: Linjemal) {
  const aKontoVolum = (aarsvolum + 200n) / 400n; // a quarter of hundredths, half up
  const endring = gjennomfoert - aKontoVolum * 100n;
  return { aKontoVolum, endring, netto: endring * pris };
}

/** Writes hundredths as a person does: 17 315,31. */
export function norsk(hundredeler: bigint): string {
  const [hele, rest] = [hundredeler / 100n, hundredeler % 100n].map((x) => (x < 0n ? -x : x)) as [
    bigint,
    bigint,
  ];
  const gruppert = String(hele).replace(/\B(?=(\d{3})+$)/g, " ");
  return `${hundredeler < 0n ? "-" : ""}${gruppert}${rest === 0n ? "" : `,${String(rest).padStart(2, "0")}`}`;
}
