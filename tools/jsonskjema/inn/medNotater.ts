import type * as lesInndata from "../../../src/grense/lesInndata.js";
import { noter } from "./fang.js";

/** Wraps the border's reading, so that it says which schema it reads an input by. */
export const medNotater = (ekte: typeof lesInndata): typeof lesInndata => ({
  ...ekte,
  lesMedSkjema: (skjema, inn) => {
    noter(skjema, inn);
    return ekte.lesMedSkjema(skjema, inn);
  },
});
