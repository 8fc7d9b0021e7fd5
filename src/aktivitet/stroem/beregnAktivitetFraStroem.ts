import { frys } from "../../grense/frys.js";
import { lesAktivitet } from "../lesAktivitet.js";
import { skrivResultat } from "../resultat.js";
import type {
  Periodestroemaktivitet,
  PeriodestroemInn,
  Stroemaktivitet,
  StroemaktivitetInn,
  Stroemvalg,
  Vedtaksstroem,
} from "./Stroem.js";
import { fullfoer, lesStroeminndata, tellStroem } from "./tellStroem.js";

/** The merknader of a code that are kept unless the caller says otherwise: memory must not grow with them. */
const MAKS_MERKNADER = 1000;

/**
 * Counts the vedtak of a stream into hours and døgn, as {@link beregnAktivitet} counts a list: of a file of any size, in bounded memory.
 *
 * Norwegian: *gjennomført aktivitet fra en strøm*. Rules V-1 to V-7, T-7. The stream is of vedtak, one by one or in batches (a batch of a
 * thousand costs a third of the time), or of bytes: NDJSON, a vedtak a line; or CSV in UTF-8, with or without byte order mark, with a heading
 * of the vedtak's field names in any order (`bruker`, `kode` and `fra` must be there; `id;bruker;kommune;kode;fra;til;timerPerUke;plasser;opphoer;avslutning`
 * is read fastest), parted by semicolon, comma or tab, lines ended by LF or
 * CRLF, quotes as in RFC 4180. Decimals are `12,5` or `12.5`; `opphoer` is `2019-01-05/2019-01-10 2019-02-01/2019-02-03`; a `mengde` has the columns
 * `mengde`, `enhet` and `per`; an empty field is one that isn't there. Every field is checked.
 *
 * The answer is that of the same vedtak in a list, and says in `stroem` what was read and how the brukere were looked at. A wrong row stops the
 * reading with its line, or is left out and told of, as `vedFeil` says. No message shows a bruker.
 *
 * @param inn - As for {@link beregnAktivitet}, without the vedtak. `maksMerknader` is 1000 unless given.
 * @param stroem - A Web ReadableStream, a Node stream, or anything that can be walked through.
 * @param valg - The format, how brukere are looked at, what to do with wrong rows, progress and a signal.
 * @returns The result with `stroem`, deep-frozen; without `mottakere` where they were not counted.
 * @throws {@link SioFeil} as {@link beregnAktivitet}, each row's at `["linje", n, field]`, or `["vedtak", n, field]` for vedtak; and the signal's
 * reason, or what the stream itself fails with.
 * @example
 * ```ts
 * import { beregnAktivitetFraStroem } from "sio-beregning";
 * const csv = `bruker;kode;fra;timerPerUke;opphoer
 * a;HTAMDK;2019-03-18;3,5;2019-03-20/2019-03-24
 * a;BPAN;2018-05-01;70;
 * `;
 * const svar = await beregnAktivitetFraStroem(
 *   { periode: { fra: "2019-01-01", til: "2019-03-31" } },
 *   new Blob([csv]).stream(),
 *   { brukere: "sortert" },
 * );
 * "linjer" in svar && svar.linjer.map((l) => `${l.kode}: ${l.volum}`);
 * //=> ["HTAMDK: 4.5", "BPAN: 900"]
 * svar.stroem;
 * //=> { format: "csv", rader: 2, bytes: 104, brukere: "sortert" }
 * ```
 */
export function beregnAktivitetFraStroem(
  inn: StroemaktivitetInn,
  stroem: Vedtaksstroem,
  valg?: Stroemvalg,
): Promise<Stroemaktivitet>;
/** Counts the vedtak of a stream in several periods and municipalities at once. */
export function beregnAktivitetFraStroem(
  inn: PeriodestroemInn,
  stroem: Vedtaksstroem,
  valg?: Stroemvalg,
): Promise<Periodestroemaktivitet>;
export async function beregnAktivitetFraStroem(
  inn: StroemaktivitetInn | PeriodestroemInn,
  stroem: Vedtaksstroem,
  valg: Stroemvalg = {},
): Promise<Stroemaktivitet | Periodestroemaktivitet> {
  return beregnMed(inn, stroem, valg, true);
}

/** The same, with or without the fast reading of CSV rows, which tests hold against the thorough one. */
export async function beregnMed(
  inn: unknown,
  stroem: unknown,
  valg: unknown,
  hurtig: boolean,
): Promise<Stroemaktivitet | Periodestroemaktivitet> {
  const lestInn = lesStroeminndata(inn, valg, (felter) => {
    const lest = lesAktivitet(felter);
    if (!("verdi" in lest)) return lest;
    const { maksMerknader = MAKS_MERKNADER } = lest.verdi;
    return { verdi: { lest: { ...lest.verdi, maksMerknader }, mer: undefined }, problemer: [] };
  });
  const { mottak, rapport } = await tellStroem(stroem, lestInn, hurtig);
  const brukere = lestInn.valg.brukere === "ingen" ? "ingen" : "alle";
  const telling = fullfoer(mottak, lestInn.lest, brukere);
  return frys({ ...skrivResultat(telling), stroem: rapport });
}
