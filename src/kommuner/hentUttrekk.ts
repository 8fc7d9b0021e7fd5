import * as z from "zod";
import { type Problem, SioFeil } from "../feil.js";
import { aarfelt, delfelt, ettAv, lat } from "../grense/felt.js";
import { krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { skrivNorskTall } from "../grense/skrivNorskTall.js";
import { finnKommune, ukjentKommune } from "./finnKommune.js";
import type { Kommune } from "./Kommune.js";
import { listKommuner } from "./listKommuner.js";
import { listUttrekk, type PublisertUttrekk, type Uttrekksslag } from "./listUttrekk.js";

/** What {@link hentUttrekk} takes. */
export type HentUttrekkInn = {
  /** Name, id or kommunenummer; a list where the amount was published for several together. */
  readonly kommune: string | number | readonly (string | number)[];
  readonly aar: number;
  readonly slag?: Uttrekksslag;
};

/** Reads one municipality or a list of them. */
function lesKommuner(inn: unknown): Lest<Kommune[]> {
  const erListe = Array.isArray(inn) && inn.length > 0;
  const liste: readonly unknown[] = erListe ? inn : [inn];
  const funnet = liste.map((verdi) => ({ verdi, kommune: finnKommune(verdi) }));
  const problemer = funnet.flatMap(({ verdi, kommune }, i): Problem[] =>
    kommune === undefined ? [ukjentKommune(verdi, erListe ? [i] : [])] : [],
  );
  if (problemer.length > 0) return { problemer };
  return { verdi: funnet.flatMap(({ kommune = [] }) => kommune), problemer: [] };
}

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    kommune: delfelt(lesKommuner),
    aar: aarfelt(),
    slag: ettAv("Slaget", ["grunnlag", "aarsbeloep", "delAvAar"]).optional(),
  }),
);

const navnPaa = (ider: readonly string[]) =>
  ider.map((id) => listKommuner().find((kommune) => kommune.id === id)?.navn).join(" og ");

const vis = ({ kommuner, aar, slag, beloep }: PublisertUttrekk) => {
  const hvem = `${navnPaa(kommuner)}${kommuner.length > 1 ? " samlet" : ""}`;
  return `${hvem} ${aar}: ${skrivNorskTall(beloep, { tusenskille: " " })} kr (${slag})`;
};

/** Says which amounts are known nearby: the municipality's own, those it shares, and those of the one it became or came from. */
function kjente(kommuner: readonly Kommune[]): string {
  const ider = new Set(kommuner.map(({ id }) => id));
  const ble = kommuner.flatMap(({ sammenslaatt }) => sammenslaatt?.til ?? []);
  const deler = listKommuner().filter(({ sammenslaatt }) => ider.has(sammenslaatt?.til ?? ""));
  const naere = new Set([...ider, ...ble, ...deler.map(({ id }) => id)]);
  const rader = listUttrekk().filter((rad) => rad.kommuner.some((id) => naere.has(id)));
  return rader.length > 0
    ? `kjent er ${rader.map(vis).join("; ")}`
    : `ingen er kjent for kommunen; kjent er ${listUttrekk().map(vis).join("; ")}`;
}

/**
 * Fetches a published uttrekk of a municipality and year.
 *
 * Norwegian: *uttrekk av rammetilskuddet*. Rule R-1. Kroner as printed: `avrundetTil` is the unit, and the amount an interval (N-2). An amount
 * that was published for two municipalities together is only given to the one who asks for both.
 *
 * @param valg - The municipality, the year, and which amount where there could be several.
 * @returns The amount with its unit and sources, frozen.
 * @throws {@link SioFeil} `UKJENT_AAR` when none is published there (the message says which amounts are known nearby), `UKJENT_KOMMUNE`,
 * `UGYLDIG_VERDI`, `IKKE_HELTALL`, `UTENFOR_OMRAADE`, `MANGLER_FELT`, `UKJENT_FELT`.
 * @example
 * ```ts
 * import { hentUttrekk } from "sio-beregning/oppslag";
 * const { beloep, avrundetTil, slag } = hentUttrekk({ kommune: "Fusa", aar: 2018 });
 * [beloep, avrundetTil, slag];
 * //=> ["95191715", "1", "grunnlag"]
 * hentUttrekk({ kommune: ["Selbu", "Spydeberg"], aar: 2019 }).beloep;
 * //=> "142400000"
 * ```
 */
export function hentUttrekk(valg: HentUttrekkInn): PublisertUttrekk {
  const { kommune: kommuner, aar, slag } = vedGrensen(() => krev(lesMedSkjema(skjema(), valg)));
  const ider = new Set(kommuner.map(({ id }) => id));
  const funnet = listUttrekk().find(
    (rad) =>
      rad.aar === aar &&
      (slag === undefined || rad.slag === slag) &&
      rad.kommuner.length === ider.size &&
      rad.kommuner.every((id) => ider.has(id)),
  );
  if (funnet !== undefined) return funnet;
  const hva = slag === undefined ? "" : ` (${slag})`;
  const melding = `Ingen publisert uttrekk for ${navnPaa([...ider])} i ${aar}${hva}; ${kjente(kommuner)}.`;
  throw new SioFeil([{ kode: "UKJENT_AAR", sti: ["aar"], melding }]);
}
