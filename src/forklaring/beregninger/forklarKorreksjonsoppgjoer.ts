import type { Forklarer } from "../Forklarer.js";
import { hentVed } from "../hentVed.js";
import { forklarOppgjoer } from "./forklarOppgjoer.js";
import { forklarOppstilling } from "./forklarOppstilling.js";
import { forklarTariff, lagPrisoppslag } from "./prisoppslag.js";

/** Explains the settlement of a term (A-4, K-1 to K-4). */
export const forklarKorreksjonsoppgjoer: Forklarer<"korreksjonsoppgjoer"> = (b, resultat) => {
  const sted = { noekkel: [], linjer: ["linjer"], ut: [], hvilket: "" };
  const koder = resultat.linjer.map(({ kode }) => kode);
  const { nettoAvrundet } = forklarOppgjoer(b, lagPrisoppslag(b), koder, sted);
  const termin = hentVed(b.inn, ["termin"]);
  forklarOppstilling(b, resultat.oppstilling, new Map([[String(termin), nettoAvrundet]]));
  forklarTariff(b, resultat.tariff);
};
