import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { ganger, maks } from "../../../uttrykk.js";
import { en, ikke, null0, regn } from "../Strekk.js";
import type { Delsteg } from "./Delsteg.js";
import type { Grunnlag } from "./Grunnlag.js";

/** 1 for the verdict that a line has, 0 for the others. */
export type Domssteg = { readonly eksakt: Stegnr; readonly avrunding: Stegnr; readonly avvik: Stegnr };

/** Gives the greatest of steps that are 1 or 0, 0 where there are none. */
export function noen(b: Grunnlag["b"], navn: string, steg: readonly Stegnr[]): Stegnr {
  const operander = [["0", null0(b)] as const, ...steg.map((s, i) => [`del ${i + 1}`, s] as const)];
  return regn(b, { navn, regel: "N-2" }, operander, maks(...operander.map(([n]) => n)));
}

/** Explains a line's verdict: wrong where a part is; by rounding where one is so and none is wrong. */
export function forklarLinjedom(
  b: Grunnlag["b"],
  kode: string,
  deler: readonly Delsteg[],
  feil: readonly Stegnr[],
): Domssteg {
  const del = (
    d: Delsteg,
    hva: string,
    uttrykk: Uttrykk,
    operander: readonly (readonly [string, Stegnr])[],
  ) => regn(b, { navn: `om ${d.navn} er ${hva}`, regel: d.regel }, operander, uttrykk);
  const avvik = noen(b, `om linjen ${kode} har avvik`, [
    ...feil,
    ...deler.map((d) =>
      del(d, "avvik", ikke("verdier finnes"), [
        ["1", en(b)],
        ["verdier finnes", d.finnes],
      ]),
    ),
  ]);
  const avrundet = noen(
    b,
    `om linjen ${kode} har avrunding`,
    deler.map((d) =>
      del(d, "avrunding", ganger("verdier finnes", ikke("viste stemmer")), [
        ["1", en(b)],
        ["verdier finnes", d.finnes],
        ["viste stemmer", d.likt],
      ]),
    ),
  );
  const dom = (hva: string, uttrykk: Uttrykk) =>
    regn(
      b,
      { navn: `linjen ${kode}, ${hva}`, regel: "N-2" },
      [
        ["1", en(b)],
        ["avvik", avvik],
        ["avrunding", avrundet],
      ],
      uttrykk,
    );
  return {
    avvik,
    avrunding: dom("avrunding", ganger(ikke("avvik"), "avrunding")),
    eksakt: dom("eksakt", ganger(ikke("avvik"), ikke("avrunding"))),
  };
}
