import type { Raddom } from "../../../../kontroll/skjema/bedoemOppstilling.js";
import type { Skjemadom } from "../../../../kontroll/skjema/bedoemSkjema.js";
import type { LestRad, Radfelt } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Radkontroll, Skjemadel } from "../../../../kontroll/skjema/Skjemakontroll.js";
import { skrivBroek } from "../../../../tall/Broek.js";
import type { Stegnr } from "../../../Bygger.js";
import { abs, delt, ganger, maks, min, minus, pluss, positiv, sum } from "../../../uttrykk.js";
import { en, erLike, finnes, ikke, null0, punktet, regn, type Strekk, visningen } from "../Strekk.js";
import { avstanden, type Navngitt, snittet, summen } from "../strekkregning.js";
import { type Delsteg, rotDel } from "./Delsteg.js";
import { andelen, erAndelen, maanedene, radtall } from "./forklarAar.js";
import type { Sumsteg } from "./forklarSummer.js";
import { erEn } from "./forklarVolum.js";
import type { Grunnlag } from "./Grunnlag.js";

const kroner = (navn: string, regel = "K-4") => ({ navn, regel, enhet: "kr" });

/** What a shown number of whole kroner can be. */
const bakom = ({ b }: Grunnlag, navn: string, vist: Stegnr): Strekk =>
  visningen(b, kroner(navn), vist, en(b));

/** Explains a shown number against what it should be, as it stands or as values behind it. */
function motKroner(
  grunnlag: Grunnlag,
  navn: string,
  regel: string,
  vist: Stegnr,
  beregnet: Stegnr,
  strekk: Strekk,
): Delsteg {
  const { b } = grunnlag;
  const likt = erLike(b, `om ${navn} er det beregnede`, beregnet, vist);
  const bak = bakom(grunnlag, navn, vist);
  const avstand = avstanden(b, kroner(`${navn}, avstanden`), bak, strekk);
  return {
    navn,
    regel,
    vist,
    beregnet,
    likt,
    finnes: finnes(b, `om verdier bak ${navn} stemmer`, snittet(b, kroner(`mulig ${navn}`), bak, strekk)),
    kroner: regn(
      b,
      kroner(`${navn}, avstanden der de viste tallene ikke stemmer`, regel),
      [
        ["1", en(b)],
        ["viste stemmer", likt],
        ["avstand", avstand],
      ],
      ganger(ikke("viste stemmer"), "avstand"),
    ),
  };
}

/** explains an instalment against its share of the year, in whole kroner. */
function motAndel({ b }: Grunnlag, navn: string, vist: Stegnr, andel: Stegnr): Delsteg {
  const halv = ["2", b.konstant("2", "to halve", "N-2")] as const;
  const beregnet = regn(
    b,
    kroner(`${navn} etter årets a konto`, "A-2"),
    [["1", en(b)], halv, ["andel", andel]],
    { op: "avrund", ledd: [pluss("andel", delt("1", "2"))], enhet: "1", maate: "ned" },
    "andelen til nærmeste hele krone",
  );
  const operander = [
    ["1", en(b)],
    ["vist", vist],
    ["andel", andel],
  ] as const;
  const deler = regn(
    b,
    { navn: `om ${navn} er andelen`, regel: "A-5" },
    operander,
    min(
      positiv(minus("1", abs(minus("vist", "andel")))),
      ikke(positiv(abs(minus("vist", { op: "avrund", ledd: ["vist"], enhet: "1", maate: "ned" })))),
    ),
    "1 hvis vist er hele kroner og mindre enn én fra andelen, ellers 0",
  );
  return {
    navn,
    regel: "A-2",
    vist,
    beregnet,
    likt: erLike(b, `om ${navn} er det beregnede`, beregnet, vist),
    finnes: deler,
    kroner: regn(
      b,
      kroner(`${navn}, avstanden`, "A-5"),
      [...operander, ["er andelen", deler]],
      ganger(ikke("er andelen"), abs(minus("vist", "andel"))),
    ),
  };
}

/** The rows' values as steps, as intervals where they are given. */
type Rader = {
  readonly aKonto: (rad: LestRad) => Strekk | undefined;
  readonly korreksjon: (rad: LestRad) => Strekk | undefined;
  readonly andel: (rad: LestRad) => Stegnr | undefined;
};

function lagRader(grunnlag: Grunnlag, dom: Skjemadom, aar: Stegnr | undefined, netto: Sumsteg): Rader {
  const { b } = grunnlag;
  const { skjema } = dom;
  const domFor = (rad: LestRad) => dom.oppstilling.rader.find((r) => r.rad === rad);
  const andel = (rad: LestRad) =>
    aar === undefined
      ? undefined
      : andelen(grunnlag, rad, aar, rad === skjema.egenRad, domFor(rad)?.maaneder !== undefined);
  return {
    andel,
    aKonto: (rad) => {
      if (rad.tall.aKonto === undefined) return undefined;
      const [vist, andelenSin] = [radtall(grunnlag, rad, "aKonto"), andel(rad)];
      if (andelenSin === undefined || !erAndelen(grunnlag, vist, andelenSin)) return punktet(b, vist);
      const ende = (hva: string, op: typeof min) =>
        regn(
          b,
          kroner(`a konto for ${rad.termin}, ${hva}`, "A-5"),
          [
            ["vist", vist],
            ["andel", andelenSin],
          ],
          op("vist", "andel"),
        );
      return { ...punktet(b, vist), fra: ende("lavest", min), til: ende("høyest", maks) };
    },
    korreksjon: (rad) => {
      if (rad.tall.korreksjon === undefined) return undefined;
      const navn = `korreksjonen for ${rad.termin}`;
      const vist = bakom(grunnlag, navn, radtall(grunnlag, rad, "korreksjon"));
      if (rad !== skjema.egenRad || netto.mulig === undefined) return vist;
      const felles = snittet(b, kroner(`mulig ${navn}`), vist, netto.mulig);
      return erEn(b, finnes(b, `om linjene gir ${navn}`, felles)) ? felles : vist;
    },
  };
}

/** K-3: explains the settled term's correction against the form's sum. */
function egenKorreksjon(
  grunnlag: Grunnlag,
  rad: LestRad,
  { vist: sum, underliggende }: Sumsteg,
): Delsteg | undefined {
  const { b } = grunnlag;
  if (rad.tall.korreksjon === undefined) return undefined;
  const navn = `korreksjonen for ${rad.termin}`;
  const vist = radtall(grunnlag, rad, "korreksjon");
  if (sum !== undefined) return motKroner(grunnlag, navn, "K-3", vist, sum.vist, sum.strekk);
  if (underliggende === undefined) return undefined;
  const bak = bakom(grunnlag, navn, vist);
  return {
    navn,
    regel: "K-3",
    vist,
    beregnet: undefined,
    likt: null0(b),
    finnes: finnes(b, `om linjene gir ${navn}`, snittet(b, kroner(`mulig ${navn}`), bak, underliggende)),
    kroner: avstanden(b, kroner(`${navn}, avstanden`, "K-3"), bak, underliggende),
  };
}

/** K-4: explains a row's sum: its a konto and its correction. */
function radsummen(
  grunnlag: Grunnlag,
  rad: LestRad,
  aKonto: Strekk | undefined,
  korreksjon: Strekk | undefined,
): Delsteg | undefined {
  const { b } = grunnlag;
  const { tall, termin } = rad;
  if (tall.sum === undefined || tall.aKonto === undefined || aKonto === undefined) return undefined;
  const operander = [
    ["a konto", radtall(grunnlag, rad, "aKonto")] as const,
    ...(tall.korreksjon === undefined ? [] : [["korreksjon", radtall(grunnlag, rad, "korreksjon")] as const]),
  ];
  const navn = `summen for ${termin}`;
  const beregnet = regn(b, kroner(`${navn}, beregnet`), operander, sum(...operander.map(([n]) => n)));
  const strekk = korreksjon
    ? summen(b, kroner(`mulig sum for ${termin}`), [
        ["a konto", aKonto],
        ["korreksjon", korreksjon],
      ])
    : aKonto;
  return motKroner(grunnlag, navn, "K-4", radtall(grunnlag, rad, "sum"), beregnet, strekk);
}

/** Adds what rows can be, those left out that are empty. */
function summert(
  { b }: Grunnlag,
  navn: string,
  rader: readonly LestRad[],
  strekkFor: (rad: LestRad) => Strekk | undefined,
): Strekk {
  const ledd = rader.flatMap((rad): Navngitt<Strekk>[] => {
    const strekk = strekkFor(rad);
    return strekk === undefined ? [] : [[rad.termin, strekk]];
  });
  return summen(b, kroner(navn), ledd);
}

/** K-4: explains a column's sum. */
function kolonnen(
  grunnlag: Grunnlag,
  sumrad: LestRad,
  felt: Radfelt,
  rader: readonly LestRad[],
  strekkFor: (rad: LestRad) => Strekk | undefined,
): Delsteg | undefined {
  const medTall = rader.filter((rad) => rad.tall[felt] !== undefined);
  if (sumrad.tall[felt] === undefined || (felt !== "korreksjon" && medTall.length < rader.length))
    return undefined;
  const operander = medTall.map((rad) => [rad.termin, radtall(grunnlag, rad, felt)] as const);
  const navn = `${{ aKonto: "a konto", korreksjon: "korreksjonen", sum: "summen" }[felt]} for SUM`;
  const beregnet = regn(
    grunnlag.b,
    kroner(`${navn}, beregnet`),
    operander,
    sum(...operander.map(([n]) => n)),
  );
  const strekk = summert(grunnlag, `mulig ${navn}`, rader, strekkFor);
  return motKroner(grunnlag, navn, "K-4", radtall(grunnlag, sumrad, felt), beregnet, strekk);
}

/** Tells whether a relation has the numbers of the result. */
const gir = ({ b }: Grunnlag, del: Delsteg | undefined, resultat: Skjemadel | undefined): boolean =>
  del?.beregnet !== undefined &&
  del.kroner !== undefined &&
  skrivBroek(b.verdi(del.beregnet)) === resultat?.beregnet &&
  skrivBroek(b.verdi(del.kroner)) === resultat.kroner;

/** Explains the head of the form: instalments, corrections, rows and columns (A-2, A-5, K-3, K-4). */
export function forklarOppstilling(
  grunnlag: Grunnlag,
  dom: Skjemadom,
  aar: Stegnr | undefined,
  netto: Sumsteg,
  resultat: readonly Radkontroll[],
): void {
  const { b, noekkel } = grunnlag;
  const { skjema, oppstilling } = dom;
  const rader = lagRader(grunnlag, dom, aar, netto);
  const skriv = (nr: number, deler: { readonly [F in Radfelt]?: Delsteg | undefined }) => {
    for (const felt of ["aKonto", "korreksjon", "sum"] as const) {
      const [del, sitt] = [deler[felt], resultat[nr]?.[felt]];
      if (del !== undefined && sitt !== undefined) rotDel(b, ["oppstilling", nr, felt], del, sitt);
    }
  };
  const maaneder = ({ rad }: Raddom): Stegnr | undefined => {
    if (rad.maaneder !== undefined || rad !== skjema.egenRad)
      return aar === undefined && rad.maaneder === undefined
        ? undefined
        : maanedene(grunnlag, rad, aar ?? noekkel);
    const tolv = ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const;
    return regn(
      b,
      { navn: `måneder for ${rad.termin}`, regel: "A-2", enhet: "måneder" },
      [["nøkkel", noekkel], tolv],
      ganger("nøkkel", "månedene i året"),
    );
  };
  oppstilling.rader.forEach((raddom, nr) => {
    const { rad } = raddom;
    const antall = resultat[nr]?.maaneder === undefined ? undefined : maaneder(raddom);
    if (antall !== undefined) b.rot(["oppstilling", nr, "maaneder"], antall);
    const andel = rader.andel(rad);
    skriv(nr, {
      aKonto:
        rad.tall.aKonto && andel !== undefined
          ? motAndel(grunnlag, `a konto for ${rad.termin}`, radtall(grunnlag, rad, "aKonto"), andel)
          : undefined,
      korreksjon: rad === skjema.egenRad ? egenKorreksjon(grunnlag, rad, netto) : undefined,
      sum: radsummen(grunnlag, rad, rader.aKonto(rad), rader.korreksjon(rad)),
    });
  });
  const { sumrad } = skjema;
  if (sumrad === undefined) return;
  const iAlt = (rad: LestRad) => {
    const [aKonto, korreksjon] = [rader.aKonto(rad), rader.korreksjon(rad)];
    if (!(aKonto && korreksjon)) return aKonto;
    return summen(b, kroner(`mulig sum for ${rad.termin}`), [
      ["a konto", aKonto],
      ["korreksjon", korreksjon],
    ]);
  };
  const nr = oppstilling.rader.length;
  const iKolonnen = kolonnen(grunnlag, sumrad, "sum", skjema.rader, iAlt);
  const iRaden = radsummen(
    grunnlag,
    sumrad,
    sumrad.tall.aKonto && punktet(b, radtall(grunnlag, sumrad, "aKonto")),
    summert(grunnlag, "mulige korreksjoner", skjema.rader, rader.korreksjon),
  );
  skriv(nr, {
    aKonto: kolonnen(grunnlag, sumrad, "aKonto", skjema.rader, rader.aKonto),
    korreksjon: kolonnen(grunnlag, sumrad, "korreksjon", skjema.rader, rader.korreksjon),
    // the same number is held against its column and its row; the result shows the worse
    sum: gir(grunnlag, iKolonnen, resultat[nr]?.sum) ? iKolonnen : iRaden,
  });
}
