import type { LestRad } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { maks, min, minus, positiv, sum } from "../../../uttrykk.js";
import { finnes, punktet, regn, type Strekk } from "../Strekk.js";
import { type Navngitt, snittet, summen } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import { erEn } from "./erEn.js";
import type { Grunnlag } from "./Grunnlag.js";
import { bakom, kroner, motKroner } from "./motKroner.js";
import { type Rader, summert } from "./Rader.js";
import { radtall } from "./terminen.js";

/** What a row's sum adds to its a konto: the amounts by their names, `undefined` where one is not told, and what can be behind them. */
export type Tillegg = {
  readonly beloep: readonly Navngitt<Stegnr>[] | undefined;
  readonly strekk: Strekk;
};

/** K-4: explains a row's sum: its a konto and its correction. */
export function forklarRadsum(
  grunnlag: Grunnlag,
  rad: LestRad,
  aKonto: Strekk | undefined,
  korreksjon: Tillegg | undefined,
): Delsteg | undefined {
  const { b } = grunnlag;
  const { tall, termin } = rad;
  if (tall.sum === undefined || tall.aKonto === undefined || aKonto === undefined) return undefined;
  const navn = `summen for ${termin}`;
  const avBeloep = (beloep: readonly Navngitt<Stegnr>[]) => {
    const operander = [["a konto", radtall(grunnlag, rad, "aKonto")] as const, ...beloep];
    return regn(b, kroner(`${navn}, beregnet`), operander, sum(...operander.map(([n]) => n)));
  };
  const { beloep, strekk } = korreksjon ?? { beloep: [], strekk: undefined };
  const beregnet = beloep && avBeloep(beloep);
  const mulig = strekk
    ? summen(b, kroner(`mulig sum for ${termin}`), [
        ["a konto", aKonto],
        ["korreksjon", strekk],
      ])
    : aKonto;
  return motKroner(grunnlag, navn, "K-4", radtall(grunnlag, rad, "sum"), beregnet, mulig);
}

/** K-4: explains what a shown a konto of the last row can be: as it stands, and as the values behind its column that are shown so. */
function avKolonnen(grunnlag: Grunnlag, vist: Stegnr, kolonnen: Strekk): Strekk {
  const { b } = grunnlag;
  const navn = "a konto for SUM";
  const bak = snittet(b, kroner(`mulig ${navn}`), bakom(grunnlag, navn, vist), kolonnen);
  if (!erEn(b, finnes(b, `om terminene gir ${navn}`, bak))) return punktet(b, vist);
  const ende = (hva: string, steg: Stegnr, op: typeof min) =>
    regn(
      b,
      kroner(`${navn}, ${hva}`),
      [
        ["vist", vist],
        ["ende", steg],
      ],
      op("vist", "ende"),
    );
  const med = (hva: string, steg: Stegnr, enden: Stegnr, utenfor: Uttrykk) =>
    regn(
      b,
      { navn: `${navn}, om ${hva} er med`, regel: "N-2" },
      [
        ["vist", vist],
        ["ende", enden],
        ["ende er med", steg],
      ],
      maks("ende er med", positiv(utenfor)),
      "1 hvis vist er utenfor ende, eller ende er med, ellers 0",
    );
  return {
    fra: ende("lavest", bak.fra, min),
    til: ende("høyest", bak.til, maks),
    fraMed: med("den laveste", bak.fraMed, bak.fra, minus("ende", "vist")),
    tilMed: med("den høyeste", bak.tilMed, bak.til, minus("vist", "ende")),
  };
}

/** K-4: explains the last row's own sum; where it shows no correction, that is the column's (N-3). */
export function forklarSumradsum(
  grunnlag: Grunnlag,
  sumrad: LestRad,
  terminene: readonly LestRad[],
  rader: Rader,
  kolonnens: Tillegg,
): Delsteg | undefined {
  const { b } = grunnlag;
  const { aKonto, korreksjon } = sumrad.tall;
  if (aKonto === undefined) return undefined;
  const vistAKonto = radtall(grunnlag, sumrad, "aKonto");
  const alle = terminene.every(({ tall }) => tall.aKonto !== undefined);
  const bakAKonto = alle
    ? avKolonnen(grunnlag, vistAKonto, summert(grunnlag, "mulig a konto for SUM", terminene, rader.aKonto))
    : punktet(b, vistAKonto);
  if (korreksjon === undefined) return forklarRadsum(grunnlag, sumrad, bakAKonto, kolonnens);
  const navn = "korreksjonen for SUM";
  const beloep = radtall(grunnlag, sumrad, "korreksjon");
  const vist = bakom(grunnlag, navn, beloep);
  const felles = snittet(b, kroner(`mulig ${navn}`), vist, kolonnens.strekk);
  const strekk = erEn(b, finnes(b, `om terminene gir ${navn}`, felles)) ? felles : vist;
  return forklarRadsum(grunnlag, sumrad, bakAKonto, { beloep: [["korreksjon", beloep]], strekk });
}
