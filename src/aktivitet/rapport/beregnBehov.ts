import * as z from "zod";
import { skrivDato } from "../../dato/dato.js";
import { datofelt } from "../../grense/datofelt.js";
import { dobbelt } from "../../grense/dobbelt.js";
import { desimal, lat, navn } from "../../grense/felt.js";
import { frys } from "../../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../../grense/lesInndata.js";
import type { Desimal } from "../../tall/lesTall.js";
import { lesTall } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { gange, minus, type Tall, tierpotens } from "../../tall/Tall.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import { erTimekode, UKE } from "../koder.js";
import { type AktivitetFelles, aktivitetsfelt, type LestAktivitet, lesResten } from "../lesAktivitet.js";
import { EKSAKTE_DESIMALER, SKALADESIMALER } from "../Mengde.js";
import { mengdeI, type Radlager } from "../radlager.js";
import { samle } from "../samle.js";
import { tellSamling } from "../tellSamling.js";
import { skrivVolum } from "../volum.js";

/** What {@link beregnBehov} takes. */
export type BehovInn = Omit<AktivitetFelles, "kvalitet" | "maksMerknader"> & {
  /** The day that is looked at. */
  readonly dato: string;
  /** Available årsverk by place of service. */
  readonly aarsverk: readonly { readonly tjenestested: string; readonly aarsverk: Desimal }[];
  /** Hours a week that one årsverk can give; no source has one, so none is assumed. */
  readonly timerPerAarsverk: Desimal;
};

/** A place of service: decided hours a week against what its årsverk can give. */
export type Behovslinje = {
  /** `null` for vedtak that name no place. */
  readonly tjenestested: string | null;
  /** Decided hours a week on the day, exact, or with 20 places where they do not end. */
  readonly timerPerUke: string;
  readonly vedtak: number;
  /** `null` where no årsverk is given: what is not known is not 0. */
  readonly aarsverk: string | null;
  readonly tilgjengelig: string | null;
  /** Available less decided; below 0 is too few årsverk. */
  readonly differanse: string | null;
};

/** What {@link beregnBehov} gives. */
export type Behov = { readonly dato: string; readonly linjer: readonly Behovslinje[] };

const skjema = /* @__PURE__ */ lat(() => {
  const { periode: _, perioder: __, kvalitet: ___, maksMerknader: ____, ...felles } = aktivitetsfelt();
  return z.strictObject({
    ...felles,
    dato: datofelt("Datoen"),
    aarsverk: z.array(
      z.strictObject({
        tjenestested: navn("Tjenestestedet"),
        aarsverk: desimal({ navn: "Årsverkene", minst: 0 }),
      }),
    ),
    timerPerAarsverk: desimal({ navn: "Timer per årsverk", over: 0 }),
  });
});

type LestBehov = {
  readonly lest: LestAktivitet;
  readonly dato: number;
  readonly aarsverk: ReadonlyMap<string, Tall>;
  readonly timerPerAarsverk: Tall;
};

function les(inn: unknown): Lest<LestBehov> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!("verdi" in lest) || !erObjekt(inn)) return { problemer: lest.problemer };
  const { dato, aarsverk, timerPerAarsverk, ...felles } = lest.verdi;
  const periode = { fra: dato, til: dato };
  const medPeriode = { ...inn, periode: { fra: skrivDato(dato), til: skrivDato(dato) } };
  const resten = lesResten({ verdi: { ...felles, periode }, problemer: [] }, medPeriode);
  const gjentatte = dobbelt(aarsverk, "tjenestested", "DUPLIKAT_NAVN", "Tjenestestedet", ["aarsverk"]);
  if (!("verdi" in resten) || gjentatte.length > 0) return { problemer: [...resten.problemer, ...gjentatte] };
  const etterSted = new Map(aarsverk.map((a) => [a.tjenestested, a.aarsverk]));
  return { verdi: { lest: resten.verdi, dato, aarsverk: etterSted, timerPerAarsverk }, problemer: [] };
}

type Stedssum = { vedtak: number; readonly summer: Map<number, bigint> };

/** Adds up the hour codes' amounts of the rows that count on the day, by place and by the days that they are spread on. */
function summerSteder(lager: Radlager): Map<string | undefined, Stedssum> {
  const steder = new Map<string | undefined, Stedssum>();
  for (let rad = 0; rad < lager.antall; rad += 1) {
    if (lager.telte[rad] !== 1 || !erTimekode(lager.kode[rad] ?? 0)) continue;
    const sted = lager.tjenestested.get(rad);
    const her = steder.get(sted) ?? { vedtak: 0, summer: new Map<number, bigint>() };
    steder.set(sted, her);
    her.vedtak += 1;
    const { hel, stor, dager } = mengdeI(lager, rad);
    const sum = hel >= 0 ? BigInt(hel) * tierpotens(EKSAKTE_DESIMALER - SKALADESIMALER) : stor;
    her.summer.set(dager, (her.summer.get(dager) ?? 0n) + sum * BigInt(UKE));
  }
  return steder;
}

/**
 * Holds decided hours a week against available årsverk, by place of service, on a day.
 *
 * Norwegian: *behov mot ressurser*, as Os and Stjørdal made them. Hour codes alone, counted by the same rules as {@link beregnAktivitet}
 * (V-1, V-2, V-5: a vedtak that is interrupted on the day is left out, unless its code has the asterisk). Nothing is rounded.
 *
 * @param inn - The day, the vedtak with `tjenestested`, the årsverk, and how many hours a week one of them can give.
 * @returns A line a place, in the order of their names, those without a name last; frozen.
 * @throws {@link SioFeil} as {@link beregnAktivitet}, and `DUPLIKAT_NAVN` for a place.
 * @example
 * ```ts
 * import { beregnBehov } from "sio-beregning";
 * beregnBehov({
 *   dato: "2019-03-31",
 *   timerPerAarsverk: 24,
 *   aarsverk: [{ tjenestested: "Nord", aarsverk: "1.5" }],
 *   vedtak: [
 *     { bruker: "a", kode: "HTAMDK", tjenestested: "Nord", fra: "2019-01-01", timerPerUke: 30 },
 *     { bruker: "b", kode: "BPADK", tjenestested: "Nord", fra: "2019-01-01", timerPerUke: 10.5 },
 *   ],
 * }).linjer;
 * //=> [{ tjenestested: "Nord", timerPerUke: "40.5", vedtak: 2, aarsverk: "1.5", tilgjengelig: "36", differanse: "-4.5" }]
 * ```
 */
export function beregnBehov(inn: BehovInn): Behov {
  const { lest, samling, dato, aarsverk, timerPerAarsverk } = vedGrensen(() => {
    const lestInn = les(inn);
    const resten: Lest<LestAktivitet> =
      "verdi" in lestInn ? { verdi: lestInn.verdi.lest, problemer: [] } : lestInn;
    return { samling: samle(resten, inn), ...krev(lestInn) };
  });
  tellSamling(samling, lest, "alle"); // settles versions, so that the rows say what is counted
  const steder = summerSteder(samling.lager);
  const navnene = [...new Set([...aarsverk.keys(), ...[...steder.keys()].flatMap((s) => s ?? [])])].sort(
    sammenlignTekst,
  );
  const linje = (sted: string | undefined): Behovslinje => {
    const { vedtak, summer } = steder.get(sted) ?? { vedtak: 0, summer: new Map<number, bigint>() };
    const timerPerUke = skrivVolum([...summer], false);
    const antall = sted === undefined ? undefined : aarsverk.get(sted);
    const tilgjengelig = antall && gange(antall, timerPerAarsverk);
    const behov = lesTall(timerPerUke);
    return {
      tjenestested: sted ?? null,
      timerPerUke,
      vedtak,
      aarsverk: antall === undefined ? null : skrivTall(antall),
      tilgjengelig: tilgjengelig === undefined ? null : skrivTall(tilgjengelig),
      differanse:
        tilgjengelig === undefined || typeof behov === "string"
          ? null
          : skrivTall(minus(tilgjengelig, behov)),
    };
  };
  return frys({
    dato: skrivDato(dato),
    linjer: [...navnene.map(linje), ...(steder.has(undefined) ? [linje(undefined)] : [])],
  });
}
