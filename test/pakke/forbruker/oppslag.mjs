// An ESM consumer of the look-ups.

import { erSioFeil } from "sio-beregning";
import * as oppslag from "sio-beregning/oppslag";
import { slaaOpp } from "./regnestykker.mjs";

process.stdout.write(JSON.stringify(slaaOpp(oppslag, { erSioFeil })));
