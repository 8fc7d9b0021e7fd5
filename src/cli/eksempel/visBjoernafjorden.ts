import { skrivNorskTall } from "../../index.js";
import { lesTall } from "../../tall/lesTall.js";
import { skrivProsent } from "../../tall/skrivProsent.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";
import type { Bjoernafjorden, Eksempelkontroll } from "./bjoernafjorden.js";

const kroner = (tekst: string | undefined) =>
  tekst === undefined ? "" : skrivNorskTall(tekst, { desimaler: 0 });

/** Writes a fraction as per cent with so many decimals. */
function prosent(andel: string, desimaler: number): string {
  const t = lesTall(andel);
  return typeof t === "string" ? "ingen" : `${skrivProsent(t, { desimaler })} %`;
}

function rad({ navn, kontroll, forklaring }: Eksempelkontroll): string[] {
  const { publisert, beregnet, dom, differanse, relativ } = kontroll;
  const andel = relativ === undefined ? "" : prosent(relativ, 1);
  return [navn, kroner(beregnet.vist), kroner(publisert.vist), kroner(differanse), andel, dom, forklaring];
}

/** Says in one line whether every check gave the verdict that the sources are known to give. */
export function bjoernafjordensDom({ kontroller }: Bjoernafjorden): {
  readonly stemmer: boolean;
  readonly linje: string;
} {
  const uventet = kontroller.filter(({ kontroll, ventet }) =>
    ventet === "avvik" ? kontroll.dom !== "avvik" : kontroll.dom === "avvik",
  );
  if (uventet.length > 0)
    return {
      stemmer: false,
      linje: `AVVIK: ${uventet.map(({ navn }) => navn).join("; ")} er ikke som kildene sier.`,
    };
  const avvik = kontroller.filter(({ ventet }) => ventet === "avvik").map(({ navn }) => navn);
  const linje = `Stemmer med det publiserte (S003, l. 855–914; S002, tabell 7-2). Kjent avvik som reglene ikke forklarer: ${avvik.join("; ")}.`;
  return { stemmer: true, linje };
}

/** Writes Bjørnafjorden's uttrekk of 2020, each number held against the published one. */
export function visBjoernafjorden(svar: Bjoernafjorden): string {
  return [
    "UTTREKK – BJØRNAFJORDEN 2020 (Os fra 2015 og Fusa fra 2018, hver etter sitt grunnlagsår)",
    "Deflator: budsjettanslagene. Beløp i kroner.",
    "",
    skrivTabell(
      [
        venstre("Kontroll"),
        hoeyre("Beregnet"),
        hoeyre("Publisert"),
        hoeyre("Differanse"),
        hoeyre("Andel"),
        venstre("Dom"),
        venstre("Hvordan"),
      ],
      svar.kontroller.map(rad),
    ),
    "",
    "Demografisatsene per år som gir det publiserte beløpet, eksakt:",
    ...svar.satser.map(({ navn, fra, til }) => `  ${navn}: fra ${prosent(fra, 6)} til ${prosent(til, 6)}`),
    "",
    bjoernafjordensDom(svar).linje,
  ].join("\n");
}
