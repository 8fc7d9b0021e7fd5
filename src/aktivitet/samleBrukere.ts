import type { Radlager } from "./radlager.js";

/** Runs of vedtak that are looked through together, about: as many as have their table at hand in a processor. */
const I_BUNKEN = 512;
/** How much of a bunch's table is free, at the least: it has this many places for each run. */
const ROMSLIG = 2;

const minstToere = (n: number): number => 2 ** Math.ceil(Math.log2(n));

/** Gives a hash of a bruker that is spread over the whole of 32 bits, with the municipality in it. */
function hashAv(bruker: string, kommune: number): number {
  let hash = 0;
  for (let i = 0; i < bruker.length; i += 1) hash = (Math.imul(hash, 31) + bruker.charCodeAt(i)) | 0;
  const blandet = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(kommune, 0x9e3779b1), 0x2c1b3c6d);
  return blandet ^ (blandet >>> 13);
}

/** Runs in bunches by the first bits of their hashes, in the order they came in each; a bunch ends where the next one starts. */
type Bunker = { readonly start: Int32Array; readonly hash: Int32Array; readonly nr: Int32Array };

function delIBunker({ brukernavn, brukerkommune, antallBrukere }: Radlager): Bunker {
  const brukerhash = new Int32Array(antallBrukere);
  for (let i = 0; i < antallBrukere; i += 1)
    brukerhash[i] = hashAv(brukernavn[i] ?? "", brukerkommune[i] ?? 0);
  const biter = Math.ceil(Math.log2(Math.max(antallBrukere / I_BUNKEN, 2)));
  const bort = 32 - biter;
  const start = new Int32Array(2 ** biter + 1);
  for (let i = 0; i < antallBrukere; i += 1) {
    const bunke = ((brukerhash[i] ?? 0) >>> bort) + 1;
    start[bunke] = (start[bunke] ?? 0) + 1;
  }
  for (let b = 1; b < start.length; b += 1) start[b] = (start[b] ?? 0) + (start[b - 1] ?? 0);
  const neste = start.slice();
  const hash = new Int32Array(antallBrukere);
  const nr = new Int32Array(antallBrukere);
  for (let i = 0; i < antallBrukere; i += 1) {
    const h = brukerhash[i] ?? 0;
    const plass = neste[h >>> bort] ?? 0;
    neste[h >>> bort] = plass + 1;
    hash[plass] = h;
    nr[plass] = i;
  }
  return { start, hash, nr };
}

/** Gives for each run the number of an earlier one of the same bruker, or −1 for the first; `undefined` where all are. */
function finnTidligere(lager: Radlager): Int32Array | undefined {
  const { brukernavn, brukerkommune } = lager;
  const { start, hash, nr } = delIBunker(lager);
  const ut = new Int32Array(lager.antallBrukere).fill(-1);
  let gjensyn = false;
  let tabell = new Int32Array(ROMSLIG * I_BUNKEN); // places in `hash` by its last bits, plus 1; 0 where there is none
  let fra = 0;
  for (const til of start.subarray(1)) {
    const plasser = minstToere(ROMSLIG * (til - fra));
    if (plasser > tabell.length) tabell = new Int32Array(plasser);
    else tabell.fill(0);
    const maske = tabell.length - 1;
    for (let i = fra; i < til; i += 1) {
      const h = hash[i] ?? 0;
      const denne = nr[i] ?? 0;
      let plass = h & maske;
      for (; tabell[plass] !== 0; plass = (plass + 1) & maske) {
        const annen = (tabell[plass] ?? 0) - 1;
        if (hash[annen] !== h) continue;
        const tidligere = nr[annen] ?? 0;
        if (brukernavn[tidligere] !== brukernavn[denne] || brukerkommune[tidligere] !== brukerkommune[denne])
          continue;
        ut[denne] = tidligere;
        gjensyn = true;
        break;
      }
      tabell[plass] = i + 1;
    }
    fra = til;
  }
  return gjensyn ? ut : undefined;
}

/**
 * Joins the runs of each bruker, so that each has one number, in the order in which they came first, and one chain of rows.
 *
 * Runs are looked for again bunch by bunch: one table of all brukere is larger than what a processor has at hand, and finding a place
 * in it costs more than the rest of keeping a vedtak.
 */
export function samleBrukere(lager: Radlager): void {
  const tidligereLoep = finnTidligere(lager);
  if (tidligereLoep === undefined) return;
  const { siste, forrige, brukernavn, brukerkommune, foedselsaar } = lager;
  const nyttNr = new Int32Array(lager.antallBrukere);
  let antall = 0;
  let foersteRad = 0; // a run's rows follow each other, and the runs too
  for (let nr = 0; nr < lager.antallBrukere; nr += 1) {
    const sisteRad = siste[nr] ?? 0;
    const tidligere = tidligereLoep[nr] ?? -1;
    const bruker = tidligere < 0 ? antall : (nyttNr[tidligere] ?? 0);
    nyttNr[nr] = bruker;
    if (tidligere < 0) {
      antall += 1;
      brukernavn[bruker] = brukernavn[nr] ?? "";
      brukerkommune[bruker] = brukerkommune[nr] ?? 0;
    } else forrige[foersteRad] = siste[bruker] ?? -1;
    siste[bruker] = sisteRad;
    const aar = foedselsaar.get(nr);
    if (aar !== undefined) {
      foedselsaar.delete(nr);
      foedselsaar.set(bruker, aar); // what was said last
    }
    foersteRad = sisteRad + 1;
  }
  lager.antallBrukere = antall;
}
