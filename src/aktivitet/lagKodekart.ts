import { skrivDato } from "../dato/dato.js";
import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";
import { erObjekt, krev, vedGrensen } from "../grense/lesInndata.js";
import { sammenlignTekst } from "./Aktivitetsmerknad.js";
import {
  type Kodekart,
  type KodekartradInn,
  type LokaleKoderInn,
  lesKodekart,
  lesOrdbok,
} from "./kodekart.js";

/** What a heading may say, and the field it is. */
const KOLONNER: Readonly<Record<string, keyof KodekartradInn>> = {
  lokal: "lokal",
  lokalkode: "lokal",
  "lokal kode": "lokal",
  kode: "kode",
  tjenestekode: "kode",
  fra: "fra",
  til: "til",
};

/** Splits a line at the separator, but not within quotes; two quotes within quotes are one. */
function delLinje(linje: string, skille: string): string[] {
  const celler: string[] = [];
  let celle = "";
  let iSitat = false;
  for (let i = 0; i < linje.length; i += 1) {
    const tegn = linje[i];
    if (tegn === '"' && iSitat && linje[i + 1] === '"') {
      celle += '"';
      i += 1;
    } else if (tegn === '"') iSitat = !iSitat;
    else if (tegn === skille && !iSitat) {
      celler.push(celle.trim());
      celle = "";
    } else celle += tegn;
  }
  return [...celler, celle.trim()];
}

type Rader = {
  readonly rader: readonly object[];
  readonly linjer: readonly number[];
  readonly problemer: readonly Problem[];
};

/** Reads CSV with a heading: `lokal;kode;fra;til`, the last two where they are needed; semicolons, commas or tabs. */
function lesCsv(tekst: string): Rader {
  const [overskrift = "", ...resten] = tekst.split(/\r\n|\n|\r/); // a byte order mark goes as the first name is trimmed
  const skille = [";", "\t", ","].find((s) => overskrift.includes(s)) ?? ";";
  const navn = delLinje(overskrift, skille);
  const felt = navn.map((n) => KOLONNER[n.toLowerCase()]);
  const problemer = felt.flatMap((f, i): Problem[] => {
    if (f !== undefined) return [];
    const melding = `Ukjent kolonne: fant ${siter(navn[i] ?? "")}; overskriften skal være lokal;kode, eventuelt med fra og til.`;
    return [{ kode: "UKJENT_KOLONNE", sti: [1, i + 1], melding }];
  });
  const linjer: number[] = [];
  const rader = resten.flatMap((linje, i): object[] => {
    if (linje.trim() === "") return [];
    linjer.push(i + 2);
    const celler = delLinje(linje, skille);
    if (celler.length > navn.length) {
      const melding = `Linje ${i + 2} har ${celler.length} felt, og overskriften har ${navn.length}.`;
      problemer.push({ kode: "UGYLDIG_VERDI", sti: [i + 2], melding });
    }
    return [
      Object.fromEntries(felt.flatMap((f, k) => (f === undefined || !celler[k] ? [] : [[f, celler[k]]]))),
    ];
  });
  return { rader, linjer, problemer };
}

function les(inn: unknown): ReturnType<typeof lesKodekart> {
  if (typeof inn !== "string") {
    if (Array.isArray(inn)) return lesKodekart({ koder: inn });
    return erObjekt(inn) && !Array.isArray(inn["koder"]) ? lesOrdbok(inn) : lesKodekart(inn);
  }
  const { rader, linjer, problemer } = lesCsv(inn);
  if (problemer.length > 0) return { problemer };
  const lest = lesKodekart({ koder: rader });
  if ("verdi" in lest) return lest;
  // in a file, a line says more than a place in a list
  const paaLinjen = (p: Problem): Problem => {
    const [, nr, ...felt] = p.sti;
    return { ...p, sti: typeof nr === "number" ? [linjer[nr] ?? nr, ...felt] : p.sti };
  };
  return { problemer: lest.problemer.map(paaLinjen) };
}

/**
 * Makes a map of local codes from CSV or an object, and checks it: known tjenestekoder, and no local code with two meanings on a day.
 *
 * Norwegian: *kodekart*. Rule T-7 (antatt): many local codes may map onto one tjenestekode; an unmapped one is refused in the count. A
 * row may have its first and last day (`fra`, `til`, both counted), for a code that has been given another meaning.
 *
 * @param inn - CSV text with the heading `lokal;kode` or `lokal;kode;fra;til` (semicolons, commas or tabs), an object
 * `{ "HJ-1": "HTAMDK" }`, or a list of rows.
 * @returns The map, sorted and frozen, for `lokaleKoder`.
 * @throws {@link SioFeil} `DUPLIKAT_LOKAL_KODE`, `UKJENT_TJENESTEKODE`, `UGYLDIG_DATO`, `UKJENT_KOLONNE`, `MANGLER_FELT`, `UKJENT_FELT`; in CSV
 * `sti` begins with the line's number.
 * @example
 * ```ts
 * import { beregnAktivitet, lagKodekart } from "sio-beregning";
 * const lokaleKoder = lagKodekart("lokal;kode;fra;til\nHJ-1;HTAMDK;;2019-01-31\nHJ-1;HTBODK;2019-02-01;\n");
 * const { linjer } = beregnAktivitet({
 *   periode: { fra: "2019-01-01", til: "2019-02-28" },
 *   lokaleKoder,
 *   vedtak: [{ bruker: "b", kode: "HJ-1", fra: "2019-01-01", timerPerUke: 7 }],
 * });
 * linjer.map((l) => `${l.kode} ${l.volum}`);
 * //=> ["HTAMDK 31", "HTBODK 28"]
 * ```
 */
export function lagKodekart(inn: string | LokaleKoderInn | readonly KodekartradInn[]): Kodekart {
  const rader = vedGrensen(() => krev(les(inn)));
  const koder = rader
    .map(({ lokal, kode, fra, til }) => ({
      lokal,
      kode,
      ...(fra !== undefined && { fra: skrivDato(fra) }),
      ...(til !== undefined && { til: skrivDato(til) }),
    }))
    .sort((a, b) => sammenlignTekst(a.lokal, b.lokal) || sammenlignTekst(a.fra, b.fra));
  return frys({ koder });
}
