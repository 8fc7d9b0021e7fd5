import * as z from "zod";
import type { Problem, Sti } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, delfelt, ettAv, lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Tall } from "../tall/Tall.js";
import {
  ANSLAGSSLAG,
  type Anslagsslag,
  type Deflatoranslag,
  finnDeflator,
  kjenteDeflatorer,
} from "../tariff/deflator.js";
import { type Demografisats, finnDemografi, kjentDemografi } from "./demografi.js";
import { foerGrunnlaget } from "./lesUttrekk.js";

/** A rate of the caller's, what a message calls it, and where it stands. */
type Egensats = {
  readonly aar: number | undefined;
  readonly sats: Tall;
  readonly hva: string;
  readonly sti: Sti;
};

/** A year with both its rates, and what each rests on. */
type Indeksaar = {
  readonly aar: number;
  readonly deflator: Deflatoranslag & { readonly verdi: string };
  readonly demografi: { readonly sats: Tall | string; readonly opphav: Demografisats | "oppgitt" };
};

/** The input of `hentIndekser` as read: every year whole. */
export type LestIndeksvalg = { readonly aar: readonly Indeksaar[]; readonly egne: readonly Egensats[] };

const enSats = /* @__PURE__ */ lat(() => andel("Demografisatsen"));
const satsliste = /* @__PURE__ */ lat(() =>
  z.array(z.strictObject({ aar: aarfelt(), demografi: andel("Demografisatsen") })),
);

/** Reads one rate for every year, or a list of rates by year. */
function lesEgne(inn: unknown): Lest<Egensats | Egensats[]> {
  if (!Array.isArray(inn)) {
    const lest = lesMedSkjema(enSats(), inn);
    if (!("verdi" in lest)) return lest;
    return { verdi: { aar: undefined, sats: lest.verdi, hva: "Demografisatsen", sti: [] }, problemer: [] };
  }
  const lest = lesMedSkjema(satsliste(), inn);
  const problemer = [...lest.problemer, ...dobbelt(inn, "aar", "DUPLIKAT_AAR", "Demografisatsen for")];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const egne = lest.verdi.map(
    ({ aar, demografi }, i): Egensats => ({
      aar,
      sats: demografi,
      hva: `Demografisatsen for ${aar}`,
      sti: [i, "demografi"],
    }),
  );
  return { verdi: egne, problemer: [] };
}

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    fraAar: aarfelt("Fra-året"),
    tilAar: aarfelt("Til-året"),
    demografi: delfelt(lesEgne).optional(),
    slag: ettAv("Slaget", ANSLAGSSLAG).optional(),
  }),
);

const toAar = /* @__PURE__ */ lat(() => z.tuple([aarfelt(), aarfelt()]));

const aarene = (fraAar: number, tilAar: number) =>
  Array.from({ length: Math.max(0, tilAar - fraAar) }, (_, i) => fraAar + 1 + i);

/** Tells for which years the caller has given a rate, good or bad. */
function harEgen(demografi: unknown): (aar: number) => boolean {
  if (!Array.isArray(demografi)) return () => demografi !== undefined;
  const gitte = new Set(demografi.map((rad: unknown) => (erObjekt(rad) ? rad["aar"] : undefined)));
  return (aar) => gitte.has(aar);
}

/** Finds what the schema can't see: a year before the base year, and years of which a rate is not known. */
function aarsproblemer(inn: unknown): Problem[] {
  if (!erObjekt(inn)) return [];
  const { fraAar, tilAar, demografi, slag = "budsjett" } = inn;
  const lest = lesMedSkjema(toAar(), [fraAar, tilAar]);
  if (!("verdi" in lest)) return [];
  const [fra, til] = lest.verdi;
  if (til < fra) return [foerGrunnlaget("Til-året", til, fra, ["tilAar"])];
  const kjentSlag = ANSLAGSSLAG.find((s) => s === slag);
  const egen = harEgen(demografi);
  return aarene(fra, til).flatMap((aar): Problem[] => [
    ...(kjentSlag === undefined ? [] : manglendeDeflator(aar, kjentSlag)),
    ...(egen(aar) || finnDemografi(aar) !== undefined ? [] : [manglendeDemografi(aar)]),
  ]);
}

const manglendeDeflator = (aar: number, slag: Anslagsslag): Problem[] =>
  finnDeflator(aar, slag) !== undefined
    ? []
    : [
        {
          kode: "MANGLER_INDEKS",
          sti: [slag === "budsjett" ? "tilAar" : "slag"],
          melding: `Deflatoren for ${aar} er ikke kjent som én verdi (${slag}); kjent er ${kjenteDeflatorer(slag).join(", ")}. Lag indeksen for ${aar} selv.`,
        },
      ];

const manglendeDemografi = (aar: number): Problem => ({
  kode: "MANGLER_INDEKS",
  sti: ["demografi"],
  melding: `Nasjonal demografi for ${aar} er ikke kjent; kjent er ${kjentDemografi()}. Oppgi demografi: én sats for alle årene, eller [{ aar: ${aar}, demografi: … }].`,
});

/** Reads the input of `hentIndekser` and finds every rate, or gathers what is wrong and what is missing. */
export function lesIndeksvalg(inn: unknown): Lest<LestIndeksvalg> {
  const lest = lesMedSkjema(skjema(), inn);
  // what was read decides: an object of the host's may give one value now and another later
  const problemer = [...lest.problemer, ...aarsproblemer("verdi" in lest ? lest.verdi : inn)];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { fraAar, tilAar, demografi = [], slag = "budsjett" } = lest.verdi;
  const egne = [demografi].flat();
  const aar = aarene(fraAar, tilAar).flatMap((aaret): Indeksaar[] => {
    const deflator = finnDeflator(aaret, slag);
    const egen = egne.find((sats) => sats.aar === undefined || sats.aar === aaret);
    const nasjonal = finnDemografi(aaret);
    const sats =
      egen !== undefined
        ? { sats: egen.sats, opphav: "oppgitt" as const }
        : nasjonal && { sats: nasjonal.verdi, opphav: nasjonal };
    return deflator === undefined || sats === undefined ? [] : [{ aar: aaret, deflator, demografi: sats }];
  });
  return {
    verdi: { aar, egne: egne.map((sats) => ({ ...sats, sti: ["demografi", ...sats.sti] })) },
    problemer: [],
  };
}
