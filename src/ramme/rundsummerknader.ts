import fil from "../../tariffs/rundsum.json" with { type: "json" };
import type { Merknad } from "../feil.js";
import { forhold } from "../tall/forhold.js";
import { skrivNorsk } from "../tall/skrivNorsk.js";
import { skrivProsent } from "../tall/skrivProsent.js";
import { gange, sammenlign, type Tall } from "../tall/Tall.js";
import { indeksmerknader } from "./indekser.js";
import type { LestRundsum } from "./lesRundsum.js";
import { skrevet } from "./paaslagssatser.js";

const iProsent = (andel: string) => skrivProsent(skrevet(andel));

/** a share of net expenditure outside the experience. */
function andelsmerknad(regnskap: Tall, nettoUtgifter: Tall | undefined): Merknad[] {
  if (nettoUtgifter === undefined) return [];
  const { fra, til } = fil.andel;
  const grense = (andel: string) => gange(nettoUtgifter, skrevet(andel));
  if (sammenlign(regnskap, grense(fra)) >= 0 && sammenlign(regnskap, grense(til)) <= 0) return [];
  const andel = skrivProsent(forhold(regnskap, nettoUtgifter, 6), { desimaler: 2 });
  const melding = `Rundsummen på ${skrivNorsk(regnskap)} kr er ${andel} % av netto utgifter (${skrivNorsk(nettoUtgifter)} kr), utenfor de ${iProsent(fra)}–${iProsent(til)} % som er erfaringen (R-8).`;
  return [{ kode: "RUNDSUM_UTENFOR_ERFARING", sti: ["nettoUtgifter"], melding }];
}

/** items on functions that the uttrekk does not have. */
function funksjonsmerknader(poster: LestRundsum["poster"]): Merknad[] {
  const kjente = fil.kostraFunksjoner.map((f) => f.funksjon);
  return poster.flatMap(({ navn, kostraFunksjon }, i): Merknad[] => {
    if (kostraFunksjon === undefined || kjente.includes(kostraFunksjon)) return [];
    const melding = `«${navn}» står på KOSTRA-funksjon ${kostraFunksjon}; uttrekket er regnet av ${kjente.join(", ")} (R-1).`;
    return [{ kode: "KOSTRA_UTENFOR_UTTREKKET", sti: ["poster", i, "kostraFunksjon"], melding }];
  });
}

/** What is doubtful about a rundsum. */
export const rundsummerknader = (lest: LestRundsum, regnskap: Tall): readonly Merknad[] => [
  ...andelsmerknad(regnskap, lest.nettoUtgifter),
  ...funksjonsmerknader(lest.poster),
  ...indeksmerknader(lest.framskriving?.indekser ?? [], ["indekser"]),
];
