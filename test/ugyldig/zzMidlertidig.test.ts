import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kall } from "../stoette/beregninger.js";
import { forventVelformede, svarEllerSioFeil } from "../stoette/fangSioFeil.js";
import { mutert } from "../stoette/muter.js";
import { FELT, lagVill, villVerdi } from "../stoette/villVerdi.js";

const idx = (fra: number, til: number) =>
  Array.from({ length: til - fra }, (_, i) => ({ aar: fra + 1 + i, deflator: "0.028", demografi: 0.0052 }));
const belop = fc.oneof(
  fc.nat(1e9),
  fc.constant("12345.6789"),
  fc.constant("123456789012345678901234567890.12345678901234567891"),
);
const met = fc.constantFrom("multiplikativ", "additiv");
const uttrekk = fc
  .tuple(fc.integer({ min: 1900, max: 2190 }), fc.nat(9), belop, met, fc.integer({ min: 1, max: 12 }))
  .map(([aar, n, beloep, metode, maaneder]) => ({
    grunnlag: { aar, beloep },
    tilAar: aar + n,
    indekser: idx(aar, aar + n),
    metode,
    maaneder,
  }));
const forloep = fc
  .tuple(
    fc.integer({ min: 2016, max: 2018 }),
    fc.integer({ min: 2018, max: 2021 }),
    belop,
    fc.constantFrom("modellA", "modellB", "inntektspaaslag"),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([fraAar, tilAar, b, ordning, tilsk, ned]) => {
    const aarene = Array.from({ length: tilAar - fraAar + 1 }, (_, i) => fraAar + i);
    const A = ordning === "modellA" ? aarene : aarene.filter((a) => a >= 2020);
    const AB = ordning === "inntektspaaslag" ? A : aarene;
    return {
      kommune: "Os",
      fraAar,
      tilAar,
      deler: [
        {
          navn: "Os",
          grunnlag: { aar: 2015, beloep: b },
          perioder: [{ fra: "2016-05", til: "2019-12", ordning }],
        },
        {
          navn: "Fusa",
          grunnlag: { aar: 2018, beloep: b },
          perioder: [{ fra: "2019", til: "2019-12-31", ordning: "utenfor" }],
        },
      ],
      sammenslaainger: [
        {
          navn: "Bj",
          deler: ["Os", "Fusa"],
          perioder: [{ fra: "2020-01", til: "2021-12", ordning: "modellA" }],
        },
      ],
      indekser: idx(2015, 2021),
      aktivitet: A.map((aar, i) =>
        i % 2 ? { aar, beloep: b } : { aar, aKonto: b, korreksjoner: [1, "-2.5"] },
      ),
      rundsum: A.map((aar) => ({ aar, beloep: b })),
      bortfaltRefusjon: AB.map((aar) =>
        tilsk ? { tilskuddsaar: aar + 1, beloep: 1 } : { regnskapsaar: aar, beloep: 1 },
      ),
      inntektspaaslag: { sats: 0.04, tak: [{ aar: 2017, beloep: 3e7 }], takGjelder: "perioden" },
      ...(ned ? { nedtrapping: { andeler: [0.6, 0.4] } } : {}),
    };
  });
const GYLDIGE: Record<string, fc.Arbitrary<unknown>> = {
  beregnUttrekk: uttrekk,
  beregnSamletUttrekk: uttrekk.map((u) => ({
    deler: [
      { navn: "a", ...u },
      { navn: "b", ...u },
    ],
  })),
  beregnInntektspaaslag: fc.record(
    {
      uttrekk: belop,
      aar: fc.integer({ min: 2016, max: 2021 }),
      sats: fc.constant(0.04),
      maaneder: fc.integer({ min: 1, max: 12 }),
      takGjelder: fc.constantFrom("aaret", "perioden"),
      tak: belop,
    },
    { noNullPrototype: true, requiredKeys: ["uttrekk", "aar"] },
  ),
  beregnNedtrapping: fc.record(
    {
      sisteAar: fc.integer({ min: 2019, max: 2024 }),
      beloep: belop,
      andeler: fc.nat(0).map(() => [0.6, 0.4]),
    },
    { noNullPrototype: true, requiredKeys: ["sisteAar", "beloep"] },
  ),
  beregnRundsum: fc.tuple(belop, uttrekk).map(([b, u]) => ({
    poster: [
      { navn: "a", beloep: b, kostraFunksjon: "254" },
      { navn: "b", beloep: -1 },
      { navn: "c", beloep: 5 },
    ],
    nettoUtgifter: 100,
    aar: u.grunnlag.aar,
    tilAar: u.tilAar,
    indekser: u.indekser,
    maaneder: 3,
  })),
  beregnModellB: fc.record(
    {
      aar: fc.integer({ min: 2016, max: 2021 }),
      uttrekk: belop,
      maaneder: fc.integer({ min: 1, max: 12 }),
      inntektspaaslag: fc.record(
        { sats: fc.constant(0.04), tak: belop, maaneder: fc.constant(8) },
        { noNullPrototype: true },
      ),
    },
    { noNullPrototype: true, requiredKeys: ["aar", "uttrekk"] },
  ),
  beregnTilskudd: fc.record(
    {
      aar: fc.constant(2019),
      aktivitet: fc.record({ aKonto: belop, korreksjoner: fc.array(belop) }, { noNullPrototype: true }),
      rundsum: belop,
      inntektspaaslag: belop,
    },
    { noNullPrototype: true },
  ),
  indekserTak: fc.record(
    {
      tilAar: fc.integer({ min: 2020, max: 2023 }),
      fra: fc.record({ aar: fc.integer({ min: 2015, max: 2018 }), tak: belop }, { noNullPrototype: true }),
      deflatorer: fc.nat(0).map(() => [{ aar: 2019, deflator: 0.03 }]),
    },
    { noNullPrototype: true, requiredKeys: ["tilAar"] },
  ),
  hentInntektspaaslagstak: fc.record(
    { aar: fc.integer({ min: 2016, max: 2021 }) },
    { noNullPrototype: true },
  ),
  finnDemografiSomGir: uttrekk
    .filter((u) => u.indekser.length > 0)
    .map(({ maaneder: _, ...u }) => ({
      ...u,
      indekser: u.indekser.map(({ demografi, ...r }, i) => (i % 2 ? { ...r, demografi } : r)),
      publisert: { beloep: 101939000, avrundetTil: 1000 },
    })),
  beregnForloep: forloep,
};
const RUNDER = Number(process.env["UB"] ?? 2000);
const OND_TEKST = /undefined|NaN|\[object|Infinity/;
const uten = (m: string) =>
  m
    .replace(/«[^»]*»/g, "")
    .replace(/for -?(NaN|Infinity) står to|tallet -?(NaN|Infinity)|NaN er ikke et tall/g, "");
const prov = (f: () => unknown) => {
  const t = performance.now();
  const { feil } = svarEllerSioFeil(f);
  const brukt = performance.now() - t;
  if (brukt > 3000) throw new Error(`tok ${brukt}`);
  if (feil !== undefined) {
    forventVelformede(feil);
    for (const { melding } of feil) {
      if (melding.length > 700 || OND_TEKST.test(uten(melding))) throw new Error(`melding: ${melding}`);
    }
  }
};
/** Every field a getter that alternates between what was there and something else. */
function skiftende(verdi: unknown, annet: unknown, frekvens: number, teller = { n: 0 }): unknown {
  if (Array.isArray(verdi)) return verdi.map((l) => skiftende(l, annet, frekvens, teller));
  if (typeof verdi !== "object" || verdi === null) return verdi;
  const ut = {};
  for (const [k, v] of Object.entries(verdi)) {
    const vist = skiftende(v, annet, frekvens, teller);
    Object.defineProperty(ut, k, {
      enumerable: true,
      get: () => (++teller.n % frekvens === 0 && typeof v === typeof annet ? annet : vist),
    });
  }
  return ut;
}

describe.each(Object.entries(GYLDIGE))("%s", (navn, gyldig) => {
  it("gyldig", () =>
    fc.assert(
      fc.property(gyldig, (inn) => {
        expect(svarEllerSioFeil(() => kall(navn, inn)).feil).toBeUndefined();
      }),
    ));
  it("vill", () =>
    fc.assert(
      fc.property(villVerdi, (v) => prov(() => kall(navn, lagVill(v)))),
      { numRuns: RUNDER },
    ));
  it("felter", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FELT), villVerdi, { maxKeys: 12 }), (v) =>
        prov(() => kall(navn, lagVill({ ...v }))),
      ),
      { numRuns: RUNDER },
    ));
  it("mutert", () =>
    fc.assert(
      fc.property(mutert(gyldig), (lag) => prov(() => kall(navn, lag()))),
      { numRuns: 4 * RUNDER },
    ));
  const aar = fc.constantFrom(
    2015,
    2016,
    2018,
    2020,
    1900,
    2199,
    1e16,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
    2018.5,
    -1,
    "2016",
    "modellA",
    "utenfor",
    "2016-07",
    "2017",
    "2016-07-15",
    "Os",
    "0.52",
    "-1",
    null,
    "regnskapsaar",
  );
  it("aarsverdier mange steder", () =>
    fc.assert(
      fc.property(
        gyldig,
        fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), aar), {
          minLength: 1,
          maxLength: 6,
        }),
        (inn, endringer) => {
          const k = structuredClone(inn) as Record<string, unknown>;
          for (const [steg, v] of endringer) {
            let her: Record<string, unknown> = k;
            for (const [i, s] of steg.entries()) {
              const n = Object.keys(her);
              const f = n[s % n.length];
              if (f === undefined) break;
              const neste = her[f];
              if (i < steg.length - 1 && typeof neste === "object" && neste !== null)
                her = neste as Record<string, unknown>;
              else {
                if (typeof neste !== "object" || neste === null) her[f] = v;
                break;
              }
            }
          }
          prov(() => kall(navn, k));
        },
      ),
      { numRuns: 4 * RUNDER },
    ));
  it("skiftende gettere", () =>
    fc.assert(
      fc.property(
        gyldig,
        fc.constantFrom<unknown>(1900, 2030, "2016-07", "modellA", "utenfor", "Os", 0, "0"),
        fc.integer({ min: 2, max: 40 }),
        (inn, annet, n) => prov(() => kall(navn, skiftende(inn, annet, n))),
      ),
      { numRuns: 2 * RUNDER },
    ));
});
