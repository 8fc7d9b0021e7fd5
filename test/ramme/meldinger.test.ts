// The frame's messages to the letter, and the edges of what it accepts (R-2 to R-10, N-2, N-3).

import { describe, expect, it } from "vitest";
import {
  beregnInntektspaaslag,
  beregnModellB,
  beregnNedtrapping,
  beregnRundsum,
  beregnSamletUttrekk,
  beregnTilskudd,
  beregnUttrekk,
  type Desimal,
  finnDemografiSomGir,
  hentDemografi,
  hentIndekser,
  hentInntektspaaslagstak,
  indekserTak,
} from "../../src/index.js";
import { paaslagsbelegg } from "../../src/ramme/paaslagssatser.js";
import { skrivAar } from "../../src/ramme/skrivAar.js";
import { somAar } from "../../src/ramme/somAar.js";
import { fangSioFeil } from "../stoette/fangSioFeil.js";
import { skiftende } from "../stoette/skiftende.js";
import { PAASLAG } from "../tariff/data/rammefiler.js";

const BEREGNINGER = {
  beregnInntektspaaslag,
  beregnModellB,
  beregnNedtrapping,
  beregnRundsum,
  beregnSamletUttrekk,
  beregnTilskudd,
  beregnUttrekk,
  finnDemografiSomGir,
  hentDemografi,
  hentIndekser,
  hentInntektspaaslagstak,
  indekserTak,
} as unknown as Readonly<Record<string, (inn: unknown) => { readonly merknader?: readonly Problem[] }>>;

type Problem = { readonly kode: string; readonly sti: readonly unknown[]; readonly melding: string };

const kort = ({ kode, sti, melding }: Problem) => [kode, sti.join("."), melding];
const kall = (navn: string, inn: unknown) => {
  const beregning = BEREGNINGER[navn];
  if (beregning === undefined) throw new Error(navn);
  return beregning(inn);
};

const indeks = (aar: number, deflator: Desimal = "0.03", demografi: Desimal = "0.007") => ({
  aar,
  deflator,
  demografi,
});
const grunnlag = { aar: 2018, beloep: 1000 };
const uttrekk = { grunnlag, tilAar: 2020, indekser: [indeks(2019), indeks(2020)] };
const soek = {
  grunnlag,
  tilAar: 2020,
  indekser: [
    { aar: 2019, deflator: "0.03" },
    { aar: 2020, deflator: "0.03" },
  ],
  publisert: { beloep: 1100, avrundetTil: 10 },
};
const tilskudd = { aar: 2020, aktivitet: { aKonto: 1, korreksjoner: [] }, rundsum: 1, inntektspaaslag: 1 };
const DEMOGRAFI =
  "2019: 0,52 % (utledet), 2020: 0,52 % (utledet), 2021: 0,25 % (utledet), snittet 2015–2021: 0,7 % i året (publisert), som ikke er satsen for noe enkelt år";
const TAK = "taket er kjent for 2016–2021";

describe("det rammen avviser, sies med hele meldingen", () => {
  it.each([
    [
      "beregnUttrekk",
      { ...uttrekk, tilAar: 2017 },
      [
        [
          "AAR_FOER_GRUNNLAG",
          "tilAar",
          "Til-året 2017 er før grunnlagsåret 2018; oppgi 2018 eller et senere år (beløpet regnes bare framover).",
        ],
      ],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, tilAar: 2021 },
      [
        [
          "MANGLER_INDEKS",
          "indekser",
          "Indeksen for 2021 mangler; oppgi deflator og demografi for hvert år fra 2019 til 2021 (et år uten indeks regnes aldri som uendret).",
        ],
      ],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, indekser: [] },
      [2019, 2020].map((aar) => [
        "MANGLER_INDEKS",
        "indekser",
        `Indeksen for ${aar} mangler; oppgi deflator og demografi for hvert år fra 2019 til 2020 (et år uten indeks regnes aldri som uendret).`,
      ]),
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, indekser: [...uttrekk.indekser, indeks(2020)] },
      [["DUPLIKAT_AAR", "indekser.2.aar", expect.stringMatching(/^Indeksen for 2020 /)]],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, indekser: [indeks(2019, "1.1"), indeks(2020, "0.03", -1)] },
      [
        ["UTENFOR_OMRAADE", "indekser.0.deflator", expect.stringMatching(/^Deflatoren .*1\.1/)],
        ["UTENFOR_OMRAADE", "indekser.1.demografi", expect.stringMatching(/^Demografisatsen .*-1/)],
      ],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, grunnlag: { aar: 2018, beloep: -1 } },
      [["NEGATIVT_TALL", "grunnlag.beloep", expect.stringMatching(/^Grunnlaget .*fant -1/)]],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, metode: "annen" },
      [["UGYLDIG_VERDI", "metode", expect.stringMatching(/^Metoden .*"multiplikativ" eller "additiv"/)]],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, tilAar: 2200 },
      [["UTENFOR_OMRAADE", "tilAar", expect.stringMatching(/^Til-året .*2200/)]],
    ],
    [
      "beregnUttrekk",
      { ...uttrekk, grunnlag: { aar: 1899, beloep: 1 } },
      [["UTENFOR_OMRAADE", "grunnlag.aar", expect.stringMatching(/^Grunnlagsåret .*1899/)]],
    ],
    [
      "beregnSamletUttrekk",
      { deler: [] },
      [["MANGLER_FELT", "deler", "Ingen deler; oppgi minst én kommune."]],
    ],
    [
      "beregnSamletUttrekk",
      {
        deler: [
          { navn: "Os", ...uttrekk },
          { navn: "Fusa", ...uttrekk, tilAar: 2019 },
        ],
      },
      [
        [
          "AAR_STEMMER_IKKE",
          "deler.1.tilAar",
          "Delene regnes til hvert sitt år, 2020 og 2019; oppgi samme tilAar for alle, for bare da har summen mening.",
        ],
      ],
    ],
    [
      "beregnSamletUttrekk",
      {
        deler: [
          { navn: "Os", ...uttrekk },
          { navn: "Os", ...uttrekk },
        ],
      },
      [["DUPLIKAT_NAVN", "deler.1.navn", expect.stringMatching(/^Delen «Os» /)]],
    ],
    [
      "beregnSamletUttrekk",
      { deler: [{ navn: "", ...uttrekk, tilAar: 2017 }] },
      [
        ["UGYLDIG_VERDI", "deler.0.navn", expect.stringMatching(/^Delens navn /)],
        [
          "AAR_FOER_GRUNNLAG",
          "deler.0.tilAar",
          expect.stringMatching(/^Til-året 2017 er før grunnlagsåret 2018/),
        ],
      ],
    ],
    [
      "beregnInntektspaaslag",
      { uttrekk: 1 },
      [["MANGLER_TAK", "tak", `Verken aar eller tak er oppgitt; oppgi aar (${TAK}), eller tak i kroner.`]],
    ],
    [
      "beregnInntektspaaslag",
      { uttrekk: 1, aar: 2022 },
      [
        [
          "MANGLER_TAK",
          "tak",
          `Taket på inntektspåslaget i 2022 er ikke kjent (${TAK}); oppgi tak i kroner.`,
        ],
      ],
    ],
    [
      "beregnInntektspaaslag",
      { uttrekk: -1, aar: 2020, sats: "1.5", tak: -1, maaneder: 13, takGjelder: "x" },
      [
        ["NEGATIVT_TALL", "uttrekk", expect.stringMatching(/^Uttrekket /)],
        ["UTENFOR_OMRAADE", "sats", expect.stringMatching(/^Satsen /)],
        ["NEGATIVT_TALL", "tak", expect.stringMatching(/^Taket /)],
        ["UTENFOR_OMRAADE", "maaneder", expect.stringMatching(/^Antall måneder /)],
        [
          "UGYLDIG_VERDI",
          "takGjelder",
          expect.stringMatching(/^Hva taket gjelder, .*"aaret" eller "perioden"/),
        ],
      ],
    ],
    [
      "beregnInntektspaaslag",
      { uttrekk: 1, aar: 2020.5 },
      [["IKKE_HELTALL", "aar", expect.stringMatching(/2020\.5/)]],
    ],
    [
      "hentInntektspaaslagstak",
      { aar: 2022 },
      [
        [
          "UKJENT_AAR",
          "aar",
          `Taket på inntektspåslaget i 2022 er ikke kjent; ${TAK}. Med indekserTak kan det regnes ut for senere år.`,
        ],
      ],
    ],
    [
      "beregnModellB",
      { aar: 2022, uttrekk: 1 },
      [
        [
          "MANGLER_TAK",
          "inntektspaaslag.tak",
          `Taket på inntektspåslaget i 2022 er ikke kjent (${TAK}); oppgi tak i kroner.`,
        ],
      ],
    ],
    [
      "beregnModellB",
      { uttrekk: -1 },
      [
        ["MANGLER_FELT", "aar", expect.stringMatching(/mangler/)],
        ["NEGATIVT_TALL", "uttrekk", expect.stringMatching(/^Uttrekket /)],
      ],
    ],
    [
      "beregnNedtrapping",
      { sisteAar: 2022, beloep: -1, andeler: [] },
      [
        ["NEGATIVT_TALL", "beloep", expect.stringMatching(/^Beløpet /)],
        ["MANGLER_FELT", "andeler", "Ingen andeler; oppgi minst én, eller utelat andeler."],
      ],
    ],
    [
      "beregnNedtrapping",
      { sisteAar: 1899, beloep: 1, andeler: ["1.1"] },
      [
        ["UTENFOR_OMRAADE", "sisteAar", expect.stringMatching(/^Det siste året /)],
        ["UTENFOR_OMRAADE", "andeler.0", expect.stringMatching(/^Andelen /)],
      ],
    ],
    ["beregnRundsum", { poster: [] }, [["MANGLER_FELT", "poster", "Ingen poster; oppgi minst én."]]],
    [
      "beregnRundsum",
      {
        poster: [
          { navn: "a", beloep: 1 },
          { navn: "b", beloep: "-1001.5" },
        ],
      },
      [
        [
          "NEGATIVT_TALL",
          "poster",
          "Summen av postene er negativ: fant \u22121\u00a0000,5 kr; en rundsum er 0 eller mer.",
        ],
      ],
    ],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: 1 }], tilAar: 2020 },
      ["aar", "indekser"].map((felt) => [
        "MANGLER_FELT",
        felt,
        `Feltet ${felt} mangler; en framskriving trenger aar, tilAar og indekser (uten framskriving står beløpet som det er, R-8).`,
      ]),
    ],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: 1 }], aar: 2018, tilAar: 2017, indekser: [] },
      [
        [
          "AAR_FOER_GRUNNLAG",
          "tilAar",
          "Til-året 2017 er før regnskapsåret 2018; oppgi 2018 eller et senere år (beløpet regnes bare framover).",
        ],
      ],
    ],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: 1 }], aar: 2018, tilAar: 2019, indekser: [] },
      [
        [
          "MANGLER_INDEKS",
          "indekser",
          expect.stringMatching(/^Indeksen for 2019 mangler; .*fra 2019 til 2019/),
        ],
      ],
    ],
    [
      "beregnRundsum",
      {
        poster: [
          { navn: "a", beloep: 1 },
          { navn: "a", beloep: 1 },
        ],
        nettoUtgifter: 0,
      },
      [
        ["UTENFOR_OMRAADE", "nettoUtgifter", expect.stringMatching(/^Netto utgifter /)],
        ["DUPLIKAT_NAVN", "poster.1.navn", expect.stringMatching(/^Posten «a» /)],
      ],
    ],
    [
      "beregnTilskudd",
      { ...tilskudd, rundsum: -1, inntektspaaslag: -1 },
      [
        ["NEGATIVT_TALL", "rundsum", expect.stringMatching(/^Rundsummen /)],
        ["NEGATIVT_TALL", "inntektspaaslag", expect.stringMatching(/^Inntektspåslaget /)],
      ],
    ],
    [
      "hentDemografi",
      { aar: 2018 },
      [
        [
          "UKJENT_AAR",
          "aar",
          `Nasjonal demografi for 2018 er ikke kjent for seg; kjent er ${DEMOGRAFI}. Oppgi satsen selv.`,
        ],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2017, tilAar: 2018 },
      [
        [
          "MANGLER_INDEKS",
          "demografi",
          `Nasjonal demografi for 2018 er ikke kjent; kjent er ${DEMOGRAFI}. Oppgi demografi: én sats for alle årene, eller [{ aar: 2018, demografi: … }].`,
        ],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2024, tilAar: 2025, demografi: 0 },
      [
        [
          "MANGLER_INDEKS",
          "tilAar",
          expect.stringMatching(
            /^Deflatoren for 2025 er ikke kjent som én verdi \(budsjett\); kjent er 2015, 2016, .*2024\. Lag indeksen for 2025 selv\.$/,
          ),
        ],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2019, tilAar: 2020, slag: "endelig" },
      [["MANGLER_INDEKS", "slag", expect.stringMatching(/^Deflatoren for 2020 .*\(endelig\)/)]],
    ],
    [
      "hentIndekser",
      { fraAar: 2020, tilAar: 2019, slag: "x" },
      [
        ["UGYLDIG_VERDI", "slag", expect.stringMatching(/^Slaget /)],
        ["AAR_FOER_GRUNNLAG", "tilAar", expect.stringMatching(/^Til-året 2019 er før grunnlagsåret 2020/)],
      ],
    ],
    [
      "indekserTak",
      { tilAar: 2015 },
      [
        [
          "AAR_FOER_GRUNNLAG",
          "tilAar",
          "Til-året 2015 er før året taket regnes fra, 2016; oppgi 2016 eller et senere år (beløpet regnes bare framover).",
        ],
      ],
    ],
    [
      "indekserTak",
      { tilAar: 2026, fra: { aar: 2024, tak: 1 }, deflatorer: [{ aar: 2025, deflator: 0 }] },
      [
        [
          "MANGLER_DEFLATOR",
          "deflatorer",
          "Kommunal deflator for 2026 er ikke kjent; oppgi den i deflatorer: [{ aar: 2026, deflator: … }].",
        ],
      ],
    ],
    [
      "indekserTak",
      {
        tilAar: 2017,
        fra: { aar: 1899, tak: -1 },
        deflatorer: [
          { aar: 2017, deflator: 2 },
          { aar: 2017, deflator: 0 },
        ],
      },
      [
        ["UTENFOR_OMRAADE", "fra.aar", expect.stringMatching(/^Fra-året /)],
        ["NEGATIVT_TALL", "fra.tak", expect.stringMatching(/^Taket /)],
        ["UTENFOR_OMRAADE", "deflatorer.0.deflator", expect.stringMatching(/^Deflatoren /)],
        ["DUPLIKAT_AAR", "deflatorer.1.aar", expect.stringMatching(/^Deflatoren for 2017 /)],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: 1105, avrundetTil: 10 } },
      [
        [
          "UGYLDIG_VERDI",
          "publisert.beloep",
          "Det publiserte beløpet er ikke vist i hele 10 kr: fant 1\u00a0105 kr; oppgi beløpet slik det er vist, og enheten det er vist i.",
        ],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, tilAar: 2018 },
      [
        [
          "MANGLER_VALG",
          "tilAar",
          "Til-året 2018 er grunnlagsåret, så ingen sats virker; oppgi 2019 eller et senere år.",
        ],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, indekser: uttrekk.indekser },
      [
        [
          "MANGLER_VALG",
          "indekser",
          "Hvert år har sin demografisats, så ingen er ukjent; utelat demografi i årene der den skal finnes.",
        ],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: 0, avrundetTil: 0 } },
      [
        ["UTENFOR_OMRAADE", "publisert.beloep", expect.stringMatching(/^Det publiserte beløpet /)],
        ["UTENFOR_OMRAADE", "publisert.avrundetTil", expect.stringMatching(/^Avrundingen /)],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: 0, avrundetTil: 10 } },
      [["UTENFOR_OMRAADE", "publisert.beloep", expect.stringMatching(/^Det publiserte beløpet /)]],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: "x", avrundetTil: 10 } },
      [["UGYLDIG_TALL", "publisert.beloep", expect.stringMatching(/«x»/)]],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: null },
      [["UGYLDIG_TYPE", "publisert", expect.stringMatching(/^Fant null/)]],
    ],
    [
      "finnDemografiSomGir",
      {
        ...soek,
        indekser: [
          { aar: 2019, deflator: 2 },
          { aar: 2020, deflator: 0, demografi: 2 },
        ],
        metode: "annen",
      },
      [
        ["UTENFOR_OMRAADE", "indekser.0.deflator", expect.stringMatching(/^Deflatoren /)],
        ["UTENFOR_OMRAADE", "indekser.1.demografi", expect.stringMatching(/^Demografisatsen /)],
        ["UGYLDIG_VERDI", "metode", expect.stringMatching(/^Metoden /)],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, indekser: [...soek.indekser, { aar: 2019, deflator: 0 }] },
      [["DUPLIKAT_AAR", "indekser.2.aar", "Indeksen for 2019 står to ganger; behold én."]],
    ],
    // a year that can't be read is one thing wrong, and says nothing about the rates
    [
      "finnDemografiSomGir",
      { ...soek, grunnlag: { aar: "x", beloep: 1 }, indekser: uttrekk.indekser },
      [["IKKE_HELTALL", "grunnlag.aar", expect.stringMatching(/^Grunnlagsåret /)]],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, tilAar: 2200, indekser: uttrekk.indekser },
      [["UTENFOR_OMRAADE", "tilAar", expect.stringMatching(/^Til-året /)]],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, tilAar: 2017, indekser: uttrekk.indekser },
      [["AAR_FOER_GRUNNLAG", "tilAar", expect.stringMatching(/^Til-året 2017 er før grunnlagsåret 2018/)]],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, indekser: "x" },
      [["UGYLDIG_TYPE", "indekser", expect.stringMatching(/en liste/)]],
    ],
    // a year without an index may be the one without a rate
    [
      "finnDemografiSomGir",
      { ...soek, indekser: [indeks(2019)] },
      [
        [
          "MANGLER_INDEKS",
          "indekser",
          "Indeksen for 2020 mangler; oppgi deflator (og demografi der den er kjent) for hvert år fra 2019 til 2020 (et år uten indeks regnes aldri som uendret).",
        ],
      ],
    ],
    // and years beside the span are none of those where it is sought
    ...[2017, 2018, 2021].map(
      (aar) =>
        [
          "finnDemografiSomGir",
          { ...soek, indekser: [...uttrekk.indekser, { aar, deflator: 0 }] },
          [["MANGLER_VALG", "indekser", expect.stringMatching(/^Hvert år har sin demografisats/)]],
        ] as const,
    ),
    [
      "beregnUttrekk",
      { ...uttrekk, indekser: [null, undefined, indeks(2020)] },
      [
        ["UGYLDIG_TYPE", "indekser.0", expect.stringMatching(/^Fant null/)],
        ["MANGLER_FELT", "indekser.1", expect.stringMatching(/^Mangler/)],
        ["MANGLER_INDEKS", "indekser", expect.stringMatching(/^Indeksen for 2019 mangler/)],
      ],
    ],
    // a part whose year can't be read has no year to differ from
    [
      "beregnSamletUttrekk",
      {
        deler: [
          { navn: "Os", ...uttrekk, tilAar: "x" },
          { navn: "Fusa", ...uttrekk },
        ],
      },
      [["IKKE_HELTALL", "deler.0.tilAar", expect.stringMatching(/^Til-året /)]],
    ],
    [
      "hentIndekser",
      { fraAar: "x", tilAar: 2020, demografi: 2 },
      [
        ["IKKE_HELTALL", "fraAar", expect.stringMatching(/^Fra-året /)],
        ["UTENFOR_OMRAADE", "demografi", expect.stringMatching(/^Demografisatsen /)],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2017, tilAar: 2018, demografi: [{ aar: 2018, demografi: -1 }] },
      [["UTENFOR_OMRAADE", "demografi.0.demografi", expect.stringMatching(/^Demografisatsen /)]],
    ],
    ...[null, "x", []].map(
      (inn) => ["hentIndekser", inn, [["UGYLDIG_TYPE", "", expect.stringMatching(/et objekt/)]]] as const,
    ),
    ["beregnRundsum", { poster: "x" }, [["UGYLDIG_TYPE", "poster", expect.stringMatching(/en liste/)]]],
    [
      "beregnRundsum",
      { poster: [{ navn: "", beloep: 1 }], aar: 1899, tilAar: 2200, indekser: [] },
      [
        ["UGYLDIG_VERDI", "poster.0.navn", expect.stringMatching(/^Postens navn /)],
        ["UTENFOR_OMRAADE", "aar", expect.stringMatching(/^Regnskapsåret /)],
        ["UTENFOR_OMRAADE", "tilAar", expect.stringMatching(/^Til-året /)],
      ],
    ],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: 1 }], indekser: [] },
      ["aar", "tilAar"].map((felt) => [
        "MANGLER_FELT",
        felt,
        expect.stringMatching(new RegExp(`^Feltet ${felt} mangler`)),
      ]),
    ],
    // an item that can't be read may be the one that makes the sum positive
    [
      "beregnRundsum",
      {
        poster: [
          { navn: "a", beloep: -5 },
          { navn: "b", beloep: "x" },
        ],
      },
      [["UGYLDIG_TALL", "poster.1.beloep", expect.stringMatching(/«x»/)]],
    ],
  ] as const)("%s %o", (navn, inn, ventet) => {
    expect(fangSioFeil(() => kall(navn, inn)).map(kort)).toEqual(ventet);
  });
});

describe("det som ble lest, gjelder, om feltet så sier noe annet neste gang", () => {
  const post = { navn: "a", beloep: 1 };
  it.each([
    ["beregnUttrekk", uttrekk, "tilAar", 2017],
    ["beregnSamletUttrekk", { deler: [{ navn: "Os", ...uttrekk }] }, "deler", []],
    ["beregnInntektspaaslag", { uttrekk: 1, aar: 2020 }, "aar", 2022],
    ["beregnModellB", { uttrekk: 1, aar: 2019 }, "aar", 2022],
    ["beregnRundsum", { poster: [post], aar: 2018, tilAar: 2018, indekser: [] }, "tilAar", 2017],
    ["beregnRundsum", { poster: [post] }, "poster", [post, post]],
    ["indekserTak", { tilAar: 2017 }, "tilAar", 2015],
    ["hentIndekser", { fraAar: 2018, tilAar: 2020 }, "tilAar", 2017],
    ["hentIndekser", { fraAar: 2017, tilAar: 2018, demografi: "0.01" }, "demografi", undefined],
    ["finnDemografiSomGir", soek, "tilAar", 2017],
    ["finnDemografiSomGir", soek, "indekser", [...soek.indekser, ...soek.indekser]],
    ["finnDemografiSomGir", soek, "publisert", { beloep: 1105, avrundetTil: 10 }],
  ] as const)("%s av %o gir svaret, med %s siden", (navn, inn: object, felt, senere) => {
    expect(kall(navn, skiftende(inn as Record<string, unknown>, felt, senere))).toEqual(kall(navn, inn));
  });
  it.each([
    ["hentIndekser", { fraAar: 2018, tilAar: 2025 }, "tilAar", 2019, "MANGLER_INDEKS"],
    ["hentIndekser", { fraAar: 2017, tilAar: 2018 }, "demografi", "0.01", "MANGLER_INDEKS"],
    ["beregnRundsum", { poster: [{ navn: "a", beloep: -1 }] }, "poster", [post], "NEGATIVT_TALL"],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: 1, avrundetTil: 1000 } },
      "publisert",
      { beloep: 1000, avrundetTil: 1000 },
      "UGYLDIG_VERDI",
    ],
  ] as const)("N-3: %s av %o avvises, med %s siden", (navn, inn: object, felt, senere, kode) => {
    const koder = fangSioFeil(() => kall(navn, skiftende(inn as Record<string, unknown>, felt, senere)));
    expect(koder.map((f) => f.kode)).toContain(kode);
  });
});

describe("det rammen merker seg, sies med hele meldingen", () => {
  it.each([
    ["beregnUttrekk", uttrekk, []],
    ["beregnUttrekk", { ...uttrekk, indekser: [indeks(2019, "0.15", "-0.15"), indeks(2020)] }, []],
    [
      "beregnUttrekk",
      { ...uttrekk, indekser: [indeks(2019, "0.7", "-0.151"), indeks(2020)] },
      [
        [
          "MULIG_PROSENT",
          "indekser.0.deflator",
          "Deflatoren for 2019 er 70 %; var 0,7 % ment, skrives det 0.007.",
        ],
        [
          "MULIG_PROSENT",
          "indekser.0.demografi",
          "Demografisatsen for 2019 er \u221215,1 %; var \u22120,151 % ment, skrives det -0.00151.",
        ],
      ],
    ],
    [
      "beregnSamletUttrekk",
      { deler: [{ navn: "a", ...uttrekk, indekser: [indeks(2019, 0, "0.5"), indeks(2020)] }] },
      [
        [
          "MULIG_PROSENT",
          "deler.0.indekser.0.demografi",
          "Demografisatsen for 2019 er 50 %; var 0,5 % ment, skrives det 0.005.",
        ],
      ],
    ],
    [
      "beregnInntektspaaslag",
      { uttrekk: 1, aar: 2020, sats: "0.4" },
      [["MULIG_PROSENT", "sats", "Satsen er 40 %; var 0,4 % ment, skrives det 0.004."]],
    ],
    ["beregnModellB", { aar: 2016, uttrekk: 1 }, []],
    ["beregnModellB", { aar: 2019, uttrekk: 1 }, []],
    [
      "beregnModellB",
      { aar: 2020, uttrekk: 1, inntektspaaslag: { sats: "0.4" } },
      [
        ["UTENFOR_FORSOEKET", "aar", "Modell B gjaldt 2016–2019, ikke 2020 (R-10)."],
        ["MULIG_PROSENT", "inntektspaaslag.sats", "Satsen er 40 %; var 0,4 % ment, skrives det 0.004."],
      ],
    ],
    [
      "beregnModellB",
      { aar: 2015, uttrekk: 1, inntektspaaslag: { tak: 1 } },
      [["UTENFOR_FORSOEKET", "aar", "Modell B gjaldt 2016–2019, ikke 2015 (R-10)."]],
    ],
    ["beregnNedtrapping", { sisteAar: 2022, beloep: 1 }, []],
    ["beregnNedtrapping", { sisteAar: 2021, beloep: 1, andeler: [1] }, []],
    ...[2021, 2019].map(
      (aar) =>
        [
          "beregnNedtrapping",
          { sisteAar: aar, beloep: 1 },
          [
            [
              "ANTATT_VERDI",
              "andeler",
              `Nedtrappingen er publisert for en avslutning i 2022; at andelene også gjelder etter ${aar}, er antatt (R-6); oppgi andeler hvis andre gjelder.`,
            ],
          ],
        ] as const,
    ),
    ...[4, 9].map(
      (beloep) => ["beregnRundsum", { poster: [{ navn: "a", beloep }], nettoUtgifter: 100 }, []] as const,
    ),
    ["beregnRundsum", { poster: [{ navn: "a", beloep: 1, kostraFunksjon: "253" }] }, []],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: "9.01", kostraFunksjon: "241" }], nettoUtgifter: 100 },
      [
        [
          "RUNDSUM_UTENFOR_ERFARING",
          "nettoUtgifter",
          "Rundsummen på 9,01 kr er 9,01 % av netto utgifter (100 kr), utenfor de 4–9 % som er erfaringen (R-8).",
        ],
        [
          "KOSTRA_UTENFOR_UTTREKKET",
          "poster.0.kostraFunksjon",
          "«a» står på KOSTRA-funksjon 241; uttrekket er regnet av 234, 253, 254, 261 (R-1).",
        ],
      ],
    ],
    [
      "beregnRundsum",
      {
        poster: [{ navn: "a", beloep: "3.99" }],
        nettoUtgifter: 100,
        aar: 2018,
        tilAar: 2018,
        indekser: [indeks(2019, "0.5")],
      },
      [
        ["RUNDSUM_UTENFOR_ERFARING", "nettoUtgifter", expect.stringMatching(/er 3,99 % av/)],
        [
          "MULIG_PROSENT",
          "indekser.0.deflator",
          "Deflatoren for 2019 er 50 %; var 0,5 % ment, skrives det 0.005.",
        ],
      ],
    ],
    ["beregnTilskudd", tilskudd, []],
    ["beregnTilskudd", { ...tilskudd, aktivitet: { aKonto: 0, korreksjoner: [] } }, []],
    [
      "beregnRundsum",
      { poster: [{ navn: "a", beloep: 1 }], nettoUtgifter: 3 },
      [
        [
          "RUNDSUM_UTENFOR_ERFARING",
          "nettoUtgifter",
          expect.stringMatching(/^Rundsummen på 1 kr er 33,33 % av/),
        ],
      ],
    ],
    [
      "beregnTilskudd",
      { ...tilskudd, aktivitet: { aKonto: -1000, korreksjoner: [] } },
      [
        [
          "NEGATIV_A_KONTO",
          "aktivitet.aKonto",
          "A konto er negativ: fant \u22121\u00a0000 kr; et trekk hører hjemme i korreksjoner.",
        ],
      ],
    ],
    ["hentIndekser", { fraAar: 2018, tilAar: 2021 }, []],
    [
      "hentIndekser",
      { fraAar: 2014, tilAar: 2015, demografi: "0.5" },
      [
        [
          "ANTATT_VERDI",
          "",
          "Deflatoren for 2015 (0.03) er antatt: ingen kilde er funnet. Oppgi heller en indeks du kjenner.",
        ],
        ["MULIG_PROSENT", "demografi", "Demografisatsen er 50 %; var 0,5 % ment, skrives det 0.005."],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2017, tilAar: 2019, demografi: [{ aar: 2018, demografi: "0.5" }] },
      [
        [
          "MULIG_PROSENT",
          "demografi.0.demografi",
          "Demografisatsen for 2018 er 50 %; var 0,5 % ment, skrives det 0.005.",
        ],
      ],
    ],
    [
      "indekserTak",
      { tilAar: 2017, deflatorer: [{ aar: 2017, deflator: "0.5" }] },
      [
        [
          "MULIG_PROSENT",
          "deflatorer.0.deflator",
          "Deflatoren for 2017 er 50 %; var 0,5 % ment, skrives det 0.005.",
        ],
      ],
    ],
    [
      "hentIndekser",
      { fraAar: 2017, tilAar: 2019, demografi: 0, slag: "endelig" },
      [
        [
          "ANTATT_VERDI",
          "",
          "Deflatoren for 2018 (0.03), 2019 (0.03) er antatt: ingen kilde er funnet. Oppgi heller en indeks du kjenner.",
        ],
      ],
    ],
    ["finnDemografiSomGir", soek, []],
    [
      "finnDemografiSomGir",
      {
        ...soek,
        indekser: [
          { aar: 2019, deflator: "0.5" },
          { aar: 2020, deflator: 0 },
        ],
        publisert: { beloep: 1500, avrundetTil: 10 },
      },
      [
        [
          "MULIG_PROSENT",
          "indekser.0.deflator",
          "Deflatoren for 2019 er 50 %; var 0,5 % ment, skrives det 0.005.",
        ],
      ],
    ],
    [
      "finnDemografiSomGir",
      { ...soek, publisert: { beloep: 2000, avrundetTil: 10 } },
      [
        [
          "MULIG_PROSENT",
          "publisert.beloep",
          expect.stringMatching(
            /^Satsen som gir det publiserte beløpet, er 3\d,\d\d %; står grunnlaget og det publiserte beløpet i kroner begge to, og deflatorene som andeler \(0\.028\)\?$/,
          ),
        ],
      ],
    ],
  ] as const)("%s %o", (navn, inn, ventet) => {
    const { merknader = [] } = kall(navn, inn);
    expect(merknader.map(kort)).toEqual(ventet);
  });
  it("kontrakten: uten noe å si har svaret ingen merknader, unntatt der kontrakten gir dem", () => {
    expect("merknader" in beregnUttrekk(uttrekk)).toBe(false);
    expect("merknader" in beregnTilskudd(tilskudd)).toBe(false);
  });
});

describe("små hjelpere", () => {
  it("R-4, R-5: satsen og prosjektmidlene er filens, med det de bygger på", () => {
    const { sats, prosjektmidler } = paaslagsbelegg();
    expect(sats).toMatchObject({ ...PAASLAG.sats, status: "publisert" });
    expect(prosjektmidler).toMatchObject({ beloep: "500000", status: "publisert" });
    for (const { kilder } of [sats, prosjektmidler]) expect(kilder.map(({ id }) => id)).toContain("S002");
  });
  it.each([
    [[], ""],
    [[2016], "2016"],
    [[2016, 2017], "2016–2017"],
    [[2016, 2017, 2018, 2020], "2016–2018 og 2020"],
    [[2014, 2016, 2018, 2019], "2014, 2016 og 2018–2019"],
  ])("årene %o skrives «%s»", (aarene, ventet) => {
    expect(skrivAar(aarene)).toBe(ventet);
  });
  it("et år er et heltall fra 1900 til 2199", () => {
    expect([1899, 1900, 2199, 2200, 2019.5, "2019", Number.NaN].map(somAar)).toEqual([
      ...[undefined, 1900, 2199, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe("påslaget, Modell B, rundsummen og tilskuddet for hånd", () => {
  it("R-4, R-5, R-7: taket er årets før månedene regnes inn, og periodens når det er sagt", () => {
    const inn = { uttrekk: 1_000_000_000, aar: 2016, maaneder: 6 };
    expect(beregnInntektspaaslag(inn)).toEqual({
      beregnet: "40000000",
      tak: "25000000",
      begrenset: true,
      beloep: "12500000",
      beloepAvrundet: "12500000",
      prosjektmidlerMaks: "500000",
    });
    expect(beregnInntektspaaslag({ ...inn, takGjelder: "perioden" })).toMatchObject({
      begrenset: false,
      beloep: "20000000",
    });
    expect(beregnInntektspaaslag({ uttrekk: 625_000_000, aar: 2016 })).toMatchObject({
      begrenset: false,
      beloep: "25000000",
    });
    expect(beregnInntektspaaslag({ uttrekk: 100, tak: 7, sats: "0.05", maaneder: 7 })).toMatchObject({
      tak: "7",
      beloep: "2.91666666666666666667",
      beloepAvrundet: "3",
      prosjektmidlerMaks: "2.91666666666666666667",
    });
  });
  it("R-10: Modell B er uttrekket etter måneder og påslaget, som kan ha sine egne måneder", () => {
    expect(beregnModellB({ aar: 2019, uttrekk: 1200, maaneder: 4 })).toMatchObject({
      oeremerketTilskudd: "400",
      inntektspaaslag: { beloep: "16" },
      samlet: "416",
      samletAvrundet: "416",
    });
    expect(
      beregnModellB({ aar: 2019, uttrekk: 1205, maaneder: 4, inntektspaaslag: { maaneder: 12 } }),
    ).toMatchObject({
      oeremerketTilskudd: "401.66666666666666666667",
      oeremerketTilskuddAvrundet: "402",
      inntektspaaslag: { beloep: "48.2", beloepAvrundet: "48" },
      samlet: "449.86666666666666666667",
      samletAvrundet: "450",
    });
  });
  it("R-8: rundsummen står når ingen indekser er gitt, følger dem når de er det, og andelen er av regnskapet", () => {
    const poster = [
      { navn: "a", beloep: 60 },
      { navn: "b", beloep: -10 },
    ];
    expect(beregnRundsum({ poster, nettoUtgifter: 1000, maaneder: 6 })).toEqual({
      sum: "25",
      sumAvrundet: "25",
      andel: "0.05",
      merknader: [],
    });
    expect(
      beregnRundsum({
        poster,
        aar: 2018,
        tilAar: 2020,
        indekser: [indeks(2019, "0.1", 0), indeks(2020, 0, "0.1")],
      }),
    ).toEqual({ sum: "60.5", sumAvrundet: "61", merknader: [] });
    expect(beregnRundsum({ poster, aar: 2018, tilAar: 2018, indekser: [] }).sum).toBe("50");
    expect(beregnRundsum({ poster, aar: 2018 }).sum).toBe("50");
  });
  it("R-9: tilskuddet er a konto, korreksjoner, rundsum og påslag", () => {
    expect(
      beregnTilskudd({
        aar: 2019,
        aktivitet: { aKonto: 100, korreksjoner: [5, -7] },
        rundsum: 10,
        inntektspaaslag: "0.5",
      }),
    ).toEqual({ aktivitetstilskudd: "98", rundsumtilskudd: "10", inntektspaaslag: "0.5", samlet: "108.5" });
  });
  it("R-6: nedtrappingen er 60 og 40 %, årene etter, og summen rundes én gang", () => {
    expect(beregnNedtrapping({ sisteAar: 2022, beloep: "100.9", andeler: ["0.5", "0.5"] })).toEqual({
      aar: [
        { aar: 2023, andel: "0.5", beloep: "50.45", beloepAvrundet: "50" },
        { aar: 2024, andel: "0.5", beloep: "50.45", beloepAvrundet: "50" },
      ],
      sum: "100.9",
      sumAvrundet: "101",
    });
    expect(beregnNedtrapping({ sisteAar: 2022, beloep: 100 }).aar.map((a) => a.beloep)).toEqual(["60", "40"]);
  });
  it("R-4: taket er publisert i 2016, utledet senere, og regnes fra et annet når det er gitt", () => {
    expect(indekserTak({ tilAar: 2016 })).toEqual({
      utvikling: [],
      tak: "25000000",
      takAvrundet: "25000000",
      status: "publisert",
    });
    expect(indekserTak({ tilAar: 2017 })).toMatchObject({ tak: "25625000", status: "utledet" });
    expect(indekserTak({ tilAar: 2020, fra: { aar: 2020, tak: "1499.5" } })).toEqual({
      utvikling: [],
      tak: "1499.5",
      takAvrundet: "1000",
      status: "utledet",
    });
    expect(hentInntektspaaslagstak({ aar: 2018 })).toMatchObject({
      aar: 2018,
      beloep: "26291250",
      status: "utledet",
    });
  });
});
