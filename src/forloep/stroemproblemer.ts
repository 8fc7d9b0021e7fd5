import type { Problem } from "../feil.js";
import { skrivAar } from "../ramme/skrivAar.js";
import { fortegn, type Tall } from "../tall/Tall.js";
import { felter, liste } from "./loestLest.js";

/** A stream that needs a row in some years, and may have one in no others. */
type Stroem = {
  /** The field. */
  readonly navn: string;
  /** What a message calls it. */
  readonly hva: string;
  /** What a message calls the year, where it is not just a year: "regnskapsåret". */
  readonly aaret?: string;
  /** The year of each row, where it could be read. */
  readonly aar: readonly (number | undefined)[];
  /** The years that have one. */
  readonly aarene: readonly number[];
  /** Whether the years are known for certain: then a row in another year is one too many. */
  readonly sikre: boolean;
  /** What runs in those years. */
  readonly ordning: string;
  readonly tall: (verdi: unknown) => Tall | undefined;
};

const kall = (aar: number, { aaret }: Stroem) => (aaret === undefined ? String(aar) : `${aaret} ${aar}`);

/** Finds rows where their period does not run. A zero there says nothing that could be lost. */
function overfloedige(rader: unknown, stroem: Stroem): Problem[] {
  const { navn, hva, aar, aarene, ordning, tall } = stroem;
  const naar =
    aarene.length === 0 ? "ikke i noe år av forløpet" : `bare i ${skrivAar(aarene)} av årene i forløpet`;
  return liste(rader).flatMap((rad, i): Problem[] => {
    const [a, beloep] = [aar[i], tall(felter(rad)["beloep"])];
    if (a === undefined || aarene.includes(a) || (beloep !== undefined && fortegn(beloep) === 0)) return [];
    const melding = `${hva} er oppgitt for ${kall(a, stroem)}, men ${ordning} løper ${naar}, så beløpet ville falt bort; rett året eller perioden, eller ta bort raden.`;
    return [{ kode: "UTENFOR_PERIODEN", sti: [navn, i], melding }];
  });
}

/** Finds years without a row, and rows where their period does not run: missing is never zero, and nothing is dropped (N-3). */
export function stroemproblemer(rader: unknown, stroem: Stroem): Problem[] {
  const { navn, hva, aar, aarene, sikre, ordning } = stroem;
  const har = new Set(aar);
  const mangler = aarene
    .filter((a) => !har.has(a))
    .map((a): Problem => {
      const melding = `${hva} mangler for ${kall(a, stroem)}, da ${ordning} løper; oppgi beløpet, også når det er 0.`;
      return { kode: "MANGLER_AAR", sti: [navn], melding };
    });
  return [...(sikre ? overfloedige(rader, stroem) : []), ...mangler];
}
