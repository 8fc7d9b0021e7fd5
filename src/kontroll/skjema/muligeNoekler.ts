import { adder, type Broek, broek, jevnfoer, multipliser } from "../../tall/Broek.js";
import { gulvAv } from "../../tall/snitt.js";
import { tierpotens } from "../../tall/Tall.js";

/** Fewest decimals of a key that may be months/12 cut or rounded. */
const FAA_DESIMALER = 2;

/** What a printed key may be: what it says, and whole months/12 that it is when these are cut or rounded (0,083). */
export function muligeNoekler(som: Broek, desimaler: number): Broek[] {
  if (desimaler < FAA_DESIMALER) return [som];
  const skala = tierpotens(desimaler);
  const vist = multipliser(som, broek(skala)).t;
  const tolvdeler = Array.from({ length: 12 }, (_, i) => broek(BigInt(i + 1), 12n)).filter((andel) => {
    const skalert = multipliser(andel, broek(skala));
    const rundet = gulvAv(adder(skalert, broek(1n, 2n)));
    return jevnfoer(andel, som) !== 0 && (gulvAv(skalert) === vist || rundet === vist);
  });
  return [som, ...tolvdeler];
}
