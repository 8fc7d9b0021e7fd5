import { erListe, felt, liste, ved } from "./data.js";
import { lesTekst, lesVerdi } from "./lesTekst.js";
import { maanederI } from "./maaneder.js";
import { avrund, EN, like, type Rasjonal } from "./Rasjonal.js";
import { erRegnefeil, nyRegning, regnUt } from "./regnUt.js";

/** What a step is held against: the values of the steps before it, the rules, and the input where it is known. */
export type Grunnlag = {
  readonly verdier: readonly (Rasjonal | undefined)[];
  readonly steg: readonly unknown[];
  /** Statuses of the cited rules by id. */
  readonly regler: ReadonlyMap<unknown, unknown>;
  readonly inn: unknown;
};

const RUNDT = ["naermeste", "ned", "opp"];
const STATUSER = ["publisert", "utledet", "antatt"];

/** Tells what is wrong with a citation of a rule. */
function regelavvik(sted: unknown, { regler }: Grunnlag): string[] {
  const regel = felt(sted, "regel");
  if (!regler.has(regel)) return [`regelen ${String(regel)} er ikke blant reglene`];
  return regler.get(regel) === felt(sted, "status")
    ? []
    : [`statusen til regel ${String(regel)} stemmer ikke`];
}

/** Tells what is wrong with a number that stands in the input. */
function innavvik(steg: unknown, verdi: Rasjonal, { inn }: Grunnlag): string[] {
  const sti = felt(steg, "sti");
  if (!erListe(sti)) return ["stien i inndata mangler"];
  if (inn === undefined) return [];
  const lest = lesVerdi(ved(inn, sti));
  if (lest !== undefined && like(lest, verdi)) return [];
  return [`verdien er ikke den som står i inndata på ${sti.map(String).join(".")}`];
}

/** Tells what is wrong with a place that is said to be empty in the input. */
function tomavvik(steg: unknown, verdi: Rasjonal, { inn }: Grunnlag): string[] {
  const sti = felt(steg, "sti");
  if (!erListe(sti)) return ["stien i inndata mangler"];
  if (!like(verdi, EN)) return ["en tom plass teller som 1"];
  if (inn === undefined) return [];
  const funnet = ved(inn, sti);
  if (funnet === undefined || funnet === null) return [];
  return [`plassen er ikke tom i inndata: ${sti.map(String).join(".")}`];
}

/** Counts the months of the input's periods anew. */
function maanedsavvik(steg: unknown, verdi: Rasjonal, { inn }: Grunnlag): string[] {
  const aar = felt(steg, "aar");
  if (typeof aar !== "number") return ["året månedene skal være i, mangler"];
  if (inn === undefined) return [];
  let antall = 0;
  for (const sti of liste(steg, "perioder")) {
    const maaneder = maanederI(ved(inn, sti), aar);
    if (maaneder === undefined) return ["en av periodene finnes ikke i inndata"];
    antall += maaneder;
  }
  return like(verdi, { t: BigInt(antall), n: 1n }) ? [] : ["periodene i inndata har et annet antall måneder"];
}

/** Reads the operands, and tells what is wrong with them. */
function lesOperander(steg: unknown, nr: number, grunnlag: Grunnlag) {
  const avvik: string[] = [];
  const operander = new Map<string, Rasjonal>();
  for (const operand of liste(steg, "operander")) {
    const navn = felt(operand, "navn");
    const til = felt(operand, "steg");
    if (typeof navn !== "string" || operander.has(navn)) {
      avvik.push(`operanden «${String(navn)}» er uten navn eller står to ganger`);
      continue;
    }
    if (typeof til !== "number" || !Number.isInteger(til) || til < 0 || til >= nr) {
      avvik.push(`operanden «${navn}» viser ikke til et tidligere steg`);
      continue;
    }
    const verdi = lesTekst(felt(operand, "verdi"));
    const derfra = grunnlag.verdier[til];
    if (verdi === undefined || derfra === undefined || !like(verdi, derfra)) {
      avvik.push(`operanden «${navn}» har en annen verdi enn steg ${til}`);
      continue;
    }
    operander.set(navn, verdi);
  }
  return { operander, avvik };
}

/** Rounds as a step says; `undefined` where it can't be read. */
function avrundet(eksakt: Rasjonal, avrunding: unknown): Rasjonal | undefined {
  if (avrunding === undefined) return eksakt;
  const enhet = lesTekst(felt(avrunding, "enhet"));
  const maate = felt(avrunding, "maate");
  if (enhet === undefined || enhet.t <= 0n || typeof maate !== "string" || !RUNDT.includes(maate))
    return undefined;
  return avrund(eksakt, enhet, maate);
}

/** Computes a step anew. */
function regneavvik(steg: unknown, nr: number, verdi: Rasjonal, grunnlag: Grunnlag): string[] {
  const { operander, avvik } = lesOperander(steg, nr, grunnlag);
  const avrunding = felt(steg, "avrunding");
  avvik.push(...regelavvik(steg, grunnlag));
  if (avrunding !== undefined) avvik.push(...regelavvik(avrunding, grunnlag));
  if (avvik.length > 0) return avvik;
  try {
    const regning = nyRegning();
    const eksakt = lesTekst(felt(steg, "eksakt"));
    const svar = regnUt(felt(steg, "uttrykk"), operander, regning, eksakt);
    if (eksakt === undefined || !like(eksakt, svar))
      return ["regnestykket gir et annet svar enn det uavrundede"];
    const etter = avrundet(svar, avrunding);
    if (etter === undefined || !like(etter, verdi))
      return ["verdien er ikke det uavrundede svaret, avrundet slik det står"];
    const ubrukte = [...operander.keys()].filter((navn) => !regning.brukt.has(navn));
    return ubrukte.map((navn) => `operanden «${navn}» brukes ikke i uttrykket`);
  } catch (e) {
    if (erRegnefeil(e)) return [e.regnefeil];
    throw e;
  }
}

/** Checks a step; tells what is wrong with it, in bokmål. */
export function etterregnSteg(nr: number, grunnlag: Grunnlag): string[] {
  const steg = grunnlag.steg[nr];
  const verdi = grunnlag.verdier[nr];
  if (verdi === undefined) return ["verdien kan ikke leses"];
  const slag = felt(steg, "slag");
  if (slag === "inndata") return innavvik(steg, verdi, grunnlag);
  if (slag === "konstant" || slag === "vitne") return regelavvik(steg, grunnlag);
  if (slag === "tom") return [...regelavvik(steg, grunnlag), ...tomavvik(steg, verdi, grunnlag)];
  if (slag === "maaneder") return [...regelavvik(steg, grunnlag), ...maanedsavvik(steg, verdi, grunnlag)];
  if (slag === "regnestykke") return regneavvik(steg, nr, verdi, grunnlag);
  if (slag !== "tabell") return [`slaget «${String(slag)}» er ukjent`];
  const avvik = STATUSER.includes(String(felt(steg, "status"))) ? [] : ["verdien har ingen status"];
  if (felt(steg, "regel") !== undefined && !grunnlag.regler.has(felt(steg, "regel")))
    avvik.push("regelen som verdien er utledet etter, er ikke blant reglene");
  return felt(steg, "sti") === undefined ? avvik : [...avvik, ...innavvik(steg, verdi, grunnlag)];
}
