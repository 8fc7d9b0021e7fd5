import type { Aarsbeloep } from "../../../../kontroll/skjema/bedoemAarsbeloep.js";
import { maanederAv } from "../../../../kontroll/skjema/bedoemAarsbeloep.js";
import type { LestRad, LestSkjema } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Aarskontroll } from "../../../../kontroll/skjema/Skjemakontroll.js";
import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { abs, delt, ganger, minus, pluss, positiv, sum } from "../../../uttrykk.js";
import { en, null0, punktet, regn, type Strekk } from "../Strekk.js";
import { avstanden, ganget, snittet, summen } from "../strekkregning.js";
import { rotMulig } from "./Delsteg.js";
import type { Linjesteg } from "./forklarLinje.js";
import type { Grunnlag } from "./Grunnlag.js";
import { egenDelen, maanedene, radtall } from "./terminen.js";

const merke = (navn: string, enhet = "kr") => ({ navn, regel: "A-1", enhet });
const gulv = (u: Uttrykk): Uttrykk => ({ op: "avrund", ledd: [u], enhet: "1", maate: "ned" });

/** Explains how many rows of the head a year's amount fits, the settled term once more by the key. */
function treff(grunnlag: Grunnlag, skjema: LestSkjema, aar: Stegnr, navn: string): Stegnr {
  const { b } = grunnlag;
  const verdi = b.verdi(aar);
  const passer = (rad: LestRad, del: Stegnr, tolvdeler: boolean) =>
    regn(
      b,
      { navn: `om a konto for ${rad.termin} er en del av ${navn}`, regel: "A-5" },
      [
        ["1", en(b)],
        ["a konto", radtall(grunnlag, rad, "aKonto")],
        ["årets a konto", aar],
        ["del", del],
        ...(tolvdeler
          ? [["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const]
          : []),
      ],
      positiv(
        minus(
          "1",
          abs(minus("a konto", ganger("årets a konto", tolvdeler ? delt("del", "månedene i året") : "del"))),
        ),
      ),
      "1 hvis a konto er mindre enn én krone fra sin del av året, ellers 0",
    );
  const rader = skjema.rader.flatMap((rad) => {
    const vist = rad.tall.aKonto?.vist;
    if (vist === undefined || (rad.maaneder === undefined && maanederAv(vist, verdi) === undefined))
      return [];
    return [passer(rad, maanedene(grunnlag, rad, aar), true)];
  });
  const { egenRad } = skjema;
  const egen = egenRad ? [passer(egenRad, ...egenDelen(grunnlag, egenRad, aar))] : [];
  const operander = [...rader, ...egen].map((steg, i) => [`rad ${i + 1}`, steg] as const);
  return regn(
    b,
    merke(`rader som passer med ${navn}`, "rader"),
    operander,
    sum(...operander.map(([n]) => n)),
  );
}

/** Explains the year's a konto: the input's, or that which the settled term's is a part of, or the head's sum where more rows fit that. */
export function aarsbeloepet(grunnlag: Grunnlag, skjema: LestSkjema, aar: Aarsbeloep): Stegnr {
  const { b, noekkel } = grunnlag;
  if (aar.kilde === "aarsbeloep") return b.inndata(["aarsbeloep"], "årets a konto", "kr");
  const { egenRad, sumrad } = skjema;
  if (egenRad === undefined) throw new Error("forklaringen finner ikke terminens rad");
  const [del, tolvdeler] = egenDelen(grunnlag, egenRad, noekkel);
  const tolv = ["månedene i året", b.konstant("12", "månedene i året", "A-2", "måneder")] as const;
  const fraTermin = regn(
    b,
    merke("årets a konto etter terminens"),
    [
      ["1", en(b)],
      ["2", b.konstant("2", "to halve", "N-2")],
      ["a konto", radtall(grunnlag, egenRad, "aKonto")],
      ["del", del],
      ...(tolvdeler ? [tolv] : []),
      ["tusen", b.konstant("1000", "hele tusen kroner", "A-1", "kr")],
    ],
    ganger(
      gulv(
        pluss(
          delt(delt("a konto", tolvdeler ? delt("del", "månedene i året") : "del"), "tusen"),
          delt("1", "2"),
        ),
      ),
      "tusen",
    ),
    "a konto / terminens del av året, til nærmeste hele 1000 kr",
  );
  if (sumrad?.tall.aKonto === undefined) return fraTermin;
  const iSum = radtall(grunnlag, sumrad, "aKonto");
  return regn(
    b,
    merke("årets a konto"),
    [
      ["1", en(b)],
      ["etter terminens", fraTermin],
      ["etter summen", iSum],
      ["rader etter terminens", treff(grunnlag, skjema, fraTermin, "årets a konto etter terminens")],
      ["rader etter summen", treff(grunnlag, skjema, iSum, "summen av a konto")],
    ],
    pluss(
      "etter summen",
      ganger(
        positiv(pluss(minus("rader etter terminens", "rader etter summen"), "1")),
        minus("etter terminens", "etter summen"),
      ),
    ),
    "etter terminens, med mindre flere rader passer med summen",
  );
}

/** explains the year's a konto against the sum of price × the unrounded year's volumes. */
export function forklarAar(
  { b }: Grunnlag,
  aar: Stegnr,
  aktive: readonly Linjesteg[],
  resultat: Aarskontroll,
): void {
  const ut = "aarsbeloep";
  b.rot([ut, "vist"], b.vist(aar));
  const tusen = b.konstant("1000", "hele tusen kroner", "A-1", "kr");
  if (resultat.beregnet !== undefined) {
    const ledd = aktive.map(({ dom, pris, tall }) => {
      const { kode } = dom.linje.tjeneste;
      return [`pris ${kode}`, pris ?? -1, `årsvolum ${kode}`, tall.aarsvolum?.vist ?? -1] as const;
    });
    const beregnet = regn(
      b,
      merke("årets a konto etter de viste volumene"),
      [...ledd.flatMap(([p, pris, v, volum]) => [[p, pris] as const, [v, volum] as const]), ["tusen", tusen]],
      ganger(gulv(delt(sum(...ledd.map(([p, , v]) => ganger(p, v))), "tusen")), "tusen"),
      "summen av pris × årsvolum, ned til hele 1000 kr",
    );
    b.rot([ut, "beregnet"], b.vist(beregnet));
  }
  if (resultat.sum === undefined) {
    if (resultat.avstand !== undefined) b.rot([ut, "avstand"], null0(b));
    return;
  }
  const bidrag = aktive.map(({ dom, pris, aarsvolum }) => {
    const { kode } = dom.linje.tjeneste;
    if (pris === undefined || aarsvolum === undefined) throw new Error(`${kode} mangler pris eller årsvolum`);
    const strekk: Strekk =
      b.verdi(pris).t === 0n
        ? punktet(b, pris)
        : ganget(b, merke(`årets a konto for ${kode}`), aarsvolum, ["pris", pris]);
    return [kode, strekk] as const;
  });
  const mulige = summen(b, merke("årets a konto før avrunding"), bidrag);
  rotMulig(b, [ut, "sum"], mulige);
  const ende = (navn: string, op: typeof pluss) =>
    regn(
      b,
      merke(navn),
      [
        ["årets a konto", aar],
        ["tusen", tusen],
      ],
      op("årets a konto", "tusen"),
    );
  const vinduet: Strekk = {
    fra: ende("årets a konto rundet opp, lavest", minus),
    til: ende("årets a konto rundet ned, høyest", pluss),
    fraMed: null0(b),
    tilMed: null0(b),
  };
  if (resultat.avstand !== undefined)
    b.rot([ut, "avstand"], b.vist(avstanden(b, merke("avstanden til årets a konto"), mulige, vinduet)));
  if (resultat.mulig !== undefined)
    rotMulig(b, [ut, "mulig"], snittet(b, merke("mulig sum bak årets a konto"), mulige, vinduet));
}
