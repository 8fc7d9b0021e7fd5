// The head of a printed form and what is missing on it: where a correction stands, an instalment that is a krone off, prices that are not there.
// Os' form (S003, l. 986–1128) with one thing otherwise; the answers follow by hand.

import trykt from "../../../examples/os-2019-q1/trykt.json" with { type: "json" };
import type { Vektor } from "./vektor.js";

type Rad = { readonly [felt: string]: string | null };
type Tilfelle = readonly [navn: string, regler: readonly string[], inn: object, ut: object];

/** Os' form with rows of its head otherwise. */
const os = (endret: Readonly<Record<string, Rad>>, resten: object = {}) => ({
  ...trykt,
  oppstilling: trykt.oppstilling.map((rad) => ({ ...rad, ...endret[rad.termin] })),
  ...resten,
});
/** Rows in all, with the sum: what is said of the first ones, and nothing of the others. */
const alle = (...foerste: readonly object[]) => ({
  oppstilling: trykt.oppstilling.map((_, nr) => foerste[nr] ?? {}),
});
/** The same of one field of the rows. */
const rader = (felt: string, ...dommer: readonly (object | undefined)[]) =>
  alle(...dommer.map((dom) => (dom === undefined ? {} : { [felt]: dom })));
const UTEN = { korreksjon: null, sum: "100 771 500" };
const avvik = { dom: "avvik" };
const eksakt = { dom: "eksakt" };

const KORREKSJONER: readonly Tilfelle[] = [
  [
    "korreksjonen er utelatt, og er netto: 104 706 925 og 407 021 425",
    ["K-4", "N-3"],
    os({ "1. kvartal": UTEN, SUM: { korreksjon: null, sum: "403 086 000" } }),
    {
      dom: "avvik",
      ...rader(
        "sum",
        { dom: "avvik", beregnet: "104706925", differanse: "-3935425" },
        ...[eksakt, eksakt, eksakt, eksakt],
        { dom: "avvik", beregnet: "407021425" },
      ),
    },
  ],
  [
    "cellen er tom, men summen har netto med",
    ["K-4", "N-3"],
    os({ "1. kvartal": { korreksjon: null } }),
    { dom: "avrunding", ...rader("sum", eksakt, eksakt, eksakt, eksakt, eksakt, eksakt) },
  ],
  [
    "uten netto på skjemaet er summen holdt mot det linjene kan gi",
    ["K-4", "K-3", "N-3"],
    os({ "1. kvartal": { korreksjon: null } }, { netto: null }),
    { dom: "avrunding", ...rader("sum", { dom: "avrunding", kroner: "0" }) },
  ],
  [
    "korreksjonen står i april, som ikke er gjort opp",
    ["K-4"],
    os({ "1. kvartal": UTEN, april: { korreksjon: "3 935 425", sum: "37 525 925" } }),
    {
      dom: "avvik",
      ...alle(
        { sum: avvik },
        { korreksjon: { dom: "avvik", beregnet: "0", kroner: "3935424.5" }, sum: eksakt },
        ...[{}, {}, {}],
        { korreksjon: { dom: "avvik", beregnet: "7870850" }, sum: eksakt },
      ),
    },
  ],
  [
    "en tidligere termins korreksjon er ikke skjemaets, og ikke dømt",
    ["K-4", "N-3"],
    os(
      {
        "1. kvartal": { korreksjon: "1 000 000", sum: "101 771 500" },
        "3. kvartal": { korreksjon: "3 935 425", sum: "104 706 925" },
        SUM: { korreksjon: "4 935 425", sum: "408 021 425" },
      },
      { termin: "3. kvartal" },
    ),
    {
      dom: "avrunding",
      ...alle({ dom: "eksakt", korreksjon: { vist: "1000000" } }, {}, {}, { korreksjon: eksakt }),
    },
  ],
  [
    "sumraden heter Sum",
    ["K-4"],
    os({ SUM: { termin: "Sum", korreksjon: "3 953 425", sum: "407 039 425" } }),
    {
      dom: "avvik",
      ...rader("korreksjon", undefined, undefined, undefined, undefined, undefined, {
        dom: "avvik",
        beregnet: "3935425",
      }),
    },
  ],
  [
    "sumradens sum stemmer som kolonne og ikke som rad",
    ["K-4"],
    // 403 086 000 typed as 403 186 000: the row is 100 000 more than the column
    os({ SUM: { aKonto: "403 186 000" } }, { aarsbeloep: "403 086 000" }),
    {
      dom: "avvik",
      ...rader("sum", undefined, undefined, undefined, undefined, undefined, {
        dom: "avvik",
        beregnet: "407121425",
        differanse: "-100000",
      }),
    },
  ],
];

const april = (aKonto: string) => os({ april: { aKonto, sum: aKonto } }, { aarsbeloep: "403 086 000" });
const RESTEN: readonly Tilfelle[] = [
  [
    "en termin en hel krone fra en andel som er hel, er avvik",
    ["A-2", "A-5"],
    april("33 590 501"),
    { dom: "avvik", ...rader("aKonto", undefined, { dom: "avvik", beregnet: "33590500", kroner: "1" }) },
  ],
  [
    "en termin med øre er avvik, også mindre enn en krone fra andelen",
    ["A-2", "A-5"],
    april("33 590 500,50"),
    { dom: "avvik", ...rader("aKonto", undefined, { dom: "avvik", beregnet: "33590500", kroner: "0.5" }) },
  ],
  [
    "en linje uten pris, verken trykt eller i en tabell, er avvik",
    ["N-3"],
    {
      ...trykt,
      tariff: undefined,
      linjer: trykt.linjer.map((l) => (l.kode === "LFKO" ? { ...l, pris: null } : l)),
    },
    {
      dom: "avvik",
      linjer: trykt.linjer.map(({ kode }) => (kode === "LFKO" ? { kode, pris: avvik } : { kode })),
    },
  ],
  [
    "en sum som er akkurat årets a konto, kan være rundet opp",
    ["A-1"],
    // 3 650 to 3 650,5 hours by the quarter's 913, at 1000 kr: from 3 650 000 on
    {
      noekkel: "0,250",
      aarsbeloep: 3_650_000,
      linjer: [{ kode: "BPAN", pris: 1000, aarsvolum: "3 650", aKontoVolum: "913" }],
    },
    { aarsbeloep: { sum: { fra: "3650000", fraMed: true }, retninger: ["ned", "opp", "naermeste"] } },
  ],
  [
    "en nøkkel med to sifre byttet",
    ["A-4"],
    { ...trykt, noekkel: "0,205" },
    { dom: "avvik", forslag: { sti: ["noekkel"], foreslaatt: "0.25", endring: "ombytting" } },
  ],
  [
    "nøkkelen 0,251 er ikke 3/12",
    ["A-2", "A-4"],
    { ...trykt, noekkel: "0,251", forslag: false },
    { dom: "avvik", noekkel: "0.251" },
  ],
];

/** What a form's head says and lacks. */
export const hodevektorer = (): Vektor[] =>
  [...KORREKSJONER, ...RESTEN].map(
    ([navn, regler, inn, ut]): Vektor => ({
      navn: `${regler[0]}: ${navn}`,
      beregning: "kontroll-oppgjoer",
      regler,
      kilde: [],
      status: "konstruert",
      inn: JSON.parse(JSON.stringify(inn)),
      ut,
      delvis: true,
    }),
  );
