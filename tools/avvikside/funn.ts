import {
  type IdentitetInn,
  type Identitetskontroll,
  type KontrollerTabellInn,
  type KontrollerTallInn,
  kontrollerTabell,
  kontrollerTall,
} from "../../src/index.js";
import type { Funn } from "./Sammenligning.js";

/** Where a number stands in the register. */
export type Sted = { readonly gruppe: string; readonly rad: string; readonly kolonne?: string };

/** Cuts a text of digits to the 20 decimals that an input may have; it changes no verdict here. */
export const kort = (tekst: string) => tekst.replace(/(\.\d{20})\d+$/, "$1");

/** Writes a number shown in a unit. */
export const vist = (tall: string, avrundetTil: string | number = 1) => ({ vist: tall, avrundetTil });

/** Writes an exact number, as long as it is. */
export const noeyaktig = (tall: string | number) => ({ vist: typeof tall === "string" ? kort(tall) : tall });

/** Judges one published number; an interval is written as its ends. */
export function tallfunn({ gruppe, rad, kolonne = "" }: Sted, inn: KontrollerTallInn): Funn {
  const { dom, differanse, relativ, avstand, publisert, beregnet } = kontrollerTall(inn);
  return {
    gruppe,
    rad,
    kolonne,
    publisert: publisert.vist ?? `${publisert.fra}–${publisert.til}`,
    beregnet: beregnet.vist ?? `${beregnet.fra}–${beregnet.til}`,
    dom,
    ...(differanse === undefined ? {} : { differanse }),
    ...(relativ === undefined ? {} : { relativ }),
    avstand,
  };
}

const SLAG: Readonly<Record<IdentitetInn["type"], string>> = {
  radsum: "radsummer",
  kolonnesum: "kolonnesummer",
  tabellsum: "som summen av tabellene",
  tabelldifferanse: "som differansen av tabellene",
  cellesum: "summer",
  forhold: "forhold",
};

const tabellfunn_ = (tabell: string, kontroll: Identitetskontroll): Funn => ({
  gruppe: `${kontroll.tabell ?? tabell}, ${SLAG[kontroll.type]}`.replace(/^, /, ""),
  rad: kontroll.rad,
  kolonne: kontroll.kolonne,
  publisert: kontroll.publisert,
  beregnet: kontroll.beregnet,
  dom: kontroll.dom,
  differanse: kontroll.differanse,
  avstand: kontroll.avstand,
});

/** Judges every identity of published tables at every place; `samlet` must agree with the places, or the register would hide it. */
export function tabellfunn(
  navn: string,
  inn: KontrollerTabellInn,
): { readonly funn: readonly Funn[]; readonly utelatt: number } {
  const { identiteter, samlet, antall } = kontrollerTabell(inn);
  const harAvvik = identiteter.some(({ dom }) => dom === "avvik");
  if (samlet.dom === "avvik" && !harAvvik) {
    throw new Error(`${navn}: identitetene stemmer hver for seg, men ikke samtidig; det må stå i registeret`);
  }
  return { funn: identiteter.map((kontroll) => tabellfunn_(navn, kontroll)), utelatt: antall.utelatt };
}
