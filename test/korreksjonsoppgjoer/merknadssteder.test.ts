// Where merknader of settlements are: at fields that the input has, each once, with their amounts written as amounts are.

import { describe, expect, it } from "vitest";
import {
  beregnAarsoppgjoer,
  beregnEtterkorreksjon,
  beregnFastePriser,
  beregnKorreksjonsoppgjoer,
  lesTariff,
  type Merknad,
  sammenlign,
  type TariffInn,
  TJENESTEKODER,
} from "../../src/index.js";

const linjer = [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }] as const;
const utledet = { aar: 2018, sone: "1", reisetidsgruppe: 1 } as const;
const steder = ({ merknader }: { readonly merknader: readonly Merknad[] }) =>
  merknader.map(({ kode, sti }) => [kode, ...sti].join("."));

describe("merknader om flere oppgjør", () => {
  it("K-4: om årets priser og år er de nevnt én gang, og om en termin i terminen", () => {
    const svar = beregnAarsoppgjoer({
      aar: 2019,
      tariff: utledet,
      terminer: [
        { termin: "1. kvartal", maaneder: 3, linjer },
        {
          termin: "april",
          noekkel: "0.08333333333",
          linjer: [{ kode: "LFKO", aarsvolum: 18, gjennomfoert: 1 }],
        },
        { termin: "resten", maaneder: 8, linjer: [] },
      ],
      aKonto: ["1. kvartal", "april", "resten"].map((termin, i) => ({
        termin,
        beloep: i === 1 ? "-1000.5" : 1,
      })),
    });
    expect(steder(svar)).toEqual([
      "UJEVN_KJOEPSPREMIE.tariff",
      "UTLEDET_PRIS.tariff",
      "AAR_AVVIKER.aar",
      "NOEKKEL_AVKORTET.terminer.1.noekkel",
      "INGEN_LINJER.terminer.2.linjer",
      "NEGATIV_A_KONTO.aKonto.1.beloep",
    ]);
    expect(svar.merknader[1]?.melding).toContain("BPAN, LFKO");
    expect(svar.merknader[5]?.melding).toMatch(/«april» er negativ: fant −1\s000,5 kr\.$/);
  });

  it("K-5: om pris og nøkkel er de nevnt én gang, også når bare en senere rapport har koden", () => {
    const svar = beregnEtterkorreksjon({
      noekkel: "0.08333333333",
      priser: { BPAN: 464, UK: 0 },
      rapporter: [
        { navn: "a", linjer: [] },
        { navn: "b", linjer: [...linjer, { kode: "UK", aarsvolum: 18, gjennomfoert: 1 }] },
        { navn: "c", linjer: [...linjer, { kode: "UK", aarsvolum: 18, gjennomfoert: 2 }] },
      ],
    });
    expect(steder(svar)).toEqual([
      "PRIS_ER_NULL.priser",
      "NOEKKEL_AVKORTET.noekkel",
      "INGEN_LINJER.rapporter.0.linjer",
    ]);
  });
});

describe("merknader i en sammenligning", () => {
  it("K-4: er om årets oppgjør de samme som oppgjøret har, på hver sin side", () => {
    const aar = {
      priser: { BPAN: 0 },
      terminer: [
        { termin: "a", maaneder: 3, linjer },
        { termin: "b", maaneder: 1, linjer: [] },
      ],
      aKonto: ["a", "b"].map((termin) => ({ termin, beloep: -1 })),
    } as const;
    const ventet = steder(beregnAarsoppgjoer(aar));
    expect(ventet).toEqual([
      "PRIS_ER_NULL.priser",
      "INGEN_LINJER.terminer.1.linjer",
      "NEGATIV_A_KONTO.aKonto.0.beloep",
      "NEGATIV_A_KONTO.aKonto.1.beloep",
    ]);
    const side = { beregning: "aarsoppgjoer", inn: aar } as const;
    expect(steder(sammenlign(side, side))).toEqual(
      ["fra", "til"].flatMap((hvor) => ventet.map((sted) => sted.replace(".", `.${hvor}.inn.`))),
    );
  });
});

describe("T-6: en ujevn kjøpspremie", () => {
  const tabell: TariffInn = {
    aar: 2019,
    sone: "1",
    reisetidsgruppe: 1,
    kilder: [{ id: "EGEN", sted: "side 1" }],
    priser: TJENESTEKODER.map((kode) => ({
      kode,
      pris: kode === "TUKO" ? 3000 : kode === "TRKJ" ? 12_000 : 100,
    })),
  };

  it("er ved valget der tabellen er valgt, og ved prisene der den er gitt", () => {
    expect(steder(beregnKorreksjonsoppgjoer({ noekkel: 1, tariff: utledet, linjer }))).toContain(
      "UJEVN_KJOEPSPREMIE.tariff",
    );
    expect(
      steder(beregnFastePriser({ tariff: utledet, perioder: [{ navn: "2018", linjer: [] }] })),
    ).toContain("UJEVN_KJOEPSPREMIE.tariff");
    expect(steder(beregnKorreksjonsoppgjoer({ noekkel: 1, tariff: tabell, linjer }))).toEqual([
      "UJEVN_KJOEPSPREMIE.tariff.priser",
    ]);
  });

  it("er skrevet som beløp", () => {
    expect(lesTariff(tabell).merknader[0]?.melding).toMatch(
      /er −2\s900 kr \(TUKJ\) og 11\s900 kr \(TRKJ\) og 0 kr/,
    );
  });
});
