import fil from "../../tariffs/utskrivningsklare.json" with { type: "json" };
import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";
import type { Kildehenvisning, Status } from "./Tariff.js";

/** The national price of a day in hospital for a patient who is ready to leave. */
export type Utskrivningsklarpris = {
  readonly aar: number;
  /** Whole kroner a døgn. */
  readonly pris: string;
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
};

/** Finds the price of a year. */
export function finnUtskrivningsklarpris(aar: number): Utskrivningsklarpris | undefined {
  const rad = fil.priser.find((p) => p.aar === aar);
  return (
    rad && { aar: rad.aar, pris: rad.pris, status: fil.status as Status, kilder: fil.kilder.slice(0, 1) }
  );
}

/**
 * Fetches the national døgnpris for utskrivningsklare pasienter of a year, 2014–2024.
 *
 * Norwegian: *utskrivningsklare pasienter*, tjenestekode UK. Rule T-4: a series of its own, never derived by T-3. Whole kroner a døgn.
 *
 * @param aar - The calendar year.
 * @returns The price with its source, frozen.
 * @throws {@link SioFeil} `UKJENT_AAR` for a year outside the series.
 * @example
 * ```ts
 * import { hentUtskrivningsklarpris } from "sio-beregning";
 * hentUtskrivningsklarpris(2019).pris;
 * //=> "4885"
 * ```
 */
export function hentUtskrivningsklarpris(aar: number): Utskrivningsklarpris {
  const funnet = finnUtskrivningsklarpris(aar);
  if (funnet !== undefined) return frys(funnet);
  const kjente = fil.priser.map((p) => p.aar).join(", ");
  const melding = `Døgnprisen for utskrivningsklare finnes for ${kjente}: fant ${beskrivFunn(aar)}.`;
  throw new SioFeil([{ kode: "UKJENT_AAR", sti: [], melding }]);
}
