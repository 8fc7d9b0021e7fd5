import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregnAKonto, beregnKorreksjonsoppgjoer, fordelAKonto, skrivNorskTall } from "../../src/index.js";
import { kanonisk } from "../stoette/regnTekst.js";
import { former, heltUt } from "../stoette/tallformer.js";
import {
  vilkaarligDesimal,
  vilkaarligDesimalMedFortegn,
  vilkaarligNoekkel,
} from "../stoette/vilkaarligOppgjoer.js";

const sifre = (tekst: string) => {
  const [hele = "", brudd = ""] = tekst.replace("-", "").split(".");
  return { foer: hele.length, etter: brudd.length };
};

describe("for alle tallformer", () => {
  it("N-1: for alle desimaltall er teksten ut kanonisk, og tallet det samme", () => {
    fc.assert(
      fc.property(vilkaarligDesimal, vilkaarligDesimal, (aarsvolum, gjennomfoert) => {
        const { linjer } = beregnKorreksjonsoppgjoer({
          noekkel: 1,
          priser: { UK: gjennomfoert },
          linjer: [{ kode: "UK", aarsvolum, gjennomfoert }],
        });
        expect(linjer[0]).toMatchObject({
          pris: kanonisk(gjennomfoert),
          aarsvolum: kanonisk(aarsvolum),
          gjennomfoert: kanonisk(gjennomfoert),
        });
        for (const tekst of Object.values(linjer[0] ?? {}).slice(2)) {
          expect(tekst).toMatch(/^(0|-?(0|[1-9]\d*)\.\d*[1-9]|-?[1-9]\d*)$/);
        }
      }),
    );
  });

  it("N-1: for alle tall gir tall, tekst, bigint og Decimal (egen og fremmed kopi) samme oppgjør", () => {
    fc.assert(
      fc.property(vilkaarligDesimal, vilkaarligDesimalMedFortegn, (volum, beloep) => {
        const svar = former(volum).map((form) =>
          JSON.stringify(
            beregnKorreksjonsoppgjoer({
              noekkel: "0.25",
              priser: { BPAN: form, LFKJ: volum },
              linjer: [
                { kode: "BPAN", aarsvolum: form, gjennomfoert: volum },
                { kode: "LFKJ", aarsvolum: volum, gjennomfoert: form },
              ],
            }),
          ),
        );
        expect(new Set(svar).size).toBe(1);
        expect(new Set(former(beloep).map((form) => skrivNorskTall(form))).size).toBe(1);
      }),
    );
  });

  it("N-1: for alle nøkler, beløp og plasser gir formene samme a konto", () => {
    const heleKroner = fc.bigInt({ min: 0n, max: 10n ** 30n - 1n }).map(String);
    fc.assert(
      fc.property(vilkaarligNoekkel, heleKroner, vilkaarligDesimal, (noekkel, kroner, plasser) => {
        const like = (svar: object[]) => new Set(svar.map((s) => JSON.stringify(s))).size;
        const terminer = [{ navn: "1. tertial", maaneder: 4 }];
        const priser = { UK: 4885 };
        expect(like(former(kroner).map((aarsbeloep) => fordelAKonto({ aarsbeloep, terminer })))).toBe(1);
        expect(
          like(former(plasser).map((p) => beregnAKonto({ priser, linjer: [{ kode: "UK", plasser: p }] }))),
        ).toBe(1);
        expect(
          like(former(noekkel).map((n) => beregnKorreksjonsoppgjoer({ noekkel: n, priser, linjer: [] }))),
        ).toBe(1);
      }),
    );
  });

  it("N-1: for alle JSON-tall leses tallet gjennom sin korteste desimaltekst", () => {
    const tall = fc
      .double({ noNaN: true, min: -1e29, max: 1e29 })
      .filter((n) => sifre(heltUt(n)).etter <= 20 && sifre(heltUt(n)).foer <= 30);
    fc.assert(
      fc.property(
        fc.oneof(
          tall,
          fc.integer(),
          fc.maxSafeInteger(),
          fc.nat(10_000).map((n) => n / 100),
        ),
        (n) => {
          expect(skrivNorskTall(n, { tusenskille: "", minus: "-" }).replace(",", ".")).toBe(
            kanonisk(heltUt(n)),
          );
        },
      ),
    );
  });
});
