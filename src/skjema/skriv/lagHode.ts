import { kvotient } from "../../tall/kvotient.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { heltall } from "../../tall/Tall.js";
import { type Celleskisse, tall, tekst, tom } from "../bok/Bokskisse.js";
import { kanStaaSomTall } from "../bok/regnearksifre.js";
import { HODERADER, kronecelle, MAANEDER, ref } from "./celler.js";
import { formel } from "./formel.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

/** More decimals of a quotient than any spreadsheet holds. */
const MANGE_DESIMALER = 20;

/** What stands to the left of the terms: label and value. */
export function hodefelt({
  kommune,
  aar,
  termin,
  noekkel,
  tariff,
}: Skjemainnhold): (readonly [string, Celleskisse])[] {
  const noekkelceller: (readonly [string, Celleskisse])[] =
    "tall" in noekkel
      ? [
          [
            "Nøkkel for a konto",
            kanStaaSomTall(noekkel.tall) ? tall(noekkel.tall, "noekkel") : tekst(noekkel.tall, "noekkel"),
          ],
        ]
      : [
          ["Måneder i terminen", tall(String(noekkel.maaneder), "verdi")],
          [
            "Nøkkel for a konto",
            formel(
              `${MAANEDER}/12`,
              skrivTall(kvotient(heltall(noekkel.maaneder), 12, MANGE_DESIMALER)),
              "noekkel",
            ),
          ],
        ];
  return [
    ["Kommune", tekst(kommune ?? "", "verdi")],
    ["År", aar === undefined ? tom("verdi") : tall(String(aar), "verdi")],
    ["Termin", tekst(termin ?? "", "verdi")],
    ["Arbeidsgiveravgiftssone", tekst(tariff?.sone ?? "", "verdi")],
    ["Reisetid gruppe", tariff === undefined ? tom("verdi") : tall(String(tariff.reisetidsgruppe), "verdi")],
    ...noekkelceller,
  ];
}

/** A sum of cells, empty where none of them has a number; and of numbers that stand as text. */
const summen = (celler: string, iTekst: readonly string[]): string =>
  iTekst.length === 0 ? `IF(COUNT(${celler})=0,"",SUM(${celler}))` : `SUM(${celler},${iTekst.join(",")})`;

/** The rows of the head's terms; `sumcelle` is where the form's sum is (K-4). */
export function terminrader(
  { rader, sumrad, termin, sum }: Skjemainnhold,
  sumcelle: string,
): Celleskisse[][] {
  if (sumrad === undefined) return [];
  const foerste = HODERADER + 1;
  const verdi = (v: string | undefined) => v ?? "";
  /** A row's a konto where it stands as text, which SUM and COUNT pass over. */
  const iTekst = ({ aKonto }: (typeof rader)[number], i: number): string[] =>
    aKonto === undefined || kanStaaSomTall(aKonto) ? [] : [ref(`G${foerste + i}`, aKonto)];
  const linjer = rader.map((rad, i) => {
    const nr = foerste + i;
    const egen = rad.termin === termin;
    return [
      tekst(rad.termin),
      kronecelle(rad.aKonto),
      egen ? formel(sumcelle, verdi(sum), "kroner") : tom("kroner"),
      formel(summen(`G${nr}:H${nr}`, iTekst(rad, i)), verdi(rad.sum), "kroner"),
    ];
  });
  const siste = foerste + rader.length - 1;
  const kolonnesum = (kolonne: string, v: string | undefined, tillegg: readonly string[] = []) =>
    formel(summen(`${kolonne}${foerste}:${kolonne}${siste}`, tillegg), verdi(v), "sumtall");
  return [
    [
      tekst("Termin", "hode"),
      tekst("A konto", "hodetall"),
      tekst("Korreksjonsoppgjør", "hodetall"),
      tekst("Sum", "hodetall"),
    ],
    ...linjer,
    [
      tekst("SUM", "sumtekst"),
      kolonnesum("G", sumrad.aKonto, rader.flatMap(iTekst)),
      kolonnesum("H", sum === undefined ? undefined : sumrad.korreksjon),
      kolonnesum("I", sumrad.sum),
    ],
  ];
}
