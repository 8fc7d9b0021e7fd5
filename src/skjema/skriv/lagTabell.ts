import type { Oppgjoerslinje } from "../../korreksjonsoppgjoer/typer.js";
import { fraStor, gange, heltall, minus, NULL, pluss, type Tall, teller } from "../../tall/Tall.js";
import { KATALOG } from "../../tjenestekoder/katalog.js";
import type { Tjeneste } from "../../tjenestekoder/Tjeneste.js";
import { type Celleskisse, tall, tekst, tom } from "../bok/Bokskisse.js";
import { kanStaaSomTall } from "../bok/regnearksifre.js";
import { type Inntastet, MAANEDER, medFasit, NOEKKEL, noekkelInntastet, ref, volumcelle } from "./celler.js";
import { formel } from "./formel.js";
import { naerHalv } from "./naerHalv.js";
import type { Skjemainnhold } from "./Skjemainnhold.js";
import { tilTall } from "./tilTall.js";

/** The row's text as the form has it, with the sub-heading where it does not say it itself. */
function radtekst({ undergruppe, beskrivelse }: Tjeneste): string {
  return undergruppe === null || beskrivelse.startsWith(undergruppe)
    ? beskrivelse
    : `${undergruppe}: ${beskrivelse}`;
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

/** What a product of doubles, rounded by a spreadsheet, can be off by, for each unit of it. */
const FEIL_PER_ENHET = fraStor(1n, 14);
/**
 * Decimals that a formula rounds to before it rounds to a whole: they take away the errors of doubles, which would else send 0.7 × 1315 = 920.5 down
 * (LibreOffice). Half a unit of the last of them is how far below a half a number must be for this not to matter.
 */
const DESIMALER_AV_VOLUM = 6;
const DESIMALER_AV_SUM = 4;
const halvEnhet = (desimaler: number): Tall => fraStor(5n, desimaler + 1);

const helt = (uttrykk: string, desimaler: number): string => `ROUND(ROUND(${uttrykk},${desimaler}),0)`;

/** A-4: the formula of a code's a konto in the term. */
function aKontoFormel(innhold: Skjemainnhold, rad: number, linje: Oppgjoerslinje | undefined): string {
  const { noekkel } = innhold;
  const aarsvolum = ref(`F${rad}`, linje?.aarsvolum);
  const del = "tall" in noekkel ? ref(NOEKKEL, noekkel.tall) : `${MAANEDER}/12`;
  const avrundet = helt(`${aarsvolum}*${del}`, DESIMALER_AV_VOLUM);
  if (linje === undefined) return `IF(F${rad}="","",${avrundet})`;
  const [ganger, nevner] = "tall" in noekkel ? [tilTall(noekkel.tall), 1n] : [heltall(noekkel.maaneder), 12n];
  const produkt = gange(tilTall(linje.aarsvolum), ganger);
  const feil = pluss(halvEnhet(DESIMALER_AV_VOLUM), gange(produkt, FEIL_PER_ENHET));
  if (!naerHalv(produkt, nevner, feil)) return `IF(F${rad}="","",${avrundet})`;
  const inntastet: Inntastet[] = [[`F${rad}`, linje.aarsvolum], noekkelInntastet(innhold)];
  return `IF(F${rad}="","",${medFasit(inntastet, linje.aKontoVolum, avrundet)})`;
}

/** A code's row. */
function kodelinje(innhold: Skjemainnhold, nr: number, rad: number): Celleskisse[] {
  const tjeneste = KATALOG[nr];
  if (tjeneste === undefined) return [];
  const linje = innhold.linjer[nr];
  const pris = innhold.priser[nr];
  return [
    tekst(radtekst(tjeneste)),
    tekst(tjeneste.kode, "kode"),
    tekst(tjeneste.stjerne ? "*" : "", "midt"),
    tekst(tjeneste.enhet === "time" ? "time" : "døgn", "midt"),
    priscelle(pris),
    volumcelle(linje?.aarsvolum),
    formel(aKontoFormel(innhold, rad, linje), linje?.aKontoVolum ?? "", "volum"), // A-4
    volumcelle(linje?.gjennomfoert),
    formel(
      `IF(OR(F${rad}="",H${rad}=""),"",${ref(`H${rad}`, linje?.gjennomfoert)}-G${rad})`,
      linje?.endring ?? "",
      "volum",
    ), // K-1
    formel(`IF(I${rad}="","",I${rad}*${ref(`E${rad}`, pris)})`, linje?.netto ?? "", "kroner"), // K-2
  ];
}

/** A price: whole kroner as the form has them, others with the decimals they have; one that is not known is a cell to type it in. */
function priscelle(pris: string | undefined): Celleskisse {
  if (pris === undefined) return tom("inntastetkroner");
  if (!kanStaaSomTall(pris)) return tekst(pris, "volum");
  return tall(pris, pris.includes(".") ? "desimalkroner" : "kroner");
}

const absolutt = (t: Tall): Tall => (teller(t) < 0n ? minus(NULL, t) : t);

/** K-3: the formula of the sum, where `koderad` are the rows of the codes. */
function sumformel(innhold: Skjemainnhold, ledd: string, koderad: readonly number[]): string {
  const avrundet = helt(`SUM(${ledd})`, DESIMALER_AV_SUM);
  const inntastet: Inntastet[] = [noekkelInntastet(innhold)];
  let sum = NULL;
  let stoerrelse = NULL;
  innhold.linjer.forEach((linje, nr) => {
    if (linje === undefined) return;
    const { pris, aarsvolum, gjennomfoert, aKontoVolum, netto } = linje;
    const rad = koderad[nr];
    inntastet.push([`E${rad}`, pris], [`F${rad}`, aarsvolum], [`H${rad}`, gjennomfoert]);
    sum = pluss(sum, tilTall(netto));
    const volumer = pluss(absolutt(tilTall(gjennomfoert)), tilTall(aKontoVolum));
    stoerrelse = pluss(stoerrelse, gange(volumer, tilTall(pris)));
  });
  const feil = pluss(halvEnhet(DESIMALER_AV_SUM), gange(stoerrelse, FEIL_PER_ENHET));
  const uttrykk = naerHalv(sum, 1n, feil) ? medFasit(inntastet, innhold.sum ?? "0", avrundet) : avrundet;
  return `IF(COUNT(${ledd})=0,"",${uttrykk})`;
}

/** Makes the table: a heading, a row a group and a row a code, and the sum; says which row the sum is in. */
export function lagTabell(
  innhold: Skjemainnhold,
  foersteRad: number,
): { readonly rader: Celleskisse[][]; readonly sumrad: number } {
  const rader: Celleskisse[][] = [KOLONNER.map(([navn, stil]) => tekst(navn, stil))];
  const gruppeceller: string[] = [];
  const koderad: number[] = [];
  while (koderad.length < KATALOG.length) {
    const gruppe = KATALOG[koderad.length]?.gruppe ?? "";
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
    for (let i = 0; i < antall; i += 1) {
      const rad = grupperad + 1 + i;
      rader.push(kodelinje(innhold, koderad.length, rad));
      koderad.push(rad);
    }
  }
  const sumrad = foersteRad + rader.length;
  rader.push([
    tekst("SUM", "sumtekst"),
    ...Array.from({ length: 8 }, () => tom("sumtekst")),
    formel(sumformel(innhold, gruppeceller.join(","), koderad), innhold.sum ?? "", "sumtall"), // K-3
  ]);
  return { rader, sumrad };
}
