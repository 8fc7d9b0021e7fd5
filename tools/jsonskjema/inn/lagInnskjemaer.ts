import { omSkjema } from "../beskrivelser.js";
import { ikkeSett } from "../ikkeSett.js";
import type { JsonSkjema } from "../JsonSkjema.js";
import { medHode } from "../medHode.js";
import { INNDATA } from "./inndata.js";
import { erAapent, lagBygger } from "./somJsonSkjema.js";

/** Makes the schema of every input, by the name of its file. */
export function* lagInnskjemaer(): Generator<[navn: string, skjema: JsonSkjema]> {
  for (const [navn, lag] of Object.entries(INNDATA)) {
    const { bygger, delte } = lagBygger();
    const skjema = medHode(`${navn}.inn`, `${omSkjema(navn, "inn")} ${ikkeSett(navn)}`, lag(bygger), delte);
    if (erAapent(skjema)) throw new Error(`${navn}.inn har et felt som ingen sier hva er`);
    yield [`${navn}.inn`, skjema];
  }
}
