import { adder, type Broek } from "../../../tall/Broek.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import type { Uttrykk } from "../../Forklaring.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL, lesVerdi } from "../../skrivVerdi.js";
import { delt, ganger, min, minus, pluss } from "../../uttrykk.js";
import { aarssted } from "../aarssted.js";

/** The contract's finest decimal, which rates are sought in. */
const ENHET = "0.00000000000000000001";
/** The sought rate in the formula. */
const SATS = "sats";

/** Reads a rate of the result. */
function les(tekst: string): Broek {
  const verdi = lesVerdi(tekst);
  if (verdi === undefined) throw new Error(`${tekst} er ingen sats`);
  return verdi;
}

/** The years' deflators and rates, and what the base is multiplied by. */
type Aarsledd = {
  readonly operander: readonly (readonly [string, Stegnr])[];
  readonly faktorer: readonly Uttrykk[];
  /** 1 + deflator of the years that the rate is sought for. */
  readonly deflatorer: readonly Uttrykk[];
};

/** Gives a year's factor; the sought rate stands where the year has none. */
function aarsledd(b: Bygger, aar: number, additiv: boolean): Aarsledd {
  const sted = aarssted(b.inn, ["indekser"], aar);
  const [deflator, demografi] = [`deflator ${aar}`, `demografi ${aar}`];
  const kjent = hentVed(b.inn, [...sted, "demografi"]) !== undefined;
  const vekst = kjent ? demografi : SATS;
  return {
    operander: [
      [deflator, b.inndata([...sted, "deflator"], `deflator for ${aar}`)],
      ...(kjent ? ([[demografi, b.inndata([...sted, "demografi"], `demografi for ${aar}`)]] as const) : []),
    ],
    faktorer: [additiv ? pluss("1", deflator, vekst) : ganger(pluss("1", deflator), pluss("1", vekst))],
    deflatorer: kjent || !additiv ? [] : [pluss("1", deflator)],
  };
}

/** N-2: explains where the values that are shown as the published amount begin, or what comes after them. */
function grensen(b: Bygger, navn: string, tegn: typeof minus): Stegnr {
  return b.regn({
    navn,
    enhet: "kr",
    regel: "N-2",
    operander: [
      ["publisert", b.inndata(["publisert", "beloep"], "det publiserte beløpet", "kr")],
      ["avrundet til", b.inndata(["publisert", "avrundetTil"], "det beløpet er avrundet til", "kr")],
      ["2", b.konstant("2", "to halve", "N-2")],
    ],
    uttrykk: tegn("publisert", delt("avrundet til", "2")),
  });
}

/** Explains the demographic rates that give a published uttrekk (R-2, N-2). */
export const forklarDemografiSomGir: Forklarer<"demografi-som-gir"> = (b, { aar, satser }) => {
  aar.forEach((aaret, i) => {
    b.rot(["aar", i], b.inndata([...aarssted(b.inn, ["indekser"], aaret), "aar"], "året", AARSTALL));
  });
  if (satser === null) return;
  const [fra, til] = [hentVed(b.inn, ["grunnlag", "aar"]), hentVed(b.inn, ["tilAar"])];
  if (typeof fra !== "number" || typeof til !== "number") throw new Error("forklaringen finner ikke årene");
  const additiv = hentVed(b.inn, ["metode"]) === "additiv";
  const ledd = Array.from({ length: til - fra }, (_, i) => aarsledd(b, fra + 1 + i, additiv));
  const en = b.konstant("1", "hele beløpet", "R-2");
  const foerste = (navn: string, grense: Stegnr, forslag: Broek): Stegnr =>
    b.regn({
      navn,
      regel: "R-2",
      operander: [
        ["grunnlaget", b.inndata(["grunnlag", "beloep"], "grunnlaget", "kr")],
        ["1", en],
        ["0", b.konstant("0", "ingenting", "R-2")],
        ["grensen", grense],
        ...ledd.flatMap(({ operander }) => operander),
      ],
      forslag,
      uttrykk: {
        op: "foerste",
        variabel: SATS,
        enhet: ENHET,
        ledd: [
          ganger("grunnlaget", ...ledd.flatMap(({ faktorer }) => faktorer)),
          "grensen",
          minus("0", min("1", ...ledd.flatMap(({ deflatorer }) => deflatorer))),
        ],
      },
    });
  const minst = foerste(
    "den minste satsen som gir beløpet",
    grensen(b, "den laveste verdien som vises slik", minus),
    les(satser.fra),
  );
  b.rot(["satser", "fra"], minst);
  const over = foerste(
    "den minste satsen som gir mer",
    grensen(b, "den laveste verdien som vises som mer", pluss),
    adder(les(satser.til), les(ENHET)),
  );
  const siste = b.regn({
    navn: "den største satsen som gir beløpet",
    regel: "N-2",
    operander: [
      ["den minste satsen som gir mer", over],
      ["en enhet", b.konstant(ENHET, "den minste forskjellen mellom to satser", "N-1")],
    ],
    uttrykk: minus("den minste satsen som gir mer", "en enhet"),
  });
  b.rot(["satser", "til"], siste);
};
