// The frame's published numbers and what follows from them, and the courses of four municipalities.

import { readFileSync } from "node:fs";
import satser from "../../../tariffs/ressurskrevende.json" with { type: "json" };
import { modellForloep } from "../../modell/forloep.js";
import { modellRessurskrevende } from "../../modell/konsekvens.js";
import { modellInntektspaaslag, modellRundsum, modellUttrekk } from "../../modell/ramme.js";
import { avModellen, type Vektor } from "./vektor.js";

const S003 = (sted: string) => [{ id: "S003", sted }];
const S002 = (sted: string) => [{ id: "S002", sted }];
const FUSA = {
  grunnlag: { aar: 2018, beloep: 95_191_715 },
  tilAar: 2020,
  indekser: [
    { aar: 2019, deflator: "0.028" },
    { aar: 2020, deflator: "0.031" },
  ],
};
/** A rate inside the interval that the published amount allows. */
const fusaMed = (demografi: string) => ({
  ...FUSA,
  indekser: FUSA.indekser.map((rad) => ({ ...rad, demografi })),
});
const tusen = (vist: number) => ({ vist, avrundetTil: 1000 });
const mill = (vist: number) => ({ vist, avrundetTil: 1_000_000 });

const UTTREKKET: Vektor[] = [
  {
    navn: "R-2: Fusa 95 191 715 (2018) → 101 939 000 (2020)",
    beregning: "uttrekk",
    regler: ["R-2"],
    kilde: S003("l. 877–914"),
    status: "publisert",
    inn: fusaMed("0.00518"),
    ut: { beloepAvrundet: "101939000" },
    delvis: true,
    merknader: [],
  },
  {
    navn: "R-2: den avrundede satsen 0,52 % gir Fusa 4 000 kr for mye",
    beregning: "uttrekk",
    regler: ["R-2", "N-2"],
    kilde: S003("l. 877–914"),
    status: "utledet",
    inn: fusaMed("0.0052"),
    ut: { beloepAvrundet: "101943000" },
    delvis: true,
  },
  {
    navn: "N-2: satsene som gir Fusas uttrekk, eksakt",
    beregning: "demografi-som-gir",
    regler: ["R-2", "N-2"],
    kilde: S003("l. 877–914"),
    status: "utledet",
    inn: { ...FUSA, publisert: { beloep: 101_939_000, avrundetTil: 1000 } },
    // the roots of 101 938 500 and 101 939 500 over 100 890 563,06…, worked with 40 digits by hand
    ut: { aar: [2019, 2020], satser: { fra: "0.00517957159029409393", til: "0.00518450190173893869" } },
  },
  {
    navn: "R-3: Bjørnafjorden 2020 av Os og Fusa slik de er vist: 372 671 000",
    beregning: "samlet-uttrekk",
    regler: ["R-3"],
    kilde: S003("l. 894–914"),
    status: "utledet",
    inn: {
      deler: (
        [
          ["Os", 270_732_000],
          ["Fusa", 101_939_000],
        ] as const
      ).map(([navn, beloep]) => ({ navn, grunnlag: { aar: 2020, beloep }, tilAar: 2020, indekser: [] })),
    },
    ut: { beloepAvrundet: "372671000" },
    delvis: true,
  },
  {
    navn: "R-3: og det publiserte 372 670 000 er det samme, innenfor avrundingen",
    beregning: "kontroll-tall",
    regler: ["R-3", "N-2"],
    kilde: S003("l. 894–914"),
    status: "publisert",
    inn: { publisert: tusen(372_670_000), beregnet: { sum: [tusen(270_732_000), tusen(101_939_000)] } },
    ut: { dom: "avrunding", differanse: "-1000", avstand: "0" },
    delvis: true,
  },
  {
    navn: "R-8: Lillesand 11,4 + 148,8 = 160,2 mill.",
    beregning: "kontroll-tall",
    regler: ["R-8", "N-2"],
    kilde: [{ id: "S001", sted: "l. 142–144" }],
    status: "publisert",
    inn: {
      publisert: { vist: "160.2", avrundetTil: "0.1" },
      beregnet: { sum: ["11.4", "148.8"].map((vist) => ({ vist, avrundetTil: "0.1" })) },
    },
    ut: { dom: "eksakt", differanse: "0" },
    delvis: true,
  },
  {
    navn: "R-8: Lillesands andel er 7,1 %, innenfor avrundingen",
    beregning: "kontroll-tall",
    regler: ["R-8", "N-2"],
    kilde: [{ id: "S001", sted: "l. 142–144" }],
    status: "publisert",
    inn: {
      publisert: { vist: "0.071", avrundetTil: "0.001" },
      beregnet: { kvotient: ["11.4", "160.2"].map((vist) => ({ vist, avrundetTil: "0.1" })) },
    },
    ut: { dom: "avrunding" },
    delvis: true,
  },
  ...avModellen(
    "rundsum",
    ["R-8"],
    modellRundsum,
    [
      [
        "Lillesand 2015, 11,4 av 160,2 mill.",
        { poster: [{ navn: "uten vedtak", beloep: "11400000" }], nettoUtgifter: "160200000" },
      ],
    ],
    "utledet",
  ).map((v): Vektor => ({ ...v, kilde: [{ id: "S001", sted: "l. 142–144" }], merknader: [] })),
  ...avModellen(
    "uttrekk",
    ["R-2"],
    modellUttrekk,
    [
      [
        "Bjørnafjorden 2020 → 2021 med 2,7 % og 0,25 %",
        {
          grunnlag: { aar: 2020, beloep: "372670000" },
          tilAar: 2021,
          indekser: [{ aar: 2021, deflator: "0.027", demografi: "0.0025" }],
        },
      ],
    ],
    "utledet",
  ),
];

/** 25 → 25,625 → 26,291 → 27,027 → 27,865 → 28,618 mill. */
const TAKENE = ["25625000", "26291000", "27027000", "27865000", "28618000"];

const PAASLAGET: Vektor[] = [
  {
    navn: "R-4: taket 2016–2021",
    beregning: "tak",
    regler: ["R-4"],
    kilde: S002("l. 418 og l. 442"),
    status: "utledet",
    inn: { tilAar: 2021 },
    ut: {
      utvikling: TAKENE.map((takAvrundet, i) => ({ aar: 2017 + i, takAvrundet })),
      takAvrundet: "28618000",
    },
    delvis: true,
  },
  ...(
    [
      [2020, "27865254.555", 28_000_000],
      [2021, "28617616.427985", 29_000_000],
    ] as const
  ).flatMap(([aar, beloep, vist]): Vektor[] => [
    {
      navn: `R-4: Indre Østfold ${aar}, påslaget er taket`,
      beregning: "inntektspaaslag",
      regler: ["R-4"],
      kilde: S002("l. 3969–3971"),
      status: "utledet",
      inn: { uttrekk: 950_000_000, aar },
      ut: { begrenset: true, tak: beloep, beloep, prosjektmidlerMaks: "500000" },
      delvis: true,
      merknader: [],
    },
    {
      navn: `R-4: og det er publisert som ${vist / 1_000_000} mill.`,
      beregning: "kontroll-tall",
      regler: ["R-4", "N-2"],
      kilde: S002("l. 442 og l. 3969–3971"),
      status: "publisert",
      inn: { publisert: mill(vist), beregnet: { vist: beloep } },
      ut: { dom: "avrunding", avstand: "0" },
      delvis: true,
    },
  ]),
  {
    navn: "R-6: nedtrappingen etter 2022, 60 og 40 %",
    beregning: "nedtrapping",
    regler: ["R-6"],
    kilde: S003("l. 54–71 og l. 437–441"),
    status: "publisert",
    inn: { sisteAar: 2022, beloep: 10_000_000 },
    ut: {
      aar: [
        { aar: 2023, andel: "0.6", beloep: "6000000" },
        { aar: 2024, andel: "0.4", beloep: "4000000" },
      ],
      sum: "10000000",
    },
    delvis: true,
    merknader: [],
  },
  {
    navn: "R-10: modell B i 2018: tilskuddet er uttrekket, og påslaget kommer til",
    beregning: "modell-b",
    regler: ["R-10", "R-4"],
    kilde: [{ id: "U12" }, { id: "S002", sted: "l. 1857–1863 og l. 5908–5910" }],
    status: "utledet",
    inn: { aar: 2018, uttrekk: 100_000_000 },
    ut: {
      oeremerketTilskudd: "100000000",
      inntektspaaslag: { beloep: "4000000", begrenset: false },
      samlet: "104000000",
    },
    delvis: true,
    merknader: [],
  },
];

/** R-11: Os' påslag of 2016 is 6 mill. in table 7-2: eight months of the year, not six and not twelve. */
function osPaaslag2016(): Vektor[] {
  const { beloep: uttrekk } = modellUttrekk({
    grunnlag: { aar: 2015, beloep: "222445000" },
    tilAar: 2016,
    indekser: [{ aar: 2016, deflator: "0.027", demografi: "0.007" }],
  });
  return (
    [
      [6, "avvik"],
      [8, "avrunding"],
      [12, "avvik"],
    ] as const
  ).map(([maaneder, dom]) => ({
    navn: `R-11: ${maaneder}/12 av påslaget til Os i 2016 mot 6 mill. er ${dom}`,
    beregning: "kontroll-tall",
    regler: ["R-11", "R-4", "N-2"],
    kilde: [...S002("tabell 7-2, l. 3942"), ...S003("l. 855–865")],
    status: "publisert",
    inn: {
      publisert: mill(6_000_000),
      beregnet: {
        vist: modellInntektspaaslag({ aar: 2016, uttrekk, maaneder }).beloep.replace(/(\.\d{20})\d+$/, "$1"),
      },
    },
    ut: { dom },
    delvis: true,
  }));
}

const MOTTAKERE = [{ loennsutgifter: "2430000" }, { loennsutgifter: "3000000.55", fradrag: "744000" }];

/** S-1: the threshold and rate of every year that has one, adopted before proposed. */
const REFUSJONENE = [...new Set(satser.rader.map(({ tilskuddsaar }) => tilskuddsaar))].flatMap(
  (aar): Vektor[] => {
    const rader = satser.rader.filter((rad) => rad.tilskuddsaar === aar);
    const rad = rader.find(({ forslag }) => forslag !== true) ?? rader[0];
    if (rad?.innslagspunkt === undefined) return [];
    const { innslagspunkt, kompensasjonsgrad, kilder } = rad;
    const ut = modellRessurskrevende({ innslagspunkt, kompensasjonsgrad, mottakere: MOTTAKERE });
    return [
      {
        navn: `S-1: innslagspunktet i tilskuddsår ${aar} er ${innslagspunkt} kr`,
        beregning: "ressurskrevende",
        regler: ["S-1"],
        kilde: kilder,
        status: rad.status === "publisert" ? "publisert" : "utledet",
        inn: { aar, mottakere: MOTTAKERE },
        ut,
      },
    ];
  },
);

/** The courses in examples/, their inputs from the sources named there, worked by the model. */
const FORLOEPENE = ["bjoernafjorden", "selbu", "hoboel", "indre-oestfold"].map((navn): Vektor => {
  const fil = new URL(`../../../examples/forloep/${navn}.json`, import.meta.url);
  const inn = JSON.parse(readFileSync(fil, "utf8"));
  const somTekst = JSON.parse(readFileSync(fil, "utf8"), (_, verdi: unknown) =>
    typeof verdi === "number" && !(Number.isInteger(verdi) && verdi >= 1900 && verdi < 2200)
      ? String(verdi)
      : verdi,
  );
  return {
    navn: `S-3: forløpet til ${inn.kommune}`,
    beregning: "forloep",
    regler: ["R-2", "R-3", "R-4", "R-9", "S-2", "S-3"],
    kilde: S002("tabell 7-1 til 7-4, l. 3901–4139"),
    status: "utledet",
    inn,
    ut: modellForloep(somTekst),
  };
});

/** The frame. */
export const rammevektorer = (): Vektor[] => [
  ...UTTREKKET,
  ...PAASLAGET,
  ...osPaaslag2016(),
  ...REFUSJONENE,
  ...FORLOEPENE,
];
