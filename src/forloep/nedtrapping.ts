import { MAANEDER_I_AARET } from "../akonto/terminer.js";
import { nedtrappingsandeler } from "../ramme/beregnNedtrapping.js";
import { nedtrappinger } from "../ramme/paaslagssatser.js";
import type { Tall } from "../tall/Tall.js";
import { aarAv, type Maaned, type Maanedsperiode } from "./maanedsperiode.js";
import type { Ordning } from "./typer.js";

/** What the end of a municipality follows from: its parts, and its periods. */
type Enhetslinje = {
  readonly deler: readonly { readonly navn: unknown }[];
  readonly perioder: readonly (Maanedsperiode & { readonly ordning: Ordning })[];
};

/** The shares that a municipality has after its last year, and whether they are assumed. */
export type Enhetsnedtrapping = {
  readonly sisteAar: number;
  readonly andeler: readonly Tall[];
  readonly antatt: boolean;
};

const seneste = (maaneder: readonly Maaned[]): Maaned => maaneder.reduce((a, b) => Math.max(a, b), 0);

/** The last year in which a municipality is in something, if it is in it to the year's end. */
function sluttaar({ perioder }: Enhetslinje): number | undefined {
  const siste = seneste(perioder.filter(({ ordning }) => ordning !== "utenfor").map(({ til }) => til));
  return (siste + 1) % MAANEDER_I_AARET === 0 ? aarAv(siste) : undefined;
}

/** Gives, by the name of a part, the municipalities that it has been in. */
function enheterMed<E extends Enhetslinje>(enheter: readonly E[]): ReadonlyMap<unknown, readonly E[]> {
  const med = new Map<unknown, E[]>();
  for (const enhet of enheter)
    for (const { navn } of enhet.deler) {
      const funnet = med.get(navn);
      if (funnet === undefined) med.set(navn, [enhet]);
      else funnet.push(enhet);
    }
  return med;
}

/** the shares after a last year: the caller's, or the shipped ones of a year that has them. */
function andelerEtter(
  sisteAar: number,
  valg: readonly Tall[] | undefined,
): Omit<Enhetsnedtrapping, "sisteAar"> | undefined {
  if (valg !== undefined) return { andeler: valg, antatt: false };
  if (!nedtrappinger().some((plan) => plan.sisteAar === sisteAar)) return undefined;
  const { andeler, merknader } = nedtrappingsandeler(sisteAar);
  return { andeler, antatt: merknader.length > 0 };
}

/** finds the phase-out of each municipality that has one: none where a part goes on in a later one, or that left before the trial's end. */
export function finnNedtrappinger<E extends Enhetslinje>(
  enheter: readonly E[],
  valg: readonly Tall[] | "ingen" | undefined,
): ReadonlyMap<E, Enhetsnedtrapping> {
  const funnet = new Map<E, Enhetsnedtrapping>();
  if (valg === "ingen") return funnet;
  const med = enheterMed(enheter);
  const begynner = new Map(enheter.map((e) => [e, seneste(e.perioder.map(({ fra }) => fra))]));
  for (const enhet of enheter) {
    const sisteAar = sluttaar(enhet);
    const plan = sisteAar === undefined ? undefined : andelerEtter(sisteAar, valg);
    if (sisteAar === undefined || plan === undefined) continue;
    const slutt = seneste(enhet.perioder.map(({ til }) => til));
    const gaarVidere = enhet.deler.some(({ navn }) =>
      med.get(navn)?.some((annen) => annen !== enhet && (begynner.get(annen) ?? 0) > slutt),
    );
    if (!gaarVidere) funnet.set(enhet, { sisteAar, ...plan });
  }
  return funnet;
}
