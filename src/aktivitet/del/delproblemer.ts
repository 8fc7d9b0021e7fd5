import type { Dagnummer } from "../../dato/dato.js";
import { skrivPeriode } from "../../dato/periode.js";
import type { Problem, Sti } from "../../feil.js";
import { siter } from "../../grense/beskrivFunn.js";
import { baklengs } from "../../grense/datofelt.js";
import { sisteGyldige, UTEN_SLUTT } from "../slutt.js";
import type { Regelvalg } from "../valg.js";

type Dager = { readonly fra: Dagnummer; readonly til?: Dagnummer | undefined };
/** What is looked at of a partial's head, as read. */
type Hode = { readonly perioder: readonly Dager[]; readonly enPeriode: boolean };
type Kommune = {
  readonly kommune?: string | undefined;
  readonly celler: readonly { readonly koder: readonly { readonly kode: string }[] }[];
};
type Summer = Hode & { readonly kommuner: readonly Kommune[] };
type Vedtak = Dager & {
  readonly kode?: string | undefined;
  readonly betydninger?: readonly Dager[] | undefined;
  readonly fravaer?: readonly Dager[] | undefined;
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

/** Says so where a vedtak has both a code and what a local code meant, or neither. */
function kodeEllerBetydninger({ kode, betydninger }: Vedtak, sti: Sti): Problem[] {
  if ((kode === undefined) !== (betydninger === undefined)) return [];
  return kode === undefined
    ? [
        {
          kode: "MANGLER_FELT",
          sti: [...sti, "kode"],
          melding: "Koden mangler; oppgi kode, eller betydninger.",
        },
      ]
    : [
        {
          kode: "FLERE_VALG",
          sti: [...sti, "betydninger"],
          melding: "Både kode og betydninger er oppgitt; behold én.",
        },
      ];
}

/** Finds meanings that are not the vedtak's, or not one after the other: a day would be counted twice. */
function betydningsproblemer(vedtak: Vedtak, regler: Regelvalg, sti: Sti): Problem[] {
  const { betydninger = [], til = UTEN_SLUTT } = vedtak;
  let neste = vedtak.fra;
  return betydninger.flatMap((b, k): Problem[] => {
    const her = [...sti, "betydninger", k];
    const bakvendt = snudd(b, "Betydningen", her);
    if (bakvendt.length > 0) return bakvendt;
    const slutt = b.til ?? UTEN_SLUTT;
    const utenfor = b.fra < neste || slutt > til;
    neste = sisteGyldige(regler, slutt) + 1;
    if (!utenfor) return [];
    const melding = "Betydningene skal være på vedtakets dager, i rekkefølge, og ingen dag i to av dem.";
    return [{ kode: "UGYLDIG_DATO", sti: [...her, "fra"], melding }];
  });
}

/** Finds what is wrong with a partial of vedtak whose fields are right one by one. */
export function problemerIVedtak(
  v: Hode & { readonly vedtak: readonly Vedtak[] },
  regler: Regelvalg,
): Problem[] {
  const dager = v.vedtak.flatMap((vedtak, i) => {
    const sti = ["vedtak", i];
    return [
      ...snudd(vedtak, "Vedtaket", sti),
      ...kodeEllerBetydninger(vedtak, sti),
      ...betydningsproblemer(vedtak, regler, sti),
      ...(vedtak.fravaer ?? []).flatMap((p, k) => snudd(p, "Fraværet", [...sti, "fravaer", k])),
    ];
  });
  return [...periodeproblemer(v), ...dager];
}
