import fil from "../../tariffs/inntektspaaslag.json" with { type: "json" };
import { lesTall } from "../tall/lesTall.js";
import type { Tall } from "../tall/Tall.js";
import type { Kildehenvisning, Status } from "../tariff/Tariff.js";
import { skrivAar } from "./skrivAar.js";

/** The cap of a year's inntektspåslag in kroner, how sure it is, and where it comes from. */
export type Paaslagstak = {
  readonly aar: number;
  /** Kroner, exact. */
  readonly beloep: string;
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
};

/** How the påslag is phased out after a last year: a share of it in each year that follows. */
export type Nedtrappingsplan = {
  readonly sisteAar: number;
  readonly andeler: readonly Tall[];
  readonly status: Status;
  readonly kilder: readonly Kildehenvisning[];
};

/** Reads a shipped decimal; that it is one, the tests of the data have seen to. */
export function skrevet(tekst: string): Tall {
  const t = lesTall(tekst);
  if (typeof t === "string") throw new RangeError(`${tekst}: ${t}`);
  return t;
}

/** the share of the uttrekk. */
export const paaslagssats = () => skrevet(fil.sats.verdi);

/** the most of a year's påslag that may run the trial. */
export const prosjektmidlertak = () => skrevet(fil.prosjektmidler.beloep);

type Belagt = { readonly status: Status; readonly kilder: readonly Kildehenvisning[] };

/** The share and the most that may run the trial, with what they rest on. */
export const paaslagsbelegg = () => ({
  sats: fil.sats as Belagt & { readonly verdi: string },
  prosjektmidler: fil.prosjektmidler as Belagt & { readonly beloep: string },
});

/** The shipped caps. */
export const alleTak = (): readonly Paaslagstak[] =>
  fil.tak.map(({ aar, beloep, status, kilder }) => ({ aar, beloep, status: status as Status, kilder }));

/** Finds the shipped cap of a year. */
export function finnTak(aar: number): Tall | undefined {
  const rad = fil.tak.find((tak) => tak.aar === aar);
  return rad && skrevet(rad.beloep);
}

/** The shipped phase-outs: published for an end in 2022, assumed for the end in 2021. */
export const nedtrappinger = (): readonly Nedtrappingsplan[] =>
  fil.nedtrapping.map(({ sisteAar, andeler, status, kilder }) => ({
    sisteAar,
    andeler: andeler.map(({ andel }) => skrevet(andel)),
    status: status as Status,
    kilder,
  }));

/** Says which years have a cap. */
export const kjenteTak = (): string => {
  const aarene = fil.tak.map((tak) => tak.aar);
  return `taket er kjent for ${skrivAar(aarene)}`;
};
