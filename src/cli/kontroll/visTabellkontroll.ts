import {
  type Identitetskontroll,
  type Identitetssted,
  skrivNorskTall,
  type Tabellkontroll,
} from "../../index.js";
import { hoeyre, skrivTabell, venstre } from "../tabell.js";

const sted = ({ tabell, rad, kolonne }: Identitetssted) => [tabell ?? "", rad, kolonne];

const rad = (kontroll: Identitetskontroll): string[] => [
  kontroll.type,
  ...sted(kontroll),
  skrivNorskTall(kontroll.publisert),
  skrivNorskTall(kontroll.beregnet),
  skrivNorskTall(kontroll.differanse),
  kontroll.dom === "avvik" ? skrivNorskTall(kontroll.avstand) : "",
  kontroll.dom,
];

/** Says in one line how the identities came out, each by itself and all at once. */
function tabelldom({ antall, samlet }: Tabellkontroll): string {
  const { eksakt, avrunding, avvik, utelatt } = antall;
  const tomme = utelatt === 0 ? "" : `, ${utelatt} steder med tomme celler`;
  const alle =
    samlet.dom === "avvik"
      ? `Samlet: avvik; hvert intervall måtte vært ${skrivNorskTall(samlet.enheter)} enheter videre i hver ende`
      : `Samlet: ${samlet.dom}; det finnes verdier som oppfyller alle på én gang`;
  return `${eksakt} eksakt, ${avrunding} avrunding, ${avvik} avvik${tomme}. ${alle}.`;
}

/** Writes what is not exact, place by place, the conflict if there is one, and the verdict. */
export function visTabellkontroll(svar: Tabellkontroll): string {
  const ikkeEksakte = svar.identiteter.filter(({ dom }) => dom !== "eksakt");
  const konflikt = svar.samlet.konflikt.map((k) => `  ${[k.type, ...sted(k)].filter(Boolean).join(" ")}`);
  const tabell = skrivTabell(
    [
      venstre("Identitet"),
      venstre("Tabell"),
      venstre("Rad"),
      venstre("Kolonne"),
      hoeyre("Publisert"),
      hoeyre("Beregnet"),
      hoeyre("Differanse"),
      hoeyre("Avstand"),
      venstre("Dom"),
    ],
    ikkeEksakte.map(rad),
  );
  return [
    ...(ikkeEksakte.length === 0 ? ["Hver identitet stemmer slik tallene er vist."] : [tabell]),
    ...(konflikt.length === 0 ? [] : ["", "Dette kan ikke stemme samtidig:", ...konflikt]),
    "",
    tabelldom(svar),
  ].join("\n");
}
