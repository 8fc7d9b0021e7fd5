import type { Instans } from "../../../../kontroll/Instans.js";
import type { Celle } from "../../../../kontroll/Tabell.js";
import type { Identitetskontroll } from "../../../../kontroll/tabelltyper.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { ganger, minus, sum } from "../../../uttrykk.js";
import { en, erLike, finnes, ikke, regn, type Strekk } from "../Strekk.js";
import { avstanden, type Navngitt, snittet, summen } from "../strekkregning.js";
import type { Cellesteg } from "./celleoppslag.js";
import { type Forholdssteg, forholdssteg, forklarForhold } from "./forklarForhold.js";

/** An identity at one place as steps. */
export type Stedsteg = {
  readonly instans: Instans;
  readonly navn: string;
  readonly svar: Cellesteg;
  readonly ledd: readonly { readonly celle: Cellesteg; readonly fortegn: 1n | -1n }[];
  readonly forhold: Forholdssteg | undefined;
  readonly differanse: Stegnr;
  /** 1 for the verdict that it has, 0 for the others. */
  readonly dommer: { readonly eksakt: Stegnr; readonly avrunding: Stegnr; readonly avvik: Stegnr };
};

/** Explains what the published cell should be, as shown and as an interval. */
function beregnet(
  b: Bygger,
  navn: string,
  sted: Pick<Stedsteg, "ledd" | "forhold">,
): { vist: Stegnr; strekk: Strekk } {
  const merke = { navn: `${navn}, beregnet`, regel: "N-2" };
  const [teller, nevner] = sted.ledd;
  if (sted.forhold !== undefined && teller !== undefined && nevner !== undefined)
    return forklarForhold(b, merke, teller.celle, nevner.celle, sted.forhold);
  const med = (fortegn: bigint) =>
    sted.ledd.filter((ledd) => ledd.fortegn === fortegn).map(({ celle }) => celle);
  const [lagt, trukket] = [med(1n), med(-1n)];
  const vist = (celler: readonly Cellesteg[]) => sum(...celler.map((c) => c.navn));
  const strekk = (celler: readonly Cellesteg[]) => celler.map((c): Navngitt<Strekk> => [c.navn, c.strekk]);
  return {
    vist: regn(
      b,
      merke,
      [...lagt, ...trukket].map((c) => [c.navn, c.vist]),
      trukket.length === 0 ? vist(lagt) : minus(vist(lagt), vist(trukket)),
    ),
    strekk: summen(b, merke, strekk(lagt), strekk(trukket)),
  };
}

/** Explains an identity at one place by itself (N-2). */
export function forklarSted(
  b: Bygger,
  instans: Instans,
  nr: number,
  oppslag: (celle: Celle) => Cellesteg,
  resultat: Identitetskontroll,
): Stedsteg {
  const svar = oppslag(instans.svar);
  const navn = `identitet ${resultat.identitet + 1}, ${svar.navn}`;
  const ledd = instans.ledd.map(({ celle, fortegn }) => ({ celle: oppslag(celle), fortegn }));
  const forhold = instans.forhold && forholdssteg(b, resultat.identitet);
  const boer = beregnet(b, navn, { ledd, forhold });
  const differanse = regn(
    b,
    { navn: `${navn}, publisert minus beregnet`, regel: "N-2" },
    [
      ["publisert", svar.vist],
      ["beregnet", boer.vist],
    ],
    minus("publisert", "beregnet"),
  );
  const rot = (felt: string, steg: Stegnr) => {
    b.rot(["identiteter", nr, felt], b.vist(steg));
  };
  rot("publisert", svar.vist);
  rot("beregnet", boer.vist);
  rot("differanse", differanse);
  rot("avstand", avstanden(b, { navn: `${navn}, avstanden`, regel: "N-2" }, svar.strekk, boer.strekk));
  const likt = erLike(b, `${navn}, om de viste tallene stemmer`, svar.vist, boer.vist);
  const felles = snittet(b, { navn: `${navn}, felles`, regel: "N-2" }, svar.strekk, boer.strekk);
  const deler = finnes(b, `${navn}, om verdiene bak kan stemme`, felles);
  const dom = (hva: string, uttrykk: Parameters<typeof regn>[3]) =>
    regn(
      b,
      { navn: `${navn}, ${hva}`, regel: "N-2" },
      [
        ["1", en(b)],
        ["viste stemmer", likt],
        ["kan stemme", deler],
      ],
      uttrykk,
    );
  return {
    instans,
    navn,
    svar,
    ledd,
    forhold,
    differanse,
    dommer: {
      eksakt: likt,
      avrunding: dom("avrunding", ganger(ikke("viste stemmer"), "kan stemme")),
      avvik: dom("avvik", ganger(ikke("viste stemmer"), ikke("kan stemme"))),
    },
  };
}
