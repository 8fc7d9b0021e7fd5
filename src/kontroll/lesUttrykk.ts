import * as z from "zod";
import type { Feilkode, Sti } from "../feil.js";
import { beskrivFunn } from "../grense/beskrivFunn.js";
import { lat } from "../grense/felt.js";
import { erObjekt, type Lest, lesMedSkjema } from "../grense/lesInndata.js";
import { skrivBroek } from "../tall/Broek.js";
import type { Maaling } from "../tall/doem.js";
import { roererNull } from "../tall/Intervall.js";
import { under } from "./felt.js";
import { lesMaal, maalfelt } from "./lesMaal.js";
import { erOperasjon, type Operasjon, regnUt, tarTo } from "./operasjoner.js";

/** Operations may stand inside each other as deep as this. */
const DYPEST = 20;
/** An expression may have as many parts as this, so that no answer takes long. */
const FLEST = 500;

/** What a number or an expression may be given as, with the fields that say so. */
type Former = Readonly<Record<string, readonly string[]>>;

const INTERVALLFELT = ["fra", "til", "fraMed", "tilMed"];
const TALLFORMER: Former = { vist: ["vist", "avrundetTil"], "fra og til": INTERVALLFELT };
const UTTRYKKSFORMER: Former = {
  vist: ["vist", "avrundetTil"],
  "fra og til": INTERVALLFELT,
  sum: ["sum"],
  differanse: ["differanse"],
  produkt: ["produkt"],
  kvotient: ["kvotient"],
};

const ledd = () => z.unknown().optional();
const tallskjema = /* @__PURE__ */ lat(() => z.strictObject(maalfelt()));
const uttrykksskjema = /* @__PURE__ */ lat(() =>
  z.strictObject({ ...maalfelt(), sum: ledd(), differanse: ledd(), produkt: ledd(), kvotient: ledd() }),
);

/** Where the reading is: how deep, and how many parts it has met. */
type Lesing = { readonly dybde: number; readonly telling: { deler: number } };

const avvist = (kode: Feilkode, sti: Sti, melding: string): Lest<never> => ({
  problemer: [{ kode, sti, melding }],
});

/** Reads a number or an expression; `lesing` says where in an expression, and is left out where only a number may stand. */
function les(inn: unknown, sti: Sti, lesing?: Lesing): Lest<Maaling> {
  if (lesing) lesing.telling.deler += 1;
  const svar = lesMedSkjema(lesing ? uttrykksskjema() : tallskjema(), inn);
  const problemer = under(sti, svar.problemer);
  if (!erObjekt(inn)) return { problemer };
  const former = lesing ? UTTRYKKSFORMER : TALLFORMER;
  const funnet = Object.keys(former).filter((form) => former[form]?.some((felt) => inn[felt] !== undefined));
  const [form] = funnet;
  if (funnet.length > 1) {
    const melding = `Har både ${funnet.join(" og ")}; oppgi bare én av dem.`;
    return { problemer: [...problemer, { kode: "FLERE_VALG", sti, melding }] };
  }
  if (lesing && form !== undefined && erOperasjon(form)) {
    const lest = lesOperasjon(form, inn[form], [...sti, form], lesing);
    return problemer.length === 0 ? lest : { problemer: [...problemer, ...lest.problemer] };
  }
  if (!("verdi" in svar)) return { problemer };
  if (form === undefined) {
    return avvist("MANGLER_VALG", sti, `Ikke noe tall her; oppgi én av ${Object.keys(former).join(", ")}.`);
  }
  const lest = lesMaal(svar.verdi);
  return "verdi" in lest ? lest : { problemer: under(sti, lest.problemer) };
}

/** Reads the operands of an operation and puts them together. */
function lesOperasjon(operasjon: Operasjon, inn: unknown, sti: Sti, lesing: Lesing): Lest<Maaling> {
  if (!Array.isArray(inn)) {
    return avvist("UGYLDIG_TYPE", sti, `Fant ${beskrivFunn(inn)}; her skal det stå en liste.`);
  }
  if (tarTo(operasjon) ? inn.length !== 2 : inn.length === 0) {
    const antall = tarTo(operasjon) ? "to ledd" : "minst ett ledd";
    return avvist("UGYLDIG_VERDI", sti, `${operasjon} skal ha ${antall}: fant ${beskrivFunn(inn)}.`);
  }
  if (lesing.dybde >= DYPEST) {
    return avvist("UTENFOR_OMRAADE", sti, `Mer enn ${DYPEST} regnestykker inni hverandre; del det opp.`);
  }
  const lest: Lest<Maaling>[] = [];
  const innenfor = { ...lesing, dybde: lesing.dybde + 1 };
  for (let i = 0; i < inn.length && lesing.telling.deler <= FLEST; i += 1) {
    lest.push(les(inn[i], [...sti, i], innenfor));
  }
  const problemer = lest.flatMap((svar) => svar.problemer);
  const [foerste, ...resten] = lest.flatMap((svar) => ("verdi" in svar ? [svar.verdi] : []));
  if (problemer.length > 0 || foerste === undefined) return { problemer };
  const divisor = operasjon === "kvotient" ? resten[0]?.intervall : undefined;
  if (divisor && roererNull(divisor)) {
    const funn = `den er fra ${skrivBroek(divisor.fra)} til ${skrivBroek(divisor.til)}`;
    const melding = `Divisoren kan være 0: ${funn}; oppgi et tall som ikke kan være 0.`;
    return avvist("DELING_PAA_NULL", [...sti, 1], melding);
  }
  return { verdi: regnUt(operasjon, foerste, resten), problemer: [] };
}

/** Reads a published number: shown, or an interval. */
export const lesPublisert = (inn: unknown): Lest<Maaling> => les(inn, []);

/** Reads what it should be: a number, or sums, differences, products and quotients of such. */
export function lesUttrykk(inn: unknown): Lest<Maaling> {
  const telling = { deler: 0 };
  const lest = les(inn, [], { dybde: 0, telling });
  if (telling.deler <= FLEST) return lest;
  const melding = `Regnestykket har mer enn ${FLEST} deler; del det opp.`;
  return { problemer: [...lest.problemer, { kode: "UTENFOR_OMRAADE", sti: [], melding }] };
}
