import { type Mulig, skrivNorskTall } from "../../src/index.js";
import { prosent, tabell } from "../tariffside/markdown.js";
import type { Funn } from "./Sammenligning.js";

/** Writes a number with at most four decimals; one that has more is cut for show and says so. */
function visTall(tekst: string): string {
  const [, desimaler = ""] = tekst.split(".");
  const lang = desimaler.length > 4;
  const skrevet = skrivNorskTall(tekst, { tusenskille: " ", minus: "-", ...(lang ? { desimaler: 4 } : {}) });
  return lang ? `${skrevet}…` : skrevet;
}

/** Writes a number, or the ends of an interval. */
export const vis = (tekst: string) => tekst.split("–").map(visTall).join(" til ");

/** Writes an interval: `[` and `]` where the end is in it, `⟨` and `⟩` where it is not. */
export const visIntervall = ({ fra, til, fraMed, tilMed }: Mulig) =>
  fra === til ? visTall(fra) : `${fraMed ? "[" : "⟨"}${visTall(fra)} ; ${visTall(til)}${tilMed ? "]" : "⟩"}`;

/** Writes a difference with its sign, and in per cent where that says more. */
export function visDifferanse({ differanse, relativ, dom }: Funn): string {
  if (differanse === undefined) return "";
  const fortegn = differanse.startsWith("-") || differanse === "0" ? "" : "+";
  const andel = dom === "avvik" && relativ !== undefined ? rund(relativ) : "0";
  return `${fortegn}${visTall(differanse)}${andel === "0" ? "" : ` (${prosent(andel, 1)})`}`;
}

/** Cuts a fraction to a tenth of a per cent for show. */
const rund = (andel: string) =>
  skrivNorskTall(andel, { desimaler: 3, tusenskille: "", minus: "-" })
    .replace(",", ".")
    .replace(/\.?0+$/, "");

const MERKE = { eksakt: "", avrunding: " ≈ ", avvik: " ≠ " } as const;

/** A cell of a matrix: the number alone where it agrees as it stands, otherwise what it was held against, too. */
function celle(funn: Funn | undefined): string {
  if (funn === undefined) return "";
  if (funn.dom === "eksakt") return vis(funn.publisert);
  const tekst = `${vis(funn.publisert)}${MERKE[funn.dom]}${vis(funn.beregnet)}`;
  return funn.dom === "avvik" ? `**${tekst}**` : tekst;
}

const liste = (funn: readonly Funn[]) =>
  tabell(
    ["Hva", "Publisert", "Beregnet", "Differanse", "Avstand", "Dom"],
    "vhhhhv",
    funn.map((f) => [
      f.kolonne === "" ? f.rad : `${f.rad}, ${f.kolonne}`,
      vis(f.publisert),
      vis(f.beregnet),
      visDifferanse(f),
      f.dom === "avvik" ? visTall(f.avstand) : "",
      f.dom === "avvik" ? "**avvik**" : f.dom,
    ]),
  );

function matrise(funn: readonly Funn[], kolonner: readonly string[]): string {
  const rader = [...new Set(funn.map(({ rad }) => rad))];
  return tabell(
    ["", ...kolonner],
    `v${"h".repeat(kolonner.length)}`,
    rader.map((rad) => [
      rad,
      ...kolonner.map((kolonne) => celle(funn.find((f) => f.rad === rad && f.kolonne === kolonne))),
    ]),
  );
}

/** So many numbers of each verdict: "33 eksakt, 9 avrunding". */
export function antall(funn: readonly Funn[]): string {
  const deler = (["eksakt", "avrunding", "avvik"] as const).flatMap((dom) => {
    const n = funn.filter((f) => f.dom === dom).length;
    return n === 0 ? [] : [`${n} ${dom}`];
  });
  return deler.join(", ");
}

/** Writes a group: a matrix where it has columns, otherwise a list; folded where it is long. */
export function visGruppe(navn: string, funn: readonly Funn[]): string {
  const kolonner = [...new Set(funn.map(({ kolonne }) => kolonne))];
  const innhold = kolonner.length > 1 ? matrise(funn, kolonner) : liste(funn);
  const tittel = [navn, `(${antall(funn)})`].filter(Boolean).join(" ");
  if (funn.length <= 12) return navn === "" ? innhold : `**${tittel}**\n\n${innhold}`;
  return `<details>\n<summary>${tittel}</summary>\n\n${innhold}\n\n</details>`;
}
