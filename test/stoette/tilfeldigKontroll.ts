// Random inputs of kontrollerTall for the comparison with the model: often right at the edge of what rounding can explain.

import {
  type Broek,
  broek,
  deltPaa,
  desimaltekst,
  gange,
  lesBroek,
  rundHalvtBortFraNull,
} from "../modell/broek.js";
import {
  kanVaereNull,
  modellUttrykk,
  type Regnet,
  type TallInn,
  type UttrykkInn,
} from "../modell/intervall.js";
import type { Terning } from "./terning.js";

const ENHETER = ["1", "1", "0.1", "0.01", "1000", "0.5", "5", "0.001", "3", "0.00000000000000000001"];

/** A whole number, mostly small, at times zero or below it. */
function heltall(t: Terning): bigint {
  const slag = t.under(10);
  if (slag === 0) return 0n;
  const n = slag < 7 ? BigInt(t.under(30)) : slag < 9 ? BigInt(t.under(1_000_000)) : BigInt(t.sifre(20));
  return t.enAv(3) ? -n : n;
}

/** A shown number: a whole number of its unit, or exact. */
function tilfeldigVist(t: Terning, tall = heltall(t)): TallInn {
  const enhet = t.ett(ENHETER);
  const vist = desimaltekst(gange(broek(tall), lesBroek(enhet)));
  return t.enAv(4) ? { vist } : { vist, avrundetTil: enhet };
}

const ender = (t: Terning) => ({
  ...(t.enAv(2) ? { fraMed: t.enAv(2) } : {}),
  ...(t.enAv(2) ? { tilMed: t.enAv(2) } : {}),
});

function tilfeldigIntervall(t: Terning): TallInn {
  const fra = heltall(t);
  const enhet = lesBroek(t.ett(ENHETER));
  const ved = (n: bigint) => desimaltekst(gange(broek(n), enhet));
  if (t.enAv(6)) return { fra: ved(fra), til: ved(fra) };
  return { fra: ved(fra), til: ved(fra + 1n + BigInt(t.under(40))), ...ender(t) };
}

const tilfeldigTall = (t: Terning): TallInn => (t.enAv(5) ? tilfeldigIntervall(t) : tilfeldigVist(t));

/** A number that cannot be zero. */
const ikkeNull = (t: Terning): TallInn => {
  const tall = heltall(t);
  return tilfeldigVist(t, tall === 0n ? 7n : tall);
};

/** An expression with at most so many operations inside each other. */
function tilfeldigUttrykk(t: Terning, dybde: number): UttrykkInn {
  if (dybde === 0 || t.enAv(4)) return tilfeldigTall(t);
  const ledd = (): UttrykkInn => tilfeldigUttrykk(t, dybde - 1);
  const noen = () => Array.from({ length: 1 + t.under(4) }, ledd);
  switch (t.ett(["sum", "sum", "differanse", "produkt", "kvotient"] as const)) {
    case "sum":
      return { sum: noen() };
    case "differanse":
      return { differanse: [ledd(), ledd()] };
    case "produkt":
      return { produkt: noen() };
    case "kvotient": {
      const divisor = ledd();
      return { kvotient: [ledd(), kanVaereNull(modellUttrykk(divisor).verdier) ? ikkeNull(t) : divisor] };
    }
  }
}

/** Says that a decimal is within what the contract takes. */
const faarPlass = (tekst: string) => {
  const [hele = "", brudd = ""] = tekst.replace("-", "").split(".");
  return hele.length <= 30 && brudd.length <= 20;
};

/** A published number that is what the shown numbers make, or a few units beside it. */
function naerVist(t: Terning, vist: Broek): TallInn | undefined {
  const enhet = t.ett(ENHETER);
  const antall = rundHalvtBortFraNull(deltPaa(vist, lesBroek(enhet))).t + BigInt(t.under(9)) - 4n;
  const tekst = desimaltekst(gange(broek(antall), lesBroek(enhet)));
  return faarPlass(tekst) ? { vist: tekst, avrundetTil: enhet } : undefined;
}

/** A published interval that touches or overlaps what the expression may be, at one of its ends. */
function naerEnde(t: Terning, { verdier: { lav, hoey } }: Regnet): TallInn | undefined {
  const opp = t.enAv(2);
  const ende = desimaltekst(opp ? hoey.v : lav.v);
  const langt = `${opp ? "" : "-"}${"9".repeat(30)}`;
  if (!faarPlass(ende)) return undefined;
  if (t.enAv(5)) return { fra: ende, til: ende };
  return opp ? { fra: ende, til: langt, ...ender(t) } : { fra: langt, til: ende, ...ender(t) };
}

/** An input of kontrollerTall. */
export function tilfeldigTallkontroll(t: Terning): { publisert: TallInn; beregnet: UttrykkInn } {
  const beregnet = tilfeldigUttrykk(t, t.under(4));
  const regnet = modellUttrykk(beregnet);
  const slag = t.under(10);
  const naer =
    slag < 6 && regnet.vist !== undefined
      ? naerVist(t, regnet.vist)
      : slag < 9
        ? naerEnde(t, regnet)
        : undefined;
  return { publisert: naer ?? tilfeldigTall(t), beregnet };
}
