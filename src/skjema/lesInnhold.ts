import * as z from "zod";
import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { ettAv, lat, navn } from "../grense/felt.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { filfeil } from "./bok/filfeil.js";
import { grensefelt, medStandard } from "./bok/grenser.js";
import { lesBok } from "./bok/lesBok.js";
import type { LestSkjemafil } from "./LestSkjemafil.js";
import { lesTabell } from "./les/lesTabell.js";
import type { Tabell } from "./les/Tabell.js";
import { velgTabell } from "./les/velgTabell.js";

const valgskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    format: ettAv("Formatet", ["xlsx", "csv"]).optional(),
    ark: navn("Arket").optional(),
    grenser: grensefelt().optional(),
  }),
);

/** Gives the content as bytes of its own, or as text; the host may have its bytes in either of two wrappings. */
function innholdAv(innhold: unknown): Uint8Array | string {
  if (typeof innhold === "string") return innhold;
  const slag = Object.prototype.toString.call(innhold);
  if (ArrayBuffer.isView(innhold) && slag === "[object Uint8Array]")
    return new Uint8Array(innhold.buffer, innhold.byteOffset, innhold.byteLength);
  if (slag === "[object ArrayBuffer]") return new Uint8Array(innhold as ArrayBuffer);
  const melding = `Innholdet skal være filens bytes (Uint8Array eller ArrayBuffer) eller tekst: fant ${beskrivFunn(innhold)}.`;
  throw filfeil("UGYLDIG_TYPE", melding);
}

/** Reads a form with the table that it was found in, for those who look at its cells. */
export function lesInnhold(innhold: unknown, valg: unknown): { lest: LestSkjemafil; tabell: Tabell } {
  return vedGrensen(() => {
    const { format, ark, grenser } = krev(lesMedSkjema(valgskjema(), valg));
    const bok = lesBok(innholdAv(innhold), format, medStandard(grenser));
    const tabell = velgTabell(bok, ark);
    const { lest, problemer } = lesTabell(bok, tabell);
    if (problemer.length > 0) throw new SioFeil(problemer);
    return { lest, tabell };
  });
}
