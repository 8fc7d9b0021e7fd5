import * as z from "zod";
import { finnBeregning, lesInn, type Oppdrag } from "../beregninger/beregn.js";
import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { SioFeil } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { delfelt, lat } from "../grense/felt.js";
import { frys } from "../grense/frys.js";
import { krev, lesMedSkjema, vedGrensen } from "../grense/lesInndata.js";
import { avskrift } from "./avskrift.js";
import type { Bygger } from "./Bygger.js";
import type { Forklaring } from "./Forklaring.js";
import { ferdigstill } from "./ferdigstill.js";
import { finnForskjell } from "./finnForskjell.js";
import { FORKLARERE } from "./forklarere.js";
import { hentVed } from "./hentVed.js";
import { lagBygger } from "./lagBygger.js";

/** What {@link forklar} takes: a calculation by its name and input, and perhaps the result that it is said to have given. */
export type ForklarInn = Oppdrag & {
  readonly ut?: unknown;
  /** That the input is what might have been; the explanation then says so. */
  readonly hypotetisk?: boolean;
};

const skjema = /* @__PURE__ */ lat(() =>
  z.strictObject({
    beregning: delfelt(finnBeregning),
    inn: delfelt(lesInn),
    ut: z.unknown().optional(),
    hypotetisk: z.boolean().optional(),
  }),
);

/** Refuses a result that the calculation does not give. */
function krevSamme(beregnet: unknown, oppgitt: unknown): void {
  const sti = finnForskjell(beregnet, oppgitt);
  if (sti === undefined) return;
  const rett = beskrivFunn(hentVed(beregnet, sti));
  const melding = `Resultatet er et annet enn beregningen gir: fant ${beskrivFunn(hentVed(oppgitt, sti))}, og beregningen gir ${rett}. Oppgi inndataene det er regnet av, eller la ut være.`;
  throw new SioFeil([{ kode: "RESULTAT_STEMMER_IKKE", sti: ["ut", ...sti], melding }]);
}

/**
 * Explains a result: for every number in it the steps that give it, from the input, the tables and the rules.
 *
 * Norwegian: *forklaring*. The calculation is done anew, and each step computes exactly from the ones before it (N-1), with the rule's id and
 * status, the formula, the operands, the value before and after rounding, and for values of tables their status and sources. Values that
 * are antatt or utledet say so. The explanation is plain data with a version and a JSON schema ({@link hentForklaringsskjema}), and
 * {@link etterregn} computes it over again by other code.
 *
 * @param oppdrag - `beregning`, the name; `inn`, that calculation's input; `ut`, the result that it is said to have given, which is held
 * against what it gives; `hypotetisk`, that the input is what might have been.
 * @returns The explanation; deep-frozen.
 * @throws {@link SioFeil} `UKJENT_BEREGNING`, `RESULTAT_STEMMER_IKKE` for an `ut` that the calculation does not give, `UKJENT_FELT`, and what the
 * calculation itself throws.
 * @example
 * ```ts
 * import { forklar } from "sio-beregning";
 * const { steg, tall } = forklar({
 *   beregning: "korreksjonsoppgjoer",
 *   inn: {
 *     noekkel: "0.25",
 *     tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 },
 *     linjer: [{ kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert: "17315.31" }],
 *   },
 * });
 * const netto = tall.find((t) => t.navn.join(".") === "linjer.HTAMDK.netto");
 * const siste = steg[netto?.steg ?? 0];
 * siste?.slag === "regnestykke" && [siste.regel, siste.formel, siste.operander.map((o) => o.verdi), siste.verdi];
 * //=> ["K-2", "endring × pris", ["4165.31", "764"], "3182296.84"]
 * ```
 */
export function forklar(oppdrag: ForklarInn): Forklaring {
  const { beregning, inn, ut, hypotetisk } = vedGrensen(() => {
    const lest = krev(lesMedSkjema(skjema(), oppdrag));
    return { ...lest, inn: avskrift(lest.inn), ut: avskrift(lest.ut) };
  });
  const navn = beregning.navn as Beregningsnavn;
  const forklarer: (bygger: Bygger, resultat: never) => void = FORKLARERE[navn];
  const resultat = beregning.beregn(inn as never);
  if (ut !== undefined) vedGrensen(() => krevSamme(resultat, ut));
  const { bygger, bygd } = lagBygger(inn);
  forklarer(bygger, resultat as never);
  return frys(ferdigstill(navn, bygd, resultat, hypotetisk === true));
}
