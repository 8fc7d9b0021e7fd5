import {
  type Aktivitetsdel,
  aktivitetsdelFraStroem,
  beregnAktivitetFraStroem,
  erSioFeil,
  ferdigstillAktivitet,
  type Problem,
  SioFeil,
  type Stroemkommune,
  type Stroemrapport,
  slaaSammenAktivitet,
} from "../../index.js";
import type { Omgivelser } from "../Omgivelser.js";
import { lagFremdriftslinje } from "./fremdriftslinje.js";
import { datoperioder, type Vedtaksvalg } from "./vedtaksvalg.js";
import { velgKommune } from "./velgKommune.js";

/** What was counted: the answer as the library gives it, its results one by one, and what was read. */
export type Opptelling = {
  readonly svar: object;
  readonly resultater: readonly Stroemkommune[];
  readonly merknader: readonly { readonly kode: string; readonly melding: string }[];
  readonly rapporter: readonly Stroemrapport[];
  /** The one municipality that was asked for. */
  readonly kommune: string | undefined;
};

/** The merknader of a code that are kept; the same for every file, so that they merge. */
const MAKS_MERKNADER = 1000;
/** Partials that carry brukere need a key; these never leave the process, so it guards nothing. */
const NOEKKEL = "deler som ikke forlater denne prosessen";

/** Says which file a problem is in. */
const iFilen = (fil: string, { kode, sti, melding }: Problem): Problem => ({
  kode,
  sti: [fil, ...sti],
  melding: `${fil}: ${melding}`,
});

/** Reads a file with what it takes, shows the progress, and clears it whether the reading ends well or not. */
async function lesMed<T>(
  fil: string | undefined,
  { brukere, samler }: Vedtaksvalg,
  { lesBytes, visFremdrift, stoerrelse }: Omgivelser,
  les: (stroem: AsyncIterable<Uint8Array>, valg: object) => Promise<T>,
): Promise<T> {
  const kilde = fil === "-" ? undefined : fil;
  const linje = lagFremdriftslinje(visFremdrift, kilde === undefined ? undefined : stoerrelse?.(kilde));
  try {
    return await les(lesBytes(kilde), {
      brukere,
      vedFeil: samler ? "samle" : "stopp",
      ...(linje.vis && { fremdrift: linje.vis }),
    });
  } finally {
    linje.fjern();
  }
}

/** Reads several files into partials and merges them; the answer is that of one file with all their rows. */
async function tellFlere(
  filer: readonly string[],
  felles: object,
  valg: Vedtaksvalg,
  omgivelser: Omgivelser,
): Promise<{ readonly svar: object; readonly rapporter: Stroemrapport[] }> {
  const baerer =
    valg.brukere === "i minnet"
      ? { brukernoekkel: NOEKKEL }
      : valg.brukere === "sortert"
        ? { brukere: "adskilt" }
        : {};
  let samlet: Aktivitetsdel | undefined;
  const rapporter: Stroemrapport[] = [];
  for (const fil of filer) {
    try {
      const { del, stroem } = await lesMed(fil, valg, omgivelser, (bytes, stroemvalg) =>
        aktivitetsdelFraStroem({ ...felles, ...baerer } as never, bytes, stroemvalg),
      );
      samlet = samlet === undefined ? del : slaaSammenAktivitet(samlet, del);
      const { avvist, ...resten } = stroem;
      rapporter.push({
        ...resten,
        ...(avvist && { avvist: { ...avvist, feil: avvist.feil.map((p) => iFilen(fil, p)) } }),
      });
    } catch (e) {
      throw erSioFeil(e) ? new SioFeil(e.feil.map((p) => iFilen(fil, p as Problem))) : e;
    }
  }
  const svar = ferdigstillAktivitet(samlet as Aktivitetsdel);
  return { svar: { ...svar, stroem: rapporter.map((r, i) => ({ fil: filer[i], ...r })) }, rapporter };
}

/** Counts the vedtak of one file (or standard input), or of several as if they were one. */
export async function tellFiler(
  filer: readonly string[],
  valg: Vedtaksvalg,
  omgivelser: Omgivelser,
): Promise<Opptelling> {
  const perioder = datoperioder(valg.perioder);
  const [periode, ...flerePerioder] = perioder;
  const enPeriode = flerePerioder.length === 0 && valg.kommune === undefined;
  const felles = {
    ...(enPeriode ? { periode } : { perioder }),
    ...(valg.lokaleKoder && { lokaleKoder: valg.lokaleKoder }),
    ...(valg.kvalitet && { kvalitet: true }),
    maksMerknader: MAKS_MERKNADER,
  };
  const lest =
    filer.length > 1
      ? await tellFlere(filer, felles, valg, omgivelser)
      : await lesMed(filer[0], valg, omgivelser, async (bytes, stroemvalg) => {
          const svar = await beregnAktivitetFraStroem(felles as never, bytes, stroemvalg);
          return { svar, rapporter: [svar.stroem] };
        });
  const { kommune } = valg;
  return { ...velgKommune(lest.svar as never, kommune), rapporter: lest.rapporter, kommune };
}
