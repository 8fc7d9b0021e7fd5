import type { LestRad, LestSkjema } from "../../../../kontroll/skjema/LestSkjema.js";
import type { Stegnr } from "../../../Bygger.js";
import type { Uttrykk } from "../../../Forklaring.js";
import { maks, min, minus, positiv } from "../../../uttrykk.js";
import { finnes, null0, punktet, regn, type Strekk } from "../Strekk.js";
import { snittet } from "../strekkregning.js";
import type { Delsteg } from "./Delsteg.js";
import { erEn } from "./erEn.js";
import type { Sumsteg } from "./forklarSummer.js";
import type { Grunnlag } from "./Grunnlag.js";
import { bakom, kroner, motKroner } from "./motKroner.js";
import { radtall } from "./terminen.js";

/** A row's correction as steps: the amount, where one is told, and what can be behind it. */
export type Korreksjonssteg = { readonly beloep: Stegnr | undefined; readonly strekk: Strekk };

const hele = (ledd: string): Uttrykk => ({ op: "avrund", ledd: [ledd], enhet: "1", maate: "naermeste" });

/** Explains an interval and the whole kroner that its ends are shown as. */
function medHeleKroner({ b }: Grunnlag, navn: string, { fra, til, fraMed, tilMed }: Strekk): Strekk {
  const ende = (hva: string, steg: Stegnr, op: typeof min) =>
    regn(b, kroner(`${navn}, ${hva} i hele kroner`), [["ende", steg]], op("ende", hele("ende")));
  const med = (hva: string, steg: Stegnr, enden: Stegnr, utenfor: Uttrykk) =>
    regn(
      b,
      { navn: `${navn}, om ${hva} i hele kroner er med`, regel: "N-1" },
      [
        ["ende", enden],
        ["ende er med", steg],
      ],
      maks("ende er med", positiv(utenfor)),
      "1 hvis ende rundes utover til hele kroner, eller ende er med, ellers 0",
    );
  return {
    fra: ende("lavest", fra, min),
    til: ende("høyest", til, maks),
    fraMed: med("den laveste", fraMed, fra, minus("ende", hele("ende"))),
    tilMed: med("den høyeste", tilMed, til, minus(hele("ende"), "ende")),
  };
}

/** K-4: explains a row's correction: as it is shown, or in the settled term's row, where that shows none, the form's net. */
export function korreksjonssteg(
  grunnlag: Grunnlag,
  rad: LestRad,
  { egenRad }: LestSkjema,
  netto: Sumsteg,
): Korreksjonssteg | undefined {
  const { b } = grunnlag;
  const egen = rad === egenRad;
  if (rad.tall.korreksjon === undefined && !egen) return undefined;
  const navn = `korreksjonen for ${rad.termin}`;
  const avNetto = () =>
    netto.vist && regn(b, kroner(`${navn}, som er netto`), [["netto", netto.vist.vist]], hele("netto"));
  const beloep = rad.tall.korreksjon ? radtall(grunnlag, rad, "korreksjon") : avNetto();
  if (beloep === undefined)
    return netto.mulig && { beloep, strekk: medHeleKroner(grunnlag, navn, netto.mulig) };
  const vist = bakom(grunnlag, navn, beloep);
  if (!egen || netto.mulig === undefined) return { beloep, strekk: vist };
  const felles = snittet(b, kroner(`mulig ${navn}`), vist, netto.mulig);
  return { beloep, strekk: erEn(b, finnes(b, `om linjene gir ${navn}`, felles)) ? felles : vist };
}

/** K-3, K-4: explains a row's shown correction: the settled term's is the form's sum, and a later term has none. */
export function forklarKorreksjon(
  grunnlag: Grunnlag,
  rad: LestRad,
  { rader, egenRad }: LestSkjema,
  { vist: sum, underliggende }: Sumsteg,
): Delsteg | undefined {
  if (rad.tall.korreksjon === undefined || egenRad === undefined) return undefined;
  const navn = `korreksjonen for ${rad.termin}`;
  const vist = radtall(grunnlag, rad, "korreksjon");
  if (rad !== egenRad) {
    const ingen = null0(grunnlag.b);
    return rader.indexOf(rad) > rader.indexOf(egenRad)
      ? motKroner(grunnlag, navn, "K-4", vist, ingen, punktet(grunnlag.b, ingen))
      : undefined;
  }
  if (sum !== undefined) return motKroner(grunnlag, navn, "K-3", vist, sum.vist, sum.strekk);
  return underliggende && motKroner(grunnlag, navn, "K-3", vist, undefined, underliggende);
}
