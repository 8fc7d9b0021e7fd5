import type { Avslutning, Omgivelser } from "../Omgivelser.js";
import { type Opptelling, tellFiler } from "./tellFiler.js";
import { tellMerknader } from "./tellMerknader.js";
import { lesVedtaksvalg, type Utformat, type VedtaksvalgInn } from "./vedtaksvalg.js";
import { aktivitetSomCsv, visAktivitet } from "./visAktivitet.js";

/** Says on standard error what the answer leaves out: rows that were wrong, and merknader that the format has no place for. */
export function siFra(telling: Opptelling, ut: Utformat, { skrivFeil }: Omgivelser): Avslutning {
  const { antall: merknader, forbehold } = tellMerknader(telling);
  if (ut === "csv" && merknader > 0)
    skrivFeil(`Merknader som CSV ikke har plass til: ${merknader}${forbehold}; se --ut json.\n`);
  const avvist = telling.rapporter.flatMap((r) => (r.avvist === undefined ? [] : [r.avvist]));
  if (avvist.every((a) => a.rader === 0)) return 0;
  const antall = avvist.reduce((n, a) => n + a.rader, 0);
  skrivFeil(`${JSON.stringify({ feil: avvist.flatMap((a) => a.feil), avvisteRader: antall })}\n`);
  return 2;
}

/** Runs `sio aktivitet [FIL…] --periode P …`. */
export async function kommandoAktivitet(
  filer: readonly string[],
  valgInn: VedtaksvalgInn,
  omgivelser: Omgivelser,
): Promise<Avslutning> {
  const valg = await lesVedtaksvalg(valgInn, omgivelser);
  const telling = await tellFiler(filer, valg, omgivelser);
  const skriv: Record<Utformat, () => string> = {
    json: () => JSON.stringify(telling.svar),
    csv: () => aktivitetSomCsv(telling),
    tabell: () => visAktivitet(telling),
  };
  await omgivelser.skriv(`${skriv[valg.ut]()}\n`);
  return siFra(telling, valg.ut, omgivelser);
}
