import { type Dagnummer, lesDato } from "../dato/dato.js";
import type { Periode } from "../dato/periode.js";
import type { Problem, Sti } from "../feil.js";
import { beskrivFunn, siter } from "./beskrivFunn.js";
import { delfelt } from "./felt.js";

/** A calendar date, `YYYY-MM-DD`. */
export const datofelt = (hva: string) =>
  delfelt<Dagnummer>((inn) => {
    const dag = lesDato(inn);
    if (dag !== undefined) return { verdi: dag, problemer: [] };
    if (inn === undefined) {
      const melding = `${hva} mangler; oppgi en dato, for eksempel "2019-01-31".`;
      return { problemer: [{ kode: "MANGLER_FELT", sti: [], melding }] };
    }
    const melding = `${hva} skal være en dato som finnes, "ÅÅÅÅ-MM-DD" fra 1900 til 2199: fant ${beskrivFunn(inn)}${inn === null ? "; et felt uten dato utelates" : ""}.`;
    return { problemer: [{ kode: "UGYLDIG_DATO", sti: [], melding }] };
  });

/** Finds a stretch of days that ends before it starts, in the raw input, whatever else is wrong with it. */
export function baklengs(inn: unknown, hva: string, sti: Sti): Problem[] {
  if (typeof inn !== "object" || inn === null) return [];
  const { fra, til } = inn as Partial<Record<keyof Periode, unknown>>;
  const [start, slutt] = [lesDato(fra), lesDato(til)];
  if (start === undefined || slutt === undefined || slutt >= start) return [];
  const melding = `${hva} slutter ${siter(String(til))}, før starten ${siter(String(fra))}; begge dagene teller med, så slutten må være lik starten eller senere.`;
  return [{ kode: "UGYLDIG_DATO", sti: [...sti, "til"], melding }];
}
