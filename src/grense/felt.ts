import * as z from "zod";
import type { Feilkode } from "../feil.js";
import { avrund, kvotient } from "../tall/kvotient.js";
import { lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, heltall, sammenlign, type Tall } from "../tall/Tall.js";
import { beskrivFunn } from "./beskrivFunn.js";
import type { Lest } from "./lesInndata.js";
import { tallfeil } from "./tallfeil.js";

/**
 * Builds a schema the first time it is asked for: importing the library must build none. Calls at the top of a module are marked
 * pure, so that a bundler may drop the schemas, and with them zod, for a user who needs none.
 */
export function lat<T>(bygg: () => T): () => T {
  let verdi: T | undefined;
  return () => {
    verdi ??= bygg();
    return verdi;
  };
}

/** Makes a zod field of a function that gives the parsed value or the problems, each at its path inside the field. */
export function delfelt<T>(les: (verdi: unknown) => Lest<T>) {
  return z.unknown().transform((inn, ctx): T => {
    const lest = les(inn);
    if ("verdi" in lest) return lest.verdi;
    for (const { kode, sti, melding } of lest.problemer) {
      ctx.issues.push({
        code: "custom",
        input: inn,
        params: { kode, melding, understi: sti },
        message: melding,
      });
    }
    return z.NEVER;
  });
}

/** A problem with a field that has no inside. */
type Feltproblem = { readonly kode: Feilkode; readonly melding: string };

const felt = <T>(les: (verdi: unknown) => { verdi: T } | Feltproblem) =>
  delfelt<T>((inn) => {
    const lest = les(inn);
    return "verdi" in lest ? { verdi: lest.verdi, problemer: [] } : { problemer: [{ ...lest, sti: [] }] };
  });

/** What a decimal field must be beyond a decimal; `navn` is what a message calls it ("Volumet", "Prisen"). */
export type Tallkrav = {
  readonly navn: string;
  readonly minst?: number;
  readonly over?: number;
  readonly hoeyst?: number;
  readonly hel?: boolean;
};

/** Says the bounds of a number in words. */
function omraade({ minst, over, hoeyst }: Tallkrav): string {
  const fra = over !== undefined ? `over ${over}` : minst !== undefined ? `minst ${minst}` : "";
  return [fra, hoeyst === undefined ? "" : `høyst ${hoeyst}`].filter(Boolean).join(" og ");
}

/** Finds what is wrong with a decimal against its demands, or `undefined`. */
export function bryterKrav(t: Tall, krav: Tallkrav): Feltproblem | undefined {
  const { navn, minst, over, hoeyst, hel } = krav;
  if (minst === 0 && fortegn(t) < 0) {
    return {
      kode: "NEGATIVT_TALL",
      melding: `${navn} kan ikke være negativt: fant ${skrivTall(t)}; oppgi 0 eller mer.`,
    };
  }
  const forLite =
    (minst !== undefined && minst !== 0 && sammenlign(t, heltall(minst)) < 0) ||
    (over !== undefined && sammenlign(t, heltall(over)) <= 0);
  if (forLite || (hoeyst !== undefined && sammenlign(t, heltall(hoeyst)) > 0)) {
    return {
      kode: "UTENFOR_OMRAADE",
      melding: `${navn} er utenfor området: fant ${skrivTall(t)}; oppgi ${omraade(krav)}.`,
    };
  }
  if (hel && sammenlign(t, avrund(t)) !== 0) {
    return { kode: "IKKE_HELTALL", melding: `${navn} skal være et helt tall: fant ${skrivTall(t)}.` };
  }
  return undefined;
}

/** A decimal by the contract, exact. */
export const desimal = (krav: Tallkrav) =>
  felt<Tall>((inn) => {
    const t = lesTall(inn);
    if (typeof t === "string") return tallfeil(t, inn, []);
    return bryterKrav(t, krav) ?? { verdi: t };
  });

/** Says that a share was most likely meant as a per cent: `2.8` for 2,8 % is `0.028`. */
const somAndel = (t: Tall) =>
  `oppgi en andel, ikke prosent: ${skrivTall(t)} % skrives ${skrivTall(kvotient(t, 100, t.s + 2))}`;

/** A rate as a fraction (0.028): above −1 and at most 1, or from 0 where it can't be negative. A per cent is refused in words that say so. */
export const andel = (navn: string, { minst }: { readonly minst?: 0 } = {}) =>
  felt<Tall>((inn) => {
    const t = lesTall(inn);
    if (typeof t === "string") return tallfeil(t, inn, []);
    const brudd = bryterKrav(t, { navn, hoeyst: 1, ...(minst === undefined ? { over: -1 } : { minst }) });
    if (brudd?.kode !== "UTENFOR_OMRAADE") return brudd ?? { verdi: t };
    return { kode: brudd.kode, melding: `${brudd.melding.slice(0, -1)} (${somAndel(t)}).` };
  });

/** A small whole number that is used as such (months, a year), as a JSON number. */
export const heltallsfelt = (krav: { navn: string; minst: number; hoeyst: number }) =>
  felt<number>((inn) => {
    if (inn === undefined) return { kode: "MANGLER_FELT", melding: `${krav.navn} mangler.` };
    if (typeof inn !== "number" || !Number.isInteger(inn)) {
      return {
        kode: "IKKE_HELTALL",
        melding: `${krav.navn} skal være et helt tall, ${omraade(krav)}: fant ${beskrivFunn(inn)}.`,
      };
    }
    return bryterKrav(heltall(inn), krav) ?? { verdi: inn };
  });

/** A calendar year. */
export const aarfelt = (hva = "Året") => heltallsfelt({ navn: hva, minst: 1900, hoeyst: 2199 });

/** Longest name of a municipality, term or table. */
const LENGSTE_NAVN = 200;

/** Tells whether a text can be a name: not empty, short, and without characters that steer a terminal. */
export const erNavn = (tekst: string) =>
  tekst.length <= LENGSTE_NAVN && tekst.trim() !== "" && !/\p{Cc}/u.test(tekst);

/** A short text that is not empty. */
export const navn = (hva: string) =>
  felt<string>((inn) => {
    if (inn === undefined) return { kode: "MANGLER_FELT", melding: `${hva} mangler; oppgi en tekst.` };
    if (typeof inn !== "string")
      return { kode: "UGYLDIG_TYPE", melding: `${hva} skal være en tekst: fant ${beskrivFunn(inn)}.` };
    if (!erNavn(inn)) {
      return {
        kode: "UGYLDIG_VERDI",
        melding: `${hva} skal ha 1–${LENGSTE_NAVN} synlige tegn: fant ${beskrivFunn(inn)}.`,
      };
    }
    return { verdi: inn };
  });

/** One of a few words. */
export const ettAv = <const T extends string>(hva: string, ord: readonly T[]) =>
  felt<T>((inn) => {
    const funnet = ord.find((o) => o === inn);
    if (funnet !== undefined) return { verdi: funnet };
    return {
      kode: "UGYLDIG_VERDI",
      melding: `${hva} skal være ${ord.map((o) => `"${o}"`).join(" eller ")}: fant ${beskrivFunn(inn)}.`,
    };
  });

/** A list with at least one entry. */
export const ikkeTom = <T extends z.ZodType>(ledd: T, melding: string) =>
  z.array(ledd).refine((liste) => liste.length > 0, { params: { kode: "MANGLER_FELT", melding } });
