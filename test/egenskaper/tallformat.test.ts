import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lesNorskTall, type Norskformat, skrivNorskTall } from "../../src/index.js";
import { avrundet, kanonisk } from "../stoette/regnTekst.js";
import { vilkaarligDesimalMedFortegn } from "../stoette/vilkaarligOppgjoer.js";

const MELLOMROM = [" ", "\u00a0", "\u202f"] as const;
const MINUS = ["-", "\u2212"] as const;

const vilkaarligFormat: fc.Arbitrary<Norskformat> = fc.record(
  { tusenskille: fc.constantFrom("", ...MELLOMROM), minus: fc.constantFrom(...MINUS) },
  { requiredKeys: [] },
);

describe("for alle desimaltall", () => {
  it("N-1: for alle tall og skrivemåter leses det som er skrevet, som det samme tallet", () => {
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, vilkaarligFormat, (tall, format) => {
        expect(lesNorskTall(skrivNorskTall(tall, format))).toBe(kanonisk(tall));
      }),
    );
  });

  it("N-1: for alle tall leses det likt med hvert av de tre mellomrommene, begge minustegn og luft rundt", () => {
    const luft = fc.string({ unit: fc.constantFrom(...MELLOMROM), maxLength: 3 });
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, luft, luft, (tall, foran, bak) => {
        const [hele = "", brudd] = kanonisk(tall).replace("-", "").split(".");
        const minus = kanonisk(tall).startsWith("-");
        for (const skille of MELLOMROM) {
          const grupper = hele.padStart(Math.ceil(hele.length / 3) * 3).match(/.{3}/g) ?? [];
          const sifre = grupper.map((gruppe) => gruppe.trim()).join(skille);
          const tekst = brudd === undefined ? sifre : `${sifre},${brudd}`;
          for (const tegn of minus ? MINUS : [""]) {
            expect(lesNorskTall(`${foran}${tegn}${tekst}${bak}`)).toBe(kanonisk(tall));
          }
        }
      }),
    );
  });

  it("N-1: for alle tall og antall desimaler er det som skrives, tallet avrundet bort fra null", () => {
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, fc.nat(20), (tall, desimaler) => {
        const tekst = skrivNorskTall(tall, { desimaler });
        expect((tekst.split(",")[1] ?? "").length).toBe(desimaler);
        expect(
          kanonisk(
            tekst
              .replace(/\u00a0/g, "")
              .replace("\u2212", "-")
              .replace(",", "."),
          ),
        ).toBe(avrundet(tall, desimaler));
      }),
    );
  });

  it("N-1: for alle tall er teksten grupper på tre, og aldri minus foran null", () => {
    fc.assert(
      fc.property(vilkaarligDesimalMedFortegn, (tall) => {
        expect(skrivNorskTall(tall)).toMatch(/^\u2212?\d{1,3}(\u00a0\d{3})*(,\d*[1-9])?$/);
        expect(skrivNorskTall(tall, { desimaler: 0 })).not.toBe("\u22120");
      }),
    );
  });

  it("for alle eksakte svar, også de med flere desimaler enn et tall inn kan ha, skrives hver desimal", () => {
    const brudd = fc.stringMatching(/^[0-9]{20,60}[1-9]$/);
    fc.assert(
      fc.property(fc.nat(999), brudd, (hele, desimaler) => {
        expect(skrivNorskTall(`-${hele}.${desimaler}`)).toBe(`\u2212${hele},${desimaler}`);
        expect(skrivNorskTall(`${hele}.${desimaler}`, { desimaler: 0, tusenskille: "" })).toBe(
          avrundet(`${hele}.${desimaler}`),
        );
      }),
    );
  });
});
