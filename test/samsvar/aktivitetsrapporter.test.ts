// Local codes, reports and quality together, on a municipality of generated vedtak.

import { describe, expect, it } from "vitest";
import {
  beregnAktivitet,
  beregnBehov,
  beregnMottakere,
  kontrollerKoder,
  lagKodekart,
  sammenlignPerioder,
  type VedtakInn,
} from "../../src/index.js";
import { type ModellVedtak, modellAktivitet } from "../modell/aktivitet.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const OL: VedtakInn = { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 };

describe("T-7: lokale koder", () => {
  const csv =
    '\ufefflokal;kode;fra;til\r\nHJ;HTAMDK;;2019-01-31\r\n"HJ";HTBODK;2019-02-01;\r\nLP,1;LOKO;;\r\n';
  it("T-7: CSV med BOM, CRLF og anførselstegn er som et objekt", () => {
    const kart = lagKodekart(csv);
    expect(kart.koder).toEqual([
      { lokal: "HJ", kode: "HTAMDK", til: "2019-01-31" },
      { lokal: "HJ", kode: "HTBODK", fra: "2019-02-01" },
      { lokal: "LP,1", kode: "LOKO" },
    ]);
    expect(lagKodekart(kart)).toEqual(kart);
    expect(lagKodekart({ B: "OL", A: "UK" }).koder.map((k) => k.lokal)).toEqual(["A", "B"]);
  });

  it("T-7: en kode som skifter betydning, deler vedtaket der; døgnene ved død følger den siste", () => {
    const vedtak = [
      {
        bruker: "b",
        kode: "HJ",
        fra: "2019-01-01",
        til: "2019-02-10",
        timerPerUke: 7,
        avslutning: "doed" as const,
      },
    ];
    const { linjer } = beregnAktivitet({ periode: Q1, vedtak, lokaleKoder: lagKodekart(csv) });
    expect(linjer.map((l) => [l.kode, l.volum])).toEqual([
      ["HTAMDK", "31"],
      ["HTBODK", "13"],
    ]);
  });

  it("T-7: skjemaets egne koder gjelder ved siden av, om ikke kartet sier noe annet", () => {
    const { linjer } = beregnAktivitet({
      periode: Q1,
      vedtak: [OL, { ...OL, kode: "SK1" }],
      lokaleKoder: { SK1: "SK05" },
    });
    expect(linjer.map((l) => l.kode)).toEqual(["OL", "SK05"]);
  });

  it("T-7: kontrollen teller koder uten betydning i perioden før noe regnes", () => {
    const vedtak = [
      { kode: "HJ", fra: "2019-01-01" },
      { kode: "X", fra: "2019-01-01" },
      { kode: "X", fra: "2019-01-01" },
    ];
    const svar = kontrollerKoder({ vedtak, lokaleKoder: lagKodekart(csv), periode: Q1 });
    expect(svar.koder).toEqual([{ kode: "HJ", antall: 1, tjenestekoder: ["HTAMDK", "HTBODK"] }]);
    expect(svar.ukjente).toEqual([{ kode: "X", antall: 2, foerste: 1 }]);
    expect(svar.merknader.map((m) => m.sti)).toEqual([["lokaleKoder", "koder", 2, "lokal"]]);
  });
});

describe("rapporter", () => {
  it("S01: mottakere per kode, gruppe og alder er talt én gang hver", () => {
    const vedtak: VedtakInn[] = [
      { ...OL, bruker: "a", foedselsaar: 1952 },
      { ...OL, bruker: "a", kode: "SK1", foedselsaar: 1952 },
      { ...OL, bruker: "a", kode: "SK05", foedselsaar: 1952 },
      { ...OL, bruker: "c", foedselsaar: 1953 },
      { ...OL, bruker: "d" },
    ];
    const svar = beregnMottakere({ periode: Q1, vedtak });
    expect([svar.mottakere, svar.utenAldersgruppe]).toEqual([3, 1]);
    expect(svar.koder).toEqual([
      { kode: "OL", mottakere: 3 },
      { kode: "SK1", mottakere: 1 },
      { kode: "SK05", mottakere: 1 },
    ]);
    expect(svar.grupper.map((g) => g.mottakere)).toEqual([3, 1]);
    // 67 in 2019, and 66
    expect(svar.aldersgrupper.filter((a) => a.mottakere > 0).map((a) => a.navn)).toEqual([
      "50–66 år",
      "67–79 år",
    ]);
  });

  it("V-1: behovet er timene som gjelder på dagen, uten avbrutte vedtak og døgn", () => {
    const { linjer } = beregnBehov({
      dato: "2019-02-15",
      timerPerAarsverk: "35.5",
      aarsverk: [{ tjenestested: "Sør", aarsverk: 2 }],
      vedtak: [
        {
          ...OL,
          tjenestested: "Nord",
          mengde: { verdi: 24, enhet: "time", per: "maaned" },
          timerPerUke: undefined,
        } as never,
        {
          ...OL,
          bruker: "c",
          tjenestested: "Nord",
          kode: "HTAMDK",
          opphoer: [{ fra: "2019-02-15", til: "2019-02-15" }],
        },
        { ...OL, bruker: "d", tjenestested: "Nord", til: "2019-02-14" },
        { bruker: "e", tjenestested: "Nord", kode: "LOKO", fra: "2019-01-01" },
        { ...OL, bruker: "f" },
      ],
    });
    expect(linjer).toEqual([
      {
        tjenestested: "Nord",
        timerPerUke: "6",
        vedtak: 1,
        aarsverk: null,
        tilgjengelig: null,
        differanse: null,
      },
      {
        tjenestested: "Sør",
        timerPerUke: "0",
        vedtak: 0,
        aarsverk: "2",
        tilgjengelig: "71",
        differanse: "71",
      },
      {
        tjenestested: null,
        timerPerUke: "7",
        vedtak: 1,
        aarsverk: null,
        tilgjengelig: null,
        differanse: null,
      },
    ]);
  });

  it("V-4: perioder side om side, med endring og prosent av den første", () => {
    const perioder = [Q1, { fra: "2019-04-01", til: "2019-06-30" }, { fra: "2019-07-01", til: "2019-09-30" }];
    const vedtak = [
      { ...OL, kommune: "4624", til: "2019-06-30" },
      {
        ...OL,
        kommune: "4624",
        bruker: "c",
        kode: "LOKO",
        timerPerUke: undefined,
        fra: "2019-06-01",
      } as never,
    ];
    const [kommune] = sammenlignPerioder(beregnAktivitet({ perioder, vedtak })).kommuner;
    expect(kommune?.linjer).toEqual([
      {
        kode: "OL",
        enhet: "time",
        volumer: ["90", "91", "0"],
        endringer: ["1", "-91"],
        endring: "-90",
        endringProsent: "-100",
      },
      {
        kode: "LOKO",
        enhet: "doegn",
        volumer: ["0", "30", "92"],
        endringer: ["30", "62"],
        endring: "92",
        endringProsent: null,
      },
    ]);
    expect(kommune?.sum.time.endring).toBe("-90");
  });
});

it("V-7: en kommune av genererte vedtak er som modellens", async () => {
  // biome-ignore lint/suspicious/noTsIgnore: the generator is plain JavaScript, for the benchmark
  // @ts-ignore
  const { lagVedtaksliste } = await import("../ytelse/vedtak.mjs");
  const vedtak = [...lagVedtaksliste({ stoerrelse: 1000, kommuner: 1, feilandel: 50 })] as ModellVedtak[];
  const svar = beregnAktivitet({ periode: Q1, vedtak });
  const { linjer, mottakere } = modellAktivitet({ periode: Q1, vedtak });
  expect(svar.linjer).toEqual(linjer);
  expect(svar.mottakere).toBe(mottakere);
  expect(svar.merknader.every((m) => m.kode.startsWith("OPPHOER_"))).toBe(true);
});
