import { lesAktivitet } from "../../../aktivitet/lesAktivitet.js";
import type { Aktivitet, Periodeaktivitet } from "../../../aktivitet/resultat.js";
import { krev } from "../../../grense/lesInndata.js";
import type { Bygger } from "../../Bygger.js";
import { DATO } from "../../skrivVerdi.js";
import { forklarCelle, tellIPeriode } from "./forklarCelle.js";
import { lagRader } from "./lagRader.js";
import type { Rad, Telleperiode, Telling } from "./Rad.js";

/** Sorts rows by a mark. */
function etter(rader: readonly Rad[], merke: (rad: Rad) => string): Map<string, Rad[]> {
  const svar = new Map<string, Rad[]>();
  for (const rad of rader) {
    const kjent = svar.get(merke(rad));
    if (kjent === undefined) svar.set(merke(rad), [rad]);
    else kjent.push(rad);
  }
  return svar;
}

/** Explains a count of vedtak: each one's days and volume, and the sums and counts of each code (V-1 to V-5, V-7). */
export function forklarAktivitet(b: Bygger, resultat: Aktivitet | Periodeaktivitet): void {
  const lest = krev(lesAktivitet(b.inn));
  const rader = lagRader(b, lest);
  const t: Telling = {
    b,
    regler: lest.regler,
    rader,
    versjoner: etter(rader, (rad) => rad.versjonAv),
    brukere: etter(rader, (rad) => rad.bruker),
  };
  const perioder = lest.perioder.map(({ fra, til }, i): Telleperiode => {
    const sti = lest.enPeriode ? ["periode"] : ["perioder", i];
    const om = lest.enPeriode ? "perioden" : `periode nr. ${i + 1}`;
    return {
      fra,
      til,
      fraSteg: b.inndata([...sti, "fra"], `første dag i ${om}`, DATO),
      tilSteg: b.inndata([...sti, "til"], `siste dag i ${om}`, DATO),
    };
  });
  const telte = perioder.map((periode) => tellIPeriode(t, periode));
  if ("linjer" in resultat) forklarCelle(b, resultat, telte[0] ?? [], [], "");
  resultat.resultater?.forEach((celle, i) => {
    const p = i % perioder.length;
    const her = (telte[p] ?? []).filter(({ rad }) => rad.kommune === celle.kommune);
    const iKommunen = celle.kommune === undefined ? "" : ` i ${celle.kommune}`;
    const iPerioden = perioder.length > 1 ? ` i periode nr. ${p + 1}` : "";
    forklarCelle(b, celle, her, ["resultater", i], `${iKommunen}${iPerioden}`);
  });
}
