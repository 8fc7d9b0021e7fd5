import { type Arkskisse, type Celleskisse, tekst, tom } from "../bok/Bokskisse.js";
import type { Skjemaformat } from "../LestSkjemafil.js";
import { HODERADER, MAANEDER, NOEKKEL } from "./celler.js";
import { hodefelt, terminrader } from "./lagHode.js";
import { lagTabell } from "./lagTabell.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

/** The sheet's name. */
const SKJEMAARK = "Skjema";

const BREDDER = [46, 14, 4, 8, 11, 14, 14, 20, 14, 16];
const TERMINKOLONNE = 6; // F

const FOTNOTE = "* Får ikke fratrekk ved midlertidig opphør. Får 3 døgns påslag ved flytting og død.";

/** What is said on top; CSV has neither colours nor formulas. */
const VEILEDNING: Readonly<Record<Skjemaformat, string>> = {
  xlsx: "Skriv i de gule cellene; resten regnes ut. Beløp i kroner.",
  csv: "Skriv i kolonnene for a konto i året og gjennomført; ingenting regnes ut av seg selv. Beløp i kroner.",
};

/** Makes the form's sheet, and says which cells the formulas' names stand for. */
export function lagSkjemaark(
  innhold: Skjemainnhold,
  format: Skjemaformat,
): {
  readonly ark: Arkskisse;
  readonly navn: readonly { readonly navn: string; readonly celle: string }[];
} {
  const felt = hodefelt(innhold);
  const antallTerminrader = innhold.sumrad === undefined ? 0 : innhold.rader.length + 2;
  const tabellrad = HODERADER + Math.max(felt.length, antallTerminrader) + 1;
  const { rader: linjer, sumrad } = lagTabell(innhold, tabellrad);
  const terminer = terminrader(innhold, `J${sumrad}`);
  const hode = Array.from({ length: tabellrad - HODERADER }, (_, i): Celleskisse[] => {
    const [ledetekst, verdi] = felt[i] ?? ["", tom("vanlig")];
    const venstre = [tekst(ledetekst, ledetekst === "" ? "vanlig" : "ledetekst"), verdi];
    const hoeyre = terminer[i] ?? [];
    if (hoeyre.length === 0) return ledetekst === "" ? [] : venstre;
    return [...venstre, ...Array.from({ length: TERMINKOLONNE - 3 }, () => tom("vanlig")), ...hoeyre];
  });
  const celleFor = (ledetekst: string) =>
    `${SKJEMAARK}!$B$${HODERADER + felt.findIndex(([t]) => t === ledetekst)}`;
  return {
    ark: {
      navn: SKJEMAARK,
      bredder: BREDDER,
      rader: [
        [tekst("Rapporteringsskjema – korreksjonsoppgjør", "tittel")],
        [tekst(VEILEDNING[format], "note")],
        ...hode,
        ...linjer,
        [],
        [tekst(FOTNOTE, "note")],
      ],
      frosset: { rader: tabellrad, kolonner: 2 },
      gjentatt: { fra: tabellrad, til: tabellrad },
      baretall: [`F${tabellrad + 1}:F${sumrad - 1}`, `H${tabellrad + 1}:H${sumrad - 1}`],
    },
    navn: [
      { navn: NOEKKEL, celle: celleFor("Nøkkel for a konto") },
      ...("maaneder" in innhold.noekkel ? [{ navn: MAANEDER, celle: celleFor("Måneder i terminen") }] : []),
    ],
  };
}
