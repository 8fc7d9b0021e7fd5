// Whatever bytes come in, a form or a SioFeil comes out; and what was written by other code is read as it was meant.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnKorreksjonsoppgjoer, kontrollerKorreksjonsoppgjoer } from "../../src/index.js";
import { lesRegnearktall } from "../../src/skjema/bok/lesRegnearktall.js";
import { lesSkjema, sammenlignSkjema, tilKorreksjonsoppgjoer } from "../../src/skjema/index.js";
import { forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { deler, f, lagRegneark, n, pakk } from "../stoette/lagRegneark.js";
import { osCsv, osRader } from "../stoette/osRegneark.js";
import { regnLinje } from "../stoette/regnSkjema.js";
import { vilkaarligeSkjemalinjer, vilkaarligSkjemacsv } from "../stoette/vilkaarligSkjemafil.js";

const runder = fc.readConfigureGlobal()?.numRuns ?? 100;

function svarEllerFeil(innhold: Uint8Array | string): void {
  const { feil } = svarEllerSioFeil(() => lesSkjema(innhold));
  if (feil !== undefined) forventVelformede(feil);
}

const desimal = (hundredeler: bigint): string => {
  const fortegn = hundredeler < 0n ? "-" : "";
  const sifre = String(hundredeler < 0n ? -hundredeler : hundredeler).padStart(3, "0");
  return `${fortegn}${sifre.slice(0, -2)}.${sifre.slice(-2)}`.replace(/\.?0+$/, "");
};
const pen = (hundredeler: bigint): string =>
  hundredeler === 0n ? "0" : desimal(hundredeler % 100n === 0n ? hundredeler : hundredeler);
const tekstAv = (hundredeler: bigint): string =>
  hundredeler % 100n === 0n ? String(hundredeler / 100n) : pen(hundredeler);

describe("for alle slags bytes", () => {
  it("for alle bytes gir lesSkjema et svar eller en SioFeil", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), svarEllerFeil), { numRuns: 2 * runder });
  });
  it("for alle bytes etter PK gir lesSkjema et svar eller en SioFeil", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        svarEllerFeil(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
      ),
    );
  });
  it("for alle tekster gir lesSkjema et svar eller en SioFeil", () => {
    const tekst = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            "Kode",
            "UK",
            "Pris",
            "Gjennomført",
            "Nøkkel for a konto",
            "0,25",
            "Netto",
            "Sum",
            ";",
            "\t",
            "\n",
            '"',
            "-",
            "1 234,5",
          ),
          fc.string(),
        ),
      )
      .map((biter) => biter.join(";"));
    fc.assert(fc.property(tekst, svarEllerFeil), { numRuns: 2 * runder });
  });
  it("for alle ark med en celle endret til noe vilkårlig gir lesSkjema et svar eller en SioFeil", () => {
    const rader = osRader();
    const sted = fc.tuple(fc.nat(rader.length - 1), fc.nat(10));
    const rute = fc.record(
      { v: fc.string(), t: fc.constantFrom("n", "s", "str", "b", "e", "d", "inlineStr"), f: fc.string() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sted, rute, ([r, k], ny) => {
        const endret = rader.map((rad, i) =>
          i === r
            ? Object.assign([...rad, ...Array(11 - rad.length > 0 ? 11 - rad.length : 0).fill(null)], {
                [k]: ny,
              })
            : rad,
        );
        svarEllerFeil(lagRegneark([{ navn: "S", rader: endret }]));
      }),
      { numRuns: Math.ceil(runder / 3) },
    );
  });
  it("for alle deler med noe klippet ut gir lesSkjema et svar eller en SioFeil", () => {
    const hel = deler([{ navn: "S", rader: osRader() }]);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(hel)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        (navn, hvor, lengde) => {
          const del = String(hel[navn]);
          const fra = Math.floor(hvor * del.length);
          svarEllerFeil(pakk({ ...hel, [navn]: del.slice(0, fra) + del.slice(fra + lengde) }));
        },
      ),
      { numRuns: Math.ceil(runder / 3) },
    );
  });
});

describe("for alle skjemaer", () => {
  it("A-4, K-1, K-2: for alle skjemaer i CSV er dommen eksakt, for de er regnet etter reglene", () => {
    fc.assert(
      fc.property(vilkaarligSkjemacsv, (csv) => {
        const { skjema } = lesSkjema(csv);
        expect(kontrollerKorreksjonsoppgjoer({ ...skjema, forslag: false }).antall.avvik).toBe(0);
        expect(sammenlignSkjema(csv).dom).toBe("eksakt");
      }),
    );
  });

  it("K-2: for alle linjer gir regnearket det samme oppgjøret som tallene i det", () => {
    fc.assert(
      fc.property(vilkaarligeSkjemalinjer, (linjer) => {
        const rader = [
          ["Nøkkel for a konto", f("3/12", "0.25")],
          [
            "Kode",
            "Enhetspris",
            "A konto året",
            "A konto i kvartalet",
            "Gjennomført",
            "Endring",
            "Netto endring",
          ],
          ...linjer.map((mal) => {
            const { aKontoVolum, endring, netto } = regnLinje(mal);
            return [
              mal.kode,
              n(String(mal.pris)),
              n(tekstAv(mal.aarsvolum)),
              f("ROUND(C3*B1,0)", String(aKontoVolum)),
              n(tekstAv(mal.gjennomfoert)),
              f("E3-D3", tekstAv(endring)),
              f("F3*B3", tekstAv(netto)),
            ];
          }),
        ];
        const bytes = lagRegneark([{ navn: "Skjema", rader }]);
        const inn = tilKorreksjonsoppgjoer(lesSkjema(bytes));
        expect(inn.maaneder).toBe(3);
        const svar = new Map(beregnKorreksjonsoppgjoer(inn).linjer.map((l) => [l.kode, l.netto]));
        expect(linjer.map(({ kode }) => svar.get(kode))).toEqual(
          linjer.map((mal) => tekstAv(regnLinje(mal).netto)),
        );
        expect(sammenlignSkjema(bytes).antall.avvik).toBe(0);
      }),
      { numRuns: Math.ceil(runder / 2) },
    );
  });
});

describe("N-1: tall slik regneark skriver dem", () => {
  it.each([
    ["3182296.8399999999", "3182296.84", true],
    ["1.1000000000000001", "1.1", true],
    ["0.30000000000000004", "0.3", true],
    ["5.5511151231257827E-17", "0.0000000000000000555111512312578", true],
    ["12345678901234567.89", "12345678901234567.89", false],
    ["17315.31", "17315.31", false],
    ["9007199254740992", "9007199254740992", false],
    ["9007199254740993", "9007199254740993", false],
    ["1E3", "1000", false],
    ["-1.5E-3", "-0.0015", false],
    ["-0", "0", false],
    [".5", "0.5", false],
    ["0.123456789012345", "0.123456789012345", false],
  ])("%s leses som %s", (tekst, ventet, somVist) => {
    expect(lesRegnearktall(tekst)).toEqual({ tekst: ventet, somVist });
  });

  it("for alle desimaltall med høyst 15 sifre er flyttallets 17 sifre det samme tallet", () => {
    const tall = fc.tuple(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), fc.integer({ min: 0, max: 10 }));
    fc.assert(
      fc.property(tall, ([sifre, desimaler]) => {
        const tekst = String(sifre).padStart(desimaler + 1, "0");
        const typet = desimaler === 0 ? tekst : `${tekst.slice(0, -desimaler)}.${tekst.slice(-desimaler)}`;
        const som17 = Number(typet).toPrecision(17);
        const lest = [typet, som17, String(Number(typet))].map((t) => lesRegnearktall(t));
        const tekster = lest.map((l) => (typeof l === "object" ? l.tekst : l));
        expect(new Set(tekster).size).toBe(1);
      }),
      { numRuns: 3 * runder },
    );
  });
});

it("N-3: for alle rekkefølger av linjene er skjemaet de samme linjene", () => {
  const linjer = osCsv().split("\r\n");
  const start = linjer.findIndex((l) => l.startsWith("Tjeneste;Kode"));
  const slutt = linjer.map((l) => l.startsWith("SUM;")).lastIndexOf(true);
  const kode = linjer.slice(start + 1, slutt).filter((l) => l.split(";").length > 3);
  const ventet = new Map(lesSkjema(osCsv()).skjema.linjer.map((l) => [l.kode, l]));
  fc.assert(
    fc.property(fc.shuffledSubarray(kode, { minLength: 1 }), (valgte) => {
      const { skjema } = lesSkjema(
        [...linjer.slice(0, start + 1), ...valgte, ...linjer.slice(slutt)].join("\r\n"),
      );
      expect(skjema.linjer).toEqual(valgte.map((l) => ventet.get(l.split(";")[1] as "UK")));
    }),
    { numRuns: Math.ceil(runder / 4) },
  );
});
