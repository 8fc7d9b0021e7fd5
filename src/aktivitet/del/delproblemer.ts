import type { Dagnummer } from "../../dato/dato.js";
import { skrivPeriode } from "../../dato/periode.js";
import type { Problem, Sti } from "../../feil.js";
import { baklengs } from "../../grense/datofelt.js";

type Dager = { readonly fra: Dagnummer; readonly til?: Dagnummer | undefined };
/** What is looked at of a partial's head, as read. */
type Hode = { readonly perioder: readonly Dager[]; readonly enPeriode: boolean };
type Summer = Hode & { readonly kommuner: readonly { readonly celler: readonly unknown[] }[] };
type Vedtak = Hode & {
  readonly vedtak: readonly (Dager & { readonly fravaer?: readonly Dager[] | undefined })[];
};

/** Says so where days end before they start. */
function snudd({ fra, til = fra }: Dager, hva: string, sti: Sti): Problem[] {
  return til >= fra ? [] : baklengs(skrivPeriode({ fra, til }), hva, sti);
}

/** Finds what is wrong with the periods of a partial. */
function periodeproblemer({ perioder, enPeriode }: Hode): Problem[] {
  const problemer = perioder.flatMap((p, i) => snudd(p, "Perioden", ["perioder", i]));
  if (enPeriode && perioder.length > 1) {
    const melding = `Delen er av én periode, men har ${perioder.length}; enPeriode skal være false.`;
    problemer.push({ kode: "UGYLDIG_VERDI", sti: ["enPeriode"], melding });
  }
  return problemer;
}

/** Finds what is wrong with a partial of sums whose fields are right one by one: a count that is missing is not zero (N-3). */
export function problemerISummer(v: Summer): Problem[] {
  const antall = v.perioder.length;
  const celler = v.kommuner.flatMap((k, i): Problem[] => {
    if (k.celler.length === antall) return [];
    const melding = `Antall celler er ${k.celler.length}, men antall perioder er ${antall}; oppgi én celle for hver periode, også der den er tom.`;
    return [{ kode: "UGYLDIG_VERDI", sti: ["kommuner", i, "celler"], melding }];
  });
  return [...periodeproblemer(v), ...celler];
}

/** Finds what is wrong with a partial of vedtak whose fields are right one by one. */
export function problemerIVedtak(v: Vedtak): Problem[] {
  const dager = v.vedtak.flatMap((vedtak, i) => [
    ...snudd(vedtak, "Vedtaket", ["vedtak", i]),
    ...(vedtak.fravaer ?? []).flatMap((p, k) => snudd(p, "Fraværet", ["vedtak", i, "fravaer", k])),
  ]);
  return [...periodeproblemer(v), ...dager];
}
