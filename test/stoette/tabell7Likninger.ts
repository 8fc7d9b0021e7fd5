// Tables 7-1 to 7-4 set up by hand as cells and equations, independently of how kontrollerTabell sets them up (domene: S-3, R-9).

import publisert from "../../tariffs/evaluering-tabell-7.json" with { type: "json" };

/** A printed cell: table (its kind for 7-2), row and column. */
export type Trykt = { readonly navn: string; readonly vist: bigint; readonly nullErEksakt: boolean };

/** The sum of the terms with their signs is zero. */
export type Likning = readonly (readonly [Trykt, 1n | -1n])[];

const AAR = ["2016", "2017", "2018", "2019", "2020", "2021"];
const KOMMUNER = ["lillesand", "stjoerdal", "bjoernafjordenOs", "selbu", "indreOestfold", "hoboel"];
const SLAG = ["inntektspaaslag", "rundsum", "aktivitet"];

/** Every printed cell by its name. */
export const TRYKTE: ReadonlyMap<string, Trykt> = new Map(
  publisert.tabeller.flatMap((tabell) =>
    tabell.rader.flatMap(({ rad, ...celler }) =>
      Object.entries(celler).map(([kolonne, vist]) => {
        const navn = `${"type" in tabell ? tabell.type : tabell.tabell}/${rad}/${kolonne}`;
        return [navn, { navn, vist: BigInt(vist), nullErEksakt: tabell.tabell !== "7-2" }] as const;
      }),
    ),
  ),
);

const celle = (tabell: string, rad: string, kolonne: string) => TRYKTE.get(`${tabell}/${rad}/${kolonne}`);

/** What is printed is the sum of those of the others that are printed; nothing where it or all of them are empty. */
function sum(svar: Trykt | undefined, ...ledd: readonly (Trykt | undefined)[]): Likning[] {
  const fylte = ledd.flatMap((l) => (l === undefined ? [] : [[l, 1n] as const]));
  return svar === undefined || fylte.length === 0 ? [] : [[[svar, -1n], ...fylte]];
}

/** Every equation between the cells. */
export const LIKNINGER: readonly Likning[] = [
  ...["7-1", "7-3", "7-4"].flatMap((tabell) => [
    ...[...AAR, "SUM"].flatMap((rad) =>
      sum(celle(tabell, rad, "sum"), ...KOMMUNER.map((k) => celle(tabell, rad, k))),
    ),
    ...sum(celle(tabell, "SUM", "sum"), ...AAR.map((aar) => celle(tabell, aar, "sum"))),
  ]),
  ...["7-1", "7-3", "7-4", ...SLAG].flatMap((tabell) =>
    KOMMUNER.flatMap((k) => sum(celle(tabell, "SUM", k), ...AAR.map((aar) => celle(tabell, aar, k)))),
  ),
  ...[...AAR, "SUM"].flatMap((rad) =>
    KOMMUNER.flatMap((k) => sum(celle("7-1", rad, k), ...SLAG.map((slag) => celle(slag, rad, k)))),
  ),
  ...[...AAR, "SUM"].flatMap((rad) =>
    [...KOMMUNER, "sum"].flatMap((k) => {
      const [tilskudd, uttrekk, ekstra] = ["7-1", "7-3", "7-4"].map((tabell) => celle(tabell, rad, k));
      if (tilskudd === undefined || uttrekk === undefined || ekstra === undefined) return [];
      return [
        [
          [tilskudd, 1n],
          [uttrekk, -1n],
          [ekstra, -1n],
        ] as const,
      ];
    }),
  ),
];
