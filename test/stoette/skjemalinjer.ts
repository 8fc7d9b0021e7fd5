// Two lines of Os' form for the first quarter of 2019, as numbers (S003, l. 1056 and l. 1122), and the table that has their prices.

export const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;

/** BPA by night: hours, 70 a week. */
export const BPAN = {
  kode: "BPAN",
  pris: 464,
  aarsvolum: 3650,
  aKontoVolum: 913,
  gjennomfoert: 900,
  endring: -13,
  netto: -6032,
} as const;

/** A place in an institution: døgn. */
export const LFKJ = {
  kode: "LFKJ",
  pris: 3394,
  aarsvolum: 365,
  aKontoVolum: 91,
  gjennomfoert: 90,
  endring: -1,
  netto: -3394,
} as const;
