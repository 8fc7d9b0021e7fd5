import { type Problem, SioFeil } from "../../feil.js";
import { frys } from "../../grense/frys.js";
import { krev, type Lest, vedGrensen } from "../../grense/lesInndata.js";
import { sammenlignTekst } from "../Aktivitetsmerknad.js";
import { type Kommunetelling, ordneMerknader, slaaSammenCeller } from "../telling.js";
import type { Aktivitetsdel, Delbetydning, Delvedtak, NoekletDel, TaltDel } from "./Del.js";
import {
  type AdskiltVerdi,
  type LestDel,
  lesDel,
  merknaderAv,
  type NoekletVerdi,
  oppsettAv,
} from "./lesDel.js";
import { skrivHode, skrivTelling } from "./skrivDel.js";
import { ordneVedtak } from "./skrivVedtak.js";
import { tellingAvSummer } from "./telling.js";

/** What two partials must agree in, and what is said where they don't. */
const LIKT = [
  ["brukere", "bærer brukerne på hver sin måte"],
  ["perioder", "har ulike perioder"],
  ["enPeriode", "er dels av en periode og dels av en liste av perioder"],
  ["valg", "leser reglene på hver sin måte"],
  ["kvalitet", "leter etter ulike tvilsomme vedtak"],
  ["maksMerknader", "har ulike grenser for merknadene"],
  ["noekkelmerke", "er laget med ulike brukernøkler"],
] as const;

function ulikt(a: LestDel, b: LestDel): Problem[] {
  const [x, y] = [a, b].map((del): Partial<NoekletVerdi> => del.noeklet ?? (del.adskilt as object));
  return LIKT.flatMap(([felt, hvordan]): Problem[] => {
    if (JSON.stringify(x?.[felt]) === JSON.stringify(y?.[felt])) return [];
    const melding = `Delene ${hvordan} (${felt}), og kan ikke slås sammen.`;
    return [{ kode: "DELER_PASSER_IKKE", sti: [felt], melding }];
  });
}

const kopiBetydning = ({ kode, fra, til }: Delbetydning): Delbetydning => ({
  kode,
  fra,
  ...(til !== undefined && { til }),
});

/** Copies a vedtak, field by field in the one order that they are written in. */
function kopi({
  bruker,
  kommune,
  id,
  kode,
  betydninger,
  fra,
  til,
  mengde,
  dager,
  avslutning,
  fravaer,
}: Delvedtak): Delvedtak {
  return {
    bruker,
    ...(kommune !== undefined && { kommune }),
    ...(id !== undefined && { id }),
    ...(kode !== undefined && { kode }),
    ...(betydninger !== undefined && { betydninger: betydninger.map(kopiBetydning) }),
    fra,
    ...(til !== undefined && { til }),
    mengde,
    dager,
    ...(avslutning !== undefined && { avslutning }),
    ...(fravaer !== undefined && { fravaer: fravaer.map((p) => ({ fra: p.fra, til: p.til })) }),
  };
}

function lesBegge(a: unknown, b: unknown): Lest<readonly [LestDel, LestDel]> {
  const [foerste, andre] = [lesDel(a), lesDel(b)];
  const nr = (i: number) => (p: Problem) => ({ ...p, sti: [i, ...p.sti] });
  const problemer = [...foerste.problemer.map(nr(0)), ...andre.problemer.map(nr(1))];
  if (!("verdi" in foerste) || !("verdi" in andre)) return { problemer };
  const forskjeller = ulikt(foerste.verdi, andre.verdi);
  return forskjeller.length > 0
    ? { problemer: forskjeller }
    : { verdi: [foerste.verdi, andre.verdi], problemer: [] };
}

/** Adds up the counts of two partials, municipality by municipality. */
function leggSammen(a: AdskiltVerdi, b: AdskiltVerdi): Aktivitetsdel {
  const [foerste, andre] = [tellingAvSummer(a), tellingAvSummer(b)];
  const etterKommune = new Map<string | undefined, Kommunetelling[]>();
  for (const k of [...foerste.kommuner, ...andre.kommuner]) {
    etterKommune.set(k.kommune, [...(etterKommune.get(k.kommune) ?? []), k]);
  }
  const kommuner = [...etterKommune]
    .sort(([x], [y]) => sammenlignTekst(x, y))
    .map(([kommune, deler]) => ({
      kommune,
      celler: foerste.perioder.map((_, p) =>
        slaaSammenCeller(deler.flatMap(({ celler }) => celler.slice(p, p + 1))),
      ),
    }));
  const merknader = ordneMerknader([merknaderAv(a), merknaderAv(b)], a.maksMerknader);
  const beggeHar = [...etterKommune.values()].some((deler) => deler.length > 1);
  const lagtSammen = a.lagtSammen || b.lagtSammen || beggeHar;
  return skrivTelling({ ...foerste, kommuner, merknader, lagtSammen }, skrivHode(oppsettAv(a), merknader));
}

/** Merges two that are read here, and frozen. */
function slaaSammenTo(a: Aktivitetsdel, b: Aktivitetsdel): Aktivitetsdel {
  const [x, y] = vedGrensen(() => krev(lesBegge(a, b)));
  if (x.adskilt !== undefined && y.adskilt !== undefined) return frys(leggSammen(x.adskilt, y.adskilt));
  if (x.noeklet === undefined || y.noeklet === undefined)
    throw new Error("partials that fit are of one kind");
  const [del, annen] = [x.del as NoekletDel, y.del as NoekletDel];
  const merknader = ordneMerknader([merknaderAv(x.noeklet), merknaderAv(y.noeklet)], x.noeklet.maksMerknader);
  const kommuner = [...new Set([...del.kommuner, ...annen.kommuner])].sort((k, l) =>
    sammenlignTekst(k ?? undefined, l ?? undefined),
  );
  return frys({
    ...skrivHode(oppsettAv(x.noeklet), merknader),
    brukere: "noeklet",
    noekkelmerke: del.noekkelmerke,
    kommuner,
    vedtak: ordneVedtak([...del.vedtak, ...annen.vedtak].map(kopi)),
  });
}

/** Reads each of several on its own, so that what is wrong with any of them is said at once. */
function krevDeler(deler: readonly unknown[]): readonly Aktivitetsdel[] {
  const leste = deler.map(lesDel);
  const problemer = leste.flatMap((lest, i) => lest.problemer.map((p) => ({ ...p, sti: [i, ...p.sti] })));
  if (deler.length === 0)
    problemer.push({ kode: "MANGLER_FELT", sti: [], melding: "Ingen deler; oppgi minst én." });
  if (problemer.length > 0) throw new SioFeil(problemer);
  return leste.flatMap((lest) => ("verdi" in lest ? [lest.verdi.del] : []));
}

/**
 * Merges partial results into one; any order and any tree of merges gives the same bytes.
 *
 * Norwegian: *slå sammen delresultater*. Rule V-7. They must have been made for the same periods, settings and way of carrying brukere,
 * and with the same key where there is one. One alone gives a copy of it. As `reduce` calls it, with a place and the list after the two, the two are merged.
 *
 * @param a - A partial, as it was or through JSON.
 * @param b - Another, and so on.
 * @returns A partial of them all, frozen.
 * @throws {@link SioFeil} `DELER_PASSER_IKKE`, `MANGLER_FELT` for none, and what {@link ferdigstillAktivitet} refuses as no partial in any of them, with its place after their number from 0.
 * @example
 * ```ts
 * import { aktivitetsdel, ferdigstillAktivitet, slaaSammenAktivitet } from "sio-beregning";
 * const del = (bruker: string, timerPerUke: number | string) =>
 *   aktivitetsdel({
 *     perioder: [{ fra: "2019-01-01", til: "2019-03-31" }, { fra: "2019-04-01", til: "2019-06-30" }],
 *     brukere: "adskilt",
 *     vedtak: [{ bruker, kommune: "4624", kode: "SK1", fra: "2019-01-01", timerPerUke }],
 *   });
 * const svar = ferdigstillAktivitet(slaaSammenAktivitet(del("a", 3), del("b", "0.5")));
 * svar.resultater.map((r) => r.linjer[0]?.volum);
 * //=> ["45", "45.5"]
 * ```
 */
export function slaaSammenAktivitet<E extends boolean>(a: TaltDel<E>, b: TaltDel<E>): TaltDel<E>;
/** Merges two that may be of streams whose recipients were not counted. */
export function slaaSammenAktivitet<E extends boolean>(
  a: Aktivitetsdel<E>,
  b: Aktivitetsdel<E>,
): Aktivitetsdel<E>;
/** Merges any number, from one up. */
export function slaaSammenAktivitet<E extends boolean>(...deler: readonly TaltDel<E>[]): TaltDel<E>;
/** Merges any number that may be of streams whose recipients were not counted. */
export function slaaSammenAktivitet<E extends boolean>(
  ...deler: readonly Aktivitetsdel<E>[]
): Aktivitetsdel<E>;
export function slaaSammenAktivitet(...inn: readonly Aktivitetsdel[]): Aktivitetsdel {
  // a number is no partial: it is the place that `reduce` gives, and the list follows
  const deler = typeof inn[2] === "number" ? inn.slice(0, 2) : inn;
  const [a, b] = deler;
  if (deler.length === 2) return slaaSammenTo(a as Aktivitetsdel, b as Aktivitetsdel);
  const [foerste, ...andre] = vedGrensen(() => krevDeler(deler));
  // alone: a copy, for the caller's own is not ours to freeze
  if (andre.length === 0) return frys(JSON.parse(JSON.stringify(foerste)) as Aktivitetsdel);
  return andre.reduce((sum, del) => slaaSammenTo(sum, del), foerste as Aktivitetsdel);
}
