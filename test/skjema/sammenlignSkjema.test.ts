// A workbook that LibreOffice computed, held against the rules; and the same with faults put into it.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { flyttFormel } from "../../src/skjema/bok/flyttFormel.js";
import { lesSkjema, sammenlignSkjema, tilKorreksjonsoppgjoer } from "../../src/skjema/index.js";
import { f, lagRegneark, n, type Rute } from "../stoette/lagRegneark.js";
import { sio } from "../stoette/sio.js";

const BOK = readFileSync("examples/os-2019-q1/skjema.xlsx");
const CSV = readFileSync("examples/os-2019-q1/trykt.csv");

const tabell = (...linjer: Rute[][]) =>
  lagRegneark([
    {
      navn: "Ark 1",
      rader: [
        ["Nøkkel for a konto", n("0.25")],
        [
          "Kode",
          "Enhetspris",
          "A konto året",
          "A konto i kvartalet",
          "Gjennomført",
          "Endring",
          "Netto endring",
        ],
        ...linjer,
      ],
    },
  ]);
const BPAN: Rute[] = [
  "BPAN",
  n("464"),
  n("3650"),
  f("ROUND(C3*B1,0)", "913"),
  n("900"),
  f("E3-D3", "-13"),
  f("F3*B3", "-6032"),
];
const medFeil = (kolonne: number, rute: Rute) => tabell(BPAN.map((r, i) => (i === kolonne ? rute : r)));

describe("Os' skjema regnet av LibreOffice", () => {
  it("K-3: leses og gjøres opp til 3 935 425 kr, som skjemaet har", () => {
    const lest = lesSkjema(BOK);
    expect(lest.merknader).toEqual([]);
    const svar = beregnKorreksjonsoppgjoer(tilKorreksjonsoppgjoer(lest));
    expect([svar.netto, svar.nettoAvrundet]).toEqual(["3935425.27", "3935425"]);
    expect(svar.oppstilling?.at(-1)).toEqual({
      termin: "SUM",
      aKonto: "403086000",
      korreksjon: "3935425",
      sum: "407021425",
    });
    expect(svar.tariff?.aar).toBe(2019);
    expect(kontrollerKorreksjonsoppgjoer(lest.skjema).dom).not.toBe("avvik");
  });

  it("N-2: hver formel i det er slik reglene gir den", () => {
    const { antall, dom, celler } = sammenlignSkjema(BOK);
    expect([antall.avvik, dom]).toEqual([0, "eksakt"]);
    expect(celler.length).toBe(29 * 3 + 1 + 9);
    expect(celler.find(({ sti }) => sti === "linjer.0.netto")).toEqual({
      celle: "Skjema!J16",
      sti: "linjer.0.netto",
      rad: "HTAMDK",
      formel: "=I16*E16",
      verdi: "3182296.84",
      beregnet: "3182296.84",
      dom: "eksakt",
    });
  });

  it("N-2: skjemaet som det er trykt, regnet fra sine avrundede tall, avviker der avrundingen betyr noe", () => {
    const { antall } = sammenlignSkjema(CSV);
    expect(antall.avvik).toBeGreaterThan(0);
    expect(antall.eksakt).toBeGreaterThan(50);
  });
});

describe("sammenlignSkjema", () => {
  it.each<[string, number, Rute, string, string, string]>([
    ["A-4: uten ROUND", 3, f("C3*B1", "912.5"), "D3", "=C3*B1", "0.45"],
    ["A-4: rundet ned", 3, f("ROUNDDOWN(C3*B1,0)", "912"), "D3", "=ROUNDDOWN(C3*B1,0)", "0.5"],
    ["K-1: snudd fortegn", 5, f("D3-E3", "13"), "F3", "=D3-E3", "25.5"],
    ["K-2: feil rad", 6, f("F3*B4", "0"), "G3", "=F3*B4", "6031.5"],
  ])("%s", (_navn, kolonne, rute, ref, formel, avstand) => {
    const avvik = sammenlignSkjema(medFeil(kolonne, rute)).celler.filter((c) => c.dom === "avvik");
    expect(avvik).toEqual([expect.objectContaining({ celle: `'Ark 1'!${ref}`, formel, avstand })]);
  });

  it("N-2: en rest av flyttall er ikke avvik, men en feil på en øre er det", () => {
    expect(sammenlignSkjema(medFeil(6, f("F3*B3", "-6032.0000000009"))).antall.avvik).toBe(0);
    expect(sammenlignSkjema(medFeil(6, f("F3*B3", "-6032.01"))).antall.avvik).toBe(1);
    expect(sammenlignSkjema(medFeil(6, f("ROUND(F3*B3,-1)", "-6030"))).antall.avvik).toBe(1);
  });

  it("N-3: en linje i bruk uten årsvolum avvises med cellen", () => {
    expect(() => sammenlignSkjema(tabell(["BPAN", n("464"), null, n("913"), n("900")]))).toThrow(
      /'Ark 1'!C3: BPAN er i bruk/,
    );
  });

  it("delte formler vises slik de er i hver celle", () => {
    const delt = (fa: string, formel: string | undefined, v: string): Rute => ({
      fa,
      v,
      ...(formel !== undefined && { f: formel }),
    });
    const bok = tabell(
      [
        "BPAN",
        n("464"),
        n("3650"),
        n("913"),
        n("900"),
        n("-13"),
        delt(' t="shared" ref="G3:G4" si="0"', "F3*$B3", "-6032"),
      ],
      [
        "LFKJ",
        n("3394"),
        n("365"),
        n("91"),
        n("90"),
        n("-1"),
        delt(' t="shared" si="0"', undefined, "-3395"),
      ],
    );
    expect(sammenlignSkjema(bok).celler.find((c) => c.dom === "avvik")?.formel).toBe("=F4*$B4");
  });

  it.each([
    ["A1+$B$2*C$3-$D4", 2, 1, "B3+$B$2*D$3-$D6"],
    ['SUM(A1:B2)&"A1"', 1, 0, 'SUM(A2:B3)&"A1"'],
    ["'Ark A1'!A1+Ark1!B2", 1, 1, "'Ark A1'!B2+Ark1!C3"],
    ["LOG10(A1)+Noekkel1_A1", 1, 0, "LOG10(A2)+Noekkel1_A1"],
    ["A1", -1, 0, "#REF!"],
  ])("formelen %s flyttet %i ned og %i bort er %s", (formel, ned, bort, ventet) => {
    expect(flyttFormel(formel, ned, bort)).toBe(ventet);
  });
});

describe("sio skjema og sio kontroll oppgjoer", () => {
  const kall = (argv: string[], bytes: Uint8Array) => sio(argv, [bytes]);

  it("sio skjema les skriver det sio kontroll oppgjoer leser", async () => {
    const { kode, ut, feil } = await kall(["skjema", "les"], BOK);
    expect([kode, feil]).toEqual([0, ""]);
    const fraJson = await sio(["kontroll", "oppgjoer", "--json"], ut);
    expect(fraJson.ut).toBe((await kall(["kontroll", "oppgjoer", "--json"], BOK)).ut);
    expect(JSON.parse(ut)).toEqual(lesSkjema(BOK).skjema);
  });

  it("sio skjema les --ut tabell viser hver linje med cellen", async () => {
    const { ut } = await kall(["skjema", "les", "--ark", "Skjema", "--ut", "tabell"], BOK);
    expect(ut).toMatch(/Lest fra arket «Skjema»\. Kommune: Os\. År: 2019\. Termin: 1\. kvartal\./);
    expect(ut).toMatch(/Skjema!B16 +HTAMDK +Helsetjenester i hjemmet, ambulerende, dag\/kveld +764 /);
  });

  it("sio skjema sammenlign viser de cellene som avviker, med formelen", async () => {
    expect((await kall(["skjema", "sammenlign"], BOK)).ut).toMatch(
      /Hver beregnet celle er slik reglene gir den\.\n\n97 beregnede celler: 97 eksakt/,
    );
    const { kode, ut } = await kall(["skjema", "sammenlign"], medFeil(3, f("C3*B1", "912.5")));
    expect(kode).toBe(0);
    expect(ut).toMatch(/'Ark 1'!D3 +BPAN +linjer\.0\.aKontoVolum +912,5 +913 +0,45 +=C3\*B1/);
  });

  it("sier hva som er galt med filen eller kallet", async () => {
    const { kode, ut, feil } = await kall(
      ["kontroll", "oppgjoer"],
      new TextEncoder().encode("PK ikke et regneark"),
    );
    expect([kode, ut]).toEqual([2, ""]);
    expect(JSON.parse(feil).feil[0].kode).toBe("UGYLDIG_FIL");
    for (const argv of [
      ["skjema"],
      ["skjema", "tegn"],
      ["skjema", "les", "--ut", "pdf"],
      ["kontroll", "tall", "--ark", "x"],
    ])
      expect((await kall(argv, BOK)).kode).toBe(2);
  });
});

describe("et skjema med nøkkelen skrevet som 0,083", () => {
  // April 2019: 52 601.714 hours a year, of which 1/12 is 4 383.48 and 0.083 is 4 365.94
  const APRIL =
    "Nøkkel for a konto;0,083\nKode;Enhetspris;A konto året;A konto i kvartalet;Gjennomført;Endring;Netto endring\n" +
    "HTAMDK;764;52 601,714;4 383;4 383;0;0\n";

  it("A-4: oppgjøret av det er nøkkelens eget, 17 × 764 kr, og merknaden sier hvorfor det er et annet", () => {
    const svar = beregnKorreksjonsoppgjoer(tilKorreksjonsoppgjoer(lesSkjema(APRIL)));
    expect(svar.netto).toBe("12988");
    expect(svar.merknader.map(({ kode }) => kode)).toEqual(["NOEKKEL_AVKORTET"]);
    expect(svar.merknader[0]?.melding).toContain("oppgi maaneder: 1.");
  });
  it("N-2: skjemaet er eksakt ved 1/12, og sammenligningen av det sier det samme som oppgjøret", () => {
    expect(kontrollerKorreksjonsoppgjoer(lesSkjema(APRIL).skjema).dom).toBe("eksakt");
    const { dom, merknader } = sammenlignSkjema(APRIL);
    expect([dom, merknader.map(({ kode }) => kode)]).toEqual([
      "avvik",
      ["INGEN_FORMLER", "NOEKKEL_AVKORTET"],
    ]);
  });
});
