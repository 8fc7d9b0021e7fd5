// An ES module that reads and writes forms.
import * as skjema from "sio-beregning/skjema";
import { skrivOgLes } from "./skjemaregning.mjs";

process.stdout.write(JSON.stringify(skrivOgLes(skjema)));
