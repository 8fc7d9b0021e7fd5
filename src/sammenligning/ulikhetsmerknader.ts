import type { Merknad, Merknadskode } from "../feil.js";
import { siter } from "../grense/beskrivFunn.js";
import type { LestSammenligning } from "./Side.js";
import type { Oppgjoershode } from "./typer.js";

type Hode = Partial<Pick<Oppgjoershode, "kommune" | "termin">>;

/** What the two sides must say alike for the change to be of one and the same: the field, its merknad, and what a message calls it. */
const SKAL_VAERE_LIKE = [
  { felt: "kommune", kode: "ULIKE_KOMMUNER", hva: "kommuner" },
  { felt: "termin", kode: "ULIKE_TERMINER", hva: "terminer" },
] as const satisfies readonly { felt: keyof Hode; kode: Merknadskode; hva: string }[];

/** Says of sides that are held together where they are of two municipalities or two terms: the change is then the difference between the two. */
export function ulikhetsmerknader({ erLister, fra, til }: LestSammenligning): Merknad[] {
  return [...til].flatMap(([navn, side], i) => {
    const a: Hode | undefined = fra.get(navn)?.hode;
    const b: Hode = side.hode;
    if (a === undefined) return [];
    return SKAL_VAERE_LIKE.flatMap(({ felt, kode, hva }): Merknad[] => {
      const [foer, etter] = [a[felt], b[felt]];
      if (foer === undefined || etter === undefined || foer === etter) return [];
      const melding = `De to er av hver sine ${hva}, ${siter(foer)} og ${siter(etter)}; endringen er forskjellen på dem.`;
      return [{ kode, sti: ["til", ...(erLister ? [i] : []), "inn", felt], melding }];
    });
  });
}
