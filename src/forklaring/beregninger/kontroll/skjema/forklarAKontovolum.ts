import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import { abs, ganger, minus, positiv } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { en, erLike, finnes, ikke, punktet, regn, visningen } from "../Strekk.js";
import { avstanden, deltPaa, fraNull, ganget, snittet } from "../strekkregning.js";
import { erEn } from "./erEn.js";
import type { Grunnlag } from "./Grunnlag.js";
import { iKroner, type Linjetall, type Volumsteg } from "./Volumsteg.js";

/** explains a year's volume whose part, rounded to a whole hour or døgn, is the shown one. */
export function forklarAKontovolum(
  { b, noekkel }: Grunnlag,
  linje: LestSkjemalinje,
  { aarsvolum, aKontoVolum }: Linjetall,
  pris: Stegnr | undefined,
): Volumsteg {
  const { kode } = linje.tjeneste;
  const merke = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "A-4", enhet: enhetsnavn(kode) });
  const vist = aarsvolum && fraNull(b, merke("årsvolum"), aarsvolum.strekk);
  if (aKontoVolum === undefined) return { del: undefined, strekk: vist };
  const k = aKontoVolum.vist;
  const helt = b.verdi(k).n === 1n;
  const merket = merke("a konto-volum før avrunding");
  const kvartalet = helt ? fraNull(b, merket, visningen(b, merket, k, en(b))) : undefined;
  const fraKvartalet =
    kvartalet && deltPaa(b, merke("årsvolum etter a konto-volumet"), kvartalet, ["nøkkel", noekkel]);
  if (vist === undefined || aarsvolum === undefined) return { del: undefined, strekk: fraKvartalet };
  const felles = fraKvartalet && snittet(b, merke("mulig årsvolum"), vist, fraKvartalet);
  const beregnet = b.regn({
    ...merke("a konto-volum etter det viste årsvolumet"),
    operander: [
      ["nøkkel", noekkel],
      ["årsvolum", aarsvolum.vist],
    ],
    uttrykk: ganger("nøkkel", "årsvolum"),
    avrunding: { enhet: "1" },
  });
  const deler = felles
    ? finnes(b, `om et årsvolum for ${kode} gir a konto-volumet`, felles)
    : regn(
        b,
        merke("om a konto-volumet er helt"),
        [
          ["1", en(b)],
          ["a konto-volum", k],
        ],
        ikke(
          positiv(
            abs(minus("a konto-volum", { op: "avrund", ledd: ["a konto-volum"], enhet: "1", maate: "ned" })),
          ),
        ),
      );
  const delen = ganget(b, merke("terminens del av årsvolumet"), vist, ["nøkkel", noekkel]);
  const navn = `a konto-volum for ${kode}`;
  const volum = avstanden(b, merke("avstanden til a konto-volumet"), delen, kvartalet ?? punktet(b, k));
  const likt = erLike(b, `om ${navn} er det beregnede`, beregnet, k);
  return {
    del: {
      navn,
      regel: "A-4",
      vist: k,
      beregnet,
      likt,
      finnes: deler,
      volum,
      kroner: iKroner(b, navn, volum, pris, deler),
    },
    strekk: felles && erEn(b, deler) ? felles : vist,
  };
}
