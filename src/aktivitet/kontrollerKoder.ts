import * as z from "zod";
import { lesDato } from "../dato/dato.js";
import type { Merknad, Problem, Sti } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { baklengs } from "../grense/datofelt.js";
import { lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { TJENESTEKODER, type Tjenestekode } from "../tjenestekoder/koder.js";
import { sammenlignTekst } from "./Aktivitetsmerknad.js";
import { type LokaleKoderInn, lesLokaleKoder } from "./kodekart.js";
import { type Kodeoversetter, oversett, type Spenn } from "./kodeoversetter.js";
import { kanGjennomgaas, periodefelt, vedtaksproblem } from "./lesAktivitet.js";
import type { Datoperiode } from "./resultat.js";
import { UTEN_SLUTT } from "./slutt.js";

/** What {@link kontrollerKoder} takes. Of the vedtak only code and dates are looked at. */
export type KontrollerKoderInn = {
  readonly vedtak: Iterable<{ readonly kode: string; readonly fra?: string; readonly til?: string }>;
  readonly lokaleKoder?: LokaleKoderInn;
  /** The days that a code must have a meaning on; all the vedtak's days unless given. */
  readonly periode?: Datoperiode;
};

/**
 * A code as the vedtak have it, how many do, and what it means: one tjenestekode, several where it has changed, or none where no day of
 * these vedtak is one of the period's.
 */
export type Kodebruk = {
  readonly kode: string;
  readonly antall: number;
  readonly tjenestekoder: readonly Tjenestekode[];
};

/** A code without a meaning, how many vedtak have it, and the place of the first of them. */
export type UkjentKode = { readonly kode: string; readonly antall: number; readonly foerste: number };

/** What {@link kontrollerKoder} gives. */
export type Kodekontroll = {
  readonly koder: readonly Kodebruk[];
  readonly ukjente: readonly UkjentKode[];
  readonly merknader: readonly Merknad[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    vedtak: z.unknown().optional(),
    lokaleKoder: z.unknown().optional(),
    periode: periodefelt().optional(),
  }),
);

type LestKontroll = {
  readonly vedtak: Iterable<unknown>;
  readonly oversetter: Kodeoversetter | undefined;
  /** Where the map says what a local code means, the first place of several. */
  readonly stedFor: (lokal: string) => Sti;
  readonly spenn: Spenn;
};

/** Finds where a map, of rows or a plain object, has a local code. */
function stedI(lokaleKoder: unknown, lokal: string): Sti {
  const koder: unknown = erObjekt(lokaleKoder) ? lokaleKoder["koder"] : undefined;
  if (!Array.isArray(koder)) return ["lokaleKoder", lokal];
  const nr = koder.findIndex((rad: unknown) => erObjekt(rad) && rad["lokal"] === lokal);
  return ["lokaleKoder", "koder", nr, "lokal"];
}

function lesInn(inn: unknown): Lest<LestKontroll> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const koder: Lest<Kodeoversetter | undefined> =
    felter["lokaleKoder"] === undefined
      ? { verdi: undefined, problemer: [] }
      : lesLokaleKoder(felter["lokaleKoder"]);
  const problemer: Problem[] = [
    ...lest.problemer,
    ...baklengs(inn["periode"], "Perioden", ["periode"]),
    ...koder.problemer.map((p) => ({ ...p, sti: ["lokaleKoder", ...p.sti] })),
    ...vedtaksproblem(felter["vedtak"]),
  ];
  const { vedtak } = felter;
  if (!("verdi" in lest) || !("verdi" in koder) || problemer.length > 0 || !kanGjennomgaas(vedtak))
    return { problemer };
  const spenn = lest.verdi.periode ?? { fra: -UTEN_SLUTT, til: UTEN_SLUTT };
  const stedFor = (lokal: string) => stedI(felter["lokaleKoder"], lokal);
  return { verdi: { vedtak, oversetter: koder.verdi, stedFor, spenn }, problemer: [] };
}

/** Finds what a vedtak's code means on its days; `undefined` where it has no meaning on one that is counted. */
function betydninger(
  vedtak: Readonly<Record<string, unknown>>,
  { oversetter, spenn }: LestKontroll,
): Tjenestekode[] | undefined {
  const fra = lesDato(vedtak["fra"]) ?? spenn.fra;
  const funn = oversett(oversetter, vedtak["kode"], fra, lesDato(vedtak["til"]) ?? UTEN_SLUTT, spenn, true);
  const numre = typeof funn === "number" ? [funn] : funn?.map((s) => s.kode);
  return numre?.flatMap((nr) => TJENESTEKODER[nr] ?? []);
}

type Tilstand = { antall: number; tjenestekoder: Set<Tjenestekode>; ukjent: number; foerste: number };

/**
 * Counts the codes of vedtak and finds those without a meaning, before anything is computed.
 *
 * Norwegian: *kontroll av koder*. Rules T-1 and T-7 (an unmapped code is refused, never dropped). A local code of the map that no vedtak has
 * gives the merknad `LOKAL_KODE_IKKE_BRUKT`.
 *
 * @param inn - The vedtak, the map of local codes, and the period that it must hold for.
 * @returns The codes in use with their meaning, those without one with counts, and merknader; frozen.
 * @throws {@link SioFeil} for what is no list of vedtak or no map.
 * @example
 * ```ts
 * import { kontrollerKoder } from "sio-beregning";
 * const { ukjente, merknader } = kontrollerKoder({
 *   lokaleKoder: { "HJ-1": "HTAMDK", "HJ-9": "HTK" },
 *   vedtak: [{ kode: "HJ-1" }, { kode: "HJ-2" }, { kode: "HJ-2" }, { kode: "LOKO" }],
 * });
 * ukjente;
 * //=> [{ kode: "HJ-2", antall: 2, foerste: 1 }]
 * merknader.map((m) => m.kode);
 * //=> ["LOKAL_KODE_IKKE_BRUKT"]
 * ```
 */
export function kontrollerKoder(inn: KontrollerKoderInn): Kodekontroll {
  const { sett, oversetter, stedFor } = vedGrensen(() => {
    const lest = krev(lesInn(inn));
    const sett = new Map<string, Tilstand>();
    let nr = 0;
    for (const vedtak of lest.vedtak) {
      const felter = erObjekt(vedtak) ? vedtak : {};
      const kode = typeof felter["kode"] === "string" ? felter["kode"] : "";
      const her = sett.get(kode) ?? { antall: 0, tjenestekoder: new Set(), ukjent: 0, foerste: -1 };
      sett.set(kode, her);
      const betyr = betydninger(felter, lest);
      for (const tjenestekode of betyr ?? []) her.tjenestekoder.add(tjenestekode);
      her.antall += 1;
      if (betyr === undefined) {
        her.ukjent += 1;
        if (her.foerste < 0) her.foerste = nr;
      }
      nr += 1;
    }
    return { sett, oversetter: lest.oversetter, stedFor: lest.stedFor };
  });
  const ordnet = [...sett].sort(([a], [b]) => sammenlignTekst(a, b));
  const ubrukte = [...(oversetter?.keys() ?? [])]
    .filter((kode) => !sett.has(String(kode)))
    .map(String)
    .sort(sammenlignTekst);
  return frys({
    koder: ordnet.flatMap(([kode, { antall, ukjent, tjenestekoder }]) =>
      antall > ukjent ? [{ kode, antall: antall - ukjent, tjenestekoder: [...tjenestekoder] }] : [],
    ),
    ukjente: ordnet.flatMap(([kode, { ukjent, foerste }]) =>
      ukjent > 0 ? [{ kode, antall: ukjent, foerste }] : [],
    ),
    merknader: ubrukte.map((lokal): Merknad => {
      const melding = `Den lokale koden ${siter(lokal)} er oversatt, men ingen vedtak har den.`;
      return { kode: "LOKAL_KODE_IKKE_BRUKT", sti: stedFor(lokal), melding };
    }),
  });
}
