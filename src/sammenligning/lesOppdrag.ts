import * as z from "zod";
import { lesHypotetisk, lesInn } from "../beregninger/beregn.js";
import type { Problem } from "../feil.js";
import { beregnForloep } from "../forloep/beregnForloep.js";
import { forloepsmerknader } from "../forloep/forloepsmerknader.js";
import { byggForloep, lesForloepsverdi } from "../forloep/lesForloep.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, lat } from "../grense/felt.js";
import { type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { beregnAarsoppgjoer } from "../korreksjonsoppgjoer/beregnAarsoppgjoer.js";
import { beregnKorreksjonsoppgjoer } from "../korreksjonsoppgjoer/beregnKorreksjonsoppgjoer.js";
import { likeData } from "./likeData.js";
import { lesEttOppgjoer, lesOppgjoersaar } from "./oppgjoer/lesOppgjoersside.js";
import type { Forloepsside, Side } from "./Side.js";
import type { Sammenlignbar } from "./typer.js";

/** What is compared, and of which calculation. */
export type LestOppdrag = {
  readonly beregning: Sammenlignbar;
  readonly side: Side;
  /** Whether the input is what might have been. */
  readonly hypotetisk: boolean;
};

function lesEttForloep(inn: unknown): Lest<Forloepsside> {
  const lest = lesForloepsverdi(inn);
  if (!("verdi" in lest)) return lest;
  const { kommune, fraAar, tilAar } = lest.verdi;
  const hode = { kommune, fraAar, tilAar };
  const merknader = forloepsmerknader(byggForloep(lest.verdi));
  return { verdi: { slag: "forloep", hode, verdi: lest.verdi, merknader }, problemer: [] };
}

/** The calculations that can be compared: how an input is read, and how its result is made. */
const beregningene = (): Readonly<
  Record<Sammenlignbar, { les: (inn: unknown) => Lest<Side>; regn: (inn: never) => unknown }>
> => ({
  korreksjonsoppgjoer: { les: lesEttOppgjoer, regn: beregnKorreksjonsoppgjoer },
  aarsoppgjoer: { les: lesOppgjoersaar, regn: beregnAarsoppgjoer },
  forloep: { les: lesEttForloep, regn: beregnForloep },
});

/** Finds a calculation that can be compared, or says which can. */
function lesBeregning(navn: unknown): Lest<Sammenlignbar> {
  const kjente = Object.keys(beregningene()) as Sammenlignbar[];
  const funnet = kjente.find((kjent) => kjent === navn);
  if (funnet !== undefined) return { verdi: funnet, problemer: [] };
  const melding = `Bare ${kjente.join(", ")} kan sammenlignes: fant ${beskrivFunn(navn)}.`;
  return { problemer: [{ kode: "KAN_IKKE_SAMMENLIGNES", sti: [], melding }] };
}

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    beregning: delfelt(lesBeregning),
    inn: delfelt(lesInn),
    hypotetisk: delfelt(lesHypotetisk).optional(),
    ut: z.unknown().optional(),
  }),
);

/** Finds a result that the calculation does not give. */
function resultatproblemer(ut: unknown, regn: () => unknown): Problem[] {
  if (ut === undefined || likeData(regn(), ut)) return [];
  const melding = "Resultatet er ikke det beregningen gir av inndata; regn ut på nytt, eller ta bort ut.";
  return [{ kode: "RESULTAT_STEMMER_IKKE", sti: ["ut"], melding }];
}

/** Reads something to compare: a calculation's name, its input, and its result where that is to be held against it. */
export function lesOppdrag(oppdrag: unknown): Lest<LestOppdrag> {
  const lest = lesMedSkjema(skjema(), oppdrag);
  if (!("verdi" in lest)) return lest;
  const { beregning, inn, hypotetisk = false, ut } = lest.verdi;
  const { les, regn } = beregningene()[beregning];
  const side = les(inn);
  if (!("verdi" in side)) return { problemer: side.problemer.map((p) => ({ ...p, sti: ["inn", ...p.sti] })) };
  const problemer = resultatproblemer(ut, () => regn(inn as never));
  return problemer.length > 0
    ? { problemer }
    : { verdi: { beregning, side: side.verdi, hypotetisk }, problemer: [] };
}
