import { LENGSTE_LINJE } from "./bytebuffer.js";

const ANFOERSEL = 34;
const LINJESKIFT = 10;
const VOGNRETUR = 13;

/** Why a record of CSV is none. */
export type Csvfeil = "tegn-etter-anfoersel" | "anfoersel-i-felt" | "uavsluttet";

/**
 * A record as found in the bytes: the fields from and to, where the next begins, and whether any field has doubled quotes. A record that is
 * wrong ends with its first line, so that a stray quote takes nothing else with it.
 */
export type Csvpost = {
  /** Pairs of where each field starts and ends, quotes not counted. */
  readonly felt: number[];
  /** The fields that were in quotes. */
  readonly iAnfoersel: boolean[];
  neste: number;
  feil: Csvfeil | undefined;
};

export const nyCsvpost = (): Csvpost => ({ felt: [], iAnfoersel: [], neste: 0, feil: undefined });

/** Gives where the line that a place is in ends, past its line break, or the end of the bytes. */
function linjeslutt(bytes: Uint8Array, fra: number, slutt: number): number {
  const funnet = bytes.indexOf(LINJESKIFT, fra);
  return funnet < 0 || funnet >= slutt ? slutt : funnet + 1;
}

const erLinjeslutt = (bytes: Uint8Array, i: number): boolean =>
  bytes[i] === LINJESKIFT || (bytes[i] === VOGNRETUR && bytes[i + 1] === LINJESKIFT);

/**
 * Finds the fields of the record that starts at a place (RFC 4180).
 *
 * @param slutt - Where the bytes end; the last of them is a line break.
 * @param alt - Whether there is no more to come.
 * @returns False where the record goes on past the bytes, and more may come.
 */
export function delOpp(
  post: Csvpost,
  bytes: Uint8Array,
  start: number,
  slutt: number,
  skille: number,
  alt: boolean,
): boolean {
  post.felt.length = 0;
  post.iAnfoersel.length = 0;
  post.feil = undefined;
  const grense = Math.min(slutt, start + LENGSTE_LINJE);
  const ugyldig = (feil: Csvfeil): true => {
    post.feil = feil;
    post.neste = linjeslutt(bytes, start, slutt);
    return true;
  };
  let i = start;
  for (;;) {
    const fra = i;
    if (bytes[i] === ANFOERSEL) {
      for (i += 1; ; i += 2) {
        i = bytes.indexOf(ANFOERSEL, i);
        if (i < 0 || i >= grense) return alt || grense < slutt ? ugyldig("uavsluttet") : false;
        if (bytes[i + 1] !== ANFOERSEL) break;
      }
      post.felt.push(fra + 1, i);
      post.iAnfoersel.push(true);
      i += 1;
      if (bytes[i] !== skille && !erLinjeslutt(bytes, i)) return ugyldig("tegn-etter-anfoersel");
    } else {
      while (bytes[i] !== skille && !erLinjeslutt(bytes, i)) {
        if (bytes[i] === ANFOERSEL) return ugyldig("anfoersel-i-felt");
        i += 1;
      }
      post.felt.push(fra, i);
      post.iAnfoersel.push(false);
    }
    if (bytes[i] === skille) {
      i += 1;
      continue;
    }
    post.neste = bytes[i] === LINJESKIFT ? i + 1 : i + 2;
    return true;
  }
}

/** Counts the lines that bytes go over. */
export function linjerI(bytes: Uint8Array, fra: number, til: number): number {
  let antall = 0;
  for (let i = fra; i < til; i += 1) if (bytes[i] === LINJESKIFT) antall += 1;
  return antall;
}

let dekoder: InstanceType<typeof TextDecoder> | undefined;

/** Decodes bytes strictly; `undefined` for what is no UTF-8, since a byte that isn't must not turn into another letter. */
export function dekod(bytes: Uint8Array, fra: number, til: number): string | undefined {
  dekoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return dekoder.decode(bytes.subarray(fra, til));
  } catch {
    return undefined;
  }
}

/** Gives the text of each field, or `undefined` where one is no UTF-8. */
export function felttekster(post: Csvpost, bytes: Uint8Array): string[] | undefined {
  const tekster: string[] = [];
  for (const [nr, iAnfoersel] of post.iAnfoersel.entries()) {
    const tekst = dekod(bytes, post.felt[2 * nr] ?? 0, post.felt[2 * nr + 1] ?? 0);
    if (tekst === undefined) return undefined;
    tekster.push(iAnfoersel ? tekst.replaceAll('""', '"') : tekst);
  }
  return tekster;
}
