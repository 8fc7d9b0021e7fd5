import type { Merknad } from "../feil.js";
import { frys } from "../grense/frys.js";
import { krev, vedGrensen } from "../grense/lesInndata.js";
import { sammenlignForloep } from "./forloep/sammenlignForloep.js";
import { lesSider } from "./lesSider.js";
import { sammenlignOppgjoer } from "./oppgjoer/sammenlignOppgjoer.js";
import type { Forloepsside, LestSammenligning, Oppgjoersside, Side } from "./Side.js";
import type { Sammenlignbar, Sammenligning, SammenligningssideInn } from "./typer.js";
import { ulikhetsmerknader } from "./ulikhetsmerknader.js";

/** The merknader of both sides, each from where it stands. */
const merknaderAv = ({ erLister, fra, til }: LestSammenligning): Merknad[] =>
  (
    [
      ["fra", fra],
      ["til", til],
    ] as const
  ).flatMap(([navn, sider]) =>
    [...sider.values()].flatMap(({ merknader }, i) =>
      merknader.map((m) => ({ ...m, sti: [navn, ...(erLister ? [i] : []), "inn", ...m.sti] })),
    ),
  );

/** Keeps the sides of one kind; the reading has seen to that all are. */
function bare<S extends Side>(lest: LestSammenligning, slag: S["slag"]): LestSammenligning<S> {
  const valgt = (sider: LestSammenligning["fra"]) =>
    new Map([...sider].filter((par): par is [string | undefined, S] => par[1].slag === slag));
  return { ...lest, fra: valgt(lest.fra), til: valgt(lest.til) };
}

/**
 * Compares two settlements, two years of settlements or two courses: the change, split exactly on what it came of.
 *
 * Norwegian: *sammenligning*. A settlement's net is price × (delivered − a konto), and its change is split on price, correction of the price table, the year's volume, the key, the
 * rounding to whole hours and døgn (A-4), delivered volume, new and gone codes, and the rounding to whole kroner (K-1 to K-3); by line and by group. A course's change is split on the
 * time line, the readings of the rules, base amounts, deflator, demography, rate, cap and phase-out (R-1 to R-7, R-10), and the amounts that the input gives (R-8, R-9, S-2); by year, stream,
 * municipality and part. Where several causes meet, each side has half of what comes of both (docs/decisions/0018). So the parts add up to the change to the last decimal, a cause that
 * did not change has none, and the other way around every part has the other sign. Kroner, exact; decimals that do not end are written with 20 places, and what these leave out is the part
 * `desimaler`.
 *
 * @param fra - What there was: `{ beregning, inn }`, with `ut` where its result is to be held against the calculation; or a list of them, one for each municipality.
 * @param til - What it became.
 * @returns The change in what is settled (whole kroner), or in the increased transfers in sum (S-3): in all, where every cause stands with its rules, and row by row; frozen.
 * `merknader` has those of both sides, and says where the two are of another municipality (`ULIKE_KOMMUNER`) or term (`ULIKE_TERMINER`).
 * @throws {@link SioFeil} `KAN_IKKE_SAMMENLIGNES` (another calculation), `ULIKE_BEREGNINGER`, `RESULTAT_STEMMER_IKKE` (`ut`), `DUPLIKAT_NAVN` and `MANGLER_FELT` (the municipality, in a list), and
 * what the calculations themselves refuse, each at its place under `fra` or `til`.
 * @example
 * ```ts
 * import { sammenlign } from "sio-beregning";
 * // two of Os' codes in the first quarter of 2019 (S003), at the prices of 2018 and of 2019, and 5 hours more
 * const oppgjoer = (aar: number, gjennomfoert: string) => ({
 *   beregning: "korreksjonsoppgjoer" as const,
 *   inn: {
 *     noekkel: "0.25",
 *     tariff: { aar, sone: "1", reisetidsgruppe: 1 },
 *     linjer: [
 *       { kode: "HTAMDK", aarsvolum: "52601.714", gjennomfoert },
 *       { kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 },
 *     ],
 *   },
 * });
 * const { fra, til, endring, deler, linjer } = sammenlign(oppgjoer(2018, "17315.31"), oppgjoer(2019, "17320.31"));
 * [fra, til, endring];
 * //=> ["3088962", "3180085", "91123"]
 * deler.filter(({ beloep }) => beloep !== "0").map(({ aarsak, beloep }) => `${aarsak}: ${beloep}`);
 * //=> ["pris: 87355.01", "gjennomfoert: 3767.5", "kroneavrunding: 0.49"]
 * linjer.map(({ kode, endring }) => `${kode}: ${endring}`);
 * //=> ["HTAMDK: 91291.51", "BPAN: -169"]
 * ```
 */
export function sammenlign<const B extends Sammenlignbar>(
  fra: SammenligningssideInn<B>,
  til: SammenligningssideInn<B>,
): Sammenligning<B>;
export function sammenlign(fra: SammenligningssideInn, til: SammenligningssideInn): Sammenligning {
  const lest = vedGrensen(() => krev(lesSider(fra, til)));
  const { beregning } = lest;
  const merknader = [...ulikhetsmerknader(lest), ...merknaderAv(lest)];
  if (beregning === "forloep")
    return frys({ ...sammenlignForloep(bare<Forloepsside>(lest, "forloep")), merknader });
  return frys({ ...sammenlignOppgjoer(beregning, bare<Oppgjoersside>(lest, "oppgjoer")), merknader });
}
