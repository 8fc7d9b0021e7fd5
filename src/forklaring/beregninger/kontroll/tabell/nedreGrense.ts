import type { Celle } from "../../../../kontroll/Tabell.js";
import type { Broek } from "../../../../tall/Broek.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { abs, delt, ganger, minus, pluss, sum } from "../../../uttrykk.js";
import { regn } from "../Strekk.js";
import type { Cellesteg } from "./celleoppslag.js";
import type { Stedsteg } from "./forklarSted.js";

/** An identity that a bound is made of, and what it is multiplied by; `opp` tells a ratio's two bounds from each other. */
export type Vekt = { readonly sted: Stedsteg; readonly vekt: Broek; readonly opp: boolean };

/** An identity's part of the bound: by how much the shown numbers break it, what each cell counts in it, and a ratio's own room. */
type Del = {
  readonly navn: string;
  readonly vekt: Stegnr;
  readonly brudd: Stegnr;
  readonly koeffisienter: readonly (readonly [Celle, Stegnr])[];
  readonly rom: Stegnr | undefined;
};

const merke = (navn: string) => ({ navn, regel: "N-2" });

/** Explains a sum's part: what the shown addends make over the shown answer. */
function avSum(b: Bygger, { sted, vekt }: Vekt): Del {
  const ett = (fortegn: bigint) =>
    b.konstant(String(fortegn), fortegn < 0n ? "trukket fra" : "lagt til", "N-2");
  const brudd = regn(
    b,
    merke(`${sted.navn}, beregnet minus publisert`),
    [
      ["0", b.konstant("0", "null", "N-2")],
      ["differansen", sted.differanse],
    ],
    minus("0", "differansen"),
  );
  return {
    navn: sted.navn,
    vekt: b.vitne(vekt, `vekten av ${sted.navn}`, "N-2"),
    brudd,
    koeffisienter: [
      [sted.instans.svar, ett(-1n)] as const,
      ...sted.ledd.map(({ celle, fortegn }) => [celle.celle, ett(fortegn)] as const),
    ],
    rom: undefined,
  };
}

/** Explains a ratio's part: by how much the shown numbers are beyond its lowest or highest value, times the denominator, which makes it linear. */
function avForhold(b: Bygger, { sted, vekt, opp }: Vekt): Del {
  const { svar, ledd, forhold } = sted;
  const [teller, nevner] = ledd;
  if (forhold === undefined || teller === undefined || nevner === undefined)
    throw new Error("et forhold uten teller og nevner");
  const navn = `${sted.navn}, forholdets ${opp ? "høyeste" : "laveste"}`;
  const grense = ["grense", opp ? svar.strekk.til : svar.strekk.fra] as const;
  const faktor = ["faktor", forhold.faktor] as const;
  const tillegg = ["tillegg", forhold.tillegg] as const;
  // turned so that what is above zero is beyond the bound, whichever sign the denominator has
  const vei = (a: Uttrykk, c: Uttrykk) =>
    opp === nevner.celle.celle.vist.t > 0n ? minus(a, c) : minus(c, a);
  const null0 = ["0", b.konstant("0", "null", "N-2")] as const;
  const tall = vei(
    pluss(ganger("faktor", "teller"), ganger("tillegg", "nevner")),
    ganger("grense", "nevner"),
  );
  const raa = b.vitne(vekt, `vekten av ${navn}`, "N-2");
  return {
    navn,
    // a ratio with room is a bound, not an equality: only weights from zero keep its direction
    vekt:
      svar.enhet === undefined
        ? raa
        : regn(b, merke(`størrelsen av vekten av ${navn}`), [["vekt", raa]], abs("vekt")),
    brudd: regn(
      b,
      merke(`${navn}, så mye de viste tallene er forbi, ganger nevneren`),
      [faktor, ["teller", teller.celle.vist], tillegg, ["nevner", nevner.celle.vist], grense],
      tall,
    ),
    koeffisienter: [
      [
        teller.celle.celle,
        regn(b, merke(`${navn}, det telleren teller`), [null0, faktor], vei("faktor", "0")),
      ],
      [
        nevner.celle.celle,
        regn(b, merke(`${navn}, det nevneren teller`), [tillegg, grense], vei("tillegg", "grense")),
      ],
    ],
    rom:
      svar.enhet === undefined
        ? undefined
        : regn(
            b,
            merke(`${navn}, det én enhet gir, ganger nevneren`),
            [
              ["avrundet til", svar.enhet],
              ["vist nevner", nevner.celle.vist],
            ],
            ganger("avrundet til", abs("vist nevner")),
          ),
  };
}

/** Explains Σ weight × something. */
function vektet(b: Bygger, navn: string, ledd: readonly (readonly [Del, Stegnr])[]): Stegnr {
  const deler = ledd.map(([{ vekt }, steg], i) => [`vekt ${i + 1}`, vekt, `ledd ${i + 1}`, steg] as const);
  return regn(
    b,
    merke(navn),
    deler.flatMap(([v, vekt, l, steg]) => [[v, vekt] as const, [l, steg] as const]),
    sum(...deler.map(([v, , l]) => ganger(v, l))),
  );
}

/**
 * Explains the fewest units that intervals must be widened by: identities times weights make one that the shown numbers break, and only
 * the room of its cells can make up for it. Any weights give a bound that holds; those that a search found give the highest.
 */
export function nedreGrense(
  b: Bygger,
  vekter: readonly Vekt[],
  oppslag: (celle: Celle) => Cellesteg,
): Stegnr {
  const deler = vekter.map((v) => (v.sted.forhold === undefined ? avSum(b, v) : avForhold(b, v)));
  const brudd = vektet(
    b,
    "de viste tallenes brudd, vektet",
    deler.map((d) => [d, d.brudd]),
  );
  const perCelle = new Map<Celle, (readonly [Del, Stegnr])[]>();
  for (const d of deler)
    for (const [celle, k] of d.koeffisienter)
      if (celle.enhet.t !== 0n) perCelle.set(celle, [...(perCelle.get(celle) ?? []), [d, k]]);
  const celler = [...perCelle].map(([celle, ledd], i) => {
    const steg = oppslag(celle);
    const k = vektet(b, `det ${steg.navn} teller, vektet`, ledd);
    return { k: [`celle ${i + 1}`, k] as const, enhet: [`enhet ${i + 1}`, steg.enhet ?? k] as const };
  });
  const rom = regn(
    b,
    merke("det cellene gir for hver enhet"),
    celler.flatMap(({ k, enhet }) => [k, enhet]),
    sum(...celler.map(({ k, enhet }) => ganger(abs(k[0]), enhet[0]))),
  );
  const egne = deler.flatMap((d) => (d.rom === undefined ? [] : [[d, d.rom] as const]));
  const forhold = vektet(b, "det forholdene gir for hver enhet", egne);
  return regn(
    b,
    merke("så mange enheter trengs minst"),
    [
      ["brudd", brudd],
      ["rom", rom],
      ["forholdenes rom", forhold],
      ["2", b.konstant("2", "to halve", "N-2")],
    ],
    delt(minus("brudd", delt("rom", "2")), pluss("rom", "forholdenes rom")),
    "(brudd − rom / 2) / (rom + forholdenes rom)",
  );
}
