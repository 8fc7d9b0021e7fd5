// Periods side by side, and lines for the settlement: changes and per cents by hand, in the form's order, and what is refused.

import { describe, expect, it } from "vitest";
import {
  type KorreksjonslinjerInn,
  type Periodeaktivitet,
  sammenlignPerioder,
  tilKorreksjonslinjer,
} from "../../src/index.js";
import { feiltekster } from "../stoette/feiltekster.js";

const P1 = { fra: "2019-01-01", til: "2019-03-31" };
const P2 = { fra: "2019-04-01", til: "2019-06-30" };
type Volum = readonly [kode: string, volum: unknown];
const resultat = (kommune: string | undefined, periode: unknown, ...linjer: Volum[]) => ({
  ...(kommune !== undefined && { kommune }),
  periode,
  linjer: linjer.map(([kode, volum]) => ({ kode, volum, enhet: "time", mottakere: 1, vedtak: 1 })),
  mottakere: 1,
});
const sammenlign = (perioder: unknown, ...resultater: unknown[]) =>
  sammenlignPerioder({ perioder, resultater, merknader: [] } as unknown as Periodeaktivitet);
const feil = (inn: unknown) => feiltekster(() => sammenlignPerioder(inn as Periodeaktivitet));

/** What a code's volumes in some periods come to. */
const utvikling = (...volumer: string[]) => {
  const perioder = volumer.map(() => P1);
  const { kommuner } = sammenlign(perioder, ...volumer.map((v) => resultat(undefined, P1, ["OL", v])));
  const [linje] = kommuner[0]?.linjer ?? [];
  if (linje === undefined) throw new Error("ingen linje");
  const { kode: _, enhet: __, ...resten } = linje;
  return resten;
};

describe("sammenlignPerioder", () => {
  it("V-4: endringene er eksakte, og prosenten er av den første med én desimal, halve fra null", () => {
    expect(utvikling("90", "121")).toEqual({
      volumer: ["90", "121"],
      endringer: ["31"],
      endring: "31",
      endringProsent: "34.4", // 31 / 90 is 34,44 %
    });
    // 0,125 / 0,25 is 50 %, and the way back from 0,375 −33,33 %
    expect(utvikling("0.25", "1.75", "0.375")).toEqual({
      volumer: ["0.25", "1.75", "0.375"],
      endringer: ["1.5", "-1.375"],
      endring: "0.125",
      endringProsent: "50",
    });
    expect(utvikling("0.375", "0.25").endringProsent).toBe("-33.3");
    expect(utvikling("200", "200.1").endringProsent).toBe("0.1"); // 0,05 %
    expect(utvikling("200", "199.9").endringProsent).toBe("-0.1");
    expect(utvikling("200", "200.09").endringProsent).toBe("0");
    expect(utvikling("0", "5").endringProsent).toBeNull();
    expect(utvikling("5", "0").endringProsent).toBe("-100");
    expect(utvikling("7")).toEqual({ volumer: ["7"], endringer: [], endring: "0", endringProsent: "0" });
  });

  it("en kommune uten navn har ikke noe felt for det", () => {
    const { kommuner } = sammenlign([P1], resultat(undefined, P1, ["OL", "1"]));
    expect(kommuner.map(Object.keys)).toEqual([["linjer", "sum"]]);
  });

  it("kommunene står etter navn, de uten navn først; kodene i skjemaets rekkefølge; summene per enhet", () => {
    const svar = sammenlign(
      [P1, P2],
      resultat("5035", P1, ["LOKO", "90"], ["OL", "1.5"], ["HTAMDK", "2"]),
      resultat("5035", P2, ["LFKO", "10"], ["OL", "1"]),
      resultat("4624", P1),
      resultat("4624", P2, ["UK", "3"]),
      resultat(undefined, P1, ["OL", "1"]),
    );
    const linje = (
      kode: string,
      enhet: string,
      volumer: string[],
      endring: string,
      prosent: string | null,
    ) => ({
      kode,
      enhet,
      volumer,
      endringer: [endring],
      endring,
      endringProsent: prosent,
    });
    const sum = (volumer: string[], endring: string, endringProsent: string | null) => ({
      volumer,
      endringer: [endring],
      endring,
      endringProsent,
    });
    expect(svar).toEqual({
      perioder: [P1, P2],
      kommuner: [
        {
          // no result of the second period: a code without a volume had 0
          linjer: [linje("OL", "time", ["1", "0"], "-1", "-100")],
          sum: { time: sum(["1", "0"], "-1", "-100"), doegn: sum(["0", "0"], "0", null) },
        },
        {
          kommune: "4624",
          linjer: [linje("UK", "doegn", ["0", "3"], "3", null)],
          sum: { time: sum(["0", "0"], "0", null), doegn: sum(["0", "3"], "3", null) },
        },
        {
          kommune: "5035",
          linjer: [
            linje("HTAMDK", "time", ["2", "0"], "-2", "-100"),
            linje("OL", "time", ["1.5", "1"], "-0.5", "-33.3"),
            linje("LOKO", "doegn", ["90", "0"], "-90", "-100"),
            linje("LFKO", "doegn", ["0", "10"], "10", null),
          ],
          sum: { time: sum(["3.5", "1"], "-2.5", "-71.4"), doegn: sum(["90", "10"], "-80", "-88.9") },
        },
      ],
    });
    for (const del of [svar, svar.perioder, svar.kommuner, svar.kommuner[0]?.sum.time])
      expect(Object.isFrozen(del)).toBe(true);
    expect(sammenlign([P1]).kommuner).toEqual([]);
  });

  it("avviser det som ikke er et slikt svar", () => {
    expect(feil({})).toEqual([
      "MANGLER_FELT perioder: Mangler; oppgi en liste.",
      "MANGLER_FELT resultater: Mangler; oppgi en liste.",
    ]);
    expect(feil({ perioder: [], resultater: [] }).map((f) => f.split(":")[0])).toEqual([
      "UGYLDIG_TYPE perioder",
    ]);
    expect(
      feil({ perioder: [P1], resultater: [resultat("", P1, ["XX", "-1"]), { periode: P1, linjer: [{}] }] }),
    ).toEqual([
      "UGYLDIG_VERDI resultater.0.kommune: Kommunen skal ha 1–200 synlige tegn: fant en tom tekst.",
      expect.stringMatching(/^UKJENT_TJENESTEKODE resultater\.0\.linjer\.0\.kode: /),
      "NEGATIVT_TALL resultater.0.linjer.0.volum: Volumet kan ikke være under null: fant -1; oppgi 0 eller mer.",
      expect.stringMatching(/^MANGLER_FELT resultater\.1\.linjer\.0\.kode: /),
      expect.stringMatching(/^MANGLER_FELT resultater\.1\.linjer\.0\.volum: /),
    ]);
  });
});

describe("tilKorreksjonslinjer", () => {
  const linjer = (inn: unknown) => tilKorreksjonslinjer(inn as KorreksjonslinjerInn);
  const feilI = (inn: unknown) => feiltekster(() => linjer(inn));

  it("A-3, K-1: setter volum og årsvolum sammen i skjemaets rekkefølge; uten talt volum er det levert 0", () => {
    const svar = linjer({
      linjer: [
        { kode: "LFKJ", volum: "90", enhet: "doegn" },
        { kode: "BPAN", volum: 899.5 },
      ],
      aarsvolum: { LFKJ: "365.0", OL: 12, BPAN: 3650, UK: undefined },
    });
    expect(svar).toEqual([
      { kode: "BPAN", aarsvolum: "3650", gjennomfoert: "899.5" },
      { kode: "OL", aarsvolum: "12", gjennomfoert: "0" },
      { kode: "LFKJ", aarsvolum: "365", gjennomfoert: "90" },
    ]);
    expect(Object.isFrozen(svar) && Object.isFrozen(svar[0])).toBe(true);
    expect(linjer({ linjer: [], aarsvolum: {} })).toEqual([]);
    expect(linjer({ linjer: [{ kode: "OL", volum: 1 }], aarsvolum: { OL: 0 } })).toEqual([
      { kode: "OL", aarsvolum: "0", gjennomfoert: "1" },
    ]);
  });

  it("N-3: en kode med volum og uten a konto, og en kode to ganger, avvises", () => {
    const ol = { kode: "OL", volum: 1 };
    expect(feilI({ linjer: [ol, { kode: "UK", volum: 1 }, ol, ol], aarsvolum: { UK: 1 } })).toEqual([
      "MANGLER_LINJE aarsvolum.OL: Koden OL har aktivitet, men ikke noe årsvolum i aarsvolum; oppgi 0 hvis den ikke har noen a konto.",
      "DUPLIKAT_TJENESTEKODE linjer.2.kode: Koden OL står to ganger.",
      "DUPLIKAT_TJENESTEKODE linjer.3.kode: Koden OL står to ganger.",
    ]);
  });

  it("gale felt sier hva de heter", () => {
    expect(feilI({ linjer: [{ kode: "OL", volum: -1 }], aarsvolum: { OL: -2, XX: 1 }, mer: 1 })).toEqual([
      "NEGATIVT_TALL linjer.0.volum: Volumet kan ikke være under null: fant -1; oppgi 0 eller mer.",
      "NEGATIVT_TALL aarsvolum.OL: Årsvolumet for OL kan ikke være under null: fant -2; oppgi 0 eller mer.",
      expect.stringMatching(/^UKJENT_FELT aarsvolum\.XX: /),
      expect.stringMatching(/^UKJENT_FELT mer: .*tillatt er linjer, aarsvolum$/),
    ]);
    expect(feilI("tekst")).toEqual(["UGYLDIG_TYPE : Fant teksten «tekst»; her skal det stå et objekt."]);
    expect(feilI({})).toEqual([
      "MANGLER_FELT linjer: Mangler; oppgi en liste.",
      "MANGLER_FELT aarsvolum: Mangler; oppgi et objekt.",
    ]);
  });
});
