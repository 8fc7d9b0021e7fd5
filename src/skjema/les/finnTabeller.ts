import { naermeste } from "../../grense/naermeste.js";
import type { Ark } from "../bok/Bok.js";
import { finnOverskrifter, type Overskrifter } from "./finnOverskrifter.js";
import { kodeICelle } from "./kodeICelle.js";
import { KJENTE_OVERSKRIFTER, somOverskrift, TALLFELT, type Tallfelt } from "./overskrifter.js";
import { celleVed, type Kolonnetvil, type Tabell } from "./Tabell.js";
import { lesTalltekst } from "./talltekst.js";

/** Rows with a code that headings are looked for above. */
const FORSOEK = 5;

/** Gives the rows with a code, by the column it stands in. */
function kodekolonner(ark: Ark): Map<number, number[]> {
  const funnet = new Map<number, number[]>();
  for (const [rad, celler] of ark.rader) {
    for (const [kolonne, celle] of celler) {
      if (kodeICelle(celle) === undefined) continue;
      const rader = funnet.get(kolonne) ?? [];
      rader.push(rad);
      funnet.set(kolonne, rader);
    }
  }
  return funnet;
}

/** Tells whether a cell has what may be a number: something that isn't plainly words. */
function harInnhold(ark: Ark, rad: number, kolonne: number): boolean {
  const celle = celleVed(ark, rad, kolonne);
  if (celle === undefined) return false;
  return celle.slag !== "tekst" || lesTalltekst(celle.tekst, true).slag === "tall";
}

/** Finds the one column of each field: of several with its heading, the one that has something in it. */
function velgKolonner(ark: Ark, { felt, tilRad }: Overskrifter, koderader: readonly number[]) {
  const kolonner = new Map<Tallfelt, number>();
  const tvil: Kolonnetvil[] = [];
  for (const navn of TALLFELT) {
    const alle = [...felt].flatMap(([kolonne, f]) => (f === navn ? [kolonne] : []));
    const medInnhold = alle.filter((kolonne) => koderader.some((rad) => harInnhold(ark, rad, kolonne)));
    const valgt = medInnhold[0] ?? alle[0];
    if (valgt !== undefined) kolonner.set(navn, valgt);
    if (medInnhold.length > 1) tvil.push({ slag: "dobbel", felt: navn, kolonner: medInnhold, rad: tilRad });
  }
  return { kolonner, tvil };
}

/** Looks at the columns that are none of the form's: misspelt headings, and numbers that are not read. */
function andreKolonner(ark: Ark, { felt, tekster, tilRad: rad }: Overskrifter, koderader: readonly number[]) {
  const tvil: Kolonnetvil[] = [];
  const ikkeLest: { kolonne: number; overskrift: string }[] = [];
  const kolonner = new Set(koderader.flatMap((r) => [...(ark.rader.get(r)?.keys() ?? [])]));
  for (const kolonne of [...kolonner].sort((a, b) => a - b)) {
    const som = felt.get(kolonne);
    if (som !== undefined && som !== "tvetydig") continue;
    if (!koderader.some((r) => harInnhold(ark, r, kolonne))) continue;
    const overskrift = tekster.get(kolonne) ?? "";
    const mente = naermeste(somOverskrift(overskrift), KJENTE_OVERSKRIFTER);
    if (som === "tvetydig") tvil.push({ slag: "tvetydig", kolonne, rad, overskrift });
    else if (mente !== undefined) tvil.push({ slag: "skrivefeil", kolonne, rad, overskrift, mente });
    else ikkeLest.push({ kolonne, overskrift });
  }
  return { tvil, ikkeLest };
}

function lagTabell(ark: Ark, kodekolonne: number, koderader: readonly number[], hode: Overskrifter): Tabell {
  const rader = koderader.filter((rad) => rad > hode.tilRad);
  const { kolonner, tvil } = velgKolonner(ark, hode, rader);
  const andre = andreKolonner(ark, hode, rader);
  const stjerner = [...hode.felt].flatMap(([kolonne, felt]) => (felt === "stjerne" ? [kolonne] : []));
  return {
    ark,
    fraHode: hode.fraRad,
    tilHode: hode.tilRad,
    sisteKode: rader.at(-1) ?? hode.tilRad,
    kodekolonne,
    stjernekolonne: stjerner[0],
    kolonner,
    tvil: [
      ...tvil,
      ...(stjerner.length > 1
        ? [{ slag: "dobbel", felt: "stjerne", kolonner: stjerner, rad: hode.tilRad } as const]
        : []),
      ...andre.tvil,
    ],
    ikkeLest: andre.ikkeLest.filter(({ kolonne }) => kolonne !== kodekolonne),
  };
}

/** Finds the form's tables in a sheet by their codes and the headings above them: none, one, or several that stand side by side. */
export function finnTabeller(ark: Ark): readonly Tabell[] {
  const kandidater = [...kodekolonner(ark)].flatMap(([kolonne, rader]) => {
    // a code that stands by itself higher up has no headings above it
    const hode = rader
      .slice(0, FORSOEK)
      .reduce<Overskrifter | undefined>((funnet, rad) => funnet ?? finnOverskrifter(ark, rad), undefined);
    return hode === undefined ? [] : [{ kolonne, rader, hode }];
  });
  const medKodehode = kandidater.filter(({ kolonne, hode }) => hode.felt.get(kolonne) === "kode");
  const valgte = medKodehode.length > 0 ? medKodehode : kandidater;
  const flest = Math.max(0, ...valgte.map(({ rader }) => rader.length));
  return valgte
    .filter(({ rader }) => medKodehode.length > 0 || rader.length === flest)
    .map(({ kolonne, rader, hode }) => lagTabell(ark, kolonne, rader, hode));
}
