import {
  adder,
  BROEK_NULL,
  type Broek,
  broek,
  broekfortegn,
  divider,
  jevnfoer,
  motsatt,
  multipliser,
  subtraher,
} from "./Broek.js";

/** The numbers from one to another, each end in it or not; never empty (N-2). */
export type Intervall = {
  readonly fra: Broek;
  readonly til: Broek;
  readonly fraMed: boolean;
  readonly tilMed: boolean;
};

const EN = /* @__PURE__ */ broek(1n);
const HALV = /* @__PURE__ */ broek(1n, 2n);

/** Makes the interval of an exact number. */
export const punkt = (b: Broek): Intervall => ({ fra: b, til: b, fraMed: true, tilMed: true });

/** N-2: the numbers that are shown as this one when they are rounded to the unit, halves away from zero (N-1). */
export function avVist(vist: Broek, enhet: Broek): Intervall {
  const halv = multipliser(enhet, HALV);
  const fortegn = broekfortegn(vist);
  return {
    fra: subtraher(vist, halv),
    til: adder(vist, halv),
    fraMed: fortegn > 0, // the half that goes up to it
    tilMed: fortegn < 0,
  };
}

/** Gives every sum of a number from each. */
export const sumAv = (a: Intervall, b: Intervall): Intervall => ({
  fra: adder(a.fra, b.fra),
  til: adder(a.til, b.til),
  fraMed: a.fraMed && b.fraMed,
  tilMed: a.tilMed && b.tilMed,
});

/** Gives the numbers with the other sign. */
export const motsattAv = (a: Intervall): Intervall => ({
  fra: motsatt(a.til),
  til: motsatt(a.fra),
  fraMed: a.tilMed,
  tilMed: a.fraMed,
});

/** Gives every difference of a number from each. */
export const differanseAv = (a: Intervall, b: Intervall): Intervall => sumAv(a, motsattAv(b));

/** Tells whether a number is in it. */
export function inneholder(a: Intervall, b: Broek): boolean {
  const fra = jevnfoer(a.fra, b);
  const til = jevnfoer(b, a.til);
  return (fra < 0 || (fra === 0 && a.fraMed)) && (til < 0 || (til === 0 && a.tilMed));
}

/**
 * Gives every product of a number from each. The ends are products of ends, and in it where both of these are; but an end that is
 * zero is in it where zero is in either, for zero times anything in the other is zero.
 */
export function produktAv(a: Intervall, b: Intervall): Intervall {
  const ender = [
    { verdi: multipliser(a.fra, b.fra), med: a.fraMed && b.fraMed },
    { verdi: multipliser(a.fra, b.til), med: a.fraMed && b.tilMed },
    { verdi: multipliser(a.til, b.fra), med: a.tilMed && b.fraMed },
    { verdi: multipliser(a.til, b.til), med: a.tilMed && b.tilMed },
  ];
  const nullMed = inneholder(a, BROEK_NULL) || inneholder(b, BROEK_NULL);
  const ytterst = (retning: -1 | 1) => {
    const verdi = ender.map((ende) => ende.verdi).reduce((x, y) => (jevnfoer(y, x) === retning ? y : x));
    const med = ender.some((ende) => ende.med && jevnfoer(ende.verdi, verdi) === 0);
    return { verdi, med: med || (verdi.t === 0n && nullMed) };
  };
  const fra = ytterst(-1);
  const til = ytterst(1);
  return { fra: fra.verdi, til: til.verdi, fraMed: fra.med, tilMed: til.med };
}

/** Tells whether zero is in it or at an end of it, so that nothing can be divided by it. */
export const roererNull = ({ fra, til }: Intervall): boolean => fra.t <= 0n && til.t >= 0n;

/** Gives every quotient of a number from each; the divisor must not touch zero. */
export const kvotientAv = (a: Intervall, b: Intervall): Intervall =>
  produktAv(a, { fra: divider(EN, b.til), til: divider(EN, b.fra), fraMed: b.tilMed, tilMed: b.fraMed });

/** Tells whether some number is in both. */
export function moetes(a: Intervall, b: Intervall): boolean {
  const ab = jevnfoer(a.fra, b.til);
  const ba = jevnfoer(b.fra, a.til);
  return (ab < 0 || (ab === 0 && a.fraMed && b.tilMed)) && (ba < 0 || (ba === 0 && b.fraMed && a.tilMed));
}

/** Gives the distance between them: zero where they meet or touch. */
export function avstandMellom(a: Intervall, b: Intervall): Broek {
  if (jevnfoer(a.fra, b.til) > 0) return subtraher(a.fra, b.til);
  return jevnfoer(b.fra, a.til) > 0 ? subtraher(b.fra, a.til) : BROEK_NULL;
}
