// Courses made over into others that must give the same, or into such as can be worked by the single calculations.

import type { ForloepInn } from "../modell/forloep.js";
import { produktAv } from "./regnTekst.js";
import type { Terning } from "./terning.js";
import { aarFra } from "./tilfeldigeTall.js";

type Periode = NonNullable<ForloepInn["deler"][number]["perioder"]>[number];

/** Changes every list of periods. */
export const medPerioder = (inn: ForloepInn, endre: (perioder: Periode[]) => Periode[]): ForloepInn => ({
  ...inn,
  deler: inn.deler.map((del) =>
    del.perioder === undefined ? del : { ...del, perioder: endre(del.perioder) },
  ),
  ...(inn.sammenslaainger === undefined
    ? {}
    : { sammenslaainger: inn.sammenslaainger.map((s) => ({ ...s, perioder: endre(s.perioder) })) }),
});

const to = (tall: number): string => String(tall).padStart(2, "0");

/** The months of a period, each as `2016-07`. */
function maanedene({ fra, til }: Periode): string[] {
  const [foerste, siste] = [
    fra.length === 4 ? `${fra}-01` : fra.slice(0, 7),
    til.length === 4 ? `${til}-12` : til.slice(0, 7),
  ];
  const aarene = aarFra(Number(foerste.slice(0, 4)), Number(siste.slice(0, 4)));
  const alle = aarene.flatMap((aar) => aarFra(1, 12).map((maaned) => `${aar}-${to(maaned)}`));
  return alle.filter((maaned) => foerste <= maaned && maaned <= siste);
}

/** Splits periods into shorter ones of the same arrangement, at any months; at times into single months. */
export function delt(t: Terning, inn: ForloepInn): ForloepInn {
  const ofte = t.ett([1, 2, 12]);
  return medPerioder(inn, (perioder) =>
    perioder.flatMap((periode) => {
      const biter: Periode[] = [];
      for (const maaned of maanedene(periode)) {
        const siste = biter.at(-1);
        if (siste === undefined || t.enAv(ofte)) biter.push({ ...periode, fra: maaned, til: maaned });
        else siste.til = maaned;
      }
      return biter;
    }),
  );
}

/** The course of one year, with the amounts of that year alone. */
export function bareAaret(inn: ForloepInn, aar: number): ForloepInn {
  const iAaret = <T extends { aar: number }>(rader: readonly T[] = []) =>
    rader.filter((rad) => rad.aar === aar);
  const staarI = (rad: { regnskapsaar?: number; tilskuddsaar?: number }) => {
    const regnskapsaar = rad.regnskapsaar ?? (rad.tilskuddsaar ?? 0) - 1;
    return inn.refusjonsaar === "tilskuddsaar" ? regnskapsaar + 1 : regnskapsaar;
  };
  return {
    ...inn,
    fraAar: aar,
    tilAar: aar,
    aktivitet: iAaret(inn.aktivitet),
    rundsum: iAaret(inn.rundsum),
    bortfaltRefusjon: (inn.bortfaltRefusjon ?? []).filter((rad) => staarI(rad) === aar),
  };
}

const snu = <T>(liste: readonly T[]): T[] => [...liste].reverse();

/** The same course with other names, and every list turned round. */
export function omdoept(inn: ForloepInn, nytt: (navn: string) => string): ForloepInn {
  const { sammenslaainger, aktivitet, rundsum, bortfaltRefusjon, inntektspaaslag } = inn;
  return {
    ...medPerioder(inn, snu),
    kommune: nytt(inn.kommune),
    deler: snu(medPerioder(inn, snu).deler).map((del) => ({ ...del, navn: nytt(del.navn) })),
    ...(sammenslaainger === undefined
      ? {}
      : {
          sammenslaainger: snu(sammenslaainger).map(({ navn, deler, perioder }) => ({
            navn: nytt(navn),
            deler: snu(deler).map(nytt),
            perioder: snu(perioder),
          })),
        }),
    indekser: snu(inn.indekser),
    ...(aktivitet === undefined ? {} : { aktivitet: snu(aktivitet) }),
    ...(rundsum === undefined ? {} : { rundsum: snu(rundsum) }),
    ...(bortfaltRefusjon === undefined ? {} : { bortfaltRefusjon: snu(bortfaltRefusjon) }),
    ...(inntektspaaslag?.tak === undefined
      ? {}
      : { inntektspaaslag: { ...inntektspaaslag, tak: snu(inntektspaaslag.tak) } }),
  };
}

/** Some kroner of the same digits, not many, with a quarter of a krone. */
const kort = (beloep: string): string =>
  `${beloep.startsWith("-") ? "-" : ""}${BigInt(beloep.replace(/^-|\..*/g, "")) % 1_000_000_000n}.25`;

/** The same, such that every number of months of it ends. */
const tolvdelelig = (beloep: string): string => produktAv(kort(beloep).replace("-", ""), "12");

const VEKST = ["0", "0.1", "-0.1", "0.2", "0.5", "0"];

/**
 * The same course with numbers of few places, twelve of which go up in months: every amount ends, and is short enough to be an input of the
 * single calculations.
 */
export function medRundeTall(inn: ForloepInn): ForloepInn {
  const { sats, takGjelder } = inn.inntektspaaslag ?? {};
  // a zero outside the years is no longer one
  const iVinduet = <T extends { aar: number }>(rader: readonly T[] = []) =>
    rader.filter((rad) => rad.aar <= inn.tilAar);
  const aarene = aarFra(Math.min(...inn.deler.map((del) => del.grunnlag.aar)), inn.tilAar).filter(
    (aar) => aar < 2200,
  );
  const nedtrapping =
    inn.nedtrapping === undefined || inn.nedtrapping === "ingen"
      ? inn.nedtrapping
      : { andeler: ["0.5", "0.3", "0.25"] };
  return {
    ...inn,
    deler: inn.deler.map((del) => ({
      ...del,
      grunnlag: { ...del.grunnlag, beloep: tolvdelelig(del.grunnlag.beloep) },
    })),
    indekser: inn.indekser.map(({ aar }) => ({
      aar,
      deflator: VEKST[aar % VEKST.length] ?? "0",
      demografi: "0",
    })),
    aktivitet: iVinduet(inn.aktivitet).map((rad) =>
      "beloep" in rad
        ? { aar: rad.aar, aKonto: kort(rad.beloep) }
        : { aar: rad.aar, aKonto: kort(rad.aKonto), korreksjoner: (rad.korreksjoner ?? []).map(kort) },
    ),
    rundsum: iVinduet(inn.rundsum).map((rad) => ({ ...rad, beloep: kort(rad.beloep) })),
    bortfaltRefusjon: (inn.bortfaltRefusjon ?? []).map((rad) => ({ ...rad, beloep: kort(rad.beloep) })),
    inntektspaaslag: {
      ...(sats === undefined ? {} : { sats: "0.05" }),
      ...(takGjelder === undefined ? {} : { takGjelder }),
      tak: aarene.map((aar) => ({ aar, beloep: String(12 * 100_000 * (1 + (aar % 30))) })),
    },
    ...(nedtrapping === undefined ? {} : { nedtrapping }),
  };
}
