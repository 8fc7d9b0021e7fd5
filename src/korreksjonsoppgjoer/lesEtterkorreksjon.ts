import * as z from "zod";
import type { Problem } from "../feil.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { linjeproblemer } from "../tariff/linjeproblemer.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { LestOppgjoer } from "./LestOppgjoer.js";
import {
  fellesfelt,
  felterAv,
  iSkjemaorden,
  lagNoekkel,
  linjeskjema,
  noekkelfelt,
  noekkelproblemer,
  under,
} from "./oppgjoersdeler.js";
import type { NoekkelInn, OppgjoerslinjeInn, PriserInn } from "./typer.js";

/** What `beregnEtterkorreksjon` takes. */
export type EtterkorreksjonInn = PriserInn &
  NoekkelInn & {
    readonly kommune?: string;
    readonly aar?: number;
    readonly termin?: string;
    /** The reports of the same term, the first one first; two or more. A later report has every code of those before it. */
    readonly rapporter: readonly { readonly navn?: string; readonly linjer: readonly OppgjoerslinjeInn[] }[];
  };

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...fellesfelt(),
    ...noekkelfelt(),
    termin: navn("Terminen").optional(),
    rapporter: z.array(z.strictObject({ navn: navn("Rapportens navn").optional(), linjer: linjeskjema() })),
  }),
);

/** Lists the known codes of a report's lines, whatever else is wrong with them. */
function koderI(rapport: unknown): string[] {
  const { linjer } = felterAv(rapport);
  if (!Array.isArray(linjer)) return [];
  return linjer
    .map((linje: unknown) => felterAv(linje)["kode"])
    .filter((k): k is string => kodenummer(k) !== undefined);
}

/** Finds what the schema can't see in the reports: too few, and codes that a later one has dropped without a word (N-3). */
function rapportproblemer(rapporter: unknown, grunnlag: Prisgrunnlag | undefined): Problem[] {
  if (!Array.isArray(rapporter)) return [];
  const problemer: Problem[] = [];
  if (rapporter.length < 2) {
    const melding = `Fant ${rapporter.length} rapport(er); en etterkorreksjon trenger minst to, den første først.`;
    problemer.push({ kode: "MANGLER_FELT", sti: ["rapporter"], melding });
  }
  const tidligere = new Set<string>();
  rapporter.forEach((rapport: unknown, i) => {
    const koder = koderI(rapport);
    const funnet = linjeproblemer(felterAv(rapport)["linjer"], grunnlag);
    for (const kode of tidligere) {
      if (koder.includes(kode)) continue;
      const melding = `${kode} sto i en tidligere rapport, men mangler i denne; oppgi linjen, med 0 om ingenting ble gjennomført.`;
      funnet.push({ kode: "MANGLER_LINJE", sti: ["linjer"], melding });
    }
    for (const p of under(["rapporter", i], funnet)) problemer.push(p);
    for (const kode of koder) tidligere.add(kode);
  });
  return problemer;
}

/** The reports as read, each a settlement. */
export type LestEtterkorreksjon = {
  readonly foerste: LestOppgjoer;
  readonly senere: readonly LestOppgjoer[];
};

/** Reads the input of `beregnEtterkorreksjon` as a settlement a report, or gathers what is wrong with it. */
export function lesEtterkorreksjon(inn: unknown): Lest<LestEtterkorreksjon> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const priser = lesPrisgrunnlag(inn);
  const grunnlag = "verdi" in priser ? priser.verdi : undefined;
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const egne = [...noekkelproblemer(felter), ...rapportproblemer(felter["rapporter"], grunnlag)];
  const problemer = [...lest.problemer, ...priser.problemer, ...egne];
  if (!("verdi" in lest) || grunnlag === undefined || problemer.length > 0) return { problemer };
  const { aar, termin, rapporter } = lest.verdi;
  const noekkel = lagNoekkel(lest.verdi);
  const [foerste, ...senere] = rapporter.map(({ linjer }) => ({
    noekkel,
    grunnlag,
    linjer: iSkjemaorden(linjer),
    aar,
    termin,
    aKonto: undefined,
  }));
  return foerste === undefined ? { problemer } : { verdi: { foerste, senere }, problemer: [] };
}
