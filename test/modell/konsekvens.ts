// S-1 to S-7: særlig ressurskrevende tjenester, and what the trial meant for a municipality.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  minus,
  pluss,
  rundHalvtBortFraNull,
  sammenlign,
  summer,
} from "./broek.js";
import { avrundetTekst, type Indeks, kjede, type Metode } from "./ramme.js";
import { iSkjemaetsRekkefoelge } from "./skjema.js";

export type RessurskrevendeInn = {
  aar?: number;
  regnskapsaar?: number;
  innslagspunkt?: string;
  kompensasjonsgrad?: string;
  mottakere: { id?: string; loennsutgifter: string; fradrag?: string; alder?: number }[];
};

export type RessurskrevendeUt = {
  mottakere: { grunnlag: string; refusjon: string; egenandel: string }[];
  refusjon: string;
  refusjonAvrundet: string;
  egenandel: string;
};

export type OekteOverfoeringerUt = {
  aar: { aar: number; beloep: string; beloepAvrundet: string }[];
  sum: string;
  sumAvrundet: string;
};

export type DemografigevinstInn = {
  grunnlag: { aar: number; beloep: string };
  indekser: Indeks[];
  lokalDemografi: { aar: number; demografi: string }[];
  metode?: Metode;
};

export type DemografigevinstUt = {
  aar: { aar: number; nasjonal: string; lokal: string; gevinst: string; gevinstAvrundet: string }[];
  sum: string;
  sumAvrundet: string;
};

export type Kostnadslinje = ({ kode: string } | { gruppe: string }) & {
  kostnad: string;
  volum: string;
  pris: string;
};

export type EnhetskostnadsavvikUt = {
  linjer: (({ kode: string } | { gruppe: string }) & { avvik: string })[];
  avvik: string;
};

export type FastePriserInn = {
  priser: Record<string, string>;
  perioder: { navn: string; linjer: { kode: string; volum: string }[] }[];
};

export type FastePriserUt = {
  perioder: {
    navn: string;
    linjer: { kode: string; volum: string; beloep: string }[];
    grupper: { gruppe: string; beloep: string }[];
    beloep: string;
  }[];
  endring?: {
    linjer: { kode: string; prosent?: string }[];
    grupper: { gruppe: string; prosent?: string }[];
    prosent?: string;
  };
};

export type AarsakssplittInn = {
  aar: {
    aar: number;
    oekteOverfoeringer: string;
    inntektspaaslag: string;
    demografigevinst: string;
    ressurskrevende: string;
  }[];
};

type Aarsaksbeloep = {
  oekteOverfoeringer: string;
  inntektspaaslag: string;
  demografigevinst: string;
  ressurskrevende: string;
  rest: string;
};

export type AarsakssplittUt = {
  aar: ({ aar: number; avrundet: Aarsaksbeloep } & Aarsaksbeloep)[];
  sum: { avrundet: Aarsaksbeloep } & Aarsaksbeloep;
};

const intet = broek(0n);

function stoerste(a: Broek, b: Broek): Broek {
  return sammenlign(a, b) >= 0 ? a : b;
}

/** S-1: the one year whose threshold and rate the rule itself states: accounts 2020, grant year 2021. */
function finnSatser(inn: RessurskrevendeInn): { innslagspunkt: Broek; grad: Broek } {
  const { innslagspunkt, kompensasjonsgrad } =
    (inn.aar ?? (inn.regnskapsaar ?? 0) + 1) === 2021
      ? { innslagspunkt: "1430000", kompensasjonsgrad: "0.8", ...inn }
      : inn;
  if (innslagspunkt === undefined || kompensasjonsgrad === undefined)
    throw new Error("satsene er ikke kjent");
  return { innslagspunkt: lesBroek(innslagspunkt), grad: lesBroek(kompensasjonsgrad) };
}

/** S-1: rate × max(0, direct wage cost − deductions − threshold) for each recipient under 67. */
export function modellRessurskrevende(inn: RessurskrevendeInn): RessurskrevendeUt {
  const { innslagspunkt, grad } = finnSatser(inn);
  const mottakere = inn.mottakere.map((mottaker) => {
    const netto = minus(lesBroek(mottaker.loennsutgifter), lesBroek(mottaker.fradrag ?? "0"));
    const ute = mottaker.alder !== undefined && mottaker.alder >= 67;
    const grunnlag = ute ? intet : stoerste(intet, minus(netto, innslagspunkt));
    const refusjon = gange(grunnlag, grad);
    return { grunnlag, refusjon, egenandel: minus(netto, refusjon) };
  });
  const refusjon = summer(mottakere.map((mottaker) => mottaker.refusjon));
  return {
    mottakere: mottakere.map((mottaker) => ({
      grunnlag: desimaltekst(mottaker.grunnlag),
      refusjon: desimaltekst(mottaker.refusjon),
      egenandel: desimaltekst(mottaker.egenandel),
    })),
    refusjon: desimaltekst(refusjon),
    refusjonAvrundet: avrundetTekst(refusjon),
    egenandel: desimaltekst(summer(mottakere.map((mottaker) => mottaker.egenandel))),
  };
}

/** S-3: tilskudd − (uttrekk + refund forgone), year by year and in sum. */
export function modellOekteOverfoeringer(inn: {
  aar: { aar: number; tilskudd: string; uttrekk: string; bortfaltRefusjon: string }[];
}): OekteOverfoeringerUt {
  const aarene = inn.aar.map(({ aar, tilskudd, uttrekk, bortfaltRefusjon }) => ({
    aar,
    beloep: minus(lesBroek(tilskudd), pluss(lesBroek(uttrekk), lesBroek(bortfaltRefusjon))),
  }));
  const sum = summer(aarene.map((aaret) => aaret.beloep));
  return {
    aar: aarene.map(({ aar, beloep }) => ({
      aar,
      beloep: desimaltekst(beloep),
      beloepAvrundet: avrundetTekst(beloep),
    })),
    sum: desimaltekst(sum),
    sumAvrundet: avrundetTekst(sum),
  };
}

/** S-4: the uttrekk by the municipality's own growth in need, less the uttrekk as it was. */
export function modellDemografigevinst(inn: DemografigevinstInn): DemografigevinstUt {
  const etter = (rader: readonly { aar: number }[]) =>
    Math.max(inn.grunnlag.aar, ...rader.map((rad) => rad.aar));
  const tilAar = etter(inn.indekser);
  if (tilAar !== etter(inn.lokalDemografi))
    throw new Error("indeksene og den lokale veksten slutter ikke likt");
  const lokale = inn.lokalDemografi
    .filter((rad) => rad.aar > inn.grunnlag.aar)
    .flatMap(({ aar, demografi }) =>
      inn.indekser.filter((indeks) => indeks.aar === aar).map((indeks) => ({ ...indeks, demografi })),
    );
  const nasjonal = kjede(inn.grunnlag, tilAar, inn.indekser, inn.metode);
  const lokal = kjede(inn.grunnlag, tilAar, lokale, inn.metode);
  const aarene = nasjonal.map((aaret, i) => {
    const eget = lokal[i]?.beloep;
    if (eget === undefined) throw new Error(`mangler lokal vekst for ${aaret.indeks.aar}`);
    return {
      aar: aaret.indeks.aar,
      nasjonal: aaret.beloep,
      lokal: eget,
      gevinst: minus(eget, aaret.beloep),
    };
  });
  const sum = summer(aarene.map((aaret) => aaret.gevinst));
  return {
    aar: aarene.map((aaret) => ({
      aar: aaret.aar,
      nasjonal: desimaltekst(aaret.nasjonal),
      lokal: desimaltekst(aaret.lokal),
      gevinst: desimaltekst(aaret.gevinst),
      gevinstAvrundet: avrundetTekst(aaret.gevinst),
    })),
    sum: desimaltekst(sum),
    sumAvrundet: avrundetTekst(sum),
  };
}

/** S-5: (cost − volume × price) / (volume × price); the whole is weighted by volume × price. Plus is a loss. */
export function modellEnhetskostnadsavvik(inn: { linjer: Kostnadslinje[] }): EnhetskostnadsavvikUt {
  const regnet = inn.linjer.map((linje) => ({
    linje,
    kostnad: lesBroek(linje.kostnad),
    betalt: gange(lesBroek(linje.volum), lesBroek(linje.pris)),
  }));
  const avvik = (kostnad: Broek, betalt: Broek) => desimaltekst(deltPaa(minus(kostnad, betalt), betalt));
  return {
    linjer: regnet.map(({ linje, kostnad, betalt }) => ({
      ...("kode" in linje ? { kode: linje.kode } : { gruppe: linje.gruppe }),
      avvik: avvik(kostnad, betalt),
    })),
    avvik: avvik(summer(regnet.map((rad) => rad.kostnad)), summer(regnet.map((rad) => rad.betalt))),
  };
}

type Regnet = { kode: string; gruppe: string; volum: Broek; beloep: Broek };

/** The sum of what has the name; undefined, never zero, where nothing has (N-3). */
function sumAv(linjer: readonly Regnet[] | undefined, felt: "kode" | "gruppe", navn: string) {
  const treff = (linjer ?? []).filter((linje) => linje[felt] === navn);
  return treff.length === 0 ? undefined : summer(treff.map((linje) => linje.beloep));
}

/** The change in per cent with one decimal; none where an end is missing or the first is zero. */
function prosent(foer: Broek | undefined, etter: Broek | undefined): { prosent?: string } {
  if (foer === undefined || etter === undefined || foer.t === 0n) return {};
  const endring = gange(deltPaa(minus(etter, foer), foer), broek(100n));
  return { prosent: desimaltekst(rundHalvtBortFraNull(endring, 1)) };
}

/** S-6: every period's volumes at the same prices, in the order of the form. */
export function modellFastePriser(inn: FastePriserInn): FastePriserUt {
  const perioder = inn.perioder.map(({ navn, linjer }) => ({
    navn,
    linjer: iSkjemaetsRekkefoelge(linjer).map(({ skjemalinje, linje }): Regnet => {
      const pris = inn.priser[linje.kode];
      if (pris === undefined) throw new Error(`mangler pris for ${linje.kode}`);
      const volum = lesBroek(linje.volum);
      return {
        kode: linje.kode,
        gruppe: skjemalinje.gruppe,
        volum,
        beloep: gange(volum, lesBroek(pris)),
      };
    }),
  }));
  const navnene = (linjer: readonly Regnet[], felt: "kode" | "gruppe") => [
    ...new Set(linjer.map((linje) => linje[felt])),
  ];
  const ut: FastePriserUt = {
    perioder: perioder.map(({ navn, linjer }) => ({
      navn,
      linjer: linjer.map(({ kode, volum, beloep }) => ({
        kode,
        volum: desimaltekst(volum),
        beloep: desimaltekst(beloep),
      })),
      grupper: navnene(linjer, "gruppe").map((gruppe) => ({
        gruppe,
        beloep: desimaltekst(sumAv(linjer, "gruppe", gruppe) ?? intet),
      })),
      beloep: desimaltekst(summer(linjer.map((linje) => linje.beloep))),
    })),
  };
  const foerste = perioder[0]?.linjer;
  const siste = perioder.at(-1)?.linjer;
  if (perioder.length < 2 || foerste === undefined || siste === undefined) return ut;
  // Every code of the two periods once, in the order of the form.
  const koder = [...new Set([...foerste, ...siste].map((linje) => linje.kode))].map((kode) => ({ kode }));
  const ordnet = iSkjemaetsRekkefoelge(koder).map(({ skjemalinje }) => skjemalinje);
  // A period without lines says nothing of the activity: it is missing, and not zero (N-3).
  const total = (linjer: readonly Regnet[]) =>
    linjer.length === 0 ? undefined : summer(linjer.map((linje) => linje.beloep));
  return {
    ...ut,
    endring: {
      linjer: ordnet.map(({ kode }) => ({
        kode,
        ...prosent(sumAv(foerste, "kode", kode), sumAv(siste, "kode", kode)),
      })),
      grupper: [...new Set(ordnet.map(({ gruppe }) => gruppe))].map((gruppe) => ({
        gruppe,
        ...prosent(sumAv(foerste, "gruppe", gruppe), sumAv(siste, "gruppe", gruppe)),
      })),
      ...prosent(total(foerste), total(siste)),
    },
  };
}

type Deler = { paaslag: Broek; demografi: Broek; ressurs: Broek; hele: Broek };

function visDeler({ hele, paaslag, demografi, ressurs }: Deler): Aarsaksbeloep {
  return {
    oekteOverfoeringer: desimaltekst(hele),
    inntektspaaslag: desimaltekst(paaslag),
    demografigevinst: desimaltekst(demografi),
    ressurskrevende: desimaltekst(ressurs),
    rest: desimaltekst(minus(hele, summer([paaslag, demografi, ressurs]))),
  };
}

/** S-7: the rest is what the whole has beyond its three known parts; in whole kroner, what the rounded whole has beyond the rounded parts. */
export function modellAarsakssplitt(inn: AarsakssplittInn): AarsakssplittUt {
  const aarene = inn.aar.map((aaret) => ({
    aar: aaret.aar,
    hele: lesBroek(aaret.oekteOverfoeringer),
    paaslag: lesBroek(aaret.inntektspaaslag),
    demografi: lesBroek(aaret.demografigevinst),
    ressurs: lesBroek(aaret.ressurskrevende),
  }));
  const vis = (deler: Deler) => ({
    ...visDeler(deler),
    avrundet: visDeler({
      hele: rundHalvtBortFraNull(deler.hele),
      paaslag: rundHalvtBortFraNull(deler.paaslag),
      demografi: rundHalvtBortFraNull(deler.demografi),
      ressurs: rundHalvtBortFraNull(deler.ressurs),
    }),
  });
  return {
    aar: aarene.map((aaret) => ({ aar: aaret.aar, ...vis(aaret) })),
    sum: vis({
      hele: summer(aarene.map((aaret) => aaret.hele)),
      paaslag: summer(aarene.map((aaret) => aaret.paaslag)),
      demografi: summer(aarene.map((aaret) => aaret.demografi)),
      ressurs: summer(aarene.map((aaret) => aaret.ressurs)),
    }),
  };
}
