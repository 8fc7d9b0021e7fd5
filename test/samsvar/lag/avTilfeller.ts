// Vectors of the hand-written cases of refused and of doubtful inputs: those that a caller can send as JSON.

import { BEREGNINGER } from "../../../src/beregninger/beregninger.js";
import type { Beregningsnavn } from "../../../src/index.js";
import { TILFELLER } from "../../ugyldig/tilfeller/alle.js";
import { ALLE_MERKNADSTILFELLER } from "../../ugyldig/tilfeller/alleMerknader.js";
import { ALLE_FLERFEIL } from "../../ugyldig/tilfeller/flereFeil.js";
import { staarIJson, type Vektor } from "./vektor.js";

/** The name in the contract of a public function, where it has one: a lookup has none. */
const navnFor = (funksjon: string): Beregningsnavn | undefined =>
  BEREGNINGER.find(({ beregn }) => beregn.name === funksjon)?.navn;

/** A proxy that throws is not data, and is not to be looked into. */
function kanSendes(inn: unknown): boolean {
  try {
    return staarIJson(inn) && JSON.stringify(inn).length > 0;
  } catch {
    return false;
  }
}

/** A price that is there and undefined is one thing to a program, and another in JSON, where it is not there. */
const bareIProgram = (kode: string, sti: readonly unknown[]): boolean =>
  kode === "MANGLER_FELT" && sti[0] === "priser" && sti.length > 1;

/** The rules that a case's name begins with: "A-2, K-4: …"; a case of the contract itself has none. */
function delNavn(navn: string): { regler: string[] } {
  const foran = navn.split(":")[0] ?? "";
  return { regler: foran.match(/[A-Z]-\d+/g) ?? [] };
}

const felles = { kilde: [], status: "konstruert" } as const;

/** Leaves out cases of the same input, which differ in what the message must say. */
function utenGjentakelser(vektorer: readonly Vektor[]): Vektor[] {
  const sett = new Set<string>();
  return vektorer.filter(({ beregning, inn }) => {
    const merke = JSON.stringify([beregning, inn]);
    const ny = !sett.has(merke);
    sett.add(merke);
    return ny;
  });
}

/** Refused inputs with one problem, and with several. */
export function feilvektorer(): Vektor[] {
  const enkle = TILFELLER.flatMap(({ navn, beregning, inndata, kode, sti }): Vektor[] => {
    const kjent = navnFor(beregning);
    if (kjent === undefined || !kanSendes(inndata) || bareIProgram(kode, sti)) return [];
    const vist = `${navn} gir ${kode}`;
    return [
      { navn: vist, beregning: kjent, ...delNavn(navn), ...felles, inn: inndata, feil: [{ kode, sti }] },
    ];
  });
  const flere = ALLE_FLERFEIL.flatMap(([funksjon, inndata, ventet], i): Vektor[] => {
    const kjent = navnFor(funksjon);
    if (kjent === undefined || !kanSendes(inndata)) return [];
    const feil = ventet.map(([kode, sti]) => ({ kode, sti }));
    const navn = `alle feil på en gang (${i + 1})`;
    return [{ navn, beregning: kjent, regler: [], ...felles, inn: inndata, feil }];
  });
  return utenGjentakelser([...enkle, ...flere]);
}

/** Doubtful inputs: only their merknader are judged. */
export function merknadsvektorer(): Vektor[] {
  return ALLE_MERKNADSTILFELLER.flatMap(([navn, kode, funksjon, inndata, sti]): Vektor[] => {
    const kjent = navnFor(funksjon);
    if (kjent === undefined || !kanSendes(inndata)) return [];
    return [
      {
        navn: `${navn} gir ${kode}`,
        beregning: kjent,
        ...delNavn(navn),
        ...felles,
        inn: inndata,
        ut: {},
        delvis: true,
        merknader: [{ kode, sti }],
      },
    ];
  });
}
