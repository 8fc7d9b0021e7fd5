import type { Enhet, LestForloep } from "../../../forloep/lesForloep.js";
import { maanederIAaret } from "../../../forloep/maanedsperiode.js";
import { skrivTall } from "../../../tall/skrivTall.js";
import type { Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { ganger } from "../../uttrykk.js";
import { andelFraPlanen, andelsnavn } from "../ramme/forklarNedtrapping.js";
import { summering } from "../summering.js";
import type { Forloepsgrunnlag } from "./Forloepsgrunnlag.js";
import { forklarIForsoeket, type Kommunesteg } from "./forklarIForsoeket.js";

/** Tells whether a municipality gets the påslag in some month of a year. */
export const erIForsoeket = ({ perioder }: Enhet, aar: number): boolean =>
  perioder.some((periode) => periode.ordning !== "utenfor" && maanederIAaret(periode, aar) > 0);

/** Tells whether a municipality has a share of its last påslag in a year. */
export function erINedtrapping({ nedtrappinger }: LestForloep, enhet: Enhet, aar: number): boolean {
  const plan = nedtrappinger.get(enhet);
  return plan?.andeler[aar - plan.sisteAar - 1] !== undefined;
}

/** Explains the last year's påslag, with what the parts had by themselves before a merger in that year. */
function sisteAarsPaaslag(grunnlag: Forloepsgrunnlag, enhet: Enhet, aar: number): Stegnr {
  const navnene = new Set(enhet.deler.map(({ navn }) => navn));
  const samme = grunnlag.lest.enheter.filter(
    (annen) => erIForsoeket(annen, aar) && annen.deler.every(({ navn }) => navnene.has(navn)),
  );
  const ledd = samme.map(
    (annen, i) =>
      [
        samme.length > 1 ? `${i + 1}. ${annen.navn}` : annen.navn,
        forklarIForsoeket(grunnlag, annen, aar).inntektspaaslag,
      ] as const,
  );
  return summering(grunnlag.b, `inntektspåslaget for ${enhet.navn} i det siste året, ${aar}`, "R-6", ledd);
}

/** explains a year of the phase-out. */
export function forklarINedtrapping(grunnlag: Forloepsgrunnlag, enhet: Enhet, aar: number): Kommunesteg {
  const { b, lest } = grunnlag;
  const plan = lest.nedtrappinger.get(enhet);
  if (plan === undefined) throw new Error(`${enhet.navn} har ingen nedtrapping i ${aar}`);
  const nr = aar - plan.sisteAar - 1;
  const egne = ["nedtrapping", "andeler", nr];
  const verdi = plan.andeler[nr];
  if (verdi === undefined) throw new Error(`nedtrappingen har ingen andel for ${aar}`);
  const andel =
    hentVed(b.inn, egne) === undefined
      ? andelFraPlanen(b, plan.sisteAar, nr, skrivTall(verdi))
      : b.inndata(egne, andelsnavn(nr));
  const inntektspaaslag = b.regn({
    navn: `inntektspåslaget for ${enhet.navn} i ${aar}`,
    enhet: "kr",
    regel: "R-6",
    operander: [
      ["påslaget i det siste året", sisteAarsPaaslag(grunnlag, enhet, plan.sisteAar)],
      ["andel", andel],
    ],
    uttrykk: ganger("påslaget i det siste året", "andel"),
  });
  const ingenting = b.konstant("0", "ikke noe uttrekk etter forsøket", "R-6", "kr");
  return {
    deler: enhet.deler.map(() => ingenting),
    uttrekk: ingenting,
    oeremerket: ingenting,
    inntektspaaslag,
    tak: undefined,
  };
}
