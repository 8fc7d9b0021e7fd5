/** Where each page of the site stands: its section, its place there, and its language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The page that the site opens with. */
export const STARTSIDE = "docs/README.md";

/**
 * The sections, in the order of the menu. A file belongs to the first section whose pattern fits it, and stands there in the order of
 * `foerst`; what `foerst` does not name follows by its path, so that a new page is never left out.
 */
const DELER = [
  {
    gruppe: "For kontrollører",
    passer:
      /^docs\/(veiledning\/|(kontroll|skjema|forklaringer|sammenligning|hva-hvis|kvittering|avvik)\.md$)/,
    foerst: [
      "docs/veiledning/les-et-skjema.md",
      "docs/veiledning/finn-en-feil.md",
      "docs/veiledning/hva-betyr-utledet.md",
      "docs/veiledning/fra-regneark-til-kommando.md",
      "docs/skjema.md",
      "docs/kontroll.md",
      "docs/forklaringer.md",
      "docs/sammenligning.md",
      "docs/hva-hvis.md",
      "docs/kvittering.md",
    ],
    spraak: "nb",
  },
  {
    gruppe: "For vendors",
    passer: /^(README|docs\/(guides\/[^/]+|samsvar|schemas))\.md$/,
    foerst: [
      "README.md",
      ...["embed", "numbers", "errors", "tables", "activity"].map((n) => `docs/guides/${n}.md`),
    ],
    spraak: "en",
  },
  { gruppe: "Examples", passer: /^examples\//, foerst: [], spraak: "en" },
  { gruppe: "Decisions", passer: /^docs\/decisions\//, foerst: [], spraak: "en" },
  {
    gruppe: "Rules, values and evidence",
    passer: /^(docs\/|tariffs\/)/,
    foerst: ["docs/regler.md", "docs/tariffer.md", "docs/rammen.md", "docs/ordliste.md"],
    spraak: "en",
  },
  { gruppe: "The project", passer: /./, foerst: [], spraak: "en" },
];

/** Pages whose language is not their section's. */
const PAA_BOKMAAL = new Set([
  "docs/regler.md",
  "docs/tariffer.md",
  "docs/mutasjoner.md",
  "examples/kontrollside/README.md",
]);

/** Pages whose heading is not what the menu should say. */
const I_MENYEN = new Map([["README.md", "The package"]]);

/** Files in the root that are pages of the site, where they are there. */
const ROTFILER = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"];

export const GRUPPER = DELER.map(({ gruppe }) => gruppe);

/** Lists the Markdown files under a folder. */
function markdownUnder(rot, mappe, utelat) {
  return readdirSync(join(rot, mappe), { withFileTypes: true }).flatMap((fil) => {
    const sti = `${mappe}/${fil.name}`;
    if (utelat.test(sti)) return [];
    if (fil.isDirectory()) return markdownUnder(rot, sti, utelat);
    return fil.name.endsWith(".md") ? [sti] : [];
  });
}

/** Lists the Markdown files of the project: what the site shows, and what the links of are looked at. */
export function listMarkdown(rot) {
  const iRoten = readdirSync(rot).filter((navn) => ROTFILER.includes(navn));
  const under = ["docs", "examples", "tariffs"].flatMap((mappe) =>
    markdownUnder(rot, mappe, /(^docs\/(site|api)|\/node_modules|\/dist)$/),
  );
  return [...iRoten, ...under].sort();
}

/** Finds a page's title: its first heading, without the marks that Markdown has in it. */
function tittelI(tekst, sti) {
  const tittel = I_MENYEN.get(sti) ?? /^# (.+)$/m.exec(tekst)?.[1];
  if (tittel === undefined) throw new Error(`${sti} har ingen overskrift (# …)`);
  return tittel.replace(/[`*_]/g, "").trim();
}

/** Gives every page of the site in the order of the menu: `{ sti, tittel, gruppe, spraak }`. */
export function lagKart(rot) {
  const sider = listMarkdown(rot)
    .filter((sti) => sti !== STARTSIDE)
    .map((sti) => {
      const nr = DELER.findIndex(({ passer }) => passer.test(sti));
      const { gruppe, foerst, spraak } = DELER[nr];
      const plass = foerst.includes(sti) ? foerst.indexOf(sti) : foerst.length;
      const tittel = tittelI(readFileSync(join(rot, sti), "utf8"), sti);
      return { sti, tittel, gruppe, spraak: PAA_BOKMAAL.has(sti) ? "nb" : spraak, nr, plass };
    });
  return sider.sort((a, b) => a.nr - b.nr || a.plass - b.plass || (a.sti < b.sti ? -1 : 1));
}
