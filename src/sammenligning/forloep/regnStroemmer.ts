import { aarMed } from "../../forloep/aarsbehov.js";
import { kommunerI } from "../../forloep/kommuneaar.js";
import type { Forloepsverdi } from "../../forloep/lesForloep.js";
import { AV_LEST, loestLest } from "../../forloep/loestLest.js";
import { refusjonensAar } from "../../forloep/refusjonsproblemer.js";
import type { Ordning } from "../../forloep/typer.js";
import { delAvAar, summer, type Tolvtedeler } from "../../ramme/tolvtedeler.js";
import { NULL, pluss, type Tall } from "../../tall/Tall.js";
import type { Forloepsaarsak } from "../aarsaker.js";
import type { Aarsakstre, Beloepene } from "../halver.js";
import { andreSide, bland, type Endret, type Forloepspar, type Side, sideFor } from "./blanding.js";
import { type Grunnstroem, noekkelFor } from "./Stroemsted.js";

/** Streams that the same causes change, and what they are when some of these have changed. */
type Stroemgruppe = {
  readonly aarsaker: Aarsakstre<Forloepsaarsak>;
  readonly regn: (par: Forloepspar, naa: Endret) => Beloepene;
};

/** Makes the amounts of a stream that the input gives for the year, in the years in which the time line needs it. */
function aarsbeloep(
  stroem: Grunnstroem,
  ordninger: readonly Ordning[],
  beloepI: (par: Forloepspar, naa: Endret, aar: number) => Tall,
) {
  return (par: Forloepspar, naa: Endret): Beloepene => {
    const aarene = aarMed(loestLest(par[sideFor(naa, "tidslinje")], AV_LEST), ordninger);
    return new Map(aarene.map((aar) => [noekkelFor(aar, stroem), delAvAar(beloepI(par, naa, aar))]));
  };
}

/** Gives the row of a side, and where it has none the other's: an amount that only one has is no change of an amount. */
function radFra<R>(
  rad: (verdi: Forloepsverdi) => R | undefined,
  par: Forloepspar,
  side: Side,
): R | undefined {
  return rad(par[side]) ?? rad(par[andreSide(side)]);
}

/** a year's activity; the a konto and the corrections each by themselves where both sides tell them. */
function aktivitetI(par: Forloepspar, naa: Endret, aar: number): Tall {
  const rad = ({ aktivitet }: Forloepsverdi) => aktivitet?.find((en) => en.aar === aar);
  const av = (aarsak: Forloepsaarsak) => radFra(rad, par, sideFor(naa, aarsak));
  const delt = [rad(par.fra), rad(par.til)].every((en) => en?.beloep === undefined);
  if (delt) return summer([av("aKonto")?.aKonto ?? NULL, ...(av("korreksjoner")?.korreksjoner ?? [])]);
  const samlet = av("aktivitet");
  return samlet?.beloep ?? summer([samlet?.aKonto ?? NULL, ...(samlet?.korreksjoner ?? [])]);
}

/** a year's rundsum. */
const rundsumI = (par: Forloepspar, naa: Endret, aar: number): Tall =>
  radFra(({ rundsum }) => rundsum?.find((en) => en.aar === aar), par, sideFor(naa, "rundsum"))?.beloep ??
  NULL;

/** S-1: a year's refund forgone, by the accounting year or the grant year; where neither tells the one's amount, the one that stands in the year. */
function refusjonI(par: Forloepspar, naa: Endret, aar: number): Tall {
  const { refusjonsaar } = par[sideFor(naa, "regelvalg")];
  const rad =
    (regnet: Forloepsverdi["refusjonsaar"]) =>
    ({ bortfaltRefusjon }: Forloepsverdi) =>
      bortfaltRefusjon?.find((en) => refusjonensAar(en, regnet) === aar);
  const tidslinje = par[sideFor(naa, "tidslinje")];
  const funnet =
    radFra(rad(refusjonsaar), par, sideFor(naa, "refusjon")) ?? rad(tidslinje.refusjonsaar)(tidslinje);
  return funnet?.beloep ?? NULL;
}

/** the uttrekk by part, and what follows from it. */
function regnRammen(par: Forloepspar, naa: Endret): Beloepene {
  const lest = bland(par, naa);
  const beloepene = new Map<string, Tolvtedeler>();
  const leggTil = (noekkel: string, beloep: Tolvtedeler) =>
    beloepene.set(noekkel, pluss(beloepene.get(noekkel) ?? NULL, beloep));
  for (let aar = lest.fraAar; aar <= lest.tilAar; aar += 1)
    for (const { navn, deler, oeremerket, inntektspaaslag } of kommunerI(aar, lest)) {
      for (const del of deler) leggTil(noekkelFor(aar, "uttrekk", navn, del.navn), del.uttrekk);
      leggTil(noekkelFor(aar, "oeremerketTilskudd", navn), oeremerket);
      leggTil(noekkelFor(aar, "inntektspaaslag", navn), inntektspaaslag);
    }
  return beloepene;
}

const TIDEN = ["tidslinje", "regelvalg"] as const;
const UTTREKKET = ["grunnlag", ["deflator", "demografi"]] as const;
const PAASLAGET = [["sats", "tak"], "nedtrapping"] as const;

/** The streams by what changes them. Each tree is a part of one: the time line and the readings on one side, the amounts and rates on the other. */
export const stroemgrupper = (): readonly Stroemgruppe[] => [
  { aarsaker: [TIDEN, [UTTREKKET, PAASLAGET]], regn: regnRammen },
  {
    aarsaker: ["tidslinje", [["aKonto", "korreksjoner"], "aktivitet"]],
    regn: aarsbeloep("aktivitetstilskudd", ["modellA"], aktivitetI),
  },
  { aarsaker: ["tidslinje", "rundsum"], regn: aarsbeloep("rundsumtilskudd", ["modellA"], rundsumI) },
  {
    aarsaker: [TIDEN, "refusjon"],
    regn: aarsbeloep("bortfaltRefusjon", ["modellA", "modellB"], refusjonI),
  },
];
