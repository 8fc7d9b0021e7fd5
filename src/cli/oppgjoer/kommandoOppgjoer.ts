import { beregnKorreksjonsoppgjoer, tilKorreksjonslinjer } from "../../index.js";
import { siFra } from "../aktivitet/kommandoAktivitet.js";
import { type Opptelling, tellFiler } from "../aktivitet/tellFiler.js";
import {
  argumentproblem,
  lesVedtaksvalg,
  type Utformat,
  type Vedtaksvalg,
  type VedtaksvalgInn,
} from "../aktivitet/vedtaksvalg.js";
import { Klifeil } from "../Klifeil.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Avslutning, Omgivelser } from "../Omgivelser.js";
import { type Aarsvolum, lesAarsvolum } from "./lesAarsvolum.js";
import { oppgjoerSomCsv, type Periodeoppgjoer, visOppgjoer } from "./visOppgjoer.js";

/** The options of `sio oppgjoer`. */
export type OppgjoersvalgInn = VedtaksvalgInn & { readonly aarsvolum?: readonly string[] | undefined };

/** Reads the year's volumes for each period: one file for them all, or one for each. */
async function lesVolumer(
  filer: readonly string[],
  { perioder }: Vedtaksvalg,
  omgivelser: Omgivelser,
): Promise<Aarsvolum[]> {
  if (filer.length !== 1 && filer.length !== perioder.length) {
    const melding =
      filer.length === 0
        ? "--aarsvolum mangler: en JSON-fil med årets a konto og priser, det «sio beregn korreksjonsoppgjoer» leser, uten gjennomfoert."
        : `Det er ${filer.length} --aarsvolum og ${perioder.length} --periode; oppgi en for alle, eller en for hver.`;
    throw new Klifeil([argumentproblem(melding)]);
  }
  const leste: unknown[] = [];
  for (const fil of filer) leste.push(await lesJsonfil(fil, omgivelser));
  return perioder.map((periode, i) => lesAarsvolum(leste[filer.length === 1 ? 0 : i], periode));
}

/** Settles each period; vedtak of several municipalities have no one a konto to be held against. */
function gjoerOpp({ resultater }: Opptelling, volumer: readonly Aarsvolum[]): Periodeoppgjoer[] {
  if (resultater.length > volumer.length) {
    const navn = [...new Set(resultater.map((r) => r.kommune ?? "uten navn"))];
    const melding = `Vedtakene er fra ${navn.length} kommuner; velg en med --kommune.`;
    throw new Klifeil([argumentproblem(melding)]);
  }
  return volumer.flatMap(({ inn, aarsvolum }, i): Periodeoppgjoer[] => {
    const resultat = resultater[i];
    if (resultat === undefined) return [];
    const { kommune, periode, linjer } = resultat;
    const oppgjoer = beregnKorreksjonsoppgjoer({
      ...inn,
      linjer: tilKorreksjonslinjer({ linjer, aarsvolum }),
    });
    const navn = inn.kommune ?? kommune;
    return [{ ...(navn !== undefined && { kommune: navn }), periode, oppgjoer }];
  });
}

/** Runs `sio oppgjoer [FIL…] --periode P --aarsvolum FIL`: from vedtak to settlement in one step. */
export async function kommandoOppgjoer(
  filer: readonly string[],
  valgInn: OppgjoersvalgInn,
  omgivelser: Omgivelser,
): Promise<Avslutning> {
  const valg = await lesVedtaksvalg(valgInn, omgivelser);
  const volumer = await lesVolumer(valgInn.aarsvolum ?? [], valg, omgivelser);
  const telling = await tellFiler(filer, valg, omgivelser);
  const oppgjoer = gjoerOpp(telling, volumer);
  const skriv: Record<Utformat, () => string> = {
    json: () => JSON.stringify({ aktivitet: telling.svar, oppgjoer }),
    csv: () => oppgjoerSomCsv(oppgjoer),
    tabell: () => visOppgjoer(oppgjoer, telling),
  };
  await omgivelser.skriv(`${skriv[valg.ut]()}\n`);
  const merknader = [...oppgjoer.flatMap((o) => o.oppgjoer.merknader), ...telling.merknader];
  return siFra({ ...telling, merknader }, valg.ut, omgivelser);
}
