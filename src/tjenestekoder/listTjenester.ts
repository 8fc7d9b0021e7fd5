import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { frys } from "../grense/frys.js";
import { KATALOG } from "./katalog.js";
import { TJENESTEGRUPPER, type Tjenestegruppe } from "./koder.js";
import type { Tjeneste } from "./Tjeneste.js";

/**
 * Lists the catalogue in the order of the form, whole or a group at a time.
 *
 * Norwegian: *tjenestekoder*. Rule T-1: 51 codes, 16 groups, 17 with the asterisk.
 *
 * @param gruppe - A group heading of the form; every code unless given.
 * @returns The rows, frozen.
 * @throws {@link SioFeil} `UGYLDIG_VERDI` for a heading that is not on the form.
 * @example
 * ```ts
 * import { listTjenester } from "sio-beregning";
 * listTjenester().length;
 * //=> 51
 * listTjenester("Langtidsplass i institusjon - forsterket").map((t) => t.kode);
 * //=> ["LFKO", "LFKJ"]
 * ```
 */
export function listTjenester(gruppe?: Tjenestegruppe): readonly Tjeneste[] {
  if (gruppe === undefined) return frys(KATALOG);
  if (!TJENESTEGRUPPER.includes(gruppe)) {
    const melding = `Ukjent gruppe: fant ${beskrivFunn(gruppe)}; skjemaets grupper er ${TJENESTEGRUPPER.join("; ")}.`;
    throw new SioFeil([{ kode: "UGYLDIG_VERDI", sti: [], melding }]);
  }
  return frys(KATALOG.filter((rad) => rad.gruppe === gruppe));
}
