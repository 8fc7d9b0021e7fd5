import type { Skjemaformat } from "../../skjema/index.js";
import { Klifeil } from "../Klifeil.js";
import type { Omgivelser } from "../Omgivelser.js";

/** The options of the commands that write a form. */
export type Skrivevalg = {
  readonly fil?: string | undefined;
  readonly ut?: string | undefined;
  readonly erstatt?: boolean | undefined;
};

const ugyldig = (melding: string) => new Klifeil([{ kode: "UGYLDIG_ARGUMENT", sti: [], melding }]);

/** Gives the format that is asked for: by name, or by the end of the file's name, which is refused where it is of another format. */
function formatAv({ ut, fil = "" }: Skrivevalg): Skjemaformat {
  if (ut === "xlsx" || ut === "csv") return ut;
  if (ut !== undefined) throw ugyldig(`Ukjent --ut ${ut}; bruk xlsx eller csv.`);
  const ende = /\.([^./\\]+)$/.exec(fil)?.[1]?.toLowerCase();
  if (ende === "csv" || ende === "xlsx") return ende;
  if (ende === undefined) return "xlsx";
  throw ugyldig(
    `Filnavnet «${fil}» slutter på .${ende}; skriv et som slutter på .xlsx eller .csv, eller si formatet med --ut.`,
  );
}

/** Writes a form to the file of the call; never over one that is there, unless that is asked for. Gives what to print. */
export async function skrivUt(
  lag: (format: Skjemaformat) => Uint8Array,
  valg: Skrivevalg,
  { skrivFil }: Omgivelser,
): Promise<string> {
  const { fil, erstatt = false } = valg;
  if (fil === undefined || fil === "")
    throw ugyldig("Oppgi filen som skal skrives: --fil skjema.xlsx (eller skjema.csv).");
  const innhold = lag(formatAv(valg));
  if (skrivFil === undefined) throw ugyldig("Her kan ingen filer skrives.");
  if (await skrivFil(fil, innhold, erstatt)) return `Skrev ${fil} (${innhold.length} byte).`;
  const melding = `Filen «${fil}» finnes allerede og er ikke rørt; bruk --erstatt for å skrive over den.`;
  throw new Klifeil([{ kode: "FIL_FINNES", sti: [], melding }]);
}
