import * as z from "zod";
import { SioFeil } from "../feil.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { NoekkelInn, PriserInn } from "../korreksjonsoppgjoer/typer.js";
import { lagInnhold } from "./skriv/lagInnhold.js";
import { type SkrivSkjemavalg, skrivInnhold } from "./skrivSkjema.js";

/** What an empty form is made for. */
export type SkjemamalInn = PriserInn &
  NoekkelInn & {
    readonly kommune?: string;
    readonly aar?: number;
    /** The term that is to be settled; it must be one of the terms. */
    readonly termin?: string;
    /** The year's terms, for the form's head; the four quarters unless given. */
    readonly terminer?: readonly string[];
  };

const KVARTALER = ["1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal"];

const terminskjema = /* @__PURE__ */ lat(() => z.object({ terminer: z.array(navn("Terminen")).optional() }));

/** What a settlement has and an empty form has not: said by the caller, it must not be dropped without a word. */
const IKKE_I_MALEN = ["linjer", "aKonto"] as const;

/** Refuses the fields of a settlement that an empty form would leave out. */
function krevMal(inn: object): void {
  const problemer = IKKE_I_MALEN.filter((felt) => felt in inn).map((felt) => ({
    kode: "UKJENT_FELT" as const,
    sti: [felt],
    melding: `Ukjent felt: fant «${felt}»; en mal er tom. Skriv et utfylt skjema med skrivSkjema.`,
  }));
  if (problemer.length > 0) throw new SioFeil(problemer);
}

/**
 * Writes an empty form to fill in: the 51 codes with their prices, and live formulas that compute as the volumes are typed.
 *
 * Norwegian: *mal for rapporteringsskjemaet*. Rules T-1, T-2, A-4, K-1 to K-4. A price that is not known is an empty cell, never zero.
 *
 * @param inn - Prices (`tariff` or `priser`), the key (`noekkel` or `maaneder`), and where they are known the municipality, year and terms.
 * @param valg - `format`: `"xlsx"` unless given, or `"csv"`.
 * @returns The file's bytes.
 * @throws {@link SioFeil} what `beregnKorreksjonsoppgjoer` throws for prices, key and terms; `UGYLDIG_VERDI`, `UKJENT_FELT`.
 * @example
 * ```ts
 * import { skrivMal } from "sio-beregning/skjema";
 * const mal = skrivMal({ tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 }, maaneder: 3, kommune: "Os", aar: 2019, termin: "1. kvartal" }, { format: "csv" });
 * new TextDecoder().decode(mal).split("\r\n").filter((linje) => linje.includes(";LFKO;"));
 * //=> ["Kommunens plass;LFKO;*;døgn;3306;;;;;"]
 * ```
 */
export function skrivMal(inn: SkjemamalInn, valg: SkrivSkjemavalg = {}): Uint8Array {
  const { resten, terminer } = vedGrensen(() => {
    if (!erObjekt(inn)) return { resten: inn, terminer: KVARTALER };
    krevMal(inn);
    const { terminer: _, ...uten } = inn;
    return { resten: uten, terminer: krev(lesMedSkjema(terminskjema(), inn)).terminer ?? KVARTALER };
  });
  const oppgjoer = erObjekt(resten)
    ? {
        ...resten,
        linjer: [],
        aKonto: terminer.map((termin) => ({ termin, beloep: 0 })),
        termin: resten.termin === undefined ? terminer[0] : resten.termin,
      }
    : resten;
  const innhold = lagInnhold(oppgjoer);
  return skrivInnhold(
    { ...innhold, rader: innhold.rader.map(({ termin }) => ({ termin })), sumrad: { termin: "SUM" } },
    valg,
  );
}
