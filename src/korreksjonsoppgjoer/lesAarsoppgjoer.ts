import * as z from "zod";
import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { avrund } from "../tall/kvotient.js";
import { type Desimal, lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { gange, heltall, NULL, pluss, sammenlign, type Tall } from "../tall/Tall.js";
import { linjeproblemer } from "../tariff/linjeproblemer.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import type { LestAKontoTermin, LestOppgjoer, Noekkel } from "./LestOppgjoer.js";
import {
  aKontoskjema,
  fellesfelt,
  felterAv,
  iSkjemaorden,
  lagNoekkel,
  linjeskjema,
  noekkelfelt,
  noekkelproblemer,
  terminproblemer,
  under,
} from "./oppgjoersdeler.js";
import type { NoekkelInn, OppgjoerslinjeInn, PriserInn } from "./typer.js";

/** A term of the year: its name, its part of the year, and its lines. */
export type AarsterminInn = NoekkelInn & {
  readonly termin: string;
  readonly linjer: readonly OppgjoerslinjeInn[];
};

/** What {@link beregnAarsoppgjoer} takes. */
export type AarsoppgjoerInn = PriserInn & {
  readonly kommune?: string;
  readonly aar?: number;
  /** The terms that are settled, in any order; each code once a term. */
  readonly terminer: readonly AarsterminInn[];
  /** The year's a-konto instalments in kroner; every settled term must be one of them. */
  readonly aKonto?: readonly { readonly termin: string; readonly beloep: Desimal }[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...fellesfelt(),
    terminer: z.array(z.strictObject({ ...noekkelfelt(), termin: navn("Terminen"), linjer: linjeskjema() })),
    aKonto: aKontoskjema().optional(),
  }),
);

/** The year as read: a settlement a term, and the form's rows. */
export type LestAar = {
  readonly terminer: readonly (LestOppgjoer & { readonly termin: string })[];
  readonly aKonto: readonly LestAKontoTermin[] | undefined;
};

const AARETS_MAANEDER = /* @__PURE__ */ heltall(MAANEDER_I_AARET);
/** Decimals to which twelve keys are whole months, whether they have 20 places or are the doubles of months/12. */
const PLASSER = 8;

/** Gives the months of a term that is read. */
const lesteMaaneder = ({ teller, nevner }: Noekkel): Tall =>
  nevner === 1 ? gange(teller, AARETS_MAANEDER) : teller;

const oppgitteTerminer = (terminer: unknown): readonly unknown[] => (Array.isArray(terminer) ? terminer : []);

/** Gives a term's months, as given or as its key says, where the schema refused some of the terms; none where neither can be read. */
function oppgitteMaaneder(inn: unknown): Tall {
  const { maaneder, noekkel } = felterAv(inn);
  const t = lesTall(maaneder ?? noekkel);
  if (typeof t === "string") return NULL;
  return maaneder === undefined ? gange(t, AARETS_MAANEDER) : t;
}

/** Finds terms that make more than a year together. */
function forMangeMaaneder(maaneder: readonly Tall[]): Problem[] {
  const sum = avrund(maaneder.reduce(pluss, NULL), PLASSER);
  if (sammenlign(sum, AARETS_MAANEDER) <= 0) return [];
  const melding = `Terminene er ${skrivTall(sum)} måneder til sammen; et år har 12.`;
  return [{ kode: "FOR_MANGE_MAANEDER", sti: ["terminer"], melding }];
}

/** Finds what the schema can't see in the terms, one by one and together, whatever else is wrong with the input. */
function terminfeil(terminer: unknown, aKonto: unknown, grunnlag: Prisgrunnlag | undefined): Problem[] {
  if (!Array.isArray(terminer)) return [];
  const nevnt = new Set<unknown>();
  const problemer: Problem[] = [];
  if (terminer.length === 0) {
    const melding = "Ingen terminer; oppgi minst én som er gjort opp.";
    problemer.push({ kode: "MANGLER_FELT", sti: ["terminer"], melding });
  }
  terminer.forEach((inn: unknown, i) => {
    const felter = felterAv(inn);
    const funnet = [...noekkelproblemer(felter), ...linjeproblemer(felter["linjer"], grunnlag)];
    const { termin } = felter;
    if (typeof termin === "string" && nevnt.has(termin)) {
      const melding = `Terminen ${siter(termin)} er gjort opp to ganger; bruk beregnEtterkorreksjon når en termin rapporteres på nytt.`;
      funnet.push({ kode: "DUPLIKAT_TERMIN", sti: ["termin"], melding });
    }
    nevnt.add(termin);
    for (const p of under(["terminer", i], funnet)) problemer.push(p);
  });
  const korreksjoner = terminer.map((inn: unknown, i) => ({
    navn: felterAv(inn)["termin"],
    sti: ["terminer", i, "termin"],
  }));
  return [...problemer, ...terminproblemer(aKonto, korreksjoner)];
}

/** Reads the input of `beregnAarsoppgjoer`, or gathers what is wrong with it. */
export function lesAarsoppgjoer(inn: unknown): Lest<LestAar> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const priser = lesPrisgrunnlag(inn);
  const grunnlag = "verdi" in priser ? priser.verdi : undefined;
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const maaneder =
    "verdi" in lest
      ? lest.verdi.terminer.map((t) => lesteMaaneder(lagNoekkel(t)))
      : oppgitteTerminer(inn["terminer"]).map(oppgitteMaaneder);
  const egne = [...terminfeil(felter["terminer"], felter["aKonto"], grunnlag), ...forMangeMaaneder(maaneder)];
  const problemer = [...lest.problemer, ...priser.problemer, ...egne];
  if (!("verdi" in lest) || grunnlag === undefined || problemer.length > 0) return { problemer };
  const { aar, aKonto, terminer } = lest.verdi;
  const leste = terminer.map((t) => ({
    noekkel: lagNoekkel(t),
    grunnlag,
    linjer: iSkjemaorden(t.linjer),
    aar,
    termin: t.termin,
    aKonto: undefined,
  }));
  return { verdi: { terminer: leste, aKonto }, problemer: [] };
}
