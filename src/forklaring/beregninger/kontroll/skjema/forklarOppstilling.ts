import type { Raddom } from "../../../../kontroll/skjema/bedoemOppstilling.js";
import type { Skjemadom } from "../../../../kontroll/skjema/bedoemSkjema.js";
import type { LestRad, Radfelt } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Radkontroll, Radtall } from "../../../../kontroll/skjema/Skjemakontroll.js";
import { skrivBroek } from "../../../../tall/Broek.js";
import type { Stegnr } from "../../../Bygger.js";
import { ganger, sum } from "../../../uttrykk.js";
import { regn, type Strekk } from "../Strekk.js";
import { summen } from "../strekkregning.js";
import { type Delsteg, rotDel } from "./Delsteg.js";
import { forklarRadsum, forklarSumradsum, type Tillegg } from "./forklarRadsum.js";
import type { Sumsteg } from "./forklarSummer.js";
import type { Grunnlag } from "./Grunnlag.js";
import { forklarKorreksjon, type Korreksjonssteg } from "./korreksjonssteg.js";
import { motAndel } from "./motAndel.js";
import { bakom, kroner, motKroner } from "./motKroner.js";
import { lagRader, type Rader, summert } from "./Rader.js";
import { maanedene, radtall } from "./terminen.js";

/** K-4: explains a column's sum. */
function kolonnen(
  grunnlag: Grunnlag,
  sumrad: LestRad,
  felt: "aKonto" | "sum",
  rader: readonly LestRad[],
  strekkFor: (rad: LestRad) => Strekk | undefined,
): Delsteg | undefined {
  const medTall = rader.filter((rad) => rad.tall[felt] !== undefined);
  if (sumrad.tall[felt] === undefined || medTall.length < rader.length) return undefined;
  const operander = medTall.map((rad) => [rad.termin, radtall(grunnlag, rad, felt)] as const);
  const navn = `${{ aKonto: "a konto", sum: "summen" }[felt]} for SUM`;
  const beregnet = regn(
    grunnlag.b,
    kroner(`${navn}, beregnet`),
    operander,
    sum(...operander.map(([n]) => n)),
  );
  const strekk = summert(grunnlag, `mulig ${navn}`, rader, strekkFor);
  return motKroner(grunnlag, navn, "K-4", radtall(grunnlag, sumrad, felt), beregnet, strekk);
}

/** K-4: what the rows' corrections come to, what is empty left out but for the settled term's. */
function allesKorreksjon(grunnlag: Grunnlag, terminene: readonly LestRad[], rader: Rader): Tillegg {
  const kjente = terminene.flatMap((rad) => {
    const korreksjon = rader.korreksjon(rad);
    return korreksjon === undefined ? [] : [{ navn: `korreksjon ${rad.termin}`, ...korreksjon }];
  });
  const beloep = kjente.flatMap(({ navn, beloep: steg }) =>
    steg === undefined ? [] : [[navn, steg] as const],
  );
  return {
    beloep: beloep.length < kjente.length ? undefined : beloep,
    strekk: summen(
      grunnlag.b,
      kroner("mulige korreksjoner"),
      kjente.map(({ navn, strekk }) => [navn, strekk]),
    ),
  };
}

/** K-4: explains the last row's correction: the sum of the rows'. */
function sumradsKorreksjon(
  grunnlag: Grunnlag,
  sumrad: LestRad,
  { beloep, strekk }: Tillegg,
): Delsteg | undefined {
  if (sumrad.tall.korreksjon === undefined) return undefined;
  const navn = "korreksjonen for SUM";
  const beregnet =
    beloep && regn(grunnlag.b, kroner(`${navn}, beregnet`), beloep, sum(...beloep.map(([n]) => n)));
  return motKroner(grunnlag, navn, "K-4", radtall(grunnlag, sumrad, "korreksjon"), beregnet, strekk);
}

/** Tells whether a relation has the numbers of the result. */
const gir = ({ b }: Grunnlag, del: Delsteg | undefined, resultat: Radtall | undefined): boolean => {
  const tekst = (steg: Stegnr | undefined) => steg && skrivBroek(b.verdi(steg));
  return (
    del !== undefined && tekst(del.beregnet) === resultat?.beregnet && tekst(del.kroner) === resultat?.kroner
  );
};

/** One row's correction, by its name in the row's sum. */
const enkelt = ({ beloep, strekk }: Korreksjonssteg): Tillegg => ({
  beloep: beloep === undefined ? undefined : [["korreksjon", beloep]],
  strekk,
});

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
  const skriv = (nr: number, rad: LestRad, deler: { readonly [F in Radfelt]?: Delsteg | undefined }) => {
    for (const felt of ["aKonto", "korreksjon", "sum"] as const) {
      const [del, sitt] = [deler[felt], resultat[nr]?.[felt]];
      if (sitt === undefined) continue;
      if (del !== undefined) rotDel(b, ["oppstilling", nr, felt], del, sitt);
      else b.rot(["oppstilling", nr, felt, "vist"], b.vist(radtall(grunnlag, rad, felt)));
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
    const korreksjon = rader.korreksjon(rad);
    skriv(nr, rad, {
      aKonto:
        rad.tall.aKonto && andel !== undefined
          ? motAndel(grunnlag, `a konto for ${rad.termin}`, radtall(grunnlag, rad, "aKonto"), andel)
          : undefined,
      korreksjon: forklarKorreksjon(grunnlag, rad, skjema, netto),
      sum: forklarRadsum(grunnlag, rad, rader.aKonto(rad), korreksjon && enkelt(korreksjon)),
    });
  });
  const { sumrad } = skjema;
  if (sumrad === undefined) return;
  const iAlt = (rad: LestRad) => {
    const [aKonto, korreksjon] = [rader.aKonto(rad), rader.korreksjon(rad)];
    if (aKonto === undefined)
      return rad.tall.sum && bakom(grunnlag, `summen for ${rad.termin}`, radtall(grunnlag, rad, "sum"));
    if (korreksjon === undefined) return aKonto;
    return summen(b, kroner(`mulig sum for ${rad.termin}`), [
      ["a konto", aKonto],
      ["korreksjon", korreksjon.strekk],
    ]);
  };
  const nr = oppstilling.rader.length;
  const iKolonnen = kolonnen(grunnlag, sumrad, "sum", skjema.rader, iAlt);
  const korreksjoner = allesKorreksjon(grunnlag, skjema.rader, rader);
  const iRaden = forklarSumradsum(grunnlag, sumrad, skjema.rader, rader, korreksjoner);
  skriv(nr, sumrad, {
    aKonto: kolonnen(grunnlag, sumrad, "aKonto", skjema.rader, rader.aKonto),
    korreksjon: sumradsKorreksjon(grunnlag, sumrad, korreksjoner),
    // the same number is held against its column and its row; the result shows the worse
    sum: gir(grunnlag, iKolonnen, resultat[nr]?.sum) ? iKolonnen : iRaden,
  });
}
