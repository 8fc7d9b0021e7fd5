import type { AKontoLinje } from "../../akonto/beregnAKonto.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import type { Forklarer } from "../Forklarer.js";
import { hentVed } from "../hentVed.js";
import { delt, ganger, sum } from "../uttrykk.js";
import { enhetsnavn } from "./enhetsnavn.js";
import { forklarFordeling, maanederIAaret } from "./forklarFordeling.js";
import { linjested } from "./linjested.js";
import { forklarTariff, lagPrisoppslag } from "./prisoppslag.js";

/** the year's volume of a line, in whichever way the input says it. */
function aarsvolum(b: Bygger, kode: string): Stegnr {
  const sti = linjested(b.inn, ["linjer"], kode);
  const enhet = enhetsnavn(kode);
  if (hentVed(b.inn, [...sti, "aarsvolum"]) !== undefined)
    return b.inndata([...sti, "aarsvolum"], `årsvolum for ${kode}`, enhet);
  const aaret = b.konstant("365", "dagene i året", "A-3", "dager");
  const felles = { navn: `årsvolum for ${kode}`, enhet, regel: "A-3" };
  if (enhet === "døgn") {
    const plasser = b.inndata([...sti, "plasser"], `plasser for ${kode}`, "plasser");
    return b.regn({
      ...felles,
      operander: [
        ["plasser", plasser],
        ["dagene i året", aaret],
      ],
      uttrykk: ganger("plasser", "dagene i året"),
    });
  }
  const timer = b.inndata([...sti, "timerPerUke"], `timer per uke for ${kode}`, "timer per uke");
  return b.regn({
    ...felles,
    operander: [
      ["timer per uke", timer],
      ["dagene i året", aaret],
      ["dagene i uken", b.konstant("7", "dagene i uken", "A-3", "dager")],
    ],
    uttrykk: delt(ganger("timer per uke", "dagene i året"), "dagene i uken"),
  });
}

/** Explains a line: price, the year's volume, kroner, and each term's volume. */
function forklarLinje(
  b: Bygger,
  { kode, terminer }: AKontoLinje,
  nr: number,
  pris: Stegnr,
  maanederI: (nr: number) => Stegnr,
): Stegnr {
  const volum = aarsvolum(b, kode);
  const beloep = b.regn({
    navn: `årets a konto for ${kode}`,
    enhet: "kr",
    regel: "A-1",
    operander: [
      ["pris", pris],
      ["årsvolum", volum],
    ],
    uttrykk: ganger("pris", "årsvolum"),
  });
  b.rot(["linjer", nr, "pris"], pris);
  b.rot(["linjer", nr, "aarsvolum"], b.vist(volum));
  b.rot(["linjer", nr, "beloep"], b.vist(beloep));
  terminer.forEach(({ navn }, t) => {
    const terminvolum = b.regn({
      navn: `a konto-volum for ${kode} i ${navn}`,
      enhet: enhetsnavn(kode),
      regel: "A-4",
      operander: [
        ["måneder", maanederI(t)],
        ["årsvolum", volum],
        ["månedene i året", maanederIAaret(b)],
      ],
      uttrykk: delt(ganger("måneder", "årsvolum"), "månedene i året"),
      avrunding: { enhet: "1" },
    });
    b.rot(["linjer", nr, "terminer", t, "volum"], terminvolum);
  });
  return beloep;
}

/** Explains the year's a konto from weekly hours, places or yearly volumes. */
export const forklarAKontoaar: Forklarer<"a-konto-aar"> = (b, resultat) => {
  const pris = lagPrisoppslag(b);
  const { terminer } = resultat;
  const gitt = hentVed(b.inn, ["terminer"]) !== undefined;
  const maanederI = (nr: number): Stegnr => {
    const navn = `måneder i ${terminer[nr]?.navn ?? ""}`;
    return gitt
      ? b.inndata(["terminer", nr, "maaneder"], navn, "måneder")
      : b.konstant("3", navn, "A-2", "måneder");
  };
  const linjer = resultat.linjer.map(
    (linje, nr) => [linje.kode, forklarLinje(b, linje, nr, pris(linje.kode), maanederI)] as const,
  );
  const beloep = b.regn({
    navn: "årets a konto, uavrundet",
    enhet: "kr",
    regel: "A-1",
    operander: linjer,
    uttrykk: sum(...linjer.map(([kode]) => kode)),
  });
  const aarsbeloep = b.regn({
    navn: "årets a konto",
    enhet: "kr",
    regel: "A-1",
    operander: [["uavrundet", beloep]],
    uttrykk: "uavrundet",
    avrunding: { enhet: "1000", maate: resultat.avrunding },
  });
  b.rot(["beloep"], b.vist(beloep));
  b.rot(["aarsbeloep"], aarsbeloep);
  forklarFordeling(b, aarsbeloep, terminer, maanederI);
  forklarTariff(b, resultat.tariff);
};
