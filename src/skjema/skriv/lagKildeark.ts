import { pakke } from "../../kvittering/pakke.js";
import { hentKilde } from "../../regler/hentKilde.js";
import { hentRegel } from "../../regler/hentRegel.js";
import type { Kildehenvisning } from "../../tariff/Tariff.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { type Arkskisse, type Celleskisse, tall, tekst } from "../bok/Bokskisse.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";

/** The rules that the form's formulas follow. */
const REGLER = ["A-4", "K-1", "K-2", "K-3", "K-4", "T-1", "T-2", "V-2"];

/** Says where a value stands; a source that the caller's own table names may be one that we don't know. */
function kildetekst({ id, sted }: Kildehenvisning): string {
  let tittel = "";
  try {
    tittel = hentKilde(id).tittel;
  } catch {
    tittel = "egen kilde";
  }
  return [`${id}: ${tittel}`, sted].filter((del) => del !== undefined).join(", ");
}

function prisrader({ tariff, priser }: Skjemainnhold): Celleskisse[][] {
  return KATALOG.flatMap(({ kode, navn }, nr) => {
    const pris = priser[nr];
    if (pris === undefined) return [];
    const rad = tariff?.priser[nr];
    const status =
      tariff === undefined ? "oppgitt av den som laget skjemaet" : (rad?.status ?? tariff.status);
    const kilder = rad?.kilder ?? tariff?.kilder ?? [];
    const sted = rad?.kilder === undefined && rad?.sted !== undefined ? `, ${rad.sted}` : "";
    return [
      [
        tekst(`${kode}:`, "kode"), // not the bare code: this sheet is not to be taken for the form
        tekst(navn),
        tall(pris, pris.includes(".") ? "desimalkroner" : "kroner"),
        tekst(status),
        tekst(`${kilder.map(kildetekst).join("; ")}${sted}`, "brutt"),
        tekst(rad?.merknad ?? "", "brutt"),
      ],
    ];
  });
}

const overskrift = (tittel: string): Celleskisse[][] => [[], [tekst(tittel, "ledetekst")]];
const hode = (...navn: string[]): Celleskisse[] => navn.map((n) => tekst(n, "hode"));

/** Makes the sheet that says what the numbers rest on: package, rules, prices with status and source, and what is doubtful. */
export function lagKildeark(innhold: Skjemainnhold): Arkskisse {
  const { navn, versjon } = pakke();
  const { tariff, merknader } = innhold;
  return {
    navn: "Kilder",
    bredder: [12, 64, 12, 16, 84, 40],
    rader: [
      [tekst("Kilder og statuser", "tittel")],
      [
        tekst(
          `Skrevet av ${navn} ${versjon}. Statuser: publisert = en kilde sier det; utledet = regnet ut av publiserte tall; antatt = beste lesning av en uklar kilde.`,
          "note",
        ),
      ],
      [
        tekst(
          tariff === undefined
            ? "Enhetspriser: oppgitt av den som laget skjemaet."
            : `Enhetspriser: ${tariff.id} (${tariff.status}).`,
          "note",
        ),
      ],
      ...overskrift("Regler som formlene følger"),
      hode("Regel", "Hva den sier", "Status"),
      ...REGLER.map(hentRegel).map(({ id, setning, status }) => [
        tekst(id, "kode"),
        tekst(setning, "brutt"),
        tekst(status),
      ]),
      ...(merknader.length === 0
        ? []
        : [
            ...overskrift("Merknader"),
            hode("Kode", "Merknad"),
            ...merknader.map((m) => [tekst(m.kode, "kode"), tekst(m.melding, "brutt")]),
          ]),
      ...overskrift("Enhetspriser"),
      hode("Kode", "Tjeneste", "Pris", "Status", "Kilde", "Merknad"),
      ...prisrader(innhold),
    ],
  };
}
