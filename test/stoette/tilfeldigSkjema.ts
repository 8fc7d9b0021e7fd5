// Random official forms that the rules did produce, rounded for show as the official form is: written from the rules, on the model.

import { hentTariff, type SkjemaInn, type SkjemalinjeInn, type Tjenestekode } from "../../src/index.js";
import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  gulv,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
  summer,
} from "../modell/broek.js";
import { modellFordelAKonto } from "../modell/fordelAKonto.js";
import { skjema as skjemalinjer } from "../modell/skjema.js";
import type { Terning } from "./terning.js";

/** How a random form is made. */
export type Skjemavalg = {
  /** At most so many lines. */
  readonly linjer?: number;
  /** Only codes that are counted in døgn. */
  readonly bareDoegn?: boolean;
  /** The whole form as Os' is: every optional part, in whole hours, døgn and kroner. */
  readonly hele?: boolean;
};

/** Writes a number as the form prints it, or as a contract decimal. */
function trykk(t: Terning, tekst: string): string {
  if (!t.enAv(4)) return tekst;
  const [hele = "", brudd] = tekst.replace("-", "").split(".");
  const skille = t.ett([" ", "\u00a0", "\u202f"]);
  const gruppert = hele.replace(/\B(?=(\d{3})+$)/g, skille);
  return `${tekst.startsWith("-") ? "\u2212" : ""}${gruppert}${brudd === undefined ? "" : `,${brudd}`}`;
}

/** Rounds for show: to so many decimals, all of them written. */
function vist(b: Broek, desimaler: number): string {
  const [hele = "", brudd = ""] = desimaltekst(rundHalvtBortFraNull(b, desimaler)).split(".");
  return desimaler === 0 ? hele : `${hele}.${brudd.padEnd(desimaler, "0")}`;
}

/** A year's volume: weekly hours × 365/7, places × 365, or any number with many decimals; at times right at a half. */
function tilfeldigAarsvolum(t: Terning): Broek {
  const slag = t.under(6);
  if (slag === 0) return gange(lesBroek(`${t.under(4000)}.${t.sifre(3)}`), broek(365n, 7n));
  if (slag === 1) return gange(broek(BigInt(t.under(60)), 2n), broek(365n));
  if (slag === 2) return lesBroek(`${t.under(20_000)}.5`);
  if (slag === 3) return lesBroek(`${t.under(10)}.${t.sifre(12)}`);
  return lesBroek(`${t.under(200_000)}.${t.sifre(1 + t.under(15))}`);
}

/** What was delivered: two decimals, now and then whole, at a half, or nothing. */
function tilfeldigGjennomfoert(t: Terning): Broek {
  const slag = t.under(8);
  if (slag === 0) return broek(BigInt(t.under(3)));
  if (slag === 1) return lesBroek(`${t.under(5000)}.5`);
  if (slag === 2) return broek(BigInt(t.under(50_000)));
  return lesBroek(`${t.under(60_000)}.${t.sifre(2)}`);
}

const TABELLAAR = [2016, 2017, 2018, 2019, 2019, 2020, 2021];

/** Prices of a shipped table; codes without one are left out. */
function tabell(aar: number): Map<string, string> {
  const { priser } = hentTariff({ aar, sone: "1", reisetidsgruppe: 1 });
  return new Map(priser.flatMap(({ kode, pris }) => (pris === null ? [] : [[kode, pris] as const])));
}

const kjente = new Map<number, Map<string, string>>();

/** A true line: what is behind it, and what is shown. */
function tilfeldigLinje(
  t: Terning,
  kode: string,
  pris: string,
  noekkel: Broek,
  { hele = false }: Skjemavalg,
): { aarsvolum: Broek; netto: Broek; pris: Broek; linje: SkjemalinjeInn } {
  const aarsvolum = tilfeldigAarsvolum(t);
  const gjennomfoert = tilfeldigGjennomfoert(t);
  const aKontoVolum = rundHalvtBortFraNull(gange(aarsvolum, noekkel)); // A-4
  const endring = minus(gjennomfoert, aKontoVolum); // K-1
  const netto = gange(endring, lesBroek(pris)); // K-2
  const desimaler = () => (hele || !t.enAv(5) ? 0 : t.under(4));
  const kanskje = <T extends object>(felt: T): T | Record<string, never> => (hele || !t.enAv(12) ? felt : {});
  const linje = {
    kode: kode as Tjenestekode,
    ...kanskje({ pris: trykk(t, pris) }),
    ...kanskje({ aarsvolum: trykk(t, vist(aarsvolum, desimaler())) }),
    ...kanskje({ aKontoVolum: trykk(t, vist(aKontoVolum, 0)) }),
    ...kanskje({ gjennomfoert: trykk(t, vist(gjennomfoert, desimaler())) }),
    ...kanskje({ endring: trykk(t, vist(endring, desimaler())) }),
    ...kanskje({ netto: trykk(t, vist(netto, t.enAv(10) && !hele ? 2 : 0)) }),
  };
  return { aarsvolum, netto, pris: lesBroek(pris), linje };
}

/** The key as it may stand on a form: months, the decimal where it ends, or with three decimals. */
function trykkNoekkel(t: Terning, maaneder: number): Pick<SkjemaInn, "noekkel" | "maaneder"> {
  if (t.enAv(2)) return { maaneder };
  const noekkel = broek(BigInt(maaneder), 12n);
  return { noekkel: trykk(t, vist(noekkel, 3)) };
}

/** The year's a konto in whole 1000 kr, rounded in any of the three ways (A-1). */
function aarsbeloepet(t: Terning, sum: Broek): string {
  const tusen = deltPaa(sum, broek(1000n));
  const ned = gulv(tusen);
  const opp = -gulv(minus(broek(0n), tusen));
  const hele = t.ett([ned, opp, rundHalvtBortFraNull(tusen).t]);
  return String(hele * 1000n);
}

/** A head whose last row sums it up; the settled term is the one of so many months, and an earlier one may have a correction too, and the cell of its own be empty. */
function oppstilling(t: Terning, aarsbeloep: string, maaneder: number, netto: Broek, utenEgen: boolean) {
  const rest = 12 - maaneder;
  const andre = rest === 0 ? [] : t.enAv(2) ? [rest] : [...Array(rest).keys()].map(() => 1);
  const alle = [maaneder, ...andre].slice(0, t.enAv(4) ? 1 + t.under(andre.length + 1) : undefined);
  const terminer = alle.map((m, i) => ({ navn: i === 0 ? "denne" : `termin ${i}`, maaneder: m }));
  const { terminer: fordelt, sum } = modellFordelAKonto({ aarsbeloep, terminer });
  const korreksjon = rundHalvtBortFraNull(netto); // K-3
  const rader = fordelt.map(({ beloep }, i) => {
    const tidligere = i === 1 && t.enAv(3) ? broek(BigInt(t.under(9_000_000)) - 4_000_000n) : undefined;
    return { aKonto: lesBroek(beloep), korreksjon: i === 0 ? korreksjon : tidligere };
  });
  const medSum = rader.map((rad, i) => ({
    termin: terminer[i]?.navn ?? "",
    ...(t.enAv(3) ? { maaneder: alle[i] ?? 1 } : {}),
    aKonto: desimaltekst(rad.aKonto),
    korreksjon: rad.korreksjon === undefined || (i === 0 && utenEgen) ? null : desimaltekst(rad.korreksjon),
    sum: desimaltekst(pluss(rad.aKonto, rad.korreksjon ?? broek(0n))),
  }));
  // a term that was settled before stands before the one that is settled now
  if (rader[1]?.korreksjon !== undefined) medSum.reverse();
  const korreksjoner = summer(rader.map((rad) => rad.korreksjon ?? broek(0n)));
  const sumrad = {
    termin: "SUM",
    aKonto: sum,
    korreksjon: desimaltekst(korreksjoner),
    sum: desimaltekst(pluss(lesBroek(sum), korreksjoner)),
  };
  return { rader: [...medSum, sumrad], termin: "denne" };
}

/** A form that the rules produced, and how many lines are behind it. */
export function tilfeldigSkjema(t: Terning, valg: Skjemavalg = {}): SkjemaInn {
  const { hele = false, bareDoegn = false, linjer: hoeyst = 51 } = valg;
  const aar = hele ? 2019 : t.ett(TABELLAAR);
  const priser = kjente.get(aar) ?? tabell(aar);
  kjente.set(aar, priser);
  const maaneder = hele ? 3 : t.ett([1, 2, 3, 3, 3, 4, 6, 12]);
  const noekkel = broek(BigInt(maaneder), 12n);
  const mulige = skjemalinjer.filter(
    ({ kode, enhet }) => priser.has(kode) && (!bareDoegn || enhet === "doegn"),
  );
  const antall = 1 + t.under(Math.min(hoeyst, mulige.length));
  const valgte = new Set<string>();
  while (valgte.size < antall) valgte.add(t.ett(mulige).kode);
  const linjer = [...valgte].map((kode) => tilfeldigLinje(t, kode, priser.get(kode) ?? "", noekkel, valg));
  const netto = summer(linjer.map((l) => l.netto));
  const grupper = [...new Set(skjemalinjer.map(({ gruppe }) => gruppe))].flatMap((gruppe) => {
    const mine = linjer.filter(({ linje }) =>
      skjemalinjer.some((s) => s.kode === linje.kode && s.gruppe === gruppe),
    );
    if (mine.length === 0 || (!hele && t.enAv(3))) return [];
    return [{ gruppe, netto: vist(summer(mine.map((l) => l.netto)), 0) }];
  }) as NonNullable<SkjemaInn["grupper"]>;
  const aarsbeloep = aarsbeloepet(t, summer(linjer.map((l) => gange(l.pris, l.aarsvolum))));
  const medTermin = t.enAv(2);
  const { rader, termin } = oppstilling(t, aarsbeloep, maaneder, netto, medTermin && !hele && t.enAv(6));
  const med = <T extends object>(felt: T): T | Record<string, never> => (hele || !t.enAv(3) ? felt : {});
  const medNetto = med({ netto: trykk(t, vist(netto, 0)) });
  return {
    ...(hele ? { noekkel: "0.250" } : trykkNoekkel(t, maaneder)),
    ...med({ tariff: { aar, sone: "1" as const, reisetidsgruppe: 1 } }),
    linjer: linjer.map(({ linje, pris }) => ({ ...linje, pris: linje.pris ?? desimaltekst(pris) })),
    ...(hele || t.enAv(3) ? { grupper } : {}),
    ...medNetto,
    ...(hele || !t.enAv(4) ? { oppstilling: rader } : {}),
    ...(hele || t.enAv(2) ? {} : { aarsbeloep: trykk(t, aarsbeloep) }),
    ...(medTermin ? { termin } : {}),
  };
}
