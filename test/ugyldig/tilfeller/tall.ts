// Numbers that are none, in the fields where a number stands.

import { Decimal } from "decimal.js";
import type { Feilkode, Sti } from "../../../src/index.js";
import { medLinje, oppgjoer, type Tilfelle } from "./tilfelle.js";

const EKSEMPEL = /17315\.31/;

/** What a number must not be, by which code, and what is said of it. */
const IKKE_TALL: readonly (readonly [unknown, Feilkode, ...RegExp[]])[] = [
  [Number.NaN, "UGYLDIG_TALL", /NaN er ikke et tall/, EKSEMPEL],
  [Number.POSITIVE_INFINITY, "UGYLDIG_TALL", /tallet Infinity.*uendelig/],
  [Number.NEGATIVE_INFINITY, "UGYLDIG_TALL", /tallet -Infinity.*uendelig/],
  [{ toStringTag: "[object Decimal]" }, "UGYLDIG_TALL"],
  [new Decimal(Number.NaN), "UGYLDIG_TALL", /NaN er ikke et tall/],
  [new Decimal("-Infinity"), "UGYLDIG_TALL", /uendelig/],
  ["1e3", "UGYLDIG_TALL", /«1e3».*eksponent.*helt ut/],
  ["1E-3", "UGYLDIG_TALL", /«1E-3».*eksponent.*helt ut/],
  ["1.234,5", "UGYLDIG_TALL", /«1\.234,5».*mente du "1234\.5"\?/],
  ["17 315,31", "UGYLDIG_TALL", /«17 315,31».*mente du "17315\.31"\?/],
  ["17\u00a0315,31", "UGYLDIG_TALL", /mente du "17315\.31"\?/],
  ["\u2212913", "UGYLDIG_TALL", /mente du "-913"\?/],
  ["0,25", "UGYLDIG_TALL", /«0,25».*punktum.*mente du "0\.25"\?/],
  [" 5", "UGYLDIG_TALL", /« 5».*mente du "5"\?/],
  ["", "UGYLDIG_TALL", /en tom tekst.*utelat feltet/],
  ["+5", "UGYLDIG_TALL", /«\+5».*bare sifre/],
  [".5", "UGYLDIG_TALL", /«\.5».*bare sifre/],
  ["5.", "UGYLDIG_TALL", /«5\.».*bare sifre/],
  ["0x1F", "UGYLDIG_TALL", /«0x1F».*bare sifre/],
  ["١٢", "UGYLDIG_TALL", /«١٢».*bare sifre/],
  ["1_000", "UGYLDIG_TALL", /«1_000».*bare sifre/],
  ["1\n", "UGYLDIG_TALL", /«1·».*bare sifre/],
  ["--1", "UGYLDIG_TALL", /«--1».*bare sifre/],
  ["NaN", "UGYLDIG_TALL", /«NaN».*bare sifre/],
  [true, "UGYLDIG_TALL", /Fant true.*oppgi et desimaltall/, EKSEMPEL],
  [[1], "UGYLDIG_TALL", /en liste med 1 ledd.*oppgi et desimaltall/],
  [{}, "UGYLDIG_TALL", /et objekt.*oppgi et desimaltall/],
  [null, "UGYLDIG_TALL", /Fant null.*oppgi et desimaltall/],
  [() => 1, "UGYLDIG_TALL", /en funksjon.*oppgi et desimaltall/],
  [Symbol("5"), "UGYLDIG_TALL", /et symbol.*oppgi et desimaltall/],
  [undefined, "MANGLER_FELT", /mangler.*oppgi et desimaltall/, EKSEMPEL],
  ["1".repeat(31), "FOR_MANGE_SIFRE", /«1{31}».*30 sifre før og 20 etter punktum/],
  [10n ** 30n, "FOR_MANGE_SIFRE", /30 sifre før og 20 etter punktum/],
  [1e30, "FOR_MANGE_SIFRE", /tallet 1e\+30.*30 sifre før/],
  [`0.${"1".repeat(21)}`, "FOR_MANGE_SIFRE", /30 sifre før og 20 etter punktum/],
  [new Decimal("1e-21"), "FOR_MANGE_SIFRE", /30 sifre før og 20 etter punktum/],
  [5e-324, "FOR_MANGE_SIFRE", /tallet 5e-324.*20 etter punktum/],
];

/** And where it may not be below zero. */
const NEGATIVE: readonly (readonly [unknown, Feilkode, ...RegExp[]])[] = [
  [-1, "NEGATIVT_TALL", /negativt: fant -1; oppgi 0 eller mer/],
  ["-0.00000000000000000001", "NEGATIVT_TALL", /fant -0\.00000000000000000001/],
  [-(10n ** 29n), "NEGATIVT_TALL", /fant -10{29};/],
];

const terminer = [{ navn: "1. kvartal", maaneder: 3 }];

/** A calculation, where in its input the number stands, and the input with it. */
const FELT: readonly (readonly [string, Sti, (tall: unknown) => unknown, boolean])[] = [
  [
    "beregnKorreksjonsoppgjoer",
    ["linjer", 0, "gjennomfoert"],
    (gjennomfoert) => medLinje({ gjennomfoert }),
    true,
  ],
  ["beregnKorreksjonsoppgjoer", ["linjer", 0, "aarsvolum"], (aarsvolum) => medLinje({ aarsvolum }), true],
  [
    "beregnKorreksjonsoppgjoer",
    ["aKonto", 0, "beloep"],
    (beloep) => oppgjoer({ termin: "april", aKonto: [{ termin: "april", beloep }] }),
    false,
  ],
  ["fordelAKonto", ["aarsbeloep"], (aarsbeloep) => ({ aarsbeloep, terminer }), true],
];

/** What is written may have the decimals of an exact result, which no input may. */
const SKREVET: typeof FELT = [["skrivNorskTall", [], (tall) => tall, false]];
const erLangt = (tall: unknown) => typeof tall === "string" && /^\d+\.\d{21,}$/.test(tall);

/** Prices are looked up while the lines are read, so a line beside the bad one is left out here. */
const PRISFELT: typeof FELT = [
  [
    "beregnKorreksjonsoppgjoer",
    ["priser", "BPAN"],
    (BPAN) => oppgjoer({ priser: { BPAN }, linjer: [] }),
    true,
  ],
  ["beregnAKonto", ["priser", "UK"], (UK) => ({ priser: { UK }, linjer: [] }), true],
];

export const TALLTILFELLER: readonly Tilfelle[] = [...FELT, ...PRISFELT, ...SKREVET].flatMap(
  ([beregning, sti, lag, ikkeUnderNull]) =>
    [
      ...IKKE_TALL.filter(([tall]) => beregning !== "skrivNorskTall" || !erLangt(tall)),
      ...(ikkeUnderNull ? NEGATIVE : []),
    ].flatMap(([tall, kode, ...meldinger]) =>
      meldinger.map((melding) => ({
        navn: `N-1: ${sti.join(".")} = ${typeof tall === "string" ? JSON.stringify(tall).slice(0, 30) : String(tall).slice(0, 30)}`,
        kode,
        beregning,
        inndata: lag(tall),
        sti,
        melding,
      })),
    ),
);
