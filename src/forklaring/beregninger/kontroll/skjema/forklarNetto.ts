import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import { ganger, min, minus } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { en, erLike, finnes, ikke, null0, punktet, regn, type Strekk } from "../Strekk.js";
import {
  avstanden,
  deltPaa,
  flyttetNed,
  flyttetOpp,
  ganget,
  type Navngitt,
  rutenettet,
  snittet,
} from "../strekkregning.js";
import { avstandTilHele } from "./avstandTilHele.js";
import type { Delsteg } from "./Delsteg.js";
import { erEn } from "./erEn.js";
import type { Grunnlag } from "./Grunnlag.js";
import { heleEnheter, ingenAvstand, type Linjetall } from "./Volumsteg.js";

/** A net's relation as steps, and what it leaves of the line's values. */
export type Nettosteg = {
  readonly del: Delsteg | undefined;
  readonly gjennomfoert: Strekk | undefined;
  readonly netto: Strekk | undefined;
  /** 1 where only hours with more than two decimals explain it (V-4); none where that is not asked. */
  readonly flereDesimaler: Stegnr | undefined;
};

/** What change × price starts from: volumes, the quarter's that is taken away where it is known, and the change as it stands. */
type Utgangspunkt = {
  readonly volum: Strekk;
  readonly aKonto: Navngitt<Stegnr> | undefined;
  readonly vist: Stegnr | undefined;
};

/** Delivered volumes and the quarter's; or, where the quarter's is not known, the shown change alone. */
function utgangspunkt(
  { b }: Grunnlag,
  { tjeneste: { kode } }: LestSkjemalinje,
  { aKontoVolum, gjennomfoert, endring }: Linjetall,
  levert: Strekk | undefined,
  doegn: Navngitt<Stegnr> | undefined,
): Utgangspunkt | undefined {
  const volumet = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-1", enhet: enhetsnavn(kode) });
  if (aKontoVolum === undefined) {
    if (endring === undefined) return undefined;
    const volum = heleEnheter(b, volumet("endring"), endring.strekk, doegn);
    return { volum, aKonto: undefined, vist: endring.vist };
  }
  if (levert === undefined) return undefined;
  const aKonto = ["a konto-volum", aKontoVolum.vist] as const;
  if (gjennomfoert === undefined) return { volum: levert, aKonto, vist: endring?.vist };
  const vist = regn(
    b,
    volumet("endring etter de viste tallene"),
    [["gjennomført", gjennomfoert.vist], aKonto],
    minus("gjennomført", "a konto-volum"),
  );
  return { volum: levert, aKonto, vist };
}

/**
 * K-2: explains a net that is change × price, for a delivered volume that can be.
 *
 * @param levert - The delivered volumes that can be.
 * @param enhet - The unit that delivered volumes are counted in: any døgn must be whole units, hours most often are (V-4).
 */
export function forklarNetto(
  grunnlag: Grunnlag,
  linje: LestSkjemalinje,
  tall: Linjetall,
  pris: Stegnr | undefined,
  levert: Strekk | undefined,
  enhet: Navngitt<Stegnr>,
): Nettosteg {
  const { b } = grunnlag;
  const { kode, enhet: slag } = linje.tjeneste;
  const doegn = slag === "doegn" ? enhet : undefined;
  const { netto } = tall;
  const fra = utgangspunkt(grunnlag, linje, tall, levert, doegn);
  if (fra === undefined || pris === undefined)
    return { del: undefined, gjennomfoert: levert, netto: netto?.strekk, flereDesimaler: undefined };
  const kroner = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-2", enhet: "kr" });
  const volumet = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-2", enhet: enhetsnavn(kode) });
  const gratis = b.verdi(pris).t === 0n;
  const prisen = ["pris", pris] as const;
  const nettoAv = (navn: string, g: Strekk): Strekk => {
    if (gratis) return punktet(b, pris);
    const endring = fra.aKonto ? flyttetNed(b, volumet(`endring, ${navn}`), g, fra.aKonto) : g;
    return ganget(b, kroner(navn), endring, prisen);
  };
  if (netto === undefined) {
    const mulig = nettoAv("mulig netto", fra.volum);
    return { del: undefined, gjennomfoert: levert, netto: mulig, flereDesimaler: undefined };
  }
  const finnesNoen = (navn: string, g: Strekk) => finnes(b, `om ${navn} for ${kode}`, g);
  const endringen = gratis ? undefined : deltPaa(b, volumet("endring etter netto"), netto.strekk, prisen);
  const trengs =
    endringen && fra.aKonto
      ? flyttetOpp(b, volumet("gjennomført etter netto"), endringen, fra.aKonto)
      : endringen;
  const hva = fra.aKonto ? "gjennomført" : "endring";
  const mulig = trengs ? snittet(b, volumet(`${hva} som gir netto`), fra.volum, trengs) : fra.volum;
  const deler = trengs
    ? finnesNoen(`${hva} gir netto`, mulig)
    : finnesNoen("netto kan være 0", snittet(b, kroner("netto og 0"), netto.strekk, punktet(b, null0(b))));
  const hele = rutenettet(b, volumet(hva), mulig, enhet);
  const alle = [
    ["mulig", deler],
    ["hele", finnesNoen("hele enheter gir netto", hele)],
  ] as const;
  const iHele = regn(
    b,
    { navn: `om hele enheter er mulige for ${kode}`, regel: "V-4" },
    alle,
    min("mulig", "hele"),
  );
  const rett = doegn ? iHele : deler;
  const bak = !erEn(b, rett) ? undefined : doegn ? hele : mulig;
  const beregnet =
    fra.vist &&
    regn(
      b,
      kroner("netto etter de viste tallene"),
      [["endring", fra.vist], prisen],
      ganger("endring", "pris"),
    );
  const navn = `netto for ${kode}`;
  /** How far the net is from what can be, in volume and in kroner. */
  const avstand = (): Pick<Delsteg, "volum" | "kroner"> => {
    if (bak)
      return {
        volum: ingenAvstand(b, navn, rett, enhetsnavn(kode)),
        kroner: ingenAvstand(b, navn, rett, "kr"),
      };
    if (trengs === undefined)
      return { kroner: avstanden(b, kroner("avstanden til netto"), netto.strekk, punktet(b, null0(b))) };
    const volum = avstandTilHele(b, volumet("avstanden til netto, i volum"), trengs, fra.volum, doegn);
    const iKroner = regn(
      b,
      kroner("avstanden til netto"),
      [["avstand", volum], prisen],
      ganger("avstand", "pris"),
    );
    return { volum, kroner: iKroner };
  };
  const innenfor =
    bak && snittet(b, kroner("netto bak det viste"), netto.strekk, nettoAv("mulig netto", bak));
  const finnesInnenfor = innenfor && erEn(b, finnesNoen("netto bak det viste er mulig", innenfor));
  return {
    del: {
      navn,
      regel: "K-2",
      vist: netto.vist,
      beregnet,
      likt:
        beregnet === undefined ? null0(b) : erLike(b, `om ${navn} er det beregnede`, beregnet, netto.vist),
      finnes: rett,
      ...avstand(),
    },
    gjennomfoert: fra.aKonto ? (bak ?? levert) : levert,
    netto: innenfor && finnesInnenfor ? innenfor : netto.strekk,
    flereDesimaler: doegn
      ? undefined
      : regn(
          b,
          { navn: `om ${kode} trenger mer enn to desimaler`, regel: "V-4" },
          [
            ["1", en(b)],
            ["mulig", deler],
            ["i hele", iHele],
          ],
          ganger("mulig", ikke("i hele")),
        ),
  };
}
