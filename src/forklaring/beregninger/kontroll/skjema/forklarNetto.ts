import type { LestSkjemalinje } from "../../../../kontroll/skjema/LestSkjema.js";
import { jevnfoer, skrivBroek } from "../../../../tall/Broek.js";
import type { Stegnr } from "../../../Bygger.js";
import { hentVed } from "../../../hentVed.js";
import { delt, ganger, min, minus } from "../../../uttrykk.js";
import { enhetsnavn } from "../../enhetsnavn.js";
import { en, erLike, finnes, ikke, null0, punktet, regn, type Strekk } from "../Strekk.js";
import { avstanden, deltPaa, flyttetNed, flyttetOpp, ganget, rutenettet, snittet } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import { erEn, type Linjetall } from "./forklarVolum.js";
import type { Grunnlag } from "./Grunnlag.js";

/** A net's relation as steps, and what it leaves of the line's values. */
export type Nettosteg = {
  readonly del: Delsteg | undefined;
  readonly gjennomfoert: Strekk | undefined;
  readonly netto: Strekk | undefined;
  /** 1 where only hours with more than two decimals explain it (V-4); none where that is not asked. */
  readonly flereDesimaler: Stegnr | undefined;
};

/** The unit that delivered volumes are counted in: two decimals of an hour (V-4), or a part of a døgn; finer where more is shown. */
function telleenhet({ b }: Grunnlag, { tjeneste, tall }: LestSkjemalinje): readonly [string, Stegnr] {
  const egen = tjeneste.enhet === "doegn" && hentVed(b.inn, ["doegnenhet"]) !== undefined;
  const enhet = egen
    ? b.inndata(["doegnenhet"], "enheten døgn telles i")
    : b.konstant("0.01", "enheten volum telles i", "V-4");
  const siffer = tall.gjennomfoert?.siffer;
  if (siffer === undefined || jevnfoer(siffer, b.verdi(enhet)) >= 0) return ["enhet", enhet];
  return ["enhet", b.konstant(skrivBroek(siffer), "det siste viste sifferet", "N-2")];
}

/** K-2: explains a net that is change × price, for a delivered volume that can be. */
export function forklarNetto(
  grunnlag: Grunnlag,
  linje: LestSkjemalinje,
  tall: Linjetall,
  pris: Stegnr | undefined,
  volum: Strekk | undefined,
): Nettosteg {
  const { b } = grunnlag;
  const { kode, enhet: slag } = linje.tjeneste;
  const k = tall.aKontoVolum?.vist;
  const { netto } = tall;
  if (k === undefined || pris === undefined || volum === undefined)
    return { del: undefined, gjennomfoert: volum, netto: netto?.strekk, flereDesimaler: undefined };
  const kroner = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-2", enhet: "kr" });
  const timer = (navn: string) => ({ navn: `${navn} for ${kode}`, regel: "K-2", enhet: enhetsnavn(kode) });
  const aKonto = ["a konto-volum", k] as const;
  const gratis = b.verdi(pris).t === 0n;
  const iDoegn = slag === "doegn";
  const enhet = telleenhet(grunnlag, linje);
  const nettoAv = (navn: string, g: Strekk): Strekk =>
    gratis
      ? punktet(b, pris)
      : ganget(b, kroner(navn), flyttetNed(b, timer(`endring, ${navn}`), g, aKonto), ["pris", pris]);
  const rutene = (g: Strekk) => rutenettet(b, timer("gjennomført"), g, enhet);
  const finnesNoen = (navn: string, g: Strekk) => finnes(b, `om ${navn} for ${kode}`, g);
  if (netto === undefined) {
    const ruter = iDoegn ? rutene(volum) : undefined;
    const hele = ruter && erEn(b, finnesNoen("det finnes hele enheter gjennomført", ruter)) ? ruter : volum;
    const mulig = nettoAv("mulig netto", hele);
    return { del: undefined, gjennomfoert: hele, netto: mulig, flereDesimaler: undefined };
  }
  const fraNetto = gratis
    ? undefined
    : flyttetOpp(
        b,
        timer("gjennomført etter netto"),
        deltPaa(b, timer("endring etter netto"), netto.strekk, ["pris", pris]),
        aKonto,
      );
  const mulig = fraNetto ? snittet(b, timer("gjennomført som gir netto"), volum, fraNetto) : volum;
  const deler = fraNetto
    ? finnesNoen("et gjennomført volum gir netto", mulig)
    : finnesNoen("netto kan være 0", snittet(b, kroner("netto og 0"), netto.strekk, punktet(b, null0(b))));
  const hele = rutene(mulig);
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
  const rett = iDoegn ? iHele : deler;
  const bak = !erEn(b, rett) ? undefined : iDoegn ? hele : mulig;
  const endring = tall.gjennomfoert
    ? regn(
        b,
        timer("endring etter de viste tallene"),
        [["gjennomført", tall.gjennomfoert.vist], aKonto],
        minus("gjennomført", "a konto-volum"),
      )
    : tall.endring?.vist;
  const beregnet =
    endring &&
    regn(
      b,
      kroner("netto etter de viste tallene"),
      [
        ["endring", endring],
        ["pris", pris],
      ],
      ganger("endring", "pris"),
    );
  /** How far the net is from that of the nearest whole units below or above. */
  const tilNaermeste = (): Stegnr => {
    const ved = (side: "fra" | "til") => {
      const maate = side === "fra" ? ("ned" as const) : ("opp" as const);
      const g = regn(
        b,
        timer(`nærmeste hele enheter ${maate}`),
        [["gjennomført", mulig[side]], enhet],
        ganger({ op: "avrund", ledd: [delt("gjennomført", "enhet")], enhet: "1", maate }, "enhet"),
      );
      return avstanden(
        b,
        kroner(`avstanden til netto av hele enheter ${maate}`),
        netto.strekk,
        nettoAv(`netto av hele enheter ${maate}`, punktet(b, g)),
      );
    };
    const operander = [
      ["under", ved("fra")],
      ["over", ved("til")],
    ] as const;
    return regn(b, kroner("avstanden til netto"), operander, min("under", "over"));
  };
  const ingen = (enhetsnavnet: string) =>
    regn(
      b,
      { navn: `ingen avstand til netto for ${kode}`, regel: "N-2", enhet: enhetsnavnet },
      [
        ["1", en(b)],
        ["verdier finnes", rett],
      ],
      ikke("verdier finnes"),
    );
  const avstand = bak
    ? ingen("kr")
    : erEn(b, deler)
      ? tilNaermeste()
      : avstanden(b, kroner("avstanden til netto"), netto.strekk, nettoAv("mulig netto", volum));
  const iVolum = bak
    ? ingen(enhetsnavn(kode))
    : gratis
      ? undefined
      : regn(
          b,
          timer("avstanden til netto, i volum"),
          [
            ["avstand", avstand],
            ["pris", pris],
          ],
          delt("avstand", "pris"),
        );
  const innenfor =
    bak && snittet(b, kroner("netto bak det viste"), netto.strekk, nettoAv("mulig netto", bak));
  const finnesInnenfor = innenfor && erEn(b, finnesNoen("netto bak det viste er mulig", innenfor));
  return {
    del: {
      navn: `netto for ${kode}`,
      regel: "K-2",
      vist: netto.vist,
      beregnet,
      likt:
        beregnet === undefined
          ? null0(b)
          : erLike(b, `om netto for ${kode} er det beregnede`, beregnet, netto.vist),
      finnes: rett,
      volum: iVolum,
      kroner: avstand,
    },
    gjennomfoert: bak ?? volum,
    netto: innenfor && finnesInnenfor ? innenfor : netto.strekk,
    flereDesimaler: iDoegn
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
