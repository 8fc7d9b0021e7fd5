// Os' form for the first quarter of 2019 laid out in cells, in several ways.

import { listTjenester, type SkjemaInn } from "../../src/index.js";
import { n, type Rute } from "./lagRegneark.js";
import { OS } from "./osSkjema.js";

/** Printed text as a spreadsheet's own number. */
const tallet = (tekst: unknown): string =>
  String(tekst)
    .replace(/[ \u00a0\u202f]/g, "")
    .replace("\u2212", "-")
    .replace(",", ".");

const FELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
const OVERSKRIFTER = [
  "Enhetspris",
  "A konto år",
  "A konto i kvartalet",
  "Gjennomført",
  "Endring",
  "Netto endring tilskudd",
];

/** How a number is put in a cell. */
export type Celleform = (trykt: unknown) => Rute;
const somTall: Celleform = (t) => (t === undefined || t === null ? null : n(tallet(t)));
export const somTekst: Celleform = (t) => (t === undefined || t === null ? "-" : String(t));

/** The whole form, as it is printed: head, key, and the table under its groups. */
export function osRader(form: Celleform = somTall): Rute[][] {
  const navn = new Map(listTjenester().map((t) => [t.kode, t]));
  let gruppe = "";
  return [
    ["Rapporteringsskjema \u2013 korreksjonsoppgjør"],
    ["Kommune", "Os", null, "År", n("2019")],
    ["Termin", "1. kvartal", null, "Arbeidsgiveravgiftssone", "1", "Reisetid gruppe", "1"],
    [],
    ["", "A konto", "Korreksjonsoppgjør", "Sum"],
    ...(OS.oppstilling ?? []).map((r): Rute[] => [r.termin, form(r.aKonto), form(r.korreksjon), form(r.sum)]),
    ["Nøkkel for a konto", form(OS.noekkel)],
    [],
    ["Tjeneste", "Kode", "*", "Enhet", ...OVERSKRIFTER],
    ...OS.linjer.flatMap((linje): Rute[][] => {
      const tjeneste = navn.get(linje.kode);
      const ny = tjeneste !== undefined && tjeneste.gruppe !== gruppe ? [[tjeneste.gruppe]] : [];
      gruppe = tjeneste?.gruppe ?? gruppe;
      return [
        ...ny,
        [
          tjeneste?.beskrivelse ?? "",
          linje.kode,
          linje.stjerne === true ? "*" : null,
          tjeneste?.enhet === "time" ? "time" : "døgn",
          ...FELT.map((felt) => form(linje[felt])),
        ],
      ];
    }),
    ["SUM", null, null, null, null, null, null, null, null, form(OS.netto)],
    [],
    ["* Får ikke fratrekk ved midlertidig opphør. Får 3 døgns påslag ved flytting og død"],
  ];
}

/** The form as CSV. */
export const osCsv = (skille = ";", rader = osRader(somTekst)): string =>
  rader
    .map((rad) =>
      rad
        .map((rute) => (rute === null ? "" : typeof rute === "string" ? rute : (rute.v ?? "")))
        .map((felt) => (felt.includes(skille) ? `"${felt}"` : felt))
        .join(skille),
    )
    .join("\r\n")
    .concat("\r\n");

/** What a read form comes to: every number as a plain decimal, whatever it was written as. */
export function somTallene(skjema: SkjemaInn): unknown {
  const gaa = (verdi: unknown, felt: string): unknown => {
    if (Array.isArray(verdi)) return verdi.map((v) => gaa(v, felt));
    if (typeof verdi === "object" && verdi !== null)
      return Object.fromEntries(
        Object.entries(verdi)
          .filter(([, v]) => v !== null && v !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => [k, gaa(v, k)]),
      );
    return typeof verdi === "string" && !["kode", "termin", "kommune", "sone"].includes(felt)
      ? tallet(verdi)
          .replace(/(\.\d*?)0+$/, "$1")
          .replace(/\.$/, "")
      : verdi;
  };
  return gaa(skjema, "");
}
