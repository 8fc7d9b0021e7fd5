import type { Aarsoppgjoer } from "../../korreksjonsoppgjoer/beregnAarsoppgjoer.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import type { Forklarer } from "../Forklarer.js";
import { minus, sum } from "../uttrykk.js";
import { avrundet } from "./avrundet.js";
import { enhetsnavn } from "./enhetsnavn.js";
import { forklarOppgjoer, type Linjesteg, type Oppgjoersteg } from "./forklarOppgjoer.js";
import { forklarOppstilling } from "./forklarOppstilling.js";
import { forklarTariff, lagPrisoppslag } from "./prisoppslag.js";

type Terminsteg = Oppgjoersteg & { readonly termin: string };

/** Adds up steps of the terms, by their names. */
function overTerminene(
  b: Bygger,
  navn: string,
  enhet: string,
  ledd: readonly (readonly [string, Stegnr])[],
): Stegnr {
  return b.regn({ navn, enhet, regel: "K-3", operander: ledd, uttrykk: sum(...ledd.map(([n]) => n)) });
}

/** Explains a code over the year. */
function forklarAarslinje(
  b: Bygger,
  { kode }: Aarsoppgjoer["linjer"][number],
  nr: number,
  terminer: readonly Terminsteg[],
): void {
  const i = (velg: (linje: Linjesteg) => Stegnr) =>
    terminer.flatMap((t) => {
      const linje = t.linjer.find((l) => l.kode === kode);
      return linje === undefined ? [] : [[t.termin, velg(linje)] as const];
    });
  const enhet = enhetsnavn(kode);
  const om = `for ${kode} over året`;
  const aKonto = overTerminene(
    b,
    `a konto-volum ${om}`,
    enhet,
    i((l) => l.aKontoVolum),
  );
  const gjennomfoert = overTerminene(
    b,
    `gjennomført ${om}`,
    enhet,
    i((l) => l.gjennomfoert),
  );
  const netto = overTerminene(
    b,
    `netto ${om}`,
    "kr",
    i((l) => l.netto),
  );
  const endring = b.regn({
    navn: `endring ${om}`,
    enhet,
    regel: "K-1",
    operander: [
      ["gjennomført", gjennomfoert],
      ["a konto-volum", aKonto],
    ],
    uttrykk: minus("gjennomført", "a konto-volum"),
  });
  b.rot(["linjer", nr, "aKontoVolum"], aKonto);
  b.rot(["linjer", nr, "gjennomfoert"], gjennomfoert);
  b.rot(["linjer", nr, "endring"], endring);
  b.rot(["linjer", nr, "netto"], netto);
  b.rot(["linjer", nr, "nettoAvrundet"], avrundet(b, netto, `netto ${om}`, "K-2"));
}

/** Explains the settlement of a year's terms, each by itself and added up (K-1 to K-4). */
export const forklarAarsoppgjoer: Forklarer<"aarsoppgjoer"> = (b, resultat) => {
  const pris = lagPrisoppslag(b);
  const terminer = resultat.terminer.map((oppgjoer, i): Terminsteg => {
    const sti = ["terminer", i];
    const sted = {
      noekkel: sti,
      linjer: [...sti, "linjer"],
      ut: sti,
      hvilket: ` i ${oppgjoer.termin}`,
    };
    const steg = forklarOppgjoer(
      b,
      pris,
      oppgjoer.linjer.map(({ kode }) => kode),
      sted,
    );
    forklarTariff(b, oppgjoer.tariff, sti);
    return { termin: oppgjoer.termin, ...steg };
  });
  resultat.linjer.forEach((linje, nr) => {
    forklarAarslinje(b, linje, nr, terminer);
  });
  const netto = overTerminene(
    b,
    "netto over året",
    "kr",
    terminer.map((t) => [t.termin, t.netto]),
  );
  const korreksjon = overTerminene(
    b,
    "korreksjonen for året",
    "kr",
    terminer.map((t) => [t.termin, t.nettoAvrundet]),
  );
  b.rot(["netto"], netto);
  b.rot(["nettoAvrundet"], avrundet(b, netto, "netto over året", "K-3"));
  b.rot(["korreksjon"], korreksjon);
  forklarOppstilling(b, resultat.oppstilling, new Map(terminer.map((t) => [t.termin, t.nettoAvrundet])));
  forklarTariff(b, resultat.tariff);
};
