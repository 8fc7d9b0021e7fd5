// The price tables, year by year, from the published one of 2019 (S003, l. 1029–1126): T-3 forwards and backwards, worked by the model; UK is its
// own series (T-4, U1).

import { modellBak, modellFram } from "../../modell/indeksering.js";
import { skjema } from "../../modell/skjema.js";
import type { Vektor } from "./vektor.js";

/** The budget-time deflators of T-3. */
const DEFLATOR: Readonly<Record<number, string>> = {
  2017: "0.025",
  2018: "0.026",
  2019: "0.028",
  2020: "0.031",
  2021: "0.027",
};

/** The døgnpris for utskrivningsklare, published for every year (U1). */
const UK: Readonly<Record<number, string>> = {
  2016: "4505",
  2017: "4622",
  2018: "4747",
  2019: "4885",
  2020: "5036",
  2021: "5167",
};

/** The four published prices of 2016 (S001, l. 150–154) that are prices an hour. */
const PUBLISERT_2016: Readonly<Record<string, string>> = { HTAMDK: "706", HTBODK: "524", PBAMDK: "482" };

/** T-3: a price of 2019 carried to another year, or undefined where no whole krone leads there. */
function iAar(pris2019: string, aar: number): bigint | undefined {
  let pris: bigint | undefined = BigInt(pris2019);
  for (let nr = 2020; nr <= aar; nr += 1)
    pris = pris === undefined ? pris : modellFram(pris, DEFLATOR[nr] ?? "");
  for (let nr = 2019; nr > aar; nr -= 1)
    pris = pris === undefined ? pris : modellBak(pris, DEFLATOR[nr] ?? "");
  return pris;
}

function tabellen(aar: number): Vektor {
  const linjer = skjema.flatMap(({ kode, pris2019 }) => {
    const pris = kode === "UK" ? UK[aar] : iAar(pris2019, aar)?.toString();
    return pris === undefined ? [] : [{ kode, pris }];
  });
  return {
    navn: `T-3: ${linjer.length} priser i ${aar}`,
    beregning: "korreksjonsoppgjoer",
    regler: ["T-1", "T-2", "T-3", "T-4", "T-5"],
    kilde: [
      { id: "S003", sted: "l. 1029–1126" },
      { id: "U1", sted: `døgnpris ${aar}` },
    ],
    status: aar === 2019 ? "publisert" : "utledet",
    inn: {
      noekkel: "0.25",
      tariff: { aar, sone: "1", reisetidsgruppe: 1 },
      linjer: linjer.map(({ kode }) => ({ kode, aarsvolum: 0, gjennomfoert: 1 })).reverse(),
    },
    ut: { linjer: linjer.map((rad) => ({ ...rad, netto: rad.pris })) },
    delvis: true,
  };
}

const enkeltpriser = Object.entries(PUBLISERT_2016).map(
  ([kode, pris]): Vektor => ({
    navn: `T-2: ${kode} var ${pris} kr i 2016`,
    beregning: "korreksjonsoppgjoer",
    regler: ["T-2", "T-3"],
    kilde: [{ id: "S001", sted: "l. 150–154" }],
    status: "publisert",
    inn: {
      noekkel: "0.25",
      tariff: { aar: 2016, sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode, aarsvolum: 0, gjennomfoert: 1 }],
    },
    ut: { linjer: [{ kode, pris }], nettoAvrundet: pris },
    delvis: true,
  }),
);

const doegnpriser = Object.entries(UK).map(
  ([aar, pris]): Vektor => ({
    navn: `T-4: UK var ${pris} kr i ${aar}`,
    beregning: "korreksjonsoppgjoer",
    regler: ["T-4"],
    kilde: [{ id: "U1", sted: `døgnpris ${aar}` }],
    status: "publisert",
    inn: {
      noekkel: "0.25",
      tariff: { aar: Number(aar), sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode: "UK", aarsvolum: 0, gjennomfoert: 1 }],
    },
    ut: { linjer: [{ kode: "UK", pris }] },
    delvis: true,
  }),
);

/** The years that the chain does not reach for two codes (T-5): no price is ever made up. */
const mangler = (
  [
    [2016, "LFKO"],
    [2016, "LFKJ"],
    [2017, "LFKO"],
  ] as const
).map(
  ([aar, kode]): Vektor => ({
    navn: `T-5: ${kode} har ingen pris i ${aar}`,
    beregning: "korreksjonsoppgjoer",
    regler: ["T-5", "N-3"],
    kilde: [],
    status: "utledet",
    inn: {
      noekkel: "0.25",
      tariff: { aar, sone: "1", reisetidsgruppe: 1 },
      linjer: [{ kode, aarsvolum: 0, gjennomfoert: 1 }],
    },
    feil: [{ kode: "MANGLER_PRIS", sti: ["linjer", 0, "kode"] }],
  }),
);

/** The six tables, the published single prices, and the prices that there are none of. */
export const prisvektorer = (): Vektor[] => [
  ...[2016, 2017, 2018, 2019, 2020, 2021].map(tabellen),
  ...enkeltpriser,
  ...doegnpriser,
  ...mangler,
];
