import { erListe, felt } from "./data.js";
import { lesTekst } from "./lesTekst.js";
import { avrund, dele, EN, forhold, gange, gulv, minus, NULL, pluss, type Rasjonal } from "./Rasjonal.js";

/** Why an expression can't be computed: what is thrown, and caught by who checks the step. */
export type Regnefeil = { readonly regnefeil: string };

/** Tells whether something caught is a {@link Regnefeil}. */
export const erRegnefeil = (e: unknown): e is Regnefeil =>
  typeof e === "object" && e !== null && Object.hasOwn(e, "regnefeil");

function feil(regnefeil: string): never {
  const kastes: Regnefeil = { regnefeil };
  throw kastes;
}

const foerste = ([a]: readonly Rasjonal[]): Rasjonal => a ?? feil("et ledd mangler");

const etterTur =
  (regn: (a: Rasjonal, b: Rasjonal) => Rasjonal) =>
  (ledd: readonly Rasjonal[]): Rasjonal =>
    ledd.slice(1).reduce(regn, foerste(ledd));

/** Counts the days from the first to the second that the pairs after them cover. */
function dekkede(ledd: readonly Rasjonal[]): Rasjonal {
  if (ledd.length < 2 || ledd.length % 2 !== 0) feil("dekkede trenger par av dager");
  const dager = ledd.map(gulv);
  const [fra = 0n, til = 0n] = dager;
  const par: [bigint, bigint][] = [];
  for (let i = 2; i < dager.length; i += 2) par.push([dager[i] ?? 0n, dager[i + 1] ?? 0n]);
  par.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  let antall = 0n;
  let telt = fra - 1n; // the last day that is counted or passed
  for (const [a, b] of par) {
    const start = a > telt ? a : telt + 1n;
    const slutt = b < til ? b : til;
    if (slutt < start) continue;
    antall += slutt - start + 1n;
    telt = slutt;
  }
  return { t: antall, n: 1n };
}

/** Gives one share when whole units are shared: its floor, and a unit more where fewer are ahead of it than there are units left. */
function stoersteRest([total = NULL, ...deler]: readonly Rasjonal[], nr: number): Rasjonal {
  const gulvene = deler.map((del) => ({ t: gulv(del), n: 1n }));
  const rest = deler.map((del, i) => minus(del, gulvene[i] ?? NULL));
  const min = rest[nr] ?? feil(`andelen nr. ${nr} finnes ikke`);
  const foran = rest.filter((r, i) => forhold(r, min) > 0 || (forhold(r, min) === 0 && i < nr)).length;
  const igjen = minus(total, gulvene.reduce(pluss, NULL));
  const faar = forhold({ t: BigInt(foran), n: 1n }, igjen) < 0;
  return pluss(gulvene[nr] ?? NULL, faar ? EN : NULL);
}

type Operasjon = (ledd: readonly Rasjonal[]) => Rasjonal;

const OPERASJONER: Readonly<Record<string, Operasjon>> = {
  pluss: /* @__PURE__ */ etterTur(pluss),
  sum: (ledd) => ledd.reduce(pluss, NULL),
  minus: /* @__PURE__ */ etterTur(minus),
  ganger: /* @__PURE__ */ etterTur(gange),
  delt: /* @__PURE__ */ etterTur((a, b) => (b.t === 0n ? feil("delt på null") : dele(a, b))),
  min: /* @__PURE__ */ etterTur((a, b) => (forhold(a, b) < 0 ? a : b)),
  maks: /* @__PURE__ */ etterTur((a, b) => (forhold(a, b) > 0 ? a : b)),
  abs: (ledd) => (foerste(ledd).t < 0n ? minus(NULL, foerste(ledd)) : foerste(ledd)),
  positiv: (ledd) => (foerste(ledd).t > 0n ? EN : NULL),
  like: /* @__PURE__ */ etterTur((a, b) =>
    forhold(a, b) === 0 ? a : feil("tall som skal være like, er ulike"),
  ),
  dekkede,
};

/** What is used while a step is computed: the operands that were read, and how many operations are left before it is given up. */
export type Regning = { readonly brukt: Set<string>; igjen: number };

/** Operations of a step; the longest sums of a year's vedtak in a municipality need some thousands. */
const FLEST_OPERASJONER = 2_000_000;

/** Begins the computing of a step. */
export const nyRegning = (): Regning => ({ brukt: new Set(), igjen: FLEST_OPERASJONER });

/** Doublings after which a search is given up: a number of 20 places and 90 digits. */
const FLEST_DOBLINGER = 400;

/** Finds the least whole number of units above a bound where a growing expression has reached another bound. */
function letOpp(
  uttrykk: unknown,
  ledd: readonly unknown[],
  operander: ReadonlyMap<string, Rasjonal>,
  regning: Regning,
  forslag: Rasjonal | undefined,
): Rasjonal {
  const enhet = lesTekst(felt(uttrykk, "enhet"));
  const variabel = felt(uttrykk, "variabel");
  if (enhet === undefined || enhet.t <= 0n || typeof variabel !== "string" || operander.has(variabel))
    return feil("letingen kan ikke leses");
  const minst = regnUt(ledd[1], operander, regning);
  const over = gulv(dele(regnUt(ledd[2], operander, regning), enhet));
  const ved = (antall: bigint): Rasjonal => gange({ t: antall, n: 1n }, enhet);
  const naar = (antall: bigint): boolean =>
    forhold(regnUt(ledd[0], new Map([...operander, [variabel, ved(antall)]]), regning), minst) >= 0;
  if (forslag !== undefined) {
    const antall = gulv(dele(forslag, enhet));
    const rett = antall > over && naar(antall) && (antall - 1n <= over || !naar(antall - 1n));
    if (rett) return ved(antall);
  }
  let steg = 1n;
  for (let i = 0; !naar(over + steg); i += 1) {
    if (i >= FLEST_DOBLINGER) return feil("letingen finner ingen verdi");
    steg *= 2n;
  }
  let [lav, hoey] = [over, over + steg];
  while (hoey - lav > 1n) {
    const midt = (lav + hoey) / 2n;
    if (naar(midt)) hoey = midt;
    else lav = midt;
  }
  return ved(hoey);
}

/**
 * Computes an expression over named operands, and notes in `regning` which it uses. A search looks first at `forslag`, what it is said to
 * have found.
 */
export function regnUt(
  uttrykk: unknown,
  operander: ReadonlyMap<string, Rasjonal>,
  regning: Regning,
  forslag?: Rasjonal,
): Rasjonal {
  regning.igjen -= 1;
  if (regning.igjen < 0) return feil("regnestykket har for mange ledd til å bli regnet");
  if (typeof uttrykk === "string") {
    regning.brukt.add(uttrykk);
    return operander.get(uttrykk) ?? feil(`uttrykket bruker «${uttrykk}», som ikke er en operand`);
  }
  const ledd = felt(uttrykk, "ledd");
  if (!erListe(ledd)) return feil("uttrykket kan ikke leses");
  const op = felt(uttrykk, "op");
  if (op === "foerste") return letOpp(uttrykk, ledd, operander, regning, forslag);
  const verdier = ledd.map((u) => regnUt(u, operander, regning));
  if (op === "stoersteRest") {
    const nr = felt(uttrykk, "nr");
    return typeof nr === "number" ? stoersteRest(verdier, nr) : feil("andelen har ikke noe nummer");
  }
  if (op === "avrund") {
    const enhet = lesTekst(felt(uttrykk, "enhet"));
    if (enhet === undefined || enhet.t <= 0n) return feil("enheten å avrunde til kan ikke leses");
    return avrund(foerste(verdier), enhet, String(felt(uttrykk, "maate")));
  }
  const regn = typeof op === "string" && Object.hasOwn(OPERASJONER, op) ? OPERASJONER[op] : undefined;
  return (regn ?? feil(`operasjonen «${String(op)}» er ukjent`))(verdier);
}
