import type { Sti } from "../../feil.js";
import type { Etterkorreksjon } from "../../korreksjonsoppgjoer/beregnEtterkorreksjon.js";
import type { Tjenestekode } from "../../tjenestekoder/koder.js";
import type { Bygger, Stegnr } from "../Bygger.js";
import type { Forklarer } from "../Forklarer.js";
import { minus } from "../uttrykk.js";
import { avrundet } from "./avrundet.js";
import { forklarOppgjoer, type Oppgjoersteg } from "./forklarOppgjoer.js";
import { forklarTariff, lagPrisoppslag } from "./prisoppslag.js";

/** K-5: the new number less the one before. */
function forskjell(b: Bygger, navn: string, naa: Stegnr, foer: Stegnr): Stegnr {
  return b.regn({
    navn,
    enhet: "kr",
    regel: "K-5",
    operander: [
      ["nå", naa],
      ["før", foer],
    ],
    uttrykk: minus("nå", "før"),
  });
}

/** Explains what a new report changes, line by line and in all. */
function forklarEn(
  b: Bygger,
  { linjer }: Etterkorreksjon,
  ut: Sti,
  foer: Oppgjoersteg,
  naa: Oppgjoersteg,
): void {
  const nr = ut.at(-1);
  const hvilken = `i etterkorreksjon nr. ${typeof nr === "number" ? nr + 1 : ""}`;
  linjer.forEach(({ kode }, i) => {
    const linje = naa.linjer.find((l) => l.kode === kode);
    const tidligere = foer.linjer.find((l) => l.kode === kode);
    if (linje === undefined) throw new Error(`${kode} er ikke gjort opp`);
    const sti = [...ut, "linjer", i];
    if (tidligere !== undefined) {
      b.rot([...sti, "gjennomfoertFoer"], tidligere.gjennomfoert);
      b.rot([...sti, "nettoFoer"], tidligere.netto);
    }
    const foerNetto = tidligere?.netto ?? b.konstant("0", "ikke gjort opp før", "K-5", "kr");
    const navn = `endret netto for ${kode} ${hvilken}`;
    const netto = forskjell(b, navn, linje.netto, foerNetto);
    b.rot([...sti, "gjennomfoert"], linje.gjennomfoert);
    b.rot([...sti, "nettoNaa"], linje.netto);
    b.rot([...sti, "netto"], netto);
    b.rot([...sti, "nettoAvrundet"], avrundet(b, netto, navn, "K-5"));
  });
  const navn = `endret netto ${hvilken}`;
  const netto = forskjell(b, navn, naa.netto, foer.netto);
  b.rot([...ut, "netto"], netto);
  b.rot([...ut, "nettoAvrundet"], avrundet(b, netto, navn, "K-5"));
  b.rot([...ut, "beloep"], forskjell(b, `beløp ${hvilken}`, naa.nettoAvrundet, foer.nettoAvrundet));
}

/** Explains the settlement of a term that is reported anew (K-5). */
export const forklarEtterkorreksjon: Forklarer<"etterkorreksjon"> = (b, resultat) => {
  const pris = lagPrisoppslag(b);
  const { foerste, etterkorreksjoner, siste } = resultat;
  const oppgjoer = (nr: number, linjer: readonly { readonly kode: Tjenestekode }[]): Oppgjoersteg => {
    // a settlement between the first and the last is not in the result: only what it changed is
    const ut = nr === 0 ? ["foerste"] : nr === etterkorreksjoner.length ? ["siste"] : undefined;
    const sted = {
      noekkel: [],
      linjer: ["rapporter", nr, "linjer"],
      ut,
      hvilket: ` i rapport nr. ${nr + 1}`,
    };
    return forklarOppgjoer(
      b,
      pris,
      linjer.map(({ kode }) => kode),
      sted,
    );
  };
  let foer = oppgjoer(0, foerste.linjer);
  etterkorreksjoner.forEach((endring, i) => {
    const naa = oppgjoer(i + 1, endring.linjer);
    forklarEn(b, endring, ["etterkorreksjoner", i], foer, naa);
    foer = naa;
  });
  forklarTariff(b, foerste.tariff, ["foerste"]);
  forklarTariff(b, siste.tariff, ["siste"]);
  forklarTariff(b, resultat.tariff);
};
