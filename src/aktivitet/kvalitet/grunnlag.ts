import type { Dagnummer } from "../../dato/dato.js";
import { felles, type Periode } from "../../dato/periode.js";
import type { Merknadskode } from "../../feil.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { TJENESTEKODER } from "../../tjenestekoder/koder.js";
import { type Aktivitetsmerknad, lagMerknad, omtal } from "../Aktivitetsmerknad.js";
import type { Kvalitetsvalg } from "../kvalitetsvalg.js";
import { iPeriodene, ordnedeNavn } from "../overlapp.js";
import type { Radlager } from "../radlager.js";
import type { Strekk } from "../strekk.js";

/** What a check looks at: one bruker's vedtak by code and days, the rows that ended by death, and where what it finds goes. */
export type Sjekkgrunnlag = {
  readonly lager: Radlager;
  readonly kommune: string | undefined;
  readonly etterKode: readonly Strekk[];
  readonly doede: readonly number[];
  readonly grenser: Kvalitetsvalg;
  readonly merknader: Aktivitetsmerknad[];
};

/** The place of a row's code in the catalogue. */
export const tjenesteTil = (lager: Radlager, rad: number) => KATALOG[lager.kode[rad] ?? 0];

/** A row's code. */
export const kodeTil = (lager: Radlager, rad: number) => TJENESTEKODER[lager.kode[rad] ?? 0];

/** Tells whether a row is a place in institution: a code with an owner (egen plass or kjøp). */
export const erInstitusjon = (lager: Radlager, rad: number): boolean => tjenesteTil(lager, rad)?.eier != null;

const HJEMME = "Helsetjenester i hjemmet";
const PRAKTISK = "Praktisk bistand";

/** Tells whether a row is a service at home: helsetjenester i hjemmet and praktisk bistand, with BPA. */
export function erHjemme(lager: Radlager, rad: number): boolean {
  const gruppe = tjenesteTil(lager, rad)?.gruppe;
  return gruppe === HJEMME || gruppe?.startsWith(PRAKTISK) === true;
}

/** Reports vedtak on days that touch a period; the text is made of how they are named. */
export function meld(
  g: Sjekkgrunnlag,
  kode: Merknadskode,
  rader: readonly number[],
  dager: Periode,
  melding: (navn: readonly string[]) => string,
): void {
  if (!iPeriodene(g.lager, dager)) return;
  const navn = ordnedeNavn(g.lager, rader);
  g.merknader.push(lagMerknad(kode, g.kommune, navn, dager, melding(navn.map(omtal))));
}

/** Gives the first of a stretch's days that its row isn't away on and that lie in another stretch. */
export function foersteTilstede(lager: Radlager, strekk: Strekk, innenfor: Periode): Periode | undefined {
  const { rad } = strekk;
  const her = felles(strekk, innenfor);
  if (her === undefined) return undefined;
  let fra: Dagnummer = her.fra;
  const slutt = lager.fravaerStart[rad + 1] ?? 0;
  for (let i = lager.fravaerStart[rad] ?? 0; i < slutt; i += 2) {
    const a = lager.fravaer[i] ?? 0;
    const b = lager.fravaer[i + 1] ?? 0;
    if (a > fra) return { fra, til: Math.min(a - 1, her.til) };
    if (b >= fra) fra = b + 1;
    if (fra > her.til) return undefined;
  }
  return { fra, til: her.til };
}
