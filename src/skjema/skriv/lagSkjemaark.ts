import { kvotient } from "../../tall/kvotient.js";
import { skrivTall } from "../../tall/skrivTall.js";
import { heltall } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import type { Tjeneste } from "../../tjenestekoder/Tjeneste.js";
import { type Arkskisse, type Celleskisse, formel, tall, tekst, tom } from "../bok/Bokskisse.js";
import { kanStaaSomTall } from "../bok/regnearksifre.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

/** The sheet's name. */
export const SKJEMAARK = "Skjema";

/** Names that the formulas use. */
const NOEKKEL = "Noekkel";
const MAANEDER = "Maaneder";

const HODERADER = 3; // where what the form is about starts, and beside it the terms
const BREDDER = [46, 14, 4, 8, 11, 14, 14, 14, 14, 16];
const TERMINKOLONNE = 6; // F
/** More decimals of a quotient than any spreadsheet holds. */
const MANGE_DESIMALER = 25;

/** The row's text as the form has it, with the sub-heading where it does not say it itself. */
function radtekst({ undergruppe, beskrivelse }: Tjeneste): string {
  return undergruppe === null || beskrivelse.startsWith(undergruppe)
    ? beskrivelse
    : `${undergruppe}: ${beskrivelse}`;
}

/** A volume that is typed: a number where it can be read back with every digit, otherwise its digits as text, so that none is lost. */
function volumcelle(verdi: string | undefined): Celleskisse {
  if (verdi === undefined) return tom("inntastet");
  return kanStaaSomTall(verdi) ? tall(verdi, "inntastet") : tekst(verdi, "inntastet");
}

/** How a formula takes the number of a cell: one that stands as text is read with its own decimal point, whatever the spreadsheet's language. */
const ref = (celle: string, verdi: string | undefined): string =>
  verdi === undefined || kanStaaSomTall(verdi) ? celle : `_xlfn.NUMBERVALUE(${celle},".")`;

/** What stands to the left of the terms: label and value. */
function hodefelt({
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

/** The rows of the head's terms; `sumcelle` is where the form's sum is (K-4). */
function terminrader({ rader, sumrad, termin, sum }: Skjemainnhold, sumcelle: string): Celleskisse[][] {
  if (sumrad === undefined) return [];
  const foerste = HODERADER + 1;
  const verdi = (v: string | undefined) => v ?? "";
  const linjer = rader.map((rad, i) => {
    const nr = foerste + i;
    const egen = rad.termin === termin;
    return [
      tekst(rad.termin),
      rad.aKonto === undefined ? tom("inntastetkroner") : tall(rad.aKonto, "inntastetkroner"),
      egen ? formel(sumcelle, verdi(sum), "kroner") : tom("kroner"),
      formel(`IF(COUNT(G${nr}:H${nr})=0,"",SUM(G${nr}:H${nr}))`, verdi(rad.sum), "kroner"),
    ];
  });
  const siste = foerste + rader.length - 1;
  const kolonnesum = (kolonne: string, v: string | undefined) =>
    formel(
      `IF(COUNT(${kolonne}${foerste}:${kolonne}${siste})=0,"",SUM(${kolonne}${foerste}:${kolonne}${siste}))`,
      verdi(v),
      "sumtall",
    );
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
      kolonnesum("G", sumrad.aKonto),
      kolonnesum("H", sum === undefined ? undefined : sumrad.korreksjon),
      kolonnesum("I", sumrad.sum),
    ],
  ];
}

const KOLONNER: readonly (readonly [string, "hode" | "hodetall"])[] = [
  ["Tjeneste", "hode"],
  ["Kode", "hode"],
  ["*", "hode"],
  ["Enhet", "hode"],
  ["Enhetspris", "hodetall"],
  ["A konto året", "hodetall"],
  ["A konto i terminen", "hodetall"],
  ["Gjennomført", "hodetall"],
  ["Endring", "hodetall"],
  ["Netto endring tilskudd", "hodetall"],
];

/** A code's row. */
function kodelinje(innhold: Skjemainnhold, nr: number, rad: number): Celleskisse[] {
  const tjeneste = KATALOG[nr];
  if (tjeneste === undefined) return [];
  const linje = innhold.linjer[nr];
  const pris = innhold.priser[nr];
  const aarsvolum = ref(`F${rad}`, linje?.aarsvolum);
  const del =
    "tall" in innhold.noekkel
      ? `${aarsvolum}*${ref(NOEKKEL, innhold.noekkel.tall)}`
      : `${aarsvolum}*${MAANEDER}/12`;
  return [
    tekst(radtekst(tjeneste)),
    tekst(tjeneste.kode, "kode"),
    tekst(tjeneste.stjerne ? "*" : "", "midt"),
    tekst(tjeneste.enhet === "time" ? "time" : "døgn", "midt"),
    pris === undefined ? tom("kroner") : kanStaaSomTall(pris) ? tall(pris, "volum") : tekst(pris, "volum"),
    volumcelle(linje?.aarsvolum),
    formel(`IF(F${rad}="","",ROUND(${del},0))`, linje?.aKontoVolum ?? "", "volum"), // A-4
    volumcelle(linje?.gjennomfoert),
    formel(
      `IF(OR(F${rad}="",H${rad}=""),"",${ref(`H${rad}`, linje?.gjennomfoert)}-G${rad})`,
      linje?.endring ?? "",
      "volum",
    ), // K-1
    formel(`IF(I${rad}="","",I${rad}*${ref(`E${rad}`, pris)})`, linje?.netto ?? "", "kroner"), // K-2
  ];
}

/** The table: a heading, a row a group and a row a code, and the sum; where each group's and the form's sum are. */
function tabell(innhold: Skjemainnhold, foersteRad: number): { rader: Celleskisse[][]; sumrad: number } {
  const rader: Celleskisse[][] = [KOLONNER.map(([navn, stil]) => tekst(navn, stil))];
  const gruppeceller: string[] = [];
  let nr = 0;
  while (nr < KATALOG.length) {
    const gruppe = KATALOG[nr]?.gruppe ?? "";
    const antall = KATALOG.filter((t) => t.gruppe === gruppe).length;
    const grupperad = foersteRad + rader.length;
    const sum = innhold.grupper.find((g) => g.gruppe === gruppe)?.netto ?? "";
    const omraade = `J${grupperad + 1}:J${grupperad + antall}`;
    gruppeceller.push(`J${grupperad}`);
    rader.push([
      tekst(gruppe, "gruppe"),
      ...Array.from({ length: 8 }, () => tom("gruppe")),
      formel(`IF(COUNT(${omraade})=0,"",SUM(${omraade}))`, sum, "gruppetall"),
    ]);
    for (let i = 0; i < antall; i += 1) rader.push(kodelinje(innhold, nr + i, grupperad + 1 + i));
    nr += antall;
  }
  const sumrad = foersteRad + rader.length;
  const ledd = gruppeceller.join(",");
  rader.push([
    tekst("SUM", "sumtekst"),
    ...Array.from({ length: 8 }, () => tom("sumtekst")),
    formel(`IF(COUNT(${ledd})=0,"",ROUND(SUM(${ledd}),0))`, innhold.sum ?? "", "sumtall"), // K-3
  ]);
  return { rader, sumrad };
}

const FOTNOTE = "* Får ikke fratrekk ved midlertidig opphør. Får 3 døgns påslag ved flytting og død.";

/** Makes the form's sheet, and says which cells the formulas' names stand for. */
export function lagSkjemaark(innhold: Skjemainnhold): {
  readonly ark: Arkskisse;
  readonly navn: readonly { readonly navn: string; readonly celle: string }[];
} {
  const felt = hodefelt(innhold);
  const antallTerminrader = innhold.sumrad === undefined ? 0 : innhold.rader.length + 2;
  const tabellrad = HODERADER + Math.max(felt.length, antallTerminrader) + 1;
  const { rader: linjer, sumrad } = tabell(innhold, tabellrad);
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
        [tekst("Skriv i de gule cellene; resten regnes ut. Beløp i kroner.", "note")],
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
