import { absolutt, stoersteFellesFaktor } from "../../tall/Broek.js";

/** A row of the tableau: nevner × the basic variable is the sum of ledd × the other variables; nevner is above zero. */
export type Tablaarad = { nevner: bigint; ledd: Map<number, bigint> };

/** The basic variables by their numbers, each with its row. */
export type Tablaa = Map<number, Tablaarad>;

/** Divides a row by what all its numbers have in common. */
function forkort(rad: Tablaarad): void {
  let d = rad.nevner;
  for (const k of rad.ledd.values()) {
    if (d === 1n) return;
    d = stoersteFellesFaktor(absolutt(k), d);
  }
  if (d === 1n) return;
  rad.nevner /= d;
  for (const [j, k] of rad.ledd) rad.ledd.set(j, k / d);
}

/** Turns a row into one for another of its variables. */
function loesFor(inn: number, ut: number, { nevner, ledd }: Tablaarad): Tablaarad {
  const k = ledd.get(inn) ?? 0n;
  const fortegn = k < 0n ? -1n : 1n;
  const nye = new Map<number, bigint>([[ut, fortegn * nevner]]);
  for (const [j, kj] of ledd) if (j !== inn) nye.set(j, -fortegn * kj);
  return { nevner: fortegn * k, ledd: nye };
}

/** Puts a variable's row in its place in another row. */
function settInn(rad: Tablaarad, inn: number, ny: Tablaarad): void {
  const k = rad.ledd.get(inn);
  if (k === undefined) return;
  const felles = stoersteFellesFaktor(absolutt(k), ny.nevner);
  const gange = ny.nevner / felles;
  const k2 = k / felles;
  rad.ledd.delete(inn);
  if (gange !== 1n) {
    rad.nevner *= gange;
    for (const [j, kj] of rad.ledd) rad.ledd.set(j, kj * gange);
  }
  for (const [j, kj] of ny.ledd) {
    const sum = (rad.ledd.get(j) ?? 0n) + k2 * kj;
    if (sum === 0n) rad.ledd.delete(j);
    else rad.ledd.set(j, sum);
  }
  forkort(rad);
}

/** Lets a variable leave the basis and another come in, in whole numbers. */
export function bytt(tablaa: Tablaa, ut: number, inn: number): void {
  const gammel = tablaa.get(ut);
  if (gammel === undefined) return;
  const ny = loesFor(inn, ut, gammel);
  forkort(ny);
  tablaa.delete(ut);
  for (const rad of tablaa.values()) settInn(rad, inn, ny);
  tablaa.set(inn, ny);
}
