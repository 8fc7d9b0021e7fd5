// Os' form read from workbooks and CSV in many layouts: always the same form.

import { describe, expect, it } from "vitest";
import { kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { lesSkjema } from "../../src/skjema/index.js";
import { lagRegneark, type Rute } from "../stoette/lagRegneark.js";
import { osCsv, osRader, somTallene, somTekst } from "../stoette/osRegneark.js";
import { OS } from "../stoette/osSkjema.js";

const VENTET = somTallene(OS);
const xlsx = (rader: readonly (readonly Rute[])[], mer: object = {}) =>
  lagRegneark([{ navn: "Skjema", rader, ...mer }]);

/** Puts the columns of the table and of nothing else in another order. */
function stokket(rader: Rute[][], orden: readonly number[]): Rute[][] {
  const start = rader.findIndex((rad) => rad[1] === "Kode");
  const slutt = rader.findIndex((rad) => rad[0] === "SUM" && rad.length > 5);
  return rader.map((rad, i) =>
    i < start || i > slutt || rad.length < 3 ? rad : orden.map((k) => rad[k] ?? null),
  );
}

const TO_LINJER: Rute[][] = [
  ["Tjeneste", "Kode", "*", "Enhet", "Enhets-", "A konto", null, "Gjennom-", "Endring", "Netto endring"],
  [null, null, null, null, "pris", "året", "kvartalet", "ført", null, "tilskudd"],
];
const medToLinjer = (): Rute[][] => osRader().flatMap((rad) => (rad[1] === "Kode" ? TO_LINJER : [rad]));
const hoderad = osRader().findIndex((rad) => rad[1] === "Kode") + 1;

const OPPSETT: readonly (readonly [string, () => Uint8Array | string])[] = [
  ["som skjemaet er trykt", () => xlsx(osRader())],
  ["med tallene som tekst", () => xlsx(osRader(somTekst))],
  [
    "lenger nede og til høyre i arket",
    () => xlsx([[], [], [], ...osRader().map((rad) => [null, null, ...rad])]),
  ],
  ["med kolonnene i en annen rekkefølge", () => xlsx(stokket(osRader(), [1, 9, 8, 7, 6, 5, 4, 3, 2, 0]))],
  [
    "med overskrifter over to linjer, den øverste slått sammen",
    () =>
      xlsx(medToLinjer(), {
        bak: `<mergeCells><mergeCell ref="F${hoderad}:G${hoderad}"/><mergeCell ref="B${hoderad}:B${hoderad + 1}"/></mergeCells>`,
      }),
  ],
  [
    "med linjeskift og bindestrek i overskriften",
    () =>
      xlsx(
        osRader().map((rad) =>
          rad.map((r) =>
            r === "Gjennomført" ? "Gjennom-\nført" : r === "A konto år" ? "A-konto\r\n2019 (timer/døgn)" : r,
          ),
        ),
      ),
  ],
  [
    "med stjernen bak koden",
    () =>
      xlsx(
        osRader()
          .map((rad) =>
            rad[2] === "*" ? [rad[0] ?? null, `${String(rad[1])} *`, null, ...rad.slice(3)] : rad,
          )
          .map((rad) => (rad[1] === "Kode" ? ["Tjeneste", "Kode", null, ...rad.slice(3)] : rad)),
      ),
  ],
  [
    "i ark nummer to av tre",
    () =>
      lagRegneark([
        {
          navn: "Les meg",
          rader: [
            ["Kode", "Pris"],
            ["UK", "se skjemaet"],
          ],
        },
        { navn: "Skjema", rader: osRader() },
        { navn: "Tomt", rader: [] },
      ]),
  ],
  ["som CSV med semikolon", () => osCsv()],
  ["som CSV-bytes med BOM", () => new TextEncoder().encode(`\ufeff${osCsv()}`)],
  ["som CSV i UTF-16", () => Uint8Array.from([0xff, 0xfe, ...Buffer.from(osCsv(), "utf16le")])],
  ["som celler limt inn fra et regneark", () => osCsv("\t")],
  ["som CSV med komma og anførselstegn", () => osCsv(",")],
  ["som CSV med sep=", () => `sep=;\r\n${osCsv()}`],
  ["som CSV med gamle linjeskift", () => osCsv().replaceAll("\r\n", "\r")],
  ["med hardt og smalt mellomrom mellom tusener", () => osCsv().replaceAll(/(\d) (?=\d{3})/g, "$1\u202f")],
  ["med tankestrek for minus", () => osCsv().replaceAll(/;-(?=\d)/g, ";\u2013")],
  [
    "med kr foran og bak kronebeløpene",
    () => osCsv().replaceAll("3 935 425", "kr 3 935 425").replaceAll("100 771 500", "100 771 500 kr"),
  ],
];

describe("Os' skjema leses likt", () => {
  it.each(OPPSETT)("%s", (_navn, lag) => {
    const { skjema } = lesSkjema(lag());
    expect(somTallene(skjema)).toEqual(VENTET);
  });

  it("N-2: dommen over det leste skjemaet er dommen over det trykte", () => {
    const trykt = kontrollerKorreksjonsoppgjoer(OS);
    for (const lest of [lesSkjema(xlsx(osRader())), lesSkjema(osCsv())]) {
      const svar = kontrollerKorreksjonsoppgjoer(lest.skjema);
      expect([svar.dom, svar.antall, svar.sum]).toEqual([trykt.dom, trykt.antall, trykt.sum]);
    }
  });

  it("sier hvilken celle hvert tall sto i", () => {
    const { steder, ark } = lesSkjema(xlsx(osRader()));
    const rad = osRader().findIndex((r) => r[1] === "HTAMDK") + 1;
    expect(ark).toBe("Skjema");
    expect(steder["linjer.0.netto"]).toBe(`Skjema!J${rad}`);
    expect(steder["noekkel"]).toBe("Skjema!B12");
    expect(steder["oppstilling.0.korreksjon"]).toBe("Skjema!C6");
    expect(lesSkjema(osCsv()).steder["linjer.0.netto"]).toBe(`J${rad}`);
    expect(lesSkjema(lagRegneark([{ navn: "Q1 2019's", rader: osRader() }])).steder["kommune"]).toBe(
      "'Q1 2019''s'!B2",
    );
  });
});
