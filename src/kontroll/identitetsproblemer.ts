import type { Problem } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import type { Rute } from "./finnRuter.js";
import type { Celleplass, Regnestykke } from "./Regnestykke.js";

/** Names a cell in a message. */
const vis = ({ tabell, rad, kolonne }: Rute) =>
  `raden ${siter(rad)}, kolonnen ${siter(kolonne)}${tabell === undefined ? "" : ` i tabellen ${siter(tabell)}`}`;

/** Says that there is nothing to add up. */
export const ingenLedd = ({ sti }: Regnestykke): Problem => ({
  kode: "MANGLER_FELT",
  sti: [...sti, "av"],
  melding: "Ingen ledd å summere; oppgi minst ett.",
});

/** Says that an addend is the answer itself, or another addend once more. */
export const gjentattCelle = ({ sti }: Celleplass, rute: Rute): Problem => ({
  kode: "DUPLIKAT_NAVN",
  sti,
  melding: `Cellen i ${vis(rute)} er med fra før, som svaret eller et annet ledd; den kan bare være med én gang.`,
});

/** Says that cells are empty where the identity needs them (N-3). */
export const tommeCeller = ({ sti }: Regnestykke, ruter: readonly Rute[]): Problem[] => {
  const [foerste] = ruter;
  if (foerste === undefined) return [];
  const flere = ruter.length === 1 ? "" : ` (og ${ruter.length - 1} til)`;
  const raad = 'fyll den ut, eller si tomme: "utelates" om identiteten gjelder uten den';
  const melding = `Cellen i ${vis(foerste)} er tom${flere}, og det som mangler, er aldri null; ${raad}.`;
  return [{ kode: "MANGLER_FELT", sti, melding }];
};

/** Says that divisors can be zero. */
export const nullnevnere = ({ sti }: Regnestykke, ruter: readonly Rute[]): Problem[] => {
  const [foerste] = ruter;
  if (foerste === undefined) return [];
  const melding = `Nevneren i ${vis(foerste)} kan være 0; la forholdet gjelde bare der nevneren er et annet tall.`;
  return [{ kode: "DELING_PAA_NULL", sti: [...sti, "nevner"], melding }];
};
