import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IdentitetInn, kontrollerTabell, kontrollerTall, type Tabellkontroll } from "../../src/index.js";
import { produktAv } from "../stoette/regnTekst.js";
import { sanneTabeller, type Tabeller, vilkaarligTabellkontroll } from "../stoette/vilkaarligKontroll.js";

const runder = fc.readConfigureGlobal()?.numRuns ?? 100;

/** The verdict of each place, by what its identity says and where it is, whatever the order. */
function etterSted({ identiteter, samlet }: Tabellkontroll, inn: Tabeller) {
  const hver = identiteter.map(({ identitet, ...resten }) => {
    const stykke = JSON.stringify(inn.identiteter[identitet]);
    return [`${stykke} ${resten.tabell} ${resten.rad} ${resten.kolonne}`, resten] as const;
  });
  const { konflikt: _, ...dom } = samlet;
  return { hver: new Map(hver), dom };
}

/** The same tables with rows, columns, tables and identities in another order. */
const stokk = (inn: Tabeller, terning: (n: number) => number): Tabeller => {
  const blandet = <T>(liste: readonly T[]): T[] =>
    liste
      .map((ledd) => ({ ledd, rang: terning(1 << 30) }))
      .sort((a, b) => a.rang - b.rang)
      .map(({ ledd }) => ledd);
  const tabeller = inn.tabeller.map((tabell) => {
    const plasser = blandet(tabell.kolonner.map((_, i) => i));
    const velg = <T>(liste: readonly T[]) => plasser.flatMap((i) => liste.slice(i, i + 1));
    return {
      ...tabell,
      kolonner: velg(tabell.kolonner),
      rader: blandet(tabell.rader).map((rad) => ({ ...rad, celler: velg(rad.celler) })),
    };
  });
  return { tabeller: blandet(tabeller), identiteter: blandet(inn.identiteter) };
};

/** The same tables with every number, and every unit, multiplied. */
const skaler = ({ tabeller, identiteter }: Tabeller, med: string): Tabeller => ({
  tabeller: tabeller.map((tabell) => ({
    ...tabell,
    avrundetTil: produktAv(String(tabell.avrundetTil), med),
    rader: tabell.rader.map((rad) => ({
      ...rad,
      celler: rad.celler.map((celle) => (celle === null ? null : produktAv(String(celle), med))),
    })),
  })),
  identiteter: identiteter.map((identitet) =>
    identitet.type === "forhold"
      ? {
          ...identitet,
          faktor: produktAv(String(identitet.faktor), med),
          tillegg: produktAv(String(identitet.tillegg), med),
        }
      : identitet,
  ),
});

const medEnhet = ({ tabeller, identiteter }: Tabeller, andel: string): Tabeller => ({
  identiteter,
  tabeller: tabeller.map((tabell) => ({
    ...tabell,
    avrundetTil: produktAv(String(tabell.avrundetTil), andel),
  })),
});

/** An identity at one place only. */
function paaSted(identitet: IdentitetInn, rad: string, kolonne: string): IdentitetInn {
  if (identitet.type === "radsum") return { ...identitet, rader: [rad] };
  if (identitet.type === "kolonnesum") return { ...identitet, kolonner: [kolonne] };
  return { ...identitet, rader: [rad], kolonner: [kolonne] };
}

describe("for alle trykte tabeller (N-2)", () => {
  it("gir avrunding av sanne verdier aldri avvik", () => {
    fc.assert(
      fc.property(sanneTabeller, (inn) => {
        const { samlet, antall } = kontrollerTabell(inn);
        expect([samlet.dom === "avvik", antall.avvik]).toEqual([false, 0]);
      }),
      { numRuns: 10 * runder },
    );
  }, 180_000);

  it("er den samlede dommen minst så streng som hver for seg, og eksakt bare når alle er det", () => {
    const grad = { eksakt: 0, avrunding: 1, avvik: 2 };
    fc.assert(
      fc.property(vilkaarligTabellkontroll, (inn) => {
        const { samlet, identiteter } = kontrollerTabell(inn);
        const strengest = Math.max(0, ...identiteter.map(({ dom }) => grad[dom]));
        expect(grad[samlet.dom]).toBeGreaterThanOrEqual(strengest);
        expect(samlet.dom === "eksakt").toBe(strengest === 0);
        expect(samlet.konflikt.length > 0).toBe(samlet.dom === "avvik");
      }),
      { numRuns: 5 * runder },
    );
  });

  it("gjør en grovere enhet aldri det som stemmer, til avvik", () => {
    fc.assert(
      fc.property(vilkaarligTabellkontroll, (inn) => {
        const domene = ["0.1", "0.5", "1"].map((andel) => kontrollerTabell(medEnhet(inn, andel)));
        domene.slice(1).forEach((grov, i) => {
          const fin = domene[i];
          if (fin?.samlet.dom !== "avvik") expect(grov.samlet.dom).toBe(fin?.samlet.dom);
          grov.identiteter.forEach(({ dom }, nr) => {
            const foer = fin?.identiteter[nr]?.dom;
            if (foer !== "avvik") expect(dom).toBe(foer);
          });
        });
      }),
      { numRuns: 3 * runder },
    );
  });

  it("spiller rekkefølgen av rader, kolonner, tabeller og identiteter ingen rolle", () => {
    fc.assert(
      fc.property(vilkaarligTabellkontroll, fc.infiniteStream(fc.nat()), (inn, tall) => {
        const stokket = stokk(inn, (n) => (tall.next().value ?? 0) % n);
        expect(etterSted(kontrollerTabell(stokket), stokket)).toEqual(etterSted(kontrollerTabell(inn), inn));
      }),
      { numRuns: 5 * runder },
    );
  });

  it("gir tall og enheter ganget med en tierpotens de samme dommene, og størrelser ganget med den", () => {
    fc.assert(
      fc.property(vilkaarligTabellkontroll, fc.constantFrom("10", "1000", "0.1", "0.001"), (inn, med) => {
        const foer = kontrollerTabell(inn);
        const etter = kontrollerTabell(skaler(inn, med));
        /** Of sums, whose sizes end as decimals; those of ratios need not. */
        const stoerrelser = ({ identiteter }: Tabellkontroll, faktor: string) =>
          identiteter
            .filter(({ type }) => type !== "forhold")
            .map(({ publisert, beregnet, differanse, avstand }) =>
              [publisert, beregnet, differanse, avstand].map((tall) => produktAv(tall, faktor)),
            );
        expect(stoerrelser(etter, "1")).toEqual(stoerrelser(foer, med));
        expect(etter.identiteter.map(({ dom }) => dom)).toEqual(foer.identiteter.map(({ dom }) => dom));
        expect([etter.samlet.dom, etter.samlet.enheter]).toEqual([foer.samlet.dom, foer.samlet.enheter]);
      }),
      { numRuns: 3 * runder },
    );
  });

  it("er dommen over en radsum den samme som kontrollerTall gir", () => {
    fc.assert(
      fc.property(vilkaarligTabellkontroll, ({ tabeller }) => {
        const tabell = tabeller[2];
        if (tabell === undefined) throw new Error("tabellen mangler");
        const { navn: _, ...uten } = { ...tabell, nullErEksakt: false };
        const svar = kontrollerTabell({ ...uten, identiteter: [{ type: "radsum", sum: "sum" }] });
        const vist = (tall: unknown) => ({ vist: String(tall), avrundetTil: uten.avrundetTil });
        const ventet = uten.rader.map(({ celler }) => {
          const { dom, differanse, avstand, beregnet } = kontrollerTall({
            publisert: vist(celler.at(-1)),
            beregnet: { sum: celler.slice(0, -1).map(vist) },
          });
          return [dom, differanse, avstand, beregnet.vist];
        });
        expect(svar.identiteter.map((i) => [i.dom, i.differanse, i.avstand, i.beregnet])).toEqual(ventet);
      }),
      { numRuns: 2 * runder },
    );
  });

  it("kan ikke identitetene i konflikten stemme samtidig, men de andre når én av dem er borte", () => {
    fc.assert(
      fc.property(vilkaarligTabellkontroll, (inn) => {
        const { samlet, antall } = kontrollerTabell(inn);
        fc.pre(samlet.dom === "avvik" && antall.avvik === 0);
        const alene = samlet.konflikt.flatMap(({ identitet, rad, kolonne }) => {
          const hele = inn.identiteter[identitet];
          return hele === undefined ? [] : [paaSted(hele, rad, kolonne)];
        });
        const dom = (identiteter: IdentitetInn[]) => kontrollerTabell({ ...inn, identiteter }).samlet.dom;
        expect(alene.length).toBeGreaterThan(1);
        expect(dom(alene)).toBe("avvik");
        for (const en of alene) expect(dom(alene.filter((annen) => annen !== en))).not.toBe("avvik");
      }),
      { numRuns: Math.ceil(runder / 4) },
    );
  });

  it("er den samlede dommen over ett forhold den samme som forholdets egen, også med negative tall", () => {
    const tall = fc.integer({ min: -40, max: 40 });
    const nevner = tall.filter((n) => n !== 0);
    fc.assert(
      fc.property(tall, tall, nevner, fc.constantFrom(1, 10, -3), (vist, teller, nede, faktor) => {
        const { samlet, identiteter } = kontrollerTabell({
          kolonner: ["vist", "teller", "nevner"],
          rader: [{ navn: "r", celler: [vist, teller, nede] }],
          avrundetTil: 1,
          identiteter: [
            {
              type: "forhold",
              vist: { kolonne: "vist" },
              teller: { kolonne: "teller" },
              nevner: { kolonne: "nevner" },
              faktor,
              tillegg: 2,
            },
          ],
        });
        const [en] = identiteter;
        expect(samlet.dom).toBe(en?.dom);
        expect(samlet.enheter === "0").toBe(en?.avstand === "0");
      }),
      { numRuns: 10 * runder },
    );
  });

  it("er størrelsen for én sum alene avstanden delt på antall tall", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 }),
        fc.nat(900),
        (ledd, sum) => {
          const kolonner = [...ledd.map((_, i) => `${i}`), "sum"];
          const inn = { kolonner, rader: [{ navn: "r", celler: [...ledd, sum + 1] }], avrundetTil: 1 };
          const { samlet, identiteter } = kontrollerTabell({
            ...inn,
            identiteter: [{ type: "radsum", sum: "sum" }],
          });
          const [en] = identiteter;
          if (en === undefined) throw new Error("ingen identitet");
          const delt = kontrollerTall({
            publisert: { vist: 0 },
            beregnet: { kvotient: [{ vist: en.avstand }, { vist: kolonner.length }] },
          });
          expect([samlet.dom, samlet.avstand, samlet.enheter]).toEqual([
            en.dom,
            delt.beregnet.vist,
            delt.beregnet.vist,
          ]);
        },
      ),
    );
  });
});
