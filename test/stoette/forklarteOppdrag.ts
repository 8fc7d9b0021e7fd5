// Inputs that reach what the valid inputs of the calculations seldom do: shipped and own tables, municipalities, periods, local codes.

import fc from "fast-check";
import { beregn, hentTariff, type Oppdrag, TJENESTEKODER } from "../../src/index.js";
import type { ModellVedtak } from "../modell/aktivitet.js";
import { svarEllerSioFeil } from "./fangSioFeil.js";
import { lagTerning, type Terning } from "./terning.js";
import { tilfeldigDesimal, tilfeldigeKoder } from "./tilfeldig.js";
import { dato, erTimekode, tilfeldigAktivitet, tilfeldigPeriode } from "./tilfeldigeVedtak.js";

const KOMMUNER = ["Os", "Stjørdal", "Sør-Odal"];

/** A local code that changes its meaning on a day, and perhaps back. */
function kodekart(
  t: Terning,
  time: boolean,
  fra: number,
): { lokal: string; kode: string; fra?: string; til?: string }[] {
  const koder = TJENESTEKODER.filter((kode) => erTimekode(kode) === time);
  const [a, b] = [t.ett(koder), t.ett(koder)];
  const lokal = time ? "HJ" : "PL";
  const [foerste, andre] = [fra + t.under(60), fra + 60 + t.under(60)];
  if (t.enAv(3)) return [{ lokal, kode: a }];
  if (t.enAv(2))
    return [
      { lokal, kode: a, til: dato(foerste) },
      { lokal, kode: b, fra: dato(foerste + 1) },
    ];
  return [
    { lokal, kode: a, til: dato(foerste) },
    { lokal, kode: b, fra: dato(foerste + 1), til: dato(andre) },
    { lokal, kode: a, fra: dato(andre + 1) },
  ];
}

/** A count of vedtak with all that an input may have. */
function tilfeldigStorAktivitet(t: Terning): Oppdrag {
  const { vedtak, periode, valg } = tilfeldigAktivitet(t, t.under(9));
  const medKommune = t.enAv(2);
  const fra = Date.parse(`${periode.fra}T00:00:00Z`) / 86_400_000;
  const medLokale = t.enAv(3);
  const koder = [...kodekart(t, true, fra - 30), ...kodekart(t, false, fra - 30)];
  const endret = vedtak.map((v: ModellVedtak) => ({
    ...v,
    ...(medKommune && !t.enAv(5) ? { kommune: t.ett(KOMMUNER) } : {}),
    ...(medLokale && t.enAv(2) ? { kode: erTimekode(v.kode) ? "HJ" : "PL" } : {}),
  }));
  const perioder = Array.from({ length: 1 + t.under(3) }, () => {
    const p = tilfeldigPeriode(t);
    return t.enAv(2) ? { fra: dato(p.fra), til: dato(p.til) } : periode;
  });
  return {
    beregning: "aktivitet",
    inn: {
      ...(t.enAv(3) ? { perioder } : { periode }),
      vedtak: endret,
      valg,
      ...(medLokale ? { lokaleKoder: { koder } } : {}),
    },
  };
}

function medTabell(t: Terning): object {
  const aar = 2017 + t.under(5);
  const valg = { aar, sone: t.enAv(2) ? "1" : 1, reisetidsgruppe: 1 };
  if (t.enAv(2)) return { tariff: valg };
  const tabell = hentTariff({ ...valg, sone: "1" });
  if (t.enAv(2)) return { tariff: tabell };
  const { id: _, merknader: __, ...egen } = tabell;
  return {
    tariff: { ...egen, priser: Object.fromEntries(egen.priser.map((rad) => [rad.kode, rad.pris ?? 1])) },
  };
}

/** A settlement or an a konto with prices of a table, and terms of its own choice. */
function tilfeldigMedTabell(t: Terning): Oppdrag {
  const koder = tilfeldigeKoder(t).filter((kode) => !/^LFK/.test(kode));
  const linjer = koder.map((kode) => ({
    kode,
    aarsvolum: tilfeldigDesimal(t),
    gjennomfoert: tilfeldigDesimal(t),
  }));
  const felles = { ...medTabell(t), aar: 2019 };
  const noekkel = t.enAv(2) ? { noekkel: 0.25 } : { maaneder: 1 + t.under(3) };
  const slag = t.under(4);
  if (slag === 0) {
    const uten = linjer.map(({ kode, aarsvolum }) =>
      t.enAv(3) ? { kode, aarsvolum } : { kode, [erTimekode(kode) ? "timerPerUke" : "plasser"]: aarsvolum },
    );
    return { beregning: "a-konto-aar", inn: { ...felles, linjer: uten } };
  }
  if (slag === 1) return { beregning: "korreksjonsoppgjoer", inn: { ...felles, ...noekkel, linjer } };
  const senere = linjer.map((linje) => ({ ...linje, gjennomfoert: tilfeldigDesimal(t) }));
  if (slag === 2) {
    const rapporter = [{ linjer: linjer.slice(0, 1) }, { linjer }, { linjer: senere }].slice(t.under(2));
    return { beregning: "etterkorreksjon", inn: { ...felles, ...noekkel, rapporter } };
  }
  const terminer = ["1", "2. kvartal", "2019"].map((termin, i) => ({
    termin,
    ...noekkel,
    linjer: i === 1 ? senere : linjer.slice(i),
  }));
  const aKonto = ["2019", "1", "høst", "2. kvartal"].map((termin) => ({
    termin,
    beloep: tilfeldigDesimal(t),
  }));
  return { beregning: "aarsoppgjoer", inn: { ...felles, terminer, ...(t.enAv(2) ? { aKonto } : {}) } };
}

/** Those that are refused are left out: a local code may make two versions of one vedtak begin on the same day. */
const avFroe = (lag: (t: Terning) => Oppdrag) =>
  fc
    .nat()
    .map((froe) => lag(lagTerning(froe)))
    .filter((o) => svarEllerSioFeil(() => beregn(o)).feil === undefined);

/** Those two, by name. */
export const FLERE_OPPDRAG: readonly (readonly [string, fc.Arbitrary<Oppdrag>])[] = [
  ["vedtak i kommuner, perioder og lokale koder", avFroe(tilfeldigStorAktivitet)],
  ["oppgjør og a konto med pristabeller", avFroe(tilfeldigMedTabell)],
];
