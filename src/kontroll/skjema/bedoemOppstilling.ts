import { adder, BROEK_NULL, type Broek, broek, jevnfoer, multipliser } from "../../tall/Broek.js";
import { avVist, type Intervall, punkt, sumAv } from "../../tall/Intervall.js";
import { snitt } from "../../tall/snitt.js";
import { type Aarsbeloep, egenDel, erAndel, maanederAv, TOLV } from "./bedoemAarsbeloep.js";
import { INGENTING, type Sumdom } from "./bedoemSummer.js";
import { doemAndel, doemKroner } from "./doemKroner.js";
import { doemKorreksjon, type Korreksjon, korreksjonen } from "./korreksjonen.js";
import type { LestRad, LestSkjema, Radfelt } from "./LestSkjema.js";
import type { Deldom } from "./Linjedom.js";

const EN = /* @__PURE__ */ broek(1n);
/** The correction of a row that has none. */
const INGEN: Korreksjon = /* @__PURE__ */ { beloep: BROEK_NULL, intervall: INGENTING };

/** A row of the head judged: its instalment, its correction and its sum (K-4). */
export type Raddom = {
  readonly rad: LestRad;
  readonly maaneder: bigint | undefined;
  readonly dommer: { readonly [F in Radfelt]: Deldom | undefined };
};

/** The head judged; `sum` is its last row. */
export type Oppstillingsdom = { readonly rader: readonly Raddom[]; readonly sum: Raddom | undefined };

/** K-4: a row's sum is its a konto and its correction; of a row without one there is none. */
function doemRadsum(
  { tall }: LestRad,
  aKonto: Intervall | undefined,
  korreksjon: Korreksjon = INGEN,
): Deldom | undefined {
  if (tall.sum === undefined || tall.aKonto === undefined || aKonto === undefined) return undefined;
  const beregnet = korreksjon.beloep && adder(tall.aKonto.vist, korreksjon.beloep);
  return doemKroner(tall.sum, beregnet, sumAv(aKonto, korreksjon.intervall));
}

/** Adds the rows' corrections; what is empty is left out, but for the settled term's. */
function allesKorreksjon(korreksjoner: readonly (Korreksjon | undefined)[]): Korreksjon {
  const kjente = korreksjoner.flatMap((k) => k ?? []);
  return {
    beloep: kjente.reduce<Broek | undefined>(
      (sum, { beloep }) => sum && beloep && adder(sum, beloep),
      BROEK_NULL,
    ),
    intervall: kjente.reduce((sum, { intervall }) => sumAv(sum, intervall), INGENTING),
  };
}

/** Adds what rows can be, those left out that are empty. */
const summert = (rader: readonly LestRad[], intervallFor: (rad: LestRad) => Intervall | undefined) =>
  rader.reduce((sum, rad) => {
    const ledd = intervallFor(rad);
    return ledd ? sumAv(sum, ledd) : sum;
  }, INGENTING);

/** K-4: a column's sum is the sum of its rows, as they stand or as the values behind them. */
function doemKolonne(
  sumrad: LestRad,
  felt: "aKonto" | "sum",
  rader: readonly LestRad[],
  intervallFor: (rad: LestRad) => Intervall | undefined,
): Deldom | undefined {
  const vist = sumrad.tall[felt];
  const tall = rader.flatMap((rad) => rad.tall[felt] ?? []);
  if (vist === undefined || tall.length < rader.length) return undefined;
  const beregnet = tall.reduce((sum, { vist: ledd }) => adder(sum, ledd), BROEK_NULL);
  return doemKroner(vist, beregnet, summert(rader, intervallFor));
}

/** What a shown amount of the last row can be: as it stands, and as the values behind its column that are shown so. */
function avKolonnen(vist: Broek, kolonnen: Intervall): Intervall {
  const bak = snitt(avVist(vist, EN), kolonnen);
  if (bak === undefined) return punkt(vist);
  const under = jevnfoer(vist, bak.fra) < 0;
  const over = jevnfoer(vist, bak.til) > 0;
  return {
    fra: under ? vist : bak.fra,
    til: over ? vist : bak.til,
    fraMed: under || bak.fraMed,
    tilMed: over || bak.tilMed,
  };
}

/** K-4: the last row is a row itself; where it shows no correction, that is the column's (N-3). */
function doemSumradsum(
  sumrad: LestRad,
  rader: readonly LestRad[],
  aKontoFor: (rad: LestRad) => Intervall | undefined,
  kolonnen: Korreksjon,
): Deldom | undefined {
  const { aKonto, korreksjon } = sumrad.tall;
  const alle = rader.every(({ tall }) => tall.aKonto !== undefined);
  const bakAKonto =
    aKonto && (alle ? avKolonnen(aKonto.vist, summert(rader, aKontoFor)) : punkt(aKonto.vist));
  const vist = korreksjon && avVist(korreksjon.vist, EN);
  const egen = vist && { beloep: korreksjon.vist, intervall: snitt(vist, kolonnen.intervall) ?? vist };
  return doemRadsum(sumrad, bakAKonto, egen ?? kolonnen);
}

/** The worse of two verdicts on the same number. */
const verre = (a: Deldom | undefined, b: Deldom | undefined): Deldom | undefined =>
  a === undefined || (b !== undefined && a.dom !== "avvik" && b.dom !== "eksakt") ? b : a;

/** Judges the form's head: instalments, corrections, rows and columns. */
export function bedoemOppstilling(
  skjema: LestSkjema,
  noekkel: Broek,
  aar: Aarsbeloep | undefined,
  netto: Sumdom,
): Oppstillingsdom {
  const maanederFor = (rad: LestRad): bigint | undefined => {
    if (rad.maaneder !== undefined) return BigInt(rad.maaneder);
    if (rad !== skjema.egenRad) return aar && rad.tall.aKonto && maanederAv(rad.tall.aKonto.vist, aar.verdi);
    const tolvdeler = multipliser(noekkel, TOLV);
    return tolvdeler.n === 1n ? tolvdeler.t : undefined;
  };
  const andelFor = (rad: LestRad): Broek | undefined => {
    if (aar === undefined) return undefined;
    if (rad === skjema.egenRad) return multipliser(aar.verdi, egenDel(rad, noekkel));
    return multipliser(aar.verdi, broek(maanederFor(rad) ?? 1n, 12n));
  };
  /** The instalment, in whole kroner or as its exact share. */
  const aKontoFor = (rad: LestRad): Intervall | undefined => {
    const vist = rad.tall.aKonto?.vist;
    const andel = andelFor(rad);
    if (vist === undefined || andel === undefined || !erAndel(vist, andel)) return vist && punkt(vist);
    const [fra, til] = jevnfoer(vist, andel) < 0 ? [vist, andel] : [andel, vist];
    return { fra, til, fraMed: true, tilMed: true };
  };
  const korreksjonFor = (rad: LestRad) => korreksjonen(rad, skjema, netto);
  const iAlt = (rad: LestRad) => {
    const [aKonto, korreksjon] = [aKontoFor(rad), korreksjonFor(rad)];
    if (aKonto === undefined) return rad.tall.sum && avVist(rad.tall.sum.vist, EN);
    return korreksjon ? sumAv(aKonto, korreksjon.intervall) : aKonto;
  };
  const rader = skjema.rader.map(
    (rad): Raddom => ({
      rad,
      maaneder: maanederFor(rad),
      dommer: {
        aKonto: doemAndel(rad.tall.aKonto, andelFor(rad)),
        korreksjon: doemKorreksjon(rad, skjema, netto),
        sum: doemRadsum(rad, aKontoFor(rad), korreksjonFor(rad)),
      },
    }),
  );
  const { sumrad } = skjema;
  if (sumrad === undefined) return { rader, sum: undefined };
  const aKonto = doemKolonne(sumrad, "aKonto", skjema.rader, aKontoFor);
  const kolonnen = allesKorreksjon(skjema.rader.map(korreksjonFor));
  const vist = sumrad.tall.korreksjon;
  const korreksjon = vist && doemKroner(vist, kolonnen.beloep, kolonnen.intervall);
  const sum = doemKolonne(sumrad, "sum", skjema.rader, iAlt);
  const radsum = doemSumradsum(sumrad, skjema.rader, aKontoFor, kolonnen);
  return {
    rader,
    sum: { rad: sumrad, maaneder: undefined, dommer: { aKonto, korreksjon, sum: verre(sum, radsum) } },
  };
}
