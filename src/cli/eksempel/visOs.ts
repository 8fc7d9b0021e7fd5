import { hentTjeneste, skrivNorskTall } from "../../index.js";
import { hoeyre, type Rad, skrivTabell, venstre } from "../tabell.js";
import type { OsSammenhold, Sammenhold, VistLinje } from "./sammenholdOs.js";

/** Shows a number as the form does: empty cells as a dash. */
const tall = (tekst: string | null) => (tekst === null ? "-" : skrivNorskTall(tekst));

const dom = ({ avvik }: Sammenhold<unknown>) =>
  avvik.length === 0 ? "stemmer" : `AVVIK: ${avvik.join("; ")}`;

function visOppstilling(rader: OsSammenhold["oppstilling"]): string {
  return skrivTabell(
    [
      venstre("Termin"),
      hoeyre("A konto"),
      hoeyre("Korreksjonsoppgjør"),
      hoeyre("Sum"),
      venstre("Mot publisert"),
    ],
    rader.map((rad) => {
      const { termin, aKonto, korreksjon, sum } = rad.beregnet;
      return [termin, tall(aKonto), tall(korreksjon), tall(sum), dom(rad)];
    }),
  );
}

function visLinje(rad: Sammenhold<VistLinje>): string[] {
  const { kode, pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto } = rad.beregnet;
  const { undergruppe, beskrivelse, stjerne } = hentTjeneste(kode);
  const foran = undergruppe === null || beskrivelse.startsWith(undergruppe) ? "" : `${undergruppe}: `;
  const tekst = `${foran}${beskrivelse}${stjerne ? " *" : ""}`;
  return [kode, tekst, ...[pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto].map(tall), dom(rad)];
}

function visLinjer({ linjer, netto }: OsSammenhold): string {
  const rader: Rad[] = [];
  let gruppe: string | undefined;
  for (const rad of linjer) {
    const tjeneste = hentTjeneste(rad.beregnet.kode);
    if (tjeneste.gruppe !== gruppe) rader.push(tjeneste.gruppe);
    gruppe = tjeneste.gruppe;
    rader.push(visLinje(rad));
  }
  rader.push(["SUM", "", "", "", "", "", "", tall(netto.beregnet), dom(netto)]);
  return skrivTabell(
    [
      venstre("Kode"),
      venstre("Beskrivelse"),
      hoeyre("Enhets-\npris"),
      hoeyre("A konto\nåret"),
      hoeyre("A konto\nkvartalet"),
      hoeyre("Gjennom-\nført"),
      hoeyre("Endring"),
      hoeyre("Netto endring\ntilskudd"),
      venstre("Mot publisert"),
    ],
    rader,
  );
}

/** Says in one line whether every number agrees. */
export function osDom({ oppstilling, linjer, netto }: OsSammenhold): {
  readonly stemmer: boolean;
  readonly linje: string;
} {
  const avvik = [...oppstilling, ...linjer, netto].filter((rad) => rad.avvik.length > 0).length;
  const aktive = linjer.filter((rad) => rad.beregnet.netto !== null).length;
  const sum = oppstilling.at(-1)?.beregnet;
  if (avvik > 0)
    return {
      stemmer: false,
      linje: `AVVIK: ${avvik} rad(er) stemmer ikke med det publiserte skjemaet (S003, l. 986–1128).`,
    };
  const linje = `Stemmer med det publiserte skjemaet (S003, l. 986–1128): ${aktive} aktive og ${linjer.length - aktive} tomme linjer, netto ${tall(netto.beregnet)}, sum ${tall(sum?.sum ?? null)} kr.`;
  return { stemmer: true, linje };
}

/** Writes Os' form for the first quarter of 2019 as a person knows it, each row held against the published one. */
export function visOs(svar: OsSammenhold): string {
  return [
    "RAPPORTERINGSSKJEMA – KORREKSJONSOPPGJØR",
    "Os kommune, 1. kvartal 2019. Arbeidsgiveravgiftssone 1, reisetid gruppe 1. Nøkkel for a konto 0,250. Beløp i kroner.",
    "Inndata: rekonstruert fra skjemaet (utledet). Priser: publisert tabell for 2019.",
    "",
    visOppstilling(svar.oppstilling),
    "",
    visLinjer(svar),
    "",
    "* Får ikke fratrekk ved midlertidig opphør. Får 3 døgns påslag ved flytting og død.",
    "",
    osDom(svar).linje,
  ].join("\n");
}
