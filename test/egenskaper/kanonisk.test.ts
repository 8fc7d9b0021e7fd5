import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregn, kanoniskInndata, kanoniskJson } from "../../src/index.js";
import { kanonisk } from "../modell/kanonisk.js";
import { type Blad, blader, medBlad } from "../stoette/blader.js";
import { svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { former } from "../stoette/tallformer.js";

const DESIMAL = /^-?\d{1,30}(\.\d{1,20})?$/;

/** Copies data with the keys of every object in another order. */
function omsnudd(verdi: unknown): unknown {
  if (Array.isArray(verdi)) return verdi.map(omsnudd);
  if (typeof verdi !== "object" || verdi === null) return verdi;
  return Object.fromEntries(
    Object.entries(verdi)
      .reverse()
      .map(([felt, ledd]) => [felt, omsnudd(ledd)]),
  );
}

describe("kanonisk JSON", () => {
  it("RFC 8785: eksempelet med nøkler, og med tall", () => {
    const noekler = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\ud83d\ude00": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    expect(kanoniskJson(noekler)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
    const tall = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
    expect(kanoniskJson({ tall, ord: [null, true, false] })).toBe(
      '{"ord":[null,true,false],"tall":[333333333.3333333,1e+30,4.5,0.002,1e-27,0]}',
    );
  });

  it("for alle JSON-verdier er den modellens, leses tilbake til det samme, og spør ikke om rekkefølgen", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (verdi) => {
        const tekst = kanoniskJson(verdi);
        expect(tekst).toBe(kanonisk(verdi as never));
        expect(JSON.parse(tekst)).toEqual(JSON.parse(JSON.stringify(verdi)));
        expect(kanoniskJson(omsnudd(verdi))).toBe(tekst);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("kanoniske inndata", () => {
  it("N-1: 0.25, «0.250» og «00.25» er samme inndata; navn og koder står som de er skrevet", () => {
    const inn = (noekkel: unknown, kommune: unknown) => kanoniskInndata({ noekkel, kommune });
    expect([inn("0.250", "Os"), inn("00.25", "Os"), inn(1n, "Os")]).toEqual([
      inn(0.25, "Os"),
      inn(0.25, "Os"),
      inn("1", "Os"),
    ]);
    expect(inn(0.25, "01")).not.toBe(inn(0.25, "1"));
  });

  // the form of a number is not the input; whatever makes another result is
  it.each(GYLDIGE_OPPDRAG)(
    "for alle tall i inndata, i alle former, er inndata de samme: %s",
    (_, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, fc.nat(), ({ inn }, nr) => {
          const tall = blader(inn).filter(
            ({ verdi }) => DESIMAL.test(String(verdi)) && typeof verdi !== "boolean",
          );
          const blad = tall[nr % Math.max(1, tall.length)];
          if (blad === undefined) return;
          const foer = kanoniskInndata(inn);
          for (const form of former(String(blad.verdi))) {
            const omskrevet = medBlad(inn, blad.sti, form);
            const likt = kanoniskInndata(omskrevet) === foer;
            // a name that looks like a number is a text, and no decimal is read there
            if (!likt) expect(erNavn(blad)).toBe(true);
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(GYLDIGE_OPPDRAG)(
    "for alle tekster i inndata er «1» og «1.0» to inndata når de gir to resultater: %s",
    (navn, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, fc.nat(), ({ inn }, nr) => {
          const tekster = blader(inn).filter(({ verdi }) => typeof verdi === "string");
          const blad = tekster[nr % Math.max(1, tekster.length)];
          if (blad === undefined) return;
          const [a, b] = ["1", "1.0"].map((tekst) => medBlad(inn, blad.sti, tekst));
          const [utA, utB] = [a, b].map((en) => svarEllerSioFeil(() => beregn({ beregning: navn, inn: en })));
          if (utA?.svar === undefined || utB?.svar === undefined) return;
          if (kanoniskJson(utA.svar) !== kanoniskJson(utB.svar))
            expect(kanoniskInndata(a, navn)).not.toBe(kanoniskInndata(b, navn));
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(GYLDIGE_OPPDRAG.filter(([navn]) => navn === "enhetskostnad" || navn === "kontroll-tall"))(
    "for alle inndata uten år og måneder gir de kanoniske inndata det samme resultatet: %s",
    (navn, oppdrag) => {
      fc.assert(
        fc.property(oppdrag, ({ inn }) => {
          const lest: unknown = JSON.parse(kanoniskInndata(inn));
          expect(beregn({ beregning: navn, inn: lest })).toEqual(beregn({ beregning: navn, inn }));
        }),
      );
    },
  );
});

const NAVN =
  /^(navn|id|bruker|kommune|termin|kostraFunksjon|tjenestested|deler|rader|kolonner|rad|kolonne|tabell)$/;
const erNavn = ({ sti }: Blad): boolean =>
  sti.includes("identiteter") || sti.some((ledd) => typeof ledd === "string" && NAVN.test(ledd));
