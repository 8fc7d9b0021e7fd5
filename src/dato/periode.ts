import { type Dagnummer, dagerIMaaned, lesDato, skrivDato } from "./dato.js";

/** A stretch of days; both ends count. */
export type Periode = { readonly fra: Dagnummer; readonly til: Dagnummer };

const PERIODETEKST = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/;

/** Reads `2019`, `2019-Q1` or `2019-03` as the days of that year, quarter or month; `undefined` for all else. */
export function lesPeriode(tekst: unknown): Periode | undefined {
  const treff = typeof tekst === "string" ? PERIODETEKST.exec(tekst) : null;
  if (treff === null) return undefined;
  const [, aar = "", kvartal, maaned] = treff;
  const foerste =
    kvartal !== undefined ? 3 * Number.parseInt(kvartal, 10) - 2 : Number.parseInt(maaned ?? "1", 10);
  const siste = kvartal !== undefined ? foerste + 2 : maaned !== undefined ? foerste : 12;
  const dato = (m: number, dag: number) =>
    lesDato(`${aar}-${String(m).padStart(2, "0")}-${String(dag).padStart(2, "0")}`);
  const fra = dato(foerste, 1);
  const til = dato(siste, dagerIMaaned(Number.parseInt(aar, 10), siste));
  return fra === undefined || til === undefined ? undefined : { fra, til };
}

/** Counts the days of a period, both ends included; none when it ends before it starts. */
export function dagerIPeriode({ fra, til }: Periode): number {
  return Math.max(0, til - fra + 1);
}

/** Gives the days two periods share, or `undefined` when they share none. */
export function felles(a: Periode, b: Periode): Periode | undefined {
  const snitt = { fra: Math.max(a.fra, b.fra), til: Math.min(a.til, b.til) };
  return snitt.fra > snitt.til ? undefined : snitt;
}

/** Writes a period as its two dates. */
export function skrivPeriode({ fra, til }: Periode): { fra: string; til: string } {
  return { fra: skrivDato(fra), til: skrivDato(til) };
}
