// The count of vedtak against what is published and what the rules say of single days.

import { describe, expect, it } from "vitest";
import {
  type AktivitetInn,
  type Aktivitetsvalg,
  beregnAKonto,
  beregnAktivitet,
  beregnAktivitetFraStroem,
  beregnKorreksjonsoppgjoer,
  SioFeil,
  tilKorreksjonslinjer,
  type VedtakInn,
} from "../../src/index.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const tariff = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;

/** The volume of one vedtak in a period. */
function volum(
  vedtak: Omit<VedtakInn, "bruker">,
  periode = Q1,
  valg: Aktivitetsvalg = {},
): string | undefined {
  const { linjer } = beregnAktivitet({ periode, vedtak: [{ bruker: "b", ...vedtak }], valg });
  return linjer[0]?.volum;
}

describe("Os, 1. kvartal 2019 (S003)", () => {
  it("V-1, A-4, K-1, K-2: kalendereffekten fra vedtak til kroner", () => {
    const { linjer } = beregnAktivitet({
      periode: Q1,
      vedtak: [
        { id: "1", bruker: "a", kode: "BPAN", fra: "2018-01-01", timerPerUke: 70 },
        { id: "2", bruker: "b", kode: "LFKJ", fra: "2018-01-01", til: "2020-12-31" },
      ],
    });
    const plan = beregnAKonto({
      tariff,
      linjer: [
        { kode: "BPAN", timerPerUke: 70 },
        { kode: "LFKJ", plasser: 1 },
      ],
    });
    const aarsvolum = Object.fromEntries(plan.linjer.map((l) => [l.kode, l.aarsvolum]));
    const oppgjoer = beregnKorreksjonsoppgjoer({
      noekkel: "0.25",
      tariff,
      linjer: tilKorreksjonslinjer({ linjer, aarsvolum }),
    });
    expect(
      oppgjoer.linjer.map((l) => [l.kode, l.aKontoVolum, l.gjennomfoert, l.endring, l.nettoAvrundet]),
    ).toEqual([
      ["BPAN", "913", "900", "-13", "-6032"],
      ["LFKJ", "91", "90", "-1", "-3394"],
    ]);
  });

  it("kontrakten: svaret har nettopp nøklene i kontrakten", () => {
    const svar = beregnAktivitet({ periode: Q1, vedtak: [{ bruker: "b", kode: "UK", fra: "2019-01-01" }] });
    expect(JSON.stringify(svar)).toBe(
      '{"periode":{"fra":"2019-01-01","til":"2019-03-31"},"linjer":[{"kode":"UK","enhet":"doegn","volum":"90","mottakere":1,"vedtak":1}],"mottakere":1,"merknader":[]}',
    );
    const tomt = beregnAktivitet({ periode: Q1, vedtak: [] });
    expect(tomt).toEqual({ periode: Q1, linjer: [], mottakere: 0, merknader: [] });
  });
});

describe("V-2: opphør", () => {
  const sykehus = [{ fra: "2019-02-01", til: "2019-02-10" }];
  it("V-2: en kode uten stjerne mister dagene på sykehus, en med stjerne ingen", () => {
    expect(volum({ kode: "TANKO", fra: "2019-01-01", opphoer: sykehus })).toBe("80");
    expect(volum({ kode: "LOKO", fra: "2019-01-01", opphoer: sykehus })).toBe("90");
    expect(volum({ kode: "HTAMDK", fra: "2019-01-01", timerPerUke: 7, opphoer: sykehus })).toBe("80");
    expect(volum({ kode: "HTBODK", fra: "2019-01-01", timerPerUke: 7, opphoer: sykehus })).toBe("90");
  });

  it("V-2: dager som flere opphør dekker, telles én gang, og det som er utenfor vedtaket, ikke", () => {
    const opphoer = [
      { fra: "2018-12-01", til: "2019-01-05" },
      { fra: "2019-01-04", til: "2019-01-06" },
      { fra: "2019-01-05", til: "2019-01-05" },
    ];
    expect(volum({ kode: "TANKO", fra: "2019-01-03", opphoer })).toBe(String(88 - 4));
  });

  it("V-2: et vedtak som er avbrutt i hele perioden, har ingen linje og ingen mottaker", () => {
    const vedtak = [
      { bruker: "b", kode: "TANKO", fra: "2018-01-01", opphoer: [{ fra: "2018-06-01", til: "2019-06-01" }] },
    ];
    const svar = beregnAktivitet({ periode: Q1, vedtak });
    expect([svar.linjer, svar.mottakere]).toEqual([[], 0]);
  });
});

describe("V-2, V-3: de tre døgnene", () => {
  it.each([
    [
      "død på periodens første dag",
      { kode: "LOKO", fra: "2018-01-01", til: "2019-01-01", avslutning: "doed" },
      "4",
    ],
    [
      "død på periodens siste dag",
      { kode: "LOKO", fra: "2018-01-01", til: "2019-03-31", avslutning: "doed" },
      "93",
    ],
    [
      "flytting 31. mars",
      { kode: "LSKJ", fra: "2019-03-01", til: "2019-03-31", avslutning: "flytting" },
      "34",
    ],
    [
      "død dagen før perioden",
      { kode: "LOKO", fra: "2018-01-01", til: "2018-12-31", avslutning: "doed" },
      undefined,
    ],
    ["annen avslutning", { kode: "LOKO", fra: "2019-01-01", til: "2019-01-31", avslutning: "annet" }, "31"],
    ["død uten stjerne", { kode: "TANKO", fra: "2019-01-01", til: "2019-01-31", avslutning: "doed" }, "31"],
    [
      "tre dagers timer",
      { kode: "BPAN", fra: "2019-01-01", til: "2019-01-04", timerPerUke: 7, avslutning: "doed" },
      "7",
    ],
  ] as const)("V-2: %s", (_navn, vedtak, ventet) => {
    expect(volum(vedtak)).toBe(ventet);
  });

  it("V-3: døgnene etter 31. mars hører til første kvartal, til ingen, eller til andre kvartal, etter valget", () => {
    const vedtak = { kode: "LOKO", fra: "2019-03-30", til: "2019-03-30", avslutning: "flytting" } as const;
    const Q2 = { fra: "2019-04-01", til: "2019-06-30" };
    const svar = (["hele", "innenfor", "fordelt"] as const).map((doegnpaaslag) => [
      volum(vedtak, Q1, { doegnpaaslag }),
      volum(vedtak, Q2, { doegnpaaslag }),
    ]);
    expect(svar).toEqual([
      ["4", undefined],
      ["2", undefined],
      ["2", "2"],
    ]);
  });

  it("V-2: et nytt vedtak med stjerne etter flytting kan trekkes fra døgnene", () => {
    const vedtak: VedtakInn[] = [
      { bruker: "b", kode: "LOKO", fra: "2019-01-01", til: "2019-01-31", avslutning: "flytting" },
      { bruker: "b", kode: "LSKO", fra: "2019-02-02", til: "2019-02-02" },
    ];
    const svar = (["beholdes", "trekkes"] as const).map((etterfoelger) =>
      beregnAktivitet({ periode: Q1, vedtak, valg: { etterfoelger } }).linjer.map((l) => l.volum),
    );
    expect(svar).toEqual([
      ["34", "1"],
      ["33", "1"],
    ]);
  });
});

describe("V-1: dager", () => {
  it("V-1: skuddagen teller", () => {
    const februar = { fra: "2020-02-01", til: "2020-02-29" };
    expect(volum({ kode: "LOKO", fra: "2019-01-01" }, februar)).toBe("29");
    expect(volum({ kode: "OL", fra: "2020-02-29", til: "2020-02-29", timerPerUke: 7 }, februar)).toBe("1");
  });

  it("V-1: den siste dagen teller, eller ikke, etter valget; valgene står da i svaret", () => {
    const vedtak = { kode: "LOKO", fra: "2019-01-01", til: "2019-01-31" };
    expect(volum(vedtak)).toBe("31");
    expect(volum(vedtak, Q1, { sisteDag: "telles-ikke" })).toBe("30");
    const inn: AktivitetInn = { periode: Q1, vedtak: [], valg: { sisteDag: "telles-ikke" } };
    expect(beregnAktivitet(inn).valg).toEqual({
      sisteDag: "telles-ikke",
      opphoersSisteDag: "tapes",
      doegnpaaslag: "hele",
      timepaaslag: "tre-dager",
      etterfoelger: "beholdes",
      maaned: "fire-uker",
      versjoner: "siste-gjelder",
    });
  });

  it("V-4: timene rundes én gang, av summen, og halve går bort fra null", () => {
    const ett = { kode: "OL", fra: "2019-01-01", til: "2019-01-01", timerPerUke: "0.035" }; // 0.005 an hour
    expect(volum(ett)).toBe("0.01");
    const to = beregnAktivitet({
      periode: Q1,
      vedtak: [
        { bruker: "a", ...ett, timerPerUke: "0.034" },
        { bruker: "b", ...ett, timerPerUke: "0.034" },
      ],
    });
    expect(to.linjer[0]?.volum).toBe("0.01"); // 0.0097…, where each alone is 0.00
  });
});

describe("V-5: mengder", () => {
  const uke = { fra: "2019-01-01", til: "2019-01-07" };
  it.each([
    ["24 timer i måneden er 6 i uken", { verdi: 24, enhet: "time", per: "maaned" }, "HTAMDK", "6"],
    ["2 timer om dagen er 14 i uken", { verdi: 2, enhet: "time", per: "dag" }, "HTAMDK", "14"],
    ["365 timer i året er 7 i uken", { verdi: 365, enhet: "time", per: "aar" }, "HTAMDK", "7"],
    ["avlastning med 2 døgn i uken", { verdi: 2, enhet: "doegn", per: "uke" }, "TAKO", "2"],
    ["et døgn i måneden", { verdi: 1, enhet: "doegn", per: "maaned" }, "TAKO", "0.25"],
  ] as const)("V-5: %s", (_navn, mengde, kode, ventet) => {
    expect(volum({ kode, fra: "2019-01-01", mengde }, uke)).toBe(ventet);
  });

  it("V-5: en mengde for hele vedtaket fordeles på dagene", () => {
    const vedtak = {
      kode: "SK1",
      fra: "2019-03-01",
      til: "2019-04-09", // 40 days, 31 of them in March
      mengde: { verdi: 100, enhet: "time", per: "vedtak" },
    } as const;
    expect(volum(vedtak)).toBe("77.5");
  });

  it("V-1: døgn som ikke går opp, vises med 20 desimaler", () => {
    expect(volum({ kode: "TAKO", fra: "2019-01-01", mengde: { verdi: 1, enhet: "doegn", per: "uke" } })).toBe(
      "12.85714285714285714286",
    );
  });
});

describe("versjoner og flere perioder", () => {
  it("V-1: av versjonene av et vedtak teller hver dag den siste som gjelder, som ett vedtak", () => {
    const vedtak = [
      { id: "v", bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7 },
      { id: "v", bruker: "b", kode: "OL", fra: "2019-03-01", timerPerUke: 14 },
    ];
    const [linje] = beregnAktivitet({ periode: Q1, vedtak }).linjer;
    expect([linje?.volum, linje?.vedtak]).toEqual([String(59 + 31 * 2), 1]);
    const alle = beregnAktivitet({ periode: Q1, vedtak, valg: { versjoner: "alle-telles" } });
    expect(alle.linjer[0]?.volum).toBe(String(90 + 31 * 2));
    expect(alle.merknader.map((m) => m.kode)).toEqual(["OVERLAPPENDE_VEDTAK"]);
  });

  it("kontrakten: flere kommuner og perioder i én gjennomgang er som hver for seg", () => {
    const vedtak = [
      { bruker: "a", kommune: "5035", kode: "OL", fra: "2019-02-01", timerPerUke: 7 },
      { bruker: "a", kommune: "4624", kode: "LOKO", fra: "2019-01-01", til: "2019-04-30" },
      { bruker: "c", kommune: "4624", kode: "OL", fra: "2019-03-31", til: "2019-04-01", timerPerUke: 7 },
    ];
    const perioder = [Q1, { fra: "2019-04-01", til: "2019-06-30" }];
    const { resultater } = beregnAktivitet({ perioder, vedtak });
    expect(resultater.map((r) => [r.kommune, r.periode.fra])).toEqual([
      ["4624", "2019-01-01"],
      ["4624", "2019-04-01"],
      ["5035", "2019-01-01"],
      ["5035", "2019-04-01"],
    ]);
    for (const { kommune, periode, linjer, mottakere } of resultater) {
      const alene = beregnAktivitet({ periode, vedtak: vedtak.filter((v) => v.kommune === kommune) });
      expect({ linjer, mottakere }).toEqual({ linjer: alene.linjer, mottakere: alene.mottakere });
      expect(alene.resultater).toEqual([{ kommune, periode, linjer, mottakere }]);
    }
    // the same pseudonym in two municipalities is two recipients
    expect(beregnAktivitet({ periode: Q1, vedtak }).mottakere).toBe(3);
  });

  it("V-7: summer over 2^52 er like eksakte", () => {
    const antall = 30_000;
    const vedtak = Array.from({ length: antall }, (_, i) => ({
      bruker: `b${i}`,
      kode: "UK",
      fra: "1950-01-01",
      til: "2099-12-31",
      plasser: "214748.3647",
    }));
    const periode = { fra: "1950-01-01", til: "2099-12-31" };
    const dager = 54_787n;
    const [linje] = beregnAktivitet({ periode, vedtak }).linjer;
    const sum = 2_147_483_647n * dager * BigInt(antall);
    expect(linje?.volum).toBe(
      `${sum / 10_000n}${
        sum % 10_000n === 0n
          ? ""
          : `.${String(sum % 10_000n)
              .padStart(4, "0")
              .replace(/0+$/, "")}`
      }`,
    );
  });
});

describe("flere versjoner av samme vedtak fra samme dag", () => {
  const versjon = (timerPerUke: number): VedtakInn => ({
    id: "v",
    bruker: "b",
    kode: "BPAN",
    fra: "2019-01-01",
    timerPerUke,
  });
  const galt = (...timer: number[]) => {
    const vedtak = timer.map(versjon);
    // the second time out of order, so that the list is read the other way
    return [vedtak, [...vedtak, { ...versjon(1), id: "annet", bruker: "a" }]].map((alle) => {
      try {
        beregnAktivitet({ periode: Q1, vedtak: alle });
        return [];
      } catch (e) {
        return e instanceof SioFeil ? e.feil.map(({ sti }) => sti[1]) : e;
      }
    });
  };

  it("hver som er ulik den første, er nevnt én gang, med sin egen plass", () => {
    expect(galt(1, 2)).toEqual([[1], [1]]);
    expect(galt(1, 2, 3)).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(galt(1, 1, 2)).toEqual([[2], [2]]);
    expect(galt(1, 2, 1)).toEqual([[1], [1]]);
    expect(galt(1, 1, 1)).toEqual([[], []]);
  });
});

describe("flere feil enn et kall tar argumenter", () => {
  const MANGE = 130_000;

  it("i ett vedtak: hver er nevnt", () => {
    const vedtak = [
      { bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 1, opphoer: Array(MANGE).fill(0) },
    ];
    expect(() => beregnAktivitet({ periode: Q1, vedtak })).toThrow(
      expect.objectContaining({ feil: expect.objectContaining({ length: MANGE }) }),
    );
  });

  it("hos én bruker i en sortert strøm: hver er nevnt", async () => {
    const vedtak = Array.from({ length: MANGE + 1 }, (_, i) => ({
      id: "v",
      bruker: "b",
      kode: "OL",
      fra: "2019-01-01",
      timerPerUke: i === 0 ? 1 : 2,
    }));
    const svar = beregnAktivitetFraStroem({ periode: Q1 }, vedtak, { brukere: "sortert" });
    await expect(svar).rejects.toMatchObject({ feil: { length: MANGE } });
  });
});

describe("CSV som ikke er som den skal", () => {
  const galt = async (csv: string): Promise<string[]> => {
    try {
      await beregnAktivitetFraStroem({ periode: Q1 }, new TextEncoder().encode(csv));
      return [];
    } catch (e) {
      return e instanceof SioFeil ? e.feil.map(({ melding }) => melding) : [String(e)];
    }
  };

  it("linjer skilt av CR alene: sagt én gang, uten å vise noe av dem", async () => {
    expect(await galt("bruker;kode;fra;timerPerUke\rola;BPAN;2019-01-01;3,5\r")).toEqual([
      "Linje 1: linjene skilles av CR alene; lagre filen med LF eller CRLF mellom linjene.",
    ]);
  });

  it("et tall med tusenskiller: vist som det står, med det som trolig var ment", async () => {
    const [melding] = await galt("bruker;kode;fra;timerPerUke\na;BPAN;2019-01-01;1 234,5\n");
    expect(melding).toContain("«1 234,5»");
    expect(melding).toMatch(/mente du "1234\.5"\?$/);
  });
});
