import type { Beregningsnavn } from "../beregninger/beregninger.js";
import { type Data, type Dataobjekt, somData } from "../beregninger/somData.js";
import { erSioFeil, type Problem, SioFeil, type Sti } from "../feil.js";
import { frys } from "../grense/frys.js";
import { erObjekt, vedGrensen } from "../grense/lesInndata.js";
import { endre as gjoerEndring, type NyttFelt } from "./endre.js";
import { finnForskjeller } from "./finnForskjeller.js";
import { lesHvaHvis } from "./lesHvaHvis.js";
import type { GjortEndring, HvaHvis, HvaHvisInn } from "./typer.js";

/** Does the changed calculation; a field that was put there and that it does not know is a path that leads nowhere. */
function beregnEndret(beregn: (inn: unknown) => unknown, inn: Data, nye: readonly NyttFelt[]): unknown {
  try {
    return beregn(inn);
  } catch (e) {
    if (!erSioFeil(e)) throw e;
    const ukjente = nye.filter(({ beholder, navn }) =>
      e.feil.some(
        ({ kode, sti }) =>
          kode === "UKJENT_FELT" && sti.at(-1) === navn && ved(inn, sti.slice(0, -1)) === beholder,
      ),
    );
    throw ukjente.length === 0 ? e : new SioFeil(ukjente.map(({ problem }) => problem));
  }
}

/** Gives what stands at a path of an input. */
const ved = (inn: Data, sti: Sti): unknown =>
  sti.reduce<unknown>(
    (her, ledd) => (erObjekt(her) || Array.isArray(her) ? (her as Dataobjekt)[ledd] : undefined),
    inn,
  );

/**
 * Computes what a calculation would have given if some of its input were otherwise, beside what it gives.
 *
 * Norwegian: *hva-hvis*. Any number of the input can be changed: volumes, prices, indices, rates, caps. What the input leaves to the shipped tables can be
 * changed too: a price of the table that `tariff` names, the påslag's rate and cap, a deflator of the cap, the refund's threshold and rate, the shares
 * of the phase-out (R-4, R-6, S-1, T-2); so can an option that is left out. A field that the input lacks is put there by `til`, if the calculation knows it. Changes are made in their order. Nothing is rounded but by the
 * calculation's own rules, and the answer is always marked as hypothetical.
 *
 * @param inn - `beregning` and `inn` as for `beregn`; `endre`, the changes.
 * @returns Both results, the changes as they were made, every number that differs, and the changed calculation; frozen.
 * @throws {@link SioFeil} `UKJENT_STI` (a path that leads nowhere, with what is near), `UGYLDIG_TYPE` (what is no number can't be multiplied), `FOR_MANGE_SIFRE`, `MANGLER_VALG` and
 * `FLERE_VALG` (exactly one of `til`, `ganger` and `pluss`), `UKJENT_BEREGNING`, `UKJENT_FELT`, and what the calculation throws for either input, its paths
 * from `inn`.
 * @example
 * ```ts
 * import { hvaHvis } from "sio-beregning";
 * const { endringer, forskjeller } = hvaHvis({
 *   beregning: "korreksjonsoppgjoer",
 *   inn: { noekkel: "0.25", tariff: { aar: 2019, sone: "1", reisetidsgruppe: 1 }, linjer: [{ kode: "BPAN", aarsvolum: 3650, gjennomfoert: 900 }] },
 *   endre: [{ sti: "tariff.priser.BPAN", ganger: "1.05" }],
 * });
 * endringer;
 * //=> [{ sti: ["tariff", "priser", "BPAN", "pris"], fra: "464", til: "487.2" }]
 * forskjeller.find((f) => f.sti.join(".") === "netto");
 * //=> { sti: ["netto"], grunnlag: "-6032", endret: "-6333.6", differanse: "-301.6" }
 * ```
 */
export function hvaHvis(inn: HvaHvisInn): HvaHvis {
  const { beregning, endre, inn: inndata } = vedGrensen(() => lesHvaHvis(inn));
  const beregn = beregning.beregn as (inn: unknown) => unknown;
  const grunnlag = beregn(inndata);
  const endretInn = somData(inndata);
  const problemer: Problem[] = [];
  const nye: NyttFelt[] = [];
  const endringer: GjortEndring[] = [];
  for (const [nr, endring] of endre.entries()) {
    const gjort = gjoerEndring(beregning.navn, endretInn, endring, nr, nye);
    if ("verdi" in gjort) endringer.push(gjort.verdi);
    else problemer.push(...gjort.problemer);
  }
  if (problemer.length > 0) throw new SioFeil(problemer);
  const endret = beregnEndret(beregn, endretInn, nye);
  const navn = beregning.navn as Beregningsnavn;
  return frys<HvaHvis>({
    hypotetisk: true,
    beregning: navn,
    endringer,
    oppdrag: { beregning: navn, inn: endretInn, hypotetisk: true },
    grunnlag,
    endret,
    forskjeller: finnForskjeller(grunnlag, endret),
  });
}
