import fil from "../../tariffs/ressurskrevende.json" with { type: "json" };
import { kroner, prosent, tabell, vis } from "./markdown.js";

type Rad = (typeof fil.rader)[number];

const innslagspunkt = ({ innslagspunkt: punkt, fra, til }: Rad) =>
  punkt === undefined ? `${kroner(fra ?? "")}–${kroner(til ?? "")}` : kroner(punkt);

const rad = (r: Rad): string[] => [
  String(r.tilskuddsaar),
  String(r.regnskapsaar),
  `${innslagspunkt(r)}${r.forslag ? " (forslag)" : ""}`,
  prosent(r.kompensasjonsgrad),
  r.kompensasjonsgradStatus === undefined ? r.status : `${r.status}; graden ${r.kompensasjonsgradStatus}`,
  vis(r.kilder),
  r.merknad ?? "",
];

/** The rows by grant year, with a row that says so for each year without one. */
function rader(): string[][] {
  return fil.rader.flatMap((r, i) => {
    const forrige = fil.rader[i - 1]?.tilskuddsaar ?? r.tilskuddsaar;
    const hull = Array.from({ length: Math.max(0, r.tilskuddsaar - forrige - 1) }, (_, n) => forrige + 1 + n);
    return [...hull.map((aar) => [String(aar), String(aar - 1), "ikke kjent", "", "", "", ""]), rad(r)];
  });
}

const fradrag = () =>
  fil.fradrag
    .map(
      (f) =>
        `- ${f.tilskuddsaar} (regnskapsåret ${f.regnskapsaar}): ${kroner(f.beloep)} kr for ${f.gjelder} (${f.status}: ${vis(f.kilder)}). ${f.merknad}`,
    )
    .join("\n");

/** Writes the thresholds of særlig ressurskrevende tjenester, by grant year and accounting year. */
export const ressursdel = () => `## Særlig ressurskrevende tjenester (S-1), kroner per mottaker og år

${fil.merknad} Et forslag er ikke nødvendigvis vedtatt. Ordningen gjelder mottakere under ${fil.aldersgrense.aar} år
(${fil.aldersgrense.status}: ${vis(fil.aldersgrense.kilder)}).

${tabell(
  ["Tilskuddsår", "Regnskapsår", "Innslagspunkt", "Grad", "Status", "Kilde", "Merknad"],
  "vvhhvvv",
  rader(),
)}

Fradrag med fast beløp:

${fradrag()}`;
