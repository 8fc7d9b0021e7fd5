// Valid inputs of the calculations of what the trial meant, and the arbitraries that their properties are about.

import fc from "fast-check";
import type * as sio from "../../src/index.js";
import { TJENESTEGRUPPER } from "../../src/index.js";
import { skjema } from "../modell/skjema.js";
import {
  somInndata,
  vilkaarligDesimal,
  vilkaarligDesimalMedFortegn,
  vilkaarligeLinjer,
} from "./vilkaarligOppgjoer.js";

/** A decimal above zero. */
export const vilkaarligOverNull = vilkaarligDesimal.filter((tekst) => /[1-9]/.test(tekst));

/** A rate from 0 to 1. */
const vilkaarligGrad = fc.oneof(
  fc.constantFrom("0.8", "0.85", "0", "1"),
  fc.nat(1_000_000).map((m) => (m === 1_000_000 ? "1" : `0.${String(m).padStart(6, "0")}`)),
);

const vilkaarligMottaker = fc.record(
  {
    loennsutgifter: fc.oneof(
      vilkaarligDesimal,
      fc.integer({ min: 1_429_998, max: 1_430_002 }).map(String),
      fc.nat(4_000_000).map(String),
    ),
    fradrag: fc.oneof(vilkaarligDesimal, fc.constant("744000")),
    alder: fc.oneof(fc.integer({ min: 65, max: 68 }), fc.nat(110)),
  },
  { requiredKeys: ["loennsutgifter"] },
);

/** Recipients, named or not. */
export const vilkaarligeMottakere: fc.Arbitrary<sio.MottakerInn[]> = fc
  .array(fc.tuple(vilkaarligMottaker, fc.boolean()), { maxLength: 6 })
  .map((alle) => alle.map(([mottaker, navngitt], i) => ({ ...mottaker, ...(navngitt && { id: `m${i}` }) })));

/** Threshold and rate as the caller gives them. */
export const vilkaarligeSatser = fc.record({
  innslagspunkt: fc.oneof(vilkaarligDesimal, fc.constant("1430000")),
  kompensasjonsgrad: vilkaarligGrad,
});

/** Grant years with one known value. */
export const KJENTE_TILSKUDDSAAR = [2009, 2010, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024];

const vilkaarligRessurskrevende = fc
  .tuple(
    fc.oneof(
      fc
        .constantFrom(...KJENTE_TILSKUDDSAAR)
        .chain((aar) => fc.constantFrom({ aar }, { regnskapsaar: aar - 1 }, { aar, regnskapsaar: aar - 1 })),
      vilkaarligeSatser,
    ),
    vilkaarligeMottakere,
  )
  .map(([valg, mottakere]): sio.RessurskrevendeInn => ({ ...valg, mottakere }));

/** Each of some years once, with what goes with it. */
const medAar = <T>(beloep: fc.Arbitrary<T>): fc.Arbitrary<({ aar: number } & T)[]> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1990, max: 2050 }), beloep), {
      selector: ([aar]) => aar,
      minLength: 1,
      maxLength: 8,
    })
    .map((rader) => rader.map(([aar, felt]) => ({ aar, ...felt })));

/** The years of beregnOekteOverfoeringer. */
export const vilkaarligeOverfoeringer = medAar(
  fc.record({
    tilskudd: vilkaarligDesimalMedFortegn,
    uttrekk: vilkaarligDesimal,
    bortfaltRefusjon: vilkaarligDesimal,
  }),
);

/** The years of beregnAarsakssplitt. */
export const vilkaarligeAarsaker = medAar(
  fc.record({
    oekteOverfoeringer: vilkaarligDesimalMedFortegn,
    inntektspaaslag: vilkaarligDesimal,
    demografigevinst: vilkaarligDesimalMedFortegn,
    ressurskrevende: vilkaarligDesimalMedFortegn,
  }),
);

/** A yearly growth of −20 to 30 per cent, as a fraction. */
const vekst = fc.integer({ min: -2000, max: 3000 }).map((m) => {
  const sifre = String(Math.abs(m)).padStart(4, "0");
  return `${m < 0 ? "-" : ""}0.${sifre}`;
});

/** A base and the years after it, with the national and the municipality's own growth. */
export const vilkaarligDemografigevinst = fc
  .record({
    grunnlagsaar: fc.integer({ min: 2000, max: 2020 }),
    beloep: vilkaarligDesimal,
    satser: fc.array(fc.record({ deflator: vekst, demografi: vekst, lokal: vekst }), {
      minLength: 1,
      maxLength: 8,
    }),
    metode: fc.constantFrom<sio.DemografigevinstInn["metode"]>("multiplikativ", "additiv"),
  })
  .map(({ grunnlagsaar, beloep, satser, metode = "multiplikativ" }) => ({
    grunnlag: { aar: grunnlagsaar, beloep },
    indekser: satser.map(({ deflator, demografi }, i) => ({
      aar: grunnlagsaar + 1 + i,
      deflator,
      demografi,
    })),
    lokalDemografi: satser.map(({ lokal }, i) => ({ aar: grunnlagsaar + 1 + i, demografi: lokal })),
    metode,
  }));

/** Lines of beregnEnhetskostnadsavvik: each group once, as itself or as one of its codes. */
export const vilkaarligeKostnadslinjer: fc.Arbitrary<sio.KostnadslinjeInn[]> = fc.uniqueArray(
  fc
    .record({
      gruppe: fc.constantFrom(...TJENESTEGRUPPER),
      somKode: fc.option(fc.nat()),
      kostnad: vilkaarligDesimal,
      volum: vilkaarligOverNull,
      pris: vilkaarligOverNull,
    })
    .map(({ gruppe, somKode, ...tall }): sio.KostnadslinjeInn => {
      const koder = skjema.filter((rad) => rad.gruppe === gruppe).map((rad) => rad.kode);
      const kode = somKode === null ? undefined : (koder[somKode % koder.length] as sio.Tjenestekode);
      return kode === undefined ? { gruppe, ...tall } : { kode, ...tall };
    }),
  { selector: (linje) => linje.gruppe ?? gruppenTil(linje.kode), minLength: 1, maxLength: 8 },
);

function gruppenTil(kode: string): string | undefined {
  return skjema.find((rad) => rad.kode === kode)?.gruppe;
}

/** Periods at fixed prices: the lines of each are some of the priced ones. */
export const vilkaarligeFastePriser = fc
  .tuple(vilkaarligeLinjer(), fc.array(fc.tuple(fc.nat(8), fc.boolean()), { minLength: 1, maxLength: 4 }))
  .map(([prislinjer, valg]) => {
    const { priser, linjer } = somInndata(prislinjer);
    const perioder = valg.map(([utelatt, aarets], i) => ({
      navn: `periode ${i + 1}`,
      linjer: linjer
        .filter((_, nr) => nr !== utelatt)
        .map(({ kode, aarsvolum, gjennomfoert }) => ({ kode, volum: aarets ? aarsvolum : gjennomfoert })),
    }));
    return { priser, perioder };
  });

const fastePriserMedTabell = vilkaarligeFastePriser.map(({ perioder }) => ({
  tariff: { aar: 2018, sone: "1", reisetidsgruppe: 1 },
  perioder,
}));

/** By the name of the calculation. */
export const GYLDIGE_KONSEKVENS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  hentInnslagspunkt: fc
    .constantFrom(...KJENTE_TILSKUDDSAAR)
    .chain((aar) => fc.constantFrom({ tilskuddsaar: aar }, { regnskapsaar: aar - 1, forslag: false })),
  beregnRessurskrevende: vilkaarligRessurskrevende,
  beregnOekteOverfoeringer: vilkaarligeOverfoeringer.map((aar) => ({ aar })),
  beregnDemografigevinst: vilkaarligDemografigevinst,
  beregnEnhetskostnadsavvik: vilkaarligeKostnadslinjer.map((linjer) => ({ linjer })),
  beregnFastePriser: fc.oneof(vilkaarligeFastePriser, fastePriserMedTabell),
  beregnAarsakssplitt: vilkaarligeAarsaker.map((aar) => ({ aar })),
};
