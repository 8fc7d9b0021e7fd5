import { type Kvitteringskontroll, type VerifiserInn, verifiserKvittering } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";

const ugyldig = (melding: string) => new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);

/** Gives the two files of the call; only one of them can be standard input. */
function toFiler([kvittering, fil, ...flere]: readonly string[]): readonly [string, string] {
  if (kvittering === undefined || fil === undefined || flere.length > 0)
    throw ugyldig("Oppgi to filer: sio verifiser KVITTERING FIL; en strek er standard inn.");
  if (kvittering === "-" && fil === "-")
    throw ugyldig("Bare én av filene kan leses fra standard inn; oppgi navnet på den andre.");
  return [kvittering, fil];
}

/** Takes a file for an oppdrag where it has `inn`, and for a bare input where not: no calculation's input has such a field. */
const somOppdrag = (lest: unknown): VerifiserInn =>
  typeof lest === "object" && lest !== null && Object.hasOwn(lest, "inn")
    ? (lest as VerifiserInn)
    : { inn: lest };

/** Writes the verdict, and each difference with what the receipt says and what was found. */
function vis({ gyldig, avvik }: Kvitteringskontroll): string {
  if (gyldig) return "Kvitteringen stemmer.";
  const linjer = avvik.map(
    (a) => `  ${a.hva}: ${a.melding}\n    kvitteringen: ${a.ventet}\n    funnet:       ${a.fant}`,
  );
  return ["Kvitteringen stemmer ikke:", ...linjer].join("\n");
}

/** Runs `sio verifiser KVITTERING FIL [--json]`; gives what to print, and whether the receipt holds. */
export async function kommandoVerifiser(
  argumenter: readonly string[],
  json: boolean,
  omgivelser: Omgivelser,
): Promise<{ readonly tekst: string; readonly stemmer: boolean }> {
  const [kvittering, fil] = toFiler(argumenter);
  const lest = await lesJsonfil(kvittering, omgivelser);
  const svar = verifiserKvittering(lest, somOppdrag(await lesJsonfil(fil, omgivelser)));
  return { tekst: json ? JSON.stringify(svar) : vis(svar), stemmer: svar.gyldig };
}
