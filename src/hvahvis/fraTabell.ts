import type { Data, Dataobjekt } from "../beregninger/somData.js";
import { standardvalg } from "../beregninger/standardvalg.js";
import { erObjekt } from "../grense/lesInndata.js";
import { finnInnslagspunkt } from "../konsekvens/innslagspunkter.js";
import { nedtrappingsandeler } from "../ramme/beregnNedtrapping.js";
import { alleTak, finnTak, paaslagssats } from "../ramme/paaslagssatser.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { finnDeflator } from "../tariff/deflator.js";

const tekst = (t: Tall | undefined): Data | undefined => t && skrivTall(t);

/** Reads a year of a path or an input. */
function somAaret(verdi: unknown): number | undefined {
  const sifre = String(verdi);
  return /^\d{4}$/.test(sifre) ? Number.parseInt(sifre, 10) : undefined;
}

const medAar = (verdi: unknown, hent: (aar: number) => Data | undefined): Data | undefined => {
  const aar = somAaret(verdi);
  return aar === undefined ? undefined : hent(aar);
};

/** The påslag's rate and the year's cap. */
const paaslag = (felt: string, aar: unknown): Data | undefined => {
  if (felt === "sats") return tekst(paaslagssats());
  return felt === "tak" ? medAar(aar, (a) => tekst(finnTak(a))) : undefined;
};

type Henter = (sti: readonly string[], inn: Dataobjekt) => Data | undefined;

/** What each calculation takes from the shipped tables where its input leaves it out, by the place where it could have stood. */
const HENTERE: Readonly<Record<string, Henter>> = {
  inntektspaaslag: ([felt = "", ...under], inn) =>
    under.length === 0 ? paaslag(felt, inn["aar"]) : undefined,
  "modell-b": ([rot, felt, ...under], inn) => {
    if (rot !== "inntektspaaslag" || under.length > 0) return undefined;
    return felt === undefined ? {} : paaslag(felt, inn["aar"]);
  },
  forloep: ([rot, felt, aar, ...under]) => {
    if (rot !== "inntektspaaslag" || under.length > 0) return undefined;
    if (felt === undefined) return {};
    if (felt !== "tak") return aar === undefined ? paaslag(felt, undefined) : undefined;
    return aar === undefined ? [] : medAar(aar, (a) => rad(a, "beloep", tekst(finnTak(a))));
  },
  tak: ([rot, aar, ...under]) => {
    if (under.length > 0) return undefined;
    const [foerste] = alleTak();
    if (rot === "fra" && aar === undefined && foerste) return { aar: foerste.aar, tak: foerste.beloep };
    if (rot !== "deflatorer") return undefined;
    if (aar === undefined) return [];
    return medAar(aar, (a) => rad(a, "deflator", finnDeflator(a, "budsjett")?.verdi));
  },
  nedtrapping: ([rot, ...under], inn) =>
    rot === "andeler" && under.length === 0
      ? medAar(inn["sisteAar"], (a) => nedtrappingsandeler(a).andeler.map(skrivTall))
      : undefined,
  ressurskrevende: ([felt, ...under], inn) => {
    if ((felt !== "innslagspunkt" && felt !== "kompensasjonsgrad") || under.length > 0) return undefined;
    const { aar, regnskapsaar } = inn;
    return aar === undefined
      ? medAar(regnskapsaar, (a) => finnInnslagspunkt(a + 1)?.[felt])
      : medAar(aar, (a) => finnInnslagspunkt(a)?.[felt]);
  },
};

/** A row of a list by years. */
const rad = (aar: number, felt: string, verdi: Data | undefined): Data | undefined =>
  verdi === undefined ? undefined : { aar, [felt]: verdi };

/** Gives the option that holds where an input is silent. */
function valg(beregning: string, sti: readonly string[], inn: Dataobjekt): Data | undefined {
  const moenster = Object.entries(standardvalg(beregning)).find(([m]) => {
    const ledd = m.split(".");
    return ledd.length === sti.length && ledd.every((l, i) => l === "*" || l === sti[i]);
  });
  if (moenster !== undefined) return moenster[1];
  // the object that options stand in
  const [rot] = sti;
  const harUnder = Object.keys(standardvalg(beregning)).some(
    (m) => m.startsWith(`${rot}.`) && !m.includes("*"),
  );
  return sti.length === 1 && harUnder && inn[rot ?? ""] === undefined ? {} : undefined;
}

/**
 * Gives what holds at a place that an input leaves out: a value of the shipped tables, or the rules' own option; undefined where
 * nothing does. Saying it aloud changes no number.
 */
export const fraTabell = (beregning: string, sti: readonly string[], inn: Data): Data | undefined => {
  if (!erObjekt(inn)) return undefined;
  const felter = inn as Dataobjekt;
  return HENTERE[beregning]?.(sti, felter) ?? valg(beregning, sti, felter);
};
