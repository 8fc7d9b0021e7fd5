import type { Celle } from "../../../../kontroll/Tabell.js";
import type { Bygger, Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { abs, delt, ganger, like, maks, minus, pluss, sum } from "../../../uttrykk.js";
import { null0, regn } from "../Strekk.js";
import type { Cellesteg } from "./celleoppslag.js";
import type { Stedsteg } from "./forklarSted.js";

/** The value of a cell that all identities can have at once. */
type Vitneoppslag = (celle: Cellesteg) => Stegnr;

/** Explains how far a cell's value is outside what it shows, in its units: not above zero where it is inside. */
function cellens(b: Bygger, { navn, vist, enhet }: Cellesteg, verdi: Stegnr): Stegnr | undefined {
  if (enhet === undefined) return undefined;
  return regn(
    b,
    { navn: `${navn}, så mange enheter verdien er utenfor`, regel: "N-2" },
    [
      ["verdi", verdi],
      ["vist", vist],
      ["avrundet til", enhet],
      ["1", b.konstant("1", "én", "N-2")],
      ["2", b.konstant("2", "to halve", "N-2")],
    ],
    minus(delt(abs(minus("verdi", "vist")), "avrundet til"), delt("1", "2")),
  );
}

/** Explains how far a ratio of values is outside what it shows, in its units at the shown denominator: below and above. */
function forholdets(b: Bygger, { navn, svar, ledd, forhold }: Stedsteg, oppslag: Vitneoppslag): Stegnr[] {
  const [teller, nevner] = ledd;
  if (forhold === undefined || teller === undefined || nevner === undefined) return [];
  const operander = [
    ["faktor", forhold.faktor],
    ["teller", oppslag(teller.celle)],
    ["nevner", oppslag(nevner.celle)],
    ["tillegg", forhold.tillegg],
  ] as const;
  const verdien = pluss(ganger("faktor", "teller"), ganger("tillegg", "nevner"));
  if (svar.enhet === undefined) {
    const vist = ["vist", svar.vist] as const;
    const holder = like("0", minus(verdien, ganger("vist", "nevner")));
    return [
      regn(
        b,
        { navn: `${navn}, at forholdet holder`, regel: "N-2" },
        [["0", null0(b)], ...operander, vist],
        holder,
      ),
    ];
  }
  const enhet = svar.enhet;
  const ute = (hva: string, grense: Stegnr, uttrykk: Uttrykk) =>
    regn(
      b,
      { navn: `${navn}, så mange enheter forholdet er ${hva}`, regel: "N-2" },
      [...operander, ["grense", grense], ["avrundet til", enhet], ["vist nevner", nevner.celle.vist]],
      delt(uttrykk, ganger("avrundet til", "vist nevner")),
    );
  return [
    ute("for lavt", svar.strekk.fra, minus(ganger("grense", "nevner"), verdien)),
    ute("for høyt", svar.strekk.til, minus(verdien, ganger("grense", "nevner"))),
  ];
}

/** Explains that a sum of values is its answer: 0. */
function summens(b: Bygger, { navn, svar, ledd }: Stedsteg, oppslag: Vitneoppslag): Stegnr {
  const med = (fortegn: bigint) => ledd.filter((l) => l.fortegn === fortegn).map(({ celle }) => celle.navn);
  return regn(
    b,
    { navn: `${navn}, at summen av verdiene holder`, regel: "N-2" },
    [
      ["0", null0(b)],
      ["svaret", oppslag(svar)],
      ...ledd.map(({ celle }) => [celle.navn, oppslag(celle)] as const),
    ],
    like("0", minus(sum(...med(1n)), sum("svaret", ...med(-1n)))),
    "0 hvis leddene i summen er svaret, ellers stemmer ikke steget",
  );
}

/**
 * Explains how far intervals must be widened for some values, found by a search, to have room in them: the values satisfy every
 * identity, and the one that is furthest outside its interval tells.
 */
export function forklarVitner(
  b: Bygger,
  steder: readonly Stedsteg[],
  celler: readonly Cellesteg[],
  verdiFor: (celle: Celle) => Stegnr | undefined,
): Stegnr {
  const oppslag: Vitneoppslag = (steg) => verdiFor(steg.celle) ?? steg.vist;
  const deler = [
    ...celler.flatMap((celle) => cellens(b, celle, oppslag(celle)) ?? []),
    ...steder.flatMap((sted) =>
      sted.forhold === undefined ? [summens(b, sted, oppslag)] : forholdets(b, sted, oppslag),
    ),
  ];
  const operander = [["0", null0(b)] as const, ...deler.map((steg, i) => [`prøve ${i + 1}`, steg] as const)];
  return regn(
    b,
    { navn: "så mange enheter verdiene trenger", regel: "N-2" },
    operander,
    maks(...operander.map(([navn]) => navn)),
    "0, eller det største av hvor langt verdiene er utenfor det som er vist; alle identitetene holder for dem",
  );
}
