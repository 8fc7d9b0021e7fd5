import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { skrivBroek } from "../tall/Broek.js";
import type { Dom } from "../tall/doem.js";
import { type BedoemtInstans, doemInstans } from "./doemInstans.js";
import { lesKontrollerTabell } from "./lesKontrollerTabell.js";
import { samletDom } from "./samletDom.js";
import type { Identitetskontroll, KontrollerTabellInn, Tabellkontroll } from "./tabelltyper.js";

const skrivInstans = ({
  sted,
  svar,
  beregnet,
  dom,
  differanse,
  avstand,
}: BedoemtInstans): Identitetskontroll => ({
  ...sted,
  publisert: skrivBroek(svar.vist),
  beregnet: skrivBroek(beregnet),
  dom,
  differanse: skrivBroek(differanse),
  avstand: skrivBroek(avstand),
});

/**
 * Checks published tables against what must hold in them, each identity by itself and all at once, with all rounding counted in.
 *
 * Norwegian: *kontroll*. Rules N-2 (a shown number is every value that is shown so) and N-3 (an empty cell is never zero). An identity
 * holds in every row, column or cell that it names, and each such place gets a verdict (*dom*) as in {@link kontrollerTall}. That every
 * place agrees by itself is not enough: `samlet` says whether values exist for all cells, inside all their intervals, that satisfy every
 * identity together. Where none do, `enheter` is how many of its units every interval must be widened by at each end for it, and
 * `konflikt` lists identities that cannot all hold. A shown ratio counts as its interval wherever it stands; a 0 that is exact
 * (`nullErEksakt`) is never widened. Exact and complete (linear programming on whole numbers), nothing is rounded; a number that does
 * not end is shown with 20 places.
 *
 * An identity that meets an empty cell is refused unless it has `tomme: "utelates"`: then a sum has fewer addends, and where the
 * answer, a part of a ratio or every addend is empty, nothing is checked. Where all of its cells are empty nothing is checked either
 * way. Such places are counted in `antall.utelatt`.
 *
 * @param inn - One table with its identities, or several `tabeller`; see {@link IdentitetInn} for the kinds of identities.
 * @returns The joint verdict, the number of places by verdict, and every identity at every place; frozen.
 * @throws {@link SioFeil} `UKJENT_TABELL`, `UKJENT_RAD`, `UKJENT_KOLONNE`, `DUPLIKAT_NAVN` (a name twice, or a cell twice in an
 * identity), `UGYLDIG_VERDI` (a number that is not a multiple of its unit; more or fewer cells than columns; an unknown type),
 * `DELING_PAA_NULL` (a denominator that can be 0), `UTENFOR_OMRAADE` (a unit that is not above 0), `MANGLER_FELT` (also an empty
 * cell), `MANGLER_VALG`, `FLERE_VALG`, `UKJENT_FELT`, `UGYLDIG_TALL`, `FOR_MANGE_SIFRE`, `UGYLDIG_TYPE`.
 * @example
 * ```ts
 * import { kontrollerTabell } from "sio-beregning";
 * // Stjørdal's fund (S002, table 4-2, mill. kr): six addends and a sum that they don't make
 * const avsatt = ["0.9", "54", "39.5", "31.1", "46.2", "34"];
 * const { samlet, identiteter } = kontrollerTabell({
 *   kolonner: ["beløp"],
 *   rader: [
 *     ...avsatt.map((beloep, i) => ({ navn: `avsetning ${i + 1}`, celler: [beloep] })),
 *     { navn: "sum", celler: ["205.2"] },
 *   ],
 *   avrundetTil: "0.1",
 *   identiteter: [{ type: "kolonnesum", sum: "sum" }],
 * });
 * identiteter.map((i) => [i.publisert, i.beregnet, i.dom, i.differanse, i.avstand]);
 * //=> [["205.2", "205.7", "avvik", "-0.5", "0.15"]]
 * // each of the seven numbers would have to be 0,15/7 further off than rounding can bring it
 * [samlet.dom, samlet.avstand];
 * //=> ["avvik", "0.02142857142857142857"]
 * ```
 */
export function kontrollerTabell(inn: KontrollerTabellInn): Tabellkontroll {
  const { instanser, utelatt } = vedGrensen(() => krev(lesKontrollerTabell(inn)));
  const bedoemt = instanser.map(doemInstans);
  const antall = (dom: Dom) => bedoemt.filter((instans) => instans.dom === dom).length;
  return frys({
    samlet: samletDom(bedoemt),
    antall: {
      eksakt: antall("eksakt"),
      avrunding: antall("avrunding"),
      avvik: antall("avvik"),
      utelatt: utelatt.length,
    },
    identiteter: bedoemt.map(skrivInstans),
  });
}
