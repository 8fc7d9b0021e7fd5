import { type Kildehenvisning, skrivNorskTall } from "../../src/index.js";
import { lesTall } from "../../src/tall/lesTall.js";
import { skrivTall } from "../../src/tall/skrivTall.js";
import { gange, heltall } from "../../src/tall/Tall.js";

const HUNDRE = heltall(100);

/** Writes kroner with ordinary spaces, so that the page can be searched. */
export const kroner = (tekst: string) => skrivNorskTall(tekst, { tusenskille: " ", minus: "-" });

/** Writes a fraction as a per cent, with as many decimals as it has, and at least so many. */
export function prosent(andel: string, desimaler = 0): string {
  const t = lesTall(andel);
  if (typeof t === "string") throw new Error(`${andel} er ikke en andel`);
  const hele = skrivTall(gange(t, HUNDRE));
  const har = hele.split(".")[1]?.length ?? 0;
  return `${skrivNorskTall(hele, { desimaler: Math.max(har, desimaler), minus: "-" })} %`;
}

/** Writes citations: `S003 l. 1029; U1 døgnpris`. */
export const vis = (henvisninger: readonly Kildehenvisning[]) =>
  henvisninger.map(({ id, sted }) => (sted === undefined ? id : `${id} ${sted}`)).join("; ");

/** Writes a table; `sider` has a letter a column, v for left and h for right. */
export function tabell(
  hode: readonly string[],
  sider: string,
  rader: readonly (readonly string[])[],
): string {
  const strek = [...sider].map((side) => (side === "h" ? "--:" : "---"));
  return [hode, strek, ...rader].map((rad) => `| ${rad.join(" | ")} |`).join("\n");
}
