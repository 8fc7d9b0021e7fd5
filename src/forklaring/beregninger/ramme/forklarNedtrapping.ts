import { nedtrappinger } from "../../../ramme/paaslagssatser.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { AARSTALL } from "../../skrivVerdi.js";
import { ganger } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { nesteAar } from "../nesteAar.js";
import { summering } from "../summering.js";

/** Gives the share of a year after the trial by the shipped plan; one for another last year is antatt. */
export function andelFraPlanen(b: Bygger, sisteAar: unknown, nr: number, andel: string): Stegnr {
  const planer = nedtrappinger();
  const egen = planer.find((plan) => plan.sisteAar === sisteAar);
  const plan = egen ?? planer.find(({ status }) => status === "publisert");
  if (plan === undefined) throw new Error("tabellen har ingen nedtrapping");
  return b.tabell({
    navn: andelsnavn(nr),
    verdi: andel,
    tabell: "inntektspaaslag",
    plass: { felt: "nedtrapping", sisteAar: plan.sisteAar, nr },
    status: egen === undefined ? "antatt" : plan.status,
    kilder: plan.kilder,
    regel: "R-6",
  });
}

/** Calls the share of a year after the trial. */
export const andelsnavn = (nr: number): string => `andelen i ${nr + 1}. år etter forsøket`;

/** Gives the share of a year after the trial: the caller's, or the plan's. */
const andelen = (b: Bygger, nr: number, andel: string): Stegnr =>
  hentVed(b.inn, ["andeler"]) === undefined
    ? andelFraPlanen(b, hentVed(b.inn, ["sisteAar"]), nr, andel)
    : b.inndata(["andeler", nr], andelsnavn(nr));

/** Explains the phase-out. */
export const forklarNedtrapping: Forklarer<"nedtrapping"> = (b, resultat) => {
  const siste = b.inndata(["beloep"], "påslaget i det siste året", "kr");
  let aar = b.inndata(["sisteAar"], "det siste året", AARSTALL);
  const ledd = resultat.aar.map((rad, i) => {
    const andel = andelen(b, i, rad.andel);
    const navn = `påslaget i ${rad.aar}`;
    aar = nesteAar(b, aar, rad.aar, "R-6");
    const beloep = b.regn({
      navn,
      enhet: "kr",
      regel: "R-6",
      operander: [
        ["påslaget i det siste året", siste],
        ["andel", andel],
      ],
      uttrykk: ganger("påslaget i det siste året", "andel"),
    });
    b.rot(["aar", i, "aar"], aar);
    b.rot(["aar", i, "andel"], andel);
    b.rot(["aar", i, "beloep"], beloep);
    b.rot(["aar", i, "beloepAvrundet"], avrundet(b, beloep, navn, "R-6"));
    return [String(rad.aar), beloep] as const;
  });
  const sum = summering(b, "nedtrappingen i alt", "R-6", ledd);
  b.rot(["sum"], sum);
  b.rot(["sumAvrundet"], avrundet(b, sum, "nedtrappingen i alt", "R-6"));
};
