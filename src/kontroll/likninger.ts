import {
  absolutt,
  adder,
  BROEK_NULL,
  type Broek,
  broek,
  motsatt,
  multipliser,
  stoersteFellesFaktor,
  subtraher,
} from "../tall/Broek.js";
import type { Instans } from "./Instans.js";
import type { Form, Grense, Grenser } from "./simpleks/grenser.js";
import type { Celle } from "./Tabell.js";

/** Identities as linear forms in how far each rounded cell is from what it shows, counted in half units. */
export type Likninger = {
  readonly grenser: readonly Grenser[];
  readonly former: readonly Form[];
  /** The number of the instance that each form comes from. */
  readonly opphav: readonly number[];
  /** What each form's numbers are those of its identity times. */
  readonly skalaer: readonly Broek[];
  /** The cells that are not exact, as the variables are numbered. */
  readonly celler: readonly Celle[];
};

/** A form, and what its numbers are the identity's times. */
type Skalert = { readonly form: Form; readonly skala: Broek };

/** A cell and what it is multiplied by. */
type Del = { readonly celle: Celle; readonly k: Broek };

const EN = /* @__PURE__ */ broek(1n);
const TO = /* @__PURE__ */ broek(2n);
const HALV = /* @__PURE__ */ broek(1n, 2n);

/** N-2: from −1 to 1 half units, each end moved as many whole units out as the widening is. */
const grenserFor = ({ intervall: { fraMed, tilMed } }: Celle): Grenser => ({
  ned: { verdi: motsatt(EN), vekst: motsatt(TO), med: fraMed },
  opp: { verdi: EN, vekst: TO, med: tilMed },
});

/** Turns a sum of cells and its ends into whole numbers times half units; what the shown numbers make goes over to the ends. */
function lagForm(deler: readonly Del[], ender: Grenser, nr: ReadonlyMap<Celle, number>): Skalert {
  const vist = deler.map(({ celle, k }) => multipliser(k, celle.vist)).reduce(adder, BROEK_NULL);
  const ukjente = deler.flatMap(({ celle, k }) => {
    const nummer = nr.get(celle); // an exact cell is no unknown
    return nummer === undefined || k.t === 0n
      ? []
      : [{ nummer, k: multipliser(k, multipliser(celle.enhet, HALV)) }];
  });
  const nevner = ukjente.reduce((n, { k }) => (n / stoersteFellesFaktor(n, k.n)) * k.n, 1n);
  const hele = ukjente.map(({ nummer, k }) => [nummer, k.t * (nevner / k.n)] as const);
  const felles = hele.reduce((d, [, k]) => stoersteFellesFaktor(absolutt(k), d), 0n) || 1n;
  const skala = broek(nevner, felles);
  const flytt = (grense: Grense | undefined) =>
    grense && {
      verdi: multipliser(subtraher(grense.verdi, vist), skala),
      vekst: multipliser(grense.vekst, skala),
      med: grense.med,
    };
  const ledd = new Map(hele.map(([nummer, k]) => [nummer, k / felles]));
  return { form: { ledd, ned: flytt(ender.ned), opp: flytt(ender.opp) }, skala };
}

const LIK_NULL: Grense = { verdi: BROEK_NULL, vekst: BROEK_NULL, med: true };

/**
 * A ratio with its denominator multiplied over, which makes it linear: faktor × teller + (tillegg − r) × nevner is from zero up for the
 * lowest r that is shown so, and from zero down for the highest. A widening of the ratio is measured at the shown denominator.
 */
function forholdsformer({ svar, ledd, forhold }: Instans, nr: ReadonlyMap<Celle, number>): Skalert[] {
  const [teller, nevner] = ledd;
  if (forhold === undefined || teller === undefined || nevner === undefined) return [];
  const fortegn = nevner.celle.vist.t < 0n ? broek(-1n) : EN;
  const rom = multipliser(svar.enhet, multipliser(fortegn, nevner.celle.vist));
  const form = (r: Broek, ender: Grenser) =>
    lagForm(
      [
        { celle: teller.celle, k: multipliser(fortegn, forhold.faktor) },
        { celle: nevner.celle, k: multipliser(fortegn, subtraher(forhold.tillegg, r)) },
      ],
      ender,
      nr,
    );
  const { fra, til, fraMed, tilMed } = svar.intervall;
  if (svar.enhet.t === 0n) return [form(fra, { ned: LIK_NULL, opp: LIK_NULL })];
  return [
    form(fra, { ned: { verdi: BROEK_NULL, vekst: motsatt(rom), med: fraMed } }),
    form(til, { opp: { verdi: BROEK_NULL, vekst: rom, med: tilMed } }),
  ];
}

/** A sum less its answer is zero. */
function sumform({ svar, ledd }: Instans, nr: ReadonlyMap<Celle, number>): Skalert {
  const deler = ledd.map(({ celle, fortegn }) => ({ celle, k: broek(fortegn) }));
  return lagForm([{ celle: svar, k: motsatt(EN) }, ...deler], { ned: LIK_NULL, opp: LIK_NULL }, nr);
}

/** Sets identities up as linear forms, all at once. Exact cells have no room, so they are constants. */
export function likninger(instanser: readonly Instans[]): Likninger {
  const alle = instanser.flatMap(({ svar, ledd, forhold }) => [
    ...(forhold === undefined ? [svar] : []), // a shown ratio is held by its interval alone
    ...ledd.map(({ celle }) => celle),
  ]);
  const celler = [...new Set(alle.filter(({ enhet }) => enhet.t !== 0n))];
  const nr = new Map(celler.map((celle, i) => [celle, i]));
  const former = instanser.map((instans) =>
    instans.forhold === undefined ? [sumform(instans, nr)] : forholdsformer(instans, nr),
  );
  return {
    grenser: celler.map(grenserFor),
    former: former.flat().map(({ form }) => form),
    opphav: former.flatMap((noen, i) => noen.map(() => i)),
    skalaer: former.flat().map(({ skala }) => skala),
    celler,
  };
}
