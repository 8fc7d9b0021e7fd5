import * as z from "zod";
import type { Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, andel, desimal, heltallsfelt, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { skrevet } from "../ramme/paaslagssatser.js";
import type { Desimal } from "../tall/lesTall.js";
import { NULL, type Tall } from "../tall/Tall.js";
import { aarsparproblemer, tilskuddsaarAv } from "./aarspar.js";
import {
  finnInnslagspunkt,
  type Innslagspunkt,
  type Satsfelt,
  ukjentInnslagspunkt,
} from "./innslagspunkter.js";

/** A recipient of {@link beregnRessurskrevende}. */
export type MottakerInn = {
  readonly id?: string;
  /** Direct wage cost in the accounting year, kroner, 0 or more. */
  readonly loennsutgifter: Desimal;
  /** Deductions, kroner, 0 or more; 0 unless given. */
  readonly fradrag?: Desimal;
  /** Whole years; under the age limit unless given. */
  readonly alder?: number;
};

/** What {@link beregnRessurskrevende} takes. */
export type RessurskrevendeInn = {
  /** The grant year (*tilskuddsår*), the year after the accounts. */
  readonly aar?: number;
  /** The accounting year (*regnskapsår*), instead of `aar` or beside it where they agree. */
  readonly regnskapsaar?: number;
  /** Kroner a recipient; the shipped value of the year unless given. */
  readonly innslagspunkt?: Desimal;
  /** A fraction from 0 to 1; the shipped value of the year unless given. */
  readonly kompensasjonsgrad?: Desimal;
  readonly mottakere: readonly MottakerInn[];
};

/** A recipient as read. */
export type LestMottaker = {
  readonly id?: string | undefined;
  readonly loennsutgifter: Tall;
  readonly fradrag: Tall;
  readonly alder?: number | undefined;
};

const SATSFELT: readonly Satsfelt[] = ["innslagspunkt", "kompensasjonsgrad"];

/** What a message calls them. */
export const SATSNAVN = {
  innslagspunkt: "innslagspunktet",
  kompensasjonsgrad: "kompensasjonsgraden",
} as const;

/** The input as read: the values in use, and the shipped row with those of them that came from it. */
export type LestRessurskrevende = {
  readonly innslagspunkt: Tall;
  readonly kompensasjonsgrad: Tall;
  readonly mottakere: readonly LestMottaker[];
  readonly fraTabell?:
    | { readonly rad: Innslagspunkt; readonly felt: readonly Satsfelt[]; readonly aarsfelt: string }
    | undefined;
};

/** Nobody is older. */
const HOEYESTE_ALDER = 150;

const kroner = (hva: string) => desimal({ navn: hva, minst: 0 });

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    aar: aarfelt("Tilskuddsåret").optional(),
    regnskapsaar: aarfelt("Regnskapsåret").optional(),
    innslagspunkt: kroner("Innslagspunktet").optional(),
    kompensasjonsgrad: andel("Kompensasjonsgraden", { minst: 0 }).optional(),
    mottakere: z.array(
      z.strictObject({
        id: navn("Mottakerens id").optional(),
        loennsutgifter: kroner("Lønnsutgiftene"),
        fradrag: kroner("Fradraget").optional(),
        alder: heltallsfelt({ navn: "Alderen", minst: 0, hoeyst: HOEYESTE_ALDER }).optional(),
      }),
    ),
  }),
);

/** Finds the shipped row for what the caller does not give, or the problem: no year, or a year whose values are not known. */
function satser(inn: Readonly<Record<string, unknown>>): {
  readonly fraTabell?: LestRessurskrevende["fraTabell"];
  readonly problemer: readonly Problem[];
} {
  const felt = SATSFELT.filter((sats) => inn[sats] === undefined);
  const { aar, regnskapsaar } = inn;
  const par = { tilskuddsaar: aar, regnskapsaar };
  const uenige = aarsparproblemer(par);
  if (felt.length === 0 || uenige.length > 0) return { problemer: uenige };
  if (aar === undefined && regnskapsaar === undefined) {
    const melding = `Uten år er ${felt.map((sats) => SATSNAVN[sats]).join(" og ")} ikke kjent; oppgi aar (tilskuddsåret) eller regnskapsaar (året før), eller ${felt.join(" og ")}.`;
    return { problemer: [{ kode: "MANGLER_VALG", sti: [], melding }] };
  }
  const tilskuddsaar = tilskuddsaarAv(par);
  if (tilskuddsaar === undefined) return { problemer: [] }; // the year's own field has said so
  const rad = finnInnslagspunkt(tilskuddsaar);
  const ukjente = felt.filter((sats) => rad?.[sats] === undefined);
  const aarsfelt = aar === undefined ? "regnskapsaar" : "aar";
  if (rad !== undefined && ukjente.length === 0) return { fraTabell: { rad, felt, aarsfelt }, problemer: [] };
  const hva = ukjente.map((sats) => SATSNAVN[sats]).join(" og ");
  const melding = `${ukjentInnslagspunkt(tilskuddsaar, hva)} Oppgi ${ukjente.join(" og ")} selv.`;
  return { problemer: [{ kode: "MANGLER_SATS", sti: [aarsfelt], melding }] };
}

/** Finds a recipient twice: each row is held against the threshold by itself, so the cost must stand in one. */
function toGanger(mottakere: unknown): Problem[] {
  const melding =
    "Mottakeren står to ganger; slå utgiftene sammen i én rad, for innslagspunktet gjelder hver mottaker.";
  return dobbelt(mottakere, "id", "DUPLIKAT_NAVN", "", ["mottakere"]).map((p) => ({ ...p, melding }));
}

/** Reads the input of `beregnRessurskrevende`, or gathers what is wrong with it. */
export function lesRessurskrevende(inn: unknown): Lest<LestRessurskrevende> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const { fraTabell, problemer: satsfeil } = satser(felter);
  const problemer = [...lest.problemer, ...satsfeil, ...toGanger(felter["mottakere"])];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { mottakere, ...gitt } = lest.verdi;
  const sats = (felt: Satsfelt): Tall => gitt[felt] ?? skrevet(fraTabell?.rad[felt] ?? "");
  const verdi = {
    innslagspunkt: sats("innslagspunkt"),
    kompensasjonsgrad: sats("kompensasjonsgrad"),
    mottakere: mottakere.map((m) => ({ ...m, fradrag: m.fradrag ?? NULL })),
    fraTabell,
  };
  return { verdi, problemer: [] };
}
