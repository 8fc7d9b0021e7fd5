import * as z from "zod";
import type { Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { aarfelt, delfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { aarsparproblemer, tilskuddsaarAv } from "./aarspar.js";
import { finnInnslagspunkt, type Innslagspunkt, ukjentInnslagspunkt } from "./innslagspunkter.js";

/** Names a year of {@link hentInnslagspunkt}: by grant year, by accounting year, or by both where they agree. */
export type Innslagspunktvalg = (
  | { readonly tilskuddsaar: number; readonly regnskapsaar?: number }
  | { readonly tilskuddsaar?: number; readonly regnskapsaar: number }
) & {
  /** True asks for the proposal; otherwise it is the adopted values, or the proposal where no more is known. */
  readonly forslag?: boolean;
};

/** A row with one value. */
export type KjentInnslagspunkt = Innslagspunkt & { readonly innslagspunkt: string };

const sannhet = (navn: string) =>
  delfelt<boolean>((inn) => {
    if (typeof inn === "boolean") return { verdi: inn, problemer: [] };
    const melding = `${navn} skal være true eller false: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: "UGYLDIG_TYPE", sti: [], melding }] };
  });

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    tilskuddsaar: aarfelt("Tilskuddsåret").optional(),
    regnskapsaar: aarfelt("Regnskapsåret").optional(),
    forslag: sannhet("forslag").optional(),
  }),
);

const erKjent = (rad: Innslagspunkt | undefined): rad is KjentInnslagspunkt =>
  rad?.innslagspunkt !== undefined;

/** Reads the choice and finds its row, or gathers what is wrong. */
function finn(inn: unknown): Lest<KjentInnslagspunkt> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  const felter: Readonly<Record<string, unknown>> = "verdi" in lest ? lest.verdi : inn;
  const { tilskuddsaar, regnskapsaar } = felter;
  const problemer: Problem[] = [...lest.problemer, ...aarsparproblemer({ tilskuddsaar, regnskapsaar })];
  if (tilskuddsaar === undefined && regnskapsaar === undefined) {
    const melding = "Året mangler; oppgi tilskuddsaar, eller regnskapsaar, som er året før.";
    problemer.push({ kode: "MANGLER_VALG", sti: [], melding });
  }
  const aar = tilskuddsaarAv({ tilskuddsaar, regnskapsaar });
  if (!("verdi" in lest) || aar === undefined || problemer.length > 0) return { problemer };
  const { forslag = false } = lest.verdi;
  const rad = finnInnslagspunkt(aar, forslag);
  if (erKjent(rad)) return { verdi: rad, problemer: [] };
  const sti = [tilskuddsaar === undefined ? "regnskapsaar" : "tilskuddsaar"];
  const hva = forslag ? "noe forslag til innslagspunkt" : "innslagspunktet";
  return { problemer: [{ kode: "UKJENT_AAR", sti, melding: ukjentInnslagspunkt(aar, hva) }] };
}

/**
 * Fetches the threshold and rate of the refund for særlig ressurskrevende tjenester of a year.
 *
 * Norwegian: *innslagspunkt*, *kompensasjonsgrad*. Rule S-1: the year the grant is paid and the year of the accounts, the year before, are two
 * fields, never one. Kroner a recipient a year; the rate is a fraction. Never a neighbouring year's value (N-3): grant years 2011–2013 and 2023,
 * which is known as an interval only, are refused with what is known around them.
 *
 * @param valg - `tilskuddsaar` or `regnskapsaar` (both where they agree), and whether it is the proposal that is asked for.
 * @returns The values with both years, status, whether they are a proposal, and sources; frozen.
 * @throws {@link SioFeil} `UKJENT_AAR`, `AAR_STEMMER_IKKE` (the two years do not belong together), `MANGLER_VALG` (no year), `IKKE_HELTALL`,
 * `UTENFOR_OMRAADE`, `UGYLDIG_TYPE`, `UKJENT_FELT`.
 * @example
 * ```ts
 * import { hentInnslagspunkt } from "sio-beregning";
 * // 1 430 000 kr for the accounts of 2020, in the grant of 2021 (U2; S002, l. 4309)
 * hentInnslagspunkt({ regnskapsaar: 2020 }).innslagspunkt;
 * //=> "1430000"
 * const { tilskuddsaar, kompensasjonsgrad, status } = hentInnslagspunkt({ regnskapsaar: 2020 });
 * [tilskuddsaar, kompensasjonsgrad, status];
 * //=> [2021, "0.8", "publisert"]
 * [false, true].map((forslag) => hentInnslagspunkt({ tilskuddsaar: 2015, forslag }).innslagspunkt);
 * //=> ["1043000", "1080000"]
 * hentInnslagspunkt({ tilskuddsaar: 2012 });
 * //=> kaster UKJENT_AAR
 * ```
 */
export function hentInnslagspunkt(valg: Innslagspunktvalg): KjentInnslagspunkt {
  return frys(vedGrensen(() => krev(finn(valg))));
}
