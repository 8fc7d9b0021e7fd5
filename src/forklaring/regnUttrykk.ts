import {
  absolutt,
  adder,
  BROEK_NULL,
  type Broek,
  broek,
  broekfortegn,
  divider,
  jevnfoer,
  multipliser,
  subtraher,
} from "../tall/Broek.js";
import { type Avrunding, kvotient } from "../tall/kvotient.js";
import { fraStor, teller } from "../tall/Tall.js";
import type { Operasjon, Uttrykk } from "./Forklaring.js";

const EN = /* @__PURE__ */ broek(1n);

/** Rounds to whole units. */
export function avrundTil(b: Broek, enhet: Broek, maate: Avrunding): Broek {
  const { t, n } = divider(b, enhet);
  return multipliser(broek(teller(kvotient(fraStor(t, 0), n, 0, maate))), enhet);
}

/** Counts the days of [fra, til] that stretches of days cover, each once. */
function dekkede([fra, til, ...par]: readonly Broek[]): Broek {
  if (fra === undefined || til === undefined) throw new Error("dekkede trenger to dager");
  const strekk: { a: Broek; b: Broek }[] = [];
  for (let i = 0; i < par.length; i += 2) {
    const [c, d] = [par[i], par[i + 1]];
    if (c === undefined || d === undefined) throw new Error("dekkede trenger par av dager");
    const a = jevnfoer(c, fra) < 0 ? fra : c;
    const b = jevnfoer(d, til) > 0 ? til : d;
    if (jevnfoer(a, b) <= 0) strekk.push({ a, b });
  }
  strekk.sort((x, y) => jevnfoer(x.a, y.a));
  let dager = BROEK_NULL;
  let neste = fra; // the first day that is not counted yet
  for (const { a, b } of strekk) {
    const start = jevnfoer(a, neste) < 0 ? neste : a;
    if (jevnfoer(start, b) > 0) continue;
    const etter = adder(b, EN);
    dager = adder(dager, subtraher(etter, start));
    neste = etter;
  }
  return dager;
}

/** shares whole units by the largest remainders. */
function stoersteRest([total, ...deler]: readonly Broek[], nr: number): Broek {
  const gulv = deler.map((del) => avrundTil(del, EN, "ned"));
  const rest = deler.map((del, i) => subtraher(del, gulv[i] ?? BROEK_NULL));
  const etterRest = deler
    .map((_, i) => i)
    .sort((a, b) => jevnfoer(rest[b] ?? BROEK_NULL, rest[a] ?? BROEK_NULL));
  const igjen = subtraher(total ?? BROEK_NULL, gulv.reduce(adder, BROEK_NULL));
  const foran = broek(BigInt(etterRest.indexOf(nr)));
  return adder(gulv[nr] ?? BROEK_NULL, jevnfoer(foran, igjen) < 0 ? EN : BROEK_NULL);
}

const par = (regn: (a: Broek, b: Broek) => Broek) => (ledd: readonly Broek[]) => {
  const [foerste, ...andre] = ledd;
  if (foerste === undefined) throw new Error("et regnestykke uten ledd");
  return andre.reduce(regn, foerste);
};

const REGN: Readonly<Record<Operasjon, (ledd: readonly Broek[]) => Broek>> = {
  pluss: /* @__PURE__ */ par(adder),
  sum: (ledd) => ledd.reduce(adder, BROEK_NULL),
  minus: /* @__PURE__ */ par(subtraher),
  ganger: /* @__PURE__ */ par(multipliser),
  delt: /* @__PURE__ */ par(divider),
  min: /* @__PURE__ */ par((a, b) => (jevnfoer(b, a) < 0 ? b : a)),
  maks: /* @__PURE__ */ par((a, b) => (jevnfoer(b, a) > 0 ? b : a)),
  abs: ([a = BROEK_NULL]) => ({ t: absolutt(a.t), n: a.n }),
  positiv: ([a = BROEK_NULL]) => (broekfortegn(a) > 0 ? EN : BROEK_NULL),
  like: /* @__PURE__ */ par((a, b) => {
    if (jevnfoer(a, b) !== 0) throw new Error("forklaringen sier at to tall er like, og de er det ikke");
    return a;
  }),
  dekkede,
};

/** Reads a unit. */
function enhetAv(tekst: string): Broek {
  const [hele = "", desimaler = ""] = tekst.split(".");
  return broek(BigInt(hele + desimaler), 10n ** BigInt(desimaler.length));
}

/**
 * Finds the least whole number of units above a bound from which something is true on: the one that is proposed where it is, otherwise by
 * doubling up to it, then halving.
 */
function foersteFra(
  erNaadd: (verdi: Broek) => boolean,
  over: Broek,
  enhet: Broek,
  forslag: Broek | undefined,
): Broek {
  if (forslag !== undefined) {
    const foer = subtraher(forslag, enhet);
    const alene = jevnfoer(foer, over) <= 0 || !erNaadd(foer);
    if (jevnfoer(forslag, over) > 0 && alene && erNaadd(forslag)) return forslag;
  }
  const verdi = (antall: bigint): Broek => multipliser(broek(antall), enhet);
  const { t, n } = divider(over, enhet);
  let nei = teller(kvotient(fraStor(t, 0), n, 0, "ned"));
  let steg = 1n;
  for (; !erNaadd(verdi(nei + steg)); steg *= 2n) nei += steg;
  let ja = nei + steg;
  while (ja - nei > 1n) {
    const midt = (ja + nei) / 2n;
    if (erNaadd(verdi(midt))) ja = midt;
    else nei = midt;
  }
  return verdi(ja);
}

/** Does what an expression says, exactly; `forslag` is what a search may find at once. */
export function regnUttrykk(uttrykk: Uttrykk, verdier: ReadonlyMap<string, Broek>, forslag?: Broek): Broek {
  if (typeof uttrykk === "string") {
    const verdi = verdier.get(uttrykk);
    if (verdi === undefined) throw new Error(`uttrykket bruker «${uttrykk}», som ikke er en operand`);
    return verdi;
  }
  if (uttrykk.op === "foerste") {
    const [her, grense, over] = uttrykk.ledd;
    const minst = regnUttrykk(grense, verdier);
    const erNaadd = (verdi: Broek) =>
      jevnfoer(regnUttrykk(her, new Map([...verdier, [uttrykk.variabel, verdi]])), minst) >= 0;
    return foersteFra(erNaadd, regnUttrykk(over, verdier), enhetAv(uttrykk.enhet), forslag);
  }
  const ledd = uttrykk.ledd.map((u) => regnUttrykk(u, verdier));
  if (uttrykk.op === "stoersteRest") return stoersteRest(ledd, uttrykk.nr);
  if (uttrykk.op !== "avrund") {
    return REGN[uttrykk.op](ledd);
  }
  return avrundTil(ledd[0] ?? BROEK_NULL, enhetAv(uttrykk.enhet), uttrykk.maate);
}
