import * as z from "zod";
import type { Problem } from "../../feil.js";
import { desimal, lat } from "../../grense/felt.js";
import { frys } from "../../grense/frys.js";
import { erObjekt, krev, type Lest, lesMedSkjema, vedGrensen } from "../../grense/lesInndata.js";
import { utenUdefinert } from "../../grense/utenUdefinert.js";
import type { Desimal } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import type { Tall } from "../../tall/Tall.js";
import { kodefelt } from "../../tjenestekoder/kodefelt.js";
import { TJENESTEKODER, type Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Aktivitetslinje } from "../resultat.js";

/** What {@link tilKorreksjonslinjer} takes: a result's lines, and the year's unrounded a-konto volumes by code. */
export type KorreksjonslinjerInn = {
  readonly linjer: readonly Pick<Aktivitetslinje, "kode" | "volum">[];
  readonly aarsvolum: { readonly [K in Tjenestekode]?: Desimal };
};

/** A line as `beregnKorreksjonsoppgjoer` takes it. */
export type Korreksjonslinje = {
  readonly kode: Tjenestekode;
  readonly aarsvolum: string;
  readonly gjennomfoert: string;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    // a result's lines have more to say than what is needed here
    linjer: z.array(z.object({ kode: kodefelt(), volum: desimal({ navn: "Volumet", minst: 0 }) })),
    aarsvolum: z.strictObject(
      Object.fromEntries(
        TJENESTEKODER.map((kode) => [kode, desimal({ navn: `Årsvolumet for ${kode}`, minst: 0 }).optional()]),
      ),
    ),
  }),
);

type LesteVolumer = {
  readonly gjennomfoert: ReadonlyMap<string, Tall>;
  readonly aarsvolum: Readonly<Record<string, Tall>>;
};

function les(inn: unknown): Lest<LesteVolumer> {
  const lest = lesMedSkjema(skjema(), inn);
  if (!("verdi" in lest) || !erObjekt(inn)) return { problemer: lest.problemer };
  const { linjer, aarsvolum } = lest.verdi;
  const volumer = utenUdefinert<Record<string, Tall>>(aarsvolum);
  const gjennomfoert = new Map<string, Tall>();
  const problemer = linjer.flatMap(({ kode, volum }, i): Problem[] => {
    const foer = gjennomfoert.has(kode);
    gjennomfoert.set(kode, volum);
    if (foer)
      return [
        {
          kode: "DUPLIKAT_TJENESTEKODE",
          sti: ["linjer", i, "kode"],
          melding: `Koden ${kode} står to ganger.`,
        },
      ];
    if (Object.hasOwn(volumer, kode)) return [];
    const melding = `Koden ${kode} har aktivitet, men ikke noe årsvolum i aarsvolum; oppgi 0 hvis den ikke har noen a konto.`;
    return [{ kode: "MANGLER_LINJE", sti: ["aarsvolum", kode], melding }];
  });
  return problemer.length > 0
    ? { problemer }
    : { verdi: { gjennomfoert, aarsvolum: volumer }, problemer: [] };
}

/**
 * Joins counted volumes with the year's a-konto volumes into lines for the settlement.
 *
 * Norwegian: *linjer til korreksjonsoppgjøret*. Rules A-3 and K-1. A code that has an a konto and no counted volume was delivered 0: the count
 * leaves out codes without volume. A code with volume and no a konto is refused; give it 0 where it has none.
 *
 * @param inn - A result's `linjer` and the year's volumes.
 * @returns Lines in the form's order, frozen, for `beregnKorreksjonsoppgjoer`.
 * @throws {@link SioFeil} `MANGLER_LINJE`, `DUPLIKAT_TJENESTEKODE`, and what is wrong with the fields.
 * @example
 * ```ts
 * import { beregnAktivitet, beregnKorreksjonsoppgjoer, tilKorreksjonslinjer } from "sio-beregning";
 * // the calendar effect in Os, 1. kvartal 2019 (S003, l. 1056 and 1122)
 * const { linjer } = beregnAktivitet({
 *   periode: { fra: "2019-01-01", til: "2019-03-31" },
 *   vedtak: [
 *     { bruker: "a", kode: "BPAN", fra: "2018-01-01", timerPerUke: 70 },
 *     { bruker: "b", kode: "LFKJ", fra: "2018-01-01" },
 *   ],
 * });
 * const oppgjoer = beregnKorreksjonsoppgjoer({
 *   noekkel: "0.25",
 *   tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *   linjer: tilKorreksjonslinjer({ linjer, aarsvolum: { BPAN: 3650, LFKJ: 365 } }),
 * });
 * oppgjoer.linjer.map((l) => `${l.kode}: ${l.gjennomfoert} − ${l.aKontoVolum} = ${l.endring}, ${l.netto} kr`);
 * //=> ["BPAN: 900 − 913 = -13, -6032 kr", "LFKJ: 90 − 91 = -1, -3394 kr"]
 * ```
 */
export function tilKorreksjonslinjer(inn: KorreksjonslinjerInn): readonly Korreksjonslinje[] {
  const { gjennomfoert, aarsvolum } = vedGrensen(() => krev(les(inn)));
  return frys(
    TJENESTEKODER.flatMap((kode): Korreksjonslinje[] => {
      const volum = Object.hasOwn(aarsvolum, kode) ? aarsvolum[kode] : undefined;
      if (volum === undefined) return [];
      const levert = gjennomfoert.get(kode);
      return [
        { kode, aarsvolum: skrivTall(volum), gjennomfoert: levert === undefined ? "0" : skrivTall(levert) },
      ];
    }),
  );
}
