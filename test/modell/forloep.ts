// A municipality's whole course, month by month: for each month of each year it is asked which municipality a part is in, and what that one
// is in. the uttrekk, R-4 and R-7 the påslag, R-6 its phase-out, R-9 and R-10 the grants, S-1 to S-3 the refund and the difference.

import { type Broek, broek, desimaltekst, gange, lesBroek, minus, pluss, summer } from "./broek.js";
import {
  avrundetTekst,
  delAvAar,
  eksaktPaaslag,
  type Indeks,
  kjede,
  type Metode,
  modellTak,
  type Takgrunnlag,
} from "./ramme.js";

type Ordning = "modellA" | "modellB" | "inntektspaaslag" | "utenfor";
type Periode = { fra: string; til: string; ordning: Ordning };
type Del = { navn: string; grunnlag: { aar: number; beloep: string }; perioder?: Periode[] };
type Sammenslaaing = { navn: string; deler: string[]; perioder: Periode[] };

export type ForloepInn = {
  kommune: string;
  fraAar: number;
  tilAar: number;
  deler: Del[];
  sammenslaainger?: Sammenslaaing[];
  indekser: Indeks[];
  metode?: Metode;
  aktivitet?: ({ aar: number; aKonto: string; korreksjoner?: string[] } | { aar: number; beloep: string })[];
  rundsum?: { aar: number; beloep: string }[];
  bortfaltRefusjon?: { regnskapsaar?: number; tilskuddsaar?: number; beloep: string }[];
  refusjonsaar?: "regnskapsaar" | "tilskuddsaar";
  inntektspaaslag?: {
    sats?: string;
    tak?: { aar: number; beloep: string }[];
    takGjelder?: Takgrunnlag;
  };
  nedtrapping?: "ingen" | { andeler: string[] };
};

type StroemmerUt = {
  aktivitetstilskudd: string;
  rundsumtilskudd: string;
  oeremerketTilskudd: string;
  inntektspaaslag: string;
  tilskudd: string;
  uttrekk: string;
  bortfaltRefusjon: string;
  utenForsoeket: string;
  oekteOverfoeringer: string;
  oekteOverfoeringerAvrundet: string;
};

type KommuneUt = {
  navn: string;
  ordninger: { ordning: Ordning | "nedtrapping"; maaneder: number }[];
  deler: { navn: string; uttrekk: string }[];
  uttrekk: string;
  inntektspaaslag: string;
  tak?: string;
  begrenset: boolean;
};

export type ForloepUt = {
  kommune: string;
  aar: ({ aar: number; kommuner: KommuneUt[] } & StroemmerUt)[];
  sum: StroemmerUt;
};

const MAANEDER = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
const null_ = broek(0n);

// A month is a text such as "2016-07": such texts stand in the order of time.
const foersteMaaned = (fra: string): string => (fra.length === 4 ? `${fra}-01` : fra.slice(0, 7));
const sisteMaaned = (til: string): string => (til.length === 4 ? `${til}-12` : til.slice(0, 7));

/** A municipality: a part by itself, or a merger. */
type Kommune = { navn: string; deler: Del[]; perioder: Periode[] };

function kommunene(inn: ForloepInn): Kommune[] {
  const alene = inn.deler.map((del) => ({ navn: del.navn, deler: [del], perioder: del.perioder ?? [] }));
  const sammen = (inn.sammenslaainger ?? []).map(({ navn, deler, perioder }) => ({
    navn,
    deler: inn.deler.filter((del) => deler.includes(del.navn)),
    perioder,
  }));
  return [...alene, ...sammen];
}

/** What a municipality is in that month, or undefined when it does not stand then. */
function ordningI(kommune: Kommune, maaned: string): Ordning | undefined {
  const [periode, ...flere] = kommune.perioder.filter(
    ({ fra, til }) => foersteMaaned(fra) <= maaned && maaned <= sisteMaaned(til),
  );
  if (flere.length > 0) throw new Error(`to ordninger i ${maaned}`);
  return periode?.ordning;
}

const maanedeneI = (aar: number): string[] => MAANEDER.map((maaned) => `${aar}-${maaned}`);

/** What the municipality is in, month after month of a year; the months when it does not stand are left out. */
const ordningene = (kommune: Kommune, aar: number): Ordning[] =>
  maanedeneI(aar)
    .map((maaned) => ordningI(kommune, maaned))
    .filter((ordning) => ordning !== undefined);

const antall = (ordninger: readonly Ordning[], ...slag: Ordning[]): number =>
  ordninger.filter((ordning) => slag.includes(ordning)).length;

const maanedsdel = (maaneder: number): Broek => (maaneder === 0 ? null_ : delAvAar(maaneder));

/** a part's uttrekk for the whole of a year. */
function helt(inn: ForloepInn, del: Del, aar: number): Broek {
  return kjede(del.grunnlag, aar, inn.indekser, inn.metode).at(-1)?.beloep ?? lesBroek(del.grunnlag.beloep);
}

function takI(inn: ForloepInn, aar: number): Broek {
  const eget = inn.inntektspaaslag?.tak?.find((rad) => rad.aar === aar)?.beloep;
  const tak = eget === undefined ? modellTak(aar) : lesBroek(eget);
  if (tak === undefined) throw new Error(`ikke noe tak i ${aar}`);
  return tak;
}

type Kommuneaar = { vist: KommuneUt; uttrekk: Broek; oeremerket: Broek; paaslag: Broek };

/** A municipality's year in the trial; undefined when no month of it is. */
function kommuneaar(inn: ForloepInn, kommune: Kommune, aar: number): Kommuneaar | undefined {
  const ordninger = ordningene(kommune, aar);
  // each of the three gives the påslag; only the two models take out the uttrekk.
  const maaneder = antall(ordninger, "modellA", "modellB", "inntektspaaslag");
  if (maaneder === 0) return undefined;
  const hele = kommune.deler.map((del) => helt(inn, del, aar));
  const deltMed = (...slag: Ordning[]): Broek[] =>
    hele.map((beloep) => gange(beloep, maanedsdel(antall(ordninger, ...slag))));
  const uttrekk = deltMed("modellA", "modellB");
  const tak = takI(inn, aar);
  // one cap for the parts together.
  const { beloep: paaslag, begrenset } = eksaktPaaslag({
    uttrekk: summer(hele),
    sats: lesBroek(inn.inntektspaaslag?.sats ?? "0.04"),
    tak,
    maaneder,
    takGjelder: inn.inntektspaaslag?.takGjelder,
  });
  const vist = {
    navn: kommune.navn,
    ordninger: [...new Set(ordninger)].map((ordning) => ({ ordning, maaneder: antall(ordninger, ordning) })),
    deler: kommune.deler.map(({ navn }, i) => ({ navn, uttrekk: desimaltekst(uttrekk[i] ?? null_) })),
    uttrekk: desimaltekst(summer(uttrekk)),
    inntektspaaslag: desimaltekst(paaslag),
    tak: desimaltekst(tak),
    begrenset,
  };
  return { vist, uttrekk: summer(uttrekk), oeremerket: summer(deltMed("modellB")), paaslag };
}

/** The last month of a municipality in the trial, or undefined when it never is. */
function sisteIForsoeket(kommune: Kommune): string | undefined {
  const med = kommune.perioder.filter(({ ordning }) => ordning !== "utenfor");
  const seneste = (a: string, b: string): string => (a < b ? b : a);
  return med.length === 0 ? undefined : med.map(({ til }) => sisteMaaned(til)).reduce(seneste);
}

/** Whether one of a municipality's parts stands in another municipality after a month. */
function gaarVidere(kommune: Kommune, alle: readonly Kommune[], maaned: string): boolean {
  const deler = new Set(kommune.deler);
  return alle.some(
    (annen) =>
      annen !== kommune &&
      annen.deler.some((del) => deler.has(del)) &&
      annen.perioder.some(({ til }) => sisteMaaned(til) > maaned),
  );
}

/** what is left of the påslag in a year after the last one, for a municipality that stayed to the end of a year. */
function nedtrapping(
  inn: ForloepInn,
  kommune: Kommune,
  alle: readonly Kommune[],
  aar: number,
): Kommuneaar | undefined {
  const siste = sisteIForsoeket(kommune);
  if (inn.nedtrapping === "ingen" || siste === undefined || !siste.endsWith("-12")) return undefined;
  // Published for an end in 2022, antatt for 2021; for another year, only when the caller says so.
  const vanlige = siste === "2021-12" || siste === "2022-12" ? ["0.6", "0.4"] : [];
  const andeler = inn.nedtrapping === undefined ? vanlige : inn.nedtrapping.andeler;
  const sisteAar = alleAar.find((nr) => siste === `${nr}-12`) ?? 0;
  const andel = andeler[aar - sisteAar - 1];
  if (andel === undefined || gaarVidere(kommune, alle, siste)) return undefined;
  const detSiste = kommuneaar(inn, kommune, sisteAar);
  if (detSiste === undefined) throw new Error("det siste året er ikke i forsøket");
  const paaslag = gange(detSiste.paaslag, lesBroek(andel));
  const vist: KommuneUt = {
    navn: kommune.navn,
    ordninger: [{ ordning: "nedtrapping", maaneder: 12 }],
    deler: kommune.deler.map(({ navn }) => ({ navn, uttrekk: "0" })),
    uttrekk: "0",
    inntektspaaslag: desimaltekst(paaslag),
    begrenset: false,
  };
  return { vist, uttrekk: null_, oeremerket: null_, paaslag };
}

// Every year that the contract takes.
const alleAar = Array.from({ length: 300 }, (_, i) => 1900 + i);

type Stroemmer = {
  aktivitet: Broek;
  rundsum: Broek;
  oeremerket: Broek;
  paaslag: Broek;
  uttrekk: Broek;
  refusjon: Broek;
};

function visStroemmer(s: Stroemmer): StroemmerUt {
  const tilskudd = summer([s.aktivitet, s.rundsum, s.oeremerket, s.paaslag]);
  const uten = pluss(s.uttrekk, s.refusjon);
  const oekte = minus(tilskudd, uten);
  return {
    aktivitetstilskudd: desimaltekst(s.aktivitet),
    rundsumtilskudd: desimaltekst(s.rundsum),
    oeremerketTilskudd: desimaltekst(s.oeremerket),
    inntektspaaslag: desimaltekst(s.paaslag),
    tilskudd: desimaltekst(tilskudd),
    uttrekk: desimaltekst(s.uttrekk),
    bortfaltRefusjon: desimaltekst(s.refusjon),
    utenForsoeket: desimaltekst(uten),
    oekteOverfoeringer: desimaltekst(oekte),
    oekteOverfoeringerAvrundet: avrundetTekst(oekte),
  };
}

/** The activity grant of a year: the amount, or the a konto and its corrections. */
function aktivitetI(inn: ForloepInn, aar: number): Broek {
  const rader = (inn.aktivitet ?? []).filter((rad) => rad.aar === aar);
  return summer(
    rader
      .flatMap((rad) => ("beloep" in rad ? [rad.beloep] : [rad.aKonto, ...(rad.korreksjoner ?? [])]))
      .map(lesBroek),
  );
}

/** S-1, S-2: the refund of a year; the grant year is the year after the accounting year. */
function refusjonI(inn: ForloepInn, aar: number): Broek {
  const tilskuddsaar = inn.refusjonsaar === "tilskuddsaar" ? aar : aar + 1;
  const rader = (inn.bortfaltRefusjon ?? []).filter(
    (rad) => rad.tilskuddsaar === tilskuddsaar || rad.regnskapsaar === tilskuddsaar - 1,
  );
  return summer(rader.map((rad) => lesBroek(rad.beloep)));
}

/** The course year by year, and its sums of exact years. */
export function modellForloep(inn: ForloepInn): ForloepUt {
  const alle = kommunene(inn);
  const aarene = alleAar.filter((aar) => inn.fraAar <= aar && aar <= inn.tilAar);
  const rader = aarene.map((aar) => {
    const kommuner = alle
      .map((kommune) => kommuneaar(inn, kommune, aar) ?? nedtrapping(inn, kommune, alle, aar))
      .filter((rad) => rad !== undefined);
    const stroemmer = {
      aktivitet: aktivitetI(inn, aar),
      rundsum: summer((inn.rundsum ?? []).filter((r) => r.aar === aar).map((r) => lesBroek(r.beloep))),
      oeremerket: summer(kommuner.map((rad) => rad.oeremerket)),
      paaslag: summer(kommuner.map((rad) => rad.paaslag)),
      uttrekk: summer(kommuner.map((rad) => rad.uttrekk)),
      refusjon: refusjonI(inn, aar),
    };
    return { aar, kommuner: kommuner.map((rad) => rad.vist), stroemmer };
  });
  const iSum = (navn: keyof Stroemmer): Broek => summer(rader.map(({ stroemmer }) => stroemmer[navn]));
  const sum: Stroemmer = {
    aktivitet: iSum("aktivitet"),
    rundsum: iSum("rundsum"),
    oeremerket: iSum("oeremerket"),
    paaslag: iSum("paaslag"),
    uttrekk: iSum("uttrekk"),
    refusjon: iSum("refusjon"),
  };
  return {
    kommune: inn.kommune,
    aar: rader.map(({ aar, kommuner, stroemmer }) => ({ aar, kommuner, ...visStroemmer(stroemmer) })),
    sum: visStroemmer(sum),
  };
}
