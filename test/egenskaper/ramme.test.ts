// The frame's calculations against themselves: what must hold between their answers, whatever the numbers.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beregnInntektspaaslag,
  beregnModellB,
  beregnNedtrapping,
  beregnRundsum,
  beregnSamletUttrekk,
  beregnTilskudd,
  beregnUttrekk,
  finnDemografiSomGir,
  indekserTak,
} from "../../src/index.js";
import { broek, deltPaa, desimaltekst, lesBroek, rundHalvtBortFraNull, sammenlign } from "../modell/broek.js";
import { kjede } from "../modell/ramme.js";
import { omstokket } from "../stoette/omstokket.js";
import { kanonisk, motsatt, produktAv, sumAv } from "../stoette/regnTekst.js";
import { aarFra } from "../stoette/tilfeldigeTall.js";
import { vilkaarligDesimal } from "../stoette/vilkaarligOppgjoer.js";
import {
  indekserFor,
  type Tekstuttrekk,
  vilkaarligAndel,
  vilkaarligDemografisoek,
  vilkaarligeDeler,
  vilkaarligePoster,
  vilkaarligMaaned,
  vilkaarligNedtrapping,
  vilkaarligPaaslag,
  vilkaarligTakindeksering,
  vilkaarligTilskudd,
  vilkaarligUttrekk,
} from "../stoette/vilkaarligRamme.js";

/** Kroner that twelve goes up in, with some places: every number of months of them ends. */
const tolvdelelig = fc
  .tuple(fc.nat(100_000_000), fc.constantFrom("12", "0.12", "0.0012"))
  .map(([antall, av]) => produktAv(String(antall), av));

const minst = (a: string, b: string) => sammenlign(lesBroek(a), lesBroek(b)) >= 0;

/** The same for the whole of the last year. */
function utenMaaneder<T extends Tekstuttrekk>({ maaneder: _, ...resten }: T) {
  return resten;
}

describe("for alle uttrekk", () => {
  it("R-3: for alle deler, hver med sitt grunnlagsår, er det samlede uttrekket summen av delenes", () => {
    fc.assert(
      fc.property(vilkaarligeDeler, (liste) => {
        const deler = liste.map(utenMaaneder); // the parts of a year need not end
        const { beloep, deler: vist } = beregnSamletUttrekk({ deler });
        expect(beloep).toBe(sumAv(vist.map((del) => del.beloep)));
        expect(vist.map((del) => del.beloep)).toEqual(
          deler.map(({ navn: _, ...d }) => beregnUttrekk(d).beloep),
        );
      }),
    );
  });

  it("R-3: for alle deler er rekkefølgen uten betydning, og to sammenslåinger etter hverandre er én", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligeDeler), fc.nat(4), ({ liste, omstokket: andre }, kutt) => {
        expect(beregnSamletUttrekk({ deler: andre }).beloep).toBe(
          beregnSamletUttrekk({ deler: liste }).beloep,
        );
        const hele = liste.map(utenMaaneder);
        const halve = [hele.slice(0, kutt), hele.slice(kutt)].filter((deler) => deler.length > 0);
        const summer = halve.map((deler) => beregnSamletUttrekk({ deler }).beloep);
        expect(sumAv(summer)).toBe(beregnSamletUttrekk({ deler: hele }).beloep);
      }),
    );
  });

  it("R-2: for alle år med nullindekser står uttrekket stille, hvor lang kjeden enn er", () => {
    const nullindekser = (fra: number, til: number) =>
      aarFra(fra, til).map((aar) => ({ aar, deflator: "0", demografi: "0.0" }));
    fc.assert(
      fc.property(vilkaarligDesimal, fc.nat(30), fc.boolean(), (beloep, antall, additiv) => {
        const ut = beregnUttrekk({
          grunnlag: { aar: 2000, beloep },
          tilAar: 2000 + antall,
          indekser: nullindekser(2001, 2000 + antall),
          metode: additiv ? "additiv" : "multiplikativ",
        });
        expect(ut.beloep).toBe(kanonisk(beloep));
        expect(ut.utvikling).toHaveLength(antall);
        for (const rad of ut.utvikling) expect([rad.faktor, rad.beloep]).toEqual(["1", kanonisk(beloep)]);
      }),
    );
  });

  it("R-2: for alle uttrekk er et år til å gange med årets faktor, uten avrunding mellom", () => {
    fc.assert(
      fc.property(vilkaarligUttrekk, (inn) => {
        const { utvikling, beloep } = beregnUttrekk(utenMaaneder(inn));
        let ventet = kanonisk(inn.grunnlag.beloep);
        for (const rad of utvikling) {
          ventet = produktAv(ventet, rad.faktor);
          expect(rad.beloep).toBe(ventet);
        }
        expect(beloep).toBe(ventet);
      }),
    );
  });

  it("R-2: for alle uttrekk er rekkefølgen av indeksene og andre års indekser uten betydning", () => {
    const foerEllerEtter = fc.constantFrom(1990, 2040).chain((aar) => indekserFor([aar, aar + 1]));
    fc.assert(
      fc.property(vilkaarligUttrekk, foerEllerEtter, (inn, andre) => {
        const indekser = [...andre, ...inn.indekser].reverse();
        const { merknader: _, ...ventet } = beregnUttrekk(inn);
        expect(beregnUttrekk({ ...inn, indekser })).toMatchObject(ventet);
      }),
    );
  });

  it("R-7: for alle delinger av året er månedene til sammen hele året", () => {
    fc.assert(
      fc.property(tolvdelelig, fc.integer({ min: 1, max: 11 }), (beloep, maaneder) => {
        const uttrekk = (antall?: number) =>
          beregnUttrekk({
            grunnlag: { aar: 2019, beloep },
            tilAar: 2019,
            indekser: [],
            ...(antall === undefined ? {} : { maaneder: antall }),
          }).beloep;
        expect(sumAv([uttrekk(maaneder), uttrekk(12 - maaneder)])).toBe(uttrekk());
        expect(uttrekk(12)).toBe(uttrekk());
      }),
    );
  });
});

describe("for alle inntektspåslag", () => {
  it("R-4: for alle uttrekk er påslaget aldri over taket", () => {
    fc.assert(
      fc.property(vilkaarligPaaslag, (inn) => {
        const { beloep, tak, beregnet, begrenset, prosjektmidlerMaks } = beregnInntektspaaslag(inn);
        expect(minst(tak, beloep) && minst(beregnet, beloep)).toBe(true);
        expect(minst(beloep, prosjektmidlerMaks) && minst("500000", prosjektmidlerMaks)).toBe(true);
        const helt = inn.maaneder === undefined || inn.maaneder === 12 || inn.takGjelder !== "perioden";
        const underTaket = minst(tak, beregnet);
        if (underTaket || helt) expect(begrenset).toBe(!underTaket);
      }),
    );
  });

  it("R-4: for alle uttrekk vokser påslaget med uttrekket, til taket", () => {
    fc.assert(
      fc.property(vilkaarligPaaslag, vilkaarligDesimal, (inn, annet) => {
        const [lavt = "0", hoeyt = "0"] = minst(annet, inn.uttrekk)
          ? [inn.uttrekk, annet]
          : [annet, inn.uttrekk];
        const paaslag = (uttrekk: string) => beregnInntektspaaslag({ ...inn, uttrekk });
        const [lite, stort] = [paaslag(lavt), paaslag(hoeyt)];
        expect(minst(stort.beloep, lite.beloep)).toBe(true);
        if (lite.begrenset) expect([stort.begrenset, stort.beloep]).toEqual([true, lite.beloep]);
      }),
    );
  });

  it("R-7: for alle delinger av året er månedenes påslag til sammen årets; med tak på delen aldri mindre", () => {
    fc.assert(
      fc.property(tolvdelelig, tolvdelelig, fc.integer({ min: 1, max: 11 }), (uttrekk, tak, maaneder) => {
        // a quarter of the uttrekk, so that the cap of the same size bites now and then
        const felles = { uttrekk, tak, sats: "0.25" };
        const deler = (takGjelder: "aaret" | "perioden") =>
          [maaneder, 12 - maaneder].map(
            (m) => beregnInntektspaaslag({ ...felles, maaneder: m, takGjelder }).beloep,
          );
        const hele = beregnInntektspaaslag(felles).beloep;
        expect(sumAv(deler("aaret"))).toBe(hele);
        expect(minst(sumAv(deler("perioden")), hele)).toBe(true);
        const uten = [maaneder, 12 - maaneder].map(
          (m) => beregnInntektspaaslag({ ...felles, tak: uttrekk, maaneder: m }).beloep,
        );
        expect(deler("perioden")).toEqual(uten.map((del) => (minst(tak, del) ? del : tak)));
        deler("perioden").forEach((del, i) => {
          expect(minst(del, deler("aaret")[i] ?? "") && minst(tak, del)).toBe(true);
        });
      }),
    );
  });

  it("R-10: for alle år med modell B er gevinsten påslaget: samlet er uttrekkets måneder og påslaget", () => {
    fc.assert(
      fc.property(tolvdelelig, tolvdelelig, vilkaarligMaaned, vilkaarligMaaned, (uttrekk, tak, m, egne) => {
        const paaslag = { tak, maaneder: egne, sats: "0.5" };
        const ut = beregnModellB({ aar: 2017, uttrekk, maaneder: m, inntektspaaslag: paaslag });
        expect(ut.samlet).toBe(sumAv([ut.oeremerketTilskudd, ut.inntektspaaslag.beloep]));
        const { merknader: _, ...alene } = beregnInntektspaaslag({ uttrekk, aar: 2017, ...paaslag });
        expect(ut.inntektspaaslag).toEqual(alene);
        const delen = beregnUttrekk({
          grunnlag: { aar: 2017, beloep: uttrekk },
          tilAar: 2017,
          indekser: [],
          maaneder: m,
        });
        expect(ut.oeremerketTilskudd).toBe(delen.beloep);
      }),
    );
  });

  it("R-6: for alle andeler er nedtrappingen hver andel av beløpet, i årene etter hverandre", () => {
    fc.assert(
      fc.property(vilkaarligNedtrapping, (inn) => {
        const { aar, sum } = beregnNedtrapping(inn);
        expect(aar.map((rad) => rad.aar)).toEqual(aarFra(inn.sisteAar + 1, inn.sisteAar + aar.length));
        expect(aar.map((rad) => rad.beloep)).toEqual(aar.map((rad) => produktAv(inn.beloep, rad.andel)));
        expect(sum).toBe(sumAv(aar.map((rad) => rad.beloep)));
        if (inn.andeler === undefined) expect(sum).toBe(kanonisk(inn.beloep));
      }),
    );
  });

  it("R-4: for alle tak er to indekseringer etter hverandre én", () => {
    fc.assert(
      fc.property(vilkaarligAndel, vilkaarligAndel, fc.nat(30_000_000), (foerst, saa, tak) => {
        const deflatorer = [
          { aar: 2030, deflator: foerst },
          { aar: 2031, deflator: saa },
        ];
        const hele = indekserTak({ fra: { aar: 2029, tak }, tilAar: 2031, deflatorer }).tak;
        const halvveis = indekserTak({ fra: { aar: 2029, tak }, tilAar: 2030, deflatorer }).tak;
        expect(indekserTak({ fra: { aar: 2030, tak: halvveis }, tilAar: 2031, deflatorer }).tak).toBe(hele);
      }),
    );
  });

  it("R-4: for alle satser vokser taket som et uttrekk uten demografi", () => {
    fc.assert(
      fc.property(vilkaarligTakindeksering, (inn) => {
        const indekser = inn.deflatorer.map((rad) => ({ ...rad, demografi: "0" }));
        const grunnlag = { aar: inn.fra.aar, beloep: inn.fra.tak };
        const uttrekk = beregnUttrekk({ grunnlag, tilAar: inn.tilAar, indekser });
        const tak = indekserTak(inn);
        expect([tak.tak, tak.takAvrundet]).toEqual([uttrekk.beloep, uttrekk.beloepAvrundet]);
      }),
    );
  });
});

describe("for alle rundsummer og tilskudd", () => {
  it("R-8: for alle poster er rundsummen deres sum, i hvilken rekkefølge de enn står", () => {
    fc.assert(
      fc.property(omstokket(vilkaarligePoster), ({ liste, omstokket: andre }) => {
        const { sum } = beregnRundsum({ poster: liste });
        expect(sum).toBe(sumAv(liste.map((post) => post.beloep)));
        expect(beregnRundsum({ poster: andre }).sum).toBe(sum);
        const stille = { aar: 2018, tilAar: 2019, indekser: [{ aar: 2019, deflator: "0", demografi: "0" }] };
        expect(beregnRundsum({ poster: liste, ...stille }).sum).toBe(sum);
      }),
    );
  });

  it("R-8: for alle framskrivinger følger rundsummen det uttrekket gjør", () => {
    fc.assert(
      fc.property(vilkaarligUttrekk, ({ metode: _, ...inn }) => {
        const poster = [{ navn: "uten vedtak", beloep: inn.grunnlag.beloep }];
        const { grunnlag, ...resten } = inn;
        const { sum, sumAvrundet } = beregnRundsum({ poster, aar: grunnlag.aar, ...resten });
        expect(sum).toBe(beregnUttrekk(inn).beloep);
        if (inn.maaneder === undefined)
          expect(sumAvrundet).toBe(desimaltekst(rundHalvtBortFraNull(lesBroek(sum))));
      }),
    );
  });

  it("R-9: for alle år er tilskuddet summen av de tre, og rekkefølgen av korreksjonene uten betydning", () => {
    fc.assert(
      fc.property(vilkaarligTilskudd, (inn) => {
        const ut = beregnTilskudd(inn);
        expect(ut.aktivitetstilskudd).toBe(sumAv([inn.aktivitet.aKonto, ...inn.aktivitet.korreksjoner]));
        expect(ut.samlet).toBe(sumAv([ut.aktivitetstilskudd, ut.rundsumtilskudd, ut.inntektspaaslag]));
        const korreksjoner = [...inn.aktivitet.korreksjoner].reverse();
        expect(beregnTilskudd({ ...inn, aktivitet: { ...inn.aktivitet, korreksjoner } }).samlet).toBe(
          ut.samlet,
        );
        const uten = {
          aKonto: inn.aktivitet.aKonto,
          korreksjoner: [...korreksjoner, ...korreksjoner.map(motsatt)],
        };
        expect(beregnTilskudd({ ...inn, aktivitet: uten }).aktivitetstilskudd).toBe(kanonisk(uten.aKonto));
      }),
    );
  });
});

describe("for alle publiserte uttrekk", () => {
  const finest = broek(1n, 10n ** 20n);

  it("N-2: for alle søk gir fra og til det publiserte beløpet, og den neste satsen utenfor gir et annet", () => {
    fc.assert(
      fc.property(vilkaarligDemografisoek, ({ grunnlag, tilAar, indekser, publisert, metode }) => {
        const { satser, aar } = finnDemografiSomGir({ grunnlag, tilAar, indekser, publisert, metode });
        expect(aar).toEqual(indekser.filter((rad) => !("demografi" in rad)).map((rad) => rad.aar));
        if (satser === null) return;
        const enhet = lesBroek(publisert.avrundetTil);
        const vistMed = (sats: string) => {
          const hele = indekser.map((rad) => ({ demografi: sats, ...rad }));
          const beloep = kjede(grunnlag, tilAar, hele, metode).at(-1)?.beloep ?? broek(0n);
          return rundHalvtBortFraNull(deltPaa(beloep, enhet)).t;
        };
        const ventet = deltPaa(lesBroek(publisert.beloep), enhet).t;
        const { fra, til } = satser;
        expect([vistMed(fra), vistMed(til)]).toEqual([ventet, ventet]);
        const steg = desimaltekst(finest);
        const [foer, etter] = [sumAv([fra, motsatt(steg)]), sumAv([til, steg])];
        expect(vistMed(etter) > ventet).toBe(true);
        // -1 is no rate
        if (sammenlign(lesBroek(foer), broek(-1n)) > 0) expect(vistMed(foer) < ventet).toBe(true);
      }),
    );
  });

  it("N-2: for alle satser er satsen selv blant dem som gir det den gav", () => {
    const soek = fc.record({
      beloep: fc.integer({ min: 1_000_000, max: 1_000_000_000 }).map(String),
      sats: vilkaarligAndel,
      deflatorer: fc.array(vilkaarligAndel, { minLength: 1, maxLength: 4 }),
      metode: fc.constantFrom("multiplikativ" as const, "additiv" as const),
    });
    fc.assert(
      fc.property(soek, ({ beloep, sats, deflatorer, metode }) => {
        const uten = deflatorer.map((deflator, i) => ({ aar: 2019 + i, deflator }));
        const felles = { grunnlag: { aar: 2018, beloep }, tilAar: 2018 + deflatorer.length, metode };
        const indekser = uten.map((rad) => ({ ...rad, demografi: sats }));
        const { beloepAvrundet } = beregnUttrekk({ ...felles, indekser });
        const publisert = { beloep: beloepAvrundet, avrundetTil: "1000" };
        const { satser } = finnDemografiSomGir({ ...felles, indekser: uten, publisert });
        expect(satser).not.toBeNull();
        expect(minst(sats, satser?.fra ?? "") && minst(satser?.til ?? "", sats)).toBe(true);
      }),
    );
  });
});
