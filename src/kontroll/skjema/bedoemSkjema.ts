import type { Broek } from "../../tall/Broek.js";
import { type Aarsdom, bedoemAarsbeloep, finnAarsbeloep } from "./bedoemAarsbeloep.js";
import { bedoemOppstilling, type Oppstillingsdom } from "./bedoemOppstilling.js";
import { bedoemSummer, type Gruppedom, type Sumdom } from "./bedoemSummer.js";
import type { LestSkjema, LestSkjemalinje } from "./LestSkjema.js";
import type { Linjedom } from "./Linjedom.js";

/** A form judged by one key. */
export type Skjemadom = {
  readonly skjema: LestSkjema;
  readonly noekkel: Broek;
  readonly linjer: readonly Linjedom[];
  readonly grupper: readonly Gruppedom[];
  readonly sum: Sumdom;
  readonly aarsbeloep: Aarsdom | undefined;
  readonly oppstilling: Oppstillingsdom;
  /** Relations that fail. */
  readonly antallAvvik: number;
  /** What is possible, but unusual. */
  readonly antallUvanlige: number;
};

/** Judges a line by itself, by a key. */
export type Linjedommer = (linje: LestSkjemalinje, noekkel: Broek) => Linjedom;

/** Judges a form, given how its lines are judged each by itself. */
export function bedoemSkjema(skjema: LestSkjema, noekkel: Broek, bedoem: Linjedommer): Skjemadom {
  const linjer = skjema.linjer.map((linje) => bedoem(linje, noekkel));
  const { grupper, sum } = bedoemSummer(skjema, linjer);
  const aar = finnAarsbeloep(skjema, noekkel);
  const aarsbeloep = bedoemAarsbeloep(aar, linjer);
  const oppstilling = bedoemOppstilling(skjema, noekkel, aar, sum);
  const rader = [...oppstilling.rader, ...(oppstilling.sum ? [oppstilling.sum] : [])];
  const dommer = [
    ...linjer.flatMap((l) => [l.pris, l.stjerne, l.aKontoVolum?.dom, l.endring?.dom, l.netto?.dom]),
    ...grupper.map(({ dom }) => dom),
    sum.dom,
    aarsbeloep?.dom,
    ...rader.flatMap(({ dommer: { aKonto, korreksjon, sum: radsum } }) => [
      aKonto?.dom,
      korreksjon?.dom,
      radsum?.dom,
    ]),
  ];
  const uvanlige = [...linjer, ...grupper, sum].filter(({ flereDesimaler }) => flereDesimaler).length;
  return {
    skjema,
    noekkel,
    linjer,
    grupper,
    sum,
    aarsbeloep,
    oppstilling,
    antallAvvik: dommer.filter((dom) => dom === "avvik").length,
    antallUvanlige: uvanlige + linjer.filter(({ pris }) => pris === "uvanlig").length,
  };
}
