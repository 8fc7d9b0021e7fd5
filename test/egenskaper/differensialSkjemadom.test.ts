// As differensial.test.ts, for the verdict of a whole form as printed.

import { it } from "vitest";
import { hentTariff, kontrollerKorreksjonsoppgjoer, type SkjemaInn } from "../../src/index.js";
import { modellSkjemadom, type SkjemadomInn } from "../modell/skjemadom.js";
import type { Tabellpris } from "../modell/skjemalinjedom.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { runder } from "../stoette/runder.js";
import { tilfeldigSkjemafeil } from "../stoette/tilfeldigSkjemafeil.js";

const tabeller = new Map<string, Record<string, Tabellpris>>();

/** The prices of a shipped table as the model takes them. */
function tabell(valg: { aar: number; sone: string; reisetidsgruppe: number }): Record<string, Tabellpris> {
  const kjent = tabeller.get(JSON.stringify(valg));
  if (kjent) return kjent;
  const { priser, status } = hentTariff(valg as Parameters<typeof hentTariff>[0]);
  const rader = priser.flatMap((p) =>
    p.pris === null
      ? []
      : [[p.kode, { pris: p.pris, publisert: (p.status ?? status) === "publisert" }] as const],
  );
  const ny = Object.fromEntries(rader);
  tabeller.set(JSON.stringify(valg), ny);
  return ny;
}

const tilModell = ({ tariff, priser, ...resten }: SkjemaInn): SkjemadomInn => ({
  ...(resten as SkjemadomInn),
  ...(tariff && "aar" in tariff ? { tabell: tabell(tariff as Parameters<typeof tabell>[0]) } : {}),
});

/** What the model speaks of: not the findings in words, the proposals, and the merknader. */
const dommen = (inn: SkjemaInn) =>
  uten(kontrollerKorreksjonsoppgjoer(inn), "funn", "forslag", "muligeForslag", "tariff", "merknader");

/** The model's verdict, with what the library reads off the head where no rule says how. */
function fasit(inn: SkjemaInn) {
  const { noekkel, aarsbeloep } = kontrollerKorreksjonsoppgjoer(inn);
  return modellSkjemadom(tilModell(inn), { noekkel, aarsbeloep: aarsbeloep?.vist });
}

it.each(DELER)("N-2: tilfeldige skjemaer dømmes som av modellen (del $del)", ({ froe }) => {
  sammenlignMedModellen({ froe, antall: 10 * runder(4), lag: tilfeldigSkjemafeil, fasit, svar: dommen });
});

/** The form without its sums and its head. */
const bareLinjer = ({
  netto: _n,
  grupper: _g,
  oppstilling: _o,
  aarsbeloep: _a,
  termin: _t,
  ...resten
}: SkjemaInn) => resten as SkjemaInn;

it.each(DELER)("A-4, K-1, K-2: linjene alene dømmes som av modellen (del $del)", ({ froe }) => {
  sammenlignMedModellen({
    froe,
    antall: 2 * runder(6),
    lag: (t) => bareLinjer(tilfeldigSkjemafeil(t)),
    fasit: (inn) => uten(modellSkjemadom(tilModell(inn)), "grupper"),
    svar: (inn) => uten(dommen(inn) as ReturnType<typeof modellSkjemadom>, "grupper"),
  });
});
