import * as z from "zod";
import type { Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, desimal, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Tall } from "../tall/Tall.js";
import { finnDeflator } from "../tariff/deflator.js";
import type { Status } from "../tariff/Tariff.js";
import { foerGrunnlaget } from "./lesUttrekk.js";
import { alleTak, skrevet } from "./paaslagssatser.js";
import { somAar } from "./somAar.js";

/** The input of `indekserTak` as read. */
export type LestTakindeksering = {
  readonly fra: { readonly aar: number; readonly tak: Tall; readonly status: Status };
  readonly trinn: readonly { readonly aar: number; readonly deflator: Tall }[];
  /** The caller's rates as they stood. */
  readonly deflatorer: readonly { readonly aar: number; readonly deflator: Tall }[];
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    tilAar: aarfelt("Til-året"),
    fra: z.strictObject({ aar: aarfelt("Fra-året"), tak: desimal({ navn: "Taket", minst: 0 }) }).optional(),
    deflatorer: z.array(z.strictObject({ aar: aarfelt(), deflator: andel("Deflatoren") })).optional(),
  }),
);

/** The published cap that the others are derived from. */
function publisertTak(): LestTakindeksering["fra"] {
  const [foerste] = alleTak();
  if (foerste === undefined) throw new RangeError("ingen tak");
  return { aar: foerste.aar, tak: skrevet(foerste.beloep), status: foerste.status };
}

/** Gives the years from the one after the start. */
const aarene = (fraAar: number, tilAar: number) =>
  Array.from({ length: Math.max(0, tilAar - fraAar) }, (_, i) => fraAar + 1 + i);

/** Finds what the schema can't see: a year before the start, years without a rate. */
function aarsproblemer({ tilAar, fra, deflatorer }: Readonly<Record<string, unknown>>): Problem[] {
  const fraAar = fra === undefined ? publisertTak().aar : somAar(erObjekt(fra) ? fra["aar"] : undefined);
  const til = somAar(tilAar);
  if (fraAar === undefined || til === undefined) return [];
  if (til < fraAar) return [foerGrunnlaget("Til-året", til, fraAar, ["tilAar"], "året taket regnes fra,")];
  const rader: readonly unknown[] = Array.isArray(deflatorer) ? deflatorer : [];
  const egne = new Set(rader.map((rad) => (erObjekt(rad) ? rad["aar"] : undefined)));
  return aarene(fraAar, til)
    .filter((aar) => !egne.has(aar) && finnDeflator(aar, "budsjett")?.verdi === undefined)
    .map((aar) => ({
      kode: "MANGLER_DEFLATOR",
      sti: ["deflatorer"],
      melding: `Kommunal deflator for ${aar} er ikke kjent; oppgi den i deflatorer: [{ aar: ${aar}, deflator: … }].`,
    }));
}

/** Finds the rate of a year: the caller's, or the budget-time deflator. */
function satsI(aar: number, egne: readonly { readonly aar: number; readonly deflator: Tall }[]) {
  const kjent = finnDeflator(aar, "budsjett")?.verdi;
  const deflator =
    egne.find((rad) => rad.aar === aar)?.deflator ?? (kjent === undefined ? undefined : skrevet(kjent));
  return deflator === undefined ? [] : [{ aar, deflator }];
}

/** Reads the input of `indekserTak`, or gathers what is wrong with it. */
export function lesTakindeksering(inn: unknown): Lest<LestTakindeksering> {
  const lest = lesMedSkjema(skjema(), inn);
  const lestEllerInn: unknown = "verdi" in lest ? lest.verdi : inn;
  const egne = erObjekt(lestEllerInn)
    ? [
        ...dobbelt(lestEllerInn["deflatorer"], "aar", "DUPLIKAT_AAR", "Deflatoren for", ["deflatorer"]),
        ...aarsproblemer(lestEllerInn),
      ]
    : [];
  const problemer = [...lest.problemer, ...egne];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { tilAar, deflatorer = [] } = lest.verdi;
  const fra =
    lest.verdi.fra === undefined ? publisertTak() : { ...lest.verdi.fra, status: "utledet" as const };
  const trinn = aarene(fra.aar, tilAar).flatMap((aar) => satsI(aar, deflatorer));
  return { verdi: { fra, trinn, deflatorer }, problemer: [] };
}
