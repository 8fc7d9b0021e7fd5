import type { Problem, Sti } from "../feil.js";
import { gange, heltall, type Tall } from "../tall/Tall.js";
import type { Tjeneste } from "../tjenestekoder/Tjeneste.js";

/** A year's volume as an exact fraction: teller / nevner, hours or døgn. */
export type Aarsvolum = { readonly teller: Tall; readonly nevner: number };

/** What a line says its year's volume by; exactly one of the three. */
export type Volumgrunnlag = {
  readonly timerPerUke?: Tall | undefined;
  readonly plasser?: Tall | undefined;
  readonly aarsvolum?: Tall | undefined;
};

const DAGER_I_AARET = /* @__PURE__ */ heltall(365); // also in leap years
const DAGER_I_UKEN = 7;

const ENHETSNAVN = { time: "timer", doegn: "døgn" } as const;

/** weekly hours × 365/7, places × 365, or the volume itself. */
export function aarsvolum({ timerPerUke, plasser, aarsvolum: gitt }: Volumgrunnlag): Aarsvolum | undefined {
  if (timerPerUke !== undefined) return { teller: gange(timerPerUke, DAGER_I_AARET), nevner: DAGER_I_UKEN };
  if (plasser !== undefined) return { teller: gange(plasser, DAGER_I_AARET), nevner: 1 };
  return gitt && { teller: gitt, nevner: 1 };
}

/** Finds what is wrong with how a line says its volume: not at all, in two ways, or in the other unit's way. */
export function volumproblemer(
  linje: Readonly<Record<string, unknown>>,
  tjeneste: Tjeneste,
  sti: Sti,
): Problem[] {
  const { kode, enhet } = tjeneste;
  const feil = enhet === "time" ? "plasser" : "timerPerUke";
  const rett = enhet === "time" ? "timerPerUke" : "plasser";
  const gitt = ["timerPerUke", "plasser", "aarsvolum"].filter((felt) => linje[felt] !== undefined);
  const problemer: Problem[] = [];
  if (gitt.length === 0) {
    problemer.push({
      kode: "MANGLER_VALG",
      sti,
      melding: `${kode} har ikke noe volum; oppgi ${rett} eller aarsvolum.`,
    });
  }
  if (gitt.length > 1) {
    problemer.push({
      kode: "FLERE_VALG",
      sti,
      melding: `${kode} har både ${gitt.join(" og ")}; oppgi bare det ene.`,
    });
  }
  if (gitt.includes(feil)) {
    const melding = `${kode} telles i ${ENHETSNAVN[enhet]}: ${feil} passer ikke; oppgi ${rett} eller aarsvolum.`;
    problemer.push({ kode: "FEIL_ENHET", sti: [...sti, feil], melding });
  }
  return problemer;
}
