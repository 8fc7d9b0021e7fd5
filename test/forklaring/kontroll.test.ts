// Explanations of what a search found: the values that it found are steps, and the steps that use them show whether they are right. The
// expected numbers are worked out by hand.

import { describe, expect, it } from "vitest";
import trykt from "../../examples/os-2019-q1/trykt.json" with { type: "json" };
import {
  etterregn,
  type Forklaring,
  forklar,
  forklarSomTekst,
  kontrollerKorreksjonsoppgjoer,
  kontrollerTabell,
} from "../../src/index.js";

const somJson = (verdi: unknown) => JSON.parse(JSON.stringify(verdi));

/** Gives a number of the result, its step before it was cut to 20 places, and the steps that it is made of, by their names. */
function steget(f: Forklaring, navn: string) {
  const funnet = f.steg.find((s) => s.navn === navn);
  if (funnet === undefined) throw new Error(`ingen ${navn}`);
  return funnet;
}

/** Stjørdal's fund (S002, table 4-2): six addends and a sum that they don't make. */
const STJOERDAL = {
  kolonner: ["beløp"],
  rader: [
    ...["0.9", "54", "39.5", "31.1", "46.2", "34"].map((beloep, i) => ({
      navn: `avsetning ${i + 1}`,
      celler: [beloep],
    })),
    { navn: "sum", celler: ["205.2"] },
  ],
  avrundetTil: "0.1",
  identiteter: [{ type: "kolonnesum", sum: "sum" }],
} as const;

/** A ratio that is shown as an exact 0, of what rounds to 3. */
const forhold = (nevner: number) =>
  ({
    kolonner: ["andel", "teller", "nevner"],
    rader: [{ navn: "r", celler: [0, 3, nevner] }],
    avrundetTil: 1,
    nullErEksakt: true,
    identiteter: [
      {
        type: "forhold",
        vist: { kolonne: "andel" },
        teller: { kolonne: "teller" },
        nevner: { kolonne: "nevner" },
      },
    ],
  }) as const;

describe("forklaringen av kontroll-tabell", () => {
  it("N-2: Stjørdals sum trenger 3/14 av en enhet: så mye er nok, og mindre er det ikke", () => {
    // (0,5 − 7 × 0,05) / (7 × 0,1)
    const f = forklar({ beregning: "kontroll-tabell", inn: STJOERDAL });
    expect(steget(f, "så mange enheter trengs minst").verdi).toBe("3/14");
    expect(steget(f, "så mange enheter verdiene trenger").verdi).toBe("3/14");
    expect(f.tall.find((t) => t.navn.join(".") === "samlet.avstand")?.verdi).toBe("0.02142857142857142857");
    expect(forklarSomTekst(f, "samlet.enheter")).toContain(
      "funnet ved søk; stegene som bruker det, prøver det",
    );
    expect(etterregn(somJson(f), { inn: STJOERDAL, ut: kontrollerTabell(STJOERDAL) }).avvik).toEqual([]);
  });

  it("N-2: et vitne som er byttet i hvert steg som bruker det, blir ikke trodd", () => {
    const f = somJson(forklar({ beregning: "kontroll-tabell", inn: STJOERDAL }));
    const vitner = f.steg.flatMap((s: { slag: string }, nr: number) => (s.slag === "vitne" ? [nr] : []));
    expect(vitner).toHaveLength(8); // a weight and seven values
    for (const nr of vitner) {
      const endret = somJson(f);
      endret.steg[nr].verdi = "1234.5";
      for (const { operander = [] } of endret.steg)
        for (const operand of operander) if (operand.steg === nr) operand.verdi = "1234.5";
      expect(etterregn(endret).stemmer).toBe(false);
    }
  });

  it.each([10, -10])(
    "N-2: et eksakt 0 av 3 / %s trenger at telleren kan være 0: to og en halv enhet",
    (nevner) => {
      const inn = forhold(nevner);
      const ut = kontrollerTabell(inn);
      expect(ut.samlet.enheter).toBe("2.5");
      const f = forklar({ beregning: "kontroll-tabell", inn, ut });
      expect(steget(f, "så mange enheter trengs minst").verdi).toBe("2.5");
      expect(etterregn(somJson(f), { inn, ut }).avvik).toEqual([]);
    },
  );

  it("N-2: intervaller som bare møtes i en åpen ende, trenger ingen utvidelse, men stemmer ikke", () => {
    const inn = {
      kolonner: ["a"],
      rader: [1, 1, 4].map((celle, i) => ({ navn: String(i), celler: [celle] })),
      avrundetTil: 1,
      identiteter: [{ type: "kolonnesum", sum: "2" }],
    } as const;
    const ut = kontrollerTabell(inn);
    // 1 and 1 are below 3 together, and 4 is from 3,5: half a unit between, to be shared by three
    expect(ut.samlet.enheter).toBe("0.16666666666666666667");
    const f = forklar({ beregning: "kontroll-tabell", inn, ut });
    expect(steget(f, "så mange enheter trengs minst").verdi).toBe("1/6");
    expect(etterregn(somJson(f), { inn, ut }).avvik).toEqual([]);
    const uten = {
      kolonner: ["a"],
      rader: [2, 3].map((celle, i) => ({ navn: String(i), celler: [celle] })),
      avrundetTil: 1,
      identiteter: [{ type: "kolonnesum", sum: "1" }],
    } as const;
    const touch = kontrollerTabell(uten);
    expect([touch.samlet.dom, touch.samlet.enheter]).toEqual(["avvik", "0"]);
    const g = forklar({ beregning: "kontroll-tabell", inn: uten, ut: touch });
    expect(steget(g, "så mange enheter trengs minst").verdi).toBe("0");
    expect(etterregn(somJson(g), { inn: uten, ut: touch }).avvik).toEqual([]);
  });

  it("N-3: et utelatt sted er talt av en celle som er tom, og ikke lenger når den ikke er det", () => {
    const inn = {
      kolonner: ["a", "b"],
      rader: [
        { navn: "x", celler: [1, null] },
        { navn: "y", celler: [2, 5] },
        { navn: "sum", celler: [3, null] },
      ],
      avrundetTil: 1,
      identiteter: [{ type: "kolonnesum", sum: "sum", tomme: "utelates" }],
    } as const;
    const f = forklar({ beregning: "kontroll-tabell", inn });
    expect(f.tall.find((t) => t.navn.join(".") === "antall.utelatt")?.verdi).toBe("1");
    expect(forklarSomTekst(f, "antall.utelatt")).toContain("tomt i inndata, rader.2.celler.1 (regel N-3");
    expect(etterregn(f, { inn }).stemmer).toBe(true);
    const fylt = somJson(inn);
    fylt.rader[2].celler[1] = 5;
    expect(etterregn(f, { inn: fylt }).avvik[0]?.melding).toMatch(/ikke tom i inndata: rader\.2\.celler\.1/);
  });
});

describe("forklaringen av kontroll-oppgjoer", () => {
  const ut = kontrollerKorreksjonsoppgjoer(trykt as Parameters<typeof kontrollerKorreksjonsoppgjoer>[0]);
  const f = forklar({ beregning: "kontroll-oppgjoer", inn: trykt, ut });

  it("Os 2019, 1. kvartal, som trykt: alle tallene er forklart og lar seg regne etter", () => {
    expect(f.tall.length).toBeGreaterThan(700);
    expect(etterregn(somJson(f), { inn: trykt, ut: somJson(ut) })).toEqual({ stemmer: true, avvik: [] });
  });

  it("K-2: HTAMDKs gjennomførte timer er minst 13 150 + 3 182 296,5 / 764 og under 13 150 + 3 182 297,5 / 764", () => {
    // 13150 + 6364593/1528 and 13150 + 6364595/1528
    expect(steget(f, "gjennomført som gir netto for HTAMDK, lavest").verdi).toBe("26457793/1528");
    expect(steget(f, "gjennomført som gir netto for HTAMDK, høyest").verdi).toBe("26457795/1528");
  });

  it("T-2, T-1: pris og stjerne står mot tabellen og katalogen, der de er trykt", () => {
    const tekst = forklarSomTekst(f, "antall.avvik");
    expect(tekst).toContain("fra tabellen enhetspriser-2019-sone-1-gruppe-1, kode HTAMDK (publisert");
    expect(tekst).toContain("fra tabellen tjenestekoder, kode HTAMDK (publisert, regel T-1)");
    expect(tekst).toContain("b = 52 598 timer, se"); // 4 × 13 149,5
  });

  it("et forslag er det viste og endringen som et søk fant", () => {
    const linje = {
      kode: "HTAMDK",
      pris: "764",
      aarsvolum: "52 602",
      aKontoVolum: "13 150",
      gjennomfoert: "17 315",
      endring: "4 156",
      netto: "3 182 297",
    } as const;
    const inn = { noekkel: "0,250", linjer: [linje] };
    const medForslag = forklar({ beregning: "kontroll-oppgjoer", inn });
    const tall = medForslag.tall.find((t) => t.navn.join(".") === "forslag.foreslaatt");
    const steg = medForslag.steg[tall?.steg ?? -1];
    expect(steg?.slag === "regnestykke" && steg.operander.map((o) => [o.navn, o.verdi])).toEqual([
      ["vist", "4156"],
      ["endring", "9"],
    ]);
    expect(etterregn(somJson(medForslag), { inn }).avvik).toEqual([]);
  });
});
