import { siter } from "../../grense/beskrivFunn.js";
import type { Filgrenser } from "../LestSkjemafil.js";
import { filfeil } from "./filfeil.js";

/** A part of a ZIP file, still packed. */
export type Zipdel = {
  readonly navn: string;
  readonly data: Uint8Array;
  /** Its size unpacked, and its checksum, as the file says them. */
  readonly stoerrelse: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly metode: number;
};

const SLUTT = 0x06054b50;
const OPPFOERING = 0x02014b50;
const LOKALT = 0x04034b50;
const SLUTTLENGDE = 22;
const OPPFOERINGSLENGDE = 46;
const LOKALLENGDE = 30;
const LENGSTE_KOMMENTAR = 65_535;
/** What a field of 32 bits says when the number stands elsewhere (zip64). */
const ANNENSTEDS = 0xffffffff;

const avkuttet = (hva: string) =>
  filfeil("UGYLDIG_FIL", `Filen er avkuttet eller ødelagt: ${hva}. Hent eller lagre den på nytt.`);

/** Reads numbers with the lowest byte first; a place outside the file is a file that is cut off. */
function lagLeser(bytes: Uint8Array) {
  const visning = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const innenfor = (i: number, lengde: number) => {
    if (i < 0 || i + lengde > bytes.length) throw avkuttet("den viser til noe utenfor seg selv");
    return i;
  };
  return {
    to: (i: number) => visning.getUint16(innenfor(i, 2), true),
    fire: (i: number) => visning.getUint32(innenfor(i, 4), true),
    del: (i: number, lengde: number) => bytes.subarray(innenfor(i, lengde), i + lengde),
  };
}

/** Finds the list's end, which is the last thing of the file but a comment that fills the rest exactly. */
function finnSlutt(bytes: Uint8Array, les: ReturnType<typeof lagLeser>): number {
  const foerst = Math.max(0, bytes.length - SLUTTLENGDE - LENGSTE_KOMMENTAR);
  for (let i = bytes.length - SLUTTLENGDE; i >= foerst; i -= 1) {
    if (bytes[i] === 0x50 && les.fire(i) === SLUTT && i + SLUTTLENGDE + les.to(i + 20) === bytes.length)
      return i;
  }
  throw avkuttet("innholdslisten mangler");
}

function sjekkNavn(navn: string): string {
  const slikt = /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.?(\/|$)/.test(navn) || navn === "";
  if (!slikt) return navn;
  const melding = `Filen har en del som heter ${siter(navn)}; et regneark har ingen slike navn. Lagre det på nytt fra regnearkprogrammet.`;
  throw filfeil("UGYLDIG_FIL", melding);
}

/** Decodes a part's name byte by byte: those of spreadsheets are ASCII, and any other must only differ from these. */
const navnAv = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1000));

/** Reads the list of a ZIP file's parts by name in lower case, and refuses what no spreadsheet program writes. */
export function finnZipdeler(bytes: Uint8Array, grenser: Required<Filgrenser>): ReadonlyMap<string, Zipdel> {
  const les = lagLeser(bytes);
  const slutt = finnSlutt(bytes, les);
  const antall = les.to(slutt + 10);
  const fra = les.fire(slutt + 16);
  if (les.to(slutt + 4) !== 0 || les.to(slutt + 8) !== antall) throw avkuttet("den er én av flere deler");
  if (antall > grenser.filer)
    throw filfeil("FOR_STOR_FIL", `Filen har ${antall} deler; grensen er ${grenser.filer}.`);
  const deler = new Map<string, Zipdel>();
  const opptatt: { fra: number; til: number }[] = [];
  let i = fra;
  for (let nr = 0; nr < antall; nr += 1) {
    if (les.fire(i) !== OPPFOERING) throw avkuttet("innholdslisten er i ustand");
    const [merker, metode, crc] = [les.to(i + 8), les.to(i + 10), les.fire(i + 16)];
    const [pakket, stoerrelse] = [les.fire(i + 20), les.fire(i + 24)];
    const [navnelengde, ekstra, kommentar, sted] = [
      les.to(i + 28),
      les.to(i + 30),
      les.to(i + 32),
      les.fire(i + 42),
    ];
    const navn = sjekkNavn(navnAv(les.del(i + OPPFOERINGSLENGDE, navnelengde)));
    if (merker & 1)
      throw filfeil("UKJENT_FILFORMAT", `Filen er kryptert (${siter(navn)}); lagre den uten passord.`);
    if (metode !== 0 && metode !== 8)
      throw filfeil("UGYLDIG_FIL", `Delen ${siter(navn)} er pakket på en måte som regneark ikke bruker.`);
    if (pakket === ANNENSTEDS || stoerrelse === ANNENSTEDS || sted === ANNENSTEDS)
      throw filfeil(
        "FOR_STOR_FIL",
        `Delen ${siter(navn)} er lagret for filer over 4 GB (zip64); lagre regnearket på nytt.`,
      );
    if (les.fire(sted) !== LOKALT) throw avkuttet(`delen ${siter(navn)} er ikke der den skal være`);
    const lokaltNavn = les.to(sted + 26);
    if (navnAv(les.del(sted + LOKALLENGDE, lokaltNavn)) !== navn)
      throw avkuttet(`delen ${siter(navn)} heter noe annet der den står`);
    const start = sted + LOKALLENGDE + lokaltNavn + les.to(sted + 28);
    const data = les.del(start, pakket);
    if (metode === 0 && pakket !== stoerrelse) throw avkuttet(`delen ${siter(navn)} har to størrelser`);
    if (deler.has(navn.toLowerCase()))
      throw filfeil(
        "UGYLDIG_FIL",
        `Filen har to deler som heter ${siter(navn)}; det er ikke til å si hvilken som gjelder.`,
      );
    opptatt.push({ fra: sted, til: start + pakket });
    if (!navn.endsWith("/")) deler.set(navn.toLowerCase(), { navn, data, stoerrelse, crc, metode });
    i += OPPFOERINGSLENGDE + navnelengde + ekstra + kommentar;
  }
  if (i > slutt) throw avkuttet("innholdslisten går utenfor plassen sin");
  // parts that share bytes are how a small file claims to be endless
  opptatt.sort((a, b) => a.fra - b.fra);
  if (opptatt.some((del, nr) => nr > 0 && del.fra < (opptatt[nr - 1]?.til ?? 0)))
    throw filfeil("UGYLDIG_FIL", "Deler av filen ligger oppå hverandre; slik skriver ikke noe regneark.");
  return deler;
}
