import { Inflate } from "fflate";
import { siter } from "../../grense/beskrivFunn.js";
import type { Filgrenser } from "../LestSkjemafil.js";
import { crc32 } from "./crc32.js";
import { filfeil } from "./filfeil.js";
import { finnZipdeler, type Zipdel } from "./finnZipdeler.js";

/** An opened ZIP file: its parts are unpacked one at a time, when they are asked for. */
export type Zip = {
  readonly navn: readonly string[];
  /** Unpacks a part, whatever case its name is written in; `undefined` where there is none. */
  readonly les: (navn: string) => Uint8Array | undefined;
};

/** Bytes that are handed to the unpacking at a time: at the most a thousand times as many come out before the size is looked at again. */
const BIT = 4096;

/** How many times larger than packed a part may be, where it is large at all; text in spreadsheets is some 10 to 50 times. */
const STOERSTE_FORHOLD = 300;
const STOR = 1_000_000;

const forStor = (grense: number) =>
  filfeil(
    "FOR_STOR_FIL",
    `Innholdet er mer enn ${grense} bytes når det pakkes ut; et oppgjørsskjema er langt mindre. Fjern det som ikke hører til skjemaet, eller oppgi en større grense.`,
  );

/** Unpacks, and counts what really comes out: what the file says of its own size is not to be trusted. */
function pakkUt(data: Uint8Array, hoeyst: number, siFra: () => Error): Uint8Array {
  const biter: Uint8Array[] = [];
  let lengde = 0;
  const utpakking = new Inflate((bit) => {
    lengde += bit.length;
    if (lengde > hoeyst) throw siFra();
    biter.push(bit);
  });
  for (let i = 0; i < data.length; i += BIT)
    utpakking.push(data.subarray(i, i + BIT), i + BIT >= data.length);
  const ut = new Uint8Array(lengde);
  let her = 0;
  for (const bit of biter) {
    ut.set(bit, her);
    her += bit.length;
  }
  return ut;
}

/**
 * Opens a ZIP file for reading: its list of parts is checked whole, and each part that is unpacked is held against its size and its
 * checksum. Nothing is written anywhere, and no name is used as a path.
 *
 * @throws SioFeil `UGYLDIG_FIL`, `FOR_STOR_FIL`.
 */
export function lesZip(bytes: Uint8Array, grenser: Required<Filgrenser>): Zip {
  const deler = finnZipdeler(bytes, grenser);
  const utpakket = new Map<Zipdel, Uint8Array>();
  let brukt = 0;
  const les = (navn: string): Uint8Array | undefined => {
    const del = deler.get(navn.toLowerCase());
    if (del === undefined) return undefined;
    const kjent = utpakket.get(del);
    if (kjent !== undefined) return kjent;
    const { data, stoerrelse, metode } = del;
    const igjen = grenser.utpakket - brukt;
    if (stoerrelse > igjen) throw forStor(grenser.utpakket);
    if (stoerrelse > STOR && stoerrelse > STOERSTE_FORHOLD * data.length) {
      const melding = `Delen ${siter(del.navn)} sier at den er ${stoerrelse} bytes, mer enn ${STOERSTE_FORHOLD} ganger så stor som den er pakket; slik ser ikke et regneark ut, og den blir ikke pakket ut.`;
      throw filfeil("FOR_STOR_FIL", melding);
    }
    const oedelagt = (hva: string) =>
      filfeil(
        "UGYLDIG_FIL",
        `Delen ${siter(del.navn)} i filen er ødelagt (${hva}); hent eller lagre filen på nytt.`,
      );
    let innhold: Uint8Array;
    try {
      innhold =
        metode === 0 ? data : pakkUt(data, stoerrelse, () => oedelagt("den er større enn filen selv sier"));
    } catch (e) {
      if (e instanceof Error && e.name === "SioFeil") throw e;
      throw oedelagt("den lar seg ikke pakke ut");
    }
    if (innhold.length !== stoerrelse) throw oedelagt("den er kortere enn filen selv sier");
    if (crc32(innhold) !== del.crc) throw oedelagt("sjekksummen stemmer ikke");
    brukt += innhold.length;
    utpakket.set(del, innhold);
    return innhold;
  };
  return { navn: [...deler.values()].map((del) => del.navn), les };
}
