import { type Norskformat, skrivNorsk } from "./skrivNorsk.js";
import { gange, heltall, type Tall } from "./Tall.js";

/** Writes a fraction as Norwegian per cent text, without the sign: 0.028 is `2,8`. */
export const skrivProsent = (andel: Tall, format?: Norskformat): string =>
  skrivNorsk(gange(andel, heltall(100)), format);
