// The workbook's formulas against the library: LibreOffice computes every settlement vector's form over again, from workbooks whose stored values lie.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, type KorreksjonsoppgjoerInn, TJENESTEKODER } from "../../src/index.js";
import { skrivMal, skrivSkjema } from "../../src/skjema/index.js";
import { broek, desimaltekst, gange, lesBroek, rundHalvtBortFraNull } from "../modell/broek.js";
import { type Lestcelle, lesXlsx } from "../stoette/lesXlsx.js";
import { forgift, GIFT, regnOmIgjen } from "../stoette/regneark.js";
import { runder } from "../stoette/runder.js";
import { somInndata, vilkaarligeLinjer, vilkaarligNoekkel } from "../stoette/vilkaarligOppgjoer.js";

type Vektor = { navn: string; inn: KorreksjonsoppgjoerInn; ut?: { nettoAvrundet?: string } };
const VEKTORER: Vektor[] = JSON.parse(
  readFileSync(new URL("../samsvar/vektorer/korreksjonsoppgjoer.json", import.meta.url), "utf8"),
).filter(({ ut }: Vektor) => ut !== undefined);

/** Exact halves whose product of doubles lies below: a volume and a key that make n and a half, and for JavaScript as for spreadsheets less. */
const HALVE = [7, 14, 29, 35, 55, 57, 58, 70]
  .map((prosent) => {
    const noekkel = desimaltekst(broek(BigInt(prosent), 100n));
    const uheldige = Array.from({ length: 40_000 }, (_, i) => {
      const halv = broek(BigInt(2 * i + 1), 2n);
      return { volum: gange(halv, broek(100n, BigInt(prosent))), halv };
    })
      .filter(({ volum }) => 10n ** 6n % volum.n === 0n)
      .filter(
        ({ volum, halv }) => Number(desimaltekst(volum)) * Number(noekkel) < Number(desimaltekst(halv)),
      );
    const linjer = TJENESTEKODER.flatMap((kode, nr) => {
      const valgt = uheldige[Math.floor((nr * uheldige.length) / TJENESTEKODER.length)];
      return valgt === undefined || uheldige.length < TJENESTEKODER.length ? [] : [{ kode, ...valgt }];
    });
    return { noekkel, linjer };
  })
  .filter(({ linjer }) => linjer.length > 0);

const halvtOppgjoer = ({ noekkel, linjer }: (typeof HALVE)[number]): KorreksjonsoppgjoerInn => ({
  noekkel,
  priser: Object.fromEntries(linjer.map(({ kode }, i) => [kode, 100 + i])),
  linjer: linjer.map(({ kode, volum }) => ({ kode, aarsvolum: desimaltekst(volum), gjennomfoert: "1.05" })),
});

/** Sums of exactly a half krone, of lines whose doubles are off. */
const HALVE_KRONER: KorreksjonsoppgjoerInn[] = [1999, 2698, 2700, 12_345].map((loko) => ({
  noekkel: "0.25",
  priser: { HTAMDK: 764, LOKO: 2409, OL: 1 },
  linjer: [
    { kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.3" },
    { kode: "LOKO", aarsvolum: 9125, gjennomfoert: loko },
    { kode: "OL", aarsvolum: 0, gjennomfoert: "1.3" },
  ],
}));

const TILFELDIGE = fc.sample(
  fc
    .tuple(vilkaarligNoekkel, vilkaarligeLinjer({ minst: 20, hoeyst: 51 }))
    .map(([noekkel, linjer]): KorreksjonsoppgjoerInn => ({ noekkel, ...somInndata(linjer) })),
  { numRuns: Math.ceil(runder(6) / 10) * 6, seed: 20_190_331 },
);

const OPPGJOER: readonly (readonly [string, KorreksjonsoppgjoerInn])[] = [
  ...VEKTORER.map(({ navn, inn }) => [navn, inn] as const),
  ...HALVE.map((halv) => [`A-4: halve med nøkkel ${halv.noekkel}`, halvtOppgjoer(halv)] as const),
  ...HALVE_KRONER.map((inn, i) => [`K-3: halve kroner nr. ${i}`, inn] as const),
  ...TILFELDIGE.map((inn, i) => [`tilfeldig skjema nr. ${i}`, inn] as const),
];

/** The 15 digits that a spreadsheet shows of the number it holds. */
const femtenSifre = (tekst: string): string =>
  tekst === "" ? "" : `${Number(Number(tekst).toPrecision(15))}`.replace(/^-0$/, "0");

/** Whole kroner, as the spreadsheet shows them. */
const kroner = (tekst: string): string =>
  tekst === "" || /e/i.test(femtenSifre(tekst))
    ? femtenSifre(tekst)
    : desimaltekst(rundHalvtBortFraNull(lesBroek(femtenSifre(tekst))));

/** Tells whether two numbers are the same but for what doubles lose, measured by the largest number that they were made of. */
const naer = (a: string, b: string, stoerrelse: number): boolean =>
  a === "" || b === "" ? a === b : Math.abs(Number(a) - Number(b)) <= Math.max(stoerrelse, 1) * 1e-14;

/** Finds the cells by what stands beside them, as a reader does: row by row, what each column shows. */
function lesSkjemaet(celler: Map<string, Lestcelle>) {
  const verdi = (kolonne: string, rad: number) => celler.get(`${kolonne}${rad}`)?.verdi ?? "";
  const rader = Array.from({ length: 100 }, (_, i) => i + 1);
  const radFor = (kode: string) => rader.find((rad) => verdi("B", rad) === kode) ?? 0;
  const sumrad = rader.filter((rad) => verdi("A", rad) === "SUM").at(-1) ?? 0;
  const terminhode = rader.find((rad) => verdi("F", rad) === "Termin");
  const hode =
    terminhode === undefined ? [] : rader.filter((rad) => rad > terminhode && rad <= terminhode + 20);
  return {
    linje: (kode: string) => {
      const rad = radFor(kode);
      return { aKontoVolum: verdi("G", rad), endring: verdi("I", rad), netto: verdi("J", rad) };
    },
    gruppe: (navn: string) =>
      verdi("J", rader.find((rad) => verdi("A", rad) === navn && verdi("B", rad) === "") ?? 0),
    sum: verdi("J", sumrad),
    termin: (navn: string) => {
      const rad = hode.find((r) => verdi("F", r) === navn) ?? 0;
      return [verdi("G", rad), verdi("H", rad), verdi("I", rad)];
    },
  };
}

/** Says what a spreadsheet's form has that the settlement has not. */
function forskjeller(celler: Map<string, Lestcelle>, inn: KorreksjonsoppgjoerInn): string[] {
  const oppgjoer = beregnKorreksjonsoppgjoer(inn);
  const skjema = lesSkjemaet(celler);
  const funn: string[] = [];
  const like = (hva: string, fant: string, ventet: string, stoerrelse: number, helt = true) => {
    // beyond 15 digits there are no whole kroner to hold against each other
    const harKroner = helt && Math.abs(Number(ventet)) < 1e14;
    if (!naer(fant, ventet, stoerrelse) || (harKroner && kroner(fant) !== kroner(ventet)))
      funn.push(`${hva}: regnearket ${fant}, biblioteket ${ventet}`);
  };
  let alt = 0;
  for (const linje of oppgjoer.linjer) {
    const funnet = skjema.linje(linje.kode);
    const stoerrelse = Math.max(Number(linje.gjennomfoert), Number(linje.aKontoVolum));
    alt += stoerrelse * Number(linje.pris);
    like(`${linje.kode} a konto`, funnet.aKontoVolum, linje.aKontoVolum, stoerrelse);
    // a line's net may stand nearer its half krone than doubles tell; the total is guarded, see decision 21
    like(`${linje.kode} endring`, funnet.endring, linje.endring, stoerrelse, false);
    const iTvil =
      Math.abs((Math.abs(Number(linje.netto)) % 1) - 0.5) <
      Math.max(1e-9, stoerrelse * Number(linje.pris) * 1e-14);
    like(`${linje.kode} netto`, funnet.netto, linje.netto, stoerrelse * Number(linje.pris), !iTvil);
  }
  for (const { gruppe, netto } of oppgjoer.grupper) like(gruppe, skjema.gruppe(gruppe), netto, alt, false);
  const antall = oppgjoer.linjer.length;
  like("SUM", skjema.sum, antall === 0 ? "" : oppgjoer.nettoAvrundet, alt);
  for (const { termin, aKonto, korreksjon, sum } of oppgjoer.oppstilling ?? []) {
    const [g = "", h = "", i = ""] = skjema.termin(termin);
    const stoerrelse = Math.max(alt, ...[aKonto, korreksjon, sum].map((v) => Math.abs(Number(v ?? 0))));
    like(`${termin} a konto`, g, aKonto ?? "", stoerrelse);
    // the form shows nothing in the rows of other terms (decision 6)
    const vist = termin === "SUM" || termin === inn.termin ? (korreksjon ?? "") : "";
    like(`${termin} korreksjon`, h, antall === 0 ? "" : vist, stoerrelse);
    like(`${termin} sum`, i, sum ?? "", stoerrelse);
  }
  return funn;
}

let regnet: Map<string, Lestcelle>[] = [];
beforeAll(async () => {
  const filer = OPPGJOER.map(([, inn]) => forgift(skrivSkjema(inn)));
  regnet = (await regnOmIgjen(filer)).map((fil) => lesXlsx(fil));
}, 600_000);

describe("arbeidsboken regnet på nytt av LibreOffice", () => {
  it.each(OPPGJOER.map(([navn, inn], i) => [navn, inn, i] as const))("%s", (_navn, inn, i) => {
    const celler = regnet[i] ?? new Map();
    expect([...celler.values()].filter((celle) => celle.verdi === GIFT)).toEqual([]);
    expect(forskjeller(celler, inn)).toEqual([]);
  });

  it("alle vektorene med et svar er med", () => {
    expect(VEKTORER.length).toBeGreaterThanOrEqual(138);
  });

  it("K-3: summen er den som vektoren venter", () => {
    const ventet = VEKTORER.map(({ ut, inn }) => (inn.linjer.length === 0 ? "" : (ut?.nettoAvrundet ?? "")));
    const fant = VEKTORER.map((_, i) =>
      ventet[i] === "" ? "" : kroner(lesSkjemaet(regnet[i] ?? new Map()).sum),
    );
    expect(fant).toEqual(ventet.map((v) => (v === "" ? "" : kroner(v))));
  });

  it("K-3: halve kroner er halve kroner", () => {
    expect(HALVE_KRONER.map((inn) => beregnKorreksjonsoppgjoer(inn).netto.slice(-2))).toEqual([
      ".5",
      ".5",
      ".5",
      ".5",
    ]);
  });

  it("A-4: en halv time går bort fra null også der produktet av flyttall ligger under", () => {
    expect(HALVE.flatMap(({ linjer }) => linjer).length).toBeGreaterThan(100);
    HALVE.forEach(({ linjer }, i) => {
      const skjema = lesSkjemaet(regnet[VEKTORER.length + i] ?? new Map());
      for (const { kode, halv } of linjer)
        expect(skjema.linje(kode).aKontoVolum).toBe(desimaltekst(rundHalvtBortFraNull(halv)));
    });
  });

  it("uten at noe regnes, står giften: det er formlene som er prøvd, ikke verdiene i filen", async () => {
    const [fil = new Uint8Array()] = await regnOmIgjen(
      [forgift(skrivSkjema(VEKTORER[0]?.inn ?? ({ linjer: [] } as never)))],
      {
        alltid: false,
      },
    );
    expect([...lesXlsx(fil).values()].filter((celle) => celle.verdi === GIFT).length).toBeGreaterThan(100);
  }, 120_000);

  it("en mal viser ingen tall før den er fylt ut", async () => {
    const mal = skrivMal({
      tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
      maaneder: 3,
      termin: "april",
      terminer: ["april"],
    });
    const [fil = new Uint8Array()] = await regnOmIgjen([forgift(mal)]);
    const formler = [...lesXlsx(fil)].filter(([, celle]) => celle.formel !== undefined);
    expect(formler.filter(([, celle]) => celle.verdi !== "").map(([ref, { verdi }]) => [ref, verdi])).toEqual(
      [["B9", "0.25"]],
    );
  }, 120_000);
});
