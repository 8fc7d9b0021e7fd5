import { bryterKrav, erNavn } from "../grense/felt.js";
import { lesTall } from "../tall/lesTall.js";
import { fortegn, type Tall } from "../tall/Tall.js";
import { lesPrisgrunnlag, type Prisgrunnlag } from "../tariff/prisgrunnlag.js";
import { kodenummer } from "../tjenestekoder/kodenummer.js";
import { TJENESTEKODER } from "../tjenestekoder/koder.js";
import type { LestAKontoTermin, LestLinje, LestOppgjoer } from "./LestOppgjoer.js";
import { NOEKKELKRAV } from "./oppgjoersdeler.js";
import { SUMRAD } from "./stillOpp.js";

/** The fields of an input and of its lines that are read here; any other is left to the schema. */
const FELT: ReadonlySet<string> = new Set([
  "kommune",
  "aar",
  "termin",
  "noekkel",
  "tariff",
  "priser",
  "linjer",
  "aKonto",
]);
const AKONTOFELT: ReadonlySet<string> = new Set(["termin", "beloep"]);

/** Tells whether a value is an object with no other fields than these; inherited ones count, as they do in the schema. */
function harBare(felt: ReadonlySet<string>, inn: unknown): inn is Record<string, unknown> {
  if (typeof inn !== "object" || inn === null || Array.isArray(inn)) return false;
  for (const navn in inn) {
    if (!felt.has(navn)) return false;
  }
  return true;
}

/** Does the same for a line; of them there are many, and names are compared faster than they are looked up. */
function erLinje(inn: unknown): inn is Record<string, unknown> {
  if (typeof inn !== "object" || inn === null || Array.isArray(inn)) return false;
  for (const navn in inn) {
    if (navn !== "kode" && navn !== "aarsvolum" && navn !== "gjennomfoert") return false;
  }
  return true;
}

const volum = (inn: unknown): Tall | undefined => {
  const t = lesTall(inn);
  return typeof t === "string" || fortegn(t) < 0 ? undefined : t;
};

function lesLinjer(inn: unknown, { priser }: Prisgrunnlag): (LestLinje | undefined)[] | undefined {
  if (!Array.isArray(inn)) return undefined;
  const linjer = new Array<LestLinje | undefined>(TJENESTEKODER.length).fill(undefined);
  let neste = 0; // most inputs have the form's order, and the next code is faster compared than looked up
  for (let i = 0; i < inn.length; i += 1) {
    const linje: unknown = inn[i];
    if (!erLinje(linje)) return undefined;
    const kode = linje["kode"];
    const nr: number | undefined = kode === TJENESTEKODER[neste] ? neste : kodenummer(kode);
    const aarsvolum = volum(linje["aarsvolum"]);
    const gjennomfoert = volum(linje["gjennomfoert"]);
    if (nr === undefined || aarsvolum === undefined || gjennomfoert === undefined) return undefined;
    if (linjer[nr] !== undefined || priser[nr] === undefined) return undefined;
    linjer[nr] = { aarsvolum, gjennomfoert };
    neste = nr + 1;
  }
  return linjer;
}

/** Reads the form's rows; `undefined` when anything is wrong with them or the term has no row among them. */
function lesAKontorader(inn: unknown, termin: string | undefined): LestAKontoTermin[] | undefined {
  if (!Array.isArray(inn)) return undefined;
  const rader: LestAKontoTermin[] = [];
  const navnene = new Set<string | undefined>([SUMRAD]);
  for (let i = 0; i < inn.length; i += 1) {
    const rad: unknown = inn[i];
    if (!harBare(AKONTOFELT, rad)) return undefined;
    const { termin: navn, beloep: tekst } = rad;
    const beloep = lesTall(tekst);
    if (typeof navn !== "string" || !erNavn(navn) || typeof beloep === "string") return undefined;
    if (navnene.has(navn)) return undefined;
    navnene.add(navn);
    rader.push({ termin: navn, beloep });
  }
  return termin !== SUMRAD && navnene.has(termin) ? rader : undefined;
}

const erNavnEllerUtelatt = (inn: unknown): inn is string | undefined =>
  inn === undefined || (typeof inn === "string" && erNavn(inn));

/**
 * Reads an input that is written just as it should be, several times faster than the schema; `undefined` for all else.
 *
 * It accepts nothing that `lesGrundig` refuses and reads it no differently (a property test); what it does not accept, for
 * whatever reason, the thorough reading decides on.
 */
export function lesHurtig(inn: unknown): LestOppgjoer | undefined {
  if (!harBare(FELT, inn)) return undefined;
  if (inn["maaneder"] !== undefined) return undefined; // a class may have it where for … in does not look
  const { kommune, aar, termin } = inn;
  if (!erNavnEllerUtelatt(kommune) || !erNavnEllerUtelatt(termin)) return undefined;
  if (aar !== undefined && !(typeof aar === "number" && Number.isInteger(aar) && aar >= 1900 && aar <= 2199))
    return undefined;
  const noekkel = lesTall(inn["noekkel"]);
  if (typeof noekkel === "string" || bryterKrav(noekkel, NOEKKELKRAV) !== undefined) return undefined;
  const priser = lesPrisgrunnlag(inn);
  if (!("verdi" in priser)) return undefined;
  const linjer = lesLinjer(inn["linjer"], priser.verdi);
  if (linjer === undefined) return undefined;
  const aKonto = lesAKontorader(inn["aKonto"], termin); // none is no rows either
  if (aKonto === undefined && inn["aKonto"] !== undefined) return undefined;
  return { noekkel: { teller: noekkel, nevner: 1 }, grunnlag: priser.verdi, linjer, aar, termin, aKonto };
}
