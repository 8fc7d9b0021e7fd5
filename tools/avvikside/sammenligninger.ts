import { forloep } from "./forloep.js";
import { fraData } from "./fraData.js";
import { osRegnet } from "./osRegnet.js";
import { osTrykt } from "./osTrykt.js";
import { priser } from "./priser.js";
import { ramme } from "./ramme.js";
import type { Sammenligning } from "./Sammenligning.js";
import { osSkjema } from "./skjema.js";
import { fastePriser, fondet, tabell7 } from "./tabell7.js";

/**
 * Everything published that the library has been held against. A new form or table is one more function here, or, where its numbers
 * stand as they are printed, one more entry of docs/avvik/tabeller.json.
 */
export const sammenligninger = (): Sammenligning[] => [
  osSkjema(),
  osTrykt(),
  osRegnet(),
  priser(),
  ramme(),
  tabell7(),
  forloep(),
  fastePriser(),
  fondet(),
  ...fraData(),
];
