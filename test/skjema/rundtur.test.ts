// Out and back: a settlement written as a form, read again and settled is the settlement itself.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregnKorreksjonsoppgjoer,
  type Korreksjonsoppgjoer,
  type KorreksjonsoppgjoerInn,
  TJENESTEKODER,
} from "../../src/index.js";
import {
  lesSkjema,
  type Skjemaformat,
  sammenlignSkjema,
  skrivMal,
  skrivSkjema,
  tilKorreksjonsoppgjoer,
} from "../../src/skjema/index.js";
import { lesXlsx } from "../stoette/lesXlsx.js";
import { runder } from "../stoette/runder.js";
import { vilkaarligOppgjoer } from "../stoette/vilkaarligOppgjoer.js";

type Vektor = { navn: string; inn: KorreksjonsoppgjoerInn; ut?: unknown };
const VEKTORER: Vektor[] = JSON.parse(
  readFileSync(new URL("../samsvar/vektorer/korreksjonsoppgjoer.json", import.meta.url), "utf8"),
).filter(({ ut }: Vektor) => ut !== undefined);
const FORMATER: readonly Skjemaformat[] = ["xlsx", "csv"];

const rundt = (inn: KorreksjonsoppgjoerInn, format: Skjemaformat) =>
  beregnKorreksjonsoppgjoer(tilKorreksjonsoppgjoer(lesSkjema(skrivSkjema(inn, { format }))));

/** A settlement but for where in its input a merknad belongs: the lines come back in the form's order. */
const uten = (oppgjoer: Korreksjonsoppgjoer, tabell: boolean) => {
  const { merknader, tariff, ...resten } = oppgjoer;
  return tabell ? { ...resten, tariff, merknader: merknader.map((m) => m.kode).sort() } : resten;
};

/** A form names one of the shipped tables, by the form's year; prices of any other table come back as prices. */
const navngirTabell = ({ tariff, aar }: KorreksjonsoppgjoerInn): boolean =>
  tariff === undefined || (!("priser" in tariff) && (aar === undefined || aar === tariff.aar));

describe.each(FORMATER)("fra oppgjør til %s og tilbake", (format) => {
  it.each(VEKTORER.map(({ navn, inn }) => [navn, inn] as const))("%s", (_navn, inn) => {
    const tabell = navngirTabell(inn);
    expect(uten(rundt(inn, format), tabell)).toEqual(uten(beregnKorreksjonsoppgjoer(inn), tabell));
  });

  it("for alle oppgjør: linjer, grupper, summer og oppstilling kommer tilbake siffer for siffer", () => {
    fc.assert(
      fc.property(vilkaarligOppgjoer, (inn) => {
        const { linjer, grupper, netto, nettoAvrundet, oppstilling } = rundt(inn, format);
        const direkte = beregnKorreksjonsoppgjoer(inn);
        expect({ linjer, grupper, netto, nettoAvrundet, oppstilling }).toEqual({
          linjer: direkte.linjer,
          grupper: direkte.grupper,
          netto: direkte.netto,
          nettoAvrundet: direkte.nettoAvrundet,
          oppstilling: direkte.oppstilling,
        });
      }),
      { numRuns: runder(25) },
    );
  });

  it("A-2: en a konto med flere sifre enn et regneark holder, kommer tilbake med alle", () => {
    const inn: KorreksjonsoppgjoerInn = {
      noekkel: "0.25",
      priser: {},
      linjer: [],
      termin: "1. kvartal",
      aKonto: [
        { termin: "1. kvartal", beloep: "200000000000.0005" },
        { termin: "april", beloep: "7" },
      ],
    };
    expect(rundt(inn, format).oppstilling?.map(({ aKonto, sum }) => [aKonto, sum])).toEqual([
      ["200000000000.0005", "200000000000.0005"],
      ["7", "7"],
      ["200000000007.0005", "200000000007.0005"],
    ]);
  });

  it("K-4: regnearket mot reglene: hver celle som er regnet ut, er den reglene gir", () => {
    const { dom, antall } = sammenlignSkjema(
      skrivSkjema(VEKTORER[0]?.inn as KorreksjonsoppgjoerInn, { format }),
    );
    // the sum is rounded (K-3), and nothing else
    expect([dom, antall.avvik]).toEqual(["avrunding", 0]);
    expect(antall.avrunding).toBe(1);
    expect(antall.eksakt).toBeGreaterThan(100);
  });

  it("T-1, T-2: en mal leses som et skjema med 51 linjer og årets priser, og uten volumer", () => {
    const mal = skrivMal(
      {
        tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
        maaneder: 3,
        kommune: "Os",
        aar: 2019,
        termin: "2. kvartal",
      },
      { format },
    );
    const { skjema } = lesSkjema(mal);
    expect(skjema.linjer.map(({ kode }) => kode)).toEqual(TJENESTEKODER);
    expect(
      skjema.linjer.every(({ pris, aarsvolum }) => pris !== undefined && (aarsvolum ?? null) === null),
    ).toBe(true);
    expect([skjema.maaneder, skjema.kommune, skjema.aar, skjema.termin]).toEqual([
      3,
      "Os",
      2019,
      "2. kvartal",
    ]);
  });
});

describe("det som skrives", () => {
  const OS = VEKTORER[0]?.inn as KorreksjonsoppgjoerInn;

  it("er de samme bytene hver gang, også i andre tidssoner", () => {
    const sone = process.env["TZ"];
    try {
      const filer = ["Europe/Oslo", "Pacific/Apia", "America/St_Johns", "UTC"].map((tz) => {
        process.env["TZ"] = tz;
        return Buffer.from(skrivSkjema(OS)).toString("base64");
      });
      expect(new Set(filer).size).toBe(1);
    } finally {
      if (sone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = sone;
    }
  });

  it("A-4, K-1 til K-4: hver celle som reglene regner ut, er en formel med bibliotekets verdi", () => {
    const celler = lesXlsx(skrivSkjema(OS));
    const rad = [...celler]
      .find(([ref, { verdi }]) => ref.startsWith("B") && verdi === "HTAMDK")?.[0]
      .slice(1);
    expect(["G", "I", "J"].map((kolonne) => celler.get(`${kolonne}${rad}`)?.verdi)).toEqual([
      "13150",
      "4165.31",
      "3182296.84",
    ]);
    const formler = [...celler].filter(([, { formel }]) => formel !== undefined);
    // three a code, one a group, the sum; of the head a sum a row, the correction and three column sums
    expect(formler.length).toBe(51 * 3 + 16 + 1 + 5 + 1 + 3);
  });

  const FARLIGE = [
    "=1+1",
    "+47 12345678",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("x")',
    "'=1",
    "<b>&\"'</b>",
    "a;b",
    'si "ja"',
    "_x0041_",
    "  luft  ",
  ];

  it.each(FARLIGE)("teksten %j blir aldri en formel", (kommune) => {
    const inn = { ...OS, kommune };
    const xlsx = lesXlsx(skrivSkjema(inn));
    expect(xlsx.get("B3")?.formel).toBeUndefined();
    const csv = new TextDecoder().decode(skrivSkjema(inn, { format: "csv" }));
    const felt = (/^Kommune;("(?:[^"]|"")*"|[^;\r]*)/m.exec(csv)?.[1] ?? "").replace(/^"/, "");
    expect(felt).not.toMatch(/^[=+\-@\t\r]/);
    expect(csv.split("\r\n").filter((linje) => linje.startsWith("Kommune;"))).toHaveLength(1);
  });

  it.each(["=1+1", "-1", "12.50", "'=1", "<b>&\"'</b>", "a;b", 'si "ja"'])(
    "kommunen %j kommer tilbake som den var",
    (kommune) => {
      for (const format of FORMATER)
        expect(lesSkjema(skrivSkjema({ ...OS, kommune }, { format })).skjema.kommune).toBe(kommune);
    },
  );

  it("CSV: BOM, semikolon, komma, CRLF; et negativt tall er et tall", () => {
    const tekst = Buffer.from(skrivSkjema(OS, { format: "csv" })).toString("utf8");
    expect(tekst.startsWith("\ufeff")).toBe(true);
    expect(tekst).toContain(";LFKJ;*;døgn;3394;365;91;90;-1;-3394\r\n");
    expect(tekst.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
  });
});
