import { takproblemer } from "../../forloep/behovsproblemer.js";
import { byggForloep, type Forloepsverdi, type LestForloep } from "../../forloep/lesForloep.js";
import { AV_LEST, loestLest } from "../../forloep/loestLest.js";
import { finnTak } from "../../ramme/paaslagssatser.js";
import type { Tall } from "../../tall/Tall.js";
import type { Forloepsaarsak } from "../aarsaker.js";

/** Two courses, each as read. */
export type Forloepspar = { readonly fra: Forloepsverdi; readonly til: Forloepsverdi };

/** Which causes have changed: all else is as it was. */
export type Endret = ReadonlySet<Forloepsaarsak>;

export type Side = keyof Forloepspar;

/** Gives the side that a cause is taken from. */
export const sideFor = (naa: Endret, aarsak: Forloepsaarsak): Side => (naa.has(aarsak) ? "til" : "fra");

/** Gives the other side. */
export const andreSide = (side: Side): Side => (side === "fra" ? "til" : "fra");

/** Makes a map of rows by a key of theirs. */
const etter = <T, K>(rader: readonly T[] | undefined, noekkel: (rad: T) => K): Map<K, T> =>
  new Map((rader ?? []).map((rad) => [noekkel(rad), rad]));

/**
 * The parts of the time line's side, each with the amount of the side that the base amounts are taken from. A part that the other side does not have, or has with another base
 * year, is another part, and its amount comes with it.
 */
function deler(par: Forloepspar, naa: Endret): Forloepsverdi["deler"] {
  const tidslinje = par[sideFor(naa, "tidslinje")];
  const beloepene = etter(par[sideFor(naa, "grunnlag")].deler, ({ navn }) => navn);
  return tidslinje.deler.map((del) => {
    const grunnlag = beloepene.get(del.navn)?.grunnlag;
    return grunnlag?.aar === del.grunnlag.aar ? { ...del, grunnlag } : del;
  });
}

/** The index of every year that either has; a year that only one has is not a change of an index, and is taken from that one. */
function indekser(par: Forloepspar, naa: Endret): Forloepsverdi["indekser"] {
  const rader = {
    fra: etter(par.fra.indekser, ({ aar }) => aar),
    til: etter(par.til.indekser, ({ aar }) => aar),
  };
  const [deflatorside, demografiside] = [sideFor(naa, "deflator"), sideFor(naa, "demografi")];
  return [...new Map([...rader.fra, ...rader.til])].map(([aar, rad]) => ({
    aar,
    deflator: (rader[deflatorside].get(aar) ?? rad).deflator,
    demografi: (rader[demografiside].get(aar) ?? rad).demografi,
  }));
}

/** The caps of the side that they are taken from; those of the other where that one had none, of its own or shipped. */
function tak(par: Forloepspar, naa: Endret): { aar: number; beloep: Tall }[] {
  const side = sideFor(naa, "tak");
  const egne = etter(par[side].inntektspaaslag?.tak, ({ aar }) => aar);
  const reserve = (par[andreSide(side)].inntektspaaslag?.tak ?? []).filter(
    ({ aar }) => !egne.has(aar) && finnTak(aar) === undefined,
  );
  return [...egne.values(), ...reserve];
}

/**
 * Mixes two courses: each cause as it was or as it became. Every mix of courses that can be computed can be computed, for what only one of them knows is the same in
 * both; and the mix of all that was is the one course, that of all that became the other.
 */
export function bland(par: Forloepspar, naa: Endret): LestForloep {
  const av = (aarsak: Forloepsaarsak) => par[sideFor(naa, aarsak)];
  const tidslinje = av("tidslinje");
  const blandet: Forloepsverdi = {
    ...tidslinje,
    deler: deler(par, naa),
    indekser: indekser(par, naa),
    metode: av("regelvalg").metode,
    refusjonsaar: av("regelvalg").refusjonsaar,
    inntektspaaslag: {
      sats: av("sats").inntektspaaslag?.sats,
      takGjelder: av("regelvalg").inntektspaaslag?.takGjelder,
      tak: tak(par, naa),
    },
    nedtrapping: av("nedtrapping").nedtrapping,
  };
  if (tidslinje === av("nedtrapping")) return byggForloep(blandet);
  // the other's phase-out may be a share of a year whose cap neither knows: then it comes with the time line
  const lest = loestLest(blandet, AV_LEST);
  const utenTak = takproblemer(lest, blandet.inntektspaaslag?.tak, blandet.nedtrapping).length > 0;
  return byggForloep(utenTak ? { ...blandet, nedtrapping: tidslinje.nedtrapping } : blandet);
}
