import type { Sti } from "../../../feil.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Forklarer } from "../../Forklarer.js";
import { hentVed } from "../../hentVed.js";
import { ganger, min } from "../../uttrykk.js";
import { avrundet } from "../avrundet.js";
import { delAvAaret } from "../delAvAaret.js";
import { prosjektmidlerFraTabell, satsFraTabell, takFraTabell } from "./paaslagstabell.js";

/** Where a påslag stands: its own choices, its months, and itself in the result. */
export type Paaslagssted = { readonly valg: Sti; readonly maaneder: Sti; readonly ut: Sti };

/** Explains a påslag, and gives the step of its amount. */
export function forklarPaaslag(
  b: Bygger,
  uttrekk: Stegnr,
  aar: unknown,
  { valg, maaneder, ut }: Paaslagssted,
): Stegnr {
  const gitt = (felt: string) => hentVed(b.inn, [...valg, felt]);
  const sats = gitt("sats") === undefined ? satsFraTabell(b) : b.inndata([...valg, "sats"], "satsen");
  const tak =
    gitt("tak") === undefined && typeof aar === "number"
      ? takFraTabell(b, aar)
      : b.inndata([...valg, "tak"], "taket", "kr");
  const beregnet = b.regn({
    navn: "inntektspåslaget før taket",
    enhet: "kr",
    regel: "R-4",
    operander: [
      ["uttrekket", uttrekk],
      ["satsen", sats],
    ],
    uttrykk: ganger("uttrekket", "satsen"),
  });
  const underTaket = (navn: string, beloep: Stegnr) =>
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
  const navn = "inntektspåslaget";
  const beloep =
    gitt("takGjelder") === "perioden"
      ? underTaket(navn, delAvAaret(b, beregnet, maaneder, "periodens påslag før taket"))
      : delAvAaret(b, underTaket("årets inntektspåslag", beregnet), maaneder, navn);
  const prosjektmidler = b.regn({
    navn: "det meste som kan gå til drift av forsøket",
    enhet: "kr",
    regel: "R-5",
    operander: [
      ["grensen", prosjektmidlerFraTabell(b)],
      ["inntektspåslaget", beloep],
    ],
    uttrykk: min("grensen", "inntektspåslaget"),
  });
  b.rot([...ut, "beregnet"], beregnet);
  b.rot([...ut, "tak"], tak);
  b.rot([...ut, "beloep"], b.vist(beloep));
  b.rot([...ut, "beloepAvrundet"], avrundet(b, beloep, navn, "R-4"));
  b.rot([...ut, "prosjektmidlerMaks"], b.vist(prosjektmidler));
  return beloep;
}

/** Explains a year's inntektspåslag. */
export const forklarInntektspaaslag: Forklarer<"inntektspaaslag"> = (b) => {
  const uttrekk = b.inndata(["uttrekk"], "årets uttrekk", "kr");
  forklarPaaslag(b, uttrekk, hentVed(b.inn, ["aar"]), { valg: [], maaneder: ["maaneder"], ut: [] });
};
