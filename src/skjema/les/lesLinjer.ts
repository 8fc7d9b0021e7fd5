import { siter } from "../../grense/beskrivFunn.js";
import { naermeste } from "../../grense/naermeste.js";
import { erSumrad } from "../../kontroll/skjema/erSumrad.js";
import type { SkjemalinjeInn } from "../../kontroll/skjema/SkjemaInn.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import { TJENESTEGRUPPER, TJENESTEKODER, type Tjenestegruppe } from "../../tjenestekoder/koder.js";
import type { Celle } from "../bok/Bok.js";
import { kodeICelle } from "./kodeICelle.js";
import { type Lesing, noterMerknad, noterProblem, noterSted } from "./Lesing.js";
import { lesTallcelle, type Tallslag } from "./lesTallcelle.js";
import { somOverskrift, type Tallfelt } from "./overskrifter.js";
import { celleVed, type Tabell } from "./Tabell.js";
import { lesTalltekst, rens } from "./talltekst.js";

/** What the table says, and the last row of it. */
export type Lestetabell = {
  readonly linjer: SkjemalinjeInn[];
  readonly grupper: { gruppe: Tjenestegruppe; netto: string }[];
  readonly netto: string | undefined;
  readonly sisteRad: number;
};

const SLAG: Readonly<Record<Tallfelt, Tallslag>> = {
  pris: { kroner: true },
  aarsvolum: {},
  aKontoVolum: { beregnet: true },
  gjennomfoert: {},
  endring: { beregnet: true },
  netto: { kroner: true, beregnet: true },
};

const NETTOSUM = /^(sum netto.*|netto sum|sum alle.*)$/;
const erSum = (tekst: string): boolean => erSumrad(tekst) || NETTOSUM.test(tekst);

const somGruppe = (tekst: string): string =>
  somOverskrift(tekst)
    .replace(/^sum[: ]+/, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/ ?- ?/g, "-");
const UNDERGRUPPER = new Set(
  KATALOG.flatMap(({ undergruppe }) => (undergruppe === null ? [] : [somGruppe(undergruppe)])),
);

function gruppeAv(tekst: string): Tjenestegruppe | undefined {
  const soekt = somGruppe(tekst);
  return TJENESTEGRUPPER.find((gruppe) => somGruppe(gruppe) === soekt);
}

/** Reads whether a line has the asterisk, where the form shows asterisks at all. */
function lesStjerne(lesing: Lesing, celle: Celle | undefined, medKode: boolean): boolean {
  const tekst = celle === undefined ? "" : rens(celle.tekst);
  if (celle !== undefined && (celle.slag !== "tekst" || !/^(\**|[-\u2010-\u2015])$/.test(tekst)))
    noterProblem(
      lesing,
      celle,
      "UGYLDIG_VERDI",
      `Fant ${siter(celle.tekst)} i kolonnen for stjernen; her skal det stå * eller ingenting.`,
    );
  return medKode || tekst.includes("*");
}

function lesLinje(
  lesing: Lesing,
  tabell: Tabell,
  rad: number,
  nr: number,
  medStjerner: boolean,
): SkjemalinjeInn | undefined {
  const { ark, kodekolonne, stjernekolonne, kolonner } = tabell;
  const lest = kodeICelle(celleVed(ark, rad, kodekolonne));
  if (lest === undefined) return undefined;
  noterSted(lesing, `linjer.${nr}`, { rad, kolonne: kodekolonne });
  noterSted(lesing, `linjer.${nr}.kode`, { rad, kolonne: kodekolonne });
  const tall: { [K in Tallfelt]?: string } = {};
  for (const [felt, kolonne] of kolonner) {
    const verdi = lesTallcelle(lesing, celleVed(ark, rad, kolonne), SLAG[felt]);
    noterSted(lesing, `linjer.${nr}.${felt}`, { rad, kolonne });
    if (verdi !== undefined) tall[felt] = verdi;
  }
  if (!medStjerner) return { kode: lest.kode, ...tall };
  const stjernecelle = stjernekolonne === undefined ? undefined : celleVed(ark, rad, stjernekolonne);
  noterSted(lesing, `linjer.${nr}.stjerne`, { rad, kolonne: stjernekolonne ?? kodekolonne });
  return { kode: lest.kode, stjerne: lesStjerne(lesing, stjernecelle, lest.medStjerne), ...tall };
}

/** What a row without a code is. */
type Radslag =
  | { readonly slag: "sum" | "undergruppe" | "ingenting" }
  | { readonly slag: "gruppe"; readonly gruppe: Tjenestegruppe }
  | { readonly slag: "ukjent"; readonly celle: Celle };

/** Tells whether a cell has a number, or what stands in a number's place. */
const erTallig = (celle: Celle | undefined): celle is Celle =>
  celle !== undefined && (celle.slag !== "tekst" || lesTalltekst(celle.tekst, true).slag === "tall");

function radslag({ ark, kolonner, kodekolonne }: Tabell, rad: number): Radslag {
  const celler = [...(ark.rader.get(rad)?.values() ?? [])];
  const tallkolonner = new Set(kolonner.values());
  const tekster = celler.filter(({ slag }) => slag === "tekst").map(({ tekst }) => tekst);
  const tallig = celler.find((celle) => tallkolonner.has(celle.kolonne) && erTallig(celle));
  const gruppe = tekster.map(gruppeAv).find((funnet) => funnet !== undefined);
  if (gruppe !== undefined) return { slag: "gruppe", gruppe };
  if (tekster.some((tekst) => erSum(somOverskrift(tekst)))) return { slag: "sum" };
  if (tallig === undefined) return { slag: "ingenting" };
  if (tekster.some((tekst) => UNDERGRUPPER.has(somGruppe(tekst)))) return { slag: "undergruppe" };
  return { slag: "ukjent", celle: celleVed(ark, rad, kodekolonne) ?? tallig };
}

function noterUkjentRad(lesing: Lesing, { kodekolonne }: Tabell, celle: Celle): void {
  if (celle.kolonne !== kodekolonne) {
    const melding =
      "Raden har tall, men ingen tjenestekode, og er verken en gruppe eller summen; skriv koden, eller ta bort tallene.";
    noterProblem(lesing, celle, "UKJENT_RAD", melding);
  } else if (celle.slag === "tekst") {
    const likt = naermeste(rens(celle.tekst), TJENESTEKODER);
    const raad = likt === undefined ? "skjemaet har 51 koder, fra HTAMDK til UK" : `mente du ${likt}?`;
    noterProblem(
      lesing,
      celle,
      "UKJENT_TJENESTEKODE",
      `Ukjent tjenestekode: fant ${siter(celle.tekst)}; ${raad}`,
    );
  } else {
    noterProblem(
      lesing,
      celle,
      "UGYLDIG_CELLE",
      `Fant ${siter(celle.tekst)} der en tjenestekode skal stå, for eksempel HTAMDK.`,
    );
  }
}

/**
 * Reads the table: a line a code, the groups' sums and the sum. A row with numbers that is none of these is a problem, never left out.
 */
export function lesLinjer(lesing: Lesing, tabell: Tabell): Lestetabell {
  const { ark, tilHode, sisteKode, kolonner, kodekolonne, stjernekolonne } = tabell;
  const rader = [...ark.rader.keys()].filter((rad) => rad > tilHode);
  const medStjerner =
    stjernekolonne !== undefined ||
    rader.some((rad) => kodeICelle(celleVed(ark, rad, kodekolonne))?.medStjerne);
  const nettokolonne = kolonner.get("netto");
  const linjer: SkjemalinjeInn[] = [];
  const grupper: { gruppe: Tjenestegruppe; netto: string }[] = [];
  let netto: string | undefined;
  let sisteRad = tilHode;
  const lesNetto = (rad: number, sti: string): string | undefined => {
    if (nettokolonne === undefined) return undefined;
    const verdi = lesTallcelle(lesing, celleVed(ark, rad, nettokolonne), SLAG.netto);
    if (verdi !== undefined) noterSted(lesing, sti, { rad, kolonne: nettokolonne });
    return verdi;
  };
  for (const rad of rader) {
    if (rad > sisteKode && rad > sisteRad + 1) break; // an empty row ends the table
    sisteRad = rad;
    const linje = lesLinje(lesing, tabell, rad, linjer.length, medStjerner);
    if (linje !== undefined) {
      linjer.push(linje);
      continue;
    }
    const hva = radslag(tabell, rad);
    if (hva.slag === "gruppe") {
      const sum = lesNetto(rad, `grupper.${grupper.length}.netto`);
      if (sum === undefined) continue;
      const sted = { rad, kolonne: nettokolonne ?? kodekolonne };
      noterSted(lesing, `grupper.${grupper.length}`, sted);
      noterSted(lesing, `grupper.${grupper.length}.gruppe`, sted);
      grupper.push({ gruppe: hva.gruppe, netto: sum });
    } else if (hva.slag === "sum" && rad > sisteKode) {
      netto = lesNetto(rad, "netto");
      break;
    } else if (hva.slag === "sum") {
      const celle = [...(ark.rader.get(rad)?.values() ?? [])].find(
        (c) => kolonner.get("netto") === c.kolonne && erTallig(c),
      );
      if (celle !== undefined)
        noterProblem(
          lesing,
          celle,
          "UKJENT_RAD",
          "Raden er en sum midt i tabellen; skriv hvilken gruppe den er summen av («Sum Omsorgslønn»), eller ta den bort.",
        );
    } else if (hva.slag === "undergruppe") {
      const melding = "Raden har tall for en undergruppe, som ikke er med i skjemaet; de er ikke lest.";
      noterMerknad(lesing, "IKKE_LEST", melding, { rad, kolonne: kodekolonne });
    } else if (hva.slag === "ukjent") {
      noterUkjentRad(lesing, tabell, hva.celle);
    }
  }
  return { linjer, grupper, netto, sisteRad };
}
