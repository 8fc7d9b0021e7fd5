import { adder, BROEK_NULL, type Broek } from "../../tall/Broek.js";
import { type Bedoemt, type Dom, doem } from "../../tall/doem.js";
import { avstandMellom, type Intervall, moetes, punkt, sumAv } from "../../tall/Intervall.js";
import { snitt } from "../../tall/snitt.js";
import type { Tjenestegruppe } from "../../tjenestekoder/koder.js";
import type { LestSkjema, Vist } from "./LestSkjema.js";
import type { Linjedom } from "./Linjedom.js";

/** A sum of nets: against the shown lines, and against the values that can be behind them. */
export type Sumdom = {
  readonly vist: Vist | undefined;
  /** The shown lines' sum and the verdict on it; undefined where a line shows no net. */
  readonly motViste: (Bedoemt & { readonly beregnet: Broek }) | undefined;
  readonly motUnderliggende:
    | { readonly dom: Dom; readonly avstand: Broek; readonly sum: Intervall }
    | undefined;
  /** What the sum can be by the lines; undefined where a line's net is not known. */
  readonly underliggende: Intervall | undefined;
  /** What it can be by the lines and by its own interval. */
  readonly mulig: Intervall | undefined;
  /** The same where hours have two decimals (V-4). */
  readonly muligTo: Intervall | undefined;
  /** V-4: only hours with more than two decimals explain it. */
  readonly flereDesimaler: boolean;
  readonly dom: Dom | undefined;
};

/** A group's sum and which it is. */
export type Gruppedom = Sumdom & { readonly nr: number; readonly gruppe: Tjenestegruppe };

export const INGENTING: Intervall = /* @__PURE__ */ punkt(BROEK_NULL);

/** Adds what may all be unknown. */
export const sumAvAlle = (ledd: readonly (Intervall | undefined)[]): Intervall | undefined =>
  ledd.reduce((a, b) => a && b && sumAv(a, b), INGENTING as Intervall | undefined);

/** The shown nets of lines, as they stand and as intervals. */
function visteSum(linjer: readonly Linjedom[]) {
  let vist = BROEK_NULL;
  let intervall = INGENTING;
  for (const { linje } of linjer) {
    const netto = linje.tall.netto;
    if (netto === undefined) return undefined;
    vist = adder(vist, netto.vist);
    intervall = sumAv(intervall, netto.intervall);
  }
  return { vist, intervall };
}

/** K-3: judges a sum of lines; `underliggende` and `medTo` are what it can be by the lines, and by hours with two decimals. */
function bedoemSum(
  vist: Vist | undefined,
  linjer: readonly Linjedom[],
  underliggende: Intervall | undefined,
  medTo: Intervall | undefined,
): Sumdom {
  if (vist === undefined) {
    const uten = { vist, motViste: undefined, motUnderliggende: undefined, dom: undefined };
    return { ...uten, underliggende, mulig: underliggende, muligTo: medTo, flereDesimaler: false };
  }
  const viste = visteSum(linjer);
  const motViste = viste && { ...doem(vist, viste), beregnet: viste.vist };
  const mulig = underliggende && snitt(underliggende, vist.intervall);
  const motUnderliggende = underliggende && {
    dom: mulig ? ("eksakt" as const) : ("avvik" as const),
    avstand: avstandMellom(underliggende, vist.intervall),
    sum: underliggende,
  };
  const dom = motUnderliggende?.dom === "avvik" ? "avvik" : motViste?.dom;
  return {
    vist,
    motViste,
    motUnderliggende,
    underliggende,
    mulig: mulig ?? vist.intervall,
    muligTo: (medTo && snitt(medTo, vist.intervall)) ?? mulig ?? vist.intervall,
    flereDesimaler: dom !== "avvik" && medTo !== undefined && !moetes(medTo, vist.intervall),
    dom: dom ?? motUnderliggende?.dom,
  };
}

/** K-3: judges the groups' sums and the total, which is the sum of what the groups can be. */
export function bedoemSummer(
  skjema: Pick<LestSkjema, "grupper" | "sum">,
  linjer: readonly Linjedom[],
): { readonly grupper: readonly Gruppedom[]; readonly sum: Sumdom } {
  const aktive = linjer.filter(({ aktiv }) => aktiv);
  const grupper = skjema.grupper.map(({ nr, gruppe, netto }): Gruppedom => {
    const mine = aktive.filter(({ linje }) => linje.tjeneste.gruppe === gruppe);
    const sum = bedoemSum(
      netto,
      mine,
      sumAvAlle(mine.map(({ underliggende }) => underliggende.netto)),
      sumAvAlle(mine.map(({ underliggende }) => underliggende.nettoTo)),
    );
    return { nr, gruppe, ...sum };
  });
  const iGruppe = new Map(grupper.map((dom) => [dom.gruppe, dom]));
  const uten = aktive.filter(({ linje }) => !iGruppe.has(linje.tjeneste.gruppe));
  const sum = bedoemSum(
    skjema.sum,
    aktive,
    sumAvAlle([
      ...uten.map(({ underliggende }) => underliggende.netto),
      ...grupper.map(({ mulig }) => mulig),
    ]),
    sumAvAlle([
      ...uten.map(({ underliggende }) => underliggende.nettoTo),
      ...grupper.map(({ muligTo }) => muligTo),
    ]),
  );
  return { grupper, sum };
}
