import type { Problem } from "../../feil.js";
import { beskrivFunn } from "../../grense/beskrivFunn.js";
import type { Csvfeil, Csvpost } from "./csvfelt.js";
import { felttekster } from "./csvfelt.js";
import type { Kolonne } from "./csvhode.js";

const CSVFEIL: Readonly<Record<Csvfeil, string>> = {
  "tegn-etter-anfoersel": "det står tegn mellom et avsluttende anførselstegn og neste skilletegn",
  "anfoersel-i-felt":
    "det står et anførselstegn inne i et felt; sett hele feltet i anførselstegn, og skriv det to ganger",
  uavsluttet: "et anførselstegn blir aldri avsluttet",
};

const MED_KOMMA = /^-?\d+,\d+$/;

/** Reads a decimal the Norwegian way: the one comma is its point. Anything else stays as it is, for a message to show. */
const desimaltekst = (tekst: string): string => (MED_KOMMA.test(tekst) ? tekst.replace(",", ".") : tekst);

const AARSTALL = /^\d{4}$/;
const MELLOMROM = /[ \r\n]+/;

type Opphoersfelt = { fra: string | undefined; til: string | undefined };

/** Reads `fra/til fra/til`; what is no pair is a problem. */
function lesOpphoer(tekst: string, problemer: Problem[]): Opphoersfelt[] {
  return tekst.split(MELLOMROM).flatMap((ledd, nr) => {
    const [fra, til, ...flere] = ledd.split("/");
    if (til !== undefined && flere.length === 0) return [{ fra, til }];
    const melding = `Opphøret skal være første og siste dag, som 2019-01-05/2019-01-10, og flere med mellomrom mellom: fant ${beskrivFunn(ledd)}.`;
    problemer.push({ kode: "UGYLDIG_VERDI", sti: ["opphoer", nr], melding });
    return [];
  });
}

/** Makes a vedtak of a row's texts, as a host would have made it; an empty field is one that isn't there. */
export function lagVedtak(
  kolonner: readonly Kolonne[],
  tekster: readonly string[],
  problemer: Problem[],
): Record<string, unknown> {
  const vedtak: Record<string, unknown> = {};
  const mengde: Record<string, unknown> = {};
  kolonner.forEach((kolonne, i) => {
    const tekst = tekster[i] ?? "";
    if (tekst === "") return;
    if (kolonne === "timerPerUke" || kolonne === "plasser") vedtak[kolonne] = desimaltekst(tekst);
    else if (kolonne === "mengde") mengde["verdi"] = desimaltekst(tekst);
    else if (kolonne === "enhet" || kolonne === "per") mengde[kolonne] = tekst;
    else if (kolonne === "opphoer") {
      const foer = problemer.length;
      const opphoer = lesOpphoer(tekst, problemer);
      if (problemer.length === foer) vedtak["opphoer"] = opphoer;
    } else if (kolonne === "foedselsaar" && AARSTALL.test(tekst)) {
      vedtak[kolonne] = Number.parseInt(tekst, 10);
    } else vedtak[kolonne] = tekst;
  });
  if (Object.keys(mengde).length > 0) vedtak["mengde"] = mengde;
  return vedtak;
}

/** Reads the texts of a record's fields, or says what is wrong with it as CSV; no message shows what stands in it. */
export function lesTekster(
  post: Csvpost,
  bytes: Uint8Array,
  antallKolonner: number,
): { readonly tekster: readonly string[] } | { readonly problem: Problem } {
  const problem = (kode: Problem["kode"], melding: string) => ({ problem: { kode, sti: [], melding } });
  if (post.feil !== undefined)
    return problem("UGYLDIG_VERDI", `Raden er ikke gyldig CSV: ${CSVFEIL[post.feil]}.`);
  const antall = post.iAnfoersel.length;
  if (antall !== antallKolonner) {
    const melding = `Raden har ${antall} felt, men overskriften har ${antallKolonner}; et felt med skilletegn i skal stå i anførselstegn.`;
    return problem("UGYLDIG_VERDI", melding);
  }
  const tekster = felttekster(post, bytes);
  if (tekster === undefined)
    return problem("UGYLDIG_VERDI", "Raden er ikke gyldig UTF-8; lagre filen som UTF-8.");
  return { tekster };
}
