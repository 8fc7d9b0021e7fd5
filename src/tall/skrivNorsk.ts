import { avrund } from "./kvotient.js";
import { MINUSTEGN } from "./norskTall.js";
import { skrivTall } from "./skrivTall.js";
import type { Tall } from "./Tall.js";

/** How Norwegian number text is written. */
export type Norskformat = {
  /** Decimals to show, rounded half away from zero and filled with zeros; as many as the number has unless given. */
  readonly desimaler?: number | undefined;
  /** What stands between the thousands: a no-break space unless given. */
  readonly tusenskille?: "" | " " | "\u00a0" | "\u202f" | undefined;
  /** The minus sign: U+2212 unless given. */
  readonly minus?: "-" | "\u2212" | undefined;
};

/** Writes a Tall as Norwegian number text. */
export function skrivNorsk(
  t: Tall,
  { desimaler, tusenskille = "\u00a0", minus = MINUSTEGN }: Norskformat = {},
): string {
  const tekst = skrivTall(desimaler === undefined ? t : avrund(t, desimaler));
  const [heltall = "", brudd = ""] = tekst.replace("-", "").split(".");
  const gruppert = heltall.replace(/\B(?=(\d{3})+$)/g, tusenskille);
  const etter = brudd.padEnd(desimaler ?? 0, "0");
  return `${tekst.startsWith("-") ? minus : ""}${gruppert}${etter === "" ? "" : `,${etter}`}`;
}
