import type { Oppstillingsrad } from "../../korreksjonsoppgjoer/typer.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import { pluss } from "../uttrykk.js";
import { summering } from "./summering.js";

/** K-4: explains the form's head; the corrections stand in the rows of their own terms, and the last row is the sums. */
export function forklarOppstilling(
  b: Bygger,
  rader: readonly Oppstillingsrad[] | undefined,
  korreksjoner: ReadonlyMap<string, Stegnr>,
): void {
  if (rader === undefined) return;
  const ingen = () => b.konstant("0", "ingen korreksjon i terminen", "K-4", "kr");
  const skriv = (nr: number, navn: string, aKonto: Stegnr, korreksjon: Stegnr): void => {
    const samlet = b.regn({
      navn: `sum ${navn}`,
      enhet: "kr",
      regel: "K-4",
      operander: [
        ["a konto", aKonto],
        ["korreksjon", korreksjon],
      ],
      uttrykk: pluss("a konto", "korreksjon"),
    });
    b.rot(["oppstilling", nr, "aKonto"], aKonto);
    b.rot(["oppstilling", nr, "korreksjon"], korreksjon);
    b.rot(["oppstilling", nr, "sum"], samlet);
  };
  const terminer = rader.slice(0, -1).map(({ termin }, nr) => {
    const aKonto = b.inndata(["aKonto", nr, "beloep"], `a konto for ${termin}`, "kr");
    const korreksjon = korreksjoner.get(termin) ?? ingen();
    skriv(nr, `for ${termin}`, aKonto, korreksjon);
    return { termin, aKonto, korreksjon };
  });
  const aKonto = summering(
    b,
    "sum a konto",
    "K-4",
    terminer.map((t) => [t.termin, t.aKonto]),
  );
  const korreksjon = summering(
    b,
    "sum korreksjoner",
    "K-4",
    terminer.map((t) => [t.termin, t.korreksjon]),
  );
  skriv(terminer.length, "for alle terminer", aKonto, korreksjon);
}
