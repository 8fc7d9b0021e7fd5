import { siter } from "../../grense/beskrivFunn.js";
import type { Ark, Celle, Omraade } from "./Bok.js";
import { lesCelleref, lesRadnummer, STOERSTE_KOLONNE, STOERSTE_RAD } from "./celleref.js";
import { filfeil } from "./filfeil.js";
import { flyttFormel } from "./flyttFormel.js";
import { lagRutenett } from "./lagRutenett.js";
import type { Tallformat } from "./lesStiler.js";
import { utenKoder } from "./lesStrenger.js";
import { lesXml, type Xmlattributter } from "./lesXml.js";

/** What a sheet is read with: the workbook's shared texts and formats, and a place to count cells. */
export type Arkgrunnlag = {
  readonly strenger: readonly string[];
  readonly formater: readonly Tallformat[];
  /** Called for each cell with something in it; throws where there are too many. */
  readonly tell: () => void;
};

/** A cell while it is read. */
type Raacelle = {
  rad: number;
  kolonne: number;
  type: string;
  format: Tallformat;
  verdi: string | undefined;
  tekst: string | undefined;
  formel: string | undefined;
  delt: string | undefined;
};

const RAD = "worksheet/sheetData/row";
const CELLE = `${RAD}/c`;

/** Reads a rectangle (`A1:C2`, `A1`), or gives `undefined`. */
function lesOmraade(tekst: string): Omraade | undefined {
  const [fra, til] = tekst.split(":").map(lesCelleref);
  if (fra === undefined) return undefined;
  const ende = til ?? fra;
  return {
    fraRad: Math.min(fra.rad, ende.rad),
    tilRad: Math.max(fra.rad, ende.rad),
    fraKolonne: Math.min(fra.kolonne, ende.kolonne),
    tilKolonne: Math.max(fra.kolonne, ende.kolonne),
  };
}

const erPaa = (verdi: string | undefined): boolean => verdi === "1" || verdi === "true";

/** Turns what a cell says of itself into a cell, or `undefined` where nothing is in it. */
function tilCelle(
  raa: Raacelle,
  { strenger }: Arkgrunnlag,
  ugyldig: (hva: string) => Error,
): Celle | undefined {
  const { rad, kolonne, type, format, formel } = raa;
  const verdi = raa.verdi;
  const lag = (slag: Celle["slag"], tekst: string): Celle => ({
    rad,
    kolonne,
    slag,
    tekst,
    ...(formel !== undefined && { formel }),
    ...(format === "prosent" && { prosent: true }),
  });
  if (type === "inlineStr") return raa.tekst ? lag("tekst", utenKoder(raa.tekst)) : undefined;
  if (verdi === undefined || (verdi.trim() === "" && type !== "str"))
    return formel === undefined ? undefined : lag("uten-verdi", "");
  switch (type) {
    case "s": {
      const tekst = /^\s*\d{1,9}\s*$/.test(verdi) ? strenger[Number.parseInt(verdi, 10)] : undefined;
      if (tekst === undefined) throw ugyldig("viser til en tekst som ikke finnes");
      return tekst === "" ? undefined : lag("tekst", tekst);
    }
    case "str":
      return verdi === "" && formel === undefined ? undefined : lag("tekst", utenKoder(verdi));
    case "b":
      return lag("sann", erPaa(verdi.trim()) ? "SANN" : "USANN");
    case "e":
      return lag("feil", verdi.trim());
    case "d":
      return lag("dato", verdi.trim());
    case "n":
      return lag(format === "dato" ? "dato" : "tall", verdi.trim());
    default:
      throw ugyldig(`har den ukjente typen ${siter(type)}`);
  }
}

/**
 * Reads a sheet's cells: texts, numbers as they are written, and each formula with the value it last had. What the sheet says of its own size is not looked
 * at; only what is there is kept.
 *
 * @throws SioFeil `UGYLDIG_FIL`, `FOR_STOR_FIL`.
 */
export function lesArk(
  bytes: Uint8Array,
  del: string,
  { navn, skjult }: { readonly navn: string; readonly skjult: boolean },
  grunnlag: Arkgrunnlag,
): Ark {
  const celler: Celle[] = [];
  const sammenslaatte: Omraade[] = [];
  const skjulteRader = new Set<number>();
  const skjulteKolonner: { fra: number; til: number }[] = [];
  const delte = new Map<string, { formel: string; rad: number; kolonne: number }>();
  let rad = 0;
  let kolonne = 0;
  let her: Raacelle | undefined;
  const iArket = (hva: string) =>
    filfeil("UGYLDIG_FIL", `Arket ${siter(navn)} ${hva}; lagre regnearket på nytt.`, [navn]);

  const aapneRad = ({ r, hidden }: Xmlattributter) => {
    const nr = r === undefined ? rad + 1 : lesRadnummer(r);
    if (nr === undefined || nr > STOERSTE_RAD)
      throw iArket(`sier at det har raden ${siter(r ?? String(rad + 1))}`);
    rad = nr;
    kolonne = 0;
    if (erPaa(hidden)) skjulteRader.add(rad);
  };
  const aapneCelle = ({ r, t = "n", s = "0" }: Xmlattributter) => {
    const sted = r === undefined ? { rad, kolonne: kolonne + 1 } : lesCelleref(r);
    if (sted === undefined || sted.rad !== rad || sted.kolonne > STOERSTE_KOLONNE)
      throw iArket(`har cellen ${siter(r ?? "uten navn")} i rad ${rad}`);
    kolonne = sted.kolonne;
    const format = /^\d{1,6}$/.test(s) ? grunnlag.formater[Number.parseInt(s, 10)] : undefined;
    her = {
      ...sted,
      type: t,
      format,
      verdi: undefined,
      tekst: undefined,
      formel: undefined,
      delt: undefined,
    };
  };
  const lukkCelle = () => {
    if (her === undefined) return;
    const raa = her;
    her = undefined;
    if (raa.delt !== undefined) {
      const hoved = delte.get(raa.delt);
      if (raa.formel !== undefined && raa.formel !== "")
        delte.set(raa.delt, { formel: raa.formel, rad: raa.rad, kolonne: raa.kolonne });
      else if (hoved !== undefined)
        raa.formel = flyttFormel(hoved.formel, raa.rad - hoved.rad, raa.kolonne - hoved.kolonne);
    }
    const celle = tilCelle(raa, grunnlag, (hva) => iArket(`har en celle i rad ${raa.rad} som ${hva}`));
    if (celle === undefined) return;
    grunnlag.tell();
    celler.push(celle);
  };

  lesXml(bytes, del, {
    aapne: (sti, attributter) => {
      if (sti === CELLE) aapneCelle(attributter);
      else if (sti === RAD) aapneRad(attributter);
      else if (her !== undefined) {
        if (sti === `${CELLE}/v`) her.verdi ??= "";
        if (sti === `${CELLE}/f`) {
          her.formel ??= "";
          her.delt = attributter["t"] === "shared" ? attributter["si"] : undefined;
        }
      } else if (sti === "worksheet/mergeCells/mergeCell") {
        const omraade = lesOmraade(attributter["ref"] ?? "");
        if (omraade === undefined) throw iArket("slår sammen celler som ikke finnes");
        grunnlag.tell();
        sammenslaatte.push(omraade);
      } else if (sti === "worksheet/cols/col" && erPaa(attributter["hidden"])) {
        const [fra, til] = [attributter["min"], attributter["max"]].map((n) => lesRadnummer(n ?? ""));
        if (fra !== undefined && til !== undefined) skjulteKolonner.push({ fra, til });
      }
    },
    tekst: (sti, tekst) => {
      if (her === undefined) return;
      if (sti === `${CELLE}/v`) her.verdi = (her.verdi ?? "") + tekst;
      else if (sti === `${CELLE}/f`) her.formel = (her.formel ?? "") + tekst;
      else if (sti === `${CELLE}/is/t` || sti === `${CELLE}/is/r/t`) her.tekst = (her.tekst ?? "") + tekst;
    },
    lukke: (sti) => {
      if (sti === CELLE) lukkCelle();
    },
  });
  return {
    navn,
    skjult,
    rader: lagRutenett(celler, (ref) => iArket(`har cellen ${ref} to ganger`)),
    sammenslaatte,
    skjulteRader,
    skjulteKolonner,
  };
}
