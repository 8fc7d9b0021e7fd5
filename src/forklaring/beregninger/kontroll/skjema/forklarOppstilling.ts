import type { Raddom } from "../../../../kontroll/skjema/bedoemOppstilling.js";
import type { Skjemadom } from "../../../../kontroll/skjema/bedoemSkjema.js";
import type { LestRad, Radfelt } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Radkontroll, Skjemadel } from "../../../../kontroll/skjema/Skjemakontroll.js";
import { skrivBroek } from "../../../../tall/Broek.js";
import type { Stegnr } from "../../../Bygger.js";
import { ganger, sum } from "../../../uttrykk.js";
import { finnes, null0, regn, type Strekk } from "../Strekk.js";
import { avstanden, snittet, summen } from "../strekkregning.js";
import { type Delsteg, rotDel } from "./Delsteg.js";
import { forklarRadsum, forklarSumradsum } from "./forklarRadsum.js";
import type { Sumsteg } from "./forklarSummer.js";
import type { Grunnlag } from "./Grunnlag.js";
import { motAndel } from "./motAndel.js";
import { bakom, kroner, motKroner } from "./motKroner.js";
import { lagRader, summert } from "./Rader.js";
import { maanedene, radtall } from "./terminen.js";

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
      sum: forklarRadsum(grunnlag, rad, rader.aKonto(rad), rader.korreksjon(rad)),
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
      ["korreksjon", korreksjon],
    ]);
  };
  const nr = oppstilling.rader.length;
  const iKolonnen = kolonnen(grunnlag, sumrad, "sum", skjema.rader, iAlt);
  const iRaden = forklarSumradsum(grunnlag, sumrad, skjema.rader, rader);
  skriv(nr, {
    aKonto: kolonnen(grunnlag, sumrad, "aKonto", skjema.rader, rader.aKonto),
    korreksjon: kolonnen(grunnlag, sumrad, "korreksjon", skjema.rader, rader.korreksjon),
    // the same number is held against its column and its row; the result shows the worse
    sum: gir(grunnlag, iKolonnen, resultat[nr]?.sum) ? iKolonnen : iRaden,
  });
}
