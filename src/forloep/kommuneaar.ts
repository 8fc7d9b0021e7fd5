import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import { regnPaaslag } from "../ramme/regnPaaslag.js";
import { delAvAar, summer, type Tolvtedeler } from "../ramme/tolvtedeler.js";
import { gange, NULL, type Tall } from "../tall/Tall.js";
import type { Enhet, LestDel, LestForloep } from "./lesForloep.js";
import { maanederIAaret } from "./maanedsperiode.js";
import type { Ordning } from "./typer.js";

/** A municipality in a year, in twelfths of a krone. */
export type Kommuneaar = {
  readonly navn: string;
  readonly ordninger: readonly { readonly ordning: Ordning | "nedtrapping"; readonly maaneder: number }[];
  readonly deler: readonly { readonly navn: string; readonly uttrekk: Tolvtedeler }[];
  readonly uttrekk: Tolvtedeler;
  readonly oeremerket: Tolvtedeler;
  readonly inntektspaaslag: Tolvtedeler;
  readonly tak: Tall | undefined;
  readonly begrenset: boolean;
};

/** a part's uttrekk of a whole year, by its own base year. */
function aarsuttrekk({ grunnlag }: LestDel, aar: number, { vekst }: LestForloep): Tall {
  return gange(grunnlag.beloep, vekst(grunnlag.aar, aar));
}

/** The months of each arrangement in a year, in the order they came; stretches of the same one together. */
function ordningerI({ perioder }: Enhet, aar: number): { ordning: Ordning; maaneder: number }[] {
  const antall = new Map<Ordning, number>();
  for (const periode of [...perioder].sort((a, b) => a.fra - b.fra)) {
    const maaneder = maanederIAaret(periode, aar);
    if (maaneder > 0) antall.set(periode.ordning, (antall.get(periode.ordning) ?? 0) + maaneder);
  }
  return [...antall].map(([ordning, maaneder]) => ({ ordning, maaneder }));
}

/** the year's amounts by the months of each arrangement; every arrangement gives the påslag, A and B also take the uttrekk. */
function iForsoeket(enhet: Enhet, aar: number, lest: LestForloep): Kommuneaar | undefined {
  const ordninger = ordningerI(enhet, aar);
  const maaneder = (...hvilke: Ordning[]) =>
    ordninger.reduce((sum, o) => (hvilke.includes(o.ordning) ? sum + o.maaneder : sum), 0);
  const medPaaslag = maaneder("modellA", "modellB", "inntektspaaslag");
  if (medPaaslag === 0) return undefined;
  const deler = enhet.deler.map((del) => ({ navn: del.navn, aarets: aarsuttrekk(del, aar, lest) }));
  const aarets = summer(deler.map((del) => del.aarets));
  const tak = lest.takFor(aar);
  const { begrenset, beloep } = regnPaaslag({
    uttrekk: aarets,
    sats: lest.sats,
    tak,
    maaneder: medPaaslag,
    takGjelder: lest.takGjelder,
  });
  const trukket = maaneder("modellA", "modellB");
  return {
    navn: enhet.navn,
    ordninger,
    deler: deler.map((del) => ({ navn: del.navn, uttrekk: delAvAar(del.aarets, trukket) })),
    uttrekk: delAvAar(aarets, trukket),
    oeremerket: delAvAar(aarets, maaneder("modellB")),
    inntektspaaslag: beloep,
    tak,
    begrenset,
  };
}

/** a year of the phase-out: a share of the last year's påslag. */
function iNedtrapping(enhet: Enhet, aar: number, lest: LestForloep): Kommuneaar | undefined {
  const plan = lest.nedtrappinger.get(enhet);
  const andel = plan?.andeler[aar - plan.sisteAar - 1];
  const siste = plan && andel && iForsoeket(enhet, plan.sisteAar, lest);
  if (andel === undefined || siste === undefined) return undefined;
  return {
    navn: enhet.navn,
    ordninger: [{ ordning: "nedtrapping", maaneder: MAANEDER_I_AARET }],
    deler: enhet.deler.map(({ navn }) => ({ navn, uttrekk: NULL })),
    uttrekk: NULL,
    oeremerket: NULL,
    inntektspaaslag: gange(siste.inntektspaaslag, andel),
    tak: undefined,
    begrenset: false,
  };
}

/** Gives the municipalities that get or lose something in a year. */
export function kommunerI(aar: number, lest: LestForloep): Kommuneaar[] {
  return lest.enheter.flatMap(
    (enhet) => iForsoeket(enhet, aar, lest) ?? iNedtrapping(enhet, aar, lest) ?? [],
  );
}
