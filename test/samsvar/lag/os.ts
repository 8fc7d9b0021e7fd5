// Os, 1. kvartal 2019 (S003, l. 986–1128): the one settlement that is published, whole and line by line. The inputs are the reconstruction in
// examples/ (utledet); every expected number is the printed form's.

import inndata from "../../../examples/os-2019-q1/inndata.json" with { type: "json" };
import skjema from "../../../examples/os-2019-q1/skjema.json" with { type: "json" };
import trykt from "../../../examples/os-2019-q1/trykt.json" with { type: "json" };
import { modellAKonto } from "../../modell/aKonto.js";
import { modellAktivitet } from "../../modell/aktivitet.js";
import type { Vektor } from "./vektor.js";

const kilde = skjema.linjer.map(() => ({ id: "S003", sted: "l. 986–1128" })).slice(0, 1);
const { tariff, noekkel, termin, terminer } = inndata;
const priser = Object.fromEntries(skjema.linjer.map(({ kode, pris }) => [kode, pris]));
const reglene = ["A-4", "K-1", "K-2", "K-3"];

/** the year's volume of a line of the reconstruction, written out with 20 places, which no rounding on the form can tell from the exact one. */
function aarsvolum(kode: string): string {
  const linje = inndata.linjer.find((rad) => rad.kode === kode);
  if (linje === undefined) throw new Error(`${kode} er ikke med`);
  const { gjennomfoert: _, ...volum } = linje;
  const svar = modellAKonto({ priser, linjer: [volum as never], terminer });
  return svar.linjer[0]?.aarsvolum ?? "";
}

const linjer = inndata.linjer.map(({ kode, gjennomfoert }) => ({
  kode,
  aarsvolum: aarsvolum(kode),
  gjennomfoert,
}));
const aktive = skjema.linjer.filter(({ netto }) => netto !== null);
const tomme = skjema.linjer.filter(({ netto }) => netto === null);
const viste = ({ kode, pris, aKontoVolum, netto }: (typeof aktive)[number]) => ({
  kode,
  pris,
  aKontoVolum,
  nettoAvrundet: netto,
});
const korreksjonsoppgjoer = {
  beregning: "korreksjonsoppgjoer",
  kilde,
  status: "publisert",
  delvis: true,
} as const;

const OPPGJOERET: Vektor = {
  ...korreksjonsoppgjoer,
  navn: "K-3: Os, 1. kvartal 2019, hele skjemaet: 3 935 425 kr",
  regler: [...reglene, "K-4", "A-2"],
  inn: {
    kommune: "Os",
    aar: 2019,
    termin,
    noekkel,
    tariff,
    linjer,
    aKonto: skjema.oppstilling.slice(0, -1).map((rad) => ({ termin: rad.termin, beloep: rad.aKonto })),
  },
  ut: {
    linjer: aktive.map(viste),
    nettoAvrundet: skjema.netto,
    // a dash on the form is no correction, which adds 0
    oppstilling: skjema.oppstilling.map((rad) => ({ ...rad, korreksjon: rad.korreksjon ?? "0" })),
  },
  merknader: [],
};

const AKTIVE = aktive.map(
  (rad): Vektor => ({
    ...korreksjonsoppgjoer,
    navn: `K-2: Os, 1. kvartal 2019, ${rad.kode}: ${rad.netto} kr`,
    regler: reglene,
    inn: { noekkel, tariff, linjer: linjer.filter(({ kode }) => kode === rad.kode) },
    ut: { linjer: [viste(rad)], nettoAvrundet: rad.netto },
  }),
);

const TOMME = tomme.map(
  ({ kode, pris }): Vektor => ({
    ...korreksjonsoppgjoer,
    navn: `T-2: prisen på ${kode} i 2019, en linje som er tom hos Os`,
    regler: ["T-1", "T-2"],
    inn: { noekkel, tariff, linjer: [{ kode, aarsvolum: 0, gjennomfoert: 0 }] },
    ut: { linjer: [{ kode, pris, nettoAvrundet: "0" }] },
  }),
);

const { aKonto: aaretsAKonto = "" } = skjema.oppstilling.at(-1) ?? {};

const AKONTO: Vektor[] = [
  {
    navn: "A-2: Os 2019, 403 086 000 kr på fem terminer",
    beregning: "a-konto",
    regler: ["A-2", "A-5"],
    kilde,
    status: "publisert",
    inn: { aarsbeloep: aaretsAKonto, terminer },
    ut: {
      terminer: skjema.oppstilling.slice(0, -1).map((rad) => ({ navn: rad.termin, beloep: rad.aKonto })),
      sum: aaretsAKonto,
    },
    delvis: true,
  },
  {
    navn: "A-1: Os 2019, årets a konto av ukentlige timer og plasser: 403 086 000 kr",
    beregning: "a-konto-aar",
    regler: ["A-1", "A-3", "A-4"],
    kilde,
    status: "publisert",
    inn: {
      aar: 2019,
      tariff,
      terminer,
      linjer: inndata.linjer.map(({ gjennomfoert: _, ...linje }) => linje),
    },
    ut: {
      linjer: aktive.map(({ kode, pris }) => ({ kode, pris })),
      aarsbeloep: aaretsAKonto,
      sum: aaretsAKonto,
    },
    delvis: true,
    merknader: [],
  },
];

/** The calendar effect: a vedtak that stands unchanged all the year is corrected for the length of the quarter. */
const KALENDER = (
  [
    ["BPAN", { timerPerUke: "70" }, "900", "-6032"],
    ["LFKJ", {}, "90", "-3394"],
  ] as const
).flatMap(([kode, mengde, volum, netto]): Vektor[] => {
  const periode = { fra: "2019-01-01", til: "2019-03-31" };
  const vedtak = [{ id: "v1", bruker: "b1", kode, fra: "2018-01-01", ...mengde }];
  const { linjer: telt } = modellAktivitet({ periode, vedtak });
  if (telt[0]?.volum !== volum) throw new Error(`modellen teller ${telt[0]?.volum} ${kode}`);
  return [
    {
      navn: `V-1: kalendereffekten, ${kode} fra vedtak: ${volum} i 1. kvartal 2019`,
      beregning: "aktivitet",
      regler: ["V-1"],
      kilde,
      status: "publisert",
      inn: { periode, vedtak },
      ut: { linjer: [{ kode, volum }] },
      delvis: true,
      merknader: [],
    },
    {
      ...korreksjonsoppgjoer,
      navn: `K-2: kalendereffekten, ${kode}: ${netto} kr`,
      regler: ["A-3", "A-4", "K-1", "K-2"],
      inn: {
        noekkel,
        tariff,
        linjer: [{ kode, aarsvolum: kode === "BPAN" ? 3650 : 365, gjennomfoert: volum }],
      },
      ut: { nettoAvrundet: netto },
    },
  ];
});

/** A leap year's quarter has a day more, and the a konto has not. */
const SKUDDAAR: Vektor[] = [
  {
    navn: "A-3: i 1. kvartal 2020 er 70 timer i uken 910 timer mot 913 a konto",
    beregning: "korreksjonsoppgjoer",
    regler: ["A-3", "A-4", "K-1", "V-1"],
    kilde: [],
    status: "utledet",
    inn: { noekkel, priser: { BPAN: 478 }, linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: "910" }] },
    ut: { linjer: [{ aKontoVolum: "913", endring: "-3", netto: "-1434" }] },
    delvis: true,
  },
];

const TILSKUDD: Vektor = {
  navn: "R-9: Os 2019, a konto og korreksjonen for 1. kvartal: 407 021 425 kr",
  beregning: "tilskudd",
  regler: ["R-9", "K-4"],
  kilde,
  status: "publisert",
  inn: {
    aar: 2019,
    aktivitet: { aKonto: aaretsAKonto, korreksjoner: [skjema.netto] },
    rundsum: 0,
    inntektspaaslag: 0,
  },
  ut: { aktivitetstilskudd: "407021425" },
  delvis: true,
};

/** A printed line, and the same with two digits swapped: 4 165 × 764 is 3 182 060, so the shown net needs hidden decimals, and 4 156 can't have them. */
const TRYKT = (
  [
    ["4 165", { dom: "avrunding" }],
    ["4 156", { dom: "avvik", forslag: { felt: "endring", foreslaatt: "4165" } }],
  ] as const
).map(([endring, ut]): Vektor => {
  const linje = {
    kode: "HTAMDK",
    pris: "764",
    aarsvolum: "52 602",
    aKontoVolum: "13 150",
    gjennomfoert: "17 315",
  };
  return {
    navn: `N-2: HTAMDK i skjemaet til Os med endring ${endring} er ${ut.dom}`,
    beregning: "kontroll-oppgjoer",
    regler: ["N-2", "A-4", "K-1", "K-2"],
    kilde: [{ id: "S003", sted: "l. 1029" }],
    status: ut.dom === "avvik" ? "konstruert" : "publisert",
    inn: { noekkel: "0,250", linjer: [{ ...linje, endring, netto: "3 182 297" }] },
    ut,
    delvis: true,
  };
});

const BPAN = {
  kode: "BPAN",
  pris: "464",
  aarsvolum: "3 650",
  aKontoVolum: "913",
  gjennomfoert: "900",
  endring: "-13",
  netto: "-6 032",
};
const forslag = (sti: readonly (string | number)[], foreslaatt: string, endring: string) => ({
  sti,
  felt: sti.at(-1),
  foreslaatt,
  endring,
});

/** The whole form as printed, and it or one line of it with one thing otherwise; the answers are the printed numbers, or follow from them by hand. */
const SKJEMAER = (
  [
    [
      "N-2: hele skjemaet til Os som trykt er avrunding",
      ["N-2", ...reglene, "K-4", "A-1", "A-2"],
      trykt,
      {
        dom: "avrunding",
        antall: { eksakt: 10, avrunding: 19, avvik: 0, uvanlig: 1, tomme: 22 },
        sum: { dom: "avrunding", vist: "3935425", motViste: { beregnet: "3935426", differanse: "-1" } },
        aarsbeloep: { vist: "403086000", dom: "avrunding" },
      },
    ],
    [
      "N-2: skjemaet til Os med 4 156 for 4 165 i HTAMDK",
      ["N-2", "K-1", "K-2"],
      { ...trykt, linjer: trykt.linjer.map((l) => (l.kode === "HTAMDK" ? { ...l, endring: "4 156" } : l)) },
      { dom: "avvik", forslag: forslag(["linjer", 0, "endring"], "4165", "ombytting") },
    ],
    [
      "K-3: skjemaet til Os med summen 3 935 525",
      ["N-2", "K-3"],
      { ...trykt, netto: "3 935 525" },
      { dom: "avvik", sum: { dom: "avvik" }, forslag: forslag(["netto"], "3935425", "siffer") },
    ],
    [
      "K-2: BPAN med −6 032 kr er eksakt",
      ["N-2", "A-4", "K-1", "K-2"],
      { noekkel, tariff, linjer: [BPAN] },
      {
        dom: "eksakt",
        uvanlig: false,
        linjer: [{ netto: { dom: "eksakt", vist: "-6032", beregnet: "-6032", differanse: "0" } }],
      },
    ],
    [
      "T-2: BPAN til 465 kr er ikke tabellens pris",
      ["N-2", "T-2"],
      { noekkel, tariff, linjer: [{ ...BPAN, pris: "465", netto: "-6 045" }] },
      { dom: "avvik", linjer: [{ dom: "avvik", pris: { dom: "avvik", vist: "465", tabell: "464" } }] },
    ],
    [
      "T-3: en pris ulik en utledet er uvanlig, ikke avvik",
      ["N-2", "T-2", "T-3"],
      {
        noekkel,
        tariff: { aar: 2018, sone: "1", reisetidsgruppe: 1 },
        linjer: [{ ...BPAN, pris: "400", netto: "-5 200" }],
      },
      { dom: "eksakt", uvanlig: true, linjer: [{ uvanlig: true, pris: { dom: "uvanlig", vist: "400" } }] },
    ],
    [
      "T-1: BPAN uten stjernen",
      ["N-2", "T-1"],
      { noekkel, tariff, linjer: [{ ...BPAN, stjerne: false }] },
      { dom: "avvik", linjer: [{ stjerne: { dom: "avvik", vist: false, katalog: true } }] },
    ],
    [
      "V-4: BPAN til 500 kr med −6 502 kr trenger mer enn to desimaler i timene, og er uvanlig",
      ["N-2", "V-4", "K-2"],
      {
        noekkel,
        linjer: [{ kode: "BPAN", pris: "500", aKontoVolum: "913", gjennomfoert: "900", netto: "-6502" }],
      },
      { dom: "avrunding", uvanlig: true, linjer: [{ uvanlig: true }] },
    ],
  ] as const
).map(
  ([navn, regler, inn, ut], i): Vektor => ({
    navn,
    beregning: "kontroll-oppgjoer",
    regler,
    kilde: i < 4 ? kilde : [],
    status: i === 0 || i === 3 ? "utledet" : "konstruert",
    inn,
    ut,
    delvis: true,
  }),
);

/** What the form of Os shows. */
export const osvektorer = (): Vektor[] => [
  OPPGJOERET,
  ...AKTIVE,
  ...TOMME,
  ...AKONTO,
  ...KALENDER,
  ...SKUDDAAR,
  TILSKUDD,
  ...TRYKT,
  ...SKJEMAER,
];
