import {
  type Deflatoranslag,
  hentTariff,
  type Kildehenvisning,
  listDeflatorer,
  listTariffer,
  listTjenester,
  skrivNorskTall,
} from "../src/index.js";
import { lesTall } from "../src/tall/lesTall.js";
import { skrivTall } from "../src/tall/skrivTall.js";
import { gange, heltall } from "../src/tall/Tall.js";
import enkeltpriser from "../tariffs/enkeltpriser-2016.json" with { type: "json" };
import kilder from "../tariffs/sources.json" with { type: "json" };
import utskrivningsklare from "../tariffs/utskrivningsklare.json" with { type: "json" };

const kroner = (tekst: string) => skrivNorskTall(tekst, { tusenskille: " ", minus: "-" });
const HUNDRE = heltall(100);
const prosent = (andel: string) => {
  const t = lesTall(andel);
  return typeof t === "string" ? andel : skrivNorskTall(skrivTall(gange(t, HUNDRE)), { desimaler: 1 });
};
const vis = (henvisninger: readonly Kildehenvisning[]) =>
  henvisninger.map(({ id, sted }) => (sted === undefined ? id : `${id} ${sted}`)).join("; ");

function tabell(hode: readonly string[], sider: string, rader: readonly (readonly string[])[]): string {
  const strek = [...sider].map((side) => (side === "h" ? "--:" : "---"));
  return [hode, strek, ...rader].map((rad) => `| ${rad.join(" | ")} |`).join("\n");
}

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

function anslag({ verdi, fra, til, omtrentlig }: Deflatoranslag): string {
  if (verdi !== undefined) return `${omtrentlig ? "≈ " : ""}${prosent(verdi)} %`;
  return `${prosent(fra ?? "")}–${prosent(til ?? "")} %`;
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

function kildeliste(): string {
  const rader = kilder.kilder.map((k) => {
    const sted =
      "fil" in k && k.fil !== undefined
        ? `\`${k.fil}\``
        : "adresse" in k && k.adresse !== undefined
          ? k.adresse
          : "";
    return [k.id, k.tittel, k.utgiver ?? "", sted, k.publisert ?? ""];
  });
  return tabell(["Id", "Tittel", "Utgiver", "Fil eller adresse", "Publisert"], "vvvvv", rader);
}

/** Writes docs/tariffer.md from the data. */
export function lagTariffside(): string {
  return `# Pristabeller, deflatorer og kilder

Denne siden er laget av dataene i \`tariffs/\` (\`npm run generer\`); en test feiler når den ikke lenger stemmer med dem.

## Tabellene

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

${utskrivningsklare.status === "publisert" ? "Publisert" : utskrivningsklare.status}: ${vis(utskrivningsklare.kilder)}.

## Kommunal deflator, hvert kjent anslag

\`budsjett\` er anslaget høsten før, \`revidert\` fra revidert budsjett, \`senere\` fra budsjettet året etter, \`endelig\` det endelige tallet.

${tabell(
  ["År", "Anslag", "Dokument", "Verdi", "Status", "Kilde", "Merknad"],
  "vvvhvvv",
  listDeflatorer().map((d) => [
    String(d.aar),
    d.slag,
    d.dokument ?? "",
    anslag(d),
    d.status,
    vis(d.kilder),
    d.merknad ?? "",
  ]),
)}

## Kilder

${kildeliste()}
`;
}
