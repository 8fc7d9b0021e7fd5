import { finnBeregning } from "../beregninger/beregn.js";
import { BEREGNINGER, type Beregning } from "../beregninger/beregninger.js";
import { erSioFeil, type Problem } from "../feil.js";
import { krev } from "../grense/lesInndata.js";
import { Klifeil, type Kliproblem } from "./Klifeil.js";
import { lesJson, medSted, type Sted } from "./lesJson.js";
import { lesLinjer } from "./linjer.js";
import type { Avslutning, Omgivelser } from "./Omgivelser.js";

/** Gives the problems of a refused input, or throws on what is the program's own failure. */
export function problemerAv(e: unknown): readonly (Problem | Kliproblem)[] {
  if (erSioFeil(e) || e instanceof Klifeil) return e.feil;
  throw e;
}

/** Gives the calculation that the call names. */
function navngitt(navn: string | undefined): Beregning {
  if (navn !== undefined) return krev(finnBeregning(navn));
  const melding = `Oppgi hva som skal beregnes: ${BEREGNINGER.map((b) => b.navn).join(", ")}.`;
  throw new Klifeil([{ kode: "UKJENT_BEREGNING", sti: [], melding }]);
}

/** Computes one text of JSON into one line of JSON, without the line break. */
function beregnTekst({ beregn }: Beregning, tekst: string, sted: Sted): string {
  return JSON.stringify(beregn(lesJson(tekst, sted) as never));
}

/** Reads an object a line and writes an object a line, in order: the result, or `{"feil":[…]}`; blank lines are passed over. */
async function beregnLinjer(
  beregning: Beregning,
  fil: string | undefined,
  { lesBytes, skriv }: Omgivelser,
): Promise<Avslutning> {
  let avslutning: Avslutning = 0;
  let nr = 0;
  for await (const linjer of lesLinjer(lesBytes(fil))) {
    const svar: string[] = [];
    for (const linje of linjer) {
      nr += 1;
      if (typeof linje === "string" && linje.trim() === "") continue;
      try {
        if (typeof linje !== "string") throw new Klifeil(medSted(linje.feil, { linje: nr }));
        svar.push(beregnTekst(beregning, linje, { linje: nr }), "\n");
      } catch (e) {
        svar.push(JSON.stringify({ feil: problemerAv(e) }), "\n");
        avslutning = 2;
      }
    }
    if (svar.length > 0 && !(await skriv(svar.join("")))) return avslutning;
  }
  return avslutning;
}

/** Reads a whole input as UTF-8 text; a dash, or nothing, is standard input. `navn` is what a message calls it. */
export async function lesAlt(fil: string | undefined, { lesBytes }: Omgivelser, navn = fil): Promise<string> {
  const deler: Uint8Array[] = [];
  for await (const bit of lesBytes(fil === "-" ? undefined : fil)) deler.push(bit);
  const bytes = Buffer.concat(deler);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const melding =
      "Filen er et regneark (eller annet i ZIP), ikke JSON; «sio skjema les FIL» gir skjemaet i det som JSON.";
    throw new Klifeil(medSted([{ kode: "UGYLDIG_JSON", sti: [], melding }], { fil: navn }));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    const melding = "Teksten er ikke gyldig UTF-8; lagre filen som UTF-8.";
    throw new Klifeil(medSted([{ kode: "UGYLDIG_JSON", sti: [], melding }], { fil: navn }));
  }
}

/** Gives the one file of a call, or none for standard input. */
export function enFil([fil, ...flere]: readonly string[]): string | undefined {
  if (flere.length === 0) return fil;
  const melding = `For mange argumenter: ${flere.join(" ")}; oppgi én fil, eller ingen for å lese standard inn.`;
  throw new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);
}

/** Runs `sio beregn NAVN [FIL] [--ndjson]`. */
export async function kommandoBeregn(
  argumenter: readonly string[],
  { ndjson }: { readonly ndjson: boolean },
  omgivelser: Omgivelser,
): Promise<Avslutning> {
  const [navn, ...filer] = argumenter;
  const beregning = navngitt(navn);
  const fil = enFil(filer);
  if (ndjson) return beregnLinjer(beregning, fil === "-" ? undefined : fil, omgivelser);
  await omgivelser.skriv(`${beregnTekst(beregning, await lesAlt(fil, omgivelser), { fil })}\n`);
  return 0;
}
