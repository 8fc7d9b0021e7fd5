import { siter } from "../../grense/beskrivFunn.js";
import { avrund } from "../../tall/kvotient.js";
import { lesResultat } from "../../tall/lesResultat.js";
import { lesTall, SIFRE_ETTER, SIFRE_FOER } from "../../tall/lesTall.js";
import { skrivTall } from "../../tall/skrivTall.js";
import type { Celle } from "../bok/Bok.js";
import { lesRegnearktall } from "../bok/lesRegnearktall.js";
import { type Lesing, noterProblem, skrivSted } from "./Lesing.js";
import { lesTalltekst } from "./talltekst.js";

/** What a number is to be: kroner may have `kr` beside them, a computed one has no residue of its doubles, a share may be a per cent. */
export type Tallslag = { readonly kroner?: boolean; readonly beregnet?: boolean; readonly andel?: boolean };

/**
 * Decimals that a spreadsheet's own results are read to: its doubles leave residues further out (47427.26 − 47427 is
 * 0.26000000000203727), and a form's number is rounded to its last digit anyway (N-2).
 */
const DESIMALER_AV_FORMEL = 6;

const SLIK =
  "skriv tallet som «17 315,31»: mellomrom mellom tusener, komma foran desimaler, eventuelt minus foran";

function utenRest(tekst: string): string {
  const t = lesTall(tekst);
  return typeof t === "string" || t.s <= DESIMALER_AV_FORMEL
    ? tekst
    : skrivTall(avrund(t, DESIMALER_AV_FORMEL));
}

/** Reads a spreadsheet's own number. */
function lesTallet(
  lesing: Lesing,
  celle: Celle,
  { beregnet = false, andel = false }: Tallslag,
): string | undefined {
  const lest = lesRegnearktall(celle.tekst);
  if (lest === undefined) {
    noterProblem(
      lesing,
      celle,
      "UGYLDIG_TALL",
      `Fant ${siter(celle.tekst)} der et tall skal stå; skriv tallet på nytt.`,
    );
    return undefined;
  }
  if (lest !== "sifre" && celle.prosent === true && !andel) {
    noterProblem(
      lesing,
      celle,
      "UGYLDIG_CELLE",
      `Tallet vises som prosent; her skal det være et vanlig tall.`,
    );
    return undefined;
  }
  const tekst =
    lest !== "sifre" && beregnet && celle.formel !== undefined
      ? utenRest(lest.tekst)
      : lest === "sifre"
        ? ""
        : lest.tekst;
  const tall = lesTall(tekst);
  if (typeof tall === "string") {
    const melding = `Fant tallet ${siter(celle.tekst)}; et tall har høyst ${SIFRE_FOER} sifre før og ${SIFRE_ETTER} etter komma.`;
    noterProblem(lesing, celle, "FOR_MANGE_SIFRE", melding);
    return undefined;
  }
  if (lest !== "sifre" && lest.somVist) lesing.somVist.push(skrivSted(lesing.ark, celle));
  return tekst;
}

/** Reads a number that stands as text. */
function lesTeksten(
  lesing: Lesing,
  celle: Celle,
  { kroner = false, beregnet = false }: Tallslag,
): string | undefined {
  const lest = lesTalltekst(celle.tekst, kroner);
  if (lest.slag === "tom") return undefined;
  if (lest.slag === "ikke-tall") {
    const hint = /%/.test(celle.tekst)
      ? "prosent er ikke tillatt her"
      : /^[=+]/.test(celle.tekst.trim())
        ? "det er en formel som tekst, uten verdi"
        : /^[-+]?[\d.,]+e[-+]?\d+$/i.test(celle.tekst.trim())
          ? "eksponent er ikke tillatt; skriv tallet helt ut"
          : SLIK;
    noterProblem(
      lesing,
      celle,
      "UGYLDIG_TALL",
      `Fant teksten ${siter(celle.tekst)} der et tall skal stå; ${hint}.`,
    );
    return undefined;
  }
  const { komma, punktum } = lesing.tegn;
  const entydig = lest.tegn === "komma" ? komma && !punktum : punktum && !komma;
  if (lest.tvetydig === true && !entydig) {
    const melding = `Fant ${siter(celle.tekst)}, som kan være tusener eller tre desimaler; ingenting annet i skjemaet viser hva. Skriv det uten skille mellom tusener, eller med en desimal til («1,2340»).`;
    noterProblem(lesing, celle, "UGYLDIG_TALL", melding);
    return undefined;
  }
  const desimal = lest.tekst.replaceAll(" ", "").replace(",", ".");
  const eksakt = beregnet ? lesResultat(desimal) : undefined;
  // an exact result may have more decimals than an input may; what is checked is rounded to its last digit anyway
  if (eksakt !== undefined && typeof eksakt !== "string" && eksakt.s > SIFRE_ETTER)
    return skrivTall(avrund(eksakt, SIFRE_ETTER));
  if (typeof lesTall(desimal) === "string") {
    const melding = `Fant ${siter(celle.tekst)}; et tall har høyst ${SIFRE_FOER} sifre før og ${SIFRE_ETTER} etter komma.`;
    noterProblem(lesing, celle, "FOR_MANGE_SIFRE", melding);
    return undefined;
  }
  return lest.tekst;
}

/** Reads a cell as a number of the form: a decimal, or text as printed; `undefined` for an empty one, or one that is wrong, which is noted. */
export function lesTallcelle(
  lesing: Lesing,
  celle: Celle | undefined,
  slag: Tallslag = {},
): string | undefined {
  if (celle === undefined) return undefined;
  if (celle.formel !== undefined && /\[[^\]]*\]/.test(celle.formel.replace(/"[^"]*"/g, "")))
    lesing.eksterne.push(skrivSted(lesing.ark, celle));
  const nei = (melding: string) => {
    noterProblem(lesing, celle, "UGYLDIG_CELLE", melding);
    return undefined;
  };
  switch (celle.slag) {
    case "tall":
      return lesTallet(lesing, celle, slag);
    case "tekst":
      return lesTeksten(lesing, celle, slag);
    case "dato":
      return nei(
        `Cellen er en dato (${siter(celle.tekst)} med datoformat); her skal det stå et tall. Endre formatet til tall og skriv tallet på nytt.`,
      );
    case "sann":
      return nei(`Cellen er ${celle.tekst}; her skal det stå et tall.`);
    case "feil":
      return nei(`Cellen har feilen ${siter(celle.tekst)}; rett formelen, så den gir et tall.`);
    case "uten-verdi":
      return nei(
        "Cellen har en formel som aldri er regnet ut; åpne filen i regnearkprogrammet og lagre den.",
      );
  }
}
