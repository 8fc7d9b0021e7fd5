import * as z from "zod";
import { type Problem, SioFeil } from "../feil.js";
import { beskrivFunn, siter } from "../grense/beskrivFunn.js";
import { lat, navn } from "../grense/felt.js";
import { erObjekt, krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import type { NoekkelInn, PriserInn } from "../korreksjonsoppgjoer/typer.js";
import { aaretsTerminer } from "./aaretsTerminer.js";
import { lagInnhold } from "./skriv/lagInnhold.js";
import type { Skjemainnhold } from "./skriv/Skjemainnhold.js";
import { type SkrivSkjemavalg, skrivInnhold } from "./skrivSkjema.js";

/** What an empty form is made for. */
export type SkjemamalInn = PriserInn &
  NoekkelInn & {
    readonly kommune?: string;
    readonly aar?: number;
    /** The term that is to be settled; it must be one of the terms. */
    readonly termin?: string;
    /** The year's terms, for the form's head; unless given the four quarters, in 2019 with April and May–June for the second. */
    readonly terminer?: readonly string[];
  };

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

/** The terms of the prices' year, or of the year that is said. */
function standardterminer(inn: Readonly<Record<string, unknown>>): readonly string[] {
  const { aar, tariff, termin } = inn;
  const prisaar = erObjekt(tariff) ? tariff["aar"] : undefined;
  return aaretsTerminer(aar ?? prisaar, termin).map(({ navn: en }) => en);
}

/** Makes the content, and says what is wrong with the terms as they were given: the a konto rows are our own. */
function lagTomt(oppgjoer: unknown, terminer: readonly string[]): Skjemainnhold {
  try {
    return lagInnhold(oppgjoer);
  } catch (e) {
    if (!(e instanceof SioFeil)) throw e;
    const kjente = terminer.map(siter).join(", ");
    throw new SioFeil(
      e.feil.map((p): Problem => {
        if (p.kode === "UKJENT_TERMIN") {
          const fant = erObjekt(oppgjoer) ? beskrivFunn(oppgjoer["termin"]) : "";
          const melding = `Terminen skal være en av skjemaets (${kjente}): fant ${fant}. Årets andre terminer oppgis i terminer.`;
          return { ...p, melding };
        }
        return p.sti[0] === "aKonto" ? { ...p, sti: ["terminer", ...p.sti.slice(1, 2)] } : p;
      }),
    );
  }
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
    if (!erObjekt(inn)) return { resten: inn, terminer: [] };
    krevMal(inn);
    const { terminer: _, ...uten } = inn;
    return {
      resten: uten,
      terminer: krev(lesMedSkjema(terminskjema(), inn)).terminer ?? standardterminer(inn),
    };
  });
  const oppgjoer = erObjekt(resten)
    ? {
        ...resten,
        linjer: [],
        aKonto: terminer.map((termin) => ({ termin, beloep: 0 })),
        termin: resten.termin === undefined ? terminer[0] : resten.termin,
      }
    : resten;
  const innhold = lagTomt(oppgjoer, terminer);
  return skrivInnhold(
    { ...innhold, rader: innhold.rader.map(({ termin }) => ({ termin })), sumrad: { termin: "SUM" } },
    valg,
  );
}
