// A-4, K-1 and K-2 on a line of a form as printed: can values behind its numbers satisfy them, and which?

import {
  type Broek,
  broek,
  desimaltekst,
  gange,
  minus,
  pluss,
  rundHalvtBortFraNull,
  sammenlign,
} from "./broek.js";
import type { Verdier } from "./intervall.js";
import { avstandMellom, avstandTilGitter, flytt, loes, type Vilkaar } from "./loesninger.js";
import type { Enhet } from "./skjema.js";
import { IKKE_UNDER_NULL, lesTrykt, type Trykt, type Vist, visesSom } from "./skjematall.js";

export type Dom = "eksakt" | "avrunding" | "avvik";

export type LinjeInn = {
  kode: string;
  pris?: Trykt;
  stjerne?: boolean;
  aarsvolum?: Trykt;
  aKontoVolum?: Trykt;
  gjennomfoert?: Trykt;
  endring?: Trykt;
  netto?: Trykt;
};

/** The units that numbers were rounded to. */
export type Enheter = { aarsvolum?: Trykt; gjennomfoert?: Trykt; endring?: Trykt; netto?: Trykt };

/** A price of a table, and whether a source says it. */
export type Tabellpris = { pris: string; publisert: boolean };

export type Skjemadel = {
  dom: Dom;
  vist: string;
  beregnet?: string;
  differanse?: string;
  kroner?: string;
  volum?: string;
};

export type Mulig = { fra: string; til: string; fraMed: boolean; tilMed: boolean };

export type LinjeUt = {
  kode: string;
  enhet: Enhet;
  aktiv: boolean;
  dom: Dom;
  uvanlig: boolean;
  pris?: { dom: Dom | "uvanlig"; vist?: string; tabell?: string };
  stjerne?: { dom: Dom; vist: boolean; katalog: boolean };
  aKontoVolum?: Skjemadel;
  endring?: Skjemadel;
  netto?: Skjemadel;
  underliggende: { aarsvolum?: Mulig; gjennomfoert?: Mulig; netto?: Mulig };
};

/** A line's verdict, and what the sums need of it. */
export type Linjedom = {
  ut: LinjeUt;
  pris: Broek | undefined;
  vistNetto: Vist | undefined;
  vistAarsvolum: Vist | undefined;
  aarsvolum: Verdier | undefined;
  netto: Verdier | undefined;
  /** The nets where hours have two decimals (V-4). */
  nettoTo: Verdier | undefined;
};

/** T-1: the codes with the asterisk. */
const MED_STJERNE =
  "HTBODK HTBON PBBODK PBBON POBDK POBN BPADK BPAN LOKO LOKJ AKO AKJ LSKO LSKJ LFKO LFKJ EBI".split(" ");

/** V-4. */
const HUNDREDEL = broek(1n, 100n);

export const skrivMulig = ({ lav, hoey }: Verdier): Mulig => ({
  fra: desimaltekst(lav.v),
  til: desimaltekst(hoey.v),
  fraMed: lav.med,
  tilMed: hoey.med,
});

export const verst = (dommer: readonly (Dom | "uvanlig" | undefined)[]): Dom =>
  dommer.includes("avvik") ? "avvik" : dommer.includes("avrunding") ? "avrunding" : "eksakt";

/** A number held against the one it follows from: it stands as it is, values behind do it, or none do. */
export function skjemadel(
  vist: Broek,
  beregnet: Broek | undefined,
  finnes: boolean,
  avstand: { volum: Broek | undefined; kroner: Broek | undefined },
): Skjemadel {
  const differanse = beregnet && minus(vist, beregnet);
  const stoerrelse = finnes ? { volum: broek(0n), kroner: broek(0n) } : avstand;
  return {
    dom: finnes ? (differanse?.t === 0n ? "eksakt" : "avrunding") : "avvik",
    vist: desimaltekst(vist),
    ...(beregnet && { beregnet: desimaltekst(beregnet) }),
    ...(differanse && { differanse: desimaltekst(differanse) }),
    ...(stoerrelse.kroner && { kroner: desimaltekst(stoerrelse.kroner) }),
    ...(stoerrelse.volum && { volum: desimaltekst(stoerrelse.volum) }),
  };
}

/** T-2: the printed price against the table's. */
function prisdom(vist: Vist | undefined, tabell: Tabellpris | undefined, aktiv: boolean): LinjeUt["pris"] {
  if (vist === undefined) return tabell === undefined && aktiv ? { dom: "avvik" } : undefined;
  if (tabell === undefined) return undefined;
  const [v, t] = [desimaltekst(vist.v), tabell.pris];
  return { dom: v === t ? "eksakt" : tabell.publisert ? "avvik" : "uvanlig", vist: v, tabell: t };
}

type Volumdom = { del: Skjemadel | undefined; mulige: Verdier | undefined };

/** */
function doemAKonto(
  noekkel: Broek,
  aarsvolum: Vist | undefined,
  kvartal: Vist | undefined,
  pris: Broek | undefined,
): Volumdom {
  const avAaret = aarsvolum && [visesSom(aarsvolum), IKKE_UNDER_NULL];
  const avKvartalet = kvartal && [
    visesSom({ v: kvartal.v, enhet: broek(1n) }, broek(0n), noekkel),
    IKKE_UNDER_NULL,
  ];
  if (!avAaret || !avKvartalet) {
    const vilkaar = avAaret ?? avKvartalet;
    return { del: undefined, mulige: vilkaar && loes(vilkaar) };
  }
  const begge = loes([...avAaret, ...avKvartalet]);
  const alene = loes(avAaret);
  // A volume with decimals is no rounded one: it stands as it is.
  const halv = broek(kvartal.v.n === 1n ? 1n : 0n, 2n);
  const kvartalet = {
    lav: { v: minus(kvartal.v, halv), med: true },
    hoey: { v: pluss(kvartal.v, halv), med: false },
  };
  const volum = alene && avstandMellom(flytt(alene, broek(0n), noekkel), kvartalet);
  const del = skjemadel(kvartal.v, rundHalvtBortFraNull(gange(aarsvolum.v, noekkel)), begge !== undefined, {
    volum,
    kroner: pris && volum && gange(volum, pris),
  });
  return { del, mulige: begge ?? alene };
}

/** What the line allows of a delivered volume before its net is looked at: the conditions, and the stretch of them. */
type Levert = { del: Skjemadel | undefined; vilkaar: Vilkaar[] | undefined; mulige: Verdier | undefined };

/** How far a stretch is from values that can be: from the countable ones of them, where they are counted in units. */
function avstandTil(a: Verdier, vilkaar: readonly Vilkaar[], gitter: Broek | undefined): Broek | undefined {
  const hele = gitter && loes(vilkaar, gitter);
  if (gitter && hele) return avstandTilGitter(a, hele, gitter);
  const alle = loes(vilkaar);
  return alle && avstandMellom(a, alle);
}

/** K-1. */
function doemEndring(
  kvartal: Broek | undefined,
  gjennomfoert: Vist | undefined,
  endring: Vist | undefined,
  pris: Broek | undefined,
  gitter: Broek | undefined,
): Levert {
  // Where no whole unit is shown so, the stretch stands as it is.
  const strekk = (vilkaar: Vilkaar[] | undefined) => vilkaar && (loes(vilkaar, gitter) ?? loes(vilkaar));
  const levert = gjennomfoert && [visesSom(gjennomfoert), IKKE_UNDER_NULL];
  const endret = endring && kvartal && [visesSom(endring, minus(broek(0n), kvartal)), IKKE_UNDER_NULL];
  if (!levert || !endret || !kvartal || !endring)
    return { del: undefined, vilkaar: levert ?? endret, mulige: strekk(levert ?? endret) };
  const begge = [...levert, ...endret];
  const finnes = loes(begge, gitter) !== undefined;
  const avEndringen = loes(endret.slice(0, 1));
  const volum = avEndringen && avstandTil(avEndringen, levert, gitter);
  const del = skjemadel(endring.v, minus(gjennomfoert.v, kvartal), finnes, {
    volum,
    kroner: pris && volum && gange(volum, pris),
  });
  const vilkaar = finnes ? begge : levert;
  return { del, vilkaar, mulige: strekk(vilkaar) };
}

type Nettodom = {
  del: Skjemadel | undefined;
  gjennomfoert: Verdier | undefined;
  netto: Verdier | undefined;
  nettoTo: Verdier | undefined;
  /** V-4: no hours of two decimals do it. */
  flere: boolean;
};

/** K-2: delivered less the quarter's, at the price; where the quarter's is not known, the shown change at the price. */
function doemNetto(
  levert: Levert,
  tall: Record<"kvartal" | "gjennomfoert" | "endring" | "netto", Vist | undefined>,
  pris: Broek | undefined,
  enhet: Enhet,
  telleenhet: Broek,
): Nettodom {
  const { kvartal, gjennomfoert, endring, netto } = tall;
  const gitter = enhet === "doegn" ? telleenhet : undefined;
  const vist = netto && loes([visesSom(netto)]);
  const endret = endring && [visesSom(endring)];
  const vilkaar = kvartal ? levert.vilkaar : endret;
  const mulige = kvartal ? levert.mulige : endret && (loes(endret, gitter) ?? loes(endret));
  if (!pris || !vilkaar || !mulige)
    return { del: undefined, gjennomfoert: levert.mulige, netto: vist, nettoTo: vist, flere: false };
  const minusKvartal = minus(broek(0n), kvartal?.v ?? broek(0n));
  const gir = (g: Verdier) => flytt(g, minusKvartal, pris);
  if (!netto || !vist)
    return {
      del: undefined,
      gjennomfoert: levert.mulige,
      netto: gir(mulige),
      nettoTo: gir(mulige),
      flere: false,
    };
  const nullenVises = visesSom(netto).gjelder(broek(0n));
  const giNetto: Vilkaar =
    pris.t === 0n ? { gjelder: () => nullenVises, brudd: [] } : visesSom(netto, minusKvartal, pris);
  const ens = loes([...vilkaar, giNetto], gitter);
  const to = loes([...vilkaar, giNetto], telleenhet);
  const vistEndring = kvartal && gjennomfoert ? minus(gjennomfoert.v, kvartal.v) : endring?.v;
  const trengs = pris.t === 0n ? undefined : loes([giNetto]);
  const volum = trengs && avstandTil(trengs, vilkaar, gitter);
  const uendret: Verdier = { lav: { v: broek(0n), med: true }, hoey: { v: broek(0n), med: true } };
  const kroner = volum ? gange(volum, pris) : avstandMellom(uendret, vist);
  const del = skjemadel(netto.v, vistEndring && gange(vistEndring, pris), ens !== undefined, {
    kroner,
    volum,
  });
  const mittVolum = kvartal ? (ens ?? levert.mulige) : levert.mulige;
  if (!ens) return { del, gjennomfoert: mittVolum, netto: vist, nettoTo: vist, flere: false };
  return { del, gjennomfoert: mittVolum, netto: gir(ens), nettoTo: gir(to ?? ens), flere: to === undefined };
}

/** The verdict of a line at a key. */
export function modellLinjedom(
  linje: LinjeInn,
  enhet: Enhet,
  noekkel: Broek,
  tabell: Tabellpris | undefined,
  enheter: Enheter,
  doegnenhet: Broek,
): Linjedom {
  const vistPris = lesTrykt(linje.pris);
  const aarsvolum = lesTrykt(linje.aarsvolum, enheter.aarsvolum);
  const kvartal = lesTrykt(linje.aKontoVolum);
  const gjennomfoert = lesTrykt(linje.gjennomfoert, enheter.gjennomfoert);
  const endring = lesTrykt(linje.endring, enheter.endring);
  const netto = lesTrykt(linje.netto, enheter.netto);
  const aktiv = [aarsvolum, kvartal, gjennomfoert, endring, netto].some((felt) => felt !== undefined);
  const pris = vistPris?.v ?? (tabell && lesTrykt(tabell.pris)?.v);
  const katalog = MED_STJERNE.includes(linje.kode);

  const aKonto = doemAKonto(noekkel, aarsvolum, kvartal, pris);
  const minste = enhet === "doegn" ? doegnenhet : HUNDREDEL;
  const telleenhet =
    gjennomfoert && sammenlign(gjennomfoert.siffer, minste) < 0 ? gjennomfoert.siffer : minste;
  const k1 = doemEndring(kvartal?.v, gjennomfoert, endring, pris, enhet === "doegn" ? telleenhet : undefined);
  const k2 = doemNetto(k1, { kvartal, gjennomfoert, endring, netto }, pris, enhet, telleenhet);

  const p = prisdom(vistPris, tabell, aktiv);
  const stjerne: LinjeUt["stjerne"] =
    linje.stjerne === undefined
      ? undefined
      : { dom: linje.stjerne === katalog ? "eksakt" : "avvik", vist: linje.stjerne, katalog };
  const ut: LinjeUt = {
    kode: linje.kode,
    enhet,
    aktiv,
    dom: verst([p?.dom, stjerne?.dom, aKonto.del?.dom, k1.del?.dom, k2.del?.dom]),
    uvanlig: p?.dom === "uvanlig" || k2.flere,
    ...(p && { pris: p }),
    ...(stjerne && { stjerne }),
    ...(aKonto.del && { aKontoVolum: aKonto.del }),
    ...(k1.del && { endring: k1.del }),
    ...(k2.del && { netto: k2.del }),
    underliggende: {
      ...(aKonto.mulige && { aarsvolum: skrivMulig(aKonto.mulige) }),
      ...(k2.gjennomfoert && { gjennomfoert: skrivMulig(k2.gjennomfoert) }),
      ...(k2.netto && { netto: skrivMulig(k2.netto) }),
    },
  };
  return {
    ut,
    pris,
    vistNetto: netto,
    vistAarsvolum: aarsvolum,
    aarsvolum: aKonto.mulige,
    netto: k2.netto,
    nettoTo: k2.nettoTo,
  };
}
