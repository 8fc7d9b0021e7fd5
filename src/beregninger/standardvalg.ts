import { STANDARDVALG as AKTIVITETSVALG } from "../aktivitet/valg.js";
import type { Beregningsnavn } from "./beregninger.js";

/** The options of a calculation: where each stands in the input (`*` for every entry of a list), and what holds unless it is given. */
export type Standardvalg = Readonly<Record<string, string | boolean>>;

const METODE = { metode: "multiplikativ" } as const;

/** Made when asked for, so that a bundler may drop it. */
const alleValg = (): Readonly<Partial<Record<Beregningsnavn, Standardvalg>>> => ({
  "a-konto-aar": { avrunding: "ned" },
  uttrekk: METODE,
  "samlet-uttrekk": { "deler.*.metode": "multiplikativ" },
  "demografi-som-gir": METODE,
  demografigevinst: METODE,
  inntektspaaslag: { takGjelder: "aaret" },
  "modell-b": { "inntektspaaslag.takGjelder": "aaret" },
  forloep: { ...METODE, refusjonsaar: "regnskapsaar", "inntektspaaslag.takGjelder": "aaret" },
  "kontroll-oppgjoer": { forslag: true, doegnenhet: "0.01" },
  "kontroll-tabell": { "identiteter.*.tomme": "avvises" },
});

/** Gives the options of a calculation with the readings of the rules (A-1, R-2, R-7, S-1, V-1 to V-5); none where it has none. */
export function standardvalg(beregning: string): Standardvalg {
  if (beregning !== "aktivitet") return alleValg()[beregning as Beregningsnavn] ?? {};
  return Object.fromEntries(Object.entries(AKTIVITETSVALG).map(([navn, verdi]) => [`valg.${navn}`, verdi]));
}
