// As differensial.test.ts, for the verdict of a whole form as printed.

import { it } from "vitest";
import { hentTariff, kontrollerKorreksjonsoppgjoer, listTjenester, type SkjemaInn } from "../../src/index.js";
import { modellSkjemadom, type SkjemadomInn } from "../modell/skjemadom.js";
import type { Tabellpris } from "../modell/skjemalinjedom.js";
import { DELER, sammenlignMedModellen, uten } from "../stoette/motModellen.js";
import { runder } from "../stoette/runder.js";
import type { Terning } from "../stoette/terning.js";
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

/** Milliseconds for a chunk of ten thousand forms. */
const LANG_TID = 600_000;

const TIMEKODER = new Set(
  listTjenester().flatMap(({ kode, enhet }) => (enhet === "time" ? [kode as string] : [])),
);

/** The lines in hours that have an a-konto volume, with the form's sum and the year's a konto: no groups and no head. */
function linjeneMedSum(t: Terning): SkjemaInn {
  const { grupper: _g, oppstilling: _o, termin: _t, ...inn } = tilfeldigSkjemafeil(t);
  const linjer = inn.linjer.filter((l) => TIMEKODER.has(l.kode) && (l.aKontoVolum ?? null) !== null);
  return { ...inn, linjer: linjer.length > 0 ? linjer : [{ kode: "BPAN", pris: 464, aKontoVolum: 913 }] };
}

it.each(DELER)(
  "N-2: tilfeldige linjer i timer, summen og året dømmes som av modellen (del $del)",
  ({ froe }) => {
    sammenlignMedModellen({
      froe,
      antall: 10 * runder(15),
      lag: linjeneMedSum,
      fasit: (inn) => uten(fasit(inn), "grupper"),
      svar: (inn) => uten(dommen(inn) as ReturnType<typeof fasit>, "grupper"),
    });
  },
  LANG_TID,
);
