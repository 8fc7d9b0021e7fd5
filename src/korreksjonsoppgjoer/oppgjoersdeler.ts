import * as z from "zod";
import { maanedsfelt } from "../akonto/terminer.js";
import type { Problem, Sti } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { aarfelt, desimal, lat, navn } from "../grense/felt.js";
import { erObjekt } from "../grense/lesInndata.js";
import { heltall, type Tall } from "../tall/Tall.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { LestLinje, Noekkel } from "./LestOppgjoer.js";
import { SUMRAD } from "./stillOpp.js";

/** Gives the fields of what may be anything, for the checks that run whatever else is wrong. */
export const felterAv = (inn: unknown): Readonly<Record<string, unknown>> => (erObjekt(inn) ? inn : {});

/** Puts problems found inside a part at their place in the whole. */
export function under(sti: Sti, problemer: readonly Problem[]): Problem[] {
  return problemer.map((p) => ({ ...p, sti: [...sti, ...p.sti] }));
}

const VOLUMKRAV = { navn: "Volumet", minst: 0 } as const;

/** The demand on the key; the fast reading holds the same. */
export const NOEKKELKRAV = { navn: "Nøkkelen", over: 0, hoeyst: 1 } as const;

/** The lines as reported: code, year's volume, delivered. */
export const linjeskjema = /* @__PURE__ */ lat(() =>
  z.array(
    z.strictObject({ kode: kodefelt(), aarsvolum: desimal(VOLUMKRAV), gjennomfoert: desimal(VOLUMKRAV) }),
  ),
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
  maaneder: maanedsfelt().optional(),
});

/** The a-konto rows of the form's head. */
export const aKontoskjema = () =>
  z.array(z.strictObject({ termin: navn("Terminen"), beloep: desimal({ navn: "Beløpet" }) }));

/** Makes the key of the one of its two ways that is given; {@link noekkelproblemer} has seen that one is. */
export function lagNoekkel({
  noekkel,
  maaneder,
}: {
  noekkel?: Tall | undefined;
  maaneder?: number | undefined;
}): Noekkel {
  if (maaneder !== undefined) return { teller: heltall(maaneder), nevner: 12 };
  return { teller: noekkel ?? heltall(0), nevner: 1 };
}

/** Finds a key said in both ways or in none. */
export function noekkelproblemer({
  noekkel,
  maaneder,
}: {
  noekkel?: unknown;
  maaneder?: unknown;
}): Problem[] {
  if (noekkel !== undefined && maaneder !== undefined) {
    return [
      { kode: "FLERE_VALG", sti: [], melding: "Både noekkel og maaneder er oppgitt; oppgi bare det ene." },
    ];
  }
  if (noekkel !== undefined || maaneder !== undefined) return [];
  const melding = "Nøkkelen for a konto mangler; oppgi noekkel (0.25 for et kvartal) eller maaneder (3).";
  return [{ kode: "MANGLER_FELT", sti: ["noekkel"], melding }];
}

/** Rows of the form that a message lists. */
const VISTE_RADER = 12;

/** Finds a term twice in aKonto, and corrections that have no row to stand in: left out of the form, they would be lost (K-4). */
export function terminproblemer(
  aKonto: unknown,
  terminer: readonly { readonly navn: unknown; readonly sti: Sti }[],
): Problem[] {
  if (!Array.isArray(aKonto)) return [];
  const problemer: Problem[] = [];
  const rader = new Set<string>();
  aKonto.forEach((rad: unknown, i) => {
    const { termin } = felterAv(rad);
    if (typeof termin !== "string") return;
    const sti = ["aKonto", i, "termin"];
    if (termin === SUMRAD) {
      problemer.push({
        kode: "UGYLDIG_VERDI",
        sti,
        melding: "«SUM» er summeraden; gi terminen et annet navn.",
      });
    } else if (rader.has(termin)) {
      problemer.push({ kode: "DUPLIKAT_TERMIN", sti, melding: `Terminen ${siter(termin)} står to ganger.` });
    }
    rader.add(termin);
  });
  const kjente =
    [...rader].slice(0, VISTE_RADER).map(siter).join(", ") + (rader.size > VISTE_RADER ? " …" : "");
  for (const { navn, sti } of terminer) {
    if (typeof navn === "string" && rader.has(navn)) continue;
    const melding = `Korreksjonen hører til en av terminene i aKonto (${kjente}): fant ${beskrivFunn(navn)}.`;
    problemer.push({ kode: "UKJENT_TERMIN", sti, melding });
  }
  return problemer;
}

/** Puts read lines in the form's order. */
export function iSkjemaorden(
  linjer: readonly ({ readonly kode: string } & LestLinje)[],
): (LestLinje | undefined)[] {
  const plasser: (LestLinje | undefined)[] = TJENESTEKODER.map(() => undefined);
  for (const { kode, aarsvolum, gjennomfoert } of linjer) {
    const nr = kodenummer(kode);
    if (nr !== undefined) plasser[nr] = { aarsvolum, gjennomfoert };
  }
  return plasser;
}
