import { type Broek, skrivBroek, subtraher } from "../../tall/Broek.js";
import type { Intervall } from "../../tall/Intervall.js";
import type { Aarsdom } from "./bedoemAarsbeloep.js";
import type { Raddom } from "./bedoemOppstilling.js";
import type { Sumdom } from "./bedoemSummer.js";
import { type Deldom, type Linjedom, verste } from "./Linjedom.js";
import type {
  Aarskontroll,
  Linjekontroll,
  Mulig,
  Radkontroll,
  Radtall,
  Skjemadel,
  Sumkontroll,
} from "./Skjemakontroll.js";

const skrivMulig = ({ fra, til, fraMed, tilMed }: Intervall): Mulig => ({
  fra: skrivBroek(fra),
  til: skrivBroek(til),
  fraMed,
  tilMed,
});

/** Leaves out a field that is not known. */
export const felt = <K extends string, T, U>(navn: K, verdi: T | undefined, skriv: (verdi: T) => U) =>
  (verdi === undefined ? {} : { [navn]: skriv(verdi) }) as { readonly [N in K]?: U };

const skrivDel = ({ dom, vist, beregnet, avstand: { kroner, volum } }: Deldom): Skjemadel => ({
  dom,
  vist: skrivBroek(vist),
  ...felt("beregnet", beregnet, skrivBroek),
  ...felt("differanse", beregnet && subtraher(vist, beregnet), skrivBroek),
  ...felt("kroner", kroner, skrivBroek),
  ...felt("volum", volum, skrivBroek),
});

/** Writes a judged line. */
export function skrivLinje(l: Linjedom): Linjekontroll {
  const { tjeneste, tall, tabellpris, stjerne } = l.linje;
  return {
    kode: tjeneste.kode,
    enhet: tjeneste.enhet,
    aktiv: l.aktiv,
    dom: l.dom,
    uvanlig: l.flereDesimaler || l.pris === "uvanlig",
    ...felt("pris", l.pris, (dom) => ({
      dom,
      ...felt("vist", tall.pris?.vist, skrivBroek),
      ...felt("tabell", tabellpris?.verdi, skrivBroek),
    })),
    ...felt("stjerne", l.stjerne, (dom) => ({ dom, vist: stjerne === true, katalog: tjeneste.stjerne })),
    ...felt("aKontoVolum", l.aKontoVolum, skrivDel),
    ...felt("endring", l.endring, skrivDel),
    ...felt("netto", l.netto, skrivDel),
    underliggende: {
      ...felt("aarsvolum", l.underliggende.aarsvolum, skrivMulig),
      ...felt("gjennomfoert", l.underliggende.gjennomfoert, skrivMulig),
      ...felt("netto", l.underliggende.netto, skrivMulig),
    },
  };
}

/** Writes a judged sum. */
export function skrivSum({
  vist,
  dom,
  flereDesimaler,
  motViste,
  motUnderliggende,
}: Sumdom): Sumkontroll | undefined {
  if (vist === undefined || dom === undefined) return undefined;
  return {
    dom,
    uvanlig: flereDesimaler,
    vist: skrivBroek(vist.vist),
    ...felt("motViste", motViste, ({ beregnet, ...m }) => ({
      dom: m.dom,
      beregnet: skrivBroek(beregnet),
      differanse: skrivBroek(subtraher(vist.vist, beregnet)),
      avstand: skrivBroek(m.avstand),
    })),
    ...felt("motUnderliggende", motUnderliggende, (m) => ({
      dom: m.dom,
      avstand: skrivBroek(m.avstand),
      sum: skrivMulig(m.sum),
    })),
  };
}

/** Writes the judged year's a konto. */
export const skrivAar = (a: Aarsdom): Aarskontroll => ({
  vist: skrivBroek(a.verdi),
  kilde: a.kilde,
  ...felt("dom", a.dom, (dom) => dom),
  ...felt("beregnet", a.beregnet, skrivBroek),
  ...felt("avstand", a.avstand, skrivBroek),
  ...felt("sum", a.underliggende, skrivMulig),
  ...felt("mulig", a.mulig, skrivMulig),
  ...felt("retninger", a.retninger, (retninger) => [...retninger]),
});

const skrivRadtall = (vist: Broek, dom: Deldom | undefined): Radtall =>
  dom === undefined ? { vist: skrivBroek(vist) } : skrivDel(dom);

/** Writes a judged row of the head; a number that is shown is told, also where it is not judged. */
export const skrivRad = ({ rad, maaneder, dommer: { aKonto, korreksjon, sum } }: Raddom): Radkontroll => ({
  termin: rad.termin,
  dom: verste([aKonto?.dom, korreksjon?.dom, sum?.dom]),
  ...felt(
    "maaneder",
    maaneder,
    (antall) => Array.from({ length: 12 }, (_, i) => i + 1).find((m) => BigInt(m) === antall) ?? 12,
  ),
  ...felt("aKonto", rad.tall.aKonto, ({ vist }) => skrivRadtall(vist, aKonto)),
  ...felt("korreksjon", rad.tall.korreksjon, ({ vist }) => skrivRadtall(vist, korreksjon)),
  ...felt("sum", rad.tall.sum, ({ vist }) => skrivRadtall(vist, sum)),
});
