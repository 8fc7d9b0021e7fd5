import * as z from "zod";
import type { Problem, Sti } from "../feil.js";
import { SioFeil } from "../feil.js";
import { ettAv, lat, navn } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { erSumrad } from "../kontroll/skjema/erSumrad.js";
import { lesSkjema as lesSkjemafelt } from "../kontroll/skjema/lesSkjema.js";
import type { SkjemaInn, SkjemalinjeInn, SkjematallInn } from "../kontroll/skjema/SkjemaInn.js";
import { lesGrundig } from "../korreksjonsoppgjoer/lesGrundig.js";
import type { KorreksjonsoppgjoerInn, OppgjoerslinjeInn } from "../korreksjonsoppgjoer/typer.js";
import { lesTall } from "../tall/lesTall.js";
import { norskTilDesimaltekst } from "../tall/norskTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn } from "../tall/Tall.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import type { LestSkjemafil } from "./LestSkjemafil.js";

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    format: ettAv("Formatet", ["xlsx", "csv"]),
    ark: navn("Arket").optional(),
    skjema: z.unknown(),
    steder: z.record(z.string(), z.string()),
    merknader: z.array(z.unknown()),
  }),
);

/** Gives a number of the form as the contract's decimal, or `undefined` for an empty cell. */
function desimal(inn: SkjematallInn | undefined): string | undefined {
  if (inn === null || inn === undefined) return undefined;
  const t = lesTall(typeof inn === "string" ? (norskTilDesimaltekst(inn) ?? inn) : inn);
  return typeof t === "string" ? undefined : skrivTall(t);
}

/** Makes problems that say which cell they are about. */
function lagProblem(
  steder: LestSkjemafil["steder"],
  kode: Problem["kode"],
  sti: Sti,
  melding: string,
): Problem {
  for (let lengde = sti.length; lengde > 0; lengde -= 1) {
    const sted = steder[sti.slice(0, lengde).join(".")];
    if (sted !== undefined) return { kode, sti: ["skjema", ...sti], melding: `${sted}: ${melding}` };
  }
  return { kode, sti: ["skjema", ...sti], melding };
}

/** Whether a line was in use: it has a yearly or a delivered volume. Others have only their price. */
const iBruk = ({ aarsvolum, gjennomfoert, aKontoVolum, endring, netto }: SkjemalinjeInn): boolean =>
  [aarsvolum, gjennomfoert, aKontoVolum, endring, netto].some((tall) => tall !== null && tall !== undefined);

/** Gives the term that is settled: the one that is named, or the only one with a correction, or with one that is not zero. */
function terminAv({ termin, oppstilling = [] }: SkjemaInn): string | undefined {
  if (termin !== undefined) return termin;
  const rader = oppstilling.filter((rad) => !erSumrad(rad.termin));
  const med = rader.filter(({ korreksjon }) => desimal(korreksjon) !== undefined);
  const ulikNull = med.filter(({ korreksjon }) => {
    const t = lesTall(desimal(korreksjon));
    return typeof t !== "string" && fortegn(t) !== 0;
  });
  const [ett, ...flere] = ulikNull.length === 1 || med.length > 1 ? ulikNull : med;
  return flere.length === 0 ? ett?.termin : undefined;
}

/** Takes the prices of the table that the form names, where they are all the form's; otherwise the form's own. */
function priserAv(
  form: SkjemaInn,
  linjer: readonly SkjemalinjeInn[],
): Pick<KorreksjonsoppgjoerInn, "tariff" | "priser"> {
  const egne = linjer.map(({ kode, pris }) => [kode, desimal(pris)] as const);
  const lest: Lest<Prisgrunnlag> =
    form.tariff === undefined ? { problemer: [] } : lesPrisgrunnlag({ tariff: form.tariff });
  if (form.tariff !== undefined && "verdi" in lest) {
    const { priser } = lest.verdi;
    if (egne.every(([kode, pris]) => pris === undefined || priser[kodenummer(kode) ?? -1]?.tekst === pris))
      return { tariff: form.tariff };
  }
  const priser: { [K in Tjenestekode]?: string } = {};
  for (const [kode, pris] of egne) if (pris !== undefined) priser[kode] = pris;
  return { priser };
}

/** Makes the lines that were in use, or says what they lack. */
function linjerAv(
  form: SkjemaInn,
  steder: LestSkjemafil["steder"],
  problemer: Problem[],
): OppgjoerslinjeInn[] {
  return form.linjer.flatMap((linje, nr): OppgjoerslinjeInn[] => {
    if (!iBruk(linje)) return [];
    const aarsvolum = desimal(linje.aarsvolum);
    const gjennomfoert = desimal(linje.gjennomfoert);
    const mangler = (felt: string, hva: string) =>
      problemer.push(
        lagProblem(
          steder,
          "MANGLER_FELT",
          ["linjer", nr, felt],
          `${linje.kode} er i bruk, men ${hva} mangler; skriv 0 om det er ingenting.`,
        ),
      );
    if (aarsvolum === undefined) mangler("aarsvolum", "årets a konto-volum");
    if (gjennomfoert === undefined) mangler("gjennomfoert", "det gjennomførte");
    return aarsvolum === undefined || gjennomfoert === undefined
      ? []
      : [{ kode: linje.kode, aarsvolum, gjennomfoert }];
  });
}

function lagOppgjoer({
  skjema: form,
  steder,
}: {
  readonly skjema: SkjemaInn;
  readonly steder: LestSkjemafil["steder"];
}): KorreksjonsoppgjoerInn {
  const problemer: Problem[] = [];
  const linjer = linjerAv(form, steder, problemer);
  const { kommune, aar, noekkel, maaneder } = form;
  const termin = terminAv(form);
  const aKonto = form.oppstilling?.flatMap((rad, nr) => {
    if (erSumrad(rad.termin)) return [];
    const beloep = desimal(rad.aKonto);
    if (beloep === undefined)
      problemer.push(
        lagProblem(
          steder,
          "MANGLER_FELT",
          ["oppstilling", nr, "aKonto"],
          `Terminen ${rad.termin} har ikke noe a konto-beløp; skriv 0 om det er ingenting.`,
        ),
      );
    return beloep === undefined ? [] : [{ termin: rad.termin, beloep }];
  });
  const nokkeltekst = desimal(noekkel);
  const inn: KorreksjonsoppgjoerInn = {
    ...(kommune !== undefined && { kommune }),
    ...(aar !== undefined && { aar }),
    ...(termin !== undefined && { termin }),
    ...(maaneder !== undefined ? { maaneder } : nokkeltekst !== undefined && { noekkel: nokkeltekst }),
    ...priserAv(form, form.linjer.filter(iBruk)),
    linjer,
    ...(aKonto !== undefined && aKonto.length > 0 && { aKonto }),
  };
  if (problemer.length > 0) throw new SioFeil(problemer);
  const lest = lesGrundig(inn);
  if ("verdi" in lest) return inn;
  throw new SioFeil(lest.problemer.map(({ kode, sti, melding }) => lagProblem(steder, kode, sti, melding)));
}

/**
 * Makes the input of a settlement of a form that was read: what was typed in it, without what the rules compute.
 *
 * Norwegian: *oppgjør av et lest skjema*. Rules N-3, T-2, K-4. Lines without any volume are left out; one that is in use but lacks its yearly or delivered
 * volume is refused. Prices are those of the table that the form names where every printed price is the table's, otherwise the printed ones. The a konto rows come
 * from the head, and the term that is settled is the one that is named, or the only one with a correction. Volumes are hours or døgn, amounts
 * kroner; nothing is rounded.
 *
 * @param lest - What {@link lesSkjema} gave.
 * @returns What `beregnKorreksjonsoppgjoer` takes; frozen.
 * @throws {@link SioFeil} `MANGLER_FELT`, `MANGLER_PRIS`, and what `beregnKorreksjonsoppgjoer` throws, with the cell in the message; `UKJENT_FELT`,
 * `UGYLDIG_TYPE`, `UGYLDIG_VERDI` for what `lesSkjema` did not give.
 * @example
 * ```ts
 * import { beregnKorreksjonsoppgjoer } from "sio-beregning";
 * import { lesSkjema, tilKorreksjonsoppgjoer } from "sio-beregning/skjema";
 * const lest = lesSkjema(
 *   "Nøkkel for a konto;0,250\nKode;Enhetspris;A konto året;Gjennomført\nBPAN;464;3 650;900\nUK;4 885;-;-\n",
 * );
 * const inn = tilKorreksjonsoppgjoer(lest);
 * inn.linjer;
 * //=> [{ kode: "BPAN", aarsvolum: "3650", gjennomfoert: "900" }]
 * beregnKorreksjonsoppgjoer(inn).netto;
 * //=> "-6032"
 * ```
 */
export function tilKorreksjonsoppgjoer(lest: LestSkjemafil): KorreksjonsoppgjoerInn {
  return frys(
    vedGrensen(() => {
      const felter = krev(lesMedSkjema(skjema(), lest));
      const kontrollert = lesSkjemafelt(felter.skjema);
      if (!("verdi" in kontrollert))
        throw new SioFeil(kontrollert.problemer.map((p) => ({ ...p, sti: ["skjema", ...p.sti] })));
      return lagOppgjoer({ skjema: felter.skjema as SkjemaInn, steder: felter.steder });
    }),
  );
}
