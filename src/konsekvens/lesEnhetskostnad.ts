import * as z from "zod";
import type { Problem, Sti } from "../feil.js";
import { desimal, ikkeTom, lat, navn, type Tallkrav } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Desimal } from "../tall/lesTall.js";
import { fortegn, type Tall } from "../tall/Tall.js";
import { PRISKRAV } from "../tariff/lesRader.js";
import { KATALOG } from "../tjenestekoder/katalog.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";

/** A line of {@link beregnEnhetskostnadsavvik}: a code or a group (one of the form's or the caller's own), what it cost, how much there was, and what was paid for each. */
export type KostnadslinjeInn = (
  | { readonly kode: Tjenestekode; readonly gruppe?: undefined }
  | { readonly gruppe: string; readonly kode?: undefined }
) & {
  /** Kroner, 0 or more. */
  readonly kostnad: Desimal;
  /** Hours or døgn, above 0. */
  readonly volum: Desimal;
  /** Kroner a time or a døgn, above 0. */
  readonly pris: Desimal;
};

/** What {@link beregnEnhetskostnadsavvik} takes. */
export type EnhetskostnadsavvikInn = { readonly linjer: readonly KostnadslinjeInn[] };

/** What a line is about. */
export type Kostnadsnavn = { readonly kode: Tjenestekode } | { readonly gruppe: string };

/** A line as read; volume × price is above zero. */
export type LestKostnadslinje = {
  readonly navn: Kostnadsnavn;
  readonly kostnad: Tall;
  readonly volum: Tall;
  readonly pris: Tall;
};

const VOLUMKRAV = { navn: "Volumet", minst: 0 } as const;

/** A volume or a price: where it is 0, what was paid is nothing, and a deviation from nothing is no number (N-3). */
const ikkeNull = (krav: Tallkrav) =>
  desimal(krav).refine((t) => fortegn(t) !== 0, {
    params: {
      kode: "DELING_PAA_NULL",
      melding: `${krav.navn} er 0, og avviket er kostnaden mot volum × pris; oppgi mer enn 0, eller ta ut linjen.`,
    },
  });

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    linjer: ikkeTom(
      z.strictObject({
        kode: kodefelt().optional(),
        gruppe: navn("Gruppen").optional(),
        kostnad: desimal({ navn: "Kostnaden", minst: 0 }),
        volum: ikkeNull(VOLUMKRAV),
        pris: ikkeNull(PRISKRAV),
      }),
      "Ingen linjer; oppgi minst én.",
    ),
  }),
);

/** Finds a line that says what it is about in both ways or in none. */
function valgproblemer({ kode, gruppe }: Readonly<Record<string, unknown>>, sti: Sti): Problem[] {
  if (kode !== undefined && gruppe !== undefined)
    return [{ kode: "FLERE_VALG", sti, melding: "Både kode og gruppe er oppgitt; oppgi bare det ene." }];
  if (kode !== undefined || gruppe !== undefined) return [];
  return [{ kode: "MANGLER_VALG", sti, melding: "Linjen har verken kode eller gruppe; oppgi det ene." }];
}

/** Finds cost that stands twice: the same code or group again, or a code beside the whole of its group. */
function gjentakelser(linjer: readonly unknown[]): Problem[] {
  const nevnt = new Map<unknown, number>();
  linjer.forEach((linje, i) => {
    if (erObjekt(linje) && !nevnt.has(linje["gruppe"])) nevnt.set(linje["gruppe"], i);
  });
  const koder = new Map<number, number>();
  return linjer.flatMap((linje, i): Problem[] => {
    if (!erObjekt(linje)) return [];
    const nr = kodenummer(linje["kode"]);
    if (nr === undefined) {
      const { gruppe } = linje;
      if (typeof gruppe !== "string" || nevnt.get(gruppe) === i) return [];
      const melding = `Gruppen står to ganger: først i linje ${nevnt.get(gruppe)}, så i linje ${i} (talt fra 0); slå linjene sammen.`;
      return [{ kode: "DUPLIKAT_NAVN", sti: ["linjer", i, "gruppe"], melding }];
    }
    const { kode = "", gruppe } = KATALOG[nr] ?? {};
    const tidligere = koder.get(nr);
    if (tidligere === undefined) koder.set(nr, i);
    const foerst = tidligere ?? nevnt.get(gruppe);
    if (foerst === undefined) return [];
    const melding =
      tidligere === undefined
        ? `${kode} hører til gruppen «${gruppe}», som står i linje ${foerst} (talt fra 0): kostnaden ville telt to ganger; oppgi enten koden eller gruppen.`
        : `${kode} står to ganger: først i linje ${foerst}, så i linje ${i} (talt fra 0); slå linjene sammen.`;
    return [{ kode: "DUPLIKAT_TJENESTEKODE", sti: ["linjer", i, "kode"], melding }];
  });
}

/** Finds what the schema can't see in the lines. */
function linjeproblemer(linjer: unknown): Problem[] {
  if (!Array.isArray(linjer)) return [];
  const hver = linjer.flatMap((linje: unknown, i) =>
    erObjekt(linje) ? valgproblemer(linje, ["linjer", i]) : [],
  );
  return [...hver, ...gjentakelser(linjer)];
}

/** Reads the input of `beregnEnhetskostnadsavvik`, or gathers what is wrong with it. */
export function lesEnhetskostnad(inn: unknown): Lest<LestKostnadslinje[]> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const { linjer } = "verdi" in lest ? lest.verdi : (inn as { linjer?: unknown });
  const problemer = [...lest.problemer, ...linjeproblemer(linjer)];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const verdi = lest.verdi.linjer.flatMap(({ kode, gruppe, ...tall }): LestKostnadslinje[] => {
    if (kode !== undefined) return [{ navn: { kode }, ...tall }];
    return gruppe === undefined ? [] : [{ navn: { gruppe }, ...tall }];
  });
  return { verdi, problemer: [] };
}
