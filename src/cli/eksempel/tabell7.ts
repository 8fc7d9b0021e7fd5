import publisert from "../../../tariffs/evaluering-tabell-7.json" with { type: "json" };
import type { IdentitetInn, KontrollerTabellInn, NavngittTabellInn } from "../../index.js";

/** The row and the column of sums, as the tables print them. */
const SUM = "SUM";

type Publisert = (typeof publisert.tabeller)[number];

/** "7-1", or where a table comes in kinds "7-2 inntektspåslag". */
const tabellnavn = ({ tabell, navn }: Publisert) => {
  const slag = navn.split(": ")[1];
  return slag === undefined ? tabell : `${tabell} ${slag}`;
};

/** Makes a table of the file's: a cell that is not printed is empty, a printed 0 says that the municipality took no part. */
function lagTabell(tabell: Publisert): NavngittTabellInn {
  const rader: readonly Readonly<Record<string, string | undefined>>[] = tabell.rader;
  const kolonner = publisert.kolonner.filter(({ noekkel }) =>
    rader.some((rad) => rad[noekkel] !== undefined),
  );
  return {
    navn: tabellnavn(tabell),
    kolonner: kolonner.map(({ navn }) => navn),
    rader: rader.map((rad) => ({
      navn: rad["rad"] ?? "",
      celler: kolonner.map(({ noekkel }) => rad[noekkel] ?? null),
    })),
    avrundetTil: publisert.avrundetTil,
    nullErEksakt: tabell.tabell !== "7-2",
  };
}

/**
 * Makes the input of kontrollerTabell for the evaluation's tables 7-1 to 7-4: all row and column sums, table 7-1 as the sum of the
 * kinds of table 7-2, and table 7-4 as table 7-1 less table 7-3 (S-3, R-9). In table 7-2 an empty cell says that the municipality took
 * no part.
 */
export function tabell7(): KontrollerTabellInn & { readonly tabeller: readonly NavngittTabellInn[] } {
  const tabeller = publisert.tabeller.map(lagTabell);
  const slag = tabeller.flatMap(({ navn }) => (navn.startsWith("7-2") ? [navn] : []));
  const kommuner = publisert.kolonner.filter(({ noekkel }) => noekkel !== "sum").map(({ navn }) => navn);
  const hele = ["7-1", "7-3", "7-4"];
  const identiteter: IdentitetInn[] = [
    ...hele.map((tabell) => ({ type: "radsum", tabell, sum: SUM }) as const),
    ...hele.map((tabell) => ({ type: "kolonnesum", tabell, sum: SUM }) as const),
    ...slag.map((tabell) => ({ type: "kolonnesum", tabell, sum: SUM, tomme: "utelates" }) as const),
    { type: "tabellsum", sum: "7-1", av: slag, kolonner: kommuner, tomme: "utelates" },
    { type: "tabelldifferanse", differanse: "7-4", av: ["7-1", "7-3"] },
  ];
  return { tabeller, identiteter };
}
