import trykt from "../../examples/os-2019-q1/trykt.json" with { type: "json" };
import { kontrollerKorreksjonsoppgjoer, type SkjemaInn, type Skjemakontroll } from "../../src/index.js";
import { tabell } from "../tariffside/markdown.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";
import { visIntervall } from "./vis.js";

type Del = NonNullable<NonNullable<Skjemakontroll["oppstilling"]>[number]["sum"]>;

/** A part of a line or a row as the register has it; where nothing could be computed it is not there. */
const delfunn = (gruppe: string, rad: string, kolonne: string, del: Del | undefined): Funn[] =>
  del?.beregnet === undefined || del.dom === undefined
    ? []
    : [
        {
          gruppe,
          rad,
          kolonne,
          publisert: del.vist,
          beregnet: del.beregnet,
          dom: del.dom,
          differanse: del.differanse ?? "0",
          avstand: del.kroner ?? del.volum ?? "0",
        },
      ];

function summer({ sum, aarsbeloep }: Skjemakontroll): Funn[] {
  const gruppe = "Summen og årets a konto";
  const { motViste, motUnderliggende } = sum ?? {};
  return [
    ...(sum && motViste
      ? [
          {
            gruppe,
            rad: "netto i alt mot linjene slik de er vist (K-3)",
            kolonne: "",
            publisert: sum.vist,
            ...motViste,
          },
        ]
      : []),
    ...(sum && motUnderliggende
      ? [
          {
            gruppe,
            rad: "netto i alt mot verdiene som kan stå bak linjene (K-3)",
            kolonne: "",
            publisert: sum.vist,
            beregnet: `${motUnderliggende.sum.fra}–${motUnderliggende.sum.til}`,
            dom: motUnderliggende.dom,
            avstand: motUnderliggende.avstand,
          },
        ]
      : []),
    ...(aarsbeloep?.dom && aarsbeloep.sum
      ? [
          {
            gruppe,
            rad: `årets a konto mot summene linjene tåler (A-1; ${aarsbeloep.retninger?.join(", ")})`,
            kolonne: "",
            publisert: aarsbeloep.vist,
            beregnet: `${aarsbeloep.sum.fra}–${aarsbeloep.sum.til}`,
            dom: aarsbeloep.dom,
            avstand: aarsbeloep.avstand ?? "0",
          },
        ]
      : []),
  ];
}

/** The values that can be behind each active line. */
const bak = ({ linjer }: Skjemakontroll): string =>
  tabell(
    ["Kode", "Årsvolum", "Gjennomført", "Netto"],
    "vhhh",
    linjer
      .filter(({ aktiv }) => aktiv)
      .map(({ kode, underliggende: { aarsvolum, gjennomfoert, netto } }) => [
        kode,
        ...[aarsvolum, gjennomfoert, netto].map((mulig) => (mulig === undefined ? "" : visIntervall(mulig))),
      ]),
  );

/** Judges an official form as printed; any further form that is published is one more call of this. */
export function avSkjema(
  felles: Pick<Sammenligning, "id" | "tittel" | "kilder" | "hvordan">,
  inn: SkjemaInn,
): Sammenligning {
  const svar = kontrollerKorreksjonsoppgjoer(inn);
  return {
    ...felles,
    enhet: "timer, døgn og kroner, vist i hele",
    funn: [
      ...svar.linjer.flatMap(({ kode, aKontoVolum, endring, netto }) => [
        ...delfunn("Linjene", kode, "kvartal (A-4)", aKontoVolum),
        ...delfunn("Linjene", kode, "endring (K-1)", endring),
        ...delfunn("Linjene", kode, "netto (K-2)", netto),
      ]),
      ...summer(svar),
      ...(svar.oppstilling ?? []).flatMap(({ termin, aKonto, korreksjon, sum }) => [
        ...delfunn("Oppstillingen", termin, "a konto (A-2, A-5)", aKonto),
        ...delfunn("Oppstillingen", termin, "korreksjon (K-3)", korreksjon),
        ...delfunn("Oppstillingen", termin, "sum (K-4)", sum),
      ]),
    ],
    tomme: svar.antall.tomme,
    vedlegg: { tittel: "Verdiene som kan stå bak hver linje, regnet av linjen alene", tekst: bak(svar) },
  };
}

/** Os' form of the first quarter of 2019, as printed. */
export const osSkjema = (): Sammenligning =>
  avSkjema(
    {
      id: "os-skjema",
      tittel: "Os, 1. kvartal 2019: skjemaet som helhet",
      kilder: [{ id: "S003", sted: "l. 986–1128" }],
      hvordan:
        "kontrollerKorreksjonsoppgjoer ser hver linjes regler under ett: finnes det et uavrundet årsvolum, et gjennomført volum og et netto som gir alle de viste tallene samtidig? Summene er holdt både mot de viste linjene og mot alt som kan stå bak dem. «Tomt i kilden» er her linjer uten annet enn pris.",
    },
    trykt as SkjemaInn,
  );
