import type { Enhet } from "../../../forloep/lesForloep.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import { hentVed } from "../../hentVed.js";
import { ganger, min } from "../../uttrykk.js";
import { aarssted } from "../aarssted.js";
import { avMaaneder } from "../delAvAaret.js";
import { satsFraTabell, takFraTabell } from "../ramme/paaslagstabell.js";
import { summering } from "../summering.js";
import type { Forloepsgrunnlag } from "./Forloepsgrunnlag.js";

/** The steps of a municipality in a year. */
export type Kommunesteg = {
  readonly deler: readonly Stegnr[];
  readonly uttrekk: Stegnr;
  readonly oeremerket: Stegnr;
  readonly inntektspaaslag: Stegnr;
  readonly tak: Stegnr | undefined;
};

/** Gives the year's cap: the caller's or the shipped one. */
function taket(b: Bygger, aar: number): Stegnr {
  const sted = aarssted(b.inn, ["inntektspaaslag", "tak"], aar);
  if (hentVed(b.inn, sted) === undefined) return takFraTabell(b, aar);
  return b.inndata([...sted, "beloep"], `taket i ${aar}`, "kr");
}

/** Explains a municipality's år in the trial: its uttrekk by part, the earmarked grant, and its påslag under one cap. */
export function forklarIForsoeket(grunnlag: Forloepsgrunnlag, enhet: Enhet, aar: number): Kommunesteg {
  const { b, lest, uttrekk, maaneder } = grunnlag;
  const om = `for ${enhet.navn} i ${aar}`;
  const trukket = maaneder(enhet, ["modellA", "modellB"], aar);
  const plass = (navn: string) => lest.deler.findIndex((del) => del.navn === navn);
  const hele = enhet.deler.map(({ navn }) => [navn, uttrekk(plass(navn), aar)] as const);
  const deler = hele.map(([navn, aaret]) =>
    avMaaneder(b, `uttrekket for ${navn} i ${aar}`, "R-7", aaret, trukket),
  );
  const aaret = summering(b, `uttrekket ${om}, hele året`, "R-3", hele);
  const sats =
    hentVed(b.inn, ["inntektspaaslag", "sats"]) === undefined
      ? satsFraTabell(b)
      : b.inndata(["inntektspaaslag", "sats"], "satsen");
  const tak = taket(b, aar);
  const beregnet = b.regn({
    navn: `inntektspåslaget ${om} før taket`,
    enhet: "kr",
    regel: "R-4",
    operander: [
      ["uttrekket", aaret],
      ["satsen", sats],
    ],
    uttrykk: ganger("uttrekket", "satsen"),
  });
  const underTaket = (navn: string, beloep: Stegnr): Stegnr =>
    b.regn({
      navn,
      enhet: "kr",
      regel: "R-4",
      operander: [
        ["påslaget", beloep],
        ["taket", tak],
      ],
      uttrykk: min("påslaget", "taket"),
    });
  const medPaaslag = maaneder(enhet, ["modellA", "modellB", "inntektspaaslag"], aar);
  const navn = `inntektspåslaget ${om}`;
  const inntektspaaslag =
    lest.takGjelder === "perioden"
      ? underTaket(navn, avMaaneder(b, `${navn} før taket, av månedene`, "R-7", beregnet, medPaaslag))
      : avMaaneder(b, navn, "R-7", underTaket(`${navn}, hele året`, beregnet), medPaaslag);
  return {
    deler,
    uttrekk: avMaaneder(b, `uttrekket ${om}`, "R-7", aaret, trukket),
    oeremerket: avMaaneder(b, `øremerket tilskudd ${om}`, "R-10", aaret, maaneder(enhet, ["modellB"], aar)),
    inntektspaaslag,
    tak,
  };
}
