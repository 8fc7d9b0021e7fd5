import * as z from "zod";
import { skrivDato } from "../../dato/dato.js";
import { skrivPeriode } from "../../dato/periode.js";
import { dobbelt } from "../../grense/dobbelt.js";
import { heltallsfelt, lat, navn } from "../../grense/felt.js";
import { frys } from "../../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../../grense/lesInndata.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { TJENESTEGRUPPER, type Tjenestegruppe, type Tjenestekode } from "../../tjenestekoder/koder.js";
import { type AktivitetFelles, aktivitetsfelt, type LestAktivitet, lesResten } from "../lesAktivitet.js";
import type { Radlager } from "../radlager.js";
import type { Datoperiode } from "../resultat.js";
import { samle } from "../samle.js";
import { tellSamling } from "../tellSamling.js";

/** An age group: from and to an age in whole years, both included. */
export type Aldersgruppe = { readonly navn: string; readonly fra: number; readonly til?: number };

/** What {@link beregnMottakere} takes. */
export type MottakereInn = AktivitetFelles & {
  readonly periode: Datoperiode;
  /** 0–17, 18–49, 50–66, 67–79, 80–89 and 90 and above unless given. */
  readonly aldersgrupper?: readonly Aldersgruppe[];
};

/** Distinct recipients in a period: in all, by code, by group of the form, and by age at the end of the period's last year. */
export type Mottakere = {
  readonly periode: Datoperiode;
  readonly mottakere: number;
  readonly koder: readonly { readonly kode: Tjenestekode; readonly mottakere: number }[];
  readonly grupper: readonly { readonly gruppe: Tjenestegruppe; readonly mottakere: number }[];
  readonly aldersgrupper: readonly { readonly navn: string; readonly mottakere: number }[];
  /** Recipients whose year of birth is not known, or who are in none of the age groups. */
  readonly utenAldersgruppe: number;
};

const ALDERSGRUPPER: readonly Aldersgruppe[] = [
  { navn: "0–17 år", fra: 0, til: 17 },
  { navn: "18–49 år", fra: 18, til: 49 },
  { navn: "50–66 år", fra: 50, til: 66 },
  { navn: "67–79 år", fra: 67, til: 79 },
  { navn: "80–89 år", fra: 80, til: 89 },
  { navn: "90 år og over", fra: 90 },
];
const ELDST = 200;

const alder = () => heltallsfelt({ navn: "Alderen", minst: 0, hoeyst: ELDST });

const skjema = /* @__PURE__ */ lat(() => {
  const { perioder: _, ...felles } = aktivitetsfelt();
  return z.strictObject({
    ...felles,
    aldersgrupper: z
      .array(z.strictObject({ navn: navn("Aldersgruppen"), fra: alder(), til: alder().optional() }))
      .optional(),
  });
});

type LesteMottakere = { readonly lest: LestAktivitet; readonly grupper: readonly Aldersgruppe[] };

function les(inn: unknown): Lest<LesteMottakere> {
  const lest = lesMedSkjema(skjema(), inn);
  const resten = lesResten(lest, inn);
  const grupper = erObjekt(inn)
    ? dobbelt(inn["aldersgrupper"], "navn", "DUPLIKAT_NAVN", "Aldersgruppen", ["aldersgrupper"])
    : [];
  const problemer = [...resten.problemer, ...grupper];
  if (!("verdi" in lest) || !("verdi" in resten) || problemer.length > 0) return { problemer };
  const valgt = lest.verdi.aldersgrupper?.map(({ navn: n, fra, til }) => ({
    navn: n,
    fra,
    ...(til !== undefined && { til }),
  }));
  return { verdi: { lest: resten.verdi, grupper: valgt ?? ALDERSGRUPPER }, problemer: [] };
}

/** Gives each bruker's codes with a counted day in the one period. */
function* koderPerBruker(lager: Radlager): Generator<{ bruker: number; koder: Set<number> }> {
  for (let bruker = 0; bruker < lager.antallBrukere; bruker += 1) {
    const koder = new Set<number>();
    for (let rad = lager.siste[bruker] ?? -1; rad >= 0; rad = lager.forrige[rad] ?? -1) {
      if (lager.telte[rad] === 1) koder.add(lager.kode[rad] ?? 0);
    }
    if (koder.size > 0) yield { bruker, koder };
  }
}

const tell = <K>(antall: Map<K, number>, hva: K): void => {
  antall.set(hva, (antall.get(hva) ?? 0) + 1);
};

/**
 * Counts distinct recipients (report S01): in all, by code, by group, and by age where the year of birth is given.
 *
 * Norwegian: *antall mottakere*. A recipient has at least one counted day in the period, by the same rules as {@link beregnAktivitet} (V-1 to
 * V-3). Age is the year of the period's last day less the year of birth.
 *
 * @param inn - As for {@link beregnAktivitet} with one `periode`, and age groups.
 * @returns The counts, frozen; codes and groups in the form's order, those without a recipient left out.
 * @throws {@link SioFeil} as {@link beregnAktivitet}, and `DUPLIKAT_NAVN` for an age group.
 * @example
 * ```ts
 * import { beregnMottakere } from "sio-beregning";
 * const { mottakere, grupper, aldersgrupper } = beregnMottakere({
 *   periode: { fra: "2019-01-01", til: "2019-03-31" },
 *   vedtak: [
 *     { bruker: "a", foedselsaar: 1931, kode: "HTAMDK", fra: "2019-01-01", timerPerUke: 3 },
 *     { bruker: "a", foedselsaar: 1931, kode: "HTAMN", fra: "2019-01-01", timerPerUke: 1 },
 *     { bruker: "b", foedselsaar: 1990, kode: "OL", fra: "2019-02-01", timerPerUke: 10 },
 *   ],
 * });
 * mottakere;
 * //=> 2
 * grupper.map((g) => `${g.gruppe}: ${g.mottakere}`);
 * //=> ["Helsetjenester i hjemmet: 1", "Omsorgslønn: 1"]
 * aldersgrupper.filter((a) => a.mottakere > 0).map((a) => a.navn);
 * //=> ["18–49 år", "80–89 år"]
 * ```
 */
export function beregnMottakere(inn: MottakereInn): Mottakere {
  const { lest, grupper, samling } = vedGrensen(() => {
    const lestInn = les(inn);
    const resten: Lest<LestAktivitet> =
      "verdi" in lestInn ? { verdi: lestInn.verdi.lest, problemer: [] } : lestInn;
    return { samling: samle(resten, inn), ...krev(lestInn) };
  });
  tellSamling(samling, lest, "alle"); // settles versions, so that the rows say what is counted
  const periode = lest.perioder[0] ?? { fra: 0, til: 0 };
  const aar = Number.parseInt(skrivDato(periode.til), 10);
  const etterKode = new Map<number, number>();
  const etterGruppe = new Map<Tjenestegruppe, number>();
  const etterAlder = new Map<Aldersgruppe, number>();
  let mottakere = 0;
  let utenAldersgruppe = 0;
  for (const { bruker, koder } of koderPerBruker(samling.lager)) {
    mottakere += 1;
    for (const kode of koder) tell(etterKode, kode);
    for (const gruppe of new Set([...koder].flatMap((kode) => KATALOG[kode]?.gruppe ?? [])))
      tell(etterGruppe, gruppe);
    const foedt = samling.lager.foedselsaar.get(bruker);
    const treff = grupper.find(
      ({ fra, til = ELDST }) => foedt !== undefined && aar - foedt >= fra && aar - foedt <= til,
    );
    if (treff === undefined) utenAldersgruppe += 1;
    else tell(etterAlder, treff);
  }
  return frys({
    periode: skrivPeriode(periode),
    mottakere,
    koder: KATALOG.flatMap(({ kode }, nr) => {
      const antall = etterKode.get(nr);
      return antall === undefined ? [] : [{ kode, mottakere: antall }];
    }),
    grupper: TJENESTEGRUPPER.flatMap((gruppe) => {
      const antall = etterGruppe.get(gruppe);
      return antall === undefined ? [] : [{ gruppe, mottakere: antall }];
    }),
    aldersgrupper: grupper.map((gruppe) => ({ navn: gruppe.navn, mottakere: etterAlder.get(gruppe) ?? 0 })),
    utenAldersgruppe,
  });
}
