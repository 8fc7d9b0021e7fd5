// N-2: a number on a form, and the values that are shown so. A number is rounded to its last shown digit unless something else is said.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
  sammenlign,
} from "./broek.js";
import type { Vilkaar } from "./loesninger.js";

/** A number as it may stand on a form; null and undefined are an empty cell. */
export type Trykt = string | number | null | undefined;

/** A shown number, the unit it was rounded to, and the unit of its last shown digit. */
export type Vist = { v: Broek; enhet: Broek; siffer: Broek };

/**
 * Reads a cell: text with a comma or spaces is as printed, and all its decimals are shown, zeros too; else it is a decimal, which is
 * the same with and without zeros at the end.
 */
export function lesTrykt(celle: Trykt, avrundetTil?: Trykt): Vist | undefined {
  if (celle === null || celle === undefined) return undefined;
  const tekst = String(celle)
    .replace(/[ \u00a0\u202f]/g, "")
    .replace("\u2212", "-");
  const v = lesBroek(tekst.replace(",", "."));
  const regnet = tekst.includes(",") ? tekst.replace(",", ".") : desimaltekst(v);
  const desimaler = regnet.includes(".") ? regnet.length - regnet.indexOf(".") - 1 : 0;
  const siffer = broek(1n, 10n ** BigInt(desimaler));
  return { v, siffer, enhet: lesTrykt(avrundetTil)?.v ?? siffer };
}

/** Rounds to a multiple of a unit, half away from zero. */
const rundTil = (x: Broek, enhet: Broek): Broek => gange(rundHalvtBortFraNull(deltPaa(x, enhet)), enhet);

/** x ↦ (x + pluss) × ganger is shown as the number; `ganger` is above zero. */
export function visesSom(
  vist: Pick<Vist, "v" | "enhet">,
  leggTil: Broek = broek(0n),
  ganger: Broek = broek(1n),
): Vilkaar {
  const halv = deltPaa(vist.enhet, broek(2n));
  const tilbake = (y: Broek) => minus(deltPaa(y, ganger), leggTil);
  return {
    gjelder: (x) => sammenlign(rundTil(gange(pluss(x, leggTil), ganger), vist.enhet), vist.v) === 0,
    brudd: [tilbake(minus(vist.v, halv)), tilbake(vist.v), tilbake(pluss(vist.v, halv))],
  };
}

/** A volume is never below zero. */
export const IKKE_UNDER_NULL: Vilkaar = { gjelder: (x) => x.t >= 0n, brudd: [broek(0n)] };
