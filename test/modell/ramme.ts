// the frame. The uttrekk year by year, the inntektspåslag under its cap, its phase-out, modell B, the rundsum and the tilskudd;
// and the cap from year to year.

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

/** R-7's two readings: the cap before the months are counted, or on the part that the months give. */
export type Takgrunnlag = "aaret" | "perioden";

export type InntektspaaslagInn = {
  uttrekk: string;
  aar?: number;
  sats?: string;
  tak?: string;
  maaneder?: number;
  takGjelder?: Takgrunnlag;
};

export type InntektspaaslagUt = {
  beregnet: string;
  tak: string;
  begrenset: boolean;
  beloep: string;
  beloepAvrundet: string;
  prosjektmidlerMaks: string;
};

export type ModellBInn = {
  aar: number;
  uttrekk: string;
  maaneder?: number;
  inntektspaaslag?: Omit<InntektspaaslagInn, "uttrekk" | "aar">;
};

export type ModellBUt = {
  oeremerketTilskudd: string;
  oeremerketTilskuddAvrundet: string;
  inntektspaaslag: InntektspaaslagUt;
  samlet: string;
  samletAvrundet: string;
};

export type NedtrappingUt = {
  aar: { aar: number; andel: string; beloep: string; beloepAvrundet: string }[];
  sum: string;
  sumAvrundet: string;
};

export type IndekserTakInn = {
  tilAar: number;
  fra?: { aar: number; tak: string };
  deflatorer?: { aar: number; deflator: string }[];
};

export type IndekserTakUt = {
  utvikling: { aar: number; deflator: string; tak: string; takAvrundet: string }[];
  tak: string;
  takAvrundet: string;
  status: "publisert" | "utledet";
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
export function delAvAar(maaneder: number | undefined): Broek {
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
export function aarsfaktor(indeks: Indeks, metode: Metode): Broek {
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

// the cap of 2016, and the budget deflators (the rates of domene.md 5.2) that it has grown by since, unrounded.
const foersteTak = { aar: 2016, beloep: "25000000" };
const budsjettdeflatorer = new Map([
  [2015, "0.03"],
  [2016, "0.027"],
  [2017, "0.025"],
  [2018, "0.026"],
  [2019, "0.028"],
  [2020, "0.031"],
  [2021, "0.027"],
  [2022, "0.025"],
  [2023, "0.037"],
  [2024, "0.043"],
]);
// The last year of the trial: the caps of later years were never used.
const sisteTaksaar = 2021;

/** the cap of a year, or undefined where none is known. */
export function modellTak(aar: number): Broek | undefined {
  if (!Number.isInteger(aar) || aar < foersteTak.aar || aar > sisteTaksaar) return undefined;
  return lesBroek(modellIndekserTak({ tilAar: aar }).tak);
}

/** the cap year by year from the first, or from the caller's start; the caller's rates before the budget's. */
export function modellIndekserTak(inn: IndekserTakInn): IndekserTakUt {
  const fra = inn.fra ?? { aar: foersteTak.aar, tak: foersteTak.beloep };
  if (inn.tilAar < fra.aar) throw new Error("tilAar er før det første taket");
  let tak = lesBroek(fra.tak);
  const utvikling: IndekserTakUt["utvikling"] = [];
  for (let aar = fra.aar + 1; aar <= inn.tilAar; aar += 1) {
    const egen = inn.deflatorer?.find((rad) => rad.aar === aar)?.deflator;
    const deflator = egen ?? budsjettdeflatorer.get(aar);
    if (deflator === undefined) throw new Error(`ingen deflator for ${aar}`);
    tak = gange(tak, pluss(en, lesBroek(deflator)));
    const vist = { tak: desimaltekst(tak), takAvrundet: avrundetTekst(tak, 1000n) };
    utvikling.push({ aar, deflator: desimaltekst(lesBroek(deflator)), ...vist });
  }
  return {
    utvikling,
    tak: desimaltekst(tak),
    takAvrundet: avrundetTekst(tak, 1000n),
    // Only the cap of 2016 itself is published to the krone.
    status: inn.fra === undefined && utvikling.length === 0 ? "publisert" : "utledet",
  };
}

function minste(a: Broek, b: Broek): Broek {
  return sammenlign(a, b) <= 0 ? a : b;
}

/** on fractions: a share of the whole year's uttrekk; the cap before the months, or after them. */
export function eksaktPaaslag(inn: {
  uttrekk: Broek;
  sats: Broek;
  tak: Broek;
  maaneder: number | undefined;
  takGjelder: Takgrunnlag | undefined;
}): { beregnet: Broek; beloep: Broek; begrenset: boolean } {
  const beregnet = gange(inn.uttrekk, inn.sats);
  const del = delAvAar(inn.maaneder);
  const uten = gange(beregnet, del);
  const beloep =
    inn.takGjelder === "perioden" ? minste(uten, inn.tak) : gange(minste(beregnet, inn.tak), del);
  return { beregnet, beloep, begrenset: sammenlign(beloep, uten) < 0 };
}

/** A påslag as it is shown, with its amount as a fraction. */
function paaslag(inn: InntektspaaslagInn): { vist: InntektspaaslagUt; beloep: Broek } {
  const aaretsTak = inn.aar === undefined ? undefined : modellTak(inn.aar);
  const tak = inn.tak === undefined ? aaretsTak : lesBroek(inn.tak);
  if (tak === undefined) throw new Error("taket er ikke kjent");
  const { beregnet, beloep, begrenset } = eksaktPaaslag({
    uttrekk: lesBroek(inn.uttrekk),
    sats: lesBroek(inn.sats ?? "0.04"),
    tak,
    maaneder: inn.maaneder,
    takGjelder: inn.takGjelder,
  });
  const vist = {
    beregnet: desimaltekst(beregnet),
    tak: desimaltekst(tak),
    begrenset,
    beloep: desimaltekst(beloep),
    beloepAvrundet: avrundetTekst(beloep),
    prosjektmidlerMaks: desimaltekst(minste(broek(500_000n), beloep)),
  };
  return { vist, beloep };
}

/** 4 % of the year's uttrekk, at most the year's cap, and only then the months (or the months first). */
export function modellInntektspaaslag(inn: InntektspaaslagInn): InntektspaaslagUt {
  return paaslag(inn).vist;
}

/** an earmarked grant equal to the uttrekk, and the inntektspåslag, which has the same months unless it has its own. */
export function modellModellB(inn: ModellBInn): ModellBUt {
  const oeremerket = gange(lesBroek(inn.uttrekk), delAvAar(inn.maaneder));
  const felles = { uttrekk: inn.uttrekk, aar: inn.aar };
  const maaneder = inn.maaneder === undefined ? {} : { maaneder: inn.maaneder };
  const { vist, beloep } = paaslag({ ...felles, ...maaneder, ...inn.inntektspaaslag });
  const samlet = pluss(oeremerket, beloep);
  return {
    oeremerketTilskudd: desimaltekst(oeremerket),
    oeremerketTilskuddAvrundet: avrundetTekst(oeremerket),
    inntektspaaslag: vist,
    samlet: desimaltekst(samlet),
    samletAvrundet: avrundetTekst(samlet),
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
