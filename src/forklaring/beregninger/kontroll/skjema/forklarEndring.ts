import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import { minus } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { erLike, finnes, regn, type Strekk } from "../Strekk.js";
import { flyttetOpp, fraNull, type Navngitt, rutenettet, snittet } from "../strekkregning.js";
import { avstandTilHele } from "./avstandTilHele.js";
import { erEn } from "./erEn.js";
import type { Grunnlag } from "./Grunnlag.js";
import { heleEnheter, iKroner, ingenAvstand, type Linjetall, type Volumsteg } from "./Volumsteg.js";

/**
 * K-1: explains a delivered volume that is the shown change from the a-konto volume.
 *
 * @param doegn - The unit that delivered døgn are counted in; hours are any numbers.
 */
export function forklarEndring(
  { b }: Grunnlag,
  linje: LestSkjemalinje,
  { gjennomfoert, endring, aKontoVolum }: Linjetall,
  pris: Stegnr | undefined,
  doegn: Navngitt<Stegnr> | undefined,
): Volumsteg {
  const { kode } = linje.tjeneste;
  const merke = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-1", enhet: enhetsnavn(kode) });
  const vist = gjennomfoert && fraNull(b, merke("gjennomført"), gjennomfoert.strekk);
  const hele = (volum: Strekk) => heleEnheter(b, merke("gjennomført"), volum, doegn);
  const k = aKontoVolum?.vist;
  if (k === undefined || endring === undefined) return { del: undefined, strekk: vist && hele(vist) };
  const fraEndringen = flyttetOpp(b, merke("gjennomført etter endringen"), endring.strekk, [
    "a konto-volum",
    k,
  ]);
  if (vist === undefined || gjennomfoert === undefined) {
    if (b.verdi(fraEndringen.til).t < 0n) return { del: undefined, strekk: undefined };
    return { del: undefined, strekk: hele(fraNull(b, merke("gjennomført etter endringen"), fraEndringen)) };
  }
  const begge = snittet(b, merke("mulig gjennomført"), vist, fraEndringen);
  const felles = doegn ? rutenettet(b, merke("mulig gjennomført"), begge, doegn) : begge;
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
  const volum = erEn(b, deler)
    ? ingenAvstand(b, navn, deler, enhetsnavn(kode))
    : avstandTilHele(b, merke("avstanden til endringen"), fraEndringen, vist, doegn);
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
    strekk: erEn(b, deler) ? felles : hele(vist),
  };
}
