import { type HvaHvis, skrivNorskTall } from "../../index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

/** Decimals that a number is shown with; --json has them all. */
const VISTE_DESIMALER = 6;

/** Writes a number for a reader; cut to six decimals, and those that have more than an input may, as they stand. */
function vis(tall: string | null): string {
  if (tall === null) return "–";
  const desimaler = tall.split(".")[1]?.length ?? 0;
  if (desimaler > 20) return tall.slice(0, tall.length - desimaler + VISTE_DESIMALER);
  return desimaler > VISTE_DESIMALER
    ? skrivNorskTall(tall, { desimaler: VISTE_DESIMALER })
    : skrivNorskTall(tall);
}

/** Fields that are years: no thousands in them, and no difference to speak of. */
const AARSFELT = /^(aar|fraAar|tilAar|sisteAar|regnskapsaar|tilskuddsaar)$/;
const erAar = (sti: readonly (string | number)[]): boolean => AARSFELT.test(String(sti.at(-1)));

/** Writes a value of the input: a number as in the table, anything else as it stands. */
function verdi(data: unknown, sti: readonly (string | number)[]): string {
  const tekst = typeof data === "string" ? data : JSON.stringify(data);
  return !erAar(sti) && /^-?\d+(\.\d+)?$/.test(tekst) ? vis(tekst) : tekst;
}

/** Writes a what-if: what was changed, and base and changed side by side. */
export function visHvaHvis({ beregning, endringer, forskjeller }: HvaHvis): string {
  const gjort = endringer.map(({ sti, fra, til, hvorfor }) => {
    const grunn = hvorfor === undefined ? "" : ` (${hvorfor})`;
    return `  ${sti.join(".")}: ${verdi(fra, sti)} → ${verdi(til, sti)}${grunn}`;
  });
  const tabell = skrivTabell(
    [venstre("Tall"), hoeyre("Grunnlag"), hoeyre("Endret"), hoeyre("Differanse")],
    forskjeller.map((f) =>
      erAar(f.sti)
        ? [f.sti.join("."), f.grunnlag ?? "–", f.endret ?? "–", ""]
        : [f.sti.join("."), vis(f.grunnlag), vis(f.endret), vis(f.differanse)],
    ),
  );
  return [
    `HYPOTETISK: ${beregning}, med dette endret:`,
    ...(gjort.length === 0 ? ["  ingenting"] : gjort),
    "",
    forskjeller.length === 0 ? "Ingen tall i resultatet endres." : tabell,
  ].join("\n");
}
