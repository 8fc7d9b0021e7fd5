import * as z from "zod";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { desimal, heltallsfelt, lat, navn } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { heltall, type Tall } from "../tall/Tall.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import { manglerPris } from "../tariff/prismerknader.js";
import { aarfelt, kodefelt } from "../tariff/tariffskjema.js";
import { duplikater } from "../tjenestekoder/duplikater.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { LestLinje, LestOppgjoer, Noekkel } from "./LestOppgjoer.js";

/** Demands on the numbers of a line and on the key; the fast reading holds the same. */
export const VOLUMKRAV = { navn: "Volumet", minst: 0 } as const;
export const NOEKKELKRAV = { navn: "Nøkkelen", over: 0, hoeyst: 1 } as const;

/** The lines as reported: code, year's volume, delivered. */
export const linjeskjema = lat(() =>
  z.array(z.strictObject({ kode: kodefelt(), aarsvolum: desimal(VOLUMKRAV), gjennomfoert: desimal(VOLUMKRAV) })),
);

/** The fields that a settlement and its relatives share. */
export const fellesfelt = () => ({
  kommune: navn("Kommunen").optional(),
  aar: aarfelt().optional(),
  tariff: z.unknown().optional(),
  priser: z.unknown().optional(),
});

/** The term's part of the year, in either way. */
export const noekkelfelt = () => ({
  noekkel: desimal(NOEKKELKRAV).optional(),
  maaneder: heltallsfelt({ navn: "Antall måneder", minst: 1, hoeyst: 12 }).optional(),
});

/** The a-konto rows of the form's head. */
export const aKontoskjema = () => z.array(z.strictObject({ termin: navn("Terminen"), beloep: desimal({ navn: "Beløpet" }) }));

const skjema = lat(() =>
  z.strictObject({
    ...fellesfelt(),
    ...noekkelfelt(),
    termin: navn("Terminen").optional(),
    linjer: linjeskjema(),
    aKonto: aKontoskjema().optional(),
  }),
);

/** Makes the key of its two ways. */
export function lagNoekkel(noekkel: Tall | undefined, maaneder: number | undefined): Noekkel | undefined {
  if (maaneder !== undefined) return { teller: heltall(maaneder), nevner: 12 };
  return noekkel && { teller: noekkel, nevner: 1 };
}

/** Finds a key said in both ways or in none. */
export function noekkelproblemer({ noekkel, maaneder }: { noekkel?: unknown; maaneder?: unknown }): Problem[] {
  if (noekkel !== undefined && maaneder !== undefined) {
    return [{ kode: "FLERE_VALG", sti: [], melding: "Både noekkel og maaneder er oppgitt; oppgi bare det ene." }];
  }
  if (noekkel !== undefined || maaneder !== undefined) return [];
  const melding = "Nøkkelen for a konto mangler; oppgi noekkel (0.25 for et kvartal) eller maaneder (3).";
  return [{ kode: "MANGLER_FELT", sti: ["noekkel"], melding }];
}

/** Finds codes with a line and without a price. */
export function prisproblemer(linjer: unknown, grunnlag: Prisgrunnlag): Problem[] {
  if (!Array.isArray(linjer)) return [];
  return linjer.flatMap((linje: unknown, i) => {
    const nr = kodenummer(typeof linje === "object" && linje !== null ? (linje as { kode?: unknown }).kode : undefined);
    const kode = nr === undefined ? undefined : TJENESTEKODER[nr];
    if (nr === undefined || kode === undefined || grunnlag.priser[nr] !== undefined) return [];
    return [manglerPris(kode, ["linjer", i, "kode"], grunnlag)];
  });
}

/** Finds a term twice in aKonto, and corrections that have no row to stand in: left out of the form, they would be lost (K-4). */
export function terminproblemer(aKonto: unknown, terminer: readonly { readonly navn: unknown; readonly sti: Problem["sti"] }[]): Problem[] {
  if (!Array.isArray(aKonto)) return [];
  const problemer: Problem[] = [];
  const rader = new Set<unknown>();
  aKonto.forEach((rad: unknown, i) => {
    const termin = typeof rad === "object" && rad !== null ? (rad as { termin?: unknown }).termin : undefined;
    if (typeof termin !== "string") return;
    if (rader.has(termin)) {
      problemer.push({ kode: "DUPLIKAT_TERMIN", sti: ["aKonto", i, "termin"], melding: `Terminen «${termin}» står to ganger.` });
    }
    rader.add(termin);
  });
  for (const { navn, sti } of terminer) {
    if (rader.has(navn)) continue;
    const melding = `Korreksjonen hører til en av terminene i aKonto (${[...rader].join(", ")}): fant ${beskrivFunn(navn)}.`;
    problemer.push({ kode: "UKJENT_TERMIN", sti, melding });
  }
  return problemer;
}

/** Puts read lines in the form's order. */
export function iSkjemaorden(linjer: readonly ({ readonly kode: string } & LestLinje)[]): (LestLinje | undefined)[] {
  const plasser: (LestLinje | undefined)[] = TJENESTEKODER.map(() => undefined);
  for (const { kode, aarsvolum, gjennomfoert } of linjer) {
    const nr = kodenummer(kode);
    if (nr !== undefined) plasser[nr] = { aarsvolum, gjennomfoert };
  }
  return plasser;
}

/** Reads an input with the schema and gathers every problem: what `lesHurtig` leaves, and what decides in the end. */
export function lesGrundig(inn: unknown): Lest<LestOppgjoer> {
  const lest = lesMedSkjema(skjema(), inn);
  const problemer: Problem[] = [...lest.problemer];
  const priser = lesPrisgrunnlag(inn);
  problemer.push(...priser.problemer);
  if (typeof inn === "object" && inn !== null && !Array.isArray(inn)) {
    const { linjer, aKonto, termin } = inn as Record<string, unknown>;
    problemer.push(...noekkelproblemer(inn), ...duplikater(linjer), ...terminproblemer(aKonto, [{ navn: termin, sti: ["termin"] }]));
    if ("verdi" in priser) problemer.push(...prisproblemer(linjer, priser.verdi));
  }
  if (!("verdi" in lest) || !("verdi" in priser) || problemer.length > 0) return { problemer };
  const { noekkel, maaneder, linjer, aar, termin, aKonto } = lest.verdi;
  const lestNoekkel = lagNoekkel(noekkel, maaneder);
  if (lestNoekkel === undefined) return { problemer };
  return {
    verdi: { noekkel: lestNoekkel, grunnlag: priser.verdi, linjer: iSkjemaorden(linjer), aar, termin, aKonto },
    problemer: [],
  };
}
