// Arbitraries for the frame, and valid inputs of its calculations.

import fc from "fast-check";
import type * as sio from "../../src/index.js";
import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  rundHalvtBortFraNull,
} from "../modell/broek.js";
import type { ForloepInn } from "../modell/forloep.js";
import { kjede } from "../modell/ramme.js";
import { sumAv } from "./regnTekst.js";
import { lagTerning, type Terning } from "./terning.js";
import { aarFra } from "./tilfeldigeTall.js";
import { tilfeldigForloep, tilfeldigSammenslaaing } from "./tilfeldigForloep.js";
import { vilkaarligDesimal, vilkaarligDesimalMedFortegn } from "./vilkaarligOppgjoer.js";

const promille = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => desimaltekst(broek(BigInt(n), 1000n)));

const tjuePlasser = fc
  .bigInt({ min: 1n, max: 10n ** 20n - 1n })
  .map((n) => desimaltekst(broek(n, 10n ** 20n)));

/** A rate above -1 and at most 1: mostly some per cent. */
const vilkaarligSats: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: promille(-50, 120) },
  { weight: 1, arbitrary: fc.constantFrom("0", "0.0", "1", "0.50", "-0.5", "-0.99999999999999999999") },
  { weight: 1, arbitrary: tjuePlasser },
);

/** A share from 0 to 1. */
export const vilkaarligAndel: fc.Arbitrary<string> = fc.oneof(promille(0, 1000), tjuePlasser);

export const vilkaarligMaaned = fc.integer({ min: 1, max: 12 });

const vilkaarligMetode = fc.constantFrom<sio.Metode>("multiplikativ", "additiv");

const aaret = fc.integer({ min: 2014, max: 2024 });

/** What the model and the library both take: plain texts. */
export type Tekstindeks = { aar: number; deflator: string; demografi: string };
export type Tekstuttrekk = {
  grunnlag: { aar: number; beloep: string };
  tilAar: number;
  indekser: Tekstindeks[];
  metode?: sio.Metode;
  maaneder?: number;
};

/** An index for each of the years. */
export const indekserFor = (aarene: readonly number[]): fc.Arbitrary<Tekstindeks[]> =>
  fc.tuple(
    ...aarene.map((aar) =>
      fc.record({ aar: fc.constant(aar), deflator: vilkaarligSats, demografi: vilkaarligSats }),
    ),
  );

/** An uttrekk to a year, with or without `metode` and `maaneder`. */
const uttrekkTil = (tilAar: number): fc.Arbitrary<Tekstuttrekk> =>
  fc.nat(4).chain((antall) =>
    fc.record(
      {
        grunnlag: fc.record({ aar: fc.constant(tilAar - antall), beloep: vilkaarligDesimal }),
        tilAar: fc.constant(tilAar),
        indekser: indekserFor(aarFra(tilAar - antall + 1, tilAar)),
        metode: vilkaarligMetode,
        maaneder: vilkaarligMaaned,
      },
      { requiredKeys: ["grunnlag", "tilAar", "indekser"] },
    ),
  );

export const vilkaarligUttrekk: fc.Arbitrary<Tekstuttrekk> = aaret.chain(uttrekkTil);

/** Parts of a merged municipality, each by its own base year. */
export const vilkaarligeDeler: fc.Arbitrary<({ navn: string } & Tekstuttrekk)[]> = aaret.chain((tilAar) =>
  fc
    .array(uttrekkTil(tilAar), { minLength: 1, maxLength: 4 })
    .map((deler) => deler.map((del, i) => ({ navn: `del ${i}`, ...del }))),
);

const paaslagsvalg = {
  sats: vilkaarligAndel,
  tak: vilkaarligDesimal,
  maaneder: vilkaarligMaaned,
  takGjelder: fc.constantFrom<sio.Takgrunnlag>("aaret", "perioden"),
};

/** A påslag in a year with a cap of its own; `tak` and the rest may be left out. */
export const vilkaarligPaaslag = fc.record(
  { uttrekk: vilkaarligDesimal, aar: fc.integer({ min: 2016, max: 2021 }), ...paaslagsvalg },
  { requiredKeys: ["uttrekk", "aar"] },
);

const vilkaarligModellB = fc.record(
  {
    aar: fc.integer({ min: 2016, max: 2019 }),
    uttrekk: vilkaarligDesimal,
    maaneder: vilkaarligMaaned,
    inntektspaaslag: fc.record(paaslagsvalg, { requiredKeys: [] }),
  },
  { requiredKeys: ["aar", "uttrekk"] },
);

export const vilkaarligNedtrapping = fc.record(
  {
    sisteAar: fc.integer({ min: 2016, max: 2024 }),
    beloep: vilkaarligDesimal,
    andeler: fc.array(vilkaarligAndel, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ["sisteAar", "beloep"] },
);

/** Items of accounts, the last one income that does not take more than there is. */
export const vilkaarligePoster = fc
  .tuple(
    fc.array(
      fc.record(
        { beloep: vilkaarligDesimal, kostraFunksjon: fc.constantFrom("234", "253", "254", "261", "120") },
        { requiredKeys: ["beloep"] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.boolean(),
  )
  .map(([poster, medInntekt]) => {
    const inntekt = medInntekt ? [{ beloep: `-${sumAv([poster[0]?.beloep ?? "0"])}` }] : [];
    return [...poster, ...inntekt].map((post, i) => ({ navn: `post ${i}`, ...post }));
  });

const vilkaarligRundsum = fc
  .tuple(
    fc.record(
      {
        poster: vilkaarligePoster,
        nettoUtgifter: vilkaarligDesimal.filter((tekst) => /[1-9]/.test(tekst)),
        maaneder: vilkaarligMaaned,
      },
      { requiredKeys: ["poster"] },
    ),
    fc.option(vilkaarligUttrekk),
  )
  .map(([inn, fram]) =>
    fram === null ? inn : { ...inn, aar: fram.grunnlag.aar, tilAar: fram.tilAar, indekser: fram.indekser },
  );

export const vilkaarligTilskudd = fc.record({
  aar: aaret,
  aktivitet: fc.record({
    aKonto: vilkaarligDesimalMedFortegn,
    korreksjoner: fc.array(vilkaarligDesimalMedFortegn, { maxLength: 5 }),
  }),
  rundsum: vilkaarligDesimal,
  inntektspaaslag: vilkaarligDesimal,
});

const egneDeflatorer = (aarene: readonly number[]) =>
  fc.tuple(...aarene.map((aar) => vilkaarligSats.map((deflator) => ({ aar, deflator }))));

/** The cap from another start, on own rates. */
export const vilkaarligTakindeksering = fc.tuple(aaret, fc.nat(4)).chain(([aar, antall]) =>
  fc.record({
    tilAar: fc.constant(aar + antall),
    fra: fc.record({ aar: fc.constant(aar), tak: vilkaarligDesimal }),
    deflatorer: egneDeflatorer(aarFra(aar + 1, aar + antall)),
  }),
);

const ENHETER = ["1000", "1", "1000000", "0.5", "0.01"] as const;

/** The amount in whole units, one unit at least. */
function vistI(enhet: string, beloep: Broek): string {
  const antall = rundHalvtBortFraNull(deltPaa(beloep, lesBroek(enhet))).t;
  return desimaltekst(gange(broek(antall < 1n ? 1n : antall), lesBroek(enhet)));
}

/** A search for a rate: what one rate comes to, shown in a unit, with the rate left out in the years that share it. */
export const vilkaarligDemografisoek = fc
  .tuple(aaret, fc.integer({ min: 1, max: 4 }))
  .chain(([aar, antall]) => {
    const aarene = aarFra(aar + 1, aar + antall);
    return fc.record({
      beloep: fc.nat(1_000_000_000).map(String),
      indekser: indekserFor(aarene),
      soekte: fc.subarray([...aarene], { minLength: 1 }),
      ukjent: vilkaarligSats,
      enhet: fc.constantFrom(...ENHETER),
      metode: vilkaarligMetode,
      aar: fc.constant(aar),
    });
  })
  .map(({ beloep, indekser, soekte, ukjent, enhet, metode, aar }) => {
    const erSoekt = (rad: Tekstindeks) => soekte.includes(rad.aar);
    const hele = indekser.map((rad) => (erSoekt(rad) ? { ...rad, demografi: ukjent } : rad));
    const grunnlag = { aar, beloep };
    const tilAar = aar + indekser.length;
    const tilslutt = kjede(grunnlag, tilAar, hele, metode).at(-1)?.beloep ?? broek(0n);
    return {
      grunnlag,
      tilAar,
      indekser: indekser.map(({ demografi, ...rad }) =>
        soekte.includes(rad.aar) ? rad : { ...rad, demografi },
      ),
      publisert: { beloep: vistI(enhet, tilslutt), avrundetTil: enhet },
      metode,
    };
  });

/** What a seed gives; a course is too tangled to be shrunk, and the seed gives it again. */
const avTerning = <T>(lag: (t: Terning) => T): fc.Arbitrary<T> =>
  fc.noShrink(fc.nat().map((froe) => lag(lagTerning(froe))));

/** A whole course, of one municipality or of several that merge. */
export const vilkaarligForloep: fc.Arbitrary<ForloepInn> = fc.oneof(
  avTerning(tilfeldigForloep),
  avTerning(tilfeldigSammenslaaing),
);

/** By the name of the calculation. */
export const GYLDIGE_RAMME: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  beregnUttrekk: vilkaarligUttrekk,
  beregnSamletUttrekk: vilkaarligeDeler.map((deler) => ({ deler })),
  beregnInntektspaaslag: vilkaarligPaaslag,
  beregnModellB: vilkaarligModellB,
  beregnNedtrapping: vilkaarligNedtrapping,
  beregnRundsum: vilkaarligRundsum,
  beregnTilskudd: vilkaarligTilskudd,
  indekserTak: fc.oneof(
    vilkaarligTakindeksering,
    fc.record({ tilAar: fc.integer({ min: 2016, max: 2022 }) }),
  ),
  finnDemografiSomGir: vilkaarligDemografisoek,
  beregnForloep: vilkaarligForloep,
};
