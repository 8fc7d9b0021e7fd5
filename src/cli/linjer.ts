import { Klifeil } from "./Klifeil.js";

/** The longest line that is read; one settlement of 51 lines is under 10 kB. */
const LENGSTE_LINJE = 64 * 1024 * 1024;

const LINJESKIFT = 10;

/** A line of text, or what is wrong with it. */
export type Linje = string | Klifeil;

const feil = (melding: string) => new Klifeil([{ kode: "UGYLDIG_JSON", sti: [], melding }]);

/** Decodes the bytes of a line strictly; a byte that is no UTF-8 must not turn into another letter. */
function dekod(deler: readonly Uint8Array[], foerste: boolean): Linje {
  const dekoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    const tekst = dekoder.decode(Buffer.concat(deler));
    return foerste && tekst.startsWith("\ufeff") ? tekst.slice(1) : tekst;
  } catch {
    return feil("Linjen er ikke gyldig UTF-8; lagre filen som UTF-8.");
  }
}

/**
 * Splits a byte stream into lines, a batch a chunk, in bounded memory.
 *
 * Only LF ends a line (CR before it is white space to JSON), so text that holds other line separators stays whole.
 */
export async function* lesLinjer(stroem: AsyncIterable<Uint8Array>): AsyncGenerator<Linje[]> {
  let deler: Uint8Array[] = [];
  let lengde = 0;
  let foerste = true;
  const avslutt = (): Linje => {
    const linje =
      lengde > LENGSTE_LINJE ? feil(`Linjen er lengre enn ${LENGSTE_LINJE} byte.`) : dekod(deler, foerste);
    deler = [];
    lengde = 0;
    foerste = false;
    return linje;
  };
  const leggTil = (bit: Uint8Array) => {
    lengde += bit.length;
    if (lengde > LENGSTE_LINJE) deler = [];
    else if (bit.length > 0) deler.push(bit);
  };
  for await (const bit of stroem) {
    const ferdige: Linje[] = [];
    let fra = 0;
    for (let til = bit.indexOf(LINJESKIFT); til >= 0; til = bit.indexOf(LINJESKIFT, fra)) {
      leggTil(bit.subarray(fra, til));
      ferdige.push(avslutt());
      fra = til + 1;
    }
    leggTil(bit.subarray(fra));
    if (ferdige.length > 0) yield ferdige;
  }
  if (lengde > 0) yield [avslutt()];
}
