// What-ifs: the base is the plain calculation, and nothing changes but what was changed.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregn,
  beregnInntektspaaslag,
  beregnKorreksjonsoppgjoer,
  type Endring,
  forklar,
  type HvaHvisInn,
  hentTariff,
  hvaHvis,
  lagKvittering,
  type Oppdrag,
  TJENESTEKODER,
} from "../../src/index.js";
import { broek, desimaltekst, lesBroek, minus } from "../modell/broek.js";
import { type Bladsti, blader, medBlad } from "../stoette/blader.js";
import { fangSioFeil, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";

const DESIMAL = /^-?\d{1,30}(\.\d{1,20})?$/;
const NAVN =
  /^(navn|id|bruker|kommune|termin|kostraFunksjon|tjenestested|deler|rader|kolonner|rad|kolonne|tabell|kode|gruppe)$/;

/** Where the numbers of an input stand that are no names, by their place. */
const tallstier = (inn: unknown): Bladsti[] =>
  blader(inn)
    .filter(
      ({ verdi }) => (typeof verdi === "string" || typeof verdi === "number") && DESIMAL.test(String(verdi)),
    )
    .filter(({ sti }) => !sti.some((l) => typeof l === "string" && (NAVN.test(l) || l === "identiteter")))
    .map(({ sti }) => sti);

const velg = <T>(liste: readonly T[], nr: number): T | undefined => liste[nr % Math.max(1, liste.length)];
const medEndre = (oppdrag: Oppdrag, ...endre: Endring[]) => ({ ...oppdrag, endre });

describe("hva-hvis", () => {
  it.each(GYLDIGE_OPPDRAG)(
    "for alle inndata er grunnlaget beregningen selv, og × 1, + 0 og ingen endring gir ingen forskjell: %s",
    (_, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, fc.nat(), (o, nr) => {
          const sti = velg(tallstier(o.inn), nr);
          const endre: Endring[][] =
            sti === undefined ? [[]] : [[], [{ sti, ganger: "1.0" }], [{ sti, pluss: 0 }]];
          for (const endringer of endre) {
            const svar = hvaHvis(medEndre(o, ...endringer));
            expect(svar.grunnlag).toEqual(beregn(o));
            expect(svar.endret).toEqual(svar.grunnlag);
            expect([svar.forskjeller, svar.hypotetisk, svar.oppdrag.hypotetisk]).toEqual([[], true, true]);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(GYLDIGE_OPPDRAG)(
    "for alle endringer av ett tall er svaret beregningen på inndata endret for hånd: %s",
    (navn, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, fc.nat(), fc.integer({ min: -30, max: 30 }), (o, nr, tillegg) => {
          const sti = velg(tallstier(o.inn), nr);
          if (sti === undefined) return;
          const foer = sti.reduce<unknown>((her, ledd) => (her as Bladsti)[ledd as number], o.inn);
          const ny = somVist(
            String(foer),
            desimaltekst(minus(lesBroek(String(foer)), broek(BigInt(-tillegg)))),
          );
          const inn = medBlad(o.inn, sti, typeof foer === "number" ? Number(ny) : ny);
          const ventet = svarEllerSioFeil(() => beregn({ beregning: navn, inn }));
          const svar = svarEllerSioFeil(() => hvaHvis(medEndre(o, { sti, pluss: tillegg })));
          expect(svar.feil).toEqual(ventet.feil);
          if (ventet.feil !== undefined) return;
          const { endret, forskjeller, oppdrag: nytt } = svar.svar as ReturnType<typeof hvaHvis>;
          expect(endret).toEqual(ventet.svar);
          expect(endret).toEqual(beregn(nytt));
          expect(lagKvittering(nytt).hypotetisk).toBe(true);
          for (const f of forskjeller) {
            if (f.grunnlag === null || f.endret === null) continue;
            expect(f.differanse).toBe(desimaltekst(minus(lesBroek(f.endret), lesBroek(f.grunnlag))));
          }
          const ulikeTall = (a: unknown, b: unknown) =>
            JSON.stringify(utenMerknader(a)) !== JSON.stringify(utenMerknader(b));
          if (forskjeller.length === 0) expect(tallene(endret)).toEqual(tallene(beregn(o)));
          else expect(ulikeTall(endret, beregn(o))).toBe(true);
        }),
        { numRuns: 25 },
      );
    },
  );

  it("for alle par av uavhengige endringer spiller rekkefølgen ingen rolle", () => {
    for (const [, oppdrag] of GYLDIGE_OPPDRAG)
      fc.assert(
        fc.property(oppdrag, fc.nat(), fc.nat(), (o, i, j) => {
          const stier = tallstier(o.inn);
          const [a, b] = [velg(stier, i), velg(stier, j)];
          if (a === undefined || b === undefined || a === b) return;
          const [endreA, endreB]: [Endring, Endring] = [
            { sti: a, pluss: 1 },
            { sti: b, ganger: "1.5" },
          ];
          const [ab, ba] = [
            [endreA, endreB],
            [endreB, endreA],
          ].map((endre) =>
            svarEllerSioFeil(() => {
              const { endringer: _, ...svar } = hvaHvis(medEndre(o, ...endre));
              return svar;
            }),
          );
          expect(ab?.feil?.map((f) => f.kode)).toEqual(ba?.feil?.map((f) => f.kode));
          expect(ab?.svar).toEqual(ba?.svar);
        }),
        { numRuns: 10 },
      );
  });
});

/** Writes a number with the decimals that the one before was shown with; one that is the same stands as it was. */
function somVist(foer: string, tekst: string): string {
  if (desimaltekst(lesBroek(foer)) === tekst) return foer;
  const [hele = "", desimaler = ""] = tekst.split(".");
  const viste = foer.split(".")[1]?.length ?? 0;
  return viste > desimaler.length ? `${hele}.${desimaler.padEnd(viste, "0")}` : tekst;
}

/** The numbers of a result, merknader aside. */
const tallene = (svar: unknown) =>
  blader(utenMerknader(svar)).filter(({ verdi }) => DESIMAL.test(String(verdi)));
function utenMerknader(svar: unknown): unknown {
  const { merknader: _, ...resten } = svar as { merknader?: unknown };
  return resten;
}

const TARIFF = { aar: 2019, sone: "1", reisetidsgruppe: 1 } as const;
const OPPGJOER = {
  noekkel: "0.25",
  tariff: TARIFF,
  linjer: [
    { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 },
    { kode: "HTAMDK", aarsvolum: "52601.71", gjennomfoert: "17315.31" },
  ],
} as const;

describe("hva-hvis med det inndata overlater til tabellene", () => {
  it("T-2: en pris i tabellen som inndata nevner; de andre står, og tabellen er merket", () => {
    const { oppdrag, grunnlag, forskjeller } = hvaHvis({
      beregning: "korreksjonsoppgjoer",
      inn: OPPGJOER,
      endre: [{ sti: "tariff.priser.BPAN", til: "500", hvorfor: "ny sats" }],
    });
    const priser = Object.fromEntries(
      TJENESTEKODER.map((k) => [k, hentTariff(TARIFF).priser.find((r) => r.kode === k)?.pris ?? "0"]),
    );
    const ventet = beregnKorreksjonsoppgjoer({
      noekkel: "0.25",
      priser: { ...priser, BPAN: 500 } as never,
      linjer: OPPGJOER.linjer,
    });
    const endret = beregn(oppdrag) as typeof ventet;
    expect([endret.linjer, endret.netto]).toEqual([ventet.linjer, ventet.netto]);
    expect(grunnlag).toEqual(beregnKorreksjonsoppgjoer(OPPGJOER));
    expect(endret.tariff).toMatchObject({
      id: "enhetspriser-2019-sone-1-gruppe-1-hypotetisk",
      status: "antatt",
    });
    expect(endret.merknader.map((m) => [m.kode, m.melding.includes("Hypotetisk")])).toEqual([
      ["UTLEDET_PRIS", true],
    ]);
    // (900 − 913) × 36 kr
    expect(forskjeller.find((f) => f.sti.join() === "netto")?.differanse).toBe("-468");
  });

  it("forklaringen og kvitteringen av oppdraget det gir, sier at det er hypotetisk, og grunnlagets sier det ikke", () => {
    const inn = { beregning: "korreksjonsoppgjoer", inn: OPPGJOER } as const;
    const { oppdrag } = hvaHvis({ ...inn, endre: [{ sti: "tariff.priser.BPAN", ganger: 2 }] });
    expect([forklar(oppdrag).hypotetisk, lagKvittering(oppdrag).hypotetisk]).toEqual([true, true]);
    expect([forklar(inn).hypotetisk, lagKvittering(inn).hypotetisk]).toEqual([undefined, undefined]);
    expect(beregn(oppdrag)).toEqual(beregn({ beregning: "korreksjonsoppgjoer", inn: oppdrag.inn }));
  });

  it("T-2: for alle kjente priser i alle tabellene gir × 1 og + 0 ingen forskjell", () => {
    for (const aar of [2016, 2017, 2018, 2019, 2020, 2021])
      for (const { kode, pris } of hentTariff({ ...TARIFF, aar }).priser) {
        if (pris === null) continue;
        const inn = {
          maaneder: 3,
          tariff: { ...TARIFF, aar },
          linjer: [{ kode, aarsvolum: 100, gjennomfoert: 7 }],
        };
        const endre = [{ sti: `tariff.priser.${kode}`, ganger: 1 }];
        expect(hvaHvis({ beregning: "korreksjonsoppgjoer", inn, endre }).forskjeller).toEqual([]);
      }
  });

  it("T-5: en pris som ikke er kjent, kan settes, ikke ganges", () => {
    const inn = {
      maaneder: 3,
      tariff: { ...TARIFF, aar: 2016 },
      linjer: [{ kode: "BPAN", aarsvolum: 1, gjennomfoert: 1 }],
    };
    const sett = (endring: Endring) => hvaHvis({ beregning: "korreksjonsoppgjoer", inn, endre: [endring] });
    expect(sett({ sti: "tariff.priser.LFKO", til: 3300 }).endringer[0]).toMatchObject({
      fra: null,
      til: "3300",
    });
    expect(svarEllerSioFeil(() => sett({ sti: "tariff.priser.LFKO", ganger: 2 })).feil?.[0]?.kode).toBe(
      "UGYLDIG_TYPE",
    );
  });

  const PAASLAG = { uttrekk: 950000000, aar: 2020 };
  const TAK = "27865254.555";
  it.each<[string, HvaHvisInn["beregning"], object, string, string, string]>([
    ["R-4: satsen", "inntektspaaslag", PAASLAG, "sats", "0.04", "beregnet"],
    ["R-4: taket", "inntektspaaslag", PAASLAG, "tak", TAK, "tak"],
    [
      "R-4: satsen i modell B",
      "modell-b",
      { aar: 2018, uttrekk: 1000 },
      "inntektspaaslag.sats",
      "0.04",
      "inntektspaaslag.beregnet",
    ],
    [
      "R-4: taket i modell B",
      "modell-b",
      { aar: 2018, uttrekk: 1000 },
      "inntektspaaslag.tak",
      "26291250",
      "inntektspaaslag.tak",
    ],
    ["R-4: taket det regnes fra", "tak", { tilAar: 2017 }, "fra.tak", "25000000", "tak"],
    ["R-4: en deflator", "tak", { tilAar: 2018 }, "deflatorer.2018", "0.026", "tak"],
    ["R-6: en andel", "nedtrapping", { sisteAar: 2022, beloep: 100 }, "andeler.1", "0.4", "sum"],
    [
      "S-1: innslagspunktet",
      "ressurskrevende",
      { aar: 2021, mottakere: [{ loennsutgifter: 9000000 }] },
      "innslagspunkt",
      "1430000",
      "refusjon",
    ],
    [
      "S-1: graden, ved regnskapsåret",
      "ressurskrevende",
      { regnskapsaar: 2020, mottakere: [{ loennsutgifter: 9000000 }] },
      "kompensasjonsgrad",
      "0.8",
      "refusjon",
    ],
  ])("%s", (_, beregning, inn, sti, fra, tall) => {
    const svar = (endring: Endring) => hvaHvis({ beregning, inn, endre: [endring] });
    expect(svar({ sti, ganger: 1 }).forskjeller).toEqual([]);
    const { endringer, forskjeller } = svar({ sti, ganger: "0.5" });
    expect(endringer[0]?.fra).toBe(fra);
    expect(forskjeller.map((f) => f.sti.join("."))).toContain(tall);
  });

  it("R-4: satsen og et års tak i et forløp som ikke nevner dem", () => {
    const inn = {
      kommune: "Os",
      fraAar: 2019,
      tilAar: 2019,
      deler: [
        {
          navn: "Os",
          grunnlag: { aar: 2018, beloep: 900000000 },
          perioder: [{ fra: "2019", til: "2019", ordning: "modellB" }],
        },
      ],
      indekser: [{ aar: 2019, deflator: "0.028", demografi: "0.0052" }],
      bortfaltRefusjon: [{ regnskapsaar: 2019, beloep: 0 }],
      nedtrapping: "ingen",
    };
    const svar = (endring: Endring) => hvaHvis({ beregning: "forloep", inn, endre: [endring] });
    for (const sti of [
      "inntektspaaslag.sats",
      "inntektspaaslag.tak.2019",
      ["inntektspaaslag", "tak", 2019, "beloep"],
    ])
      expect(svar({ sti, pluss: 0 }).forskjeller).toEqual([]);
    const { forskjeller } = svar({ sti: "inntektspaaslag.tak.2019", til: 20000000 });
    expect(forskjeller.find((f) => f.sti.join(".") === "aar.2019.kommuner.Os.inntektspaaslag")?.endret).toBe(
      "20000000",
    );
    expect(svar({ sti: "indekser.2019.deflator", til: "0.03" }).forskjeller.length).toBeGreaterThan(5);
  });

  it("R-7: et valg som inndata ikke nevner", () => {
    const { endret } = hvaHvis({
      beregning: "inntektspaaslag",
      inn: { ...PAASLAG, maaneder: 6 },
      endre: [{ sti: "takGjelder", til: "perioden" }],
    });
    expect(endret).toEqual(beregnInntektspaaslag({ ...PAASLAG, maaneder: 6, takGjelder: "perioden" }));
  });
});

describe("felt som inndata mangler", () => {
  const PAASLAG = { uttrekk: 950000000, aar: 2020 };
  it("R-7: måneder settes der de ikke står, og tallene er som om de hadde stått der", () => {
    const svar = hvaHvis({
      beregning: "inntektspaaslag",
      inn: PAASLAG,
      endre: [
        { sti: "maaneder", til: 6 },
        { sti: "maaneder", pluss: 1 },
      ],
    });
    expect(svar.endringer).toEqual([
      { sti: ["maaneder"], fra: null, til: "6" },
      { sti: ["maaneder"], fra: "6", til: "7" },
    ]);
    expect(svar.endret).toEqual(beregnInntektspaaslag({ ...PAASLAG, maaneder: 7 }));
  });
  it("feil i verdien er beregningens egne, ved feltet", () => {
    const feil = fangSioFeil(() =>
      hvaHvis({ beregning: "inntektspaaslag", inn: PAASLAG, endre: [{ sti: "maaneder", til: 13 }] }),
    );
    expect(feil.map(({ kode, sti }) => [kode, sti])).toEqual([["UTENFOR_OMRAADE", ["maaneder"]]]);
  });
});

describe("stier", () => {
  const inn = {
    aarsbeloep: 1200,
    terminer: [
      { navn: "1. kvartal", maaneder: 3 },
      { navn: "2", maaneder: 1 },
    ],
  };
  const endret = (sti: Endring["sti"]) =>
    hvaHvis({ beregning: "a-konto", inn, endre: [{ sti, pluss: 1 }] }).endringer[0];
  it.each([
    ["terminer.1. kvartal.maaneder"],
    ["terminer.1. kvartal"],
    ["terminer.0"],
    [["terminer", "1. kvartal", "maaneder"]],
    [["terminer", 0, "maaneder"]],
  ])("%j: navn med punktum, nummer, og raden for sitt eneste tall", (sti) => {
    expect(endret(sti)).toEqual({ sti: ["terminer", "1. kvartal", "maaneder"], fra: "3", til: "4" });
  });
  it("et navn går foran et nummer i en tekst, og et tall i en liste er et nummer", () => {
    expect(endret("terminer.2.maaneder")).toMatchObject({ fra: "1", til: "2" });
    expect(endret(["terminer", 1, "maaneder"])).toMatchObject({ fra: "1", til: "2" });
  });
  it("endringene gjøres i rekkefølge, og det som vises, endres ikke av den neste", () => {
    const svar = hvaHvis({
      beregning: "a-konto",
      inn,
      endre: [
        { sti: "terminer", til: [{ navn: "halvåret", maaneder: 5 }] },
        { sti: "terminer.halvåret", pluss: 1 },
      ],
    });
    expect(svar.endringer.map((e) => e.til)).toEqual([[{ navn: "halvåret", maaneder: 5 }], "6"]);
    expect((svar.endret as { sum: string }).sum).toBe("600");
    expect(svar.forskjeller.map((f) => f.differanse)).toContain(null);
  });
});

it("N-2: tallene i en kontrollert tabells identiteter er blant forskjellene", () => {
  const tabell = (navn: string, celle: number) => ({
    ...{ navn, kolonner: ["x"], rader: [{ navn: "r", celler: [celle] }] },
    avrundetTil: 1000,
  });
  const svar = hvaHvis({
    beregning: "kontroll-tabell",
    inn: {
      tabeller: [tabell("a", 0), tabell("b", -2000)],
      identiteter: [{ type: "tabellsum", sum: "a", av: ["b"] }],
    },
    endre: [{ sti: ["tabeller", "a", "avrundetTil"], til: 10 }],
  });
  // 0 within 500 and −2000 within 500 are 1000 apart; 0 within 5 is 1495 from it
  expect(svar.forskjeller).toContainEqual({
    ...{ sti: ["identiteter", 0, "avstand"], grunnlag: "1000", endret: "1495", differanse: "495" },
  });
});
