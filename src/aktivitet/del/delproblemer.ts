import type { Dagnummer } from "../../dato/dato.js";
import { skrivPeriode } from "../../dato/periode.js";
import type { Problem, Sti } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { baklengs } from "../../grense/datofelt.js";

type Dager = { readonly fra: Dagnummer; readonly til?: Dagnummer | undefined };
/** What is looked at of a partial's head, as read. */
type Hode = { readonly perioder: readonly Dager[]; readonly enPeriode: boolean };
type Kommune = {
  readonly kommune?: string | undefined;
  readonly celler: readonly { readonly koder: readonly { readonly kode: string }[] }[];
};
type Summer = Hode & { readonly kommuner: readonly Kommune[] };
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

/** Finds municipalities that stand twice: their counts would be told twice. */
function kommuneproblemer(kommuner: readonly Kommune[]): Problem[] {
  const nevnt = new Set<string | undefined>();
  return kommuner.flatMap(({ kommune }, i): Problem[] => {
    const gjentatt = nevnt.has(kommune);
    nevnt.add(kommune);
    if (!gjentatt) return [];
    const hvem = kommune === undefined ? "Uten kommune" : `Kommunen ${siter(kommune)}`;
    const melding = `${hvem} står to ganger i delen; behold én, eller bruk slaaSammenAktivitet.`;
    return [{ kode: "DUPLIKAT_NAVN", sti: ["kommuner", i, "kommune"], melding }];
  });
}

/** Finds codes that stand twice in one cell. */
function kodeproblemer(kommuner: readonly Kommune[]): Problem[] {
  const cellen = new Map<string, object>(); // by code: the cell that had it last
  const problemer: Problem[] = [];
  kommuner.forEach(({ celler }, i) => {
    celler.forEach((celle, p) => {
      celle.koder.forEach(({ kode }, k) => {
        if (cellen.get(kode) === celle) {
          const sti = ["kommuner", i, "celler", p, "koder", k, "kode"];
          const melding = `${kode} står to ganger i cellen; behold én.`;
          problemer.push({ kode: "DUPLIKAT_TJENESTEKODE", sti, melding });
        }
        cellen.set(kode, celle);
      });
    });
  });
  return problemer;
}

/** Finds what is wrong with a partial of sums whose fields are right one by one: a count that is missing is not zero, and none is told twice (N-3). */
export function problemerISummer(v: Summer): Problem[] {
  const antall = v.perioder.length;
  const celler = v.kommuner.flatMap((k, i): Problem[] => {
    if (k.celler.length === antall) return [];
    const melding = `Antall celler er ${k.celler.length}, men antall perioder er ${antall}; oppgi én celle for hver periode, også der den er tom.`;
    return [{ kode: "UGYLDIG_VERDI", sti: ["kommuner", i, "celler"], melding }];
  });
  return [...periodeproblemer(v), ...celler, ...kommuneproblemer(v.kommuner), ...kodeproblemer(v.kommuner)];
}

/** Finds what is wrong with a partial of vedtak whose fields are right one by one. */
export function problemerIVedtak(v: Vedtak): Problem[] {
  const dager = v.vedtak.flatMap((vedtak, i) => [
    ...snudd(vedtak, "Vedtaket", ["vedtak", i]),
    ...(vedtak.fravaer ?? []).flatMap((p, k) => snudd(p, "Fraværet", ["vedtak", i, "fravaer", k])),
  ]);
  return [...periodeproblemer(v), ...dager];
}
