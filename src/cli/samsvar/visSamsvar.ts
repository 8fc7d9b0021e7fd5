import type { Sti } from "../../feil.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";
import type { Samsvarsdom } from "./doemSvar.js";

/** Vectors that fail, and differences in each, that a report shows. */
const VISTE_AVVIK = 10;
const VISTE_FORSKJELLER = 3;

const skrivSti = (sti: Sti): string =>
  sti.length === 0
    ? "svaret"
    : sti.map((ledd, i) => (typeof ledd === "number" ? `[${ledd}]` : i === 0 ? ledd : `.${ledd}`)).join("");

function visAvvik({ id, beregning, navn, forskjeller }: Samsvarsdom["avvik"][number]): string[] {
  const flere = forskjeller.length - VISTE_FORSKJELLER;
  return [
    `${beregning}: ${navn} (id ${id})`,
    ...forskjeller
      .slice(0, VISTE_FORSKJELLER)
      .map(({ sti, ventet, fikk }) => `  ${skrivSti(sti)}: ventet ${ventet}, fikk ${fikk}`),
    ...(flere > 0 ? [`  … og ${flere} til`] : []),
  ];
}

/** Writes how an implementation fares: a row a calculation, and the first differences by path. */
export function visSamsvar(dom: Samsvarsdom, hvem: string): string {
  const rader = [...dom.beregninger, { ...dom, beregning: "SUM" }].map((rad) => [
    rad.beregning,
    String(rad.bestaatt),
    String(rad.feilet),
    String(rad.ikkeStoettet),
  ]);
  const tabell = skrivTabell(
    [venstre("Beregning"), hoeyre("Bestått"), hoeyre("Feilet"), hoeyre("Ikke støttet")],
    rader,
  );
  const flere = dom.avvik.length - VISTE_AVVIK;
  const avvik =
    dom.avvik.length === 0
      ? []
      : [
          "",
          "Første avvik (vektorene med id og inndata: det samme kallet med --vektorer, uten kommandoen):",
          ...dom.avvik.slice(0, VISTE_AVVIK).flatMap(visAvvik),
          ...(flere > 0 ? [`… og ${flere} vektorer til`] : []),
        ];
  const uten = dom.ikkeStoettet === 0 ? "" : `, ${dom.ikkeStoettet} ikke støttet`;
  const slutt =
    dom.feilet === 0 && dom.bestaatt > 0
      ? `Samsvar: ${hvem} består ${dom.bestaatt} vektorer${uten}.`
      : `IKKE SAMSVAR: ${hvem} består ${dom.bestaatt} vektorer og feiler på ${dom.feilet}${uten}.`;
  return [tabell, ...avvik, "", slutt].join("\n");
}
