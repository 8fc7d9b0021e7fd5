import type { Problem } from "../../feil.js";
import type { Akkumulator } from "../akkumulator.js";
import type { Brukertelling } from "../brukergang.js";
import type { Radlager } from "../radlager.js";
import type { Merknadskurv } from "./Merknadskurv.js";
import type { Raarad } from "./Raarad.js";

/** Where rows go: the sums, and as chosen what is needed to look at each bruker's vedtak together. */
export type Mottak = {
  readonly akk: Akkumulator;
  readonly kurv: Merknadskurv;
  /** Takes a row that is right in itself; gives what is wrong with it among the others. */
  readonly ta: (rad: Raarad) => Problem | undefined;
  /** Ends the count. */
  readonly ferdig: () => Omit<Brukertelling, "merknader">;
  /** The rows, where they are kept. */
  readonly lager: Radlager | undefined;
};
