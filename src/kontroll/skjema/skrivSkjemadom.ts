import { skrivBroek, subtraher } from "../../tall/Broek.js";
import type { Intervall } from "../../tall/Intervall.js";
import type { Aarsdom } from "./bedoemAarsbeloep.js";
import type { Raddom } from "./bedoemOppstilling.js";
import type { Skjemadom } from "./bedoemSkjema.js";
import type { Sumdom } from "./bedoemSummer.js";
import type { Rettelse } from "./finnForslag.js";
import { type Deldom, type Linjedom, verste } from "./Linjedom.js";
import { skjemafunn } from "./skjemafunn.js";
import type {
  Aarskontroll,
  Linjekontroll,
  Mulig,
  Radkontroll,
  Skjemadel,
  Skjemaforslag,
  Skjemakontroll,
  Sumkontroll,
} from "./skjematyper.js";

const skrivMulig = ({ fra, til, fraMed, tilMed }: Intervall): Mulig => ({
  fra: skrivBroek(fra),
  til: skrivBroek(til),
  fraMed,
  tilMed,
});

/** Leaves out a field that is not known. */
const felt = <K extends string, T, U>(navn: K, verdi: T | undefined, skriv: (verdi: T) => U) =>
  (verdi === undefined ? {} : { [navn]: skriv(verdi) }) as { readonly [N in K]?: U };

const skrivDel = ({ dom, vist, beregnet, avstand: { kroner, volum } }: Deldom): Skjemadel => ({
  dom,
  vist: skrivBroek(vist),
  ...felt("beregnet", beregnet, skrivBroek),
  ...felt("differanse", beregnet && subtraher(vist, beregnet), skrivBroek),
  ...felt("kroner", kroner, skrivBroek),
  ...felt("volum", volum, skrivBroek),
});

function skrivLinje(l: Linjedom): Linjekontroll {
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

function skrivSum({
  vist,
  dom,
  flereDesimaler,
  motViste,
  motUnderliggende,
  underliggende,
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
    ...felt("motUnderliggende", motUnderliggende && underliggende, (sum) => ({
      dom: motUnderliggende?.dom ?? "eksakt",
      avstand: skrivBroek(motUnderliggende?.avstand ?? sum.fra),
      sum: skrivMulig(sum),
    })),
  };
}

const skrivAar = (a: Aarsdom): Aarskontroll => ({
  vist: skrivBroek(a.verdi),
  kilde: a.kilde,
  ...felt("dom", a.dom, (dom) => dom),
  ...felt("beregnet", a.beregnet, skrivBroek),
  ...felt("avstand", a.avstand, skrivBroek),
  ...felt("sum", a.underliggende, skrivMulig),
  ...felt("mulig", a.mulig, skrivMulig),
  ...felt("retninger", a.retninger, (retninger) => [...retninger]),
});

const skrivRad = ({ rad, maaneder, dommer: { aKonto, korreksjon, sum } }: Raddom): Radkontroll => ({
  termin: rad.termin,
  dom: verste([aKonto?.dom, korreksjon?.dom, sum?.dom]),
  ...felt(
    "maaneder",
    maaneder,
    (antall) => Array.from({ length: 12 }, (_, i) => i + 1).find((m) => BigInt(m) === antall) ?? 12,
  ),
  ...felt("aKonto", aKonto, skrivDel),
  ...felt("korreksjon", korreksjon, skrivDel),
  ...felt("sum", sum, skrivDel),
});

const skrivRettelse = ({ sti, kode, termin, vist, foreslaatt, endring }: Rettelse): Skjemaforslag => ({
  sti: [...sti],
  ...(kode && { kode }),
  ...(termin !== undefined && { termin }),
  felt: String(sti.at(-1)),
  vist: skrivBroek(vist.vist),
  foreslaatt: skrivBroek(foreslaatt),
  endring,
});

/** Most proposals that are listed. */
const VISTE_FORSLAG = 20;

/** The one likeliest proposal, or all where several are as likely. */
function skrivForslag(rettelser: readonly Rettelse[]): Pick<Skjemakontroll, "forslag" | "muligeForslag"> {
  const [foerste] = rettelser;
  if (foerste === undefined) return {};
  const beste = rettelser.filter((r) => r.antallUvanlige === foerste.antallUvanlige);
  if (beste.length === 1) return { forslag: skrivRettelse(foerste) };
  return { muligeForslag: beste.slice(0, VISTE_FORSLAG).map(skrivRettelse) };
}

/** Writes a judged form as the contract's plain data. */
export function skrivSkjemadom(
  dom: Skjemadom,
  rettelser: readonly Rettelse[],
): Omit<Skjemakontroll, "tariff" | "merknader"> {
  const { linjer, grupper, sum, aarsbeloep, oppstilling } = dom;
  const aktive = linjer.filter(({ aktiv }) => aktiv);
  const antall = (ventet: Linjedom["dom"]) => aktive.filter((l) => l.dom === ventet).length;
  const rader = [...oppstilling.rader, ...(oppstilling.sum ? [oppstilling.sum] : [])].map(skrivRad);
  const skrevne = linjer.map(skrivLinje);
  return {
    dom: verste([
      ...linjer.map((l) => l.dom),
      ...grupper.map((g) => g.dom),
      sum.dom,
      aarsbeloep?.dom,
      ...rader.map((r) => r.dom),
    ]),
    uvanlig: dom.antallUvanlige > 0,
    noekkel: skrivBroek(dom.noekkel),
    antall: {
      eksakt: antall("eksakt"),
      avrunding: antall("avrunding"),
      avvik: antall("avvik"),
      uvanlig: skrevne.filter(({ uvanlig }) => uvanlig).length,
      tomme: linjer.length - aktive.length,
    },
    linjer: skrevne,
    grupper: grupper.flatMap((g) => {
      const skrevet = skrivSum(g);
      return skrevet ? [{ gruppe: g.gruppe, ...skrevet }] : [];
    }),
    ...felt("sum", skrivSum(sum), (s) => s),
    ...felt("aarsbeloep", aarsbeloep, skrivAar),
    ...(rader.length > 0 && { oppstilling: rader }),
    funn: skjemafunn(dom),
    ...skrivForslag(rettelser),
  };
}
