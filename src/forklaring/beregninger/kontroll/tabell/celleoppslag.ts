import type { Sti } from "../../../../feil.js";
import type { Celle, Tabell } from "../../../../kontroll/Tabell.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { hentVed } from "../../../hentVed.js";
import { punktet, type Strekk, visningen } from "../Strekk.js";

/** A cell as steps: what it shows, the unit it is rounded to (none where it is exact), and what it may be. */
export type Cellesteg = {
  readonly celle: Celle;
  readonly navn: string;
  readonly vist: Stegnr;
  readonly enhet: Stegnr | undefined;
  readonly strekk: Strekk;
};

/** Where a cell stands, by the names of its table, row and column. */
export type Cellested = {
  readonly tabell: string | undefined;
  readonly rad: string;
  readonly kolonne: string;
};

/** What a cell is called. */
const kalt = ({ tabell, rad, kolonne }: Cellested) =>
  `${tabell === undefined ? "" : `${tabell}, `}${rad}, ${kolonne}`;

/** Where a table stands in the input. */
const tabellsti = (tabell: Tabell, nr: number): Sti => (tabell.navn === undefined ? [] : ["tabeller", nr]);

/** Finds the unit that a cell is rounded to: its row's goes before its column's, and that before the table's. */
function enhetssti(inn: unknown, tabell: Sti, rad: number, kolonne: number): Sti {
  const mulige = [
    [...tabell, "rader", rad, "avrundetTil"],
    [...tabell, "kolonner", kolonne, "avrundetTil"],
  ];
  return mulige.find((sti) => hentVed(inn, sti) !== undefined) ?? [...tabell, "avrundetTil"];
}

/** Makes the look-up of the cells' steps. */
export function lagCelleoppslag(b: Bygger, tabeller: readonly Tabell[]): (celle: Celle) => Cellesteg {
  const steder = new Map<Celle, { sti: Sti; enhet: Sti; navn: string }>();
  const brukte = new Set<string>();
  tabeller.forEach((tabell, nr) => {
    const her = tabellsti(tabell, nr);
    for (const [rad, i] of tabell.rader)
      for (const [kolonne, j] of tabell.kolonner) {
        const celle = tabell.celler[i]?.[j];
        if (!celle) continue;
        const sti = [...her, "rader", i, "celler", j];
        const kort = kalt({ tabell: tabell.navn, rad, kolonne });
        const navn = brukte.has(kort) ? `${kort} [${[nr, i, j].join(", ")}]` : kort; // names may hold commas themselves
        brukte.add(navn);
        steder.set(celle, { sti, enhet: enhetssti(b.inn, her, i, j), navn });
      }
  });
  const kjente = new Map<Celle, Cellesteg>();
  const lag = (celle: Celle): Cellesteg => {
    const sted = steder.get(celle);
    if (sted === undefined) throw new Error("forklaringen finner ikke cellen");
    const vist = b.inndata(sted.sti, sted.navn);
    if (celle.enhet.t === 0n)
      return { celle, navn: sted.navn, vist, enhet: undefined, strekk: punktet(b, vist) };
    const enhet = b.inndata(sted.enhet, `det ${sted.navn} er avrundet til`);
    const strekk = visningen(b, { navn: sted.navn, regel: "N-2" }, vist, enhet);
    return { celle, navn: sted.navn, vist, enhet, strekk };
  };
  return (celle) => {
    const steg = kjente.get(celle) ?? lag(celle);
    kjente.set(celle, steg);
    return steg;
  };
}

/** Explains that a cell is empty. */
export function tomCelle(b: Bygger, tabeller: readonly Tabell[], sted: Cellested): Stegnr {
  const nr = tabeller.findIndex(({ navn }) => navn === sted.tabell);
  const tabell = tabeller[nr];
  if (tabell === undefined) throw new Error("forklaringen finner ikke tabellen");
  const plass = [tabell.rader.get(sted.rad) ?? -1, "celler", tabell.kolonner.get(sted.kolonne) ?? -1];
  return b.tom([...tabellsti(tabell, nr), "rader", ...plass], `${kalt(sted)} er tom`);
}
