// Random courses of municipalities, for the comparison with the model. A time line is laid in whole months: parts stand by themselves, some merge
// (at any month, some of them more than once), and what each is in changes at any month. What the years need is then given, and little else.

import type { ForloepInn } from "../modell/forloep.js";
import type { Terning } from "./terning.js";
import {
  aarFra,
  kanskje,
  stokk,
  tilfeldigAndel,
  tilfeldigeIndekser,
  tilfeldigeKroner,
  tilfeldigeKronerMedFortegn,
} from "./tilfeldigeTall.js";
import { tilfeldigMetode } from "./tilfeldigRamme.js";

type Periode = ForloepInn["deler"][number]["perioder"] extends readonly (infer P)[] | undefined ? P : never;
type Ordning = Periode["ordning"];

/** A stretch of months, counted from year 0; both included. */
type Strekk = { fra: number; til: number; ordning: Ordning };

/** A municipality while it is laid: a part by itself (`navn` of a merger is its own), and where it has come to. */
type Kommune = { navn: string; deler: number[]; strekk: Strekk[]; sammenslaatt: boolean };

const aarAv = (maaned: number): number => Math.floor(maaned / 12);
const slutten = (kommune: Kommune): number | undefined => kommune.strekk.at(-1)?.til;

/** Mostly the financing model, at times months in nothing. */
const tilfeldigOrdning = (t: Terning): Ordning =>
  t.ett(["modellA", "modellA", "modellA", "modellB", "modellB", "inntektspaaslag", "utenfor"]);

/** Lays stretches after each other: some months, to the end of a year, or whole years. */
function legg(t: Terning, kommune: Kommune, fra: number): void {
  let neste = fra;
  for (let igjen = 1 + t.under(t.enAv(6) ? 4 : 2); igjen > 0; igjen -= 1) {
    const lengde = t.enAv(2) ? 12 - (neste % 12) + 12 * t.under(2) : 1 + t.under(14);
    kommune.strekk.push({ fra: neste, til: neste + lengde - 1, ordning: tilfeldigOrdning(t) });
    neste += lengde;
  }
}

/** At times carries a municipality on to the end of 2021 or 2022, after which R-6 phases its påslag out. */
function tilSlutten(t: Terning, kommune: Kommune): void {
  const slutt = slutten(kommune);
  const siste = 12 * (2022 + t.under(2)) - 1;
  if (slutt === undefined || slutt >= siste || siste - slutt > 36 || t.enAv(2)) return;
  kommune.strekk.push({ fra: slutt + 1, til: siste, ordning: tilfeldigOrdning(t) });
}

/** Merges some of the municipalities that stand, at a month when none of them has gone further. */
function slaaSammen(t: Terning, staar: Kommune[], navn: string, start: number): Kommune[] {
  const [foerste, ...andre] = stokk(t, staar);
  if (foerste === undefined) return staar;
  const valgte = [foerste, ...andre.filter(() => t.enAv(2))];
  const slutter = valgte.flatMap((kommune) => slutten(kommune) ?? []);
  const fra = slutter.length === 0 ? start : Math.max(...slutter) + 1 + (t.enAv(4) ? t.under(10) : 0);
  for (const kommune of valgte) {
    const slutt = slutten(kommune);
    if (slutt !== undefined && slutt + 1 < fra)
      kommune.strekk.push({ fra: slutt + 1, til: fra - 1, ordning: tilfeldigOrdning(t) });
  }
  const ny: Kommune = {
    navn,
    deler: valgte.flatMap(({ deler }) => deler),
    strekk: [],
    sammenslaatt: true,
  };
  legg(t, ny, fra);
  return [...staar.filter((kommune) => !valgte.includes(kommune)), ny];
}

/** Every municipality that stands at some time: the parts first, then the mergers. */
function leggTidslinje(t: Terning, antallDeler: number, sammenslaainger: number): Kommune[] {
  const start = 12 * (t.enAv(40) ? 1905 + t.under(280) : 2014 + t.under(8)) + t.under(12);
  const alene = Array.from({ length: antallDeler }, (_, i): Kommune => {
    const kommune = { navn: `del ${i}`, deler: [i], strekk: [], sammenslaatt: false };
    if (i === 0 || !t.enAv(4)) legg(t, kommune, start + (t.enAv(2) ? 0 : t.under(14)));
    return kommune;
  });
  let staar: Kommune[] = alene;
  const alle = new Set<Kommune>(alene);
  for (let i = sammenslaainger; i > 0; i -= 1) {
    staar = slaaSammen(t, staar, `sammenslått ${i}`, start);
    for (const kommune of staar) alle.add(kommune);
  }
  for (const kommune of staar) {
    tilSlutten(t, kommune);
    // only who has come with a merger has no periods of its own
    if (kommune.strekk.length === 0) legg(t, kommune, start);
  }
  return [...alle];
}

const to = (tall: number): string => String(tall).padStart(2, "0");

/** A stretch as one writes it: a month, a day at its end, or a whole year. */
function somPeriode(t: Terning, { fra, til, ordning }: Strekk): Periode {
  const skriv = (maaned: number) => `${aarAv(maaned)}-${to((maaned % 12) + 1)}`;
  const sisteDag = (maaned: number): number => {
    const aar = aarAv(maaned);
    const skuddaar = aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
    return [31, skuddaar ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maaned % 12] ?? 0;
  };
  const fraTekst = t.enAv(3) ? `${skriv(fra)}-01` : skriv(fra);
  const tilTekst = t.enAv(3) ? `${skriv(til)}-${sisteDag(til)}` : skriv(til);
  return {
    fra: fra % 12 === 0 && t.enAv(3) ? String(aarAv(fra)) : fraTekst,
    til: til % 12 === 11 && t.enAv(3) ? String(aarAv(til)) : tilTekst,
    ordning,
  };
}

const iForsoeket = ({ ordning }: Strekk): boolean => ordning !== "utenfor";

/** The years of a window in which something of a kind runs. */
const aarMed = (alle: readonly Kommune[], vindu: readonly number[], ...slag: Ordning[]): number[] =>
  vindu.filter((aar) =>
    alle.some(({ strekk }) =>
      strekk.some((s) => slag.includes(s.ordning) && aarAv(s.fra) <= aar && aar <= aarAv(s.til)),
    ),
  );

/** The years of the rows: mostly a few, at times one, at times all with some before and after. */
function tilfeldigVindu(t: Terning, alle: readonly Kommune[]): number[] {
  const strekk = alle.flatMap((kommune) => kommune.strekk);
  const foerst = aarAv(Math.min(...strekk.map(({ fra }) => fra))) - 1;
  const sist = aarAv(Math.max(...strekk.map(({ til }) => til))) + 3;
  if (t.enAv(12)) return aarFra(foerst, sist);
  const fra = foerst + t.under(sist - foerst + 1);
  return aarFra(fra, Math.min(sist, fra + t.under(2)));
}

const rad = (t: Terning) => (aar: number) => ({ aar, beloep: tilfeldigeKroner(t) });

/** A year's activity: its amount, or the a konto with or without corrections. */
function tilfeldigAktivitet(t: Terning, aar: number) {
  if (t.enAv(3)) return { aar, beloep: tilfeldigeKronerMedFortegn(t) };
  const korreksjoner = Array.from({ length: t.under(4) }, () => tilfeldigeKronerMedFortegn(t));
  return { aar, aKonto: tilfeldigeKroner(t), ...(t.enAv(4) ? {} : { korreksjoner }) };
}

/** A refund that stands in a year of the rows, by one of its years or by both. */
function tilfeldigRefusjon(t: Terning, aar: number, staarI: ForloepInn["refusjonsaar"]) {
  const regnskapsaar = staarI === "tilskuddsaar" ? aar - 1 : aar;
  const aarene = t.ett([
    { regnskapsaar },
    { tilskuddsaar: regnskapsaar + 1 },
    { regnskapsaar, tilskuddsaar: regnskapsaar + 1 },
  ]);
  return { ...aarene, beloep: tilfeldigeKroner(t) };
}

/** Amounts where the years need them; at times a zero where they do not. */
function tilfeldigeBeloep(t: Terning, alle: readonly Kommune[], vindu: readonly number[]) {
  const modellA = aarMed(alle, vindu, "modellA");
  const modellene = aarMed(alle, vindu, "modellA", "modellB");
  const refusjonsaar = t.enAv(2) ? undefined : t.ett(["regnskapsaar", "tilskuddsaar"] as const);
  const ledig = (vindu.at(-1) ?? 0) + 1;
  const null_ = t.enAv(8) ? [{ aar: ledig, beloep: "0.00" }] : [];
  const aktivitet = stokk(t, [...modellA.map((aar) => tilfeldigAktivitet(t, aar)), ...null_]);
  const rundsum = stokk(t, [...modellA.map(rad(t)), ...null_]);
  const refusjoner = modellene.map((aar) => tilfeldigRefusjon(t, aar, refusjonsaar));
  return {
    ...(aktivitet.length > 0 || t.enAv(2) ? { aktivitet } : {}),
    ...(rundsum.length > 0 || t.enAv(2) ? { rundsum } : {}),
    ...(refusjoner.length > 0 || t.enAv(2) ? { bortfaltRefusjon: stokk(t, refusjoner) } : {}),
    ...(refusjonsaar === undefined ? {} : { refusjonsaar }),
  };
}

/** Caps: of every year that has none of its own up to a last one, and of some that have. */
function tilfeldigPaaslag(
  t: Terning,
  alle: readonly Kommune[],
  sist: number,
): Pick<ForloepInn, "inntektspaaslag"> {
  const strekk = alle.flatMap((kommune) => kommune.strekk).filter(iForsoeket);
  const iTrinn = strekk.flatMap(({ fra, til }) => aarFra(aarAv(fra), aarAv(til)));
  const aarene = [...new Set(iTrinn)].filter((aar) => aar <= sist);
  const egne = aarene.filter((aar) => aar < 2016 || aar > 2021 || t.enAv(4));
  const liten = (aar: number) => ({ aar, beloep: String(t.under(30_000_000)) });
  const tak = stokk(t, egne).map(t.enAv(3) ? rad(t) : liten);
  const valg = {
    ...(tak.length > 0 ? { tak } : {}),
    ...kanskje(t, "sats", tilfeldigAndel, 3),
    ...kanskje(t, "takGjelder", (_) => t.ett(["aaret", "perioden"] as const)),
  };
  return Object.keys(valg).length > 0 || t.enAv(2) ? { inntektspaaslag: valg } : {};
}

function tilfeldigNedtrapping(t: Terning): Pick<ForloepInn, "nedtrapping"> {
  const slag = t.under(5);
  if (slag < 3) return {};
  if (slag === 3) return { nedtrapping: "ingen" };
  return { nedtrapping: { andeler: Array.from({ length: 1 + t.under(3) }, () => tilfeldigAndel(t)) } };
}

/** The year that a part must have its base before or in: the first of its years in the trial. */
function foersteAar(alle: readonly Kommune[], del: number): number | undefined {
  const strekk = alle.filter(({ deler }) => deler.includes(del)).flatMap((kommune) => kommune.strekk);
  const fra = strekk.filter(iForsoeket).map((s) => s.fra);
  return fra.length === 0 ? undefined : aarAv(Math.min(...fra));
}

/** An input of beregnForloep on the time lines of its municipalities. */
function somForloep(t: Terning, alle: readonly Kommune[]): ForloepInn {
  const vindu = tilfeldigVindu(t, alle);
  const perioder = (kommune: Kommune) => stokk(t, kommune.strekk).map((s) => somPeriode(t, s));
  const alene = alle.filter(({ sammenslaatt }) => !sammenslaatt);
  const deler = alene.map((kommune, i) => {
    const aar = (foersteAar(alle, i) ?? 2015) - (t.enAv(3) ? t.under(4) : 1);
    const egne = kommune.strekk.length > 0 || t.enAv(2) ? { perioder: perioder(kommune) } : {};
    return { navn: kommune.navn, grunnlag: { aar, beloep: tilfeldigeKroner(t) }, ...egne };
  });
  const sammen = alle
    .filter(({ sammenslaatt }) => sammenslaatt)
    .map((kommune) => ({
      navn: kommune.navn,
      deler: stokk(t, kommune.deler).map((del) => `del ${del}`),
      perioder: perioder(kommune),
    }));
  const slutt = aarAv(Math.max(...alle.flatMap(({ strekk }) => strekk.map(({ til }) => til))));
  // what comes after the last row is not needed
  const sist = t.enAv(2) ? slutt : Math.min(slutt, vindu.at(-1) ?? 0);
  return {
    kommune: "Kommunen",
    fraAar: vindu[0] ?? 0,
    tilAar: vindu.at(-1) ?? 0,
    deler,
    ...(sammen.length > 0 || t.enAv(4) ? { sammenslaainger: stokk(t, sammen) } : {}),
    indekser: tilfeldigeIndekser(t, aarFra(Math.min(...deler.map((d) => d.grunnlag.aar)) + 1, sist)),
    ...kanskje(t, "metode", tilfeldigMetode),
    ...tilfeldigeBeloep(t, alle, vindu),
    ...tilfeldigPaaslag(t, alle, sist),
    ...tilfeldigNedtrapping(t),
  };
}

/** An input of beregnForloep: a municipality by itself. */
export const tilfeldigForloep = (t: Terning): ForloepInn => somForloep(t, leggTidslinje(t, 1, 0));

/** An input of beregnForloep: several parts that merge, some of them, now and then in several steps; or one that takes a new name. */
export function tilfeldigSammenslaaing(t: Terning): ForloepInn {
  const antallDeler = t.enAv(12) ? 1 + t.under(5) : 2 + t.under(2);
  return somForloep(t, leggTidslinje(t, antallDeler, t.enAv(4) ? t.under(4) : 1));
}
