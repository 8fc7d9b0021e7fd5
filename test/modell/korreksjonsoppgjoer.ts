// K-1 to K-4: what was carried out, less the rounded a konto volume, at the price of each code.

import {
  type Broek,
  broek,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
  summer,
} from "./broek.js";
import { type Enhet, iSkjemaetsRekkefoelge } from "./skjema.js";

export type KorreksjonsoppgjoerInn = {
  noekkel?: string;
  maaneder?: number;
  priser: Record<string, string>;
  termin?: string;
  linjer: { kode: string; aarsvolum: string; gjennomfoert: string }[];
  aKonto?: { termin: string; beloep: string }[];
};

type Oppstillingsrad = { termin: string; aKonto: string; korreksjon: string; sum: string };

export type KorreksjonsoppgjoerUt = {
  linjer: {
    kode: string;
    enhet: Enhet;
    pris: string;
    aarsvolum: string;
    aKontoVolum: string;
    gjennomfoert: string;
    endring: string;
    netto: string;
    nettoAvrundet: string;
  }[];
  grupper: { gruppe: string; netto: string; nettoAvrundet: string }[];
  netto: string;
  nettoAvrundet: string;
  oppstilling?: Oppstillingsrad[];
};

function finnNoekkel(inn: KorreksjonsoppgjoerInn): Broek {
  if ((inn.noekkel === undefined) === (inn.maaneder === undefined))
    throw new Error("oppgi noekkel eller maaneder");
  const noekkel = inn.noekkel === undefined ? broek(BigInt(inn.maaneder ?? 0), 12n) : lesBroek(inn.noekkel);
  if (noekkel.t <= 0n || noekkel.t > noekkel.n) throw new Error("noekkelen er ikke i (0, 1]");
  return noekkel;
}

function rad(termin: string, aKonto: Broek, korreksjon: Broek): Oppstillingsrad {
  return {
    termin,
    aKonto: desimaltekst(aKonto),
    korreksjon: desimaltekst(korreksjon),
    sum: desimaltekst(pluss(aKonto, korreksjon)),
  };
}

function lagOppstilling(
  aKonto: readonly { termin: string; beloep: string }[],
  termin: string | undefined,
  korreksjon: Broek,
): Oppstillingsrad[] {
  if (aKonto.filter((post) => post.termin === termin).length !== 1)
    throw new Error("terminen har ikke én rad");
  const rader = aKonto.map((post) =>
    rad(post.termin, lesBroek(post.beloep), post.termin === termin ? korreksjon : broek(0n)),
  );
  return [...rader, rad("SUM", summer(aKonto.map((post) => lesBroek(post.beloep))), korreksjon)];
}

export function modellKorreksjonsoppgjoer(inn: KorreksjonsoppgjoerInn): KorreksjonsoppgjoerUt {
  const noekkel = finnNoekkel(inn);

  const regnet = iSkjemaetsRekkefoelge(inn.linjer).map(({ skjemalinje, linje }) => {
    const pristekst = inn.priser[linje.kode];
    if (pristekst === undefined) throw new Error(`mangler pris for ${linje.kode}`);
    const pris = lesBroek(pristekst);
    const aarsvolum = lesBroek(linje.aarsvolum);
    const gjennomfoert = lesBroek(linje.gjennomfoert);
    const aKontoVolum = rundHalvtBortFraNull(gange(aarsvolum, noekkel));
    const endring = minus(gjennomfoert, aKontoVolum);
    return { skjemalinje, pris, aarsvolum, aKontoVolum, gjennomfoert, endring, netto: gange(endring, pris) };
  });

  const nettoAvLinjer = summer(regnet.map((linje) => linje.netto));
  const avrundet = rundHalvtBortFraNull(nettoAvLinjer);
  const gruppenavn = [...new Set(regnet.map((linje) => linje.skjemalinje.gruppe))];

  const ut: KorreksjonsoppgjoerUt = {
    linjer: regnet.map((linje) => ({
      kode: linje.skjemalinje.kode,
      enhet: linje.skjemalinje.enhet,
      pris: desimaltekst(linje.pris),
      aarsvolum: desimaltekst(linje.aarsvolum),
      aKontoVolum: desimaltekst(linje.aKontoVolum),
      gjennomfoert: desimaltekst(linje.gjennomfoert),
      endring: desimaltekst(linje.endring),
      netto: desimaltekst(linje.netto),
      nettoAvrundet: desimaltekst(rundHalvtBortFraNull(linje.netto)),
    })),
    grupper: gruppenavn.map((gruppe) => {
      const iGruppen = regnet.filter((linje) => linje.skjemalinje.gruppe === gruppe);
      const netto = summer(iGruppen.map((linje) => linje.netto));
      return { gruppe, netto: desimaltekst(netto), nettoAvrundet: desimaltekst(rundHalvtBortFraNull(netto)) };
    }),
    netto: desimaltekst(nettoAvLinjer),
    nettoAvrundet: desimaltekst(avrundet),
  };
  return inn.aKonto === undefined
    ? ut
    : { ...ut, oppstilling: lagOppstilling(inn.aKonto, inn.termin, avrundet) };
}
