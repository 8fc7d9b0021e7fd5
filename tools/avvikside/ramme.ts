import {
  beregnInntektspaaslag,
  beregnUttrekk,
  finnDemografiSomGir,
  hentDeflator,
  hentIndekser,
  hentInnslagspunkt,
  hentInntektspaaslagstak,
  indekserTak,
  listDemografi,
} from "../../src/index.js";
import { hentUttrekk } from "../../src/oppslag.js";
import tabell7 from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import paaslag from "../../tariffs/inntektspaaslag.json" with { type: "json" };
import { kort, noeyaktig, tallfunn, vist } from "./funn.js";
import type { Funn, Sammenligning } from "./Sammenligning.js";

const MILL = 1_000_000;
const SNITT = listDemografi().snitt[0]?.verdi ?? "";

type Kolonne = "lillesand" | "stjoerdal" | "bjoernafjordenOs" | "indreOestfold" | "hoboel";

/** A cell of table 7-2 or 7-3 in kroner. */
function celle(tabell: string, type: string | undefined, aar: number, kolonne: Kolonne) {
  const rader = tabell7.tabeller.find((t) => t.tabell === tabell && t.type === type)?.rader;
  return vist(`${rader?.find(({ rad }) => rad === String(aar))?.[kolonne]}000000`, MILL);
}

function uttrekkSomVist(kommune: string, aar: number) {
  const { beloep, avrundetTil } = hentUttrekk({ kommune, aar });
  return vist(beloep, avrundetTil);
}

/** The uttrekk by the rules; a rate for all years, or the published average where no national rate is known for a year. */
function regnUttrekk(kommune: string, fraAar: number, tilAar: number, demografi?: string): string {
  const ukjente = [2016, 2017, 2018].filter((aar) => aar > fraAar && aar <= tilAar);
  const { indekser } = hentIndekser({
    fraAar,
    tilAar,
    demografi: demografi ?? ukjente.map((aar) => ({ aar, demografi: SNITT })),
  });
  return kort(
    beregnUttrekk({
      grunnlag: { aar: fraAar, beloep: hentUttrekk({ kommune, aar: fraAar }).beloep },
      tilAar,
      indekser,
    }).beloep,
  );
}

function uttrekk(): Funn[] {
  const gruppe = "Uttrekket (R-2, R-3)";
  const fusa = uttrekkSomVist("Fusa", 2020);
  const os = uttrekkSomVist("Os", 2020);
  const { satser } = finnDemografiSomGir({
    grunnlag: { aar: 2018, beloep: hentUttrekk({ kommune: "Fusa", aar: 2018 }).beloep },
    tilAar: 2020,
    indekser: [2019, 2020].map((aar) => ({ aar, deflator: hentDeflator({ aar }).verdi ?? "" })),
    publisert: { beloep: fusa.vist, avrundetTil: fusa.avrundetTil },
  });
  const rad = (navn: string, publisert: typeof os, beregnet: string) =>
    tallfunn({ gruppe, rad: navn }, { publisert, beregnet: noeyaktig(beregnet) });
  const lillesand = hentUttrekk({ kommune: "Lillesand", aar: 2015 });
  const vekst = beregnUttrekk({
    grunnlag: { aar: 2020, beloep: hentUttrekk({ kommune: "Bjørnafjorden", aar: 2020 }).beloep },
    tilAar: 2021,
    indekser: hentIndekser({ fraAar: 2020, tilAar: 2021 }).indekser,
  }).beloep;
  const hele = uttrekkSomVist("Bjørnafjorden", 2020);
  return [
    rad(
      "Fusa 2018 → 2020, med laveste sats som gir det publiserte",
      fusa,
      regnUttrekk("Fusa", 2018, 2020, satser?.fra),
    ),
    rad("Fusa 2018 → 2020, med satsen avrundet til 0,52 %", fusa, regnUttrekk("Fusa", 2018, 2020, "0.0052")),
    rad("Os 2015 → 2020, med 0,7 % i året", os, regnUttrekk("Os", 2015, 2020, SNITT)),
    rad("Os 2015 → 2020, med 0,52 % i året", os, regnUttrekk("Os", 2015, 2020, "0.0052")),
    tallfunn(
      { gruppe, rad: "Bjørnafjorden 2020 = Os + Fusa, slik de er vist" },
      { publisert: hele, beregnet: { sum: [os, fusa] } },
    ),
    tallfunn(
      {
        gruppe,
        rad: "Bjørnafjorden 2021: 472 mill. i tabell 7-3 av 461 i 2020, samme refusjon (fotnote 39)",
      },
      {
        publisert: celle("7-3", undefined, 2021, "bjoernafjordenOs"),
        beregnet: {
          sum: [celle("7-3", undefined, 2020, "bjoernafjordenOs"), { differanse: [noeyaktig(vekst), hele] }],
        },
      },
    ),
    tallfunn(
      { gruppe, rad: "Lillesand 2015 = uten vedtak + vedtaksrelatert" },
      {
        publisert: vist(lillesand.beloep, lillesand.avrundetTil),
        beregnet: { sum: (lillesand.deler ?? []).map((del) => vist(del.beloep, del.avrundetTil)) },
      },
    ),
  ];
}

function tak(): Funn[] {
  const gruppe = "Taket på påslaget (R-4)";
  return paaslag.tak.flatMap(({ aar, publisertAvrundet, avvikende = [] }): Funn[] => {
    const beregnet = noeyaktig(indekserTak({ tilAar: aar }).tak);
    const indreOestfold = [2020, 2021].includes(aar)
      ? [
          tallfunn(
            { gruppe, rad: `Indre Østfolds påslag i ${aar} i tabell 7-2, som er taket` },
            { publisert: celle("7-2", "inntektspaaslag", aar, "indreOestfold"), beregnet },
          ),
        ]
      : [];
    return [
      ...(publisertAvrundet === undefined
        ? []
        : [
            tallfunn(
              { gruppe, rad: `${aar}, «${publisertAvrundet.tekst}»` },
              { publisert: vist(publisertAvrundet.beloep, publisertAvrundet.avrundetTil), beregnet },
            ),
          ]),
      ...avvikende.map((annet) =>
        tallfunn(
          { gruppe, rad: `${aar}, «${annet.tekst}» (S002 l. 2281)` },
          { publisert: vist(annet.beloep, annet.avrundetTil), beregnet },
        ),
      ),
      ...indreOestfold,
    ];
  });
}

/** The inntektspåslag of table 7-2 where the uttrekk is known from a published base. */
function paaslagene(): Funn[] {
  const gruppe = "Påslaget i tabell 7-2 av uttrekket (R-4, R-11)";
  const rad = (navn: string, kolonne: Kolonne, aar: number, beloep: string, maaneder = 12) =>
    tallfunn(
      { gruppe, rad: navn },
      {
        publisert: celle("7-2", "inntektspaaslag", aar, kolonne),
        beregnet: noeyaktig(
          beregnInntektspaaslag({
            aar,
            uttrekk: beloep,
            tak: hentInntektspaaslagstak({ aar }).beloep,
            maaneder,
          }).beloep,
        ),
      },
    );
  const kjede = (kommune: string, aar: number) => regnUttrekk(kommune, 2015, aar);
  return [
    rad("Os 2016, 8 av 12 måneder", "bjoernafjordenOs", 2016, kjede("Os", 2016), 8),
    rad("Os 2016, 6 av 12 måneder", "bjoernafjordenOs", 2016, kjede("Os", 2016), 6),
    ...[2017, 2018, 2019].map((aar) => rad(`Os ${aar}`, "bjoernafjordenOs", aar, kjede("Os", aar))),
    rad(
      "Bjørnafjorden 2020, av det publiserte uttrekket",
      "bjoernafjordenOs",
      2020,
      hentUttrekk({ kommune: "Bjørnafjorden", aar: 2020 }).beloep,
    ),
    rad("Lillesand 2016, 8 av 12 måneder", "lillesand", 2016, kjede("Lillesand", 2016), 8),
    ...[2017, 2018, 2019, 2020, 2021].map((aar) =>
      rad(`Lillesand ${aar}`, "lillesand", aar, kjede("Lillesand", aar)),
    ),
  ];
}

/** The rundsum of 2019 had it followed the deflator from 2017 on. */
const rundsummene = () =>
  (
    [
      ["Lillesand", "lillesand"],
      ["Stjørdal", "stjoerdal"],
      ["Os", "bjoernafjordenOs"],
      ["Hobøl", "hoboel"],
    ] as const
  ).map(([navn, kolonne]) =>
    tallfunn(
      { gruppe: "Rundsummen i 2019 av den i 2017, hadde den fulgt deflatoren (R-8)", rad: navn },
      {
        publisert: celle("7-2", "rundsum", 2019, kolonne),
        beregnet: {
          produkt: [
            celle("7-2", "rundsum", 2017, kolonne),
            ...[2018, 2019].map((aar) => ({
              sum: [noeyaktig(1), noeyaktig(hentDeflator({ aar }).verdi ?? "")],
            })),
          ],
        },
      },
    ),
  );

function innslagspunktet(): Funn[] {
  const { innslagspunkt } = hentInnslagspunkt({ tilskuddsaar: 2021 });
  const sted = (rad: string) => ({
    gruppe: "Innslagspunktet for særlig ressurskrevende tjenester (S-1)",
    rad,
  });
  return [
    tallfunn(sted("S002 l. 4309, «1 430 000», om 2020 (regnskapsåret), mot U2 om 2021 (tilskuddsåret)"), {
      publisert: noeyaktig("1430000"),
      beregnet: noeyaktig(innslagspunkt),
    }),
    tallfunn(sted("S002 l. 436, «1,4 mill.», om 2021, mot U2 om 2021"), {
      publisert: vist("1400000", 100_000),
      beregnet: noeyaktig(innslagspunkt),
    }),
  ];
}

/** The published amounts of the frame against what the rules make of the published bases. */
export function ramme(): Sammenligning {
  return {
    id: "ramme",
    tittel: "Rammen: uttrekk, tak, påslag, rundsum og innslagspunkt",
    kilder: [
      { id: "S003", sted: "l. 855–914 (uttrekk)" },
      { id: "S001", sted: "l. 142–144 (Lillesand)" },
      { id: "S002", sted: "l. 418, l. 436, l. 442, l. 2281, l. 4309 og tabell 7-2 og 7-3, l. 3942–4091" },
      { id: "U2", sted: "ordningen i 2021" },
    ],
    enhet: "kroner, vist i den enheten kilden bruker",
    hvordan:
      "Uttrekket er ført fra det publiserte grunnlaget med budsjettdeflatorene (R-2). Den nasjonale demografisatsen er bare kjent for 2019–2021; for 2016–2018 står det publiserte snittet, 0,7 %, der ikke annet er sagt.",
    funn: [...uttrekk(), ...tak(), ...paaslagene(), ...rundsummene(), ...innslagspunktet()],
    tomme: 0,
  };
}
