import fil from "../../tariffs/sources.json" with { type: "json" };
import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";

/** A source: a seed document by its file name or a public page by its address. */
export type Kilde = {
  readonly id: string;
  readonly tittel: string;
  readonly utgiver: string;
  readonly fil?: string;
  readonly adresse?: string;
  readonly andreAdresser?: readonly string[];
  readonly merknad?: string;
  /** When it was published, as far as it is known: a year, a month or a day. */
  readonly publisert?: string;
};

/**
 * Fetches the source behind a citation.
 *
 * Norwegian: *kilde*. Every value the library ships cites an entry here and the place in it.
 *
 * @param id - The id of a citation, `"S003"`.
 * @returns The source, frozen.
 * @throws {@link SioFeil} `UKJENT_KILDE`.
 * @example
 * ```ts
 * import { hentKilde } from "sio-beregning/oppslag";
 * hentKilde("S003").fil;
 * //=> "003_d5e0e7d2c43cc2a5.txt"
 * ```
 */
export function hentKilde(id: string): Kilde {
  const funnet = (fil.kilder as readonly Kilde[]).find((k) => k.id === id);
  if (funnet !== undefined) return frys(funnet);
  throw new SioFeil([
    {
      kode: "UKJENT_KILDE",
      sti: [],
      melding: `Ukjent kilde: fant ${beskrivFunn(id)}; se tariffs/sources.json.`,
    },
  ]);
}
