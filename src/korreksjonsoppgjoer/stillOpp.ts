import { skrivTall } from "../tall/skrivTall.js";
import { NULL, pluss, type Tall } from "../tall/Tall.js";
import type { LestAKontoTermin } from "./LestOppgjoer.js";
import type { Oppstillingsrad } from "./typer.js";

/** The name of the last row, which no term may have. */
export const SUMRAD = "SUM";

/** K-4: the form's head; the corrections stand in the rows of their own terms. */
export function stillOpp(
  aKonto: readonly LestAKontoTermin[],
  korreksjoner: ReadonlyMap<string | undefined, Tall>,
): Oppstillingsrad[] {
  const rad = (termin: string, forskudd: Tall, korreksjon: Tall): Oppstillingsrad => ({
    termin,
    aKonto: skrivTall(forskudd),
    korreksjon: skrivTall(korreksjon),
    sum: skrivTall(pluss(forskudd, korreksjon)),
  });
  let sumAKonto = NULL;
  let sumKorreksjon = NULL;
  const rader = aKonto.map(({ termin, beloep }) => {
    const korreksjon = korreksjoner.get(termin) ?? NULL;
    sumAKonto = pluss(sumAKonto, beloep);
    sumKorreksjon = pluss(sumKorreksjon, korreksjon);
    return rad(termin, beloep, korreksjon);
  });
  return [...rader, rad(SUMRAD, sumAKonto, sumKorreksjon)];
}
