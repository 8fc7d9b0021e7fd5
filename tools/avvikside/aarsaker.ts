import fil from "../../docs/avvik/aarsaker.json" with { type: "json" };
import type { Aarsak, Funn, Sammenligning } from "./Sammenligning.js";

/** What the causes call a number: its row, and its column where it has one. */
export const funnavn = ({ rad, kolonne }: Funn) => (kolonne === "" ? rad : `${rad} · ${kolonne}`);

/** A number that differs, and what is known of why. */
export type Avvik = { readonly funn: Funn; readonly aarsak: Aarsak };

const gjelder = (aarsak: Aarsak, id: string, funn: Funn) =>
  aarsak.sammenligning === id &&
  (aarsak.gruppe === undefined || aarsak.gruppe === funn.gruppe) &&
  (aarsak.gjelder === undefined || aarsak.gjelder.includes(funnavn(funn)));

/** Gives each number that differs its one cause; fails where one has none or two, and where a cause is of nothing that differs. */
export function medAarsaker(
  alle: readonly Sammenligning[],
  aarsaker: readonly Aarsak[] = fil as readonly Aarsak[],
): ReadonlyMap<string, readonly Avvik[]> {
  const brukt = new Set<Aarsak>();
  const avvik = alle.map(({ id, funn }): [string, Avvik[]] => [
    id,
    funn
      .filter(({ dom }) => dom === "avvik")
      .map((f) => {
        const [aarsak, ...flere] = aarsaker.filter((a) => gjelder(a, id, f));
        if (aarsak === undefined || flere.length > 0) {
          throw new Error(
            `${id}, ${funnavn(f)}: ${aarsak === undefined ? "ingen årsak" : "flere årsaker"} i docs/avvik/aarsaker.json, skal være én`,
          );
        }
        brukt.add(aarsak);
        return { funn: f, aarsak };
      }),
  ]);
  const ubrukte = aarsaker.filter((a) => !brukt.has(a));
  if (ubrukte.length > 0) {
    throw new Error(`årsaker uten avvik: ${ubrukte.map((a) => `${a.sammenligning}: ${a.tekst}`).join("; ")}`);
  }
  return new Map(avvik);
}
