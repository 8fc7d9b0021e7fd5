import { OPPGJOERSAARSAKER, type Oppgjoersaarsak } from "../aarsaker.js";
import { grupper } from "../grupper.js";
import { kommunene } from "../kommunene.js";
import { lagHode } from "../lagHode.js";
import { lagTotal } from "../lagRad.js";
import type { LestSammenligning, Oppgjoersside } from "../Side.js";
import type { Oppgjoerssammenligning } from "../typer.js";
import { oppgjoersceller } from "./oppgjoersceller.js";
import { oppgjoersrad, visOppgjoersceller } from "./visOppgjoersceller.js";

/** Compares settlements, or years of them: cells of each municipality, term and code, added up. */
export function sammenlignOppgjoer(
  beregning: Oppgjoerssammenligning["beregning"],
  lest: LestSammenligning<Oppgjoersside>,
): Omit<Oppgjoerssammenligning, "merknader"> {
  const celler = [...kommunene(lest)].flatMap((kommune) =>
    oppgjoersceller(lest.fra.get(kommune), lest.til.get(kommune), kommune),
  );
  const umulige: readonly Oppgjoersaarsak[] = [
    ...(lest.erLister ? [] : ["kommune" as const]),
    ...(beregning === "aarsoppgjoer" ? [] : ["termin" as const]),
  ];
  const aarsaker = OPPGJOERSAARSAKER.filter(({ aarsak }) => !umulige.includes(aarsak));
  const perKommune = grupper(celler, ({ sted }) => sted.kommune);
  return {
    ...lagHode(beregning, lest),
    ...lagTotal<Oppgjoersaarsak>(celler, 1, aarsaker),
    ...visOppgjoersceller(celler),
    ...(lest.erLister && {
      kommuner: [...perKommune].map(([kommune, egne]) => ({
        kommune,
        ...oppgjoersrad(egne),
        ...visOppgjoersceller(egne),
      })),
    }),
  };
}
