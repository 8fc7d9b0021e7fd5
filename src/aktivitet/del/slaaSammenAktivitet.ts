import type { Problem } from "../../feil.js";
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

/** What two partials must agree in, and how it is called. */
const LIKT = [
  ["brukere", "bærer brukerne"],
  ["perioder", "har perioder"],
  ["enPeriode", "har perioder"],
  ["valg", "leser reglene"],
  ["kvalitet", "leter etter tvilsomme vedtak"],
  ["maksMerknader", "begrenser merknadene"],
  ["noekkelmerke", "er laget med brukernøkkelen"],
] as const;

function ulikt(a: LestDel, b: LestDel): Problem[] {
  const [x, y] = [a, b].map((del): Partial<NoekletVerdi> => del.noeklet ?? (del.adskilt as object));
  return LIKT.flatMap(([felt, hvordan]): Problem[] => {
    if (JSON.stringify(x?.[felt]) === JSON.stringify(y?.[felt])) return [];
    const melding = `Delene ${hvordan} på hver sin måte (${felt}), og kan ikke slås sammen.`;
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

/**
 * Merges two partial results into one; any order and any tree of merges gives the same bytes.
 *
 * Norwegian: *slå sammen delresultater*. Rule V-7. The two must have been made for the same periods, settings and way of carrying brukere,
 * and with the same key where there is one.
 *
 * @param a - A partial, as it was or through JSON.
 * @param b - Another.
 * @returns A partial of both, frozen.
 * @throws {@link SioFeil} `DELER_PASSER_IKKE`, and what {@link ferdigstillAktivitet} refuses as no partial in either, with its place after 0 or 1.
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
export function slaaSammenAktivitet(a: Aktivitetsdel, b: Aktivitetsdel): Aktivitetsdel {
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
