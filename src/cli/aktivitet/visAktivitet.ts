import { hentTjeneste, type Stroemkommune, skrivNorskTall } from "../../index.js";
import { csvtall, skrivCsv } from "../csv.js";
import { hoeyre, type Rad, skrivTabell, venstre } from "../tabell.js";
import type { Opptelling } from "./tellFiler.js";
import { type Merknadsliste, tellMerknader } from "./tellMerknader.js";

const ENHET = { time: "timer", doegn: "døgn" } as const;
/** Merknader that a table shows; JSON has those that were kept. */
const MEST_MERKNADER = 20;

const antall = (n: number | undefined): string => (n === undefined ? "" : skrivNorskTall(n));

const LES_BRUKERE = {
  "i minnet": "mottakere talt med vedtakene i minnet",
  sortert: "mottakere talt i sorterte rader",
  ingen: "mottakere ikke talt",
} as const;

/** Writes how much was read, and how. */
function visLesing({ rapporter }: Opptelling): string[] {
  const rader = rapporter.reduce((n, r) => n + r.rader, 0);
  const avvist = rapporter.reduce((n, r) => n + (r.avvist?.rader ?? 0), 0);
  const [foerste] = rapporter;
  const brukere = foerste === undefined ? "" : `, ${LES_BRUKERE[foerste.brukere]}`;
  return [
    `${antall(rader)} vedtak lest${brukere}.`,
    ...(avvist > 0 ? [`${antall(avvist)} av dem er feil og IKKE regnet med; se standard feil.`] : []),
  ];
}

/** Writes merknader, at most so many of them, and how many of each code were left out of the answer itself. */
export function visMerknader(liste: Merknadsliste): string[] {
  const { staar, resten, antall: iAlt, forbehold } = tellMerknader(liste);
  if (iAlt === 0) return [];
  const vist = staar.slice(0, MEST_MERKNADER);
  const flere = iAlt - vist.length;
  return [
    "",
    "Merknader:",
    ...vist.map((m) => `  ${m.kode}: ${m.melding}`),
    ...(flere > 0 ? [`  … og ${antall(flere)} til${forbehold}; se --ut json.`] : []),
    ...resten.map((m) => `  ${m.kode}: ${m.melding}`),
  ];
}

/** Writes a municipality's counts in a period as a table in the form's order, with the form's groups. */
function visResultat({ kommune, periode, linjer, mottakere }: Stroemkommune): string {
  const rader: Rad[] = [];
  let gruppe: string | undefined;
  for (const linje of linjer) {
    const tjeneste = hentTjeneste(linje.kode);
    if (tjeneste.gruppe !== gruppe) rader.push(tjeneste.gruppe);
    gruppe = tjeneste.gruppe;
    const volum = skrivNorskTall(linje.volum, linje.enhet === "time" ? { desimaler: 2 } : {}); // V-4
    rader.push([
      linje.kode,
      tjeneste.navn,
      volum,
      ENHET[linje.enhet],
      antall(linje.vedtak),
      antall(linje.mottakere),
    ]);
  }
  if (mottakere !== undefined) rader.push(["I ALT", "ulike mottakere", "", "", "", antall(mottakere)]);
  const kolonner = [
    venstre("Kode"),
    venstre("Tjeneste"),
    hoeyre("Volum"),
    venstre("Enhet"),
    hoeyre("Vedtak"),
    hoeyre("Mottakere"),
  ];
  const hvem = kommune === undefined ? "" : `${kommune}, `;
  const tittel = `Gjennomført aktivitet, ${hvem}${periode.fra} til ${periode.til}`;
  return [tittel, "", linjer.length === 0 ? "Ingen aktivitet." : skrivTabell(kolonner, rader)].join("\n");
}

/** Writes a count for a terminal. */
export const visAktivitet = (telling: Opptelling): string =>
  [
    telling.resultater.map(visResultat).join("\n\n"),
    "",
    ...visLesing(telling),
    ...visMerknader(telling),
  ].join("\n");

/** Writes a count as CSV: a row for each municipality, period and code. */
export const aktivitetSomCsv = ({ resultater }: Opptelling): string =>
  skrivCsv(
    ["kommune", "fra", "til", "kode", "enhet", "volum", "mottakere", "vedtak"],
    resultater.flatMap(({ kommune = "", periode, linjer }) =>
      linjer.map(({ kode, enhet, volum, mottakere, vedtak }) => [
        kommune,
        periode.fra,
        periode.til,
        kode,
        enhet,
        csvtall(volum),
        mottakere === undefined ? "" : String(mottakere),
        String(vedtak),
      ]),
    ),
  );
