// the a konto of a year, from weekly hours or places by way of volumes and amounts to instalments.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  gulv,
  lesBroek,
  rundHalvtBortFraNull,
  summer,
} from "./broek.js";
import { type FordelAKontoUt, modellFordelAKonto, type TerminInn } from "./fordelAKonto.js";
import { type Enhet, iSkjemaetsRekkefoelge } from "./skjema.js";

export type AKontolinjeInn =
  | { kode: string; timerPerUke: string }
  | { kode: string; plasser: string }
  | { kode: string; aarsvolum: string };

export type Avrunding = "ned" | "naermeste" | "opp";

export type AKontoInn = {
  priser: Record<string, string>;
  linjer: AKontolinjeInn[];
  terminer: TerminInn[];
  avrunding?: Avrunding;
};

export type AKontoUt = {
  linjer: {
    kode: string;
    enhet: Enhet;
    pris: string;
    aarsvolum: string;
    beloep: string;
    terminer: { navn: string; volum: string }[];
  }[];
  beloep: string;
  aarsbeloep: string;
  terminer: FordelAKontoUt["terminer"];
  sum: string;
};

/** a year has 365 days here, in leap years too. */
function finnAarsvolum(linje: AKontolinjeInn, enhet: Enhet): Broek {
  if ("aarsvolum" in linje) return lesBroek(linje.aarsvolum);
  if ("timerPerUke" in linje) {
    if (enhet !== "time") throw new Error(`timerPerUke for ${linje.kode}, som telles i døgn`);
    return gange(lesBroek(linje.timerPerUke), broek(365n, 7n));
  }
  if (enhet !== "doegn") throw new Error(`plasser for ${linje.kode}, som telles i timer`);
  return gange(lesBroek(linje.plasser), broek(365n));
}

/** to whole 1000 kr. */
function tilHeleTusen(beloep: Broek, avrunding: Avrunding): Broek {
  const tusen = broek(1000n);
  const antall = deltPaa(beloep, tusen);
  if (avrunding === "naermeste") return gange(rundHalvtBortFraNull(antall), tusen);
  // The ceiling of x is minus the floor of minus x.
  const hele = avrunding === "ned" ? gulv(antall) : -gulv(broek(-antall.t, antall.n));
  return gange(broek(hele), tusen);
}

export function modellAKonto(inn: AKontoInn): AKontoUt {
  const regnet = iSkjemaetsRekkefoelge(inn.linjer).map(({ skjemalinje, linje }) => {
    const pristekst = inn.priser[linje.kode];
    if (pristekst === undefined) throw new Error(`mangler pris for ${linje.kode}`);
    const pris = lesBroek(pristekst);
    const aarsvolum = finnAarsvolum(linje, skjemalinje.enhet);
    return { skjemalinje, pris, aarsvolum, beloep: gange(pris, aarsvolum) };
  });

  const beloep = summer(regnet.map((linje) => linje.beloep));
  const aarsbeloep = desimaltekst(tilHeleTusen(beloep, inn.avrunding ?? "ned"));

  return {
    linjer: regnet.map((linje) => ({
      kode: linje.skjemalinje.kode,
      enhet: linje.skjemalinje.enhet,
      pris: desimaltekst(linje.pris),
      aarsvolum: desimaltekst(linje.aarsvolum),
      beloep: desimaltekst(linje.beloep),
      terminer: inn.terminer.map(({ navn, maaneder }) => {
        const eksakt = gange(linje.aarsvolum, broek(BigInt(maaneder), 12n));
        return { navn, volum: desimaltekst(rundHalvtBortFraNull(eksakt)) };
      }),
    })),
    beloep: desimaltekst(beloep),
    aarsbeloep,
    ...modellFordelAKonto({ aarsbeloep, terminer: inn.terminer }),
  };
}
