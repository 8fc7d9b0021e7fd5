import { type Deflatoranslag, listDeflatorer, listDemografi } from "../../src/index.js";
import demografi from "../../tariffs/demografi.json" with { type: "json" };
import { prosent, tabell, vis } from "./markdown.js";

type Intervall = {
  readonly verdi?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly omtrentlig?: boolean;
};

/** Writes a value, an interval, or a value with the interval it lies in. */
function verdi({ verdi: v, fra, til, omtrentlig }: Intervall, desimaler: number): string {
  const spenn =
    fra === undefined || til === undefined
      ? undefined
      : `${prosent(fra, desimaler).replace(" %", "")}–${prosent(til, desimaler)}`;
  if (v === undefined) return spenn ?? "";
  const enkelt = `${omtrentlig ? "≈ " : ""}${prosent(v, desimaler)}`;
  return spenn === undefined ? enkelt : `${enkelt} (${spenn})`;
}

const deflatorer = (rader: readonly Deflatoranslag[]) =>
  tabell(
    ["År", "Anslag", "Dokument", "Verdi", "Status", "Kilde", "Merknad"],
    "vvvhvvv",
    rader.map((d) => [
      String(d.aar),
      d.slag,
      d.dokument ?? "",
      verdi(d, 1),
      d.status,
      vis(d.kilder),
      d.merknad ?? "",
    ]),
  );

function demografitabell(): string {
  const { satser, snitt } = listDemografi();
  const rader = [
    ...satser.map((s) => [String(s.aar), verdi(s, 2), s.status, vis(s.kilder), s.merknad ?? ""]),
    ...snitt.map((s) => [
      `${s.fraAar}–${s.tilAar}, snitt`,
      prosent(s.verdi, 2),
      s.status,
      vis(s.kilder),
      s.merknad ?? "",
    ]),
  ];
  return tabell(["År", "Sats", "Status", "Kilde", "Merknad"], "vhvvv", rader);
}

/** Writes the deflators and the national demographic rates: what the uttrekk follows. */
export const satsdel = () => `## Kommunal deflator, hvert kjent anslag

\`budsjett\` er anslaget høsten før, \`revidert\` fra revidert budsjett, \`senere\` fra budsjettet året etter, \`endelig\` det endelige tallet.
Indeksen veier sammen lønn, nær 60 %, og andre priser, noe over 40 % (U16). Prisene og uttrekket følger budsjettanslaget.

${deflatorer(listDeflatorer())}

## Nasjonal demografi i uttrekket (R-2)

${demografi.merknad}

${demografitabell()}`;
