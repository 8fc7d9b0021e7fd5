import { adder, type Broek, broek, divider, subtraher } from "../../tall/Broek.js";
import { differanseAv, type Intervall, punkt, sumAv } from "../../tall/Intervall.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Skjemadom } from "./bedoemSkjema.js";
import type { LestRad, LestSkjema, LestSkjemalinje, Linjefelt, Vist } from "./LestSkjema.js";
import type { Linjedom } from "./Linjedom.js";

/** A number on the form: where it stands, and the form with another in its place. */
export type Plass = {
  readonly sti: readonly (string | number)[];
  readonly kode?: Tjenestekode;
  readonly termin?: string;
  readonly vist: Vist;
  /** What the number must be among, where that is told more easily than by judging the form anew. */
  readonly rom?: Intervall | undefined;
  /** The line it stands in, with another number in its place. */
  readonly linjeMed?: (vist: Vist) => LestSkjemalinje;
  readonly med: (vist: Vist) => LestSkjema;
};

const LINJEFELT = ["pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto"] as const;
/** Those that the year's a konto rests on. */
const I_AARET: ReadonlySet<Linjefelt> = /* @__PURE__ */ new Set(["pris", "aarsvolum", "aKontoVolum"]);
const RADFELT = ["aKonto", "korreksjon", "sum"] as const;

const erstatt = <T>(liste: readonly T[], gammel: T, ny: T): T[] => liste.map((t) => (t === gammel ? ny : t));

/** From the first number to the second, and so much more at each end. */
const rundt = (fra: Broek, til: Broek, mer: Broek): Intervall => ({
  fra: subtraher(fra, mer),
  til: adder(til, mer),
  fraMed: true,
  tilMed: true,
});

function linjeplass(
  skjema: LestSkjema,
  linjedom: Linjedom,
  felt: Linjefelt,
  rom?: Intervall | undefined,
): Plass[] {
  const { linje } = linjedom;
  const { nr, tall, tjeneste } = linje;
  const vist = tall[felt];
  if (vist === undefined) return [];
  const linjeMed = (ny: Vist) => ({ ...linje, tall: { ...tall, [felt]: ny } });
  const med = (ny: Vist) => ({ ...skjema, linjer: erstatt(skjema.linjer, linje, linjeMed(ny)) });
  return [
    {
      sti: ["linjer", nr, felt],
      kode: tjeneste.kode,
      vist,
      rom,
      linjeMed,
      med,
    },
  ];
}

function radplasser(skjema: LestSkjema, rad: LestRad): Plass[] {
  return RADFELT.flatMap((felt): Plass[] => {
    const vist = rad.tall[felt];
    if (vist === undefined) return [];
    const med = (tall: Vist) => {
      const ny = { ...rad, tall: { ...rad.tall, [felt]: tall } };
      return {
        ...skjema,
        rader: erstatt(skjema.rader, rad, ny),
        sumrad: skjema.sumrad === rad ? ny : skjema.sumrad,
        egenRad: skjema.egenRad === rad ? ny : skjema.egenRad,
      };
    };
    return [{ sti: ["oppstilling", rad.nr, felt], termin: rad.termin, vist, med }];
  });
}

/** The numbers of the head: where a row fails in itself, its own; else those of the last row and of rows without a sum. */
function hodeplasser({ skjema, oppstilling }: Skjemadom): Plass[] {
  const feil = oppstilling.rader.filter(
    ({ dommer }) => dommer.sum?.dom === "avvik" || dommer.korreksjon?.dom === "avvik",
  );
  const [eneste] = feil;
  if (feil.length > 1) return [];
  if (eneste !== undefined) return radplasser(skjema, eneste.rad);
  const uten = oppstilling.rader.filter(({ dommer }) => dommer.sum === undefined);
  return [...uten.map(({ rad }) => rad), ...(skjema.sumrad ? [skjema.sumrad] : [])].flatMap((rad) =>
    radplasser(skjema, rad),
  );
}

function sumplasser(skjema: LestSkjema): Plass[] {
  const { sum, aarsbeloep, grupper } = skjema;
  return [
    ...(sum ? [{ sti: ["netto"], vist: sum, med: (vist: Vist) => ({ ...skjema, sum: vist }) }] : []),
    ...(aarsbeloep
      ? [{ sti: ["aarsbeloep"], vist: aarsbeloep, med: (vist: Vist) => ({ ...skjema, aarsbeloep: vist }) }]
      : []),
    ...grupper.map((gruppe) => ({
      sti: ["grupper", gruppe.nr, "netto"],
      vist: gruppe.netto,
      med: (netto: Vist) => ({ ...skjema, grupper: erstatt(grupper, gruppe, { ...gruppe, netto }) }),
    })),
  ];
}

/**
 * The sum of nets that fails, where one does, and its lines: of a group, of the form, or what stands for it without one: the settled term's
 * correction, or where that is empty too, the sums of the head that it is in.
 */
function feilsum({ skjema, sum, grupper, oppstilling }: Skjemadom) {
  const feil = grupper.filter(({ dom }) => dom === "avvik");
  const egen = sum.vist ? undefined : oppstilling.rader.find(({ rad }) => rad === skjema.egenRad);
  const ogsaa = egen?.dommer.korreksjon?.dom === "avvik" ? egen.rad.tall.korreksjon : undefined;
  const iHodet = [egen?.dommer.sum, oppstilling.sum?.dommer.korreksjon, oppstilling.sum?.dommer.sum];
  const avHodet =
    egen !== undefined &&
    egen.rad.tall.korreksjon === undefined &&
    iHodet.some((del) => del?.dom === "avvik");
  if (feil.length > 1 || (feil.length === 0 && sum.dom !== "avvik" && !ogsaa && !avHodet)) return undefined;
  const [gruppe] = feil;
  const { vist, underliggende } = gruppe ?? (ogsaa ? { ...sum, vist: ogsaa } : sum);
  return {
    gruppe: gruppe?.gruppe,
    mangler: vist && underliggende && differanseAv(vist.intervall, underliggende),
  };
}

/**
 * The lines' numbers, where a sum of nets or the year's a konto fails: all that it rests on. A net must change by as much as the sum is off,
 * give or take the unit it is shown in; a year's volume must keep to its a-konto volume (A-4).
 */
function linjeplasser(dom: Skjemadom): Plass[] {
  const { skjema, linjer, aarsbeloep, noekkel } = dom;
  const sum = feilsum(dom);
  const aaret = aarsbeloep?.dom === "avvik";
  return linjer.flatMap((linje) => {
    const { netto, aarsvolum, aKontoVolum } = linje.linje.tall;
    const iSummen =
      sum !== undefined && (sum.gruppe === undefined || sum.gruppe === linje.linje.tjeneste.gruppe);
    const skal = netto && sum?.mangler && sumAv(punkt(netto.vist), sum.mangler);
    const midt = aKontoVolum && divider(aKontoVolum.vist, noekkel);
    const rom: { readonly [F in Linjefelt]?: Intervall | undefined } = {
      netto: skal && netto && rundt(skal.fra, skal.til, netto.enhet),
      aarsvolum: midt && aarsvolum && rundt(midt, midt, adder(divider(broek(1n), noekkel), aarsvolum.enhet)),
    };
    return LINJEFELT.filter(
      (felt) => (aaret && I_AARET.has(felt)) || (iSummen && felt !== "aarsvolum"),
    ).flatMap((felt) => linjeplass(skjema, linje, felt, rom[felt]));
  });
}

/** Gives the numbers that can be wrong, if only one is: those of the one line that fails; where none does, those that a failing sum is made of. */
export function rettbarePlasser(dom: Skjemadom): Plass[] {
  const feil = dom.linjer.filter((linje) => linje.dom === "avvik");
  const [eneste] = feil;
  if (feil.length > 1) return [];
  if (eneste !== undefined) return LINJEFELT.flatMap((felt) => linjeplass(dom.skjema, eneste, felt));
  return [...hodeplasser(dom), ...sumplasser(dom.skjema), ...linjeplasser(dom)];
}
