import { gaaGjennomBrukere } from "../gaaGjennomBrukere.js";
import { lagSjekk } from "../kvalitet/lagSjekk.js";
import { leggInn } from "../leggInn.js";
import type { LestAktivitet } from "../lesAktivitet.js";
import { nyttLager } from "../radlager.js";
import { nyKurv } from "./Merknadskurv.js";
import type { Mottak } from "./Mottak.js";
import { settTekster } from "./Raarad.js";

/** Keeps the vedtak of the periods, and looks at each bruker's together in the end; rows may come in any order. */
export function mottakIMinnet({ perioder, regler, kvalitet, maksMerknader }: LestAktivitet): Mottak {
  const lager = nyttLager(perioder, regler, kvalitet !== undefined);
  const kurv = nyKurv(maksMerknader);
  return {
    akk: lager.akk,
    kurv,
    ta: (rad) => {
      settTekster(rad, lager.akk);
      leggInn(lager, rad.post, rad.nr);
      return undefined;
    },
    ferdig: () => {
      const { merknader, ...telling } = gaaGjennomBrukere(lager, lagSjekk(kvalitet));
      for (const merknad of merknader) kurv.nye.push(merknad);
      return telling;
    },
    lager,
  };
}
