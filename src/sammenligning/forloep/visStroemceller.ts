import { MAANEDER_I_AARET } from "../../akonto/terminer.js";
import { FORLOEPSAARSAKER, type Forloepsaarsak } from "../aarsaker.js";
import { motsattCelle } from "../Celle.js";
import { grupper } from "../grupper.js";
import { lagRad } from "../lagRad.js";
import type {
  Aarsendring,
  Endringsrad,
  Forloepsendring,
  Kommuneendring,
  Stroem,
  Stroemendring,
} from "../typer.js";
import type { Grunnstroem, Stroemcelle } from "./Stroemsted.js";

const INN: readonly Grunnstroem[] = [
  "aktivitetstilskudd",
  "rundsumtilskudd",
  "oeremerketTilskudd",
  "inntektspaaslag",
];
const UT: readonly Grunnstroem[] = ["uttrekk", "bortfaltRefusjon"];

/** The columns of a course in its order, each with the streams that are added and those that are taken from it (R-9, R-10, S-3). */
const kolonner = (): {
  stroem: Stroem;
  pluss: readonly Grunnstroem[];
  minus: readonly Grunnstroem[];
}[] => [
  ...INN.map((stroem) => ({ stroem, pluss: [stroem], minus: [] })),
  { stroem: "tilskudd", pluss: INN, minus: [] },
  ...UT.map((stroem) => ({ stroem, pluss: [stroem], minus: [] })),
  { stroem: "utenForsoeket", pluss: UT, minus: [] },
  { stroem: "oekteOverfoeringer", pluss: INN, minus: UT },
];

const rad = (celler: readonly Stroemcelle[]): Endringsrad<Forloepsaarsak> =>
  lagRad<Forloepsaarsak>(celler, MAANEDER_I_AARET, FORLOEPSAARSAKER);

/** S-3: makes of cells what they are in the increased transfers: what would have come without the trial is taken from what came in. */
export const medFortegn = (celler: readonly Stroemcelle[]): Stroemcelle[] =>
  celler.map((celle) => (UT.includes(celle.sted.stroem) ? motsattCelle(celle) : celle));

/** Makes the row of the increased transfers. */
export const oekteOverfoeringer = (celler: readonly Stroemcelle[]): Endringsrad<Forloepsaarsak> =>
  rad(medFortegn(celler));

/** Makes a row for each of the columns. */
function stroemendringer(celler: readonly Stroemcelle[]): Stroemendring[] {
  return kolonner().map(({ stroem, pluss, minus }) => {
    const med = celler.filter(({ sted }) => pluss.includes(sted.stroem) || minus.includes(sted.stroem));
    return { stroem, ...(minus.length > 0 ? oekteOverfoeringer(med) : rad(med)) };
  });
}

/** The streams that a municipality has for itself. */
const EGNE: readonly Grunnstroem[] = ["uttrekk", "oeremerketTilskudd", "inntektspaaslag"];

function kommuneendring(navn: string, celler: readonly Stroemcelle[]): Kommuneendring {
  const perDel = grupper(celler, ({ sted }) => sted.del);
  return {
    navn,
    stroemmer: EGNE.map((stroem) => ({
      stroem,
      ...rad(celler.filter(({ sted }) => sted.stroem === stroem)),
    })),
    uttrekk: [...perDel].map(([del, uttrekk]) => ({ del, ...rad(uttrekk) })),
  };
}

function aarsendring(aar: number, celler: readonly Stroemcelle[]): Aarsendring {
  const perKommune = grupper(celler, ({ sted }) => sted.kommune);
  return {
    aar,
    ...oekteOverfoeringer(celler),
    stroemmer: stroemendringer(celler),
    kommuner: [...perKommune].map(([navn, egne]) => kommuneendring(navn, egne)),
  };
}

/** Makes the rows of cells of courses: every stream in sum, and each of the years. */
export function visStroemceller(celler: readonly Stroemcelle[], aarene: readonly number[]): Forloepsendring {
  const perAar = grupper(celler, ({ sted }) => sted.aar);
  return {
    stroemmer: stroemendringer(celler),
    aar: aarene.map((aar) => aarsendring(aar, perAar.get(aar) ?? [])),
  };
}
