import { KATALOG } from "../../tjenestekoder/katalog.js";
import { OPPGJOERSAARSAKER, type Oppgjoersaarsak } from "../aarsaker.js";
import { grupper } from "../grupper.js";
import { lagRad } from "../lagRad.js";
import type { Endringsrad, Oppgjoersendring } from "../typer.js";
import type { Forekomst, Linjecelle } from "./linjeceller.js";

/** Makes a row of cells of settlements. */
export const oppgjoersrad = (celler: readonly Linjecelle[]): Endringsrad<Oppgjoersaarsak> =>
  lagRad<Oppgjoersaarsak>(celler, 1, OPPGJOERSAARSAKER);

/** Tells which of the sides have a code in some term or municipality. */
function forekomst(celler: readonly Linjecelle[]): Forekomst {
  const [foerste = "begge", ...andre] = new Set(celler.map(({ sted }) => sted.forekomst));
  return andre.length === 0 ? foerste : "begge";
}

/** Makes the rows of cells of settlements: by line and by group in the form's order, and by term where they have names. */
export function visOppgjoersceller(celler: readonly Linjecelle[]): Oppgjoersendring {
  const perKode = grupper(celler, ({ sted }) => sted.kode);
  const linjer = KATALOG.flatMap(({ kode }) => {
    const linje = perKode.get(kode);
    return linje === undefined ? [] : [{ kode, forekomst: forekomst(linje), ...oppgjoersrad(linje) }];
  });
  const iOrden = KATALOG.flatMap(({ kode, gruppe }) =>
    (perKode.get(kode) ?? []).map((celle) => ({ gruppe, celle })),
  );
  const perGruppe = grupper(iOrden, ({ gruppe }) => gruppe);
  const perTermin = grupper(celler, ({ sted }) => sted.termin);
  return {
    grupper: [...perGruppe].map(([gruppe, deler]) => ({
      gruppe,
      ...oppgjoersrad(deler.map(({ celle }) => celle)),
    })),
    linjer,
    ...(perTermin.size > 0 && {
      terminer: [...perTermin].map(([termin, deler]) => ({ termin, ...oppgjoersrad(deler) })),
    }),
  };
}
