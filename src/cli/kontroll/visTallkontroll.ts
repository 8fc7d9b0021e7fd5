import { type Kontrollside, skrivNorskTall, type Tallkontroll } from "../../index.js";

/** Writes a side as its number and the interval behind it: `[` and `]` where the end is in it, `⟨` and `⟩` where it is not. */
function side({ vist, fra, til, fraMed, tilMed }: Kontrollside): string {
  const intervall = `${fraMed ? "[" : "⟨"}${skrivNorskTall(fra)} ; ${skrivNorskTall(til)}${tilMed ? "]" : "⟩"}`;
  if (vist === undefined) return intervall;
  return fra === til ? skrivNorskTall(vist) : `${skrivNorskTall(vist)}, som er ${intervall}`;
}

/** Writes the verdict on a published number. */
export function visTallkontroll({ dom, differanse, avstand, publisert, beregnet }: Tallkontroll): string {
  const forskjell = differanse === undefined ? "" : `, differanse ${skrivNorskTall(differanse)}`;
  const langt = dom === "avvik" ? `, avstand mellom intervallene ${skrivNorskTall(avstand)}` : "";
  return [
    `Publisert: ${side(publisert)}`,
    `Beregnet:  ${side(beregnet)}`,
    `Dom: ${dom}${forskjell}${langt}`,
  ].join("\n");
}
