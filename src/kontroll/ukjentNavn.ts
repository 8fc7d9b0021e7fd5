import type { Feilkode, Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import type { Navnebruk } from "./Tabell.js";

/** What a name stands for, in the words of a message. */
const SLAG = {
  tabell: { kode: "UKJENT_TABELL", hva: "tabell", flere: "tabeller", alle: "tabellene" },
  rad: { kode: "UKJENT_RAD", hva: "rad", flere: "rader", alle: "radene" },
  kolonne: { kode: "UKJENT_KOLONNE", hva: "kolonne", flere: "kolonner", alle: "kolonnene" },
} as const satisfies Readonly<Record<string, { kode: Feilkode; hva: string; flere: string; alle: string }>>;

/** Names that a message lists. */
const VISTE_NAVN = 12;

/** Lists names for a message. */
export function visNavn(navnene: readonly string[]): string {
  const resten = navnene.length > VISTE_NAVN ? ` og ${navnene.length - VISTE_NAVN} til` : "";
  return `${navnene.slice(0, VISTE_NAVN).map(siter).join(", ")}${resten}`;
}

/** Says that a name is unknown, in which table, and which name may have been meant. */
export function ukjentNavn(
  slag: keyof typeof SLAG,
  { navn, sti }: Navnebruk,
  kjente: readonly string[],
  tabell?: string,
): Problem {
  const { kode, hva, flere, alle } = SLAG[slag];
  const hvor = tabell === undefined ? "" : ` i tabellen ${siter(tabell)}`;
  const likt = naermeste(navn, kjente);
  const liste = kjente.length === 0 ? `ingen ${flere} kan leses.` : `${alle} er ${visNavn(kjente)}.`;
  const raad = likt === undefined ? liste : `mente du ${siter(likt)}?`;
  return { kode, sti, melding: `Ukjent ${hva}${hvor}: fant ${siter(navn)}; ${raad}` };
}
