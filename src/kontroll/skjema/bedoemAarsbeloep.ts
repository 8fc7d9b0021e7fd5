import {
  absolutt,
  adder,
  BROEK_NULL,
  type Broek,
  broek,
  divider,
  jevnfoer,
  multipliser,
  subtraher,
} from "../../tall/Broek.js";
import type { Dom } from "../../tall/doem.js";
import { avstandMellom, type Intervall, moetes } from "../../tall/Intervall.js";
import type { Avrunding } from "../../tall/kvotient.js";
import { gulvAv, skalert, snitt } from "../../tall/snitt.js";
import { INGENTING, sumAvAlle } from "./bedoemSummer.js";
import type { LestRad, LestSkjema } from "./LestSkjema.js";
import type { Linjedom } from "./Linjedom.js";

/** The year's a konto that the form has or its head implies. */
export type Aarsbeloep = { readonly verdi: Broek; readonly kilde: "aarsbeloep" | "oppstilling" };

/** A-1 judged: what the sum of price × volume can be, and which roundings to whole 1000 kr give the shown amount. */
export type Aarsdom = Aarsbeloep & {
  /** Σ price × the shown volumes, down to whole 1000 kr; undefined where a line shows no volume. */
  readonly beregnet: Broek | undefined;
  readonly underliggende: Intervall | undefined;
  readonly mulig: Intervall | undefined;
  readonly retninger: readonly Avrunding[] | undefined;
  readonly avstand: Broek | undefined;
  readonly dom: Dom | undefined;
};

const TUSEN = /* @__PURE__ */ broek(1000n);
const HALVT = /* @__PURE__ */ broek(500n);
export const TOLV = /* @__PURE__ */ broek(12n);

/** Whole months nearest to an instalment's part of the year, 1 to 12. */
export function maanederAv(beloep: Broek, aarsbeloep: Broek): bigint | undefined {
  if (aarsbeloep.t <= 0n) return undefined;
  const antall = gulvAv(adder(divider(multipliser(TOLV, beloep), aarsbeloep), broek(1n, 2n)));
  return antall < 1n || antall > 12n ? undefined : antall;
}

/** an instalment in whole kroner is its exact share, or one of the whole kroner beside it. */
export function erAndel(beloep: Broek, andel: Broek): boolean {
  const { t, n } = subtraher(beloep, andel);
  return absolutt(t) < n;
}

/** The settled term's part of the year: its months where they are said, else the key. */
export const egenDel = ({ maaneder }: LestRad, noekkel: Broek): Broek =>
  maaneder === undefined ? noekkel : broek(BigInt(maaneder), 12n);

/** Keys below this leave open which whole 1000 kr an instalment is a part of. */
const MINSTE_NOEKKEL = /* @__PURE__ */ broek(1n, 100n);

/**
 * Gives the year's a konto: the one that is given, or else the one that the settled term's a konto is a part of. Where that is not
 * the sum of the head, the one that most of the head's rows fit; the settled row counts twice, as a row of whole months and by the key.
 */
export function finnAarsbeloep(skjema: LestSkjema, noekkel: Broek): Aarsbeloep | undefined {
  if (skjema.aarsbeloep !== undefined) return { verdi: skjema.aarsbeloep.vist, kilde: "aarsbeloep" };
  const egen = skjema.egenRad?.tall.aKonto?.vist;
  if (skjema.egenRad === undefined || egen === undefined) return undefined;
  const del = egenDel(skjema.egenRad, noekkel);
  if (jevnfoer(del, MINSTE_NOEKKEL) < 0) return undefined;
  const tusener = gulvAv(adder(divider(divider(egen, del), TUSEN), broek(1n, 2n)));
  const fraTermin = multipliser(broek(tusener), TUSEN);
  const sum = skjema.sumrad?.tall.aKonto?.vist ?? fraTermin;
  const treff = (aar: Broek) =>
    skjema.rader.filter(({ tall: { aKonto }, maaneder }) => {
      const antall = aKonto && (maaneder ?? maanederAv(aKonto.vist, aar));
      return aKonto && antall && erAndel(aKonto.vist, multipliser(aar, broek(BigInt(antall), 12n)));
    }).length + (erAndel(egen, multipliser(aar, del)) ? 1 : 0);
  return { verdi: treff(fraTermin) >= treff(sum) ? fraTermin : sum, kilde: "oppstilling" };
}

/** What the sum can have been where it was rounded that way to whole 1000 kr. */
const FOER_AVRUNDING: Readonly<Record<Avrunding, (verdi: Broek) => Intervall>> = {
  ned: (verdi) => ({ fra: verdi, til: adder(verdi, TUSEN), fraMed: true, tilMed: false }),
  opp: (verdi) => ({ fra: subtraher(verdi, TUSEN), til: verdi, fraMed: false, tilMed: true }),
  naermeste: (verdi) => ({
    fra: subtraher(verdi, HALVT),
    til: adder(verdi, HALVT),
    fraMed: true,
    tilMed: false,
  }),
};
const RETNINGER = ["ned", "opp", "naermeste"] as const;

/** judges the year's a konto against the sum of price × the unrounded year's volumes. */
export function bedoemAarsbeloep(
  aarsbeloep: Aarsbeloep | undefined,
  linjer: readonly Linjedom[],
): Aarsdom | undefined {
  if (aarsbeloep === undefined) return undefined;
  const { verdi } = aarsbeloep;
  const aktive = linjer.filter(({ aktiv }) => aktiv);
  const underliggende = sumAvAlle(
    aktive.map(({ brukt, underliggende: { aarsvolum } }) => {
      if (brukt === undefined || aarsvolum === undefined) return undefined;
      return brukt.t === 0n ? INGENTING : skalert(aarsvolum, brukt);
    }),
  );
  const vist = aktive.reduce<Broek | undefined>((sum, { brukt, linje }) => {
    const volum = linje.tall.aarsvolum?.vist;
    return sum && brukt && volum && adder(sum, multipliser(brukt, volum));
  }, BROEK_NULL);
  const beregnet = vist && multipliser(broek(gulvAv(divider(vist, TUSEN))), TUSEN);
  const hele = divider(verdi, TUSEN).n === 1n;
  if (underliggende === undefined) {
    const dom = hele ? undefined : ("avvik" as const);
    const avstand = hele ? undefined : BROEK_NULL;
    return {
      ...aarsbeloep,
      beregnet,
      underliggende,
      mulig: undefined,
      retninger: undefined,
      avstand,
      dom,
    };
  }
  const retninger = RETNINGER.filter((vei) => hele && moetes(underliggende, FOER_AVRUNDING[vei](verdi)));
  const vinduet: Intervall = {
    fra: subtraher(verdi, TUSEN),
    til: adder(verdi, TUSEN),
    fraMed: false,
    tilMed: false,
  };
  const finnes = retninger.length > 0;
  const likt = beregnet !== undefined && jevnfoer(beregnet, verdi) === 0;
  return {
    ...aarsbeloep,
    beregnet,
    underliggende,
    mulig: finnes ? snitt(underliggende, vinduet) : undefined,
    retninger,
    avstand: finnes ? BROEK_NULL : avstandMellom(underliggende, vinduet),
    dom: finnes ? (likt ? "eksakt" : "avrunding") : "avvik",
  };
}
