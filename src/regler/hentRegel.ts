import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";
import { REGLER, type Regel } from "./regler.js";

/**
 * Lists every rule the library computes by: id, status, one sentence, sources.
 *
 * Norwegian: *regler*. Statuses: publisert, utledet, antatt, and bibliotek for the library's own choices.
 *
 * @returns The rules, frozen.
 * @example
 * ```ts
 * import { listRegler } from "sio-beregning/oppslag";
 * listRegler().filter((r) => r.id.startsWith("K-")).map((r) => `${r.id} ${r.status}`);
 * //=> ["K-1 utledet", "K-2 utledet", "K-3 utledet", "K-4 publisert", "K-5 antatt"]
 * ```
 */
export function listRegler(): readonly Regel[] {
  return frys<readonly Regel[]>(REGLER);
}

/**
 * Fetches a rule by its id.
 *
 * Norwegian: *regel*. Errors, explanations and docs cite rules by these ids.
 *
 * @param id - `"K-3"`.
 * @returns The rule, frozen.
 * @throws {@link SioFeil} `UKJENT_REGEL`.
 * @example
 * ```ts
 * import { hentRegel } from "sio-beregning/oppslag";
 * hentRegel("T-4").status;
 * //=> "publisert"
 * ```
 */
export function hentRegel(id: string): Regel {
  const funnet = listRegler().find((regel) => regel.id === id);
  if (funnet !== undefined) return funnet;
  const kjente = REGLER.map((regel) => regel.id).join(", ");
  throw new SioFeil([
    {
      kode: "UKJENT_REGEL",
      sti: [],
      melding: `Ukjent regel: fant ${beskrivFunn(id)}; reglene er ${kjente}.`,
    },
  ]);
}
