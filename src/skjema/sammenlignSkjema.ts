import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { vedGrensen } from "../grense/lesInndata.js";
import { beregnKorreksjonsoppgjoer } from "../korreksjonsoppgjoer/beregnKorreksjonsoppgjoer.js";
import type { Dom } from "../tall/doem.js";
import type { LesSkjemavalg, LestSkjemafil } from "./LestSkjemafil.js";
import { lesInnhold } from "./lesInnhold.js";
import { beregnedeFelt } from "./sammenlign/beregnedeFelt.js";
import { doemCelle } from "./sammenlign/doemCelle.js";
import { finnFormel } from "./sammenlign/finnFormel.js";
import { tilKorreksjonsoppgjoer } from "./tilKorreksjonsoppgjoer.js";

/** A cell of a form held against what the rules give. */
export type Cellesammenligning = {
  /** `"Skjema!H12"`, or `"H12"` of a CSV file. */
  readonly celle: string;
  /** The field: `"linjer.0.netto"`. */
  readonly sti: string;
  /** What the row is of: the line's code, the group, or the term. */
  readonly rad?: string;
  /** The cell's own formula, where it has one, with its equals sign. */
  readonly formel?: string;
  /** What the file has there, and what the library computes of the form's own volumes, prices and key; both exact. */
  readonly verdi: string;
  readonly beregnet: string;
  /** N-2: alike as they stand, alike as values that are shown so, or not at all. */
  readonly dom: Dom;
  /** How far the two are from each other, where they can't be the same. */
  readonly avstand?: string;
};

/** What {@link sammenlignSkjema} gives. */
export type Skjemasammenligning = {
  readonly format: LestSkjemafil["format"];
  readonly ark?: string;
  readonly celler: readonly Cellesammenligning[];
  /** The worst of the cells' verdicts. */
  readonly dom: Dom;
  readonly antall: { readonly eksakt: number; readonly avrunding: number; readonly avvik: number };
  readonly merknader: readonly Merknad[];
};

const verste = ({ avvik, avrunding }: Skjemasammenligning["antall"]): Dom =>
  avvik > 0 ? "avvik" : avrunding > 0 ? "avrunding" : "eksakt";

/** Says so when no cell has a formula: a typed number is rounded, and what is computed of rounded volumes needn't be what was. */
function formelmerknad(celler: readonly Cellesammenligning[]): Merknad[] {
  if (celler.length === 0 || celler.some(({ formel }) => formel !== undefined)) return [];
  const melding =
    "Ingen av cellene har noen formel. Tallene er regnet på nytt av de viste volumene, så der disse er avrundet, kan et riktig tall stå som avvik; «sio kontroll oppgjoer» (kontrollerKorreksjonsoppgjoer) spør om det finnes verdier bak dem som gir tallene.";
  return [{ kode: "INGEN_FORMLER", sti: [], melding }];
}

/**
 * Holds a form's computed cells, as the spreadsheet's own formulas last left them, against the rules, cell by cell.
 *
 * Norwegian: *regnearket mot reglene*. Rules N-2, A-4, K-1 to K-4. The form's typed numbers (yearly and delivered volumes, prices, key, a konto) are settled by
 * `beregnKorreksjonsoppgjoer`, and each cell that the rules compute is held against the result: `eksakt` the same number, `avrunding` the
 * number rounded to what the cell shows (a formula's to six decimals at the most, for what is further out is a residue of its doubles), `avvik`
 * neither, with the distance. Nothing else is rounded. A form without any formula (CSV, or typed numbers) gives the merknad `INGEN_FORMLER`: ask
 * `kontrollerKorreksjonsoppgjoer` of it.
 *
 * @param innhold - As for {@link lesSkjema}.
 * @param valg - As for {@link lesSkjema}.
 * @returns Every computed cell that has a number, with its formula, and the verdicts counted; frozen.
 * @throws {@link SioFeil} what {@link lesSkjema} and {@link tilKorreksjonsoppgjoer} throw.
 * @example
 * ```ts
 * import { sammenlignSkjema } from "sio-beregning/skjema";
 * // the year's volume was rounded after the key, and the net follows the wrong change
 * const { dom, celler } = sammenlignSkjema(
 *   "Nøkkel for a konto;0,250\nKode;Enhetspris;A konto året;A konto i kvartalet;Gjennomført;Endring;Netto endring\n" +
 *     "BPAN;464;3 650;912;900;-12;-5 568\n",
 * );
 * dom;
 * //=> "avvik"
 * celler.map((c) => `${c.celle}: ${c.verdi}, skulle vært ${c.beregnet}`);
 * //=> ["D3: 912, skulle vært 913", "F3: -12, skulle vært -13", "G3: -5568, skulle vært -6032"]
 * ```
 */
export function sammenlignSkjema(
  innhold: Uint8Array | ArrayBuffer | string,
  valg: LesSkjemavalg = {},
): Skjemasammenligning {
  return frys(
    vedGrensen((): Skjemasammenligning => {
      const { lest, tabell } = lesInnhold(innhold, valg);
      const oppgjoer = beregnKorreksjonsoppgjoer(tilKorreksjonsoppgjoer(lest));
      const celler = beregnedeFelt(lest.skjema, oppgjoer).map(
        ({ sti, rad, vist, beregnet }): Cellesammenligning => {
          const celle = lest.steder[sti] ?? "";
          const formel = finnFormel(tabell.ark, celle);
          return {
            celle,
            sti,
            ...(rad !== undefined && { rad }),
            ...(formel !== undefined && { formel: `=${formel}` }),
            ...doemCelle(vist, beregnet),
          };
        },
      );
      const tell = (dom: Dom) => celler.filter((celle) => celle.dom === dom).length;
      const antall = { eksakt: tell("eksakt"), avrunding: tell("avrunding"), avvik: tell("avvik") };
      return {
        format: lest.format,
        ...(lest.ark !== undefined && { ark: lest.ark }),
        celler,
        dom: verste(antall),
        antall,
        merknader: [...lest.merknader, ...formelmerknad(celler), ...oppgjoer.merknader],
      };
    }),
  );
}
