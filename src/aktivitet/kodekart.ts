import * as z from "zod";
import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { baklengs, datofelt } from "../grense/datofelt.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { kodefelt } from "../tjenestekoder/kodefelt.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import type { Tjenestekode } from "../tjenestekoder/koder.js";
import type { Kodeoversetter } from "./kodeoversetter.js";
import { UTEN_SLUTT } from "./slutt.js";
import type { Kodesegment } from "./Vedtakspost.js";

/** What a local code means, from and to the days given, both counted; always where none is. */
export type KodekartradInn = {
  readonly lokal: string;
  readonly kode: Tjenestekode;
  readonly fra?: string;
  readonly til?: string;
};

/** A checked map of local codes. */
export type Kodekart = { readonly koder: readonly KodekartradInn[] };

/** The map as an object: `{ "HJ-1": "HTAMDK" }`. */
export type LokaleKoderInn = Kodekart | { readonly [lokal: string]: Tjenestekode };

const radskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    koder: z.array(
      z.strictObject({
        lokal: navn("Den lokale koden"),
        kode: kodefelt(),
        fra: datofelt("Første dag").optional(),
        til: datofelt("Siste dag").optional(),
      }),
    ),
  }),
);

type Lestrad = z.output<ReturnType<typeof radskjema>>["koder"][number];

/** Finds local codes that are mapped twice on the same day. */
function doble(rader: readonly Lestrad[]): Problem[] {
  const sett = new Map<string, Lestrad[]>();
  return rader.flatMap((rad, i): Problem[] => {
    const tidligere = sett.get(rad.lokal) ?? [];
    sett.set(rad.lokal, [...tidligere, rad]);
    const treff = tidligere.find(
      (t) =>
        (t.fra ?? -UTEN_SLUTT) <= (rad.til ?? UTEN_SLUTT) &&
        (t.til ?? UTEN_SLUTT) >= (rad.fra ?? -UTEN_SLUTT),
    );
    if (treff === undefined) return [];
    const melding = `Den lokale koden ${siter(rad.lokal)} er oversatt to ganger på samme dag, til ${treff.kode} og ${rad.kode}; behold én, eller gi dem hver sine dager.`;
    return [{ kode: "DUPLIKAT_LOKAL_KODE", sti: ["koder", i, "lokal"], melding }];
  });
}

/** Reads a map as rows, and checks it. */
export function lesKodekart(inn: unknown): Lest<readonly Lestrad[]> {
  const lest = lesMedSkjema(radskjema(), inn);
  const koder: unknown = erObjekt(inn) ? inn["koder"] : undefined;
  const bakvendt = Array.isArray(koder)
    ? koder.flatMap((rad, i) => baklengs(rad, "Gyldigheten", ["koder", i]))
    : [];
  if (!("verdi" in lest)) return { problemer: [...lest.problemer, ...bakvendt] };
  const problemer = [...bakvendt, ...doble(lest.verdi.koder)];
  return problemer.length > 0 ? { problemer } : { verdi: lest.verdi.koder, problemer: [] };
}

/** Reads a plain object of local codes. */
export function lesOrdbok(inn: Readonly<Record<string, unknown>>): Lest<readonly Lestrad[]> {
  const rader = Object.keys(inn).map((lokal) => ({ lokal, kode: inn[lokal] }));
  const lest = lesKodekart({ koder: rader });
  if ("verdi" in lest) return lest;
  const lokale = rader.map((rad) => rad.lokal);
  const problemer = lest.problemer.map((p): Problem => {
    const [, nr] = p.sti;
    return { ...p, sti: typeof nr === "number" ? [lokale[nr] ?? ""] : p.sti };
  });
  return { problemer };
}

/** Joins stretches of one code that follow each other. */
function sammenhengende(segmenter: readonly Kodesegment[]): Kodesegment[] {
  const ut: Kodesegment[] = [];
  for (const segment of segmenter) {
    const forrige = ut.at(-1);
    if (forrige !== undefined && forrige.kode === segment.kode && forrige.til + 1 === segment.fra) {
      ut[ut.length - 1] = { ...forrige, til: segment.til };
    } else ut.push(segment);
  }
  return ut;
}

/** Makes the look-up of rows. */
function lagOversetter(rader: readonly Lestrad[]): Kodeoversetter {
  const etterKode = new Map<string, Kodesegment[]>();
  for (const { lokal, kode, fra = -UTEN_SLUTT, til = UTEN_SLUTT } of rader) {
    etterKode.set(lokal, [...(etterKode.get(lokal) ?? []), { kode: kodenummer(kode) ?? 0, fra, til }]);
  }
  return new Map(
    [...etterKode].map(([lokal, segmenter]) => {
      const samlet = sammenhengende(segmenter.sort((a, b) => a.fra - b.fra));
      // no other can be beside one that always holds
      const alltid = samlet.find(({ fra, til }) => fra === -UTEN_SLUTT && til === UTEN_SLUTT);
      return [lokal, alltid?.kode ?? samlet];
    }),
  );
}

/** Reads the field `lokaleKoder`: a checked map, or a plain object. */
export function lesLokaleKoder(inn: unknown): Lest<Kodeoversetter> {
  const somKart = !erObjekt(inn) || Array.isArray(inn["koder"]);
  const lest = somKart ? lesKodekart(inn) : lesOrdbok(inn);
  return "verdi" in lest ? { verdi: lagOversetter(lest.verdi), problemer: [] } : lest;
}
