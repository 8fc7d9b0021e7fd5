import type * as z from "zod";
import type { Sti } from "../feil.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import type { Takgrunnlag } from "../ramme/beregnInntektspaaslag.js";
import type { LestIndeks } from "../ramme/indekser.js";
import { finnTak, paaslagssats } from "../ramme/paaslagssatser.js";
import { summer } from "../ramme/tolvtedeler.js";
import { NULL, type Tall } from "../tall/Tall.js";
import { beloepsproblemer } from "./beloepsproblemer.js";
import { AV_INNDATA, AV_LEST, loestLest } from "./loestLest.js";
import type { Maanedsperiode } from "./maanedsperiode.js";
import { type Enhetsnedtrapping, finnNedtrappinger } from "./nedtrapping.js";
import { refusjonensAar } from "./refusjonsproblemer.js";
import { forloepsskjema } from "./skjema.js";
import { tidsproblemer } from "./tidsproblemer.js";
import type { Ordning } from "./typer.js";
import { type Vekst, vekstAv } from "./vekst.js";

/** A part with its base year. */
export type LestDel = {
  readonly navn: string;
  readonly grunnlag: { readonly aar: number; readonly beloep: Tall };
};

/** A municipality for as long as it stands: a part by itself, or a merger of several. One cap for them all. */
export type Enhet = {
  readonly navn: string;
  readonly deler: readonly LestDel[];
  readonly perioder: readonly (Maanedsperiode & { readonly ordning: Ordning })[];
  /** Where it stands in the input. */
  readonly sti: Sti;
};

/** The input of a course as read. */
export type LestForloep = {
  readonly kommune: string;
  readonly fraAar: number;
  readonly tilAar: number;
  readonly deler: readonly LestDel[];
  readonly enheter: readonly Enhet[];
  readonly indekser: readonly LestIndeks[];
  readonly vekst: Vekst;
  /** The a konto of each row of activity, where it is given. */
  readonly aKonto: readonly (Tall | undefined)[];
  readonly aktivitet: ReadonlyMap<number, Tall>;
  readonly rundsum: ReadonlyMap<number, Tall>;
  readonly refusjon: ReadonlyMap<number, Tall>;
  readonly sats: Tall;
  readonly takFor: (aar: number) => Tall;
  readonly takGjelder: Takgrunnlag;
  readonly nedtrappinger: ReadonlyMap<Enhet, Enhetsnedtrapping>;
};

/** The input of a course as the schema gives it: every field by its own name, correct together. */
export type Forloepsverdi = z.output<ReturnType<typeof forloepsskjema>>;

/** Makes the municipalities of a course: each part that stood by itself, and each merger. */
function enheterAv({ deler, sammenslaainger = [] }: Forloepsverdi): Enhet[] {
  const alene = deler.flatMap(({ navn, grunnlag, perioder = [] }, i): Enhet[] =>
    perioder.length === 0 ? [] : [{ navn, deler: [{ navn, grunnlag }], perioder, sti: ["deler", i] }],
  );
  const sammen = sammenslaainger.map(({ navn, deler: navnene, perioder }, i): Enhet => {
    const med = new Set(navnene);
    const sti = ["sammenslaainger", i];
    return { navn, deler: deler.filter((del) => med.has(del.navn)), perioder, sti };
  });
  return [...alene, ...sammen];
}

const perAar = (rader: readonly { readonly aar: number; readonly beloep: Tall }[] = []) =>
  new Map(rader.map(({ aar, beloep }) => [aar, beloep]));

/** Makes ready for arithmetic what is correct. */
export function byggForloep(verdi: Forloepsverdi): LestForloep {
  const { kommune, fraAar, tilAar, indekser, metode = "multiplikativ", inntektspaaslag, nedtrapping } = verdi;
  const egneTak = perAar(inntektspaaslag?.tak);
  const aktivitet = verdi.aktivitet?.map(({ aar, aKonto = NULL, korreksjoner = [], beloep }) => ({
    aar,
    beloep: beloep ?? summer([aKonto, ...korreksjoner]),
  }));
  const refusjon = verdi.bortfaltRefusjon?.flatMap((rad) => {
    const aar = refusjonensAar(rad, verdi.refusjonsaar);
    return aar === undefined ? [] : [{ aar, beloep: rad.beloep }];
  });
  const enheter = enheterAv(verdi);
  return {
    kommune,
    fraAar,
    tilAar,
    deler: verdi.deler,
    enheter,
    indekser,
    vekst: vekstAv(indekser, metode),
    aKonto: verdi.aktivitet?.map((rad) => rad.aKonto) ?? [],
    aktivitet: perAar(aktivitet),
    rundsum: perAar(verdi.rundsum),
    refusjon: perAar(refusjon),
    sats: inntektspaaslag?.sats ?? paaslagssats(),
    takFor: (aar) => {
      const tak = egneTak.get(aar) ?? finnTak(aar);
      if (tak === undefined) throw new RangeError(`ikke noe tak for ${aar}`);
      return tak;
    },
    takGjelder: inntektspaaslag?.takGjelder ?? "aaret",
    nedtrappinger: finnNedtrappinger(
      enheter,
      typeof nedtrapping === "object" ? nedtrapping.andeler : nedtrapping,
    ),
  };
}

/** Reads the fields of an input of `beregnForloep`, or gathers what is wrong with it. */
export function lesForloepsverdi(inn: unknown): Lest<Forloepsverdi> {
  const lest = lesMedSkjema(forloepsskjema(), inn);
  if (!erObjekt(inn)) return { problemer: lest.problemer };
  // what was read decides: an object of the host's may give one value now and another later
  const [felt, les] = "verdi" in lest ? [lest.verdi, AV_LEST] : [inn, AV_INNDATA];
  const tidslinje = loestLest(felt, les);
  const problemer = [
    ...lest.problemer,
    ...tidsproblemer(tidslinje),
    ...beloepsproblemer(felt, tidslinje, les.tall),
  ];
  if (!("verdi" in lest) || problemer.length > 0) return { problemer };
  return lest;
}

/** Reads the input of `beregnForloep`, or gathers what is wrong with it. */
export function lesForloep(inn: unknown): Lest<LestForloep> {
  const lest = lesForloepsverdi(inn);
  return "verdi" in lest ? { verdi: byggForloep(lest.verdi), problemer: [] } : lest;
}
