import type { Merknad, Problem } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { bryterKrav } from "../grense/felt.js";
import type { Lest } from "../grense/lesInndata.js";
import { tallfeil } from "../grense/tallfeil.js";
import { lesTall } from "../tall/lesTall.js";
import { skrivTall } from "../tall/skrivTall.js";
import { fortegn, type Tall } from "../tall/Tall.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { ukjentTjenestekode } from "../tjenestekoder/ukjentTjenestekode.js";
import { PRISKRAV } from "./lesRader.js";
import type { Tariff, Tariffsitat } from "./Tariff.js";
import { erTabell, tariffEllerValg } from "./tariffEllerValg.js";

/** A price ready for arithmetic, and its text for the result. */
export type Pris = { readonly verdi: Tall; readonly tekst: string };

/** A price that a result must say something about, by its code's place on the form. */
export type TvilsomPris = {
  readonly nr: number;
  readonly utledet: boolean;
  readonly erNull: boolean;
  readonly merknad: string | undefined;
};

/** The prices a calculation uses, by the code's place on the form, and what the result says of where they come from. */
export type Prisgrunnlag = {
  readonly priser: readonly (Pris | undefined)[];
  readonly tvilsomme: readonly TvilsomPris[];
  readonly tariff: Tariffsitat | undefined;
  /** What the table's own file says is doubtful about it as a whole. */
  readonly forbehold: string | undefined;
  readonly merknader: readonly Merknad[];
};

/** What an input says of its prices; exactly one of the two. */
type Prisvalg = { readonly tariff?: unknown; readonly priser?: unknown };

const fraTabell = new WeakMap<Tariff, Prisgrunnlag>();

/** Makes the prices of a table ready, once a table. */
function grunnlagAv(tariff: Tariff): Prisgrunnlag {
  const kjent = fraTabell.get(tariff);
  if (kjent !== undefined) return kjent;
  const priser: (Pris | undefined)[] = [];
  const tvilsomme: TvilsomPris[] = [];
  tariff.priser.forEach(({ pris, status = tariff.status, merknad }, nr) => {
    const verdi = lesTall(pris);
    if (typeof verdi === "string") return; // null: no price is known
    priser[nr] = { verdi, tekst: skrivTall(verdi) };
    const utledet = status !== "publisert";
    const erNull = fortegn(verdi) === 0;
    if (utledet || erNull) tvilsomme.push({ nr, utledet, erNull, merknad });
  });
  const { id, aar, sone, reisetidsgruppe, status, kilder } = tariff;
  const grunnlag: Prisgrunnlag = {
    priser,
    tvilsomme,
    tariff: Object.freeze({ id, aar, sone, reisetidsgruppe, status, kilder }),
    forbehold: tariff.merknad,
    merknader: tariff.merknader.map((m) => Object.freeze({ ...m, sti: Object.freeze(["tariff", ...m.sti]) })),
  };
  fraTabell.set(tariff, grunnlag);
  return grunnlag;
}

/** Reads `priser`, an object of kroner by code. */
function lesPriser(inn: unknown): Lest<Prisgrunnlag> {
  // a Map or a Date is an object too, but has no prices to find by name
  if (Object.prototype.toString.call(inn) !== "[object Object]") {
    const melding = `priser er et vanlig objekt { KODE: kroner }: fant ${beskrivFunn(inn)}.`;
    return { problemer: [{ kode: "UGYLDIG_TYPE", sti: [], melding }] };
  }
  const problemer: Problem[] = [];
  const priser: (Pris | undefined)[] = [];
  const tvilsomme: TvilsomPris[] = [];
  for (const kode of Object.keys(inn as object)) {
    const nr = kodenummer(kode);
    const pris: unknown = (inn as Record<string, unknown>)[kode];
    const verdi = lesTall(pris);
    if (nr === undefined) problemer.push(ukjentTjenestekode(kode, [kode]));
    else if (typeof verdi === "string") problemer.push(tallfeil(verdi, pris, [kode]));
    else {
      const brudd = bryterKrav(verdi, PRISKRAV);
      if (brudd !== undefined) problemer.push({ ...brudd, sti: [kode] });
      priser[nr] = { verdi, tekst: skrivTall(verdi) };
      if (fortegn(verdi) === 0) tvilsomme.push({ nr, utledet: false, erNull: true, merknad: undefined });
    }
  }
  if (problemer.length > 0) return { problemer };
  return {
    verdi: { priser, tvilsomme, tariff: undefined, forbehold: undefined, merknader: [] },
    problemer: [],
  };
}

const underSti = <T>(lest: Lest<T>, felt: string): Lest<T> =>
  "verdi" in lest ? lest : { problemer: lest.problemer.map((p) => ({ ...p, sti: [felt, ...p.sti] })) };

/**
 * Reads the prices an input names: `tariff`, a shipped table or a whole one, or `priser`, kroner by code (T-2, T-5).
 *
 * @returns The prices, or the problems: `FLERE_VALG`, `MANGLER_VALG`, `UKJENT_TARIFF` and those of the tables.
 */
export function lesPrisgrunnlag(inn: unknown): Lest<Prisgrunnlag> {
  if (typeof inn !== "object" || inn === null || Array.isArray(inn)) return { problemer: [] }; // the schema has said so
  const { tariff, priser } = inn as Prisvalg;
  if (tariff !== undefined && priser !== undefined) {
    const melding = "Både tariff og priser er oppgitt; oppgi bare det ene.";
    return { problemer: [{ kode: "FLERE_VALG", sti: [], melding }] };
  }
  if (priser !== undefined) return underSti(lesPriser(priser), "priser");
  if (tariff === undefined) {
    const melding =
      "Verken tariff eller priser er oppgitt; oppgi { aar, sone, reisetidsgruppe }, en hel tabell, eller priser per kode.";
    return { problemer: [{ kode: "MANGLER_VALG", sti: [], melding }] };
  }
  const lest = underSti(tariffEllerValg(tariff), "tariff");
  if (!("verdi" in lest)) return lest;
  const verdi = grunnlagAv(lest.verdi);
  if (erTabell(tariff)) return { verdi, problemer: [] };
  // what is said of a table that the input names is said of the choice: its prices are not in the input
  const merknader = verdi.merknader.map((m) => ({ ...m, sti: ["tariff"] }));
  return { verdi: { ...verdi, merknader }, problemer: [] };
}
