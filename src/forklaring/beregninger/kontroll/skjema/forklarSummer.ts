import type { Sti } from "../../../../feil.js";
import type { Skjemadom } from "../../../../kontroll/skjema/bedoemSkjema.js";
import type { Skjemakontroll, Sumkontroll } from "../../../../kontroll/skjema/Skjemakontroll.js";
import { minus, sum } from "../../../uttrykk.js";
import { finnes, regn, type Strekk } from "../Strekk.js";
import { avstanden, type Navngitt, snittet, summen } from "../strekkregning.js";
import { rotMulig } from "./Delsteg.js";
import { erEn } from "./erEn.js";
import type { Linjesteg } from "./forklarLinje.js";

import type { Grunnlag, Tallsteg } from "./Grunnlag.js";

/** A sum of nets as steps: as shown, what the lines leave of it, and what it can be by both. */
export type Sumsteg = {
  readonly vist: Tallsteg | undefined;
  readonly underliggende: Strekk | undefined;
  readonly mulig: Strekk | undefined;
};

const merke = (navn: string) => ({ navn, regel: "K-3", enhet: "kr" });

/** Adds intervals, if all of them are known. */
function alle(
  b: Grunnlag["b"],
  navn: string,
  ledd: readonly Navngitt<Strekk | undefined>[],
): Strekk | undefined {
  const kjente = ledd.flatMap(([n, s]) => (s === undefined ? [] : [[n, s] as const]));
  return kjente.length < ledd.length ? undefined : summen(b, merke(navn), kjente);
}

/** K-3: explains a sum against the shown lines. */
function motViste(
  { b }: Grunnlag,
  navn: string,
  vist: Tallsteg,
  linjer: readonly Linjesteg[],
  ut: Sti,
  resultat: Sumkontroll,
): void {
  if (resultat.motViste === undefined) return;
  const viste = linjer.flatMap(({ dom, tall }) =>
    tall.netto === undefined ? [] : [[dom.linje.tjeneste.kode, tall.netto] as const],
  );
  const beregnet = regn(
    b,
    merke(`${navn}, de viste linjene`),
    viste.map(([kode, { vist: steg }]) => [kode, steg]),
    sum(...viste.map(([kode]) => kode)),
  );
  const differanse = regn(
    b,
    merke(`${navn}, vist minus beregnet`),
    [
      ["vist", vist.vist],
      ["beregnet", beregnet],
    ],
    minus("vist", "beregnet"),
  );
  const mulige = summen(
    b,
    merke(`${navn} av det linjene viser`),
    viste.map(([kode, { strekk }]) => [kode, strekk]),
  );
  b.rot([...ut, "motViste", "beregnet"], b.vist(beregnet));
  b.rot([...ut, "motViste", "differanse"], b.vist(differanse));
  b.rot(
    [...ut, "motViste", "avstand"],
    b.vist(avstanden(b, merke(`${navn}, avstanden til de viste linjene`), vist.strekk, mulige)),
  );
}

/** Explains a sum (K-3), and says what it can be by the lines and by itself. */
function forklarSum(
  grunnlag: Grunnlag,
  navn: string,
  vist: Tallsteg | undefined,
  linjer: readonly Linjesteg[],
  underliggende: Strekk | undefined,
  ut: Sti,
  resultat: Sumkontroll | undefined,
): Sumsteg {
  const { b } = grunnlag;
  if (vist === undefined) return { vist, underliggende, mulig: underliggende };
  if (resultat !== undefined) {
    b.rot([...ut, "vist"], vist.vist);
    motViste(grunnlag, navn, vist, linjer, ut, resultat);
    if (resultat.motUnderliggende !== undefined && underliggende !== undefined) {
      const avstand = avstanden(b, merke(`${navn}, avstanden til linjene`), underliggende, vist.strekk);
      b.rot([...ut, "motUnderliggende", "avstand"], b.vist(avstand));
      rotMulig(b, [...ut, "motUnderliggende", "sum"], underliggende);
    }
  }
  const felles = underliggende && snittet(b, merke(`mulig ${navn}`), underliggende, vist.strekk);
  const finnesNoen = felles && erEn(b, finnes(b, `om linjene gir ${navn}`, felles));
  return { vist, underliggende, mulig: felles && finnesNoen ? felles : vist.strekk };
}

/** Explains the groups' sums and the form's (K-3). */
export function forklarSummer(
  grunnlag: Grunnlag,
  dom: Skjemadom,
  aktive: readonly Linjesteg[],
  resultat: Skjemakontroll,
): Sumsteg {
  const { b, tall } = grunnlag;
  const kode = (l: Linjesteg) => l.dom.linje.tjeneste.kode;
  const iGruppe = (l: Linjesteg) => l.dom.linje.tjeneste.gruppe;
  const skrevne = dom.grupper.filter((g) => g.vist !== undefined && g.dom !== undefined);
  const grupper = dom.grupper.map((g) => {
    const mine = aktive.filter((l) => iGruppe(l) === g.gruppe);
    const navn = `netto for ${g.gruppe}`;
    const underliggende = alle(
      b,
      `${navn} av linjene`,
      mine.map((l) => [kode(l), l.netto]),
    );
    const nr = skrevne.indexOf(g);
    const vist = tall(["grupper", g.nr, "netto"], `${navn}, som vist`, g.vist, "kr");
    const steg = forklarSum(grunnlag, navn, vist, mine, underliggende, ["grupper", nr], resultat.grupper[nr]);
    return [g, steg] as const;
  });
  const uten = aktive.filter((l) => !dom.grupper.some((g) => g.gruppe === iGruppe(l)));
  const underliggende = alle(b, "netto av linjene", [
    ...uten.map((l) => [kode(l), l.netto] as const),
    ...grupper.map(([g, steg]) => [g.gruppe, steg.mulig] as const),
  ]);
  const vist = tall(["netto"], "netto, som vist", dom.sum.vist, "kr");
  return forklarSum(grunnlag, "netto", vist, aktive, underliggende, ["sum"], resultat.sum);
}
