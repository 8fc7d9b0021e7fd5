// a year's amount split into instalments by months, in whole kroner that add up exactly.

import {
  broek,
  desimaltekst,
  gange,
  gulv,
  lesBroek,
  minus,
  rundHalvtBortFraNull,
  sammenlign,
} from "./broek.js";

export type TerminInn = { navn: string; maaneder: number };

export type FordelAKontoUt = {
  terminer: { navn: string; maaneder: number; noekkel: string; beloep: string }[];
  sum: string;
};

export function modellFordelAKonto(inn: { aarsbeloep: string; terminer: TerminInn[] }): FordelAKontoUt {
  const aarsbeloep = lesBroek(inn.aarsbeloep);
  if (aarsbeloep.n !== 1n || aarsbeloep.t < 0n) throw new Error("aarsbeloep er ikke hele kroner fra 0");

  let sumMaaneder = 0n;
  const andeler = inn.terminer.map(({ navn, maaneder }) => {
    const antall = BigInt(maaneder);
    if (antall < 1n) throw new Error("maaneder er mindre enn 1");
    sumMaaneder += antall;
    const noekkel = broek(antall, 12n);
    const eksakt = gange(aarsbeloep, noekkel);
    const hele = gulv(eksakt);
    return { navn, maaneder, noekkel, hele, rest: minus(eksakt, broek(hele)) };
  });
  if (sumMaaneder > 12n) throw new Error("mer enn 12 maaneder");

  const sum = rundHalvtBortFraNull(gange(aarsbeloep, broek(sumMaaneder, 12n)));
  const manglende = andeler.reduce((igjen, andel) => igjen - andel.hele, gulv(sum));

  return {
    terminer: andeler.map(({ navn, maaneder, noekkel, hele, rest }, i) => {
      // How many instalments come before this one in the queue for a missing krone.
      const foran = andeler.filter((annen, j) => {
        const forhold = sammenlign(annen.rest, rest);
        return forhold > 0 || (forhold === 0 && j < i);
      }).length;
      const beloep = BigInt(foran) < manglende ? hele + 1n : hele;
      return { navn, maaneder, noekkel: desimaltekst(noekkel), beloep: beloep.toString() };
    }),
    sum: desimaltekst(sum),
  };
}
