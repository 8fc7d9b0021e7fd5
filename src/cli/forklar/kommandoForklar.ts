import { finnBeregning, type Oppdrag } from "../../beregninger/beregn.js";
import { krev } from "../../grense/lesInndata.js";
import { forklar, forklarSomMarkdown, forklarSomTekst } from "../../index.js";
import { Klifeil } from "../Klifeil.js";
import { lesJsonfil } from "../lesJsonfil.js";
import type { Omgivelser } from "../Omgivelser.js";

/** The options of `sio forklar`. */
export type Forklarvalg = {
  readonly beregning?: string | undefined;
  readonly markdown?: boolean | undefined;
  readonly json?: boolean | undefined;
};

const ugyldig = (melding: string) => new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);

/** Runs `sio forklar [FIL [STI]]`; gives what to print: text, Markdown, or the explanation as JSON. */
export async function kommandoForklar(
  [fil, sti, ...flere]: readonly string[],
  { beregning, markdown, json }: Forklarvalg,
  omgivelser: Omgivelser,
): Promise<string> {
  if (flere.length > 0) throw ugyldig(`For mange argumenter: ${flere.join(" ")}; oppgi en fil og en sti.`);
  if (json && markdown) throw ugyldig("Oppgi enten --json eller --markdown.");
  if (json && sti !== undefined)
    throw ugyldig(`--json skriver hele forklaringen; la stien «${sti}» være, eller skriv den som tekst.`);
  if (beregning !== undefined) krev(finnBeregning(beregning));
  const lest = await lesJsonfil(fil, omgivelser);
  const oppdrag = beregning === undefined ? lest : { beregning, inn: lest };
  const forklaring = forklar(oppdrag as Oppdrag);
  if (json) return JSON.stringify(forklaring);
  return markdown ? forklarSomMarkdown(forklaring, sti) : forklarSomTekst(forklaring, sti);
}
