import { existsSync, readFileSync } from "node:fs";
import grunner from "../docs/mutasjoner/grunner.json" with { type: "json" };
import { tabell } from "./tariffside/markdown.js";

const ROM = ["tall", "akonto", "korreksjonsoppgjoer", "ramme", "kontroll", "aktivitet"];

type Mutant = {
  readonly fil: string;
  readonly linje: number;
  readonly mutator: string;
  readonly fra: string;
  readonly til: string;
  readonly udekket?: boolean;
};

/** What was measured of a room, as `npm run mutate` writes it. */
type Maalt = {
  readonly rom: string;
  /** Which part of the room was measured, where it was not all of it. */
  readonly bare?: string;
  readonly drept: number;
  readonly tidsavbrutt: number;
  readonly overlevde: number;
  readonly overlevende: readonly Mutant[];
};

/** Why mutants survive: what they replace, and by what. */
type Grunn = {
  readonly fil: string;
  /** likeverdig: no input tells it from the code. lasting: nothing runs with it, which Stryker does not see. hull: a test is missing. */
  readonly slag: "likeverdig" | "lasting" | "hull";
  readonly grunn: string;
  readonly mutanter: readonly (readonly string[])[];
};

const GRUNNER = grunner as readonly Grunn[];

const grunnenTil = ({ fil, fra, til }: Mutant) =>
  GRUNNER.find((g) => g.fil === fil && g.mutanter.some(([f, t]) => f === fra && t === til));

function les(rom: string): Maalt | undefined {
  const fil = new URL(`../docs/mutasjoner/${rom}.json`, import.meta.url);
  return existsSync(fil) ? JSON.parse(readFileSync(fil, "utf8")) : undefined;
}

/** A share in per cent with a decimal, cut: 90,0 is at least 90. */
const prosent = (del: number, hele: number) =>
  `${String(Math.floor((1000 * del) / hele) / 10).replace(".", ",")} %`;

const likeverdige = ({ overlevende }: Maalt) =>
  overlevende.filter((m) => ["likeverdig", "lasting"].includes(grunnenTil(m)?.slag ?? "")).length;

function rad(rom: string, maalt: Maalt | undefined): string[] {
  if (maalt === undefined) return [`\`src/${rom}\``, "ikke kjørt", "", "", "", "", ""];
  const { drept, tidsavbrutt, overlevde, bare } = maalt;
  const funnet = drept + tidsavbrutt;
  const like = likeverdige(maalt);
  return [
    `\`src/${rom}\`${bare === undefined ? "" : ` (bare ${bare})`}`,
    String(funnet + overlevde),
    `${funnet} (${tidsavbrutt} på tid)`,
    String(overlevde),
    prosent(funnet, funnet + overlevde),
    String(like),
    prosent(funnet, funnet + overlevde - like),
  ];
}

const kode = (tekst: string) => {
  const kort = tekst.replace(/\s+/g, " ").trim();
  const vist = kort.length > 70 ? `${kort.slice(0, 69)}…` : kort;
  return vist === "" ? "(ingenting)" : `\`${vist.replaceAll("|", "\\|").replaceAll("`", "'")}\``;
};

function kapittel(maalt: Maalt): string {
  const rader = maalt.overlevende.map((m) => {
    const grunn = grunnenTil(m);
    const hvorfor = grunn === undefined ? "ikke vurdert" : `${grunn.slag}: ${grunn.grunn}`;
    return [`${m.fil.replace(`src/${maalt.rom}/`, "")}:${m.linje}`, kode(m.fra), kode(m.til), hvorfor];
  });
  return `## src/${maalt.rom}

<details>
<summary>${maalt.overlevde} overlevende</summary>

${tabell(["Sted", "Koden", "Mutanten", "Hvorfor"], "vvvv", rader)}

</details>`;
}

/** Writes docs/mutasjoner.md: the measured scores by room, and every survivor with why. */
export function lagMutasjonsside(): string {
  const rommene = ROM.map((rom) => ({ rom, maalt: les(rom) }));
  const maalte = rommene.flatMap(({ maalt }) => (maalt === undefined ? [] : [maalt]));
  return `# Mutasjoner: hva testene ville oppdaget

En mutant er koden med én liten endring: \`<\` for \`<=\`, \`true\` for en betingelse, en tom tekst for en melding. Feiler en test, er mutanten drept; gjør ingen det,
overlever den. \`npm run mutate\` (Stryker) lager dem rom for rom og måler; \`npm run mutate tall\` tar ett rom. Det er ikke med i \`npm test\`, for det tar
en time eller to. Hvert rom prøves av de testene \`tools/mutasjon/rom.mjs\` nevner, med få kjøringer av hver egenskap og et fast frø: en mutant som overlever
her, kan bli funnet av hele testsamlingen, men ikke omvendt.

Målet er 90 % drept i hvert rom. *Likeverdig* er en mutant som ingen inndata skiller fra koden: en snarvei som er borte, et lager som ikke
brukes, en grense der begge sider gir samme svar. *Lasting*: med mutanten kan koden ikke lastes, så alt stanser, men Stryker teller bare tester som
feiler. Begge slag står i \`docs/mutasjoner/grunner.json\` med grunn, og er tatt ut av den siste kolonnen. Resten er hull, eller ikke vurdert.

${tabell(
  ["Rom", "Mutanter", "Drept", "Overlevde", "Drept, alle", "Likeverdige", "Drept uten dem"],
  "vhhhhhh",
  rommene.map(({ rom, maalt }) => rad(rom, maalt)),
)}

Siden er laget av målingene i \`docs/mutasjoner/\` (\`npm run generer\`); de er fra den siste kjøringen av hvert rom, og linjenumrene er fra da.
\`src/akonto\`, \`src/korreksjonsoppgjoer\` og \`src/ramme\` er prøvd med Strykers løper for vitest, \`src/tall\` med løperen i \`tools/mutasjon\` (beslutning 27), alle uten
tidsgrense. \`src/kontroll\` og \`src/aktivitet\` er prøvd med den samme løperen, fil for fil etter hvert som de ble endret, på en maskin med
annet å gjøre og med et tak på halvannet til fem sekunder tester for hver mutant (femten for dem som ingen hadde vurdert): den som levde så lenge, er regnet som overlevende, så andelen er det minste den kan være.
De overlevende er vurdert av dem som skrev testene, ut fra koden; få er prøvd for hånd.

Etter målingen er dette skrevet om, og ikke målt på nytt: i \`src/aktivitet\` det som gjelder lokale koder som skifter, versjoner, merknader om flere vedtak og
deler med vedtakene i, i \`src/kontroll\` hodet i skjemaet, funnene i ord og forslagene, og i \`src/korreksjonsoppgjoer\` merknadene.

${maalte.map(kapittel).join("\n\n")}
`;
}
