import type * as z from "zod";
import type { Problem } from "../feil.js";
import { desimal } from "../grense/felt.js";
import type { Lest } from "../grense/lesInndata.js";
import { fraTall, jevnfoer } from "../tall/Broek.js";
import type { Maaling } from "../tall/doem.js";
import { avVist, punkt } from "../tall/Intervall.js";
import { skrivTall } from "../tall/skrivTall.js";
import type { Tall } from "../tall/Tall.js";
import { enhetsfelt, erAvrundetTil, ikkeAvrundet, sannhetsverdi } from "./felt.js";

/** The fields of a number, shown or an interval; which of them go together is looked at afterwards. */
export const maalfelt = () => ({
  vist: desimal({ navn: "Det viste tallet" }).optional(),
  avrundetTil: enhetsfelt().optional(),
  fra: desimal({ navn: "Den nedre grensen" }).optional(),
  til: desimal({ navn: "Den øvre grensen" }).optional(),
  fraMed: sannhetsverdi("fraMed").optional(),
  tilMed: sannhetsverdi("tilMed").optional(),
});

type Maalfelt = z.output<z.ZodObject<ReturnType<typeof maalfelt>>>;

const lest = (vist: Maaling["vist"], intervall: Maaling["intervall"]): Lest<Maaling> => ({
  verdi: { vist, intervall },
  problemer: [],
});

const avvist = (kode: Problem["kode"], felt: string, melding: string): Lest<Maaling> => ({
  problemer: [{ kode, sti: [felt], melding }],
});

const mangler = (felt: string) => avvist("MANGLER_FELT", felt, `${felt} mangler; oppgi et desimaltall.`);

/** N-2: a shown number is the interval of those that are shown so; without a unit it is exact. */
function lesVist(vist: Tall, avrundetTil: Tall | undefined): Lest<Maaling> {
  const verdi = fraTall(vist);
  if (avrundetTil === undefined) return lest(verdi, punkt(verdi));
  const enhet = fraTall(avrundetTil);
  if (erAvrundetTil(verdi, enhet)) return lest(verdi, avVist(verdi, enhet));
  return avvist("UGYLDIG_VERDI", "vist", ikkeAvrundet(skrivTall(vist), skrivTall(avrundetTil)));
}

function lesIntervall(nedre: Tall, oevre: Tall, fraMed: boolean, tilMed: boolean): Lest<Maaling> {
  const [fra, til] = [fraTall(nedre), fraTall(oevre)];
  const orden = jevnfoer(fra, til);
  if (orden < 0 || (orden === 0 && fraMed && tilMed)) return lest(undefined, { fra, til, fraMed, tilMed });
  const funn = `fant fra ${skrivTall(nedre)} til ${skrivTall(oevre)}`;
  return orden > 0
    ? avvist("UTENFOR_OMRAADE", "til", `Intervallet går baklengs: ${funn}; oppgi den minste grensen som fra.`)
    : avvist("UGYLDIG_VERDI", "til", `Intervallet er tomt: ${funn} uten begge endene; ta med begge.`);
}

/** Reads a number from its fields: a shown one, or an interval. */
export function lesMaal({ vist, avrundetTil, fra, til, fraMed, tilMed }: Maalfelt): Lest<Maaling> {
  if (vist !== undefined) return lesVist(vist, avrundetTil);
  if (avrundetTil !== undefined) return mangler("vist");
  if (fra === undefined) return mangler("fra");
  return til === undefined ? mangler("til") : lesIntervall(fra, til, fraMed ?? true, tilMed ?? true);
}
