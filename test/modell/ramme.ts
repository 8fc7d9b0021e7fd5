// the frame. The uttrekk year by year, the inntektspåslag under its cap, its phase-out, the rundsum and the tilskudd.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  pluss,
  rundHalvtBortFraNull,
  sammenlign,
  summer,
} from "./broek.js";

export type Indeks = { aar: number; deflator: string; demografi: string };
export type Metode = "multiplikativ" | "additiv";

export type UttrekkInn = {
  grunnlag: { aar: number; beloep: string };
  tilAar: number;
  indekser: Indeks[];
  metode?: Metode;
  maaneder?: number;
};

export type UttrekkUt = {
  utvikling: {
    aar: number;
    deflator: string;
    demografi: string;
    faktor: string;
    beloep: string;
    beloepAvrundet: string;
  }[];
  beloep: string;
  beloepAvrundet: string;
};

export type SamletUttrekkUt = {
  deler: ({ navn: string } & UttrekkUt)[];
  beloep: string;
  beloepAvrundet: string;
};

export type InntektspaaslagInn = {
  uttrekk: string;
  aar?: number;
  sats?: string;
  tak?: string;
  maaneder?: number;
};

export type InntektspaaslagUt = {
  beregnet: string;
  tak: string;
  begrenset: boolean;
  beloep: string;
  beloepAvrundet: string;
  prosjektmidlerMaks: string;
};

export type NedtrappingUt = {
  aar: { aar: number; andel: string; beloep: string; beloepAvrundet: string }[];
  sum: string;
  sumAvrundet: string;
};

export type RundsumInn = {
  poster: { navn: string; beloep: string; kostraFunksjon?: string }[];
  nettoUtgifter?: string;
  aar?: number;
  tilAar?: number;
  indekser?: Indeks[];
  maaneder?: number;
};

export type RundsumUt = { sum: string; sumAvrundet: string; andel?: string };

export type TilskuddInn = {
  aar: number;
  aktivitet: { aKonto: string; korreksjoner: string[] };
  rundsum: string;
  inntektspaaslag: string;
};

export type TilskuddUt = {
  aktivitetstilskudd: string;
  rundsumtilskudd: string;
  inntektspaaslag: string;
  samlet: string;
};

const en = broek(1n);

/** N-1, as text: rounded to a whole number of the unit, in kroner. */
export function avrundetTekst(beloep: Broek, enhet = 1n): string {
  return desimaltekst(gange(rundHalvtBortFraNull(deltPaa(beloep, broek(enhet))), broek(enhet)));
}

/** R-7: the months' part of a year; the whole year when none are given. */
function delAvAar(maaneder: number | undefined): Broek {
  if (maaneder === undefined) return en;
  if (!Number.isInteger(maaneder) || maaneder < 1 || maaneder > 12)
    throw new Error("maaneder er ikke 1 til 12");
  return broek(BigInt(maaneder), 12n);
}

function finnIndeks(indekser: readonly Indeks[], aar: number): Indeks {
  const treff = indekser.filter((indeks) => indeks.aar === aar);
  const [indeks] = treff;
  if (indeks === undefined || treff.length > 1) throw new Error(`${treff.length} indekser for ${aar}`);
  return indeks;
}

/** what an amount is multiplied by from the year before to this one. */
function aarsfaktor(indeks: Indeks, metode: Metode): Broek {
  const deflator = lesBroek(indeks.deflator);
  const demografi = lesBroek(indeks.demografi);
  if (metode === "additiv") return summer([en, deflator, demografi]);
  return gange(pluss(en, deflator), pluss(en, demografi));
}

export type Aarsledd = { indeks: Indeks; faktor: Broek; beloep: Broek };

/** the chain from the base year, which is not in it, to the last year; on unrounded amounts. */
export function kjede(
  grunnlag: { aar: number; beloep: string },
  tilAar: number,
  indekser: readonly Indeks[],
  metode: Metode = "multiplikativ",
): Aarsledd[] {
  if (tilAar < grunnlag.aar) throw new Error("tilAar er før grunnlaget");
  const ledd: Aarsledd[] = [];
  let beloep = lesBroek(grunnlag.beloep);
  for (let aar = grunnlag.aar + 1; aar <= tilAar; aar += 1) {
    const indeks = finnIndeks(indekser, aar);
    const faktor = aarsfaktor(indeks, metode);
    beloep = gange(beloep, faktor);
    ledd.push({ indeks, faktor, beloep });
  }
  return ledd;
}

/** The uttrekk with every amount as a fraction: what sums are made of. */
function eksaktUttrekk(inn: UttrekkInn): { ledd: Aarsledd[]; beloep: Broek } {
  const ledd = kjede(inn.grunnlag, inn.tilAar, inn.indekser, inn.metode);
  const siste = ledd.at(-1)?.beloep ?? lesBroek(inn.grunnlag.beloep);
  return { ledd, beloep: gange(siste, delAvAar(inn.maaneder)) };
}

export function modellUttrekk(inn: UttrekkInn): UttrekkUt {
  const { ledd, beloep } = eksaktUttrekk(inn);
  return {
    utvikling: ledd.map((aaret) => ({
      aar: aaret.indeks.aar,
      deflator: desimaltekst(lesBroek(aaret.indeks.deflator)),
      demografi: desimaltekst(lesBroek(aaret.indeks.demografi)),
      faktor: desimaltekst(aaret.faktor),
      beloep: desimaltekst(aaret.beloep),
      beloepAvrundet: avrundetTekst(aaret.beloep, 1000n),
    })),
    beloep: desimaltekst(beloep),
    beloepAvrundet: avrundetTekst(beloep, 1000n),
  };
}

/** each part by its own base year; the whole is the sum of the exact parts, and then rounded. */
export function modellSamletUttrekk(inn: { deler: ({ navn: string } & UttrekkInn)[] }): SamletUttrekkUt {
  const beloep = summer(inn.deler.map((del) => eksaktUttrekk(del).beloep));
  return {
    deler: inn.deler.map((del) => ({ navn: del.navn, ...modellUttrekk(del) })),
    beloep: desimaltekst(beloep),
    beloepAvrundet: avrundetTekst(beloep, 1000n),
  };
}

// the cap of 2016 and the budget deflators it has grown by since, unrounded.
const foersteTak = { aar: 2016, beloep: 25_000_000n };
const taksteg = ["0.025", "0.026", "0.028", "0.031", "0.027"];

/** the cap of a year, or undefined where none is known. */
export function modellTak(aar: number): Broek | undefined {
  const steg = aar - foersteTak.aar;
  if (!Number.isInteger(steg) || steg < 0 || steg > taksteg.length) return undefined;
  return taksteg
    .slice(0, steg)
    .reduce((tak, sats) => gange(tak, pluss(en, lesBroek(sats))), broek(foersteTak.beloep));
}

function minste(a: Broek, b: Broek): Broek {
  return sammenlign(a, b) <= 0 ? a : b;
}

/** 4 % of the year's uttrekk, at most the year's cap, and only then the months. */
export function modellInntektspaaslag(inn: InntektspaaslagInn): InntektspaaslagUt {
  const aaretsTak = inn.aar === undefined ? undefined : modellTak(inn.aar);
  const tak = inn.tak === undefined ? aaretsTak : lesBroek(inn.tak);
  if (tak === undefined) throw new Error("taket er ikke kjent");
  const beregnet = gange(lesBroek(inn.uttrekk), lesBroek(inn.sats ?? "0.04"));
  const beloep = gange(minste(beregnet, tak), delAvAar(inn.maaneder));
  return {
    beregnet: desimaltekst(beregnet),
    tak: desimaltekst(tak),
    begrenset: sammenlign(beregnet, tak) > 0,
    beloep: desimaltekst(beloep),
    beloepAvrundet: avrundetTekst(beloep),
    prosjektmidlerMaks: desimaltekst(minste(broek(500_000n), beloep)),
  };
}

/** shares of the last year's amount, one year after another from the year after the last. */
export function modellNedtrapping(inn: {
  sisteAar: number;
  beloep: string;
  andeler?: string[];
}): NedtrappingUt {
  const aarene = (inn.andeler ?? ["0.6", "0.4"]).map((tekst, i) => {
    const andel = lesBroek(tekst);
    return { aar: inn.sisteAar + 1 + i, andel, beloep: gange(lesBroek(inn.beloep), andel) };
  });
  const sum = summer(aarene.map((aaret) => aaret.beloep));
  return {
    aar: aarene.map(({ aar, andel, beloep }) => ({
      aar,
      andel: desimaltekst(andel),
      beloep: desimaltekst(beloep),
      beloepAvrundet: avrundetTekst(beloep),
    })),
    sum: desimaltekst(sum),
    sumAvrundet: avrundetTekst(sum),
  };
}

/** the items of the accounts; they stand as they are unless the caller gives a yearly adjustment. */
export function modellRundsum(inn: RundsumInn): RundsumUt {
  const poster = summer(inn.poster.map((post) => lesBroek(post.beloep)));
  const gitt = [inn.aar, inn.tilAar, inn.indekser].filter((felt) => felt !== undefined).length;
  if (inn.indekser !== undefined && gitt < 3) throw new Error("indekser uten aar eller tilAar");
  const faktorer =
    inn.indekser === undefined || inn.aar === undefined || inn.tilAar === undefined
      ? []
      : kjede({ aar: inn.aar, beloep: "1" }, inn.tilAar, inn.indekser).map((aaret) => aaret.faktor);
  const sum = gange(faktorer.reduce(gange, poster), delAvAar(inn.maaneder));
  const ut: RundsumUt = { sum: desimaltekst(sum), sumAvrundet: avrundetTekst(sum) };
  // The share is of the same accounts: before the adjustment and the months.
  return inn.nettoUtgifter === undefined
    ? ut
    : { ...ut, andel: desimaltekst(deltPaa(poster, lesBroek(inn.nettoUtgifter))) };
}

/** the a konto and its corrections, the rundsum and the inntektspåslag. */
export function modellTilskudd(inn: TilskuddInn): TilskuddUt {
  const aktivitet = summer([inn.aktivitet.aKonto, ...inn.aktivitet.korreksjoner].map(lesBroek));
  const rundsum = lesBroek(inn.rundsum);
  const inntektspaaslag = lesBroek(inn.inntektspaaslag);
  return {
    aktivitetstilskudd: desimaltekst(aktivitet),
    rundsumtilskudd: desimaltekst(rundsum),
    inntektspaaslag: desimaltekst(inntektspaaslag),
    samlet: desimaltekst(summer([aktivitet, rundsum, inntektspaaslag])),
  };
}
