// Vedtak at the edges: every setting of the antatt readings, local codes, several periods and municipalities, and what is doubtful by a day more or less.
// Volumes under settings are the model's; what is doubtful, and what local codes give, was worked by hand.

import type { Kodested } from "../../../src/cli/samsvar/Vektor.js";
import { type ModellValg, type ModellVedtak, modellAktivitet } from "../../modell/aktivitet.js";
import { avModellen, type Vektor } from "./vektor.js";

const Q1 = { fra: "2019-01-01", til: "2019-03-31" };
const OL = { kode: "OL", timerPerUke: "7" };
const vedtak = (
  ...liste: (Omit<ModellVedtak, "bruker" | "fra"> & { bruker?: string; fra?: string })[]
): ModellVedtak[] => liste.map((v, i) => ({ id: `v${i + 1}`, bruker: "b", fra: "2019-01-01", ...v }));

const medValg = (
  hva: string,
  valg: ModellValg,
  ...liste: Parameters<typeof vedtak>
): readonly [string, { periode: typeof Q1; vedtak: ModellVedtak[]; valg: ModellValg }] => [
  `${
    Object.entries(valg)
      .map(([felt, verdi]) => `${felt} ${verdi}`)
      .join(", ") || "ingen valg"
  }: ${hva}`,
  { periode: Q1, vedtak: vedtak(...liste), valg },
];

const medOpphoer = { ...OL, til: "2019-02-28", opphoer: [{ fra: "2019-01-10", til: "2019-01-20" }] };
const doed = { kode: "LOKO", til: "2019-03-30", avslutning: "doed" } as const;
const foer = { kode: "LOKO", fra: "2018-12-01", til: "2018-12-30", avslutning: "flytting" } as const;

const VALG = avModellen(
  "aktivitet",
  ["V-1", "V-2", "V-3", "V-5"],
  (inn: ReturnType<typeof medValg>[1]) => ({ periode: inn.periode, ...modellAktivitet(inn) }),
  [
    medValg("den siste dagen", { sisteDag: "telles" }, { ...OL, til: "2019-01-31" }),
    medValg("den siste dagen", { sisteDag: "telles-ikke" }, { ...OL, til: "2019-01-31" }),
    medValg(
      "og de 3 døgnene begynner da dagen før",
      { sisteDag: "telles-ikke", doegnpaaslag: "fordelt" },
      doed,
    ),
    medValg("opphørets siste dag", { opphoersSisteDag: "tapes" }, medOpphoer),
    medValg("opphørets siste dag", { opphoersSisteDag: "tapes-ikke" }, medOpphoer),
    ...(["hele", "innenfor", "fordelt"] as const).flatMap((doegnpaaslag) => [
      medValg("slutter dagen før perioden slutter", { doegnpaaslag }, doed),
      medValg("slutter to dager før perioden begynner", { doegnpaaslag }, foer),
    ]),
    ...(["tre-dager", "ingen"] as const).map((timepaaslag) =>
      medValg(
        "en timekode med stjerne",
        { timepaaslag },
        { kode: "BPADK", timerPerUke: "35", til: "2019-02-01", avslutning: "doed" },
      ),
    ),
    ...(["beholdes", "trekkes"] as const).map((etterfoelger) =>
      medValg(
        "et nytt vedtak med stjerne fra dag to etter",
        { etterfoelger },
        { ...doed, til: "2019-02-01", avslutning: "flytting" },
        { kode: "LSKO", fra: "2019-02-03" },
      ),
    ),
    ...(["fire-uker", "aarets-tolvdel"] as const).map((maaned) =>
      medValg(
        "30 timer i måneden",
        { maaned },
        { kode: "OL", mengde: { verdi: "30", enhet: "time", per: "maaned" } },
      ),
    ),
    ...(["siste-gjelder", "alle-telles"] as const).map((versjoner) =>
      medValg(
        "to versjoner av ett vedtak",
        { versjoner },
        { ...OL, id: "a" },
        { ...OL, id: "a", fra: "2019-03-01" },
      ),
    ),
    medValg(
      "den siste versjonen slutter, og den forrige gjelder igjen",
      {},
      { ...OL, id: "a" },
      { ...OL, id: "a", timerPerUke: "14", fra: "2019-02-01", til: "2019-02-10" },
    ),
    medValg(
      "en versjon som er avløst på sin siste dag, får ikke 3 døgn",
      {},
      { ...doed, id: "a" },
      { kode: "LOKO", id: "a", fra: "2019-03-30" },
    ),
    medValg("24 timer om dagen", {}, { kode: "OL", mengde: { verdi: "24", enhet: "time", per: "dag" } }),
    medValg(
      "100 timer på vedtakets 59 dager",
      {},
      { kode: "OL", til: "2019-02-28", mengde: { verdi: "100", enhet: "time", per: "vedtak" } },
    ),
    medValg(
      "100 timer på vedtakets 58 dager når den siste ikke telles",
      { sisteDag: "telles-ikke" },
      { kode: "OL", til: "2019-02-28", mengde: { verdi: "100", enhet: "time", per: "vedtak" } },
    ),
  ],
);

const M = (kode: string, ...sti: (string | number)[]): Kodested => ({ kode, sti: ["vedtak", ...sti] });

function tvilsomt(
  hva: string,
  liste: ModellVedtak[],
  merknader: readonly Kodested[],
  felt: object = {},
): Vektor {
  return {
    navn: `V-1: ${hva}`,
    beregning: "aktivitet",
    regler: ["V-1", "V-2", "V-5"],
    kilde: [],
    status: "konstruert",
    inn: { periode: Q1, kvalitet: true, ...felt, vedtak: liste },
    ut: {},
    delvis: true,
    merknader,
  };
}

const opphoer = (fra: string, til: string) => vedtak({ ...OL, til: "2019-01-31", opphoer: [{ fra, til }] });
const etter = (fra: string, til = "2019-01-31") => vedtak({ ...OL, til }, { ...OL, fra });
const timer = (a: string, b: string) =>
  vedtak({ kode: "OL", timerPerUke: a }, { kode: "SK1", timerPerUke: b });
const plassOg = (kode: string, fra: string, til: string) =>
  vedtak(
    { kode: "TANKO", fra: "2019-01-10", til: "2019-01-20" },
    { kode, timerPerUke: "2", opphoer: [{ fra, til }] },
  );

const TVIL: readonly Vektor[] = [
  tvilsomt("et opphør på akkurat vedtakets dager", opphoer("2019-01-01", "2019-01-31"), []),
  tvilsomt("et opphør som begynner dagen før", opphoer("2018-12-31", "2019-01-30"), [
    M("OPPHOER_UTENFOR_VEDTAKET", "v1", "opphoer", 0),
  ]),
  tvilsomt("et opphør som begynner dagen før og slutter likt", opphoer("2018-12-31", "2019-01-31"), [
    M("OPPHOER_LENGRE_ENN_VEDTAKET", "v1", "opphoer", 0),
  ]),
  tvilsomt("et opphør som begynner likt og slutter dagen etter", opphoer("2019-01-01", "2019-02-01"), [
    M("OPPHOER_LENGRE_ENN_VEDTAKET", "v1", "opphoer", 0),
  ]),
  tvilsomt("et opphør som slutter dagen før vedtaket", opphoer("2018-12-01", "2018-12-31"), [
    M("OPPHOER_UTENFOR_VEDTAKET", "v1", "opphoer", 0),
  ]),
  tvilsomt("to vedtak etter hverandre", etter("2019-02-01"), []),
  tvilsomt("to vedtak med en felles dag", etter("2019-01-31"), [M("OVERLAPPENDE_VEDTAK", "v1")]),
  tvilsomt(
    "to vedtak med en felles dag før perioden",
    vedtak({ ...OL, fra: "2018-06-01", til: "2018-12-31" }, { ...OL, fra: "2018-12-31" }),
    [],
  ),
  tvilsomt(
    "to vedtak med en felles dag som er periodens siste",
    vedtak({ ...OL, til: "2019-03-31" }, { ...OL, fra: "2019-03-31" }),
    [M("OVERLAPPENDE_VEDTAK", "v1")],
  ),
  tvilsomt(
    "to vedtak med en felles dag som er periodens første",
    vedtak({ ...OL, fra: "2018-06-01", til: "2019-01-01" }, OL),
    [M("OVERLAPPENDE_VEDTAK", "v1")],
  ),
  tvilsomt("tre vedtak på en gang gir to merknader", vedtak(OL, OL, OL), [
    M("OVERLAPPENDE_VEDTAK", "v1"),
    M("OVERLAPPENDE_VEDTAK", "v1"),
  ]),
  tvilsomt("et hull på 31 dager", etter("2019-03-04"), [M("HULL_MELLOM_VEDTAK", "v1")]),
  tvilsomt("et hull på 32 dager", etter("2019-03-05"), []),
  tvilsomt("et hull på 10 dager når grensen er 10", etter("2019-02-11"), [M("HULL_MELLOM_VEDTAK", "v1")], {
    kvalitet: { hullDager: 10 },
  }),
  tvilsomt("et hull på 11 dager når grensen er 10", etter("2019-02-12"), [], { kvalitet: { hullDager: 10 } }),
  tvilsomt("uendret i 730 dager", vedtak({ ...OL, fra: "2017-04-01" }), []),
  tvilsomt("uendret i 731 dager", vedtak({ ...OL, fra: "2017-03-31" }), [M("UENDRET_VEDTAK", "v1")]),
  tvilsomt(
    "uendret i 31 dager når grensen er 30",
    vedtak({ ...OL, til: "2019-01-31" }),
    [M("UENDRET_VEDTAK", "v1")],
    { kvalitet: { uendretDager: 30 } },
  ),
  tvilsomt("168 timer til sammen", timer("100", "68"), []),
  tvilsomt("like over 168 timer til sammen", timer("100", "68.00000000000000000001"), [
    M("OVER_168_TIMER", "v1"),
  ]),
  tvilsomt(
    "over 168 timer to ganger, med en dag imellom",
    vedtak(
      { kode: "OL", timerPerUke: "168" },
      { kode: "SK1", timerPerUke: "1", til: "2019-01-10" },
      { kode: "SK1", timerPerUke: "1", fra: "2019-01-12", til: "2019-01-20" },
    ),
    [M("OVER_168_TIMER", "v1"), M("OVER_168_TIMER", "v1"), M("HULL_MELLOM_VEDTAK", "v2")],
  ),
  tvilsomt(
    "over 168 timer bare før perioden",
    vedtak(
      { kode: "OL", fra: "2018-06-01", timerPerUke: "168" },
      { kode: "SK1", fra: "2018-06-01", til: "2018-12-31", timerPerUke: "1" },
    ),
    [],
  ),
  tvilsomt(
    "hjemmetjeneste med opphør på akkurat dagene i institusjon",
    plassOg("HTAMDK", "2019-01-10", "2019-01-20"),
    [],
  ),
  tvilsomt(
    "hjemmetjeneste med opphør fra dag to i institusjon",
    plassOg("HTAMDK", "2019-01-11", "2019-01-20"),
    [M("INSTITUSJON_OG_HJEMMETJENESTE", "v1")],
  ),
  tvilsomt(
    "hjemmetjeneste med opphør til nest siste dag i institusjon",
    plassOg("HTAMDK", "2019-01-01", "2019-01-19"),
    [M("INSTITUSJON_OG_HJEMMETJENESTE", "v1")],
  ),
  tvilsomt(
    "en kode med stjerne har ikke opphør i institusjon",
    plassOg("BPADK", "2019-01-10", "2019-01-20"),
    [M("INSTITUSJON_OG_HJEMMETJENESTE", "v1")],
  ),
  tvilsomt(
    "støttekontakt i institusjon er ikke hjemmetjeneste",
    plassOg("SK1", "2019-02-01", "2019-02-02"),
    [],
  ),
  tvilsomt(
    "et vedtak som slutter dødsdagen",
    vedtak(
      { ...OL, til: "2019-01-31", avslutning: "doed" },
      { kode: "SK1", timerPerUke: "1", til: "2019-01-31" },
    ),
    [],
  ),
  tvilsomt(
    "et vedtak som gjelder dagen etter dødsdagen",
    vedtak(
      { ...OL, til: "2019-01-31", avslutning: "doed" },
      { kode: "SK1", timerPerUke: "1", til: "2019-02-01" },
    ),
    [M("VEDTAK_ETTER_DOED", "v1")],
  ),
  tvilsomt(
    "egen plass og kjøp etter hverandre",
    vedtak({ kode: "LOKO", til: "2019-01-20" }, { kode: "LOKJ", fra: "2019-01-21" }),
    [],
  ),
  tvilsomt(
    "egen plass og kjøp på samme dag",
    vedtak({ kode: "LOKO", til: "2019-01-20" }, { kode: "TANKJ", fra: "2019-01-20" }),
    [M("KJOEP_OG_EGEN_PLASS", "v1")],
  ),
  tvilsomt(
    "uten kvalitet sies bare det som alltid sies",
    vedtak({ ...OL, fra: "2010-01-01", til: "2019-01-31" }, { ...OL, fra: "2019-02-03" }),
    [],
    { kvalitet: false },
  ),
  tvilsomt(
    "en versjon som er avløst, er ikke hjemmetjeneste ved siden av den som avløste den",
    vedtak({ ...OL, id: "a", kode: "HTAMDK" }, { id: "a", kode: "LOKO", fra: "2019-02-01" }),
    [],
  ),
  tvilsomt(
    "timene i en versjon som er avløst, legges ikke til den senere",
    vedtak(
      { kode: "OL", id: "a", timerPerUke: "100" },
      { kode: "SK1", id: "a", timerPerUke: "100", fra: "2019-02-01" },
    ),
    [],
  ),
  tvilsomt(
    "en versjon overlapper et annet vedtak bare på dager den ikke er avløst",
    vedtak(
      { ...OL, id: "a" },
      { ...OL, id: "a", kode: "SK1", fra: "2019-02-01" },
      { ...OL, id: "b", fra: "2019-02-01" },
    ),
    [],
  ),
  tvilsomt(
    "et dødsfall i en versjon som er avløst på dødsdagen, sies ikke noe om",
    vedtak({ ...OL, id: "a", til: "2019-02-10", avslutning: "doed" }, { ...OL, id: "a", fra: "2019-02-01" }),
    [],
  ),
  tvilsomt(
    "der den siste dagen ikke teller, er et vedtak på én dag ikke etter døden",
    vedtak(
      { ...OL, til: "2019-01-31", avslutning: "doed" },
      { kode: "SK1", timerPerUke: "1", fra: "2019-02-05", til: "2019-02-05" },
    ),
    [],
    { valg: { sisteDag: "telles-ikke" } },
  ),
  tvilsomt(
    "et vedtak uten id nevnes ved plassen sin",
    [
      { bruker: "b", fra: "2019-01-01", ...OL },
      { bruker: "b", fra: "2019-01-01", ...OL },
    ],
    [M("OVERLAPPENDE_VEDTAK", 0)],
  ),
];

const linje = (kode: string, volum: string, mottakere = 1, antall = mottakere) => ({
  kode,
  enhet: "time",
  volum,
  mottakere,
  vedtak: antall,
});
const telt = (linjer: object[], mottakere = 1) => ({ linjer, mottakere });

function regnet(regel: string, hva: string, inn: object, ut: object): Vektor {
  return {
    navn: `${regel}: ${hva}`,
    beregning: "aktivitet",
    regler: [regel, "V-1"],
    kilde: [],
    status: "konstruert",
    inn,
    ut,
    merknader: [],
  };
}

const X = { bruker: "b", kode: "X", fra: "2019-01-01", timerPerUke: 7 };
const Q2 = { fra: "2019-04-01", til: "2019-06-30" };
const KODER = [
  regnet(
    "T-7",
    "en lokal kode",
    { periode: Q1, lokaleKoder: { X: "OL" }, vedtak: [X] },
    { periode: Q1, ...telt([linje("OL", "90")]) },
  ),
  regnet(
    "T-7",
    "mange lokale koder til én",
    {
      periode: Q1,
      lokaleKoder: { X: "OL", Y: "OL" },
      vedtak: [X, { ...X, bruker: "c", kode: "Y" }, { ...X, bruker: "d", kode: "SK1" }],
    },
    { periode: Q1, ...telt([linje("OL", "180", 2), linje("SK1", "90")], 3) },
  ),
  regnet(
    "T-7",
    "en oversettelse går foran skjemaets egen kode",
    { periode: Q1, lokaleKoder: { OL: "SK1" }, vedtak: [{ ...X, kode: "OL" }] },
    { periode: Q1, ...telt([linje("SK1", "90")]) },
  ),
  regnet(
    "T-7",
    "en lokal kode som skifter 1. februar: 31 og 59 dager",
    {
      periode: Q1,
      lokaleKoder: {
        koder: [
          { lokal: "X", kode: "SK1", fra: "2019-02-01" },
          { lokal: "X", kode: "OL", til: "2019-01-31" },
        ],
      },
      vedtak: [X],
    },
    { periode: Q1, ...telt([linje("OL", "31"), linje("SK1", "59")]) },
  ),
  regnet(
    "T-7",
    "en lokal kode som bare er oversatt i perioden",
    {
      periode: Q1,
      lokaleKoder: { koder: [{ lokal: "X", kode: "OL", fra: "2019-01-01", til: "2019-03-31" }] },
      vedtak: [{ ...X, fra: "2018-01-01" }],
    },
    { periode: Q1, ...telt([linje("OL", "90")]) },
  ),
  regnet(
    "V-3",
    "to perioder, 90 og 91 dager",
    { perioder: [Q1, Q2], vedtak: [{ ...X, kode: "OL" }] },
    {
      perioder: [Q1, Q2],
      resultater: [
        { periode: Q1, ...telt([linje("OL", "90")]) },
        { periode: Q2, ...telt([linje("OL", "91")]) },
      ],
    },
  ),
  regnet(
    "V-7",
    "to kommuner: samme pseudonym er to mottakere, og summen er av uavrundede timer",
    {
      periode: Q1,
      vedtak: ["Os", "Fusa"].map((kommune) => ({ ...X, kode: "OL", kommune, timerPerUke: "0.035" })),
    },
    {
      periode: Q1,
      ...telt([linje("OL", "0.9", 2)], 2),
      resultater: ["Fusa", "Os"].map((kommune) => ({ kommune, periode: Q1, ...telt([linje("OL", "0.45")]) })),
    },
  ),
  regnet(
    "V-1",
    "bruker som tall og som tekst er den samme",
    {
      periode: Q1,
      vedtak: [
        { ...X, kode: "OL", bruker: 7 },
        { ...X, kode: "SK1", bruker: "7" },
      ],
    },
    { periode: Q1, ...telt([linje("OL", "90"), linje("SK1", "90")]) },
  ),
];

const avvist = (
  regel: string,
  hva: string,
  inn: object,
  kode: string,
  ...sti: (string | number)[]
): Vektor => ({
  navn: `${regel}: ${hva} gir ${kode}`,
  beregning: "aktivitet",
  regler: [regel],
  kilde: [],
  status: "konstruert",
  inn,
  feil: [{ kode, sti }],
});
const enkelt = (felt: object) => ({
  periode: Q1,
  vedtak: [{ bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 7, ...felt }],
});

const AVVIST = [
  avvist("V-1", "en dag før 1900", enkelt({ fra: "1899-12-31" }), "UGYLDIG_DATO", "vedtak", 0, "fra"),
  avvist("V-1", "en dag etter 2199", enkelt({ til: "2200-01-01" }), "UGYLDIG_DATO", "vedtak", 0, "til"),
  avvist("V-1", "29. februar 1900", enkelt({ fra: "1900-02-29" }), "UGYLDIG_DATO", "vedtak", 0, "fra"),
  avvist("V-1", "en dato uten bindestreker", enkelt({ fra: "20190101" }), "UGYLDIG_DATO", "vedtak", 0, "fra"),
  avvist("V-1", "en bruker som er 1,5", enkelt({ bruker: 1.5 }), "UGYLDIG_TYPE", "vedtak", 0, "bruker"),
  avvist(
    "V-1",
    "en bruker på 201 tegn",
    enkelt({ bruker: "b".repeat(201) }),
    "UGYLDIG_VERDI",
    "vedtak",
    0,
    "bruker",
  ),
  avvist(
    "V-5",
    "like over 24 timer om dagen",
    {
      periode: Q1,
      vedtak: [
        {
          bruker: "b",
          kode: "OL",
          fra: "2019-01-01",
          mengde: { verdi: "24.00000000000000000001", enhet: "time", per: "dag" },
        },
      ],
    },
    "UTENFOR_OMRAADE",
    "vedtak",
    0,
    "mengde",
    "verdi",
  ),
  avvist(
    "T-7",
    "en lokal kode som mangler oversettelse periodens første dag",
    { periode: Q1, lokaleKoder: { koder: [{ lokal: "X", kode: "OL", fra: "2019-01-02" }] }, vedtak: [X] },
    "UKJENT_TJENESTEKODE",
    "vedtak",
    0,
    "kode",
  ),
  avvist(
    "T-7",
    "en lokal kode som mangler oversettelse en dag midt i",
    {
      periode: Q1,
      lokaleKoder: {
        koder: [
          { lokal: "X", kode: "OL", til: "2019-01-31" },
          { lokal: "X", kode: "OL", fra: "2019-02-02" },
        ],
      },
      vedtak: [X],
    },
    "UKJENT_TJENESTEKODE",
    "vedtak",
    0,
    "kode",
  ),
];

/** Vedtak at the edges. */
export const vedtaksgrenser = (): Vektor[] => [...VALG, ...TVIL, ...KODER, ...AVVIST];
