// A checker that can't see a changed operand would be no checker: every single change is to be refused.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beregn, etterregn, type Forklaring, forklar } from "../../src/index.js";
import { FLERE_OPPDRAG } from "../stoette/forklarteOppdrag.js";
import { GYLDIGE_OPPDRAG } from "../stoette/gyldigeOppdrag.js";
import { lagTerning, type Terning } from "../stoette/terning.js";

/** A place in an explanation that can be changed: what it is, and how to put another value there and the old one back. */
type Sted = { readonly hva: string; readonly bytt: (t: Terning) => (() => void) | undefined };

type Endelig<T> = { -readonly [K in keyof T]: Endelig<T[K]> };

/** Changes one digit of a number or a date into another one. */
function annenVerdi(t: Terning, tekst: string): string {
  const sifre = [...tekst].flatMap((tegn, i) => (/\d/.test(tegn) ? [i] : []));
  const plass = t.ett(sifre);
  const siffer = (Number(tekst[plass]) + 1 + t.under(9)) % 10;
  return tekst.slice(0, plass) + siffer + tekst.slice(plass + 1);
}

/** Tells whether texts stand for different numbers; leading and trailing zeros say nothing. */
const ulike = (a: string, b: string): boolean => {
  const kjerne = (tekst: string) =>
    tekst.includes("/") || tekst.slice(1).includes("-")
      ? tekst
      : tekst
          .replace(/^(-?)0+(?=\d)/, "$1")
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "")
          .replace(/^-0$/, "0");
  return kjerne(a) !== kjerne(b);
};

function verdisted<T extends object>(hva: string, objekt: T, felt: keyof T & string): Sted {
  return {
    hva,
    bytt: (t) => {
      const foer = objekt[felt];
      if (typeof foer !== "string") return undefined;
      const ny = annenVerdi(t, foer);
      // a denominator of zero is no number, and is refused too
      if (!ulike(ny, foer)) return undefined;
      objekt[felt] = ny as T[keyof T & string];
      return () => {
        objekt[felt] = foer;
      };
    },
  };
}

/** A reference: pointed to another step, whose value is another. */
function henvisning(hva: string, objekt: { steg: number }, steg: readonly { verdi: string }[]): Sted {
  return {
    hva,
    bytt: (t) => {
      const foer = objekt.steg;
      const ny = t.enAv(10) ? steg.length + t.under(3) : t.under(steg.length);
      if (ny === foer || steg[ny]?.verdi === steg[foer]?.verdi) return undefined;
      objekt.steg = ny;
      return () => {
        objekt.steg = foer;
      };
    },
  };
}

/** Lists every place of an explanation that matters. */
function steder(f: Endelig<Forklaring>): Sted[] {
  return [
    ...f.tall.flatMap((tall) => [verdisted("tall", tall, "verdi"), henvisning("tall → steg", tall, f.steg)]),
    ...f.steg.flatMap((steg): Sted[] => {
      const egen = verdisted(`verdien i ${steg.slag}`, steg, "verdi");
      if (steg.slag !== "regnestykke") return [egen];
      return [
        egen,
        verdisted("uavrundet", steg, "eksakt"),
        ...steg.operander.flatMap((operand) => [
          verdisted("operand", operand, "verdi"),
          henvisning("operand → steg", operand, f.steg),
          {
            hva: "operandens navn",
            bytt: () => {
              const foer = operand.navn;
              operand.navn = `${foer}!`;
              return () => {
                operand.navn = foer;
              };
            },
          },
        ]),
        {
          hva: "regelens status",
          bytt: (t: Terning) => {
            const foer = steg.status;
            steg.status = t.ett(
              (["publisert", "utledet", "antatt", "bibliotek"] as const).filter((s) => s !== foer),
            );
            return () => {
              steg.status = foer;
            };
          },
        },
      ];
    }),
  ];
}

const ALLE = [...GYLDIGE_OPPDRAG, ...FLERE_OPPDRAG];
const ENDRINGER = 10_000;
const PER_FORKLARING = 50;

describe("etterregning", () => {
  it(`for alle forklaringer avvises hver av ${ENDRINGER} endringer av en enkelt verdi eller henvisning`, () => {
    const sett = new Map<string, number>();
    const runder = Math.ceil((1.5 * ENDRINGER) / PER_FORKLARING);
    fc.assert(
      fc.property(fc.oneof(...ALLE.map(([, o]) => o)), fc.nat(), (oppdrag, froe) => {
        const forklaring: Endelig<Forklaring> = JSON.parse(JSON.stringify(forklar(oppdrag)));
        const t = lagTerning(froe);
        const mulige = steder(forklaring);
        const slag = [...new Set(mulige.map(({ hva }) => hva))];
        for (let i = 0; i < PER_FORKLARING && mulige.length > 0; i += 1) {
          // a kind first, so that the rare ones are tried as often as the others
          const hva = t.ett(slag);
          const sted = t.ett(mulige.filter((m) => m.hva === hva));
          const tilbake = sted.bytt(t);
          if (tilbake === undefined) continue;
          expect([sted.hva, etterregn(forklaring).stemmer]).toEqual([sted.hva, false]);
          tilbake();
          sett.set(sted.hva, (sett.get(sted.hva) ?? 0) + 1);
        }
        expect(etterregn(forklaring).stemmer).toBe(true);
      }),
      { numRuns: runder },
    );
    const antall = [...sett.values()].reduce((a, b) => a + b, 0);
    expect(antall).toBeGreaterThanOrEqual(ENDRINGER);
    expect([...sett.keys()].sort()).toEqual([
      "operand",
      "operand → steg",
      "operandens navn",
      "regelens status",
      "tall",
      "tall → steg",
      "uavrundet",
      "verdien i inndata",
      "verdien i konstant",
      "verdien i maaneder",
      "verdien i regnestykke",
      "verdien i tabell",
      "verdien i tom",
      "verdien i vitne",
    ]);
  });

  it("for alle forklaringer avvises inndata der et av tallene den viser til, er et annet", () => {
    fc.assert(
      fc.property(fc.oneof(...ALLE.map(([, o]) => o)), fc.nat(), (oppdrag, froe) => {
        const forklaring = forklar(oppdrag);
        const t = lagTerning(froe);
        const fra = forklaring.steg.filter((s) => s.slag === "inndata");
        if (fra.length === 0) return;
        const { sti } = t.ett(fra);
        const inn = JSON.parse(JSON.stringify(oppdrag.inn));
        expect(etterregn(forklaring, { inn }).stemmer).toBe(true);
        const her = sti.slice(0, -1).reduce((del, ledd) => del[ledd], inn);
        const siste = sti.at(-1) ?? "";
        const foer = her[siste];
        her[siste] = typeof foer === "boolean" ? !foer : annenVerdi(t, String(foer));
        fc.pre(ulike(String(her[siste]), String(foer)));
        expect(etterregn(forklaring, { inn }).stemmer).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("for alle forklaringer avvises et resultat med et annet tall, eller med ett til", () => {
    fc.assert(
      fc.property(fc.oneof(...ALLE.map(([, o]) => o)), fc.nat(), (oppdrag, froe) => {
        const forklaring = forklar(oppdrag);
        const ut = JSON.parse(JSON.stringify(beregn(oppdrag)));
        expect(etterregn(forklaring, { ut }).stemmer).toBe(true);
        expect(etterregn(forklaring, { ut: { ...ut, enda: [{ ett: "1" }] } }).stemmer).toBe(false);
        const t = lagTerning(froe);
        if (forklaring.tall.length === 0) return;
        const { sti, verdi } = t.ett(forklaring.tall);
        const her = sti.slice(0, -1).reduce((del, ledd) => del[ledd], ut);
        her[sti.at(-1) ?? ""] = `${verdi}1`;
        expect(etterregn(forklaring, { ut }).stemmer).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("R-7: en periode i inndata med andre måneder enn forklaringen teller, avvises", () => {
    const inn = {
      kommune: "Eksempel",
      fraAar: 2016,
      tilAar: 2016,
      deler: [
        {
          navn: "Eksempel",
          grunnlag: { aar: 2015, beloep: 120000000 },
          perioder: [{ fra: "2016-05", til: "2021", ordning: "inntektspaaslag" }],
        },
      ],
      indekser: [{ aar: 2016, deflator: 0, demografi: 0 }],
    };
    const forklaring = forklar({ beregning: "forloep", inn });
    const maaneder = forklaring.steg.filter((s) => s.slag === "maaneder").map((s) => s.verdi);
    expect(maaneder).toContain("8"); // May to December
    const lest = (fra: string, til: string) =>
      JSON.parse(JSON.stringify(inn).replace("2016-05", fra).replace('"2021"', `"${til}"`));
    for (const [fra, til] of [
      ["2016-05", "2021"],
      ["2016-05-01", "2016-Q4"],
      ["2016-05", "2016-12-31"],
    ] as const)
      expect(etterregn(forklaring, { inn: lest(fra, til) }).stemmer, `${fra}–${til}`).toBe(true);
    for (const [fra, til] of [
      ["2016-06", "2021"],
      ["2016-Q2", "2021"],
      ["2016-05", "2016-11"],
      ["mai", "2021"],
    ] as const)
      expect(etterregn(forklaring, { inn: lest(fra, til) }).stemmer, `${fra}–${til}`).toBe(false);
  });
});
