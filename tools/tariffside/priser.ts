import { hentTariff, listTariffer, listTjenester } from "../../src/index.js";
import enkeltpriser from "../../tariffs/enkeltpriser-2016.json" with { type: "json" };
import utskrivningsklare from "../../tariffs/utskrivningsklare.json" with { type: "json" };
import { kroner, tabell, vis } from "./markdown.js";

/** The prices by code, a column a year: bold where published, a dash where none is known. */
function pristabell(): string {
  const tabeller = listTariffer().map(({ aar, sone, reisetidsgruppe }) =>
    hentTariff({ aar, sone, reisetidsgruppe }),
  );
  const rader = listTjenester().map((tjeneste, nr) => {
    const priser = tabeller.map(({ priser, status }) => {
      const rad = priser[nr];
      if (rad?.pris === null || rad === undefined) return "–";
      return (rad.status ?? status) === "publisert" ? `**${kroner(rad.pris)}**` : kroner(rad.pris);
    });
    return [
      tjeneste.kode,
      tjeneste.navn,
      tjeneste.stjerne ? "*" : "",
      tjeneste.enhet === "doegn" ? "døgn" : "time",
      ...priser,
    ];
  });
  const hode = ["Kode", "Tjeneste", "*", "Enhet", ...tabeller.map((t) => String(t.aar))];
  return tabell(hode, `vvvv${"h".repeat(tabeller.length)}`, rader);
}

function tabellene(): string {
  const rader = listTariffer().map((t) => [
    String(t.aar),
    t.sone,
    String(t.reisetidsgruppe),
    t.status,
    `${t.antallPriser} av 51`,
    String(t.antallPubliserte),
    vis(t.kilder),
  ]);
  return tabell(["År", "Sone", "Reisetid", "Status", "Priser", "Publiserte", "Kilde"], "vvvvhhv", rader);
}

/** What the tables themselves say is doubtful. */
function forbehold(): string {
  return listTariffer()
    .map(({ aar, sone, reisetidsgruppe }) => hentTariff({ aar, sone, reisetidsgruppe }))
    .flatMap((t) => [
      ...(t.merknad === undefined ? [] : [`- ${t.aar}: ${t.merknad}`]),
      ...t.merknader.map((m) => `- ${t.aar}: ${m.melding}`),
      ...t.priser.flatMap((rad) =>
        rad.merknad === undefined ? [] : [`- ${t.aar}, ${rad.kode}: ${rad.merknad}`],
      ),
    ])
    .join("\n");
}

/** Writes the price tables, the published single prices and the series of UK. */
export const prisdel = () => `## Tabellene

${tabellene()}

En pris som ikke er kjent, er aldri null og aldri et naboårs, en nabosones eller en nabogruppes pris. For andre soner, grupper og år
oppgir du prisene selv.

## Enhetspriser, kroner per time eller døgn

**Fet** er publisert, resten er utledet av tabellen for 2019 etter regel T-3 (UK etter T-4). \`*\` er skjemaets stjerne. – er ingen kjent pris.

${pristabell()}

### Forbehold

${forbehold()}

## Publiserte enkeltpriser for 2016

${tabell(
  ["Tjeneste i kilden", "Kode", "Pris", "Per", "Kilde"],
  "vvhvv",
  enkeltpriser.priser.map((p) => [
    p.tjeneste,
    p.kode,
    kroner(p.pris),
    p.enhet === "aar" ? "år" : p.enhet,
    `${enkeltpriser.kilder[0]?.id} ${p.sted}`,
  ]),
)}

${enkeltpriser.merknad}

## Utskrivningsklare pasienter (UK), kroner per døgn

${tabell(
  utskrivningsklare.priser.map((p) => String(p.aar)),
  "h".repeat(utskrivningsklare.priser.length),
  [utskrivningsklare.priser.map((p) => kroner(p.pris))],
)}

${utskrivningsklare.status === "publisert" ? "Publisert" : utskrivningsklare.status}: ${vis(utskrivningsklare.kilder)}.`;
