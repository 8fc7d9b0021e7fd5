import { BEREGNINGER } from "../../../src/beregninger/beregninger.js";
import { feilvektorer, merknadsvektorer } from "./avTilfeller.js";
import { grensevektorer } from "./grenser.js";
import { hodevektorer } from "./hodet.js";
import { kantvektorer } from "./kanter.js";
import { koderSomSkifter } from "./koderSomSkifter.js";
import { osvektorer } from "./os.js";
import { prisvektorer } from "./priser.js";
import { rammevektorer } from "./rammen.js";
import { tabellenheter } from "./tabellenheter.js";
import { tabellvektorer } from "./tabeller.js";
import { tabellkonflikter } from "./tabellkonflikter.js";
import { tilfeldigeVektorer } from "./tilfeldige.js";
import { vedtaksgrenser } from "./vedtaksgrenser.js";
import { skrivVektorer, type Vektor } from "./vektor.js";

/** Every vector: what is published first, then what is worked from the rules, then what is refused. */
const alle = (): Vektor[] => [
  ...osvektorer(),
  ...hodevektorer(),
  ...prisvektorer(),
  ...rammevektorer(),
  ...tabellvektorer(),
  ...tabellkonflikter(),
  ...tabellenheter(),
  ...kantvektorer(),
  ...grensevektorer(),
  ...vedtaksgrenser(),
  ...koderSomSkifter(),
  ...tilfeldigeVektorer(),
  ...merknadsvektorer(),
  ...feilvektorer(),
];

/** The files of vectors, one a calculation: its name and its text. */
export function lagVektorer(): ReadonlyMap<string, string> {
  const vektorer = alle();
  return new Map(
    BEREGNINGER.map(({ navn }) => [
      navn,
      skrivVektorer(vektorer.filter(({ beregning }) => beregning === navn)),
    ]),
  );
}
