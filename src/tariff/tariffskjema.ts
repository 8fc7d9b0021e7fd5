import * as z from "zod";
import { lesDato } from "../dato/dato.js";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, desimal, ettAv, heltallsfelt, lat, navn } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { skrivTall } from "../tall/skrivTall.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER, type Tjenestekode } from "../tjenestekoder/koder.js";
import { ukjentTjenestekode } from "../tjenestekoder/ukjentTjenestekode.js";
import type { Prisrad, Sone, Tariff } from "./Tariff.js";

/** The zones of arbeidsgiveravgift. */
const SONER = ["1", "1a", "2", "3", "4", "4a", "5"] as const satisfies readonly Sone[];

/** Demand on every price: kroner a time or a døgn, never below zero. */
export const PRISKRAV = { navn: "Prisen", minst: 0 } as const;

const enkeltfeil = (kode: Problem["kode"], melding: string): { problemer: readonly Problem[] } => ({
  problemer: [{ kode, sti: [], melding }],
});

/** A zone: text or the number it reads as. */
const sonefelt = () =>
  delfelt<Sone>((inn) => {
    const sone = SONER.find((s) => s === (typeof inn === "number" ? String(inn) : inn));
    if (sone !== undefined) return { verdi: sone, problemer: [] };
    if (inn === undefined)
      return enkeltfeil("MANGLER_FELT", `Sonen mangler; oppgi en av ${SONER.join(", ")}.`);
    return enkeltfeil(
      "UGYLDIG_VERDI",
      `Sonen for arbeidsgiveravgift er ${SONER.join(", ")}: fant ${beskrivFunn(inn)}.`,
    );
  });

/** A year of prices. */
export const aarfelt = (hva = "Året") => heltallsfelt({ navn: hva, minst: 1900, hoeyst: 2199 });

/** A reisetid group. */
const gruppefelt = () => heltallsfelt({ navn: "Reisetidsgruppen", minst: 1, hoeyst: 99 });

/** A tjenestekode of the form. */
export const kodefelt = () =>
  delfelt<Tjenestekode>((inn) => {
    const nr = kodenummer(inn);
    const kode = nr === undefined ? undefined : TJENESTEKODER[nr];
    return kode === undefined ? { problemer: [ukjentTjenestekode(inn, [])] } : { verdi: kode, problemer: [] };
  });

const datofelt = () =>
  delfelt<string>((inn) => {
    if (lesDato(inn) !== undefined) return { verdi: inn as string, problemer: [] };
    return enkeltfeil(
      "UGYLDIG_DATO",
      `Fant ${beskrivFunn(inn)}; skriv en dato som finnes, på formen ÅÅÅÅ-MM-DD.`,
    );
  });

/** A date as far as it is known: a year, a month or a day. */
const omtrentligDato = () =>
  delfelt<string>((inn) => {
    const tekst = typeof inn === "string" ? inn : "";
    if (lesDato(`${tekst}${"-01-01".slice(tekst.length - 4)}`) !== undefined)
      return { verdi: tekst, problemer: [] };
    return enkeltfeil("UGYLDIG_DATO", `Fant ${beskrivFunn(inn)}; skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD.`);
  });

const kilder = () =>
  z.array(z.strictObject({ id: navn("Kildens id"), sted: navn("Stedet i kilden").optional() }));
const status = () => ettAv("Statusen", ["publisert", "utledet", "antatt"]);

/** A price, or null where it is said that none is known. */
const prisEllerIngen = () => desimal(PRISKRAV).transform(skrivTall).nullable();

const rader = lat(() =>
  z.array(
    z.strictObject({
      kode: kodefelt(),
      pris: prisEllerIngen(),
      sted: navn("Stedet").optional(),
      status: status().optional(),
      kilder: kilder().optional(),
      merknad: navn("Merknaden").optional(),
    }),
  ),
);

const alene = lat(prisEllerIngen);

/** Reads the prices of a whole table, a list of rows or an object by code, and puts them in the form's order. */
function lesRader(inn: unknown): Lest<Prisrad[]> {
  const somListe = Array.isArray(inn);
  if (!somListe && (typeof inn !== "object" || inn === null)) {
    return enkeltfeil(
      "UGYLDIG_TYPE",
      `Fant ${beskrivFunn(inn)}; prisene er en liste av rader eller et objekt { KODE: kroner }.`,
    );
  }
  const problemer: Problem[] = [];
  const iOrden: (Prisrad | undefined)[] = TJENESTEKODER.map(() => undefined);
  const nevnt = new Set<number>();
  const nevn = (nr: number, sti: Problem["sti"]) => {
    if (nevnt.has(nr))
      problemer.push({
        kode: "DUPLIKAT_TJENESTEKODE",
        sti,
        melding: `${TJENESTEKODER[nr]} står to ganger i tabellen.`,
      });
    nevnt.add(nr);
  };
  if (somListe) {
    const lest = lesMedSkjema(rader(), inn);
    problemer.push(...lest.problemer);
    inn.forEach((rad: unknown, i) => {
      const nr = kodenummer(typeof rad === "object" && rad !== null ? (rad as Prisrad).kode : undefined);
      if (nr === undefined) return;
      nevn(nr, [i, "kode"]);
      if ("verdi" in lest) iOrden[nr] = utenUdefinert<Prisrad>(lest.verdi[i]);
    });
  } else {
    for (const [kode, pris] of Object.entries(inn)) {
      const nr = kodenummer(kode);
      if (nr === undefined) {
        problemer.push(ukjentTjenestekode(kode, [kode]));
        continue;
      }
      nevn(nr, [kode]);
      const lest = lesMedSkjema(alene(), pris);
      if ("verdi" in lest) iOrden[nr] = { kode: kode as Tjenestekode, pris: lest.verdi };
      else problemer.push(...lest.problemer.map((p) => ({ ...p, sti: [kode] })));
    }
  }
  TJENESTEKODER.forEach((kode, nr) => {
    if (nevnt.has(nr)) return;
    const melding = `Tabellen har ingen rad for ${kode}; oppgi prisen, eller null når ingen pris er kjent.`;
    problemer.push({ kode: "MANGLER_PRIS", sti: [kode], melding });
  });
  if (problemer.length > 0) return { problemer };
  return { verdi: iOrden.filter((rad) => rad !== undefined), problemer: [] };
}

/** Drops the fields that a host gave as undefined, which mean the same as absent ones. */
function utenUdefinert<T>(rad: unknown): T {
  return Object.fromEntries(Object.entries(rad as object).filter(([, v]) => v !== undefined)) as T;
}

/** A whole table as read: what the caller left out is still missing. */
export type LestTabell = Partial<Omit<Tariff, "merknader">> &
  Pick<Tariff, "aar" | "sone" | "reisetidsgruppe" | "priser"> & { $schema?: unknown; merknader?: unknown };

/** The schema of a whole price table. */
export const tariffskjema = lat(() =>
  z
    .strictObject({
      $schema: z.unknown().optional(),
      id: navn("Id").optional(),
      aar: aarfelt(),
      sone: sonefelt(),
      reisetidsgruppe: gruppefelt(),
      gyldigFra: datofelt().optional(),
      gyldigTil: datofelt().optional(),
      status: status().optional(),
      regel: navn("Regelen").optional(),
      kilder: kilder().optional(),
      publisert: omtrentligDato().optional(),
      erstatter: navn("Erstatter").optional(),
      merknad: navn("Merknaden").optional(),
      utledetFra: z
        .strictObject({
          tabell: navn("Tabellen"),
          serie: navn("Serien"),
          slag: navn("Slaget"),
          trinn: z.array(
            z.strictObject({
              fraAar: aarfelt("Fra-året"),
              tilAar: aarfelt("Til-året"),
              sats: navn("Satsen"),
            }),
          ),
        })
        .optional(),
      priser: delfelt(lesRader),
      merknader: z.unknown().optional(),
    })
    .transform((tabell) => utenUdefinert<LestTabell>(tabell)),
);

/** The schema of a reference to a shipped table. */
export const tariffvalgskjema = lat(() =>
  z.strictObject({ aar: aarfelt(), sone: sonefelt(), reisetidsgruppe: gruppefelt() }),
);
