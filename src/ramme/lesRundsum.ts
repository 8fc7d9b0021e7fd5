import * as z from "zod";
import { maanedsfelt } from "../akonto/terminer.js";
import type { Problem } from "../feil.js";
import { dobbelt } from "../grense/dobbelt.js";
import { aarfelt, desimal, ikkeTom, lat, navn } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { type Desimal, lesTall } from "../tall/lesTall.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { fortegn, type Tall } from "../tall/Tall.js";
import { type Indeks, indeksfelt, type LestIndeks, manglendeIndekser } from "./indekser.js";
import { foerGrunnlaget } from "./lesUttrekk.js";
import { somAar } from "./somAar.js";
import { summer } from "./tolvtedeler.js";

/** What {@link beregnRundsum} takes. */
export type RundsumInn = {
  /** The accounts' items without vedtak, kroner; an item may be negative (income). */
  readonly poster: readonly {
    readonly navn: string;
    readonly beloep: Desimal;
    /** Three digits, as R-1 has them. */
    readonly kostraFunksjon?: string;
  }[];
  /** Net expenditure on care in the same accounts, kroner, above 0. */
  readonly nettoUtgifter?: Desimal;
  /** The year of the accounts. */
  readonly aar?: number;
  /** The year to carry the sum to, with `aar` and `indekser`; it stands as it is unless given. */
  readonly tilAar?: number;
  readonly indekser?: readonly Indeks[];
  readonly maaneder?: number;
};

/** The input as read. */
export type LestRundsum = {
  readonly poster: readonly {
    readonly navn: string;
    readonly beloep: Tall;
    readonly kostraFunksjon?: string | undefined;
  }[];
  readonly nettoUtgifter: Tall | undefined;
  readonly framskriving:
    | { readonly aar: number; readonly tilAar: number; readonly indekser: readonly LestIndeks[] }
    | undefined;
  readonly maaneder: number | undefined;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    poster: ikkeTom(
      z.strictObject({
        navn: navn("Postens navn"),
        beloep: desimal({ navn: "Beløpet" }),
        kostraFunksjon: navn("KOSTRA-funksjonen").optional(),
      }),
      "Ingen poster; oppgi minst én.",
    ),
    nettoUtgifter: desimal({ navn: "Netto utgifter", over: 0 }).optional(),
    aar: aarfelt("Regnskapsåret").optional(),
    tilAar: aarfelt("Til-året").optional(),
    indekser: indeksfelt().optional(),
    maaneder: maanedsfelt().optional(),
  }),
);

/** Finds what is wrong with how the sum is to be carried forward: all of three fields, or none but `aar`. */
function framskrivingsproblemer(inn: Readonly<Record<string, unknown>>): Problem[] {
  const { aar, tilAar, indekser } = inn;
  if (tilAar === undefined && indekser === undefined) return [];
  const mangler = Object.entries({ aar, tilAar, indekser }).filter(([, verdi]) => verdi === undefined);
  const problemer = mangler.map(
    ([felt]): Problem => ({
      kode: "MANGLER_FELT",
      sti: [felt],
      melding: `Feltet ${felt} mangler; en framskriving trenger aar, tilAar og indekser (uten framskriving står beløpet som det er, R-8).`,
    }),
  );
  const [fra, til] = [somAar(aar), somAar(tilAar)];
  if (fra === undefined || til === undefined) return problemer;
  if (til < fra) return [...problemer, foerGrunnlaget("Til-året", til, fra, ["tilAar"], "regnskapsåret")];
  return [...problemer, ...manglendeIndekser(fra, til, indekser, ["indekser"])];
}

/** Reads the items' amounts, whatever else is wrong with them. */
const beloepI = (poster: unknown) =>
  Array.isArray(poster)
    ? poster.map((post: unknown) => lesTall(erObjekt(post) ? post["beloep"] : undefined))
    : [];

/** Finds a sum below zero of items that could all be read. */
function sumproblemer(beloep: readonly (Tall | string)[]): Problem[] {
  const leste = beloep.filter((t) => typeof t !== "string");
  const sum = summer(leste);
  if (leste.length < beloep.length || fortegn(sum) >= 0) return [];
  const melding = `Summen av postene er negativ: fant ${skrivNorsk(sum)} kr; en rundsum er 0 eller mer.`;
  return [{ kode: "NEGATIVT_TALL", sti: ["poster"], melding }];
}

/** Reads the input of `beregnRundsum`, or gathers what is wrong with it. */
export function lesRundsum(inn: unknown): Lest<LestRundsum> {
  const lest = lesMedSkjema(skjema(), inn);
  // what was read decides: an object of the host's may give one value now and another later
  const verdi = "verdi" in lest ? lest.verdi : undefined;
  const felter: Readonly<Record<string, unknown>> = verdi ?? (erObjekt(inn) ? inn : {});
  const problemer = [
    ...lest.problemer,
    ...dobbelt(felter["poster"], "navn", "DUPLIKAT_NAVN", "Posten", ["poster"]),
    ...sumproblemer(verdi?.poster.map((post) => post.beloep) ?? beloepI(felter["poster"])),
    ...framskrivingsproblemer(felter),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  const { poster, nettoUtgifter, aar, tilAar, indekser, maaneder } = lest.verdi;
  const framskriving =
    aar === undefined || tilAar === undefined || indekser === undefined
      ? undefined
      : { aar, tilAar, indekser };
  return { verdi: { poster, nettoUtgifter, framskriving, maaneder }, problemer: [] };
}
