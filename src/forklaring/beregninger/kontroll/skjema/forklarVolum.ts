import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import { abs, ganger, minus, positiv } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { en, erLike, finnes, ikke, punktet, regn, type Strekk, visningen } from "../Strekk.js";
import { avstanden, deltPaa, flyttetOpp, fraNull, ganget, snittet } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import type { Grunnlag, Tallsteg } from "./Grunnlag.js";

/** The shown numbers of a line as steps. */
export type Linjetall = { readonly [F in keyof LestSkjemalinje["tall"]]?: Tallsteg | undefined };

/** A relation of volumes, and what it leaves of one of them. */
export type Volumsteg = { readonly del: Delsteg | undefined; readonly strekk: Strekk | undefined };

/** Tells whether a step's number is not 0. */
export const erEn = (b: Bygger, steg: Stegnr): boolean => b.verdi(steg).t !== 0n;

/** Explains an amount in hours or døgn in kroner; without a price it is known only where it is none. */
function iKroner(b: Bygger, navn: string, volum: Stegnr, pris: Stegnr | undefined, deler: Stegnr): Stegnr {
  if (pris === undefined)
    return regn(
      b,
      { navn: `${navn}, ingen avstand`, regel: "N-2", enhet: "kr" },
      [
        ["1", en(b)],
        ["verdier finnes", deler],
      ],
      ikke("verdier finnes"),
    );
  return regn(
    b,
    { navn: `${navn}, avstanden i kroner`, regel: "N-2", enhet: "kr" },
    [
      ["avstand", volum],
      ["pris", pris],
    ],
    ganger("avstand", "pris"),
  );
}

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

/** K-1: explains a delivered volume that is the shown change from the a-konto volume. */
export function forklarEndring(
  { b }: Grunnlag,
  linje: LestSkjemalinje,
  { gjennomfoert, endring, aKontoVolum }: Linjetall,
  pris: Stegnr | undefined,
): Volumsteg {
  const { kode } = linje.tjeneste;
  const merke = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-1", enhet: enhetsnavn(kode) });
  const vist = gjennomfoert && fraNull(b, merke("gjennomført"), gjennomfoert.strekk);
  const k = aKontoVolum?.vist;
  if (k === undefined || endring === undefined) return { del: undefined, strekk: vist };
  const fraEndringen = flyttetOpp(b, merke("gjennomført etter endringen"), endring.strekk, [
    "a konto-volum",
    k,
  ]);
  if (vist === undefined || gjennomfoert === undefined) {
    if (b.verdi(fraEndringen.til).t < 0n) return { del: undefined, strekk: undefined };
    return { del: undefined, strekk: fraNull(b, merke("gjennomført etter endringen"), fraEndringen) };
  }
  const felles = snittet(b, merke("mulig gjennomført"), vist, fraEndringen);
  const beregnet = regn(
    b,
    merke("endring etter de viste tallene"),
    [
      ["gjennomført", gjennomfoert.vist],
      ["a konto-volum", k],
    ],
    minus("gjennomført", "a konto-volum"),
  );
  const deler = finnes(b, `om et gjennomført volum for ${kode} gir endringen`, felles);
  const navn = `endring for ${kode}`;
  const volum = avstanden(b, merke("avstanden til endringen"), vist, fraEndringen);
  const likt = erLike(b, `om ${navn} er den beregnede`, beregnet, endring.vist);
  return {
    del: {
      navn,
      regel: "K-1",
      vist: endring.vist,
      beregnet,
      likt,
      finnes: deler,
      volum,
      kroner: iKroner(b, navn, volum, pris, deler),
    },
    strekk: erEn(b, deler) ? felles : vist,
  };
}
