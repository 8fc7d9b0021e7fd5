import { hentTjeneste, type Korreksjonsoppgjoer, skrivNorskTall } from "../../index.js";
import type { Opptelling } from "../aktivitet/tellFiler.js";
import { visMerknader } from "../aktivitet/visAktivitet.js";
import { csvtall, skrivCsv } from "../csv.js";
import { hoeyre, type Rad, skrivTabell, venstre } from "../tabell.js";

/** A period's settlement, and whose it is. */
export type Periodeoppgjoer = {
  readonly kommune?: string;
  readonly periode: { readonly fra: string; readonly til: string };
  readonly oppgjoer: Korreksjonsoppgjoer;
};

const tall = (tekst: string): string => skrivNorskTall(tekst);

function visLinjer({ linjer, netto }: Korreksjonsoppgjoer): string {
  const rader: Rad[] = [];
  let gruppe: string | undefined;
  for (const linje of linjer) {
    const tjeneste = hentTjeneste(linje.kode);
    if (tjeneste.gruppe !== gruppe) rader.push(tjeneste.gruppe);
    gruppe = tjeneste.gruppe;
    const { pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto: sum } = linje;
    rader.push([
      linje.kode,
      tjeneste.navn,
      ...[pris, aarsvolum, aKontoVolum, gjennomfoert, endring, sum].map(tall),
    ]);
  }
  rader.push(["SUM", "", "", "", "", "", "", tall(netto)]);
  return skrivTabell(
    [
      venstre("Kode"),
      venstre("Tjeneste"),
      hoeyre("Enhets-\npris"),
      hoeyre("A konto\nåret"),
      hoeyre("A konto\nperioden"),
      hoeyre("Gjennom-\nført"),
      hoeyre("Endring"),
      hoeyre("Netto endring\ntilskudd"),
    ],
    rader,
  );
}

function visOppstilling({ oppstilling }: Korreksjonsoppgjoer): string[] {
  if (oppstilling === undefined) return [];
  const kolonner = [venstre("Termin"), hoeyre("A konto"), hoeyre("Korreksjonsoppgjør"), hoeyre("Sum")];
  const rader = oppstilling.map((r) => [r.termin, tall(r.aKonto), tall(r.korreksjon), tall(r.sum)]);
  return [skrivTabell(kolonner, rader), ""];
}

/** Writes settlements for a terminal, as the form has them. */
export function visOppgjoer(alle: readonly Periodeoppgjoer[], telling: Opptelling): string {
  const skjemaer = alle.flatMap(({ kommune, periode, oppgjoer }) => [
    `Korreksjonsoppgjør, ${kommune === undefined ? "" : `${kommune}, `}${periode.fra} til ${periode.til}. Beløp i kroner.`,
    "",
    ...visOppstilling(oppgjoer),
    visLinjer(oppgjoer),
    "",
    `Netto endring i tilskudd: ${tall(oppgjoer.nettoAvrundet)} kr.`,
    "",
  ]);
  const merknader = [...alle.flatMap(({ oppgjoer }) => oppgjoer.merknader), ...telling.merknader];
  return [...skjemaer.slice(0, -1), ...visMerknader({ merknader, kommune: telling.kommune })].join("\n");
}

/** Writes settlements as CSV: a row for each period and code. */
export const oppgjoerSomCsv = (alle: readonly Periodeoppgjoer[]): string =>
  skrivCsv(
    [
      "kommune",
      "fra",
      "til",
      "kode",
      "enhet",
      "pris",
      "aarsvolum",
      "aKontoVolum",
      "gjennomfoert",
      "endring",
      "netto",
      "nettoAvrundet",
    ],
    alle.flatMap(({ kommune = "", periode, oppgjoer }) =>
      oppgjoer.linjer.map((l) => [
        kommune,
        periode.fra,
        periode.til,
        l.kode,
        l.enhet,
        ...[l.pris, l.aarsvolum, l.aKontoVolum, l.gjennomfoert, l.endring, l.netto, l.nettoAvrundet].map(
          csvtall,
        ),
      ]),
    ),
  );
