import * as z from "zod";
import type { Problem, Sti } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, ettAv, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { type Indeks, indeksfelt, type LestIndeks, METODER, type Metode } from "../ramme/indekser.js";
import { grunnlagsfelt } from "../ramme/lesUttrekk.js";
import type { Desimal } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import { erAar } from "./aarspar.js";

/** What {@link beregnDemografigevinst} takes. */
export type DemografigevinstInn = {
  /** the base year and its kroner. */
  readonly grunnlag: { readonly aar: number; readonly beloep: Desimal };
  /** The uttrekk's own indices: the deflator and the national demographic rate of every year after the base year. */
  readonly indekser: readonly Indeks[];
  /** The municipality's own growth in need, for the same years. */
  readonly lokalDemografi: readonly { readonly aar: number; readonly demografi: Desimal }[];
  /** `"multiplikativ"` unless given. */
  readonly metode?: Metode;
};

/** The input as read; both series have every year from the one after the base year to `tilAar`. */
export type LestDemografigevinst = {
  readonly grunnlag: { readonly aar: number; readonly beloep: Tall };
  readonly tilAar: number;
  readonly indekser: readonly LestIndeks[];
  readonly lokalDemografi: readonly { readonly aar: number; readonly demografi: Tall }[];
  readonly metode: Metode;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    grunnlag: grunnlagsfelt(),
    indekser: indeksfelt(),
    lokalDemografi: z.array(
      z.strictObject({ aar: aarfelt(), demografi: andel("Den lokale demografisatsen") }),
    ),
    metode: ettAv("Metoden", METODER).optional(),
  }),
);

/** Gives the years of a series; none of what is no list, or has a year that can't be read, which its own field says. */
function aareneI(serie: unknown): readonly number[] | undefined {
  if (!Array.isArray(serie)) return undefined;
  const aarene: unknown[] = serie.map((rad: unknown) => (erObjekt(rad) ? rad["aar"] : undefined));
  return aarene.every(erAar) ? aarene : undefined;
}

type Serie = { readonly felt: "indekser" | "lokalDemografi"; readonly hva: string; readonly trengs: string };
const INDEKSER: Serie = { felt: "indekser", hva: "Indeksen", trengs: "deflator og demografi" };
const LOKAL: Serie = { felt: "lokalDemografi", hva: "Den lokale veksten", trengs: "demografi" };

/** Finds the years from the one after the base year to the series' last that it lacks, and a series that never gets that far. */
function hull({ felt, hva, trengs }: Serie, aarene: readonly number[], grunnlagsaar: number): Problem[] {
  const sti: Sti = [felt];
  const siste = Math.max(grunnlagsaar, ...aarene);
  if (aarene.length > 0 && siste === grunnlagsaar) {
    const melding = `Grunnlagsåret er ${grunnlagsaar}, men ${felt} slutter i ${Math.max(...aarene)}; oppgi ${trengs} for årene etter grunnlagsåret.`;
    return [{ kode: "AAR_FOER_GRUNNLAG", sti, melding }];
  }
  const til = Math.max(siste, grunnlagsaar + 1); // a series without years lacks at least the first
  const mangler: Problem[] = [];
  for (let aar = grunnlagsaar + 1; aar <= til; aar += 1) {
    if (aarene.includes(aar)) continue;
    const melding = `${hva} for ${aar} mangler; oppgi ${trengs} for hvert år fra ${grunnlagsaar + 1} (et år uten er aldri uendret).`;
    mangler.push({ kode: "MANGLER_INDEKS", sti, melding });
  }
  return mangler;
}

/** Finds two series that go on past the base year, but not as far. */
function slutterUlikt(
  nasjonale: readonly number[],
  lokale: readonly number[],
  grunnlagsaar: number,
): Problem[] {
  const slutt = Math.max(grunnlagsaar, ...nasjonale);
  const lokalSlutt = Math.max(grunnlagsaar, ...lokale);
  if (slutt === lokalSlutt || slutt === grunnlagsaar || lokalSlutt === grunnlagsaar) return [];
  const melding = `Indeksene slutter i ${slutt}, men den lokale veksten i ${lokalSlutt}; oppgi de samme årene i begge.`;
  return [{ kode: "AAR_STEMMER_IKKE", sti: ["lokalDemografi"], melding }];
}

/** Finds what the schema can't see: years that a series lacks, and series that do not end together. */
function aarsproblemer({ grunnlag, indekser, lokalDemografi }: Readonly<Record<string, unknown>>): Problem[] {
  const dobble = dobbelt(lokalDemografi, "aar", "DUPLIKAT_AAR", "Den lokale veksten for", ["lokalDemografi"]);
  const grunnlagsaar = erObjekt(grunnlag) ? grunnlag["aar"] : undefined;
  if (!erAar(grunnlagsaar)) return dobble;
  const nasjonale = aareneI(indekser);
  const lokale = aareneI(lokalDemografi);
  return [
    ...dobble,
    ...(nasjonale === undefined ? [] : hull(INDEKSER, nasjonale, grunnlagsaar)),
    ...(lokale === undefined ? [] : hull(LOKAL, lokale, grunnlagsaar)),
    ...(nasjonale === undefined || lokale === undefined ? [] : slutterUlikt(nasjonale, lokale, grunnlagsaar)),
  ];
}

/** Reads the input of `beregnDemografigevinst`, or gathers what is wrong with it. */
export function lesDemografigevinst(inn: unknown): Lest<LestDemografigevinst> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const problemer = [...lest.problemer, ...aarsproblemer("verdi" in lest ? lest.verdi : inn)];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { metode = "multiplikativ", ...verdi } = lest.verdi;
  const tilAar = Math.max(...verdi.indekser.map(({ aar }) => aar));
  return { verdi: { ...verdi, metode, tilAar }, problemer: [] };
}
