// Random inputs of what the trial meant, for the comparison with the model: plain texts, so that both read the same.

import { TJENESTEGRUPPER, TJENESTEKODER } from "../../src/index.js";
import { skjema } from "../modell/skjema.js";
import type { Terning } from "./terning.js";
import { tilfeldigDesimal, tilfeldigeKoder, tilfeldigePriser } from "./tilfeldig.js";

const GRENSE = 1_430_000;

/** Any decimal, half of them below zero. */
const medFortegn = (t: Terning): string => `${t.enAv(2) ? "-" : ""}${tilfeldigDesimal(t)}`;

/** A decimal above zero. */
function overNull(t: Terning): string {
  const tall = tilfeldigDesimal(t);
  return /[1-9]/.test(tall) ? tall : `${t.under(9)}.${1 + t.under(9)}`;
}

/** A rate from 0 to 1. */
const tilfeldigGrad = (t: Terning): string =>
  t.enAv(3) ? t.ett(["0", "1", "0.80", "0.85"]) : `0.${t.sifre(1 + t.under(20))}`;

/** A wage cost, often right beside the threshold. */
function tilfeldigLoenn(t: Terning): string {
  const slag = t.under(6);
  if (slag === 0) return String(GRENSE - 2 + t.under(5));
  if (slag === 1) return `${GRENSE}.${t.ett(["0", "00000000000000000001", "5", "625"])}`;
  if (slag === 2) return tilfeldigDesimal(t);
  return `${t.under(4_000_000)}.${t.sifre(1 + t.under(3))}`;
}

/** An input of beregnRessurskrevende. */
export function tilfeldigRessurskrevende(t: Terning) {
  const mottakere = Array.from({ length: 1 + t.under(4) }, (_, i) => ({
    ...(t.enAv(2) && { id: `mottaker ${i}` }),
    loennsutgifter: tilfeldigLoenn(t),
    ...(t.enAv(2) && { fradrag: t.enAv(3) ? "744000" : tilfeldigDesimal(t) }),
    ...(t.enAv(2) && { alder: t.enAv(2) ? 65 + t.under(4) : t.under(100) }),
  }));
  const aar = t.ett([{ aar: 2021 }, { regnskapsaar: 2020 }, { aar: 2021, regnskapsaar: 2020 }]);
  const slag = t.under(4);
  if (slag === 0) return { ...aar, mottakere };
  if (slag === 1) return { ...aar, kompensasjonsgrad: tilfeldigGrad(t), mottakere };
  if (slag === 2) return { ...aar, innslagspunkt: tilfeldigLoenn(t), mottakere };
  return { innslagspunkt: tilfeldigLoenn(t), kompensasjonsgrad: tilfeldigGrad(t), mottakere };
}

/** Different years in any order. */
function tilfeldigeAar(t: Terning): number[] {
  const antall = 1 + t.under(t.enAv(20) ? 30 : 4);
  const aar = new Set<number>();
  while (aar.size < antall) aar.add(1990 + t.under(60));
  return [...aar];
}

/** An input of beregnOekteOverfoeringer. */
export function tilfeldigOekteOverfoeringer(t: Terning) {
  const aar = tilfeldigeAar(t).map((aaret) => ({
    aar: aaret,
    tilskudd: medFortegn(t),
    uttrekk: tilfeldigDesimal(t),
    bortfaltRefusjon: t.enAv(4) ? "0" : tilfeldigDesimal(t),
  }));
  return { aar };
}

/** An input of beregnAarsakssplitt. */
export function tilfeldigAarsakssplitt(t: Terning) {
  const aar = tilfeldigeAar(t).map((aaret) => ({
    aar: aaret,
    oekteOverfoeringer: medFortegn(t),
    inntektspaaslag: tilfeldigDesimal(t),
    demografigevinst: medFortegn(t),
    ressurskrevende: medFortegn(t),
  }));
  return { aar };
}

/** A yearly rate: above −1, at most 1. */
function tilfeldigSats(t: Terning): string {
  if (t.enAv(10)) return t.ett(["0", "1", "-0.99", "0.00"]);
  const sifre = t.enAv(15) ? t.sifre(1 + t.under(20)) : `0${t.sifre(1 + t.under(3))}`;
  return `${t.enAv(4) ? "-" : ""}0.${sifre}`;
}

/** Puts a list in another order. */
function stokket<T>(t: Terning, liste: readonly T[]): T[] {
  const igjen = [...liste];
  return liste.flatMap(() => igjen.splice(t.under(igjen.length), 1));
}

/** An input of beregnDemografigevinst; at times with years before the base year too, which do no harm. */
export function tilfeldigDemografigevinst(t: Terning) {
  const grunnlagsaar = 2000 + t.under(20);
  const antall = 1 + t.under(t.enAv(40) ? 12 : 3);
  const fra = grunnlagsaar + (t.enAv(5) ? -1 : 1);
  const aarene = Array.from({ length: grunnlagsaar + antall - fra + 1 }, (_, i) => fra + i);
  const indekser = aarene.map((aar) => ({ aar, deflator: tilfeldigSats(t), demografi: tilfeldigSats(t) }));
  const lokalDemografi = aarene.map((aar) => ({ aar, demografi: tilfeldigSats(t) }));
  return {
    grunnlag: { aar: grunnlagsaar, beloep: tilfeldigDesimal(t) },
    indekser: stokket(t, indekser),
    lokalDemografi: stokket(t, lokalDemografi),
    ...(t.enAv(2) && { metode: t.ett(["multiplikativ", "additiv"] as const) }),
  };
}

/** An input of beregnEnhetskostnadsavvik: codes, and groups that none of them belong to. */
export function tilfeldigEnhetskostnad(t: Terning) {
  const antall = 1 + t.under(t.enAv(10) ? 16 : 3);
  const grupper = new Set<(typeof TJENESTEGRUPPER)[number]>();
  while (grupper.size < antall) grupper.add(t.ett(TJENESTEGRUPPER));
  const linjer = [...grupper].map((gruppe) => {
    const kode = t.ett(TJENESTEKODER.filter((k) => skjema.find((rad) => rad.kode === k)?.gruppe === gruppe));
    const volum = overNull(t);
    const pris = overNull(t);
    return { ...(t.enAv(2) ? { kode } : { gruppe }), kostnad: tilfeldigDesimal(t), volum, pris };
  });
  return { linjer };
}

/** An input of beregnFastePriser. */
export function tilfeldigFastePriser(t: Terning) {
  const koder = tilfeldigeKoder(t);
  const perioder = Array.from({ length: 1 + t.under(3) }, (_, i) => ({
    navn: `periode ${i + 1}`,
    linjer: stokket(t, koder)
      .slice(t.enAv(3) ? t.under(koder.length + 1) : 0)
      .map((kode) => ({ kode, volum: t.enAv(8) ? "0" : tilfeldigDesimal(t) })),
  }));
  return { priser: tilfeldigePriser(t, koder), perioder };
}
