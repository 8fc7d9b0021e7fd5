import * as z from "zod";
import type { Problem } from "../../feil.js";
import { delfelt, ettAv, lat } from "../../grense/felt.js";
import { frys } from "../../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../../grense/lesInndata.js";
import {
  type AktivitetInn,
  aktivitetsfelt,
  type LestAktivitet,
  lesResten,
  type PeriodeaktivitetInn,
} from "../lesAktivitet.js";
import { samle } from "../samle.js";
import { merknadsliste } from "../telling.js";
import { tellSamling } from "../tellSamling.js";
import type { AdskiltDel, TaltDel } from "./Del.js";
import { skrivHode, skrivNoeklet, skrivTelling } from "./skrivDel.js";

/** How a partial carries the brukere; exactly one of the two. */
export type BrukereInn = {
  /** A secret text of at least 16 characters: the partial carries the vedtak under keyed hashes, and any split gives the same answer. */
  readonly brukernoekkel?: string;
  /** `adskilt` promises that no bruker is in two partials: the partial then carries sums and counts only. */
  readonly brukere?: "adskilt";
};

/** What {@link aktivitetsdel} takes: as {@link beregnAktivitet}, and how brukere are carried. */
export type AktivitetsdelInn = (AktivitetInn | PeriodeaktivitetInn) & BrukereInn;

const KORTESTE_NOEKKEL = 16;

/** The key; a message never shows it. */
const noekkelfelt = () =>
  delfelt<string>((inn) => {
    if (typeof inn === "string" && inn.length >= KORTESTE_NOEKKEL) return { verdi: inn, problemer: [] };
    const melding = `Brukernøkkelen skal være en hemmelig tekst på minst ${KORTESTE_NOEKKEL} tegn.`;
    return { problemer: [{ kode: "UGYLDIG_VERDI", sti: [], melding }] };
  });

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    ...aktivitetsfelt(),
    brukernoekkel: noekkelfelt().optional(),
    brukere: ettAv("Brukere", ["adskilt"]).optional(),
  }),
);

function brukerproblemer(inn: Readonly<Record<string, unknown>>): Problem[] {
  const { brukernoekkel, brukere } = inn;
  if (brukernoekkel !== undefined && brukere !== undefined) {
    const melding = "Inndata har både brukernoekkel og brukere; oppgi bare det ene.";
    return [{ kode: "FLERE_VALG", sti: [], melding }];
  }
  if (brukernoekkel !== undefined || brukere !== undefined) return [];
  const melding =
    'Det mangler hvordan delen skal bære brukerne: oppgi brukernoekkel (en hemmelig tekst; delene kan da deles hvordan som helst), eller brukere: "adskilt" når ingen bruker er i flere deler.';
  return [{ kode: "MANGLER_VALG", sti: [], melding }];
}

/** The input of a partial as read. */
export type LestDelinndata = { readonly lest: LestAktivitet; readonly brukernoekkel: string | undefined };

/** Reads the input of a partial, all but the vedtak, or gathers what is wrong with it. */
export function lesDelinndata(inn: unknown): Lest<LestDelinndata> {
  const lest = lesMedSkjema(skjema(), inn);
  const resten = lesResten(lest, inn);
  const problemer = [...resten.problemer, ...(erObjekt(inn) ? brukerproblemer(inn) : [])];
  if (!("verdi" in resten) || !("verdi" in lest) || problemer.length > 0) return { problemer };
  return { verdi: { lest: resten.verdi, brukernoekkel: lest.verdi.brukernoekkel }, problemer: [] };
}

/**
 * Counts some of the vedtak into a partial result: plain JSON that may be kept, sent, merged and finished elsewhere.
 *
 * Norwegian: *delresultat*. Rule V-7: partials of any split, merged in any order, give what all the vedtak at once give. Distinct recipients,
 * overlaps and versions need the brukere: with `brukernoekkel` the partial carries its vedtak under keyed hashes (HMAC-SHA-256 cut to
 * 128 bits), never the pseudonyms; with `brukere: "adskilt"` it carries sums and counts alone, and is exact when no bruker is in two partials,
 * as when each partial is one bruker's or one municipality's. Vedtak without an id are named by their place in the partial.
 *
 * @param inn - As for {@link beregnAktivitet}, and how brukere are carried.
 * @returns The partial, frozen.
 * @throws {@link SioFeil} as {@link beregnAktivitet}, and `MANGLER_VALG`, `FLERE_VALG` for how brukere are carried.
 * @example
 * ```ts
 * import { aktivitetsdel, ferdigstillAktivitet, slaaSammenAktivitet } from "sio-beregning";
 * const felles = { periode: { fra: "2019-01-01", til: "2019-03-31" }, brukernoekkel: "en hemmelig tekst som du velger" };
 * const a = aktivitetsdel({ ...felles, vedtak: [{ id: "1", bruker: "b", kode: "OL", fra: "2019-01-01", timerPerUke: 10 }] });
 * const b = aktivitetsdel({ ...felles, vedtak: [{ id: "2", bruker: "b", kode: "OL", fra: "2019-02-01", timerPerUke: 1 }] });
 * ferdigstillAktivitet(slaaSammenAktivitet(a, b)).linjer;
 * //=> [{ kode: "OL", enhet: "time", volum: "137", mottakere: 1, vedtak: 2 }]
 * ```
 */
export function aktivitetsdel(inn: AktivitetInn & BrukereInn): TaltDel<true>;
/** Counts some of the vedtak into a partial result of several periods. */
export function aktivitetsdel(inn: PeriodeaktivitetInn & BrukereInn): TaltDel<false>;
export function aktivitetsdel(inn: AktivitetsdelInn): TaltDel {
  const { lest, samling, brukernoekkel } = vedGrensen(() => {
    const lestInn = lesDelinndata(inn);
    const resten: Lest<LestAktivitet> =
      "verdi" in lestInn ? { verdi: lestInn.verdi.lest, problemer: [] } : lestInn;
    return { samling: samle(resten, inn), ...krev(lestInn) };
  });
  if (brukernoekkel === undefined) {
    const telling = tellSamling(samling, lest, "adskilt");
    // a list's recipients are always counted
    return frys(skrivTelling(telling, skrivHode(lest, telling.merknader)) as AdskiltDel);
  }
  return frys(skrivNoeklet(samling.lager, lest, merknadsliste(samling.merknader), brukernoekkel));
}
