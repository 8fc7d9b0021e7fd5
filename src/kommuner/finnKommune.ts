import type { Problem, Sti } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { naermeste } from "../grense/naermeste.js";
import type { Kommune } from "./Kommune.js";
import { listKommuner } from "./listKommuner.js";

/** Every name a municipality is known by. */
const navnene = ({ id, navn, andreNavn = [] }: Kommune) => [
  navn,
  id,
  ...andreNavn.map((annet) => annet.navn),
];

/** Gives the four digits of a kommunenummer that a spreadsheet made a number of: 926 is 0926. */
function somNummer(verdi: unknown): string | undefined {
  const tekst = typeof verdi === "number" ? String(verdi) : verdi;
  return typeof tekst === "string" && /^\d{3,4}$/.test(tekst) ? tekst.padStart(4, "0") : undefined;
}

/** Finds a municipality by id, name (upper and lower case alike) or any of its kommunenummer in any year. */
export function finnKommune(verdi: unknown): Kommune | undefined {
  const nummer = somNummer(verdi);
  if (nummer !== undefined)
    return listKommuner().find((k) => k.kommunenummer.some((rad) => rad.nummer === nummer));
  if (typeof verdi !== "string") return undefined;
  const navn = verdi.toLowerCase();
  return listKommuner().find((k) => navnene(k).some((kjent) => kjent.toLowerCase() === navn));
}

/** Makes the problem of a municipality that was not in the trial, with the one that was most likely meant. */
export function ukjentKommune(verdi: unknown, sti: Sti): Problem {
  if (verdi === undefined)
    return { kode: "MANGLER_FELT", sti, melding: "Kommunen mangler; oppgi navn eller kommunenummer." };
  const kjente = listKommuner();
  const likt = typeof verdi === "string" ? naermeste(verdi, kjente.flatMap(navnene)) : undefined;
  const ment = likt === undefined ? undefined : finnKommune(likt);
  const raad =
    ment === undefined
      ? `kommunene i forsøket er ${kjente.map(({ navn }) => navn).join(", ")}`
      : `mente du ${ment.navn}?`;
  return { kode: "UKJENT_KOMMUNE", sti, melding: `Ukjent kommune: fant ${beskrivFunn(verdi)}; ${raad}` };
}
