import { lesDato } from "../../../dato/dato.js";
import type { Bygger, Stegnr } from "../../Bygger.js";
import type { Uttrykk } from "../../Forklaring.js";
import { hentVed } from "../../hentVed.js";
import { DATO } from "../../skrivVerdi.js";
import { dekkede, maks, min, minus, pluss } from "../../uttrykk.js";
import type { Rad, Telleperiode, Telling, Vedtaksdager } from "./Rad.js";

type Ledd = readonly [navn: string, steg: Stegnr];

/** Stretches of days as operands, and the pairs of them for an expression. */
export type Strekk = { readonly operander: readonly Ledd[]; readonly par: readonly Uttrykk[] };

/** The one day that the first or the last of a stretch is. */
export const enDag = (b: Bygger): Stegnr => b.konstant("1", "én dag", "V-1", "dager");

/** Gives the step of the last day on which a row is valid: its last day, or the day before it (V-1); one that runs on needs a last day to be looked at. */
function sisteGyldige({ b }: Telling, rad: Vedtaksdager, seTil: Stegnr): Stegnr {
  if (rad.tilSteg === undefined) return seTil;
  if (rad.gyldigTil === rad.til) return rad.tilSteg;
  return b.regn({
    navn: `siste dag som teller for ${rad.navn}`,
    enhet: DATO,
    regel: "V-1",
    operander: [
      ["siste dag", rad.tilSteg],
      ["én dag", enDag(b)],
    ],
    uttrykk: minus("siste dag", "én dag"),
  });
}

/** Gives the days on which vedtak are valid as stretches, as far as to the last day that is looked at. */
export function gyldigeDager(t: Telling, rader: readonly Vedtaksdager[], seTil: Stegnr): Strekk {
  return {
    operander: rader.flatMap((rad): Ledd[] => [
      [`${rad.navn} fra`, rad.fraSteg],
      [`${rad.navn} til`, sisteGyldige(t, rad, seTil)],
    ]),
    par: rader.flatMap((rad) => [`${rad.navn} fra`, `${rad.navn} til`]),
  };
}

/** Lists the versions that begin later than a row's vedtak and are valid on some of the row's days, each whole. */
export function senereVersjoner(t: Telling, rad: Rad): Vedtaksdager[] {
  const alle = new Set((t.versjoner.get(rad.versjonAv) ?? []).map(({ hele }) => hele));
  return [...alle].filter(
    (v) => v.fra > rad.hele.fra && v.gyldigTil >= Math.max(v.fra, rad.fra) && v.fra <= (rad.til ?? v.fra),
  );
}

/** Gives the days of opphør of a row as stretches; none where its code has the asterisk (V-2). */
function opphoer({ b, regler }: Telling, rad: Rad, periode: Telleperiode): Strekk {
  const liste = hentVed(b.inn, ["vedtak", rad.nr, "opphoer"]);
  const operander: Ledd[] = [];
  const par: Uttrykk[] = [];
  if (rad.stjerne || !Array.isArray(liste)) return { operander, par };
  liste.forEach((ledd: unknown, i) => {
    const fra = lesDato(hentVed(ledd, ["fra"])) ?? 0;
    const til = lesDato(hentVed(ledd, ["til"])) ?? 0;
    if (fra > periode.til || til < periode.fra) return;
    const navn = `opphør nr. ${i + 1}`;
    const sti = ["vedtak", rad.nr, "opphoer", i];
    operander.push([`${navn} fra`, b.inndata([...sti, "fra"], `${navn} i ${rad.navn}, første dag`, DATO)]);
    operander.push([`${navn} til`, b.inndata([...sti, "til"], `${navn} i ${rad.navn}, siste dag`, DATO)]);
    const tapes = regler.opphoersSisteDag === "tapes";
    par.push(`${navn} fra`, tapes ? `${navn} til` : minus(`${navn} til`, "én dag"));
  });
  if (operander.length > 0 && regler.opphoersSisteDag === "tapes-ikke") operander.push(["én dag", enDag(b)]);
  return { operander, par };
}

/** Explains which of a period's days a row is valid on (V-1). */
function dagerIPerioden(t: Telling, rad: Rad, periode: Telleperiode, siste: Stegnr): Stegnr {
  return t.b.regn({
    navn: `dager i perioden for ${rad.navn}`,
    enhet: "dager",
    regel: "V-1",
    operander: [
      ["periodens første dag", periode.fraSteg],
      ["periodens siste dag", periode.tilSteg],
      ["vedtakets første dag", rad.fraSteg],
      ["vedtakets siste dag", siste],
    ],
    uttrykk: dekkede(
      "periodens første dag",
      "periodens siste dag",
      "vedtakets første dag",
      "vedtakets siste dag",
    ),
    formel: "dager fra vedtakets første til siste dag som er i perioden",
  });
}

/** Explains which of these days are lost to opphør (V-2) or to a later version, each once; none where there is none. */
function tapteDager(t: Telling, rad: Rad, periode: Telleperiode, siste: Stegnr): Stegnr | undefined {
  const borte = opphoer(t, rad, periode);
  const senere = gyldigeDager(t, senereVersjoner(t, rad), periode.tilSteg);
  if (borte.par.length + senere.par.length === 0) return undefined;
  const hva = [borte.par.length > 0 ? "et opphør" : "", senere.par.length > 0 ? "en senere versjon" : ""];
  return t.b.regn({
    navn: `dager som ikke teller for ${rad.navn}`,
    enhet: "dager",
    regel: borte.par.length > 0 ? "V-2" : "V-1",
    operander: [
      ["periodens første dag", periode.fraSteg],
      ["periodens siste dag", periode.tilSteg],
      ["vedtakets første dag", rad.fraSteg],
      ["vedtakets siste dag", siste],
      ...borte.operander,
      ...senere.operander,
    ],
    uttrykk: dekkede(
      maks("periodens første dag", "vedtakets første dag"),
      min("periodens siste dag", "vedtakets siste dag"),
      ...borte.par,
      ...senere.par,
    ),
    formel: `vedtakets dager i perioden som er i ${hva.filter(Boolean).join(" eller ")}`,
  });
}

/** Explains the days of a row that count in a period: those in it, less opphør and later versions, and the three døgn. */
export function forklarDager(
  t: Telling,
  rad: Rad,
  periode: Telleperiode,
  tillegg: Stegnr | undefined,
): Stegnr {
  const siste = sisteGyldige(t, rad, periode.tilSteg);
  const dager = dagerIPerioden(t, rad, periode, siste);
  const tapt = tapteDager(t, rad, periode, siste);
  if (tapt === undefined && tillegg === undefined) return dager;
  const utenTap: Uttrykk =
    tapt === undefined ? "dager i perioden" : minus("dager i perioden", "dager som ikke teller");
  return t.b.regn({
    navn: `dager som teller for ${rad.navn}`,
    enhet: "dager",
    regel: "V-2",
    operander: [
      ["dager i perioden", dager],
      ...(tapt === undefined ? [] : [["dager som ikke teller", tapt] as const]),
      ...(tillegg === undefined ? [] : [["tillegg", tillegg] as const]),
    ],
    uttrykk: tillegg === undefined ? utenTap : pluss(utenTap, "tillegg"),
  });
}
